/** Somebody who can be called into a comment. */
export type Mentionable = { readonly code: string; readonly name: string }

/** What is being typed behind an @, and where it begins. */
export type Mentioning = { readonly from: number; readonly words: string }

const longestName = 40

/** The name that is being typed at a place of a text: behind an @ that begins a word, up to two words long. Null when none is. */
export function mentioningAt(text: string, caret: number): Mentioning | null {
  const before = text.slice(Math.max(0, caret - longestName), caret)
  const found = /(?:^|[\s(])@((?:[\p{L}\p{M}'’-]+ ?){0,2})$/u.exec(before)
  return found?.[1] === undefined ? null : { from: caret - found[1].length - 1, words: found[1] }
}

const atMost = 6

/** Those whose name has a word that begins so, in the order given. */
export function matching(people: readonly Mentionable[], words: string): readonly Mentionable[] {
  const sought = words.trim().toLocaleLowerCase('en-GB')
  return people
    .filter(({ name }) => {
      const plain = name.toLocaleLowerCase('en-GB')
      return sought === '' || plain.startsWith(sought) || plain.includes(` ${sought}`)
    })
    .slice(0, atMost)
}

/** The text with the chosen name in the place of what was typed of it, and where the caret then stands. */
export function withName(text: string, { from, words }: Mentioning, name: string): { text: string; caret: number } {
  const put = `@${name} `
  return { text: text.slice(0, from) + put + text.slice(from + 1 + words.length).replace(/^ /, ''), caret: from + put.length }
}

/** The codes of those whose name still stands in the text: whoever takes a name out calls nobody in. */
export function mentionsIn(text: string, chosen: readonly Mentionable[]): readonly string[] {
  return [...new Set(chosen.filter(({ name }) => text.includes(`@${name}`)).map(({ code }) => code))]
}
