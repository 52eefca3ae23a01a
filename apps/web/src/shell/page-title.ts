import { toValue, watchEffect } from 'vue'
import type { MaybeRefOrGetter } from 'vue'

/** "Plans – Weald"; "Error: Sign in – Weald" when the form on the page has errors, so that a screen reader says so first. */
export function documentTitle(page: string, hasErrors = false): string {
  return `${hasErrors ? 'Error: ' : ''}${page} – Weald`
}

/** Keeps the browser's title in step with what the page shows. While `page` is empty, the route's own title stays. */
export function usePageTitle(page: MaybeRefOrGetter<string | undefined>, hasErrors: MaybeRefOrGetter<boolean> = false) {
  watchEffect(() => {
    const title = toValue(page)
    if (title) document.title = documentTitle(title, toValue(hasErrors))
  })
}
