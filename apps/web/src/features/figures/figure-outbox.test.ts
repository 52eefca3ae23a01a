import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createFigureOutbox } from './figure-outbox.ts'
import type { FigureAnswer, HeldFigure, SendingAnswer, TypedFigure } from './typed-figures.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

/** An outbox before a server that answers as it is told, cell by cell. */
function desk(kept: TypedFigure[] = []) {
  const shelf = new Map(kept.map((figure) => [figure.id, figure]))
  const held = new Map<string, HeldFigure>()
  const sent: TypedFigure[][] = []
  const server = {
    answer: (figure: TypedFigure): FigureAnswer => ({
      is: 'saved',
      held: { text: figure.text, version: (figure.seen ?? 0) + 1 },
    }),
    reachable: 'answered' as SendingAnswer['is'],
  }
  const outbox = createFigureOutbox({
    author: 'ann',
    device: {
      keep: (figure) => void shelf.set(figure.id, figure),
      forget: (id) => void shelf.delete(id),
      kept: async (author) => [...shelf.values()].filter((figure) => figure.author === author),
      works: () => true,
    },
    async post(figures) {
      sent.push([...figures])
      if (server.reachable !== 'answered') return { is: server.reachable }
      return { is: 'answered', cells: new Map(figures.map((figure) => [figure.id, server.answer(figure)])) }
    },
    held: (id) => held.get(id) ?? null,
    onSaved: (id, figure) => void (figure ? held.set(id, figure) : held.delete(id)),
  })
  return { outbox, held, sent, shelf, server }
}

describe('what is typed into cells', () => {
  it('is sent together once the typing pauses, and is then off the device', async () => {
    const { outbox, sent, shelf, held } = desk()
    outbox.type([{ id: 'a', text: '77%' }])
    outbox.type([{ id: 'b', text: '38% min' }])
    expect([...shelf.keys()]).toEqual(['a', 'b'])
    await vi.advanceTimersByTimeAsync(700)
    expect(sent.map((figures) => figures.map(({ id }) => id))).toEqual([['a', 'b']])
    expect(held.get('b')).toEqual({ text: '38% min', version: 1 })
    expect([outbox.unsent.value, shelf.size]).toEqual([0, 0])
  })

  it('is not sent where it says what stands there already', async () => {
    const { outbox, sent, held } = desk()
    held.set('a', { text: '77%', version: 3 })
    outbox.type([{ id: 'a', text: '78%' }])
    outbox.type([{ id: 'a', text: '77%' }])
    await vi.advanceTimersByTimeAsync(700)
    expect(sent).toEqual([])
  })

  it('waits while nobody answers, and arrives once somebody does', async () => {
    const { outbox, server, held, shelf } = desk()
    server.reachable = 'unreached'
    outbox.type([{ id: 'a', text: '77%' }])
    await vi.advanceTimersByTimeAsync(700)
    expect([outbox.line.value, outbox.standingOf('a')?.at, shelf.size]).toEqual(['lost', 'waiting', 1])
    server.reachable = 'answered'
    await vi.advanceTimersByTimeAsync(5_000)
    expect([outbox.line.value, held.get('a')?.text]).toEqual(['open', '77%'])
  })

  it('is kept over the end of a session, until its author signs in again', async () => {
    const { outbox, server, held } = desk()
    server.reachable = 'signedOut'
    outbox.type([{ id: 'a', text: '77%' }])
    await vi.advanceTimersByTimeAsync(60_000)
    expect(outbox.line.value).toBe('signedOut')
    server.reachable = 'answered'
    outbox.tryAgain()
    await vi.advanceTimersByTimeAsync(1)
    expect(held.get('a')?.text).toBe('77%')
  })

  it('outlives the page, for whoever typed it and nobody else', async () => {
    const figure = (id: string, author: string): TypedFigure => ({ id, author, text: '5', seen: null, reason: '' })
    const { outbox, held } = desk([figure('a', 'ann'), figure('b', 'bob'), figure('elsewhere', 'ann')])
    await outbox.adopt(new Set(['a', 'b']))
    await vi.advanceTimersByTimeAsync(1)
    expect([...held.keys()]).toEqual(['a'])
  })

  it('stays in its cell when it is refused, with what was said', async () => {
    const { outbox, server } = desk()
    server.answer = () => ({ is: 'refused', message: 'Write a number.' })
    outbox.type([{ id: 'a', text: 'many' }])
    await vi.advanceTimersByTimeAsync(700)
    expect(outbox.standingOf('a')).toEqual({ at: 'refused', message: 'Write a number.' })
    expect(outbox.typed.get('a')?.text).toBe('many')
  })

  it('goes on with the reason that it was asked for', async () => {
    const { outbox, server, held } = desk()
    server.answer = (figure) =>
      figure.reason ? { is: 'saved', held: { text: figure.text, version: 2 } } : { is: 'reason', message: 'Say why.' }
    outbox.type([{ id: 'a', text: '65%' }])
    await vi.advanceTimersByTimeAsync(700)
    expect(outbox.inState('reason').map(({ id }) => id)).toEqual(['a'])
    outbox.explain(['a'], 'Recounted')
    await vi.advanceTimersByTimeAsync(1)
    expect(held.get('a')?.text).toBe('65%')
  })

  it('shows both when somebody else was there first, and overwrites only when told to', async () => {
    const { outbox, server, sent } = desk()
    const theirs = { text: '64%', version: 7 }
    server.answer = (figure) =>
      figure.seen === 7 ? { is: 'saved', held: { text: figure.text, version: 8 } } : { is: 'clash', theirs }
    outbox.type([{ id: 'a', text: '65%' }])
    await vi.advanceTimersByTimeAsync(700)
    expect(outbox.standingOf('a')).toEqual({ at: 'clash', theirs })
    await vi.advanceTimersByTimeAsync(60_000)
    expect(sent).toHaveLength(1)
    outbox.settle('a', 'mine')
    await vi.advanceTimersByTimeAsync(1)
    expect([outbox.unsent.value, sent[1]?.[0]?.seen]).toEqual([0, 7])
  })

  it('typed again while it is on its way is sent after it, on top of it', async () => {
    const { outbox, server, sent, held } = desk()
    let release = () => {}
    const gate = new Promise<void>((resolve) => (release = resolve))
    const answer = server.answer
    server.answer = (figure) => answer(figure)
    const slow = createFigureOutbox({
      author: 'ann',
      device: { keep() {}, forget() {}, kept: async () => [], works: () => true },
      async post(figures) {
        sent.push([...figures])
        if (sent.length === 1) await gate
        return { is: 'answered', cells: new Map(figures.map((figure) => [figure.id, server.answer(figure)])) }
      },
      held: (id) => held.get(id) ?? null,
      onSaved: (id, figure) => void (figure && held.set(id, figure)),
    })
    slow.type([{ id: 'a', text: '1' }])
    await vi.advanceTimersByTimeAsync(700)
    slow.type([{ id: 'a', text: '12' }])
    release()
    await vi.advanceTimersByTimeAsync(1_000)
    expect(sent.map(([figure]) => [figure?.text, figure?.seen])).toEqual([
      ['1', null],
      ['12', 1],
    ])
    expect([outbox.unsent.value, slow.unsent.value]).toEqual([0, 0])
  })
})
