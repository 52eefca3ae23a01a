/**
 * A drawing as plain data. Whoever shows it decides how: the pages make elements of it, a document or a file its text. Nothing in
 * here can look at a page, so a drawing comes out the same wherever it is made.
 */
export type Drawing = {
  readonly tag: string
  readonly attributes: Readonly<Record<string, string | number>>
  readonly inside: readonly (Drawing | string)[]
}

type Given = Readonly<Record<string, string | number | undefined>>
type Inside = Drawing | string | null | undefined | readonly Inside[]

/** One element of SVG. What is undefined or null is left out. */
export function draw(tag: string, given: Given = {}, ...inside: readonly Inside[]): Drawing {
  const attributes = Object.fromEntries(
    Object.entries(given).filter((entry): entry is [string, string | number] => entry[1] !== undefined),
  )
  return { tag, attributes, inside: flat(inside) }
}

function flat(inside: readonly Inside[]): (Drawing | string)[] {
  return inside.flatMap((one) => {
    if (one == null) return []
    return isList(one) ? flat(one) : [one]
  })
}
const isList = (one: Exclude<Inside, null | undefined>): one is readonly Inside[] => Array.isArray(one)

export type Named = {
  /** Unique in the page or document: the parts of the drawing are named after it. */
  readonly id: string
  readonly title: string
  /** A longer account for those who cannot see it: first and last value, distance to the target. */
  readonly description?: string | undefined
}

/** Drawings are also saved and printed by themselves, so they name their letters too. */
const letters = "Arial, 'Helvetica Neue', 'Liberation Sans', sans-serif"

/** The whole of a drawing, with its name for those who cannot see it. */
export function picture(named: Named, size: { width: number; height: number }, ...inside: readonly Inside[]): Drawing {
  const { id, title, description = 'The same figures are in the table.' } = named
  return draw(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${size.width} ${size.height}`,
      role: 'img',
      'aria-labelledby': `${id}-title ${id}-desc`,
      'font-family': letters,
      'font-size': 14,
    },
    draw('title', { id: `${id}-title` }, title),
    draw('desc', { id: `${id}-desc` }, description),
    inside,
  )
}

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
/** XML has no sign for most control characters, not even by number. */
const clean = (text: string) => text.toWellFormed().replace(/[^\t\n\r\u0020-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
const escaped = (text: string) => clean(text).replace(/[&<>"]/g, (sign) => escapes[sign] ?? sign)

/** The drawing as the text of SVG. */
export function drawingText({ tag, attributes, inside }: Drawing): string {
  const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${escaped(String(value))}"`)
  const content = inside.map((one) => (typeof one === 'string' ? escaped(one) : drawingText(one))).join('')
  return `<${tag}${written.join('')}>${content}</${tag}>`
}
