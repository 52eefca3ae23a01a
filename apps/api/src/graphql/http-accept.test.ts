import { expect, test } from 'vitest'
import { chooseResponseType } from './http-accept.ts'

const newer = 'application/graphql-response+json'
const older = 'application/json'

test.each([
  [undefined, older],
  ['*/*', older],
  ['application/*', older],
  [older, older],
  [newer, newer],
  [`${newer}, ${older}`, newer],
  [`${older}, ${newer}`, newer],
  [`${older}, ${newer};q=0.5`, older],
  [`${newer};q=0.9, ${older};q=0.8, */*;q=0.1`, newer],
  [`${newer}; charset=utf-8`, newer],
  ['Application/JSON', older],
  ['text/html, */*;q=0.8', older],
  [`${newer};q=0, ${older}`, older],
])('Accept: %s is answered as %s', (accept, type) => {
  expect(chooseResponseType(accept)).toBe(type)
})

test.each(['text/html', 'text/event-stream', `${older};q=0`, 'nonsense', ','])('Accept: %s is refused', (accept) => {
  expect(() => chooseResponseType(accept)).toThrow('Accept header')
})
