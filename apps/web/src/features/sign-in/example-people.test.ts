import { expect, it } from 'vitest'
import { exampleChoices } from './example-people.ts'

const nameOf = (code: string) => (code === 'dover' ? 'Dover' : code)

it('offers each example person by role and place, and says what that person shows', () => {
  const author = {
    code: 'demo-author',
    name: 'Asha Merrow',
    roles: [{ label: 'Plan author', partnership: 'dover' }],
    shows: 'writes the Dover part of a joint plan',
  }
  const analyst = {
    code: 'demo-analyst',
    name: 'Tom Rother',
    roles: [{ label: 'Analyst', partnership: null }],
    shows: 'looks after the figures',
  }
  expect(exampleChoices([author, analyst], nameOf)).toEqual([
    { value: 'demo-author', text: 'Plan author, Dover', hint: 'Asha Merrow writes the Dover part of a joint plan' },
    { value: 'demo-analyst', text: 'Analyst', hint: 'Tom Rother looks after the figures' },
  ])
})
