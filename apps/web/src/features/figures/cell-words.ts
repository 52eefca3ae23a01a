import type { EntryCell } from '../../ui/grid/entry-cell.ts'
import { figureNote } from '../../ui/figure-note.ts'
import type { SheetCell, Warning } from './sheet-cells.ts'
import type { CellStanding, TypedFigure } from './typed-figures.ts'

/** What a cell of the table shows: what is typed, what stands there, and what its author should know of it. */
export function entryCell(
  cell: SheetCell | undefined,
  typed: TypedFigure | undefined,
  standing: CellStanding | undefined,
  closedBecause?: string,
): EntryCell {
  const text = typed?.text ?? cell?.figure?.cell.printed ?? ''
  if (closedBecause) return { text, closed: true, note: closedBecause }
  if (standing) return { text, ...whileUnsent(standing) }
  if (cell?.state === 'LOCKED') return { text, closed: true, note: 'Locked' }
  const [first] = (cell?.warnings ?? []).filter(isOfTheCell)
  if (first && cell?.figure) return { text, tone: 'warn', note: withReason(first, cell.figure.note) }
  const note = [cell?.figure ? figureNote(cell.figure.cell) : '', cell?.state === 'SIGNED_OFF' ? '✓ signed off' : '']
    .filter(Boolean)
    .join(', ')
  return note ? { text, note } : { text }
}

/** What is missing beside a figure is told where one can write it, not under every cell. */
export const isOfTheCell = ({ path }: Warning): boolean => path === 'text'

/** The first sentence; what to do about it is said where the cell is looked at. */
const briefly = (message: string) => /^.*?\.(?=\s|$)/.exec(message)?.[0] ?? message
const withReason = ({ message }: Warning, note: string | null) =>
  note ? `${briefly(message)} Why it stays: ${note}` : briefly(message)

function whileUnsent(standing: CellStanding): Pick<EntryCell, 'tone' | 'note'> {
  switch (standing.at) {
    case 'refused':
      return { tone: 'bad', note: briefly(standing.message) }
    case 'reason':
      return { tone: 'bad', note: 'Not saved yet: say why it changes.' }
    case 'clash':
      return { tone: 'bad', note: `Not saved: somebody else has entered “${standing.theirs?.text || 'nothing'}”.` }
    default:
      return { tone: 'info' }
  }
}
