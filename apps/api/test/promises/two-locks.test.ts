import type { Actor } from '@weald/domain'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Database } from '../../src/db/client.ts'
import { csv, everyRow } from '../../src/modules/imports/testing/import-desk.ts'
import {
  eachAlone,
  type LockedCounty,
  lockedCounty,
  readWithoutLocks,
  sharesOf,
  sharingParties,
  telltaleGuesses,
  tryEachLock,
} from '../prove/each-lock-alone.ts'
import { freshDatabase } from '../support/database.ts'

/** Each attempt by one person, whom chance chooses among those who read differently. `pnpm prove locks` lets everybody make all of them. */
const seed = 2008
const patience = 300_000

let database: Database
let county: LockedCounty
let shares: ReturnType<typeof sharesOf>
beforeAll(async () => {
  database = await freshDatabase()
  county = await lockedCounty(database)
  shares = sharesOf(county.attempts, seed)
}, patience)
afterAll(async () => {
  await county.close()
  await database.close()
})

describe('With either lock alone', () => {
  it.each(sharingParties)(
    '$name: no row of others is read, and what both locks together show',
    async (party) => {
      for (const { lock, attempts, foreign, different, unread } of await tryEachLock(county, party, seed, shares.get(party))) {
        console.log(`${lock}, ${party.name}: foreign rows read ${foreign.length} of ${attempts} attempts`)
        expect({ foreign, different, unread }, lock).toEqual({ foreign: [], different: [], unread: [] })
      }
    },
    patience,
  )
})

describe('A guess', () => {
  it.each(sharingParties)(
    'of a plan of others is answered like one of a plan that there is none of, to $name',
    async (party) => expect(await telltaleGuesses(county, party, seed)).toEqual([]),
    patience,
  )
})

describe('Without either lock', () => {
  it(
    'every secret is read, by texts and by the ids of its rows, so that these attempts would tell',
    async () => {
      const { unread, rows, seen, failed, line } = await readWithoutLocks(county)
      console.log(line)
      expect({ unread, failed }).toEqual({ unread: [], failed: [] })
      expect(seen).toBeGreaterThan(rows / 2)
    },
    patience,
  )
})

const ofDover: Actor = { kind: 'service', id: 'dover', name: 'Dover', scopes: ['import'], partnerships: ['dover'] }
const risks = (plan: string) =>
  csv('risks', { plan, edition: 1, position: 7, area: 1, number_in_area: 7, statement: 'Brought in' })

describe.each(eachAlone)('An import by a key of Dover, with %s,', (lock) => {
  /** A refusal leaves a line on the audit trail, and nothing else. */
  const businessRows = async () => (await everyRow(database)).replaceAll(/^audit_(entries|heads):\n(?:(?!\w+:$).*\n)*/gm, '')

  it.each([
    ['swale-owners', 'risks', risks('swale-owners')],
    ['swale-public', 'risks', risks('swale-public')],
    ['county-secret', 'risks', risks('county-secret')],
    ['swale-ashford', 'risks', risks('swale-ashford')],
    ['the whole county', 'partnerships', csv('partnerships', { code: 'another', name: 'Another', position: 9 })],
    ['another’s ownership', 'plan-owners', csv('plan-owners', { plan: 'swale-public', partnership: 'dover', position: 2 })],
  ])('brings no row into %s', async (_whose, dataset, file) => {
    const before = await businessRows()
    const { status } = await county.apps[lock].import(ofDover, dataset, file)
    expect([403, 422]).toContain(status)
    expect(await businessRows()).toBe(before)
  })
})

describe('An import by a key of Dover', () => {
  it('is told of a plan that is not its own what it is told of one that there is none of', async () => {
    const told = async (plan: string) =>
      (await county.apps['both locks'].import(ofDover, 'risks', risks(plan))).body.replaceAll(plan, '…')
    for (const plan of ['swale-owners', 'swale-public']) expect(await told(plan)).toBe(await told('nobodys-owners'))
  })

  it('brings rows into its own', async () => {
    expect(await county.apps['both locks'].import(ofDover, 'risks', risks('dover-swale'))).toMatchObject({ status: 200 })
  })
})
