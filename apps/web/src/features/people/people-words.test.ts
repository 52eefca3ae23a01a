import { expect, it } from 'vitest'
import { placeInWords } from './people-words.ts'

const places = [{ value: 'dover', text: 'Dover' }]

it('says where a grant holds, and that one without a place holds nowhere', () => {
  expect(placeInWords({ county: true, partnerships: [] }, places)).toBe('in the whole county')
  expect(placeInWords({ county: false, partnerships: ['dover', 'gone'] }, places)).toBe('in Dover, gone')
  expect(placeInWords({ county: false, partnerships: [] }, places)).toBe('nowhere')
})
