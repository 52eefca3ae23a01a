import { describe, expect, it } from 'vitest'
import { blankRecord, conditionsToSend, feedbackProblems, recordProblems, recordToSend } from './decision-record.ts'

const record = { ...blankRecord('ENDORSE', 'SUBMITTED'), decidedOn: '18/8/2008' }

describe('the record of a decision', () => {
  it('begins with the body whose decision it is', () => {
    expect(blankRecord('RETURN', 'SUBMITTED').body).toBe('CFE SMT')
    expect(blankRecord('RETURN', 'ENDORSED').body).toBe(blankRecord('APPROVE', 'ENDORSED').body)
  })

  it('is sent with its day as the calendar has it, and without the rows that were left blank', () => {
    const people = [
      { name: 'A. Chair', part: 'chair', interest: ' ' },
      { name: '', part: '', interest: '' },
    ]
    expect(recordToSend({ ...record, people })).toEqual({
      body: 'CFE SMT',
      decidedOn: '2008-08-18',
      minuteReference: null,
      people: [{ name: 'A. Chair', part: 'chair', interest: null }],
    })
  })

  it('keeps a person of whom only the interest was written, so that the name is asked for', () => {
    expect(recordToSend({ ...record, people: [{ name: '', part: '', interest: 'Governor' }] }).people).toHaveLength(1)
  })

  it('asks for a day where none was written, beside its field', () => {
    const wrong = recordProblems({ ...record, decidedOn: 'soon' }, [{ text: 'Add figures', dueOn: 'by Easter' }])
    expect(wrong.map(({ path }) => path)).toEqual(['decision.decidedOn', 'conditions.0.dueOn'])
    expect(recordProblems(record, [{ text: 'Add figures', dueOn: '' }])).toEqual([])
  })

  it('sends conditions with or without a day', () => {
    expect(
      conditionsToSend([
        { text: 'Add figures', dueOn: '31 December 2008' },
        { text: 'Say who', dueOn: '' },
        { text: ' ', dueOn: '' },
      ]),
    ).toEqual([
      { text: 'Add figures', dueOn: '2008-12-31' },
      { text: 'Say who', dueOn: null },
    ])
  })

  it('asks for what each piece of feedback says', () => {
    expect(feedbackProblems([{ text: 'Say by when.' }, { text: ' ' }]).map(({ path }) => path)).toEqual(['feedback.1.text'])
  })
})
