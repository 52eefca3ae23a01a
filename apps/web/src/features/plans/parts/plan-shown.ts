import type { InjectionKey, Ref } from 'vue'

/** Code of the plan that a page shows, for what stands beside single things in it. */
export const planShown: InjectionKey<Ref<string>> = Symbol('code of the plan that is shown')
