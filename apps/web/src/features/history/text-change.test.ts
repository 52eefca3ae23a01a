import { expect, test } from 'vitest'
import { shortened, textChange } from './text-change.ts'

test('a short wording is shown whole, with what differs in it', () => {
  expect(textChange('Fewer teenage pregnancies', 'Fewer early pregnancies')).toEqual({
    before: { lead: 'Fewer ', changed: 'teenage', trail: ' pregnancies' },
    after: { lead: 'Fewer ', changed: 'early', trail: ' pregnancies' },
  })
})

test('of a long wording only what stands around its change is shown, and the change is in it', () => {
  const words = (count: number) => Array.from({ length: count }, (_, index) => `word${index}`).join(' ')
  const { before, after } = textChange(`${words(60)} old ${words(60)}`, `${words(60)} new ${words(60)}`)
  expect(before).toEqual({
    lead: '… word52 word53 word54 word55 word56 word57 word58 word59 ',
    changed: 'old',
    trail: ' word0 word1 word2 word3 word4 word5 word6 word7 …',
  })
  expect(after.changed).toBe('new')
})

test('what was only added leaves nothing changed before', () => {
  expect(textChange('Reading', 'Reading and writing')).toEqual({
    before: { lead: '', changed: 'Reading', trail: '' },
    after: { lead: '', changed: 'Reading and writing', trail: '' },
  })
  expect(textChange('Help for all', 'Help now for all').before.changed).toBe('')
})

test('wordings that share nothing are each shortened at a word', () => {
  expect(textChange('a '.repeat(500), 'b').before.changed).toMatch(/^(a )+…$/)
  expect(shortened('one two three', 8)).toBe('one two …')
})
