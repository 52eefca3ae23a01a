export type Piece = { text: string; found: boolean }

/**
 * A word without its ending, as far as marking needs it: "pregnancy" and "pregnancies", "housing" and "houses". Short
 * words are kept: "speed" is not a form of "spe".
 */
const root = (word: string) => word.replace(/(?<=.{4})(?:ing|ed|es|e|s)$/u, '').replace(/(?<=.{2})y$/u, 'i')

/**
 * A text in pieces, with those told apart that begin as a word of the search does or have its root: "bullying" and "bullies"
 * for "bully". Words that the search leaves out ("-risk") are not looked for. The search itself knows more forms than this; a
 * word it found may stay unmarked.
 */
export function markedWords(text: string, search: string): Piece[] {
  const sought = search
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => !word.startsWith('-'))
    .map((word) => word.replace(/[^\p{L}\p{N}]/gu, ''))
    .filter((word) => word.length > 1)
    .map((word) => ({ start: word.replace(/s$/, ''), root: root(word) }))
  if (!sought.length) return [{ text, found: false }]
  return text
    .split(/([\p{L}\p{N}]+)/u)
    .filter(Boolean)
    .map((piece) => {
      const word = piece.toLowerCase()
      return { text: piece, found: sought.some((each) => word.startsWith(each.start) || root(word) === each.root) }
    })
}
