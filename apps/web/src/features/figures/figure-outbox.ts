import { computed, reactive, ref } from 'vue'
import type { DeviceShelf } from '../../shell/device-shelf.ts'
import {
  type Beside,
  type CellStanding,
  type FigureAnswer,
  type HeldFigure,
  nothingBeside,
  saysTheSame,
  type SendingAnswer,
  type TypedFigure,
} from './typed-figures.ts'

type Means = {
  readonly author: string
  readonly device: DeviceShelf<TypedFigure>
  readonly post: (figures: readonly TypedFigure[]) => Promise<SendingAnswer>
  /** What the server is known to hold in a cell. */
  readonly held: (id: string) => HeldFigure | null
  readonly onSaved: (id: string, held: HeldFigure | null) => void
}

/** So long after the last cell was left, the cells are sent. */
const pause = 600
const longestRetry = 30_000
/** So many cells at once, at most: the server takes a thousand. */
const most = 500

/** Sends what is typed into cells, many at once and one sending after the other, and keeps it on the device until the server has it. */
export function createFigureOutbox({ author, device, post, held, onSaved }: Means) {
  const typed = reactive(new Map<string, TypedFigure>())
  const standings = reactive(new Map<string, CellStanding>())
  const line = ref<'open' | 'lost' | 'signedOut'>('open')
  const savedAt = ref<Date | null>(null)
  let timer: ReturnType<typeof setTimeout> | undefined
  let sending = false
  let failures = 0

  const standingOf = (id: string) => standings.get(id)
  const inState = (at: CellStanding['at']) => [...typed.values()].filter(({ id }) => standings.get(id)?.at === at)

  function set(figure: TypedFigure, standing: CellStanding): void {
    typed.set(figure.id, figure)
    standings.set(figure.id, standing)
    device.keep(figure)
  }
  function drop(id: string): void {
    typed.delete(id)
    standings.delete(id)
    device.forget(id)
  }

  /** Takes what was typed into cells, or beside them. What says again what the server holds is nothing to send. */
  function type(cells: readonly { id: string; text: string; beside?: Beside; reason?: string }[]): void {
    for (const { id, text, reason = '', ...given } of cells) {
      const there = held(id)
      const beside = given.beside ?? typed.get(id)?.beside ?? there?.beside ?? nothingBeside
      if (saysTheSame({ text, beside }, there) && standings.get(id)?.at !== 'sending') drop(id)
      else set({ id, author, text, beside, seen: there?.version ?? null, reason }, { at: 'waiting' })
    }
    later(pause)
  }

  /** Gives the reason that cells wait for. */
  function explain(ids: readonly string[], reason: string): void {
    for (const id of ids) {
      const figure = typed.get(id)
      if (figure) set({ ...figure, reason }, { at: 'waiting' })
    }
    later(0)
  }

  /** Settles who was there first: mine is sent over what stands there now, or given up. */
  function settle(id: string, whose: 'mine' | 'theirs'): void {
    const [figure, standing] = [typed.get(id), standings.get(id)]
    if (!figure || standing?.at !== 'clash') return
    if (whose === 'theirs') return drop(id)
    set({ ...figure, seen: standing.theirs?.version ?? null }, { at: 'waiting' })
    later(0)
  }

  function later(wait: number): void {
    clearTimeout(timer)
    timer = setTimeout(() => void send(), wait)
  }

  async function send(): Promise<void> {
    const batch = inState('waiting').slice(0, most)
    if (sending || batch.length === 0) return
    sending = true
    for (const { id } of batch) standings.set(id, { at: 'sending' })
    const answer = await post(batch)
    sending = false
    if (answer.is !== 'answered') return unanswered(batch, answer.is)
    line.value = 'open'
    failures = 0
    for (const figure of batch)
      take(
        figure,
        answer.cells.get(figure.id) ?? { is: 'refused', message: 'Weald said nothing about this cell. Type it again.' },
      )
    if (inState('waiting').length > 0) later(0)
  }

  function unanswered(batch: readonly TypedFigure[], is: 'unreached' | 'signedOut'): void {
    for (const { id } of batch) if (standings.get(id)?.at === 'sending') standings.set(id, { at: 'waiting' })
    line.value = is === 'unreached' ? 'lost' : 'signedOut'
    if (is === 'unreached') later(Math.min(longestRetry, 1_000 * 2 ** failures++))
  }

  function take(sent: TypedFigure, answer: FigureAnswer): void {
    const now = typed.get(sent.id)
    // Typed again while it was on its way: what was sent is what the next one builds on.
    const again = now !== undefined && now !== sent && standings.get(sent.id)?.at === 'waiting'
    if (answer.is === 'saved') {
      savedAt.value = new Date()
      onSaved(sent.id, answer.held)
      if (again) set({ ...now, seen: answer.held?.version ?? null }, { at: 'waiting' })
      else drop(sent.id)
    } else if (!again) {
      standings.set(
        sent.id,
        answer.is === 'clash' ? { at: 'clash', theirs: answer.theirs } : { at: answer.is, message: answer.message },
      )
    }
  }

  /** Takes up what the same person typed before the page went: of these cells, and tells how many there are of others. */
  async function adopt(cells: ReadonlySet<string>): Promise<number> {
    const kept = (await device.kept(author)).filter(({ id }) => !typed.has(id))
    for (const figure of kept.filter(({ id }) => cells.has(id))) {
      if (saysTheSame(figure, held(figure.id))) {
        // It had arrived after all: only the answer was lost.
        device.forget(figure.id)
        savedAt.value = new Date()
      } else set(figure, { at: 'waiting' })
    }
    later(0)
    return kept.filter(({ id }) => !cells.has(id)).length
  }

  const unsent = computed(() => typed.size)
  return {
    typed,
    line,
    savedAt,
    unsent,
    standingOf,
    inState,
    type,
    explain,
    settle,
    discard: drop,
    adopt,
    tryAgain: () => later(0),
  }
}
export type FigureOutbox = ReturnType<typeof createFigureOutbox>
