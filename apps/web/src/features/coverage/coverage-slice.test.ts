import { expect, it } from 'vitest'
import {
  acrossPriorities,
  addressOf,
  cellState,
  cellWords,
  columnsOf,
  inColumn,
  inSlice,
  noSlice,
  sliceFrom,
} from './coverage-slice.ts'

const [healthy, safe, family] = ['healthy', 'safe', 'family'].map((code) => ({ code, title: code }))
const cells = [
  { outcome: healthy!, countyPriority: family!, priorities: [{ id: 'a', title: 'A' }] },
  { outcome: healthy!, countyPriority: null, priorities: [{ id: 'b', title: 'B' }] },
  { outcome: safe!, countyPriority: family!, priorities: [{ id: 'a', title: 'A' }] },
  { outcome: null, countyPriority: null, priorities: [{ id: 'c', title: 'C' }] },
]
const axes = { outcomes: [healthy!, safe!], countyPriorities: [family!] }
const ids = (found: readonly { id: string }[]) => found.map(({ id }) => id).join('')

it('reads an address and writes it again', () => {
  const slice = { partnership: 'dover', outcome: 'healthy', priority: 'none' }
  const address = addressOf(slice, '2008-09-01', '#cell')
  expect(address).toBe('/coverage?on=2008-09-01&partnership=dover&outcome=healthy&priority=none#cell')
  expect(sliceFrom(Object.fromEntries(new URLSearchParams(address.split(/[?#]/)[1])))).toEqual(slice)
  expect(addressOf(noSlice, undefined)).toBe('/coverage')
})

it('has outcomes across, and within one of them the priorities of the county', () => {
  expect(columnsOf(axes, noSlice).map(({ code }) => code)).toEqual(['healthy', 'safe', 'none'])
  const within = { ...noSlice, outcome: 'healthy' }
  expect(acrossPriorities(within)).toBe(true)
  expect(columnsOf(axes, within).map(({ code }) => code)).toEqual(['family', 'none'])
  expect(columnsOf(axes, { ...within, priority: 'none' }).map(({ code }) => code)).toEqual(['none'])
})

it('finds what stands in a column, each priority once', () => {
  expect(['healthy', 'safe', 'none'].map((column) => ids(inColumn(cells, column, noSlice)))).toEqual(['ab', 'a', 'c'])
  expect(['family', 'none'].map((column) => ids(inColumn(cells, column, { ...noSlice, outcome: 'healthy' })))).toEqual(['a', 'b'])
  expect(ids(inColumn(cells, 'healthy', { ...noSlice, priority: 'family' }))).toBe('a')
  expect(ids(inSlice(cells, noSlice))).toBe('abc')
})

it('calls a cell a gap only where it is said of every priority what it serves', () => {
  const mapped = cells.filter(({ outcome }) => outcome !== null)
  const within = { ...noSlice, outcome: 'safe', priority: '' }
  expect(['healthy', 'other'].map((column) => cellState(mapped, column, noSlice))).toEqual(['filled', 'gap'])
  expect(cellState(cells, 'other', noSlice)).toBe('unknown')
  expect(cellState(mapped, 'other', within)).toBe('unknown')
  expect(cellState([], 'healthy', noSlice)).toBe('unknown')
})

it('counts cells in words', () => {
  expect(cellWords(['filled', 'gap', 'gap', 'unknown'])).toBe(
    'Of 4 cells 1 has a priority, 2 are gaps, and of 1 it is not known.',
  )
})
