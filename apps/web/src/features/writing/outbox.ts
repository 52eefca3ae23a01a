import { computed, reactive, ref, shallowRef } from 'vue'
import type { Answer, KnownItems, Line, Standing } from './delivery.ts'
import type { DeviceStore } from './device-store.ts'
import { type Change, isEmpty, merged, nextToSend, only, rebased, saysNothing } from './unsent-changes.ts'
import type { Item, Texts } from './written-item.ts'

type Means = {
  readonly edition: string
  readonly tab: string
  /** Who is signed in. */
  readonly author: () => string | null
  readonly device: DeviceStore
  readonly post: (change: Change) => Promise<Answer>
  readonly known: KnownItems
  /** Whether a new item lacks what the server asks for, so that sending it is of no use yet. */
  readonly lacks: (change: Change) => boolean
  /** Whether its author is in a field at the moment. */
  readonly inField: (item: string, field: string) => boolean
  readonly onDone: (change: Change, undoable: string) => void
}

/** A field is saved so long after its last key, and at the latest so long after its first. */
const pause = 800
const longestPause = 5_000
const longestRetry = 30_000

/** Sends what an author does, one after the other in the order in which it was done, and keeps it on the device until it is acknowledged. */
export function createOutbox({ edition, tab, author, device, post, known, lacks, inField, onDone }: Means) {
  const changes = shallowRef<readonly Change[]>([])
  const standings = reactive(new Map<string, Standing>())
  const savedAt = reactive(new Map<string, Date>())
  const line = ref<Line>('open')
  /** What was typed where the server wrote the same in another way ("12" as "12.00"): it is left alone while its author is in the field. */
  const echoes = reactive(new Map<string, { readonly typed: string; readonly saved: string }>())
  let timer: ReturnType<typeof setTimeout> | undefined
  let sending = false
  let failures = 0
  let order = 0

  const standingOf = ({ id }: Change): Standing => standings.get(id) ?? { at: 'waiting', due: 0 }
  const ofItem = (id: string) => changes.value.filter(({ item }) => item === id)

  function set(change: Change, standing?: Standing): void {
    const there = changes.value.some(({ id }) => id === change.id)
    changes.value = there ? changes.value.map((each) => (each.id === change.id ? change : each)) : [...changes.value, change]
    if (standing) standings.set(change.id, standing)
    device.keep(change)
  }

  function drop({ id }: Change): void {
    changes.value = changes.value.filter((each) => each.id !== id)
    standings.delete(id)
    device.forget(id)
  }

  function add(what: Pick<Change, 'kind' | 'item' | 'act'> & Partial<Change>, due = 0): Change {
    // The clock keeps the order over reloads; the count keeps it within a millisecond.
    order = Math.max(order + 1, Date.now() * 8)
    const version = known.get(what.kind, what.item)?.version ?? 0
    const bare = { isNew: false, version, texts: {}, base: {}, before: null }
    const change: Change = { ...bare, ...what, id: crypto.randomUUID(), order, author: author() ?? '', edition, tab }
    set(change, { at: 'waiting', due })
    arrange()
    return change
  }

  /** Takes down what was typed. It is on the device at once, and on its way when the author pauses. */
  function write(kind: string, item: string, texts: Texts): void {
    const now = Date.now()
    const left: Record<string, string> = { ...texts }
    for (const change of ofItem(item)) {
      const standing = standingOf(change)
      if (standing.at !== 'clash') continue
      const mine = Object.fromEntries(
        Object.entries(left).filter(([name]) => standing.clashes.some(({ field }) => field === name)),
      )
      if (Object.keys(mine).length === 0) continue
      const clashes = standing.clashes.map((clash) => ({ ...clash, mine: mine[clash.field] ?? clash.mine }))
      set({ ...change, texts: { ...change.texts, ...mine } }, { at: 'clash', clashes })
      for (const name of Object.keys(mine)) delete left[name]
    }
    if (Object.keys(left).length === 0) return
    const last = ofItem(item).findLast((change) => standingOf(change).at !== 'clash')
    const standing = last && standingOf(last)
    if (!last || last.act !== 'save' || standing?.at === 'sending') {
      add({ kind, item, act: 'save', texts: left, base: shownBefore(kind, item, left) }, now + pause)
      return
    }
    const grown = { ...last, texts: { ...last.texts, ...left }, base: { ...shownBefore(kind, item, left), ...last.base } }
    if (saysNothing(grown) && ofItem(item).length === 1) return drop(last)
    const firstKey = standing?.at === 'waiting' && standing.due > 0 ? standing.due - pause : now
    set(grown, { at: 'waiting', due: Math.min(now + pause, Math.max(now, firstKey + longestPause)) })
    arrange()
  }

  /** What stood in these fields when their author began: what is on its way counts. */
  function shownBefore(kind: string, item: string, texts: Texts): Texts {
    const onTheWay = Object.assign({}, ...ofItem(item).map((change) => change.texts)) as Texts
    const held = known.get(kind, item)?.texts ?? {}
    return Object.fromEntries(Object.keys(texts).map((name) => [name, onTheWay[name] ?? held[name] ?? '']))
  }

  const make = (kind: string, item: string, texts: Texts) => void add({ kind, item, act: 'save', isNew: true, version: 0, texts })
  const move = (kind: string, item: string, before: string | null) => void add({ kind, item, act: 'move', before })

  /** What never reached the server needs no removing there. */
  function remove(kind: string, item: string): void {
    const waiting = ofItem(item).filter((change) => standingOf(change).at !== 'sending')
    const made = waiting.some(({ isNew }) => isNew)
    for (const change of waiting) drop(change)
    if (!made) add({ kind, item, act: 'remove' })
  }

  /** Sends now what was waiting for its author to pause. */
  function flush(item?: string): void {
    for (const change of changes.value) {
      const standing = standingOf(change)
      if (standing.at === 'waiting' && (item === undefined || change.item === item))
        standings.set(change.id, { at: 'waiting', due: 0 })
    }
    arrange()
  }

  const waitsForAuthor = (change: Change) =>
    ['refused', 'clash'].includes(standingOf(change).at) || change.author !== author() || (change.isNew && lacks(change))

  /** Sees to it that the next change is sent when it is due, and only ever one at a time. */
  function arrange(): void {
    clearTimeout(timer)
    if (sending) return
    const next = nextToSend(changes.value, waitsForAuthor)
    const standing = next && standingOf(next)
    if (!next || standing?.at !== 'waiting') return
    const wait =
      line.value === 'open'
        ? standing.due - Date.now()
        : line.value === 'lost'
          ? Math.min(longestRetry, 1000 * 2 ** failures)
          : longestRetry
    if (wait <= 0) void send(next)
    else timer = setTimeout(() => void send(next.id), wait)
  }

  async function send(which: Change | string): Promise<void> {
    const change = typeof which === 'string' ? changes.value.find(({ id }) => id === which) : which
    if (!change || sending) return arrange()
    sending = true
    standings.set(change.id, { at: 'sending' })
    const answer = await post(change)
    sending = false
    take(change, answer)
    arrange()
  }

  function take(change: Change, answer: Answer): void {
    if (answer.is === 'unreached' || answer.is === 'signedOut') {
      failures++
      line.value = answer.is === 'unreached' ? 'lost' : 'signedOut'
      standings.set(change.id, { at: 'waiting', due: 0 })
      return
    }
    failures = 0
    line.value = 'open'
    if (answer.is === 'done') done(change, answer.item, answer.change)
    else if (answer.code === 'CONFLICT' && answer.item) overtaken(change, answer.item)
    // Somebody has removed it already, or an earlier answer was lost on the way.
    else if (answer.code === 'NOT_FOUND' && change.act === 'remove') done(change, null, null)
    else refused(change, answer)
  }

  function done(change: Change, item: Item | null, undoable: string | null): void {
    drop(change)
    if (change.act === 'move') known.move(change.kind, change.item, change.before)
    if (item) {
      known.put(item)
      echo(change, item)
      catchUp(item)
    } else known.drop(change.kind, change.item)
    savedAt.set(change.item, new Date())
    if (undoable) onDone(change, undoable)
  }

  function echo({ item, texts }: Change, { texts: saved }: Item): void {
    for (const [name, typed] of Object.entries(texts))
      if (typed !== saved[name] && inField(item, name)) echoes.set(`${item} ${name}`, { typed, saved: saved[name] ?? '' })
  }

  function catchUp(item: Item): void {
    for (const change of ofItem(item.id)) if (standingOf(change).at !== 'clash') set(rebased(change, item))
  }

  /** Somebody else was quicker. What they did not touch is written again over what stands there now; the rest is the author's to decide. */
  function overtaken(change: Change, theirs: Item): void {
    known.put(theirs)
    if (change.act !== 'save') {
      // Nothing of theirs is lost by moving or removing, but whoever removes should have seen it.
      if (change.act === 'move') set({ ...change, version: theirs.version }, { at: 'waiting', due: 0 })
      else
        refused(change, {
          code: 'CONFLICT',
          message: 'Somebody else has just changed it. Look at it, then remove it.',
          issues: [],
        })
      return
    }
    const { mine, clashes } = merged(change, theirs.texts)
    const freed = rebased(
      only(change, (name) => name in mine),
      theirs,
    )
    if (clashes.length === 0) {
      if (isEmpty(freed)) done(change, theirs, null)
      else set(freed, { at: 'waiting', due: 0 })
      return
    }
    set(
      only({ ...change, isNew: false, version: theirs.version }, (name) => clashes.some(({ field }) => field === name)),
      { at: 'clash', clashes },
    )
    if (!isEmpty(freed))
      add({ kind: freed.kind, item: freed.item, act: 'save', version: freed.version, texts: freed.texts, base: freed.base })
  }

  /** What is wrong stays here with what was typed; what is right of it is saved meanwhile. */
  function refused(change: Change, { code, message, issues }: Omit<Extract<Answer, { is: 'refused' }>, 'is' | 'item'>): void {
    const wrong = (name: string) => issues.some(({ path }) => path === name)
    const right = only(change, (name) => !wrong(name))
    const splits = change.act === 'save' && !change.isNew && issues.some(({ path }) => path in change.texts) && !isEmpty(right)
    set(splits ? only(change, wrong) : change, { at: 'refused', code, message, issues })
    if (splits)
      add({ kind: change.kind, item: change.item, act: 'save', version: change.version, texts: right.texts, base: right.base })
  }

  /** The author's word on a field that two wrote at once. */
  function settle(change: Change, field: string, text: string): void {
    const standing = standingOf(change)
    if (standing.at !== 'clash') return
    const clash = standing.clashes.find((each) => each.field === field)
    const now = known.get(change.kind, change.item)
    if (!clash || !now) return
    const [left, theirs] = [standing.clashes.filter((each) => each !== clash), now.texts[field] ?? '']
    // Changed once more while the author was deciding.
    if (theirs !== clash.theirs) {
      standings.set(change.id, { at: 'clash', clashes: [...left, { ...clash, mine: text, theirs }] })
      return
    }
    const rest = only(change, (name) => left.some((each) => each.field === name))
    if (left.length > 0) set(rest, { at: 'clash', clashes: left })
    else drop(change)
    if (text === theirs) return
    add({
      kind: change.kind,
      item: change.item,
      act: 'save',
      version: now.version,
      texts: { [field]: text },
      base: { [field]: theirs },
    })
  }

  /** Gives up a change that was refused, or that was never sent. */
  function discard(change: Change): void {
    drop(change)
    arrange()
  }

  /** Sends what was refused once more, as it is; an item that has gone is written anew. */
  function again(change: Change): void {
    const gone = known.get(change.kind, change.item)
    const anew = standingOf(change).at === 'refused' && (standings.get(change.id) as { code: string }).code === 'NOT_FOUND'
    set(
      anew && gone
        ? { ...change, isNew: true, version: 0, texts: { ...gone.texts, ...change.texts } }
        : { ...change, version: gone?.version ?? change.version },
      { at: 'waiting', due: 0 },
    )
    arrange()
  }

  /** Takes over what was left on the device by a tab that is no more. */
  function adopt(kept: readonly Change[]): void {
    for (const change of kept)
      if (!changes.value.some(({ id }) => id === change.id)) set({ ...change, tab }, { at: 'waiting', due: 0 })
    changes.value = changes.value.toSorted((a, b) => a.order - b.order)
    arrange()
  }

  /** The line may be back, or somebody has signed in. */
  function tryAgain(): void {
    failures = 0
    if (line.value !== 'open') line.value = 'open'
    flush()
  }

  const unsent = computed(() => changes.value.filter(({ author: name }) => name === author()))

  return {
    changes,
    unsent,
    standings,
    standingOf,
    savedAt,
    line,
    echoes,
    write,
    make,
    move,
    remove,
    flush,
    settle,
    discard,
    again,
    adopt,
    tryAgain,
    ofItem,
  }
}
export type Outbox = ReturnType<typeof createOutbox>
