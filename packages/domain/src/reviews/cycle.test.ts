import { describe, expect, it } from 'vitest'
import { cycleSentence, dueSentence, quarterOf, readQuarter, scheduleFaults, usualSchedule } from './cycle.ts'
import { remindersOf } from './reminders.ts'

const quarter = (text: string) => {
  const read = readQuarter(text)
  if (!read.ok) throw new Error(read.message)
  return read.value
}

describe('a quarter', () => {
  it.each([
    ['2008/09 Q1', 1, '2008-06-30'],
    ['Q4 2008/9', 4, '2009-03-31'],
  ])('written %s is one of the financial year', (text, number, end) => {
    expect(quarterOf(quarter(text))).toEqual({ number, financialYear: '2008/09' })
    expect(quarter(text).end).toBe(end)
  })

  it.each(['2008 Q1', '2008/09', 'March 2008', 'soon'])('is not “%s”', (text) => expect(readQuarter(text).ok).toBe(false))
})

describe('a schedule', () => {
  it('begins on the first working day after the quarter and leaves three working weeks', () => {
    expect(usualSchedule(quarter('2008/09 Q3'))).toMatchObject({ opensOn: '2009-01-02', dueOn: '2009-01-23' })
    expect(usualSchedule(quarter('2008/09 Q2'))).toMatchObject({ opensOn: '2008-10-01', dueOn: '2008-10-22' })
  })

  it('that is usual has no fault', () => {
    for (const text of ['2008/09 Q1', '2008/09 Q2', '2008/09 Q3', '2008/09 Q4'])
      expect(scheduleFaults(usualSchedule(quarter(text)), quarter(text))).toEqual([])
  })

  it.each([
    [{ opensOn: '2008-09-30' }, 'BEFORE_QUARTER_ENDS'],
    [{ dueOn: '2008-10-01' }, 'ENDS_BEFORE_IT_BEGINS'],
    [{ remindBefore: 0 }, 'OUT_OF_RANGE'],
    [{ chairAfter: 61, directorAfter: 61 }, 'OUT_OF_RANGE'],
    [{ chairAfter: 5, directorAfter: 4 }, 'DIRECTOR_FIRST'],
  ])('%j is told: %s', (difference, code) => {
    const faults = scheduleFaults({ ...usualSchedule(quarter('2008/09 Q2')), ...difference }, quarter('2008/09 Q2'))
    expect(faults.map((fault) => fault.code)).toContain(code)
  })

  it('reminds the authors before the last day, then tells the chair, then the director, over weekends', () => {
    const schedule = { opensOn: '2008-10-01', dueOn: '2008-10-22', remindBefore: 5, chairAfter: 3, directorAfter: 8 }
    expect(remindersOf(schedule)).toEqual([
      { rung: 1, on: '2008-10-15' },
      { rung: 2, on: '2008-10-27' },
      { rung: 3, on: '2008-11-03' },
    ])
  })
})

it.each([
  [{ handedIn: 0, signed: 0, all: 23 }, '0 of 23 handed in'],
  [{ handedIn: 17, signed: 0, all: 23 }, '17 of 23 handed in'],
  [{ handedIn: 17, signed: 4, all: 23 }, '17 of 23 handed in, 4 signed'],
  [{ handedIn: 23, signed: 23, all: 23 }, 'All 23 handed in and signed'],
  [{ handedIn: 0, signed: 0, all: 0 }, 'No partnership takes part'],
])('%j is told as “%s”', (progress, sentence) => expect(cycleSentence(progress)).toBe(sentence))

it.each([
  ['2008-10-22', 'Due today'],
  ['2008-10-21', 'Due tomorrow'],
  ['2008-10-12', 'Due in 10 days'],
  ['2008-10-23', '1 day late'],
  ['2008-11-22', '31 days late'],
])('seen on %s, what was due on 22 October is “%s”', (today, sentence) => expect(dueSentence('2008-10-22', today)).toBe(sentence))
