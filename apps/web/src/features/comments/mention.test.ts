import { describe, expect, it } from 'vitest'
import { matching, mentioningAt, mentionsIn, withName } from './mention.ts'

const people = [
  { code: 'ruth', name: 'Ruth Oxney' },
  { code: 'zoe', name: 'Zoë Ó Fatharta' },
  { code: 'asha', name: 'Asha Merrow' },
]

describe('a mention', () => {
  it.each([
    ['Ask @', { from: 4, words: '' }],
    ['Ask @Ru', { from: 4, words: 'Ru' }],
    ['Ask (@Ruth Ox', { from: 5, words: 'Ruth Ox' }],
    ['@Zoë', { from: 0, words: 'Zoë' }],
    ['ruth@kent.example', null],
    ['Ask @Ruth Oxney when', null],
    ['Ask @Ruth\nthen', null],
    ['Nobody', null],
  ])('is being typed in “%s”', (text, expected) => expect(mentioningAt(text, text.length)).toEqual(expected))

  it('is offered by the beginning of any word of a name', () => {
    const found = (words: string) => matching(people, words).map(({ code }) => code)
    expect(found('')).toEqual(['ruth', 'zoe', 'asha'])
    expect(found('ox')).toEqual(['ruth'])
    expect(found('ruth ox')).toEqual(['ruth'])
    expect(found('ZOË')).toEqual(['zoe'])
    expect(found('xney')).toEqual([])
  })

  it('takes the place of what was typed of it', () => {
    expect(withName('Ask @ru about it', { from: 4, words: 'ru' }, 'Ruth Oxney')).toEqual({
      text: 'Ask @Ruth Oxney about it',
      caret: 16,
    })
    expect(withName('@', { from: 0, words: '' }, 'Asha Merrow')).toEqual({ text: '@Asha Merrow ', caret: 13 })
  })

  it('counts as long as its name stands in the text', () => {
    expect(mentionsIn('Ask @Ruth Oxney', [...people, people[0]!])).toEqual(['ruth'])
    expect(mentionsIn('Ask Ruth Oxney', people)).toEqual([])
  })
})
