import { expect, it } from 'vitest'
import { addressOf, choiceFrom, reassignedInWords } from './owner-filter.ts'

it('keeps in the address what is shown, and leaves out what is no such word', () => {
  const choice = { fault: 'HOLDER_LEFT', kind: 'RISKS', partnership: 'dover' } as const
  expect(addressOf(choice)).toBe('/owners?fault=holder-left&kind=risks&partnership=dover')
  expect(choiceFrom({ fault: 'holder-left', kind: 'risks', partnership: 'dover' })).toEqual(choice)
  expect(choiceFrom({ fault: 'nobody', kind: ['risks'], partnership: '' })).toEqual({
    fault: null,
    kind: null,
    partnership: null,
  })
  expect(addressOf({ fault: null, kind: null, partnership: null })).toBe('/owners')
})

it('says how many went, and that the rest says why not', () => {
  expect(reassignedInWords({ assigned: 1, refused: 0 }, 'Director')).toBe('One thing was given to Director.')
  expect(reassignedInWords({ assigned: 3, refused: 1 }, 'Director')).toBe(
    '3 things were given to Director. One was not: see beside it.',
  )
  expect(reassignedInWords({ assigned: 0, refused: 2 }, 'Director')).toBe(
    '0 things were given to Director. 2 were not: see beside them.',
  )
})
