/** What Weald answers to an import: docs/importing.md describes it. */
export interface ImportReport {
  readonly mode: 'apply' | 'dry-run'
  readonly status: 'applied' | 'would_apply' | 'unchanged' | 'refused'
  readonly batchId: string | null
  readonly files: readonly FileReport[]
  readonly faults: readonly Fault[]
  readonly faultCount: number
  readonly faultsLeftOut: number
}

export interface FileReport {
  readonly file: string
  readonly dataset: string
  readonly rows: number
  readonly created: number
  readonly changed: number
  readonly unchanged: number
  readonly faults: number
  /** `utf-8`, `windows-1252` or `xlsx`; absent of what could not be read. */
  readonly readAs?: string
}

export interface Fault {
  readonly file: string
  readonly dataset: string
  readonly row: number | null
  readonly column: string | null
  readonly code: string
  readonly message: string
  readonly value: string | null
}

export interface DatasetContract {
  readonly name: string
  readonly title: string
  readonly description: string
  readonly columns: readonly {
    readonly name: string
    readonly type: string
    readonly required: boolean
    readonly description: string
    readonly choices?: readonly string[]
  }[]
}
