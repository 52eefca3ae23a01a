import { expect, it } from 'vitest'
import { reportedText, tallySign } from './tally-sign.ts'

const none = { green: 0, amber: 0, red: 0, grey: 0, reported: 0, of: 0 }

it.each([
  [{ ...none }, 'No measures', 'none'],
  [{ ...none, green: 3, reported: 3, of: 3 }, 'All 3 on track', 'good'],
  [{ ...none, green: 3, grey: 1, reported: 3, of: 4 }, '3 of 4 on track', 'none'],
  [{ ...none, green: 3, amber: 1, reported: 4, of: 4 }, '1 close', 'warn'],
  [{ ...none, green: 3, amber: 1, red: 2, reported: 6, of: 6 }, '2 off track', 'bad'],
  [{ ...none, grey: 2, of: 2 }, 'No data', 'none'],
])('%o comes to “%s”', (tally, word, tone) => expect(tallySign(tally)).toMatchObject({ word, tone }))

it('says how many have reported, and nothing where there is nothing to report', () => {
  expect(reportedText({ ...none, reported: 2, of: 5 })).toBe('2 of 5 reported')
  expect(reportedText(none)).toBe('')
})
