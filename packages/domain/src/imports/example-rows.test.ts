import { expect, test } from 'vitest'
import { checkDerived, checkRules } from './check.ts'
import { csvLine } from './csv.ts'
import { datasets } from './datasets/index.ts'
import { exampleRows } from './example-rows.ts'
import { parseFile } from './parse.ts'
import { faultList } from './report.ts'

test.each(datasets.map((dataset) => [dataset.name, dataset] as const))(
  'The example of %s is a row that can be read',
  (name, dataset) => {
    const parsed = parseFile(dataset, `${name}.csv`, exampleRows(dataset).map(csvLine).join(''))
    const faults = faultList(`${name}.csv`, name, parsed.faults)
    checkRules(parsed, faults)
    checkDerived(parsed, faults)
    expect([parsed.rows.length, faults.faults.map(({ message }) => message)]).toEqual([1, []])
  },
)
