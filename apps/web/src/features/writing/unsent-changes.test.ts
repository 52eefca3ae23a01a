import { describe, expect, it } from 'vitest'
import { type Change, merged, nextToSend, saysNothing, withChanges } from './unsent-changes.ts'
import type { Item } from './written-item.ts'

const item = (id: string, texts = {}): Item => ({ id, kind: 'priorities', lineage: null, position: 1, version: 1, texts })
let order = 0
const change = (what: Partial<Change> & Pick<Change, 'item'>): Change => ({
  id: `change-${++order}`,
  order,
  author: 'Asha',
  edition: 'e',
  kind: 'priorities',
  act: 'save',
  isNew: false,
  version: 1,
  texts: {},
  base: {},
  before: null,
  tab: 't',
  ...what,
})

describe('what an author sees', () => {
  it('is what the server holds with all that was done since, in its order', () => {
    const seen = withChanges(
      [item('a', { title: 'A', ref: '1' }), item('b'), item('c')],
      [
        change({ item: 'a', texts: { title: 'A new' } }),
        change({ item: 'd', isNew: true, texts: { title: 'D' } }),
        change({ item: 'd', act: 'move', before: 'a' }),
        change({ item: 'b', act: 'remove' }),
      ],
    )
    expect(seen.map(({ id }) => id)).toEqual(['d', 'a', 'c'])
    expect(seen[1]?.texts).toEqual({ title: 'A new', ref: '1' })
  })
})

describe('when somebody else was quicker', () => {
  const typed = { texts: { title: 'Mine', ref: '2' }, base: { title: 'Was', ref: '1' } }

  it('what they did not touch is written again over theirs', () => {
    expect(merged(typed, { title: 'Was', ref: '1', note: 'Theirs' })).toEqual({ mine: typed.texts, clashes: [] })
  })
  it('what both changed is the author’s to decide, with both texts', () => {
    expect(merged(typed, { title: 'Theirs', ref: '1' })).toEqual({
      mine: { ref: '2' },
      clashes: [{ field: 'title', base: 'Was', mine: 'Mine', theirs: 'Theirs' }],
    })
  })
  it('what both wrote alike is done: so is what was sent twice, since its answer was lost', () => {
    expect(merged(typed, { title: 'Mine', ref: '2' })).toEqual({ mine: {}, clashes: [] })
  })
})

describe('what is sent next', () => {
  const never = () => false

  it('is the oldest', () => {
    const [first, second] = [change({ item: 'a' }), change({ item: 'b' })]
    expect(nextToSend([first, second], never)).toBe(first)
  })
  it('is not what refers to an item that cannot be made yet, nor its place in the list', () => {
    const unfinished = change({ item: 'area', isNew: true })
    const risk = change({ item: 'risk', isNew: true, texts: { area: 'area' } })
    const place = change({ item: 'other', act: 'move', before: 'area' })
    const free = change({ item: 'elsewhere' })
    expect(nextToSend([unfinished, risk, place, free], (each) => each === unfinished)).toBe(free)
  })
  it('is another field of an item of which one waits to be put right', () => {
    const [wrong, right] = [change({ item: 'a', texts: { cost: 'x' } }), change({ item: 'a', texts: { title: 'y' } })]
    expect(nextToSend([wrong, right], (each) => each === wrong)).toBe(right)
  })
})

it('what was typed and taken back says nothing', () => {
  expect(saysNothing(change({ item: 'a', texts: { title: 'Was' }, base: { title: 'Was' } }))).toBe(true)
  expect(saysNothing(change({ item: 'a', isNew: true }))).toBe(false)
})
