import { describe, expect, it } from 'vitest'
import { groupFindings } from './finding-groups.ts'
import { choiceFrom, chosenFaults, faultsInWords, onPage, pageFrom, pageSize } from './scan-faults.ts'

describe('what was found in the document', () => {
  it('is grouped by kind: conflicts, then sums, then doubts, without empty groups', () => {
    const finding = (kind: 'CONFLICT' | 'IDENTITY' | 'SENSE_CHECK', title: string) => ({ kind, title })
    const groups = groupFindings([finding('SENSE_CHECK', 'jump'), finding('CONFLICT', 'schools'), finding('CONFLICT', 'staff')])
    expect(groups.map(({ kind, findings }) => [kind, findings.length])).toEqual([
      ['CONFLICT', 2],
      ['SENSE_CHECK', 1],
    ])
  })
})

describe('the faults of the scan', () => {
  const fault = (certainty: string, code: string) => ({ certainty, plan: { code } })
  const faults = [fault('certain', 'county'), fault('unresolved', 'county'), fault('certain', 'swale')]

  it('are limited as the address says, and by nothing that it does not know', () => {
    expect(chosenFaults(faults, choiceFrom({ certainty: 'certain', plan: 'swale' }))).toEqual([faults[2]])
    expect(chosenFaults(faults, choiceFrom({ certainty: 'perhaps' }))).toHaveLength(3)
  })

  it('come page by page, and an address past the end gives the last page', () => {
    const many = Array.from({ length: pageSize + 1 }, (_, index) => index)
    expect(onPage(many, pageFrom({ page: '9' }, many.length))).toEqual([pageSize])
    expect(pageFrom({ page: 'x' }, many.length)).toBe(1)
  })

  it('are counted in words, the least sure first', () => {
    expect(faultsInWords(faults)).toBe('3 damaged places: 1 not resolved, 2 certain')
    expect(faultsInWords([])).toBe('No damaged places')
  })
})
