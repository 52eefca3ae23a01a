import { describe, expect, it } from 'vitest'
import { addressOf, choicesFrom, countText, neighbours, pageSize, shown, sortFrom, variablesFrom } from './indicator-list.ts'

const page = { startCursor: 's', endCursor: 'e', hasNextPage: true, hasPreviousPage: false }

describe('the list of indicators in the address', () => {
  it('is asked of the API as the address says', () => {
    expect(variablesFrom({ catalogue: 'ni-2008', values: 'no', sort: 'title', after: 'c' })).toEqual({
      filter: { catalogue: 'ni-2008', observed: false },
      order: 'TITLE',
      first: pageSize,
      after: 'c',
      last: null,
      before: null,
    })
  })

  it('leaves out what it does not know, so that an old link still shows something', () => {
    const query = { values: 'perhaps', sort: 'colour', order: 'sideways' }
    expect(addressOf(choicesFrom(query), sortFrom(query))).toEqual({})
  })

  it('writes the same address for what it read', () => {
    const query = { catalogue: 'kent-kpi-2008', values: 'yes', sort: 'title', order: 'descending' }
    expect(addressOf(choicesFrom(query), sortFrom(query))).toEqual(query)
  })
})

describe('a list that is turned round', () => {
  const sort = sortFrom({ order: 'descending' })

  it('begins with the last page, its last row first', () => {
    expect(variablesFrom({ order: 'descending' })).toMatchObject({ first: null, last: pageSize, after: null, before: null })
    expect(shown(['NI 50', 'NI 51'], sort)).toEqual(['NI 51', 'NI 50'])
  })

  it('goes on to the rows before, and back to the rows after', () => {
    expect(neighbours({ ...page, hasPreviousPage: true }, sort)).toEqual({ next: { before: 's' }, previous: { after: 'e' } })
    expect(neighbours(page, sortFrom({}))).toEqual({ next: { after: 'e' }, previous: undefined })
  })
})

describe('the count above the list', () => {
  it('says how many are on the page and how many there are', () => {
    expect([countText(0, 0), countText(1, 1), countText(25, 78)]).toEqual(['No indicators', '1 indicator', '25 of 78 indicators'])
  })
})
