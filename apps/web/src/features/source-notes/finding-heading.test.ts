import { describe, expect, it } from 'vitest'
import { findingHeading } from './finding-heading.ts'

const heading = (code: string, ...places: [subject: string, printed: string][]) =>
  findingHeading({ code, title: 'Title', places: places.map(([subject, printed]) => ({ subject, printed })) })

describe('the heading of a finding', () => {
  it('names the matter and the figures that disagree on it', () => {
    expect(heading('different_figures', ['Schools in clusters', '617'], ['Kent’s schools', '594'])).toBe(
      'Schools in clusters: 617 and 594',
    )
    expect(heading('staffing_and_budget_differ', ['TOTAL, 2008/09', '295 *'], ['Controllable Totals', '294.9'])).toBe(
      'All staff, in full-time equivalents: 295 and 294.9',
    )
  })

  it('names the indicator without the kind and the year of its cell', () => {
    expect(heading('unit_clash', ['KPI 6, %age of Healthy Schools: actual, 2006/07', '546'])).toBe(
      'KPI 6, %age of Healthy Schools: 546',
    )
  })

  it('says a statement once, with the place whose plan makes it', () => {
    const plan = 'Swale Urban / Swale Rural: Local Children and Young People’s Plan 2008–2011'
    expect(
      heading(
        'repeated_priority',
        [`${plan}, 1.2 under Be Healthy`, 'Feel happy'],
        [`${plan}, 2.2 under Stay Safe`, 'Feel happy'],
      ),
    ).toBe('Swale Urban / Swale Rural: “Feel happy”')
    expect(heading('risk_in_two_areas', ['Integrated Working, number 2', 'It fails'])).toBe('“It fails”')
  })

  it('is the title of its kind where no place is kept', () => {
    expect(heading('unknown')).toBe('Title')
  })
})
