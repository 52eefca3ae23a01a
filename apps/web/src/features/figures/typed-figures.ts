/** What may be said beside a figure: its parts, where it is from, and why it stays although it looks odd. Empty for nothing. */
export type Beside = {
  readonly numerator: string
  readonly denominator: string
  readonly source: string
  readonly note: string
}
export const nothingBeside: Beside = { numerator: '', denominator: '', source: '', note: '' }

/** What somebody typed into a cell and the server does not have yet. */
export type TypedFigure = {
  /** The key of the cell. */
  readonly id: string
  /** Whose it is: on a shared machine nobody sends what another typed. */
  readonly author: string
  readonly text: string
  readonly beside?: Beside
  /** The version of the figure that stood there when it was typed; null where there was none. */
  readonly seen: number | null
  /** Why the figure is another than before. */
  readonly reason: string
}

/** A figure as the server holds it. */
export type HeldFigure = { readonly text: string; readonly version: number; readonly beside?: Beside }

/** What became of a figure that was sent. */
export type FigureAnswer =
  | { readonly is: 'saved'; readonly held: HeldFigure | null }
  | { readonly is: 'refused'; readonly message: string }
  /** It asks for a reason first. */
  | { readonly is: 'reason'; readonly message: string }
  /** Somebody else was there before. */
  | { readonly is: 'clash'; readonly theirs: HeldFigure | null }

/** The answer to a whole sending: by cell, or none at all. */
export type SendingAnswer =
  | { readonly is: 'answered'; readonly cells: ReadonlyMap<string, FigureAnswer> }
  | { readonly is: 'unreached' | 'signedOut' }

/** How a cell that is typed stands. */
export type CellStanding =
  | { readonly at: 'waiting' | 'sending' }
  | { readonly at: 'refused' | 'reason'; readonly message: string }
  | { readonly at: 'clash'; readonly theirs: HeldFigure | null }

const parts = ['numerator', 'denominator', 'source', 'note'] as const

/** Whether what is typed is what the server holds. */
export function saysTheSame(figure: { readonly text: string; readonly beside?: Beside }, held: HeldFigure | null): boolean {
  const [mine, theirs] = [figure.beside ?? nothingBeside, held?.beside ?? nothingBeside]
  return figure.text === (held?.text ?? '') && parts.every((part) => mine[part] === theirs[part])
}
