import { describe, expect, test } from 'vitest'
import { anchorHeader, anchorLines, readAnchors } from './anchor.ts'
import { canonicalText, type ChainHead, type TrailEntry } from './trail-entry.ts'
import { verifyTrail } from './verify-trail.ts'

/** Stands in for SHA-256: the domain knows no computer, and these texts mean no harm. */
function sha256(text: string): string {
  const words = Array.from({ length: 8 }, (_, seed) => {
    let word = 2_166_136_261 + seed
    for (const character of text) word = Math.imul(word ^ character.codePointAt(0)!, 16_777_619)
    return (word >>> 0).toString(16).padStart(8, '0')
  })
  return words.join('')
}

const sealed = (entry: TrailEntry): TrailEntry => ({ ...entry, hash: sha256(canonicalText(entry)) })

function chain(length: number, name = 'dover', word = 'as agreed'): TrailEntry[] {
  const entries: TrailEntry[] = []
  for (let number = 1; number <= length; number++) {
    entries.push(
      sealed({
        chain: name,
        number,
        id: `id-${number}`,
        happenedAt: '2008-09-01T08:30:00.000000Z',
        actor: 'person:demo-author',
        onBehalfOf: null,
        action: 'update',
        matter: 'plans',
        subjectTable: 'priorities',
        subjectId: `row-${number}`,
        lineageId: null,
        planCode: 'dover-2008',
        edition: null,
        before: '{"title": "a\\nb"}',
        after: `{"title": "${word} ${number}"}`,
        reason: null,
        requestId: 'r',
        previousHash: entries.at(-1)?.hash ?? '',
        hash: '',
      }),
    )
  }
  return entries
}
const headOf = (entries: readonly TrailEntry[]): ChainHead => ({
  chain: entries.at(-1)!.chain,
  number: entries.at(-1)!.number,
  hash: entries.at(-1)!.hash,
})

function verify(entries: readonly TrailEntry[], { heads = [headOf(chain(6))], anchors = [] as readonly ChainHead[] } = {}) {
  const verification = verifyTrail(sha256, heads, anchors)
  for (const entry of entries) verification.take(entry)
  return verification.finish()
}
const faults = (...asked: Parameters<typeof verify>) =>
  verify(...asked).faults.map(({ kind, number, upTo }) => [kind, number, ...(upTo ? [upTo] : [])])

const whole = chain(6)
const at = (number: number, change: Partial<TrailEntry>) =>
  whole.map((entry) => (entry.number === number ? { ...entry, ...change } : entry))
const renumbered = (entries: readonly TrailEntry[]) => entries.map((entry, index) => ({ ...entry, number: index + 1 }))

describe('A trail', () => {
  test('that nobody touched is sound', () => {
    expect(verify(whole)).toEqual({ entries: 6, chains: 1, faults: [] })
    expect(faults(whole, { anchors: [headOf(chain(3)), headOf(chain(6))] })).toEqual([])
  })

  test.each([
    ['another value', at(3, { after: '{"title": "another"}' }), ['changed', 3]],
    ['a value made null', at(3, { reason: '' }), ['changed', 3]],
    ['another hash', at(3, { hash: 'f'.repeat(64) }), ['changed', 3]],
    ['another hash of the one before', at(3, { previousHash: 'f'.repeat(64) }), ['changed', 3]],
    ['an entry that was sealed anew', at(3, sealed({ ...whole[2]!, actor: 'person:other' })), ['changed', 3]],
    ['the last entry sealed anew', at(6, sealed({ ...whole[5]!, actor: 'person:other' })), ['changed', 6]],
    ['an entry removed', whole.filter(({ number }) => number !== 3), ['missing', 3]],
    ['the first removed', whole.slice(1), ['missing', 1]],
    ['the last removed', whole.slice(0, 5), ['missing', 6]],
    ['an entry removed and the others moved down', renumbered(whole.filter(({ number }) => number !== 3)), ['out_of_place', 3]],
    ['two entries that changed places', renumbered([0, 4, 2, 3, 1, 5].map((index) => whole[index]!)), ['out_of_place', 2]],
    [
      'a forged entry slipped in',
      renumbered(whole.toSpliced(2, 0, sealed({ ...whole[2]!, actor: 'person:other' }))),
      ['inserted', 3],
    ],
    ['a forged entry at the end', [...whole, sealed({ ...whole[5]!, number: 7, previousHash: whole[5]!.hash })], ['inserted', 7]],
    ['an entry before the first', [{ ...whole[3]!, number: -1 }, ...whole], ['inserted', -1]],
  ] as const)('with %s is told by its first entry that is not as it was', (_what, entries, fault) => {
    expect(faults(entries)).toEqual([fault])
  })

  test('that was written anew is found against an anchor, between the last that fits and the first that does not', () => {
    const forged = whole.slice(0, 3)
    for (const entry of whole.slice(3))
      forged.push(sealed({ ...entry, actor: 'person:other', previousHash: forged.at(-1)!.hash }))
    const heads = [headOf(forged)]
    expect(faults(forged, { heads })).toEqual([])
    expect(faults(forged, { heads, anchors: [headOf(whole)] })).toEqual([['rewritten', 1, 6]])
    expect(faults(forged, { heads, anchors: [headOf(whole), headOf(chain(2))] })).toEqual([['rewritten', 3, 6]])
  })

  test('whose end was cut off with its head is found against an anchor, also when nothing is left', () => {
    const heads = [headOf(chain(4))]
    expect(faults(whole.slice(0, 4), { heads, anchors: [headOf(whole)] })).toEqual([['cut', 1, 5]])
    expect(faults(whole.slice(0, 4), { heads, anchors: [headOf(whole), headOf(chain(4))] })).toEqual([['cut', 5, 5]])
    expect(faults([], { heads: [], anchors: [headOf(whole)] })).toEqual([['cut', 1, 1]])
  })

  test('that lost its head, or its entries, says so', () => {
    expect(faults(whole, { heads: [] })).toEqual([['no_head', 6]])
    expect(faults([])).toEqual([['missing', 1]])
  })

  test('tells the first fault of each chain', () => {
    const ashford = chain(3, 'ashford')
    const report = verify([...ashford.slice(0, 2), ...whole.slice(1)], { heads: [headOf(ashford), headOf(whole)] })
    expect(report.faults.map(({ sentence }) => sentence)).toEqual([
      'Entry 3 of the chain ashford is missing: it was removed.',
      'Entry 1 of the chain dover is missing: it was removed.',
    ])
  })
})

describe('The text that is hashed', () => {
  test('keeps values apart whatever stands in them', () => {
    const [entry] = whole as [TrailEntry]
    const texts = [
      canonicalText({ ...entry, action: 'a\nmatter=b', matter: 'c' }),
      canonicalText({ ...entry, action: 'a', matter: 'b\nmatter=c' }),
      canonicalText({ ...entry, action: 'a\\nmatter=b', matter: 'c' }),
      canonicalText({ ...entry, reason: null }),
      canonicalText({ ...entry, reason: '' }),
    ]
    expect(new Set(texts).size).toBe(texts.length)
  })
})

describe('An anchor file', () => {
  const file =
    anchorHeader +
    anchorLines([headOf(whole)], '2008-09-01T08:30:00.000Z') +
    anchorLines([headOf(chain(3))], '2008-08-01T08:30:00.000Z')

  test('is read as it was written', () => {
    expect(readAnchors(file)).toEqual({ ok: true, value: [headOf(whole), headOf(chain(3))] })
  })

  test.each([
    ['is empty', ''],
    ['was cut off', file.slice(0, -9)],
    ['has another header', file.replace('number', 'count')],
    ['has a number that is none', file.replace('dover,6', 'dover,six')],
    ['has half a hash', file.replace(/[0-9a-f]{64}/, 'abc')],
  ])('that %s is refused as a whole', (_why, text) => {
    expect(readAnchors(text)).toMatchObject({ ok: false, code: 'anchor.unreadable' })
  })
})
