import type { Dataset } from '@weald/domain'
import { csvLine, datasetNamed, datasets, exampleCell, nearest, quoted } from '@weald/domain'
import { CodedError } from '../../errors.ts'

/** The column contracts, for programs that prepare files; in load order. */
export function describeDatasets() {
  return datasets.map((dataset) => ({
    name: dataset.name,
    title: dataset.title,
    description: dataset.description,
    key: dataset.key,
    editionContent: dataset.editionContent,
    columns: dataset.columns.map((column) => ({ ...column, example: exampleCell(dataset, column) })),
    references: dataset.references.map(({ columns: from, to }) => ({ columns: from, dataset: to })),
  }))
}

export function headerLine({ columns }: Dataset): string {
  return csvLine(columns.map((column) => column.name))
}

/** @throws CodedError NOT_FOUND, with the name that was probably meant */
export function datasetAt(name: string): Dataset {
  const dataset = datasetNamed(name)
  if (dataset) return dataset
  const meant = nearest(
    name,
    datasets.map((candidate) => candidate.name),
  )
  throw new CodedError(
    'NOT_FOUND',
    `There is no dataset ${quoted(name)}. ${meant === null ? 'GET /api/v1/datasets lists them all.' : `Did you mean ${quoted(meant)}?`}`,
  )
}
