import { commonWords, type Pair } from './common-words.ts'
import { isWord, wordsOf } from './words.ts'

/** A stretch of two texts. Kept and removed ones joined are the text before; kept and added ones, the text after. */
export type Segment = { readonly kind: 'kept' | 'removed' | 'added'; readonly text: string }

/** What stands between two kept stretches, or a kept stretch itself, in words. */
type Stretch = { readonly kept: boolean; readonly before: readonly string[]; readonly after: readonly string[] }

/**
 * How one text became another, word by word, told in phrases. Nothing of either text is lost: spaces and marks are kept as they are.
 * What was removed comes before what was added in its place.
 */
export function wordDiff(before: string, after: string): readonly Segment[] {
  if (before === after) return before === '' ? [] : [{ kind: 'kept', text: before }]
  const [a, b] = [wordsOf(before), wordsOf(after)]
  return inPhrases(stretches(a, b, commonWords(a, b))).flatMap(segmentsOf)
}

function stretches(a: readonly string[], b: readonly string[], pairs: readonly Pair[]): readonly Stretch[] {
  const found: Stretch[] = []
  let [atA, atB] = [0, 0]
  const between = (toA: number, toB: number) => {
    if (toA > atA || toB > atB) found.push({ kept: false, before: a.slice(atA, toA), after: b.slice(atB, toB) })
  }
  for (let index = 0; index < pairs.length;) {
    const [fromA, fromB] = pairs[index] ?? [0, 0]
    between(fromA, fromB)
    let length = 1
    while (pairs[index + length]?.[0] === fromA + length && pairs[index + length]?.[1] === fromB + length) length++
    const words = a.slice(fromA, fromA + length)
    found.push({ kept: true, before: words, after: words })
    ;[atA, atB] = [fromA + length, fromB + length]
    index += length
  }
  between(a.length, b.length)
  return found
}

/**
 * Puts changes together that only a word or two hold apart, so that a reader sees “increase by 5” become “reduce by 7” and not
 * three words of which the middle one stayed. Never across lines.
 */
function inPhrases(all: readonly Stretch[]): readonly Stretch[] {
  const told: Stretch[] = []
  all.forEach((stretch, index) => {
    const [last, next] = [told.at(-1), all[index + 1]]
    if (last && !last.kept && (!stretch.kept || (next && belongsTo(stretch, last, next))))
      told[told.length - 1] = {
        kept: false,
        before: [...last.before, ...stretch.before],
        after: [...last.after, ...stretch.after],
      }
    else told.push(stretch)
  })
  return told
}

function belongsTo({ before: kept }: Stretch, last: Stretch, next: Stretch): boolean {
  const words = count(kept)
  if (words > 2 || kept.some((word) => word.includes('\n'))) return false
  return words === 0 ? replaces(last) && replaces(next) : words < size(last) + size(next)
}

/** Whether words stand in the place of words; what is only added or only removed needs no company. */
const replaces = ({ before, after }: Stretch) => count(before) > 0 && count(after) > 0
const size = (stretch: Stretch) => (replaces(stretch) ? Math.max(count(stretch.before), count(stretch.after)) : 0)
const count = (words: readonly string[]) => words.filter(isWord).length

function segmentsOf({ kept, before, after }: Stretch): readonly Segment[] {
  if (kept) return [{ kind: 'kept', text: before.join('') }]
  const segments: Segment[] = [
    { kind: 'removed', text: before.join('') },
    { kind: 'added', text: after.join('') },
  ]
  return segments.filter(({ text }) => text !== '')
}
