import { nextTick, type Ref } from 'vue'
import type { Desk } from './desk.ts'
import type { Item } from './written-item.ts'

/** Moving and removing things of a list by button, key and hand, so that the focus never falls out of it. */
export function useOrder(desk: Desk, list: Readonly<Ref<HTMLElement | null>>, items: () => readonly Item[]) {
  /** The focus goes with the item: what had it gets it back where it now stands. */
  async function move(item: Item, to: number): Promise<void> {
    const focused = document.activeElement
    desk.move(item, items(), to)
    await nextTick()
    if (focused instanceof HTMLElement && list.value?.contains(focused)) focused.focus()
  }

  function byKey(event: KeyboardEvent, item: Item, index: number): void {
    if (!event.altKey || event.ctrlKey || event.metaKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return
    // There these keys move the caret on some machines.
    if (event.target instanceof HTMLTextAreaElement) return
    event.preventDefault()
    event.stopPropagation()
    void move(item, event.key === 'ArrowUp' ? index - 1 : index + 1)
  }

  /** The focus goes to what stands where the removed thing stood. */
  async function remove(item: Item, index: number): Promise<void> {
    desk.remove(item)
    await nextTick()
    const rows = list.value?.querySelectorAll<HTMLElement>(':scope > [data-item]') ?? []
    const next = rows[Math.min(index, rows.length - 1)]
    ;(next?.querySelector<HTMLElement>('a, button, input, textarea') ?? list.value)?.focus()
  }

  return { move, byKey, remove }
}
