import { describe, expect, it } from 'vitest'
import { addressOf, auditFilter, choicesFrom, daysFault, fileAddress, noChoices, readsTrail, showsEach } from './audit-filters.ts'

describe('The filters of the audit page', () => {
  it('come from the address and go back into it', () => {
    const query = { plan: 'dover-2008', matter: 'budgets', from: '2008-09-01' }
    expect(addressOf(choicesFrom(query))).toEqual(query)
    expect(auditFilter(choicesFrom(query))).toEqual({ plan: 'dover-2008', matter: 'BUDGETS', from: '2008-09-01' })
  })

  it('leave out what they do not know, so that an old link still shows something', () => {
    expect(choicesFrom({ matter: 'rumours', from: 'yesterday', to: '2008-13-01' })).toEqual(noChoices)
  })

  it('limit the file as they limit the page', () => {
    expect(fileAddress(choicesFrom({ actor: 'person:a b', to: '2008-09-01' }))).toBe(
      '/api/v1/audit.csv?actor=person%3Aa+b&to=2008-09-01',
    )
    expect(fileAddress(noChoices)).toBe('/api/v1/audit.csv')
  })

  it('show each change once the reader follows a line', () => {
    expect(showsEach(choicesFrom({ request: 'abc' }))).toBe(true)
    expect(showsEach(choicesFrom({ plan: 'dover-2008' }))).toBe(false)
  })

  it('tell days that can match nothing before anything is asked', () => {
    expect(daysFault({ ...noChoices, from: '2008-09-02', to: '2008-09-01' })).toBe('The last day must not be before the first')
    expect(daysFault({ ...noChoices, from: '2008-09-01', to: '2008-09-01' })).toBeUndefined()
    expect(daysFault({ ...noChoices, to: '2008-09-01' })).toBeUndefined()
  })

  it('are for those who read one matter of the trail', () => {
    expect(readsTrail(['plan:read', 'audit:readFigures'])).toBe(true)
    expect(readsTrail(['plan:read'])).toBe(false)
  })
})
