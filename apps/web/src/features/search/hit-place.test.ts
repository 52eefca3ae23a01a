import { expect, it } from 'vitest'
import { type Hit, placeOf } from './hit-place.ts'

const plan = { code: 'dover-deal-sandwich-2008' }
const cases: [Hit, string][] = [
  [{ kind: 'PARTNERSHIP', ref: 'dover', plan: null, position: null }, '/partnerships/dover'],
  [{ kind: 'PLAN', ref: 'ashford-2008', plan: null, position: null }, '/plans/ashford-2008'],
  [
    { kind: 'SECTION', ref: 'local-context', plan: { code: 'kent-interim-2008' }, position: null },
    '/plans/kent-interim-2008#local-context',
  ],
  [{ kind: 'PRIORITY', ref: '3.1', plan, position: 7 }, '/plans/dover-deal-sandwich-2008#priority-7'],
  [{ kind: 'RISK', ref: '12', plan: { code: 'kent-interim-2008' }, position: null }, '/risks#risk-12'],
  [{ kind: 'INDICATOR', ref: 'NI 73', plan: null, position: null }, '/indicators/NI%2073'],
]

it.each(cases)('leads to where the hit can be read: %o', (hit, place) => {
  expect(placeOf(hit)).toBe(place)
})

it('leads to the plan where the place of a priority is not known', () => {
  expect(placeOf({ kind: 'PRIORITY', ref: '', plan, position: null })).toBe('/plans/dover-deal-sandwich-2008#priorities')
})
