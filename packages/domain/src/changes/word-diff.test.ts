import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { wordDiff } from './word-diff.ts'

const told = (before: string, after: string) =>
  wordDiff(before, after)
    .map(({ kind, text }) => ({ kept: text, removed: `[-${text}-]`, added: `{+${text}+}` })[kind])
    .join('')
const textOf = (kind: 'removed' | 'added', segments: ReturnType<typeof wordDiff>) =>
  segments
    .filter((segment) => segment.kind === 'kept' || segment.kind === kind)
    .map(({ text }) => text)
    .join('')

describe('The words that changed', () => {
  it.each([
    ['a word', 'Raise standards in schools', 'Raise attainment in schools', 'Raise [-standards-]{+attainment+} in schools'],
    ['a word put in', 'Raise standards in schools', 'Raise standards in all schools', 'Raise standards in {+all +}schools'],
    ['a mark', 'Stay safe', 'Stay safe.', 'Stay safe{+.+}'],
    ['spaces', 'Stay  safe', 'Stay safe', 'Stay[-  -]{+ +}safe'],
    ['an accent', 'Cafe plans', 'Café plans', '[-Cafe-]{+Café+} plans'],
    ['a whole text', 'One', 'Two', '[-One-]{+Two+}'],
    ['nothing', 'The same', 'The same', 'The same'],
    ['a text where there was none', '', 'New text', '{+New text+}'],
    ['a text taken away', 'Old text', '', '[-Old text-]'],
    ['part of an emoji', 'Well done 👩‍👧 all', 'Well done 👩‍👦 all', 'Well done [-👩‍👧-]{+👩‍👦+} all'],
    ['right-to-left text', 'אנחנו כאן היום', 'אנחנו שם היום', 'אנחנו [-כאן-]{+שם+} היום'],
  ])('are told where it is %s', (_what, before, after, expected) => {
    expect(told(before, after)).toBe(expected)
  })

  it('are put together to a phrase where a word or two hold them apart', () => {
    expect(told('We increase by 5 per cent in 2008.', 'We reduce by 7 per cent in 2009.')).toBe(
      'We [-increase by 5-]{+reduce by 7+} per cent in [-2008-]{+2009+}.',
    )
  })

  it('are never put together across lines', () => {
    expect(told('First\nthe same\nlast', 'Once\nthe same\nend')).toBe('[-First-]{+Once+}\nthe same\n[-last-]{+end+}')
  })

  it('are told of a moved sentence without tearing up the rest', () => {
    expect(told('Alpha beta gamma. One two three four.', 'One two three four. Alpha beta gamma.')).toBe(
      '[-Alpha beta gamma. -]One two three four{+. Alpha beta gamma+}.',
    )
  })

  it('make both texts again, whatever the texts', () => {
    const word = fc.constantFrom('a', 'the', 'of', ' ', '  ', '\n', '.', 'children', 'plan', '👩‍👧', '\ud800', 'é', 'é', '1.2')
    const text = fc.oneof(
      fc.array(word, { maxLength: 60 }).map((words) => words.join('')),
      fc.string({ unit: 'binary', maxLength: 40 }),
    )
    fc.assert(
      fc.property(text, text, (before, after) => {
        const segments = wordDiff(before, after)
        expect(textOf('removed', segments)).toBe(before)
        expect(textOf('added', segments)).toBe(after)
      }),
      { numRuns: 500 },
    )
  })
})
