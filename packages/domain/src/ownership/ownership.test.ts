import { describe, expect, it } from 'vitest'
import { healthInWords, ownedThingNames, type Ownership, ownerFaultsOf } from './health.ts'
import { judgeReassignment, reassignRefusal } from './reassign.ts'

const sound: Ownership = { owner: 'LCSP Manager, Dover', left: false, updated: true }
const faultsOf = (ownership: Partial<Ownership>) => ownerFaultsOf('risks', { ...sound, ...ownership }).map(({ fault }) => fault)

describe('What somebody looks after', () => {
  it('is sound while somebody is there who answers for it and has said something of it', () => {
    expect(faultsOf({})).toEqual([])
  })

  it('is unowned when nobody is named, of whom nobody can have left', () => {
    expect(faultsOf({ owner: null })).toEqual(['unowned'])
    expect(faultsOf({ owner: null, left: true })).toEqual(['unowned'])
  })

  it('tells all that is wrong, the worst first, each in a sentence with its own words for each kind', () => {
    expect(faultsOf({ left: true, updated: false })).toEqual(['holder_left', 'never_updated'])
    const silent = ownedThingNames.map((thing) => ownerFaultsOf(thing, { ...sound, updated: false })[0]!.sentence)
    expect(new Set(silent).size).toBe(ownedThingNames.length)
    expect(ownerFaultsOf('risks', { ...sound, left: true })[0]!.sentence).toContain('LCSP Manager, Dover')
  })

  it('is counted in words', () => {
    expect([healthInWords(0, 0), healthInWords(0, 1), healthInWords(1, 1), healthInWords(1, 9), healthInWords(31, 120)]).toEqual([
      'There is nothing yet that somebody could look after.',
      'Everything is looked after: one thing.',
      '1 of 1 thing needs somebody to see to it.',
      '1 of 9 things need somebody to see to it.',
      '31 of 120 things need somebody to see to them.',
    ])
  })
})

describe('A thing that is given to somebody', () => {
  const given = { thing: 'risks', lineage: 'x', expectedVersion: 1 } as const
  const held = { version: 1, given: 'post:a', owner: 'Post A' }

  it('goes when it stands as its giver saw it', () => {
    expect(judgeReassignment(given, held, 'post:b')).toBe('assigned')
    expect(judgeReassignment({ ...given, expectedVersion: 0 }, { version: 0, given: null, owner: null }, 'post:b')).toBe(
      'assigned',
    )
  })

  it('stays with who has it already, whatever was seen', () => {
    expect(judgeReassignment({ ...given, expectedVersion: 0 }, held, 'post:a')).toBe('unchanged')
  })

  it('is not taken from whom somebody else gave it to meanwhile, and says to whom that was', () => {
    expect(judgeReassignment({ ...given, expectedVersion: 0 }, held, 'post:b')).toBe('conflict')
    expect(reassignRefusal('conflict', 'risks', held)).toBe(
      'Somebody else has given this risk to Post A since you looked. Look again, and choose.',
    )
  })

  it('is not confirmed to exist for whoever may not give it', () => {
    expect(judgeReassignment(given, undefined, 'post:b')).toBe('not_found')
    expect(reassignRefusal('not_found', 'risks', undefined)).toContain('no such risk')
  })
})
