import type { Client } from '@urql/core'
import { effectScope, inject, type InjectionKey, provide, ref, shallowReactive, watch } from 'vue'
import { useReach } from '../../shell/reach.ts'
import { useViewer } from '../../shell/viewer.ts'
import type { KnownItems } from '../writing/delivery.ts'
import { createOutbox, type Outbox } from '../writing/outbox.ts'
import { adoptable, holdTab } from '../writing/tabs.ts'
import { device, tab } from '../writing/this-tab.ts'
import type { Item, Texts } from '../writing/written-item.ts'
import { postReviewChange } from './post-review-change.ts'

/** What somebody writes in a review: what is not sent yet is kept on the device and goes on being sent, as in the editor of plans. */
function createReviewDesk(client: Client, review: string) {
  const scope = effectScope(true)
  return scope.run(() => {
    const viewer = useViewer()
    const reach = useReach()
    const key = `review:${review}`
    const held = shallowReactive(new Map<string, Item>())
    const author = ref(viewer.viewer?.name ?? null)

    const known: KnownItems = {
      get: (_, id) => held.get(id),
      put: (item) => void held.set(item.id, item),
      drop: (_, id) => void held.delete(id),
      // What a review says stands in the order of the plan.
      move: () => {},
    }
    const outbox: Outbox = createOutbox({
      edition: key,
      tab,
      author: () => author.value,
      device,
      async post(change) {
        const answer = await postReviewChange(client, review, change, { ...held.get(change.item)?.texts, ...change.texts })
        if (answer.is === 'unreached') reach.lost(() => outbox.tryAgain())
        else reach.regained()
        return answer
      },
      known,
      lacks: () => false,
      inField: (item, field) => document.activeElement?.id === `${item}-${field}`,
      onDone: () => {},
    })

    /** What the server holds now. What is being written is compared with what its author saw. */
    function take(items: readonly Item[]): void {
      for (const item of items) if (!held.has(item.id) || outbox.ofItem(item.id).length === 0) held.set(item.id, item)
    }

    /** What a row says, with all that has not been sent. */
    const textsOf = (id: string): Texts =>
      Object.assign({}, held.get(id)?.texts, ...outbox.ofItem(id).map(({ texts }) => texts)) as Texts

    /** What a field shows: what was typed, until its author leaves it. */
    function textOf(id: string, field: string): string {
      const text = textsOf(id)[field] ?? ''
      const echo = outbox.echoes.get(`${id} ${field}`)
      return echo && echo.saved === text ? echo.typed : text
    }

    const adopt = async () => outbox.adopt(await adoptable(device, key, tab, author.value))
    void holdTab(tab).then(adopt)
    watch(
      () => viewer.viewer?.name,
      (name) => {
        if (!name) return
        author.value = name
        outbox.tryAgain()
        void adopt()
      },
    )
    window.addEventListener('online', () => outbox.tryAgain())
    window.addEventListener('beforeunload', (event) => {
      outbox.flush()
      if (!device.works() && outbox.unsent.value.length > 0) event.preventDefault()
    })
    document.addEventListener('visibilitychange', () =>
      document.visibilityState === 'visible' ? outbox.tryAgain() : outbox.flush(),
    )
    return { outbox, take, textOf, kindNamed: () => undefined }
  })!
}
export type ReviewDesk = ReturnType<typeof createReviewDesk>

/** Desks stay for the visit: what waits to be sent goes on being sent, whatever page is shown. */
const desks = new Map<string, ReviewDesk>()

export function openReviewDesk(client: Client, review: string): ReviewDesk {
  const desk = desks.get(review) ?? createReviewDesk(client, review)
  desks.set(review, desk)
  return desk
}

const key: InjectionKey<ReviewDesk> = Symbol('the desk of a review')
export const provideReviewDesk = (desk: ReviewDesk) => provide(key, desk)

export function useReviewDesk(): ReviewDesk {
  const desk = inject(key)
  if (!desk) throw new Error('This belongs inside a ReviewPage.')
  return desk
}
