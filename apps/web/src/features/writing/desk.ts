import type { Client } from '@urql/core'
import { computed, effectScope, markRaw, reactive, ref, shallowRef, watch } from 'vue'
import type { ComputedRef } from 'vue'
import type { WritingPlanQuery } from '../../graphql/generated/graphql.ts'
import { useReach } from '../../shell/reach.ts'
import { useViewer } from '../../shell/viewer.ts'
import { wordsOfChange } from './change-words.ts'
import { createHeldItems } from './held-items.ts'
import { createOutbox, type Outbox } from './outbox.ts'
import { postChange } from './post-change.ts'
import { adoptable, holdTab } from './tabs.ts'
import { device, tab } from './this-tab.ts'
import { type Change, withChanges } from './unsent-changes.ts'
import { spokenName } from './spoken-names.ts'
import { createUndo } from './undo-redo.ts'
import { announcePresence } from './writing-documents.ts'
import { initialTexts, type Item, type ItemKind, lacking, nameOf, type Texts } from './written-item.ts'

export type WrittenPlan = NonNullable<WritingPlanQuery['plan']>
type Present = { readonly actor: string; readonly name: string; readonly place: string | null }

/** Everything that an author needs at one edition: what it says, what is not sent yet, and who else is there. */
export function createDesk(client: Client, plan: WrittenPlan, kinds: readonly ItemKind[]) {
  const scope = effectScope(true)
  return scope.run(() => {
    const viewer = useViewer()
    const reach = useReach()
    const edition = plan.currentEdition.id
    const kindNamed = (name: string) => kinds.find((kind) => kind.name === name)
    const names = kinds.map(({ name }) => name)
    const { of: heldOf, known, loaded, fault, ...held } = createHeldItems(client, plan.id, edition, names)
    const present = shallowRef<readonly Present[]>([])
    const told = ref('')

    /** Whoever was last known here: what they typed stays theirs, and in sight, when their session ends. */
    const author = ref(viewer.viewer?.name ?? null)

    const outbox: Outbox = createOutbox({
      edition,
      tab,
      author: () => author.value,
      device,
      post: async (change) => {
        const answer = await postChange(client, change)
        if (answer.is === 'unreached') reach.lost(() => outbox.tryAgain())
        else reach.regained()
        return answer
      },
      known,
      lacks: ({ kind, texts }) => {
        const known = kindNamed(kind)
        return known !== undefined && lacking(known, texts).length > 0
      },
      inField: (item, field) => document.activeElement?.id === `${item}-${field}`,
      onDone(change, id) {
        // What stood below it has gone with it.
        if (change.act === 'remove') void load()
        back.done({ id, words: words(change) })
      },
    })

    /** What was removed still has a name. */
    const removedNames = new Map<string, string>()
    function words(change: Change): string {
      const kind = kindNamed(change.kind)
      if (!kind) return ''
      const texts = known.get(change.kind, change.item)?.texts ?? change.texts
      return wordsOfChange(change, kind, removedNames.get(change.item) ?? spokenName(kind, texts, kindNamed, known))
    }

    const views = new Map<string, ComputedRef<readonly Item[]>>()
    /** The items of a kind as their author sees them. */
    function items(kind: string): readonly Item[] {
      let view = views.get(kind)
      if (!view) {
        view = scope.run(() =>
          computed(() =>
            withChanges(
              heldOf(kind),
              outbox.unsent.value.filter((change) => change.kind === kind),
            ),
          ),
        )!
        views.set(kind, view)
      }
      return view.value
    }
    const itemNamed = (kind: string, id: string) => items(kind).find((item) => item.id === id)

    /** What a field shows: what was typed, until its author leaves it and sees how it was understood. */
    function textOf(item: Item, field: string): string {
      const text = item.texts[field] ?? ''
      const echo = outbox.echoes.get(`${item.id} ${field}`)
      return echo && echo.saved === text ? echo.typed : text
    }

    const unsentItems = () => new Set(outbox.changes.value.map(({ item }) => item))
    async function load(): Promise<void> {
      if (!(await held.load(unsentItems))) reach.lost(load)
    }

    async function open(): Promise<void> {
      await holdTab(tab)
      await adopt()
      await load()
    }
    const adopt = async () => outbox.adopt(await adoptable(device, edition, tab, author.value))

    /** What new items held before anybody typed. */
    const blank = new Map<string, Texts>()
    function add(kind: ItemKind, given: Texts): string {
      const id = crypto.randomUUID()
      const texts = { ...initialTexts(kind), ...given }
      blank.set(id, texts)
      outbox.make(kind.name, id, texts)
      return id
    }

    /** New items in which nobody wrote anything are forgotten when their page is left, for anything but their own. */
    function tidy(wanted: string): void {
      for (const [id, texts] of blank) {
        if (id === wanted) continue
        blank.delete(id)
        const made = outbox.ofItem(id).find(({ isNew }) => isNew)
        if (made && outbox.standingOf(made).at === 'waiting' && JSON.stringify(made.texts) === JSON.stringify(texts)) {
          if (lacking(kindNamed(made.kind)!, texts).length > 0) outbox.discard(made)
        }
      }
    }

    function remove(item: Item): void {
      const kind = kindNamed(item.kind)
      removedNames.set(item.id, kind ? spokenName(kind, item.texts, kindNamed, known) : '')
      outbox.remove(item.kind, item.id)
      told.value = `Removed ${kind?.one ?? ''} “${removedNames.get(item.id) || 'without a name'}”.`
    }

    /** Moves an item among those that stand beside it. */
    function move(item: Item, siblings: readonly Item[], to: number): void {
      const others = siblings.filter(({ id }) => id !== item.id)
      if (to < 0 || to > others.length || siblings[to]?.id === item.id) return
      outbox.move(item.kind, item.id, others[to]?.id ?? null)
      const kind = kindNamed(item.kind)
      told.value = `“${kind ? nameOf(kind, item.texts) : ''}” now stands ${to + 1} of ${siblings.length}.`
    }

    /** Until everything that can be sent has been. */
    async function sent(): Promise<boolean> {
      outbox.flush()
      for (let tries = 0; tries < 100 && outbox.unsent.value.some((change) => moving(change)); tries++) {
        if (outbox.line.value !== 'open') return false
        await new Promise((resolve) => setTimeout(resolve, 50))
      }
      return true
    }
    const moving = (change: Change) =>
      outbox.standingOf(change).at === 'sending' || (outbox.standingOf(change).at === 'waiting' && !change.isNew)

    const back = createUndo({ client, edition, sent, reload: load, told })

    async function announce(place: string): Promise<void> {
      void adopt()
      const { data } = await client.mutation(announcePresence.toString(), { input: { edition, place } })
      const others = (data as { announcePresence?: { present: Present[] } } | undefined)?.announcePresence?.present
      if (!others) return
      present.value = others
      if (others.length > 0 && outbox.unsent.value.length === 0) await load()
    }

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
    // Phones and lids close without a word.
    document.addEventListener('visibilitychange', () =>
      document.visibilityState === 'visible' ? outbox.tryAgain() : outbox.flush(),
    )

    return reactive({
      plan,
      edition,
      kinds,
      outbox: markRaw(outbox),
      loaded,
      fault,
      present,
      told,
      undoable: back.undoable,
      redoable: back.redoable,
      kindNamed,
      items,
      itemNamed,
      textOf,
      load,
      open,
      add,
      tidy,
      remove,
      move,
      undo: back.undo,
      redo: back.redo,
      announce,
    })
  })!
}
export type Desk = ReturnType<typeof createDesk>
