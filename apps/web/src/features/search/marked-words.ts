export type Piece = { text: string; found: boolean }

/**
 * A text in pieces, with those that begin as a word of the search does told apart: "bullying" for "bully". Words that the search
 * leaves out ("-risk") are not looked for. The search itself knows more forms than this; a word it found may stay unmarked.
 */
export function markedWords(text: string, search: string): Piece[] {
  const sought = search
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => !word.startsWith('-'))
    .map((word) => word.replace(/[^\p{L}\p{N}]/gu, '').replace(/s$/, ''))
    .filter((word) => word.length > 1)
  if (!sought.length) return [{ text, found: false }]
  return text
    .split(/([\p{L}\p{N}]+)/u)
    .filter(Boolean)
    .map((piece) => ({ text: piece, found: sought.some((word) => piece.toLowerCase().startsWith(word)) }))
}
