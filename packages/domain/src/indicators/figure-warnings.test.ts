import { expect, it } from 'vitest'
import { figureWarnings, type Surroundings } from './figure-warnings.ts'
import { readFigure } from './read-figure.ts'

const row = { unit: 'percent', calendar: 'financial_year', breakdowns: ['Primary'] } as const
const alone: Surroundings = { unit: 'percent', decimals: null, rollUp: 'none', before: [], peers: null }

function read(text: string, more: { period?: string; breakdown?: string; numerator?: string; denominator?: string } = {}) {
  const { period = '2008/9', breakdown = '', numerator = null, denominator = null } = more
  return readFigure({ period, breakdown, text, numerator, denominator }, row)
}
function codes(text: string, around: Partial<Surroundings> = {}, parts: { numerator?: string; denominator?: string } = {}) {
  const reading = read(text, parts)
  if ('issues' in reading) return reading.issues.map(({ code }) => code)
  return figureWarnings(reading.figure, { ...alone, ...around }).map(({ code }) => code)
}

it('understands what people type, and refuses what is no figure with a sentence', () => {
  for (const text of ['77%', '38% min', 'N/A*', 'x', 'tbc', '1,528.3', '(2.2)', ''])
    expect(read(text), text).toHaveProperty('figure')
  expect(read('about the same as last year, we think')).toMatchObject({ issues: [{ path: 'text', code: 'NOT_A_FIGURE' }] })
  expect(read('5%', { period: 'next year' })).toMatchObject({ issues: [{ path: 'period' }] })
  expect(read('5%', { breakdown: 'Boys' })).toMatchObject({
    issues: [{ path: 'breakdown', message: '“Boys” is no breakdown here. Choose one of Primary.' }],
  })
  expect(read('5%', { numerator: '1' })).toMatchObject({ issues: [{ path: 'denominator', code: 'HALF' }] })
  expect(read('5%', { numerator: '1', denominator: '0' })).toMatchObject({ issues: [{ code: 'ZERO' }] })
})

it('files a figure that quotes another year under that year, and says so', () => {
  const reading = read('BVPI 2007/08 target 4.8%')
  expect(reading).toMatchObject({ figure: { column: { label: '2008/09' }, period: { label: '2007/08' } } })
  expect(codes('BVPI 2007/08 target 4.8%')).toEqual(['OTHER_YEAR'])
})

it('warns of a unit that clashes, of too many decimals, and of parts that are missing or disagree', () => {
  expect(codes('546')).toEqual(['UNIT_CLASH'])
  expect(codes('66.45%', { decimals: 1 })).toEqual(['DECIMALS'])
  expect(codes('66.4%', { decimals: 1 })).toEqual([])
  expect(codes('66.4%', { rollUp: 'sum_of_parts' })).toEqual(['PARTS_MISSING'])
  expect(codes('66.7%', { rollUp: 'sum_of_parts' }, { numerator: '2', denominator: '3' })).toEqual([])
  expect(codes('66.8%', { rollUp: 'sum_of_parts' }, { numerator: '2', denominator: '3' })).toEqual(['PARTS_DISAGREE'])
})

it('warns of a jump that no earlier change was a third of, and not where there is no past to tell', () => {
  const past = (...values: string[]) => ({ before: values.map((value, at) => ({ label: `200${at}/0${at + 1}`, value })) })
  expect(codes('82%', past('70', '71.5', '73'))).toEqual(['JUMP'])
  expect(codes('77%', past('70', '71.5', '73'))).toEqual([])
  expect(codes('82%', past('73'))).toEqual([])
})

it('warns of a figure far from those of the other partnerships, where there are enough of them', () => {
  const peers = { lower: '40', upper: '50', count: 22 }
  expect(codes('81%', { peers })).toEqual(['OUTLIER'])
  expect(codes('80%', { peers })).toEqual([])
  expect(codes('99%', { peers: { ...peers, count: 7 } })).toEqual([])
})
