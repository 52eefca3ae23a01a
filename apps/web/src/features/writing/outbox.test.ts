import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Answer } from './delivery.ts'
import { createOutbox } from './outbox.ts'
import { type Change, moved } from './unsent-changes.ts'
import type { Item, Texts } from './written-item.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

/** A server that behaves as the contract says, an author before it, and the device between them. */
function atWork(start: readonly Item[] = []) {
  const server = new Map(start.map((item) => [item.id, item]))
  let known: readonly Item[] = [...start]
  const device = new Map<string, Change>()
  const sent: Change[] = []
  const world: { down: Answer | null; answers: Answer[]; author: string; undoable: string[] } = {
    down: null,
    answers: [],
    author: 'Asha',
    undoable: [],
  }

  function judge(change: Change): Answer {
    const there = server.get(change.item)
    const answer = { issues: [], message: '', item: there ?? null, is: 'refused' } as const
    if (change.act === 'remove')
      return server.delete(change.item) ? { is: 'done', item: null, change: 'r' } : { ...answer, code: 'NOT_FOUND' }
    if (!change.isNew && !there) return { ...answer, code: 'NOT_FOUND' }
    if (!change.isNew && there?.version !== change.version) return { ...answer, code: 'CONFLICT' }
    if (change.texts['cost'] === 'x')
      return { ...answer, code: 'CHECK_FIELDS', message: 'Not money.', issues: [{ path: 'cost', message: 'Not money.' }] }
    const item = {
      ...(there ?? made(change.item)),
      version: (there?.version ?? 0) + 1,
      texts: { ...there?.texts, ...change.texts },
    }
    server.set(item.id, item)
    return { is: 'done', item, change: `undo-${sent.length}` }
  }
  const outbox = createOutbox({
    edition: 'e',
    tab: 'this',
    author: () => world.author,
    device: {
      keep: (change) => void device.set(change.id, change),
      forget: (id) => void device.delete(id),
      kept: async () => [],
      works: () => true,
    },
    async post(change) {
      if (world.down) return world.down
      sent.push(change)
      return judge(change)
    },
    known: {
      get: (_, id) => known.find((item) => item.id === id),
      put: (item) => (known = [...known.filter(({ id }) => id !== item.id), item]),
      drop: (_, id) => (known = known.filter((item) => item.id !== id)),
      move: (_, id, before) => (known = moved(known, id, before)),
    },
    lacks: ({ texts }) => !texts['title'],
    inField: () => false,
    onDone: (_, id) => void world.undoable.push(id),
  })
  const write = (id: string, texts: Texts) => outbox.write('actions', id, texts)
  /** Somebody else writes, past this tab. */
  const other = (id: string, texts: Texts) => {
    const item = server.get(id)!
    server.set(id, { ...item, version: item.version + 1, texts: { ...item.texts, ...texts } })
  }
  const pause = (milliseconds = 1000) => vi.advanceTimersByTimeAsync(milliseconds)
  return { outbox, server, device, sent, world, write, other, pause, textsOf: (id: string) => server.get(id)?.texts }
}
const made = (id: string, texts: Texts = {}): Item => ({ id, kind: 'actions', lineage: null, position: 1, version: 1, texts })

describe('what is typed', () => {
  it('is on the device with the first key, and sent once when the author pauses', async () => {
    const { write, device, sent, pause, textsOf } = atWork([made('a', { title: 'One' })])
    for (const title of ['T', 'Tw', 'Two']) {
      write('a', { title })
      await pause(300)
    }
    expect([...device.values()].map(({ texts }) => texts)).toEqual([{ title: 'Two' }])
    expect(sent).toEqual([])
    await pause()
    expect(sent).toHaveLength(1)
    expect(textsOf('a')).toEqual({ title: 'Two' })
    expect(device.size).toBe(0)
  })

  it('while a save is on its way is sent after it, with the version that its answer gave', async () => {
    const { outbox, write, sent, pause, textsOf } = atWork([made('a', { title: 'One' })])
    write('a', { title: 'Two' })
    outbox.flush()
    write('a', { title: 'Three' })
    await pause()
    expect(sent.map(({ version }) => version)).toEqual([1, 2])
    expect(textsOf('a')).toEqual({ title: 'Three' })
  })

  it('in a new item waits until what must be filled is', async () => {
    const { outbox, write, sent, pause } = atWork()
    outbox.make('actions', 'new', {})
    write('new', { note: 'x' })
    await pause()
    expect(sent).toEqual([])
    write('new', { title: 'T' })
    await pause()
    expect(sent.map(({ isNew, texts }) => [isNew, texts])).toEqual([[true, { note: 'x', title: 'T' }]])
  })

  it('wrongly stays, while what is right of it is saved', async () => {
    const { outbox, write, pause, textsOf } = atWork([made('a', { title: 'One', cost: '' })])
    write('a', { cost: 'x', title: 'Two' })
    await pause()
    expect(textsOf('a')).toMatchObject({ title: 'Two', cost: '' })
    expect(outbox.changes.value.map(({ texts }) => texts)).toEqual([{ cost: 'x' }])
    expect(outbox.standingOf(outbox.changes.value[0]!)).toMatchObject({ at: 'refused', issues: [{ path: 'cost' }] })
    write('a', { cost: '12' })
    await pause()
    expect(textsOf('a')).toMatchObject({ cost: '12' })
    expect(outbox.changes.value).toEqual([])
  })
})

describe('without a line', () => {
  it('everything waits, and goes in its order when the line is back', async () => {
    const { outbox, write, world, sent, device, pause, textsOf } = atWork([made('a', { title: 'A' }), made('b', { title: 'B' })])
    world.down = { is: 'unreached' }
    write('a', { title: 'A2' })
    await pause(5000)
    write('b', { title: 'B2' })
    outbox.remove('actions', 'b')
    outbox.make('actions', 'c', { title: 'C' })
    expect(outbox.line.value).toBe('lost')
    expect(device.size).toBe(3)
    world.down = null
    outbox.tryAgain()
    await pause()
    expect(sent.map(({ act, item }) => `${act} ${item}`)).toEqual(['save a', 'remove b', 'save c'])
    expect(textsOf('a')).toEqual({ title: 'A2' })
    expect(device.size).toBe(0)
  })

  it('what a tab left behind is sent by the next one, and nothing in another’s name', async () => {
    const { outbox, world, sent, pause } = atWork([made('a', { title: 'A' })])
    const left = {
      id: '1',
      order: 1,
      edition: 'e',
      kind: 'actions',
      item: 'a',
      act: 'save',
      isNew: false,
      version: 1,
      base: { title: 'A' },
      before: null,
      tab: 'gone',
    } as const
    outbox.adopt([
      { ...left, author: 'Colin', id: '2', texts: { title: 'His' } },
      { ...left, author: 'Asha', texts: { title: 'Hers' } },
    ])
    await pause()
    expect(sent.map(({ texts }) => texts)).toEqual([{ title: 'Hers' }])
    expect(world.author).toBe('Asha')
  })
})

describe('when two write at once', () => {
  it('different fields are merged without a word', async () => {
    const { write, other, pause, textsOf, outbox } = atWork([made('a', { title: 'One', note: '' })])
    write('a', { title: 'Mine' })
    other('a', { note: 'Theirs' })
    await pause()
    expect(textsOf('a')).toEqual({ title: 'Mine', note: 'Theirs' })
    expect(outbox.changes.value).toEqual([])
  })

  it('the same field is for the author to settle; until then theirs stands and mine is kept', async () => {
    const { write, other, pause, textsOf, outbox, device } = atWork([made('a', { title: 'One' })])
    write('a', { title: 'Mine' })
    other('a', { title: 'Theirs' })
    await pause()
    const [change] = outbox.changes.value
    expect(outbox.standingOf(change!)).toMatchObject({
      at: 'clash',
      clashes: [{ field: 'title', mine: 'Mine', theirs: 'Theirs' }],
    })
    expect(textsOf('a')).toEqual({ title: 'Theirs' })
    expect([...device.values()]).toMatchObject([{ texts: { title: 'Mine' } }])
    outbox.settle(change!, 'title', 'Both')
    await pause()
    expect(textsOf('a')).toEqual({ title: 'Both' })
  })

  it('taking theirs sends nothing', async () => {
    const { write, other, pause, sent, outbox } = atWork([made('a', { title: 'One' })])
    write('a', { title: 'Mine' })
    other('a', { title: 'Theirs' })
    await pause()
    const before = sent.length
    outbox.settle(outbox.changes.value[0]!, 'title', 'Theirs')
    await pause()
    expect(sent.length).toBe(before)
    expect(outbox.changes.value).toEqual([])
  })

  it('what somebody has removed can be written anew with all that is known of it', async () => {
    const { outbox, server, write, pause, textsOf } = atWork([made('a', { title: 'One', note: 'N' })])
    write('a', { title: 'Mine' })
    server.delete('a')
    await pause()
    expect(outbox.standingOf(outbox.changes.value[0]!)).toMatchObject({ at: 'refused', code: 'NOT_FOUND' })
    outbox.again(outbox.changes.value[0]!)
    await pause()
    expect(textsOf('a')).toEqual({ title: 'Mine', note: 'N' })
  })
})

it('what was never sent is removed without a word to the server', async () => {
  const { outbox, sent, pause, device } = atWork()
  outbox.make('actions', 'new', {})
  outbox.remove('actions', 'new')
  await pause()
  expect(sent).toEqual([])
  expect(device.size).toBe(0)
})
