import { onBeforeUnmount, onMounted } from 'vue'
import type { Ref } from 'vue'

/**
 * A long list of contents scrolls by itself so that the entry being read stays in its window. Only the list moves: the
 * page under the reader's eyes never does.
 */
export function keepCurrentInView(list: Readonly<Ref<{ $el: HTMLElement } | null>>): void {
  let observer: MutationObserver | undefined
  onMounted(() => {
    const box = list.value?.$el
    if (!box || typeof MutationObserver === 'undefined') return
    observer = new MutationObserver(() => showCurrent(box))
    observer.observe(box, { subtree: true, attributeFilter: ['aria-current'] })
  })
  onBeforeUnmount(() => observer?.disconnect())
}

function showCurrent(box: HTMLElement) {
  const current = box.querySelector('[aria-current]')
  if (!current) return
  const [window, entry] = [box.getBoundingClientRect(), current.getBoundingClientRect()]
  if (entry.top < window.top || entry.bottom > window.bottom) box.scrollTop += entry.top - window.top - window.height / 3
}
