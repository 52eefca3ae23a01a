import { describe, expect, it } from 'vitest'
import { suggestOutcomes } from './suggested-outcomes.ts'

const outcomes = (text: string) => suggestOutcomes(text).map(({ outcome }) => outcome)

describe('For a priority without an outcome, Weald suggests', () => {
  it.each([
    ['Less childhood obesity', 'be-healthy'],
    ['Less harm from domestic violence', 'stay-safe'],
    ['Fewer absences and exclusions from school', 'enjoy-achieve'],
    ['Less anti-social behaviour', 'positive-contribution'],
    ['Fewer NEET', 'economic-wellbeing'],
  ])('for “%s” %s', (text, outcome) => expect(outcomes(text)).toEqual([outcome]))

  it('with the words by which it does', () => {
    expect(suggestOutcomes('Cut drinking and smoking')).toEqual([{ outcome: 'be-healthy', words: ['drinking', 'smoking'] }])
  })

  it('two, where as many words point at the one as at the other', () => {
    expect(outcomes('Healthy and safe')).toEqual(['be-healthy', 'stay-safe'])
  })

  it.each(['', 'Inclusion', 'More support for families', 'Schools become the heart of their community', '🌱 מים'])(
    'nothing for “%s”',
    (text) => expect(suggestOutcomes(text)).toEqual([]),
  )
})
