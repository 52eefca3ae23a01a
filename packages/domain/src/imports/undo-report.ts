/** Why an import cannot be taken back. Callers' programs branch on these words: add to the list, never rename. */
export type UndoObstacleCode = 'batch.undone' | 'batch.unknown' | 'edition.closed' | 'row.changed_since' | 'row.needed'

export type UndoObstacle = {
  readonly code: UndoObstacleCode
  /** Null where it is about the whole batch. */
  readonly dataset: string | null
  /** Which row or edition, by its business key. */
  readonly subject: string | null
  readonly message: string
}

export type UndoMode = 'preview' | 'apply'

/** What taking back an import does, or did. Refused means that nothing at all was changed. */
export type UndoReport = {
  readonly mode: UndoMode
  readonly status: 'would_undo' | 'undone' | 'refused'
  readonly batchId: string
  /** Rows that go since the import created them, and rows that become again what they were before it. */
  readonly datasets: readonly { readonly dataset: string; readonly removed: number; readonly restored: number }[]
  /** At most `obstaclesListed` of each kind and dataset. */
  readonly obstacles: readonly UndoObstacle[]
  readonly obstacleCount: number
}

export const obstaclesListed = 100

type Told = Pick<UndoObstacle, 'dataset' | 'subject'>

export const undoObstacles = {
  undone: (on: string, by: string): UndoObstacle => ({
    code: 'batch.undone',
    dataset: null,
    subject: null,
    message: `This import was taken back already, on ${on} by ${by}. Import the files again if they are wanted after all.`,
  }),
  unknown: (): UndoObstacle => ({
    code: 'batch.unknown',
    dataset: null,
    subject: null,
    message:
      'This import is from before Weald kept which rows came with it, so it cannot be taken back. Change the rows by hand.',
  }),
  closed: (plan: string, edition: number): UndoObstacle => ({
    code: 'edition.closed',
    dataset: 'editions',
    subject: `plan ${plan}, edition ${edition}`,
    message: `Edition ${edition} of ${plan} is approved, so what the import wrote in it stays. Amend the plan and change the new edition.`,
  }),
  changedSince: ({ dataset, subject }: Told): UndoObstacle => ({
    code: 'row.changed_since',
    dataset,
    subject,
    message: `${subject} of ${dataset} was changed after the import, and that would be lost. Take the later change back first, or change the row by hand.`,
  }),
  needed: ({ dataset, subject }: Told, rows: number, by: string): UndoObstacle => ({
    code: 'row.needed',
    dataset,
    subject,
    message: `${subject} of ${dataset} came with the import, and ${rows === 1 ? 'a row' : `${rows} rows`} of ${by} that came later ${rows === 1 ? 'needs' : 'need'} it. Take those back first.`,
  }),
} as const
