import { expect, it } from 'vitest'
import { wayBack } from './way-back.ts'

it('is the page that the reader came from, filters included', () => {
  expect(wayBack('/plans?state=draft#top')).toBe('/plans?state=draft#top')
})

it('is the home page for somebody who came straight here', () => {
  expect(wayBack(null)).toBe('/')
  expect(wayBack('/sign-in')).toBe('/')
})

it.each([
  'https://elsewhere.example/',
  '//elsewhere.example/',
  '/\\elsewhere.example',
  'javascript:alert(1)',
  '/\t/elsewhere.example',
])('never leaves for another site: %j', (address) => {
  expect(wayBack(address)).toBe('/')
})
