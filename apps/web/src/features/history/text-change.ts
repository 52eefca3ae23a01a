/** A text around what changed in it: what stands before, the part that differs, what stands after. Either side may be cut. */
export type TextPart = { readonly lead: string; readonly changed: string; readonly trail: string }

/** What is longer is shown around its change only. */
const shown = 140
/** How many words stay on each side of the change. */
const around = 8

/**
 * Two wordings, each around what differs between them, word by word. What they share at both ends stays for the sense, cut to a few
 * words where the whole would be long; where most of it differs, all of it is the change.
 */
export function textChange(before: string, after: string): { readonly before: TextPart; readonly after: TextPart } {
  const [old, now] = [wordsOf(before), wordsOf(after)]
  const shortest = Math.min(old.length, now.length)
  let same = 0
  while (same < shortest && old[same] === now[same]) same++
  let sameEnd = 0
  while (sameEnd < shortest - same && old.at(-1 - sameEnd) === now.at(-1 - sameEnd)) sameEnd++
  const cuts = Math.max(before.length, after.length) > shown
  const part = (words: readonly string[]): TextPart => {
    const differing = words.slice(same, words.length - sameEnd).join('')
    const changed = differing.trimEnd()
    return {
      lead: ending(words.slice(0, same), cuts),
      changed: shortened(changed),
      trail: differing.slice(changed.length) + beginning(words.slice(words.length - sameEnd), cuts),
    }
  }
  return { before: part(old), after: part(now) }
}

/** A text at most as long as a reader takes in at a glance, cut at a word. */
export function shortened(text: string, longest = 400): string {
  return text.length <= longest ? text : `${text.slice(0, longest).replace(/\s+\S*$/, '')} …`
}

/** Words, each with the space after it, so that they join to the text that they came from. */
const wordsOf = (text: string) => text.match(/\S+\s*|^\s+/g) ?? []
const ending = (words: readonly string[], cuts: boolean) =>
  cuts && words.length > around ? `… ${words.slice(-around).join('')}` : words.join('')
const beginning = (words: readonly string[], cuts: boolean) =>
  cuts && words.length > around ? `${words.slice(0, around).join('').trimEnd()} …` : words.join('')
