import { expect, test } from 'vitest'
import { datasetNamed } from './datasets/index.ts'
import type { Dataset } from './dataset.ts'
import { faultsBesideRows } from './faults-beside-rows.ts'
import { parseFile } from './parse.ts'

const parse = (text: string) => parseFile(datasetNamed('people') as Dataset, 'people.csv', text)

test('A refused file says beside each row what is wrong, is corrected there, and can be sent as it is', () => {
  const text = 'code;name;position;note\na;A, B;first;\nb;;x;\nc;C;3;"two\nlines"\n'
  const told = faultsBesideRows(text, parse(text).faults.faults)
  expect(told.split('\n')[1]).toMatch(/^a,"A, B",first,,"?Row 2, column position: “first” is not a whole number/)
  expect(told).toContain('Row 3, column name')
  expect(told).toContain('c,C,3,"two\nlines",\n')

  const corrected = told.replace(',first,', ',1,').replace('b,,x,', 'b,B,2,')
  expect(parse(corrected).faults.faults).toEqual([])
  expect(parse(corrected).rows).toHaveLength(3)
  // A second round of faults takes the place of the first.
  expect(faultsBesideRows(corrected, [])).toMatch(/^code,name,position,note,weald_faults\na,"A, B",1,,\n/)
})
