import { expect, test } from 'vitest'
import { nameOfRow } from './name-of-row.ts'

test.each([
  [{ code: 'dover-2008', title: 'Dover plan' }, 'Dover plan'],
  [{ code: 'anna-hart', name: 'Anna Hart' }, 'Anna Hart'],
  [{ title: ' ', activity: 'Tree\nplanting' }, 'Tree planting'],
  [{ id: '1', position: 3 }, null],
  [null, null],
])('%j is known as %j', (row, name) => expect(nameOfRow(row)).toBe(name))

test('what is long is cut at a word', () => {
  expect(nameOfRow({ title: 'word '.repeat(40) })).toMatch(/^(word )+…$/)
})
