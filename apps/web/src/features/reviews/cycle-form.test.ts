import { expect, it } from 'vitest'
import { blankCycle, cycleProblems, cycleToSend } from './cycle-form.ts'
import { anchorOf, varianceText } from './review-words.ts'

it('sends days as they were written, and none where the usual ones will do', () => {
  const form = { ...blankCycle(), quarter: '2008/09 Q1', instructions: 'Be short', dueOn: '25 July 2008' }
  expect(cycleProblems(form)).toEqual([])
  expect(cycleToSend(form)).toEqual({
    quarter: '2008/09 Q1',
    instructions: 'Be short',
    asks: ['NARRATIVE', 'PROGRESS', 'SPEND'],
    opensOn: null,
    dueOn: '2008-07-25',
    remindBefore: 5,
    chairAfter: 3,
    directorAfter: 8,
  })
})

it('says at its field what is no day and no number', () => {
  const problems = cycleProblems({ ...blankCycle(), opensOn: 'soon', chairAfter: 'three' })
  expect(problems.map(({ path }) => path)).toEqual(['opensOn', 'chairAfter'])
})

it.each([
  ['1200.00', '£1200.00 over'],
  ['-1200.00', '£1200.00 under'],
  ['0.00', 'As planned'],
  ['-0', 'As planned'],
  [null, 'Not known'],
])('a variance of %s is “%s”', (amount, words) => {
  expect(varianceText(amount, (text) => `£${text}`)).toBe(words)
})

it('leads from what is missing to the field where it is written', () => {
  expect(['priorities/a', 'actions/b', 'spend/c'].map(anchorOf)).toEqual(['#a-narrative', '#b-status', '#c-spent'])
})
