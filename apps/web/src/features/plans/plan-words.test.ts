import { expect, it } from 'vitest'
import { titleParts } from './plan-words.ts'

it('leads with the place of a plan, and keeps its kind and its years for the line below', () => {
  expect(titleParts('Dover / Deal and Sandwich: Local Children and Young People’s Plan 2008–2011')).toEqual({
    name: 'Dover / Deal and Sandwich',
    kind: 'Local Children and Young People’s Plan',
    years: '2008–2011',
  })
  expect(titleParts('Malling: Action plan')).toEqual({ name: 'Malling', kind: 'Action plan', years: '' })
})

it('leaves a title whole that names no place first', () => {
  const name = "Clusters & Local Children's Services Partnerships Interim Operational Plan 2008/9"
  expect(titleParts(name)).toEqual({ name, kind: '', years: '' })
})
