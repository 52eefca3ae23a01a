/** A sheet holds no longer text in a cell. */
export const longestCell = 32_767

/** Ends a text that is longer than a cell. Whoever sends the sheet back is told so, and the rest of the text is not lost. */
const cutMark = ' … [cut off here: take the export as CSV for all of it]'

/** A text as a cell of a sheet can hold it. */
export function fitIntoCell(text: string): string {
  if (text.length <= longestCell) return text
  const room = longestCell - cutMark.length
  // Not between the two halves of a character.
  const end = /[\uD800-\uDBFF]/.test(text[room - 1] ?? '') ? room - 1 : room
  return text.slice(0, end) + cutMark
}

export const isCutShort = (text: string) => text.endsWith(cutMark)

/** Characters that XML has no place for, in the way of ECMA-376: _x0007_, and an underscore that would be read as the beginning of such. */
export const escapeCharacters = (text: string) =>
  text
    .replaceAll(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    // oxlint-disable-next-line no-control-regex -- these are the ones that XML has no place for
    .replaceAll(/[\u0000-\u0008\u000B\u000C\u000D\u000E-\u001F\uFFFE\uFFFF]/g, (character) => {
      const code = character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')
      return `_x${code}_`
    })

export const unescapeCharacters = (text: string) =>
  text.replaceAll(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
