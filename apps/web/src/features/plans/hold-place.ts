import { onBeforeUnmount, onMounted } from 'vue'
import type { Ref } from 'vue'

const touches = ['wheel', 'touchstart', 'pointerdown', 'keydown'] as const

/**
 * Brings the place that the address names into view, and keeps it there while the text around it still grows: some
 * parts come later, and sections far from the window get their true height only when they are near. Whoever scrolls or
 * presses anything has taken over, and is left alone from then on.
 */
export function holdPlace(hash: string, text: Readonly<Ref<HTMLElement | null>>): void {
  const id = decodeURIComponent(hash.slice(1))
  const observers: (ResizeObserver | MutationObserver)[] = []

  const show = () => document.getElementById(id)?.scrollIntoView()
  const letGo = () => {
    for (const observer of observers) observer.disconnect()
    for (const touch of touches) window.removeEventListener(touch, letGo)
  }

  onMounted(() => {
    if (!id || !text.value) return
    show()
    const grown = new ResizeObserver(show)
    grown.observe(text.value)
    // A section that is not laid out has no new height when a part of it arrives.
    const arrived = new MutationObserver(show)
    arrived.observe(text.value, { childList: true, subtree: true })
    observers.push(grown, arrived)
    for (const touch of touches) window.addEventListener(touch, letGo, { passive: true })
  })
  onBeforeUnmount(letGo)
}
