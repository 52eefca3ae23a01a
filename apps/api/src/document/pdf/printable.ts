/** Characters for which the fonts have no sign. */
export type Unprintable = ReadonlySet<string>

/**
 * A text in which each character that cannot be printed stands as its number, such as [U+1F600]: a reader sees that something stood there
 * and can find out what. Nothing is dropped silently but marks of the order of bytes, which say nothing.
 */
export function printable(text: string, unprintable: Unprintable): string {
  const clean = text.toWellFormed().replaceAll('\uFEFF', '')
  return unprintable.size === 0 ? clean : [...clean].map((sign) => (unprintable.has(sign) ? numberOf(sign) : sign)).join('')
}

const numberOf = (sign: string) => `[U+${sign.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}]`

/** What the typesetter complains of, as it writes it: a text between quotes, in which other signs are written as \u{1f600}. */
const complaint = /(?:the text|disallowed codepoint) `\\*"((?:[^`])*?)\\*"`/gu

/** The characters that a refusal of the typesetter names; none where it was for something else. */
export function unprintableIn(message: string): string[] {
  return [...message.matchAll(complaint)].flatMap(([, named = '']) => {
    const text = named.replace(/\\+u\{([0-9a-f]+)\}/giu, (_, digits: string) => String.fromCodePoint(Number.parseInt(digits, 16)))
    return [...text].filter((sign) => sign > '~' || sign < ' ')
  })
}
