import type { PrintedCell } from '../content.ts'
import type { Inline } from '../model.ts'
import { text } from '../write.ts'
import type { PartContext } from './part.ts'

/**
 * A cell as the plan prints it, to the letter. The marks at its end that name footnotes are set as references to them; the asterisk of
 * "A*-G" is none of them, and a mark whose footnote is missing stays as it is printed.
 */
export function printedCell({ printed, footnoteMarks }: PrintedCell, { mark }: Pick<PartContext, 'mark'>): Inline[] {
  let rest = printed
  const marks: Inline[] = []
  for (const each of footnoteMarks.toReversed()) {
    const reference = rest.endsWith(each) ? mark(each) : null
    if (reference === null) break
    marks.unshift(reference)
    rest = rest.slice(0, -each.length)
  }
  return [...(rest === '' ? [] : [text(rest)]), ...marks]
}
