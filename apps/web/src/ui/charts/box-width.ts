import { onBeforeUnmount, onMounted, ref } from 'vue'
import type { Ref } from 'vue'

/** How wide an element is shown, kept up to date. A width of nought (a folded tab) is not news; paper scales what was drawn. */
export function boxWidth(element: Readonly<Ref<Element | null>>, usual: number): Readonly<Ref<number>> {
  const width = ref(usual)
  let observer: ResizeObserver | undefined

  onMounted(() => {
    const box = element.value
    if (!box || typeof ResizeObserver === 'undefined') return
    const measure = () => (width.value = Math.round(box.getBoundingClientRect().width) || width.value)
    measure()
    observer = new ResizeObserver(measure)
    observer.observe(box)
  })
  onBeforeUnmount(() => observer?.disconnect())
  return width
}
