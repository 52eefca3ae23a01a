/** A printed table cell as the API gives it: the text as printed, and what is known about it. */
export type Figure = { printed: string; status?: string; bound?: string; footnotes?: readonly string[] }

const statusNotes: Record<string, string> = {
  provisional: 'provisional',
  not_available: 'not available',
  not_applicable: 'does not apply here',
  to_be_confirmed: 'still to be confirmed',
  suppressed: 'hidden because so few people are counted',
  not_printed: 'not printed in the plan',
}
const boundNotes: Record<string, string> = {
  at_least: 'at least this much',
  at_most: 'at most this much',
  about: 'about this much',
  more_than: 'more than this',
  range: 'a range',
}

/** What must be said beside a figure so that nobody takes it for a plain number; empty when it is one. */
export function figureNote(figure: Figure): string {
  const notes = [statusNotes[figure.status?.toLowerCase() ?? ''], boundNotes[figure.bound?.toLowerCase() ?? '']]
  return notes.filter(Boolean).join(', ')
}

/** Longer than a number with its unit: set as words, which wrap and align left. */
export function isWordy(figure: Figure): boolean {
  return figure.printed.trim().length > 12
}

/** A cell of the API, whose print still carries the marks of its footnotes. */
type PrintedCell = { printed: string; status: string; bound: string; footnoteMarks: readonly string[] }

/** The figure of a cell: its footnote marks are taken off the end of the print, since they are set as links. */
export function figureOf({ printed, status, bound, footnoteMarks }: PrintedCell): Figure {
  const text = footnoteMarks.reduceRight(
    (rest, mark) => (rest.endsWith(mark) ? rest.slice(0, -mark.length).trimEnd() : rest),
    printed.trim(),
  )
  return { printed: text, status, bound, footnotes: footnoteMarks }
}
