import { describe, expect, it } from 'vitest'
import { markedWords } from './marked-words.ts'

const found = (text: string, search: string) =>
  markedWords(text, search)
    .filter((piece) => piece.found)
    .map((piece) => piece.text)

describe('the words of a search in an excerpt', () => {
  it('are found whatever their case and ending', () => {
    expect(found('Less Bullying, and bullies helped', 'bully')).toEqual(['Bullying', 'bullies'])
    expect(found('Risk and risks', 'risks')).toEqual(['Risk', 'risks'])
    expect(found('fewer teenage pregnancies', 'teenage pregnancy')).toEqual(['teenage', 'pregnancies'])
    expect(found('Houses, not horses', 'housing')).toEqual(['Houses'])
  })

  it('leave the rest of the text as it is', () => {
    expect(
      markedWords('More to do.', 'leisure')
        .map((piece) => piece.text)
        .join(''),
    ).toBe('More to do.')
    expect(
      markedWords('A <b>bold</b> word', 'bold')
        .map((piece) => piece.text)
        .join(''),
    ).toBe('A <b>bold</b> word')
  })

  it('are not those that the search leaves out, nor its signs', () => {
    expect(found('parents and carers', '"young carers" -parents')).toEqual(['carers'])
    expect(found('anything', '""')).toEqual([])
  })
})
