import { describe, expect, it } from 'vitest'
import { addressOf, choicesFrom, pageSize, riskFilter, riskVariables } from './risk-filters.ts'
import { countText, matrixOf, matrixText, scoreText, standsForTwins } from './risk-register.ts'

const entry = (position: number, likelihood: number | null = null, impact: number | null = null, twins: number[] = []) => ({
  position,
  likelihood,
  impact,
  scored: likelihood !== null && impact !== null,
  alsoIn: twins.map((twin) => ({ position: twin })),
})

describe('the filters of the risk register', () => {
  it('are read from the address and asked of the API', () => {
    expect(riskFilter(choicesFrom({ area: '4', scored: 'no', shared: 'yes' }))).toEqual({ area: 4, scored: false, shared: true })
  })

  it('are written back as they were read, without what they do not know', () => {
    expect(addressOf(choicesFrom({ area: '4', scored: 'no' }))).toEqual({ area: '4', scored: 'no' })
    expect(addressOf(choicesFrom({ area: '-1', scored: 'perhaps', shared: '' }))).toEqual({})
  })
})

describe('a page of the register', () => {
  it('goes on after a cursor or back before one', () => {
    expect(riskVariables({ after: 'c' })).toMatchObject({ first: pageSize, after: 'c', last: null, before: null })
    expect(riskVariables({ before: 'c' })).toMatchObject({ first: null, after: null, last: pageSize, before: 'c' })
  })
})

describe('the count of the register', () => {
  it('tells entries from different risks', () => {
    expect([countText(44, 43), countText(4, 4), countText(2, 1), countText(0, 0)]).toEqual([
      '44 entries, 43 different risks',
      '4 entries, each a different risk',
      '2 entries, 1 different risk',
      'No entries',
    ])
  })

  it('says that nothing is scored before anybody takes that for no risk', () => {
    expect(scoreText([entry(1), entry(2)])).toBe('None is scored yet: the source prints no likelihood or impact.')
    expect(scoreText([entry(1, 2, 3), entry(2)])).toBe('1 of 2 entries is not scored yet.')
    expect(scoreText([entry(1, 2, 3)])).toBe('')
  })
})

describe('a risk that stands in two areas', () => {
  it('is marked at its first entry only', () => {
    expect([entry(13, 1, 1, [16]), entry(16, 1, 1, [13]), entry(1)].map(standsForTwins)).toEqual([true, false, false])
  })
})

describe('the matrix', () => {
  it('holds scored risks at their place, a shared one once, and says how many are not on it', () => {
    const { rows, on, off } = matrixOf([entry(1), entry(13, 5, 2, [16]), entry(16, 5, 2, [13])])
    expect(rows[0]?.cells[1]?.entries.map(({ position }) => position)).toEqual([13])
    expect(matrixText(on, off)).toBe('1 risk is on the matrix; 1 entry is not on it, because it has no score.')
  })

  it('says why it is empty', () => {
    expect(matrixText(0, 44)).toBe('No risk is on the matrix yet: 44 entries are not on it, because they have no score.')
  })
})
