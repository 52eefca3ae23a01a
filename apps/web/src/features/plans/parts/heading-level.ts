import type { InjectionKey, Ref } from 'vue'

/** The level of the heading of the section that a part stands in. */
export const sectionHeadingLevel: InjectionKey<Ref<number>> = Symbol('level of the section heading')
