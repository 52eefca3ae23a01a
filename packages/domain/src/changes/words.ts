/**
 * A word with its inner apostrophes, hyphens and points ("children's", "0-19", "1,200.5"); a run of spaces within a line; one line break;
 * an emoji with all that it is made of; or any other single character with its accents.
 */
const token =
  /[\p{L}\p{N}\p{M}]+(?:['’.,‑-][\p{L}\p{N}\p{M}]+)*|\r\n|\n|[^\S\r\n]+|\p{RI}\p{RI}|\p{Extended_Pictographic}[\p{M}\p{EMod}]*(?:\u{200D}\p{Extended_Pictographic}[\p{M}\p{EMod}]*)*|.\p{M}*/gsu

/** A text cut into words, spaces and marks: joined, they are the text again. */
export function wordsOf(text: string): readonly string[] {
  return text.match(token) ?? []
}

/** Whether a token is something to read rather than a space or a mark. */
export function isWord(word: string): boolean {
  return /[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(word)
}
