import { itemKindNames, writtenKind } from '@weald/domain'
import { describe, expect, it } from 'vitest'
import { controlOf, linesOf, listOf } from './field-control.ts'
import { fieldLabel } from './field-words.ts'

describe('every field that authors are asked for', () => {
  it.each(itemKindNames)('of %s has a control, and no two the same label', (name) => {
    const asked = writtenKind(name)!.fields.filter((field) => field.asked)
    const labels = asked.map((field) => fieldLabel(name, field))
    expect(new Set(labels).size).toBe(labels.length)
    for (const field of asked) expect(controlOf(name, { ...field, choices: [...field.choices] }).as).toBeTruthy()
  })
})

it('choices are asked for in plain words, few of them side by side', () => {
  const status = writtenKind('actions')!.fields.find(({ name }) => name === 'status')!
  expect(controlOf('actions', { ...status, choices: [...status.choices] })).toMatchObject({
    as: 'one-of',
    few: true,
    choices: [{ text: 'Not started' }, { text: 'Under way' }, { text: 'Done' }, { text: 'Dropped' }],
  })
})

it('a list is written an entry on each line and saved as one', () => {
  expect(listOf('Dover \n\nDeal; Sandwich\n')).toBe('Dover;Deal, Sandwich')
  expect(linesOf('Dover;Deal')).toBe('Dover\nDeal')
})
