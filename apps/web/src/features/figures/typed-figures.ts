/** What somebody typed into a cell and the server does not have yet. */
export type TypedFigure = {
  /** The key of the cell. */
  readonly id: string
  /** Whose it is: on a shared machine nobody sends what another typed. */
  readonly author: string
  readonly text: string
  /** The version of the figure that stood there when it was typed; null where there was none. */
  readonly seen: number | null
  /** Why the figure is another than before, or stands in spite of a warning. */
  readonly reason: string
}

/** A figure as the server holds it. */
export type HeldFigure = { readonly text: string; readonly version: number }

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
