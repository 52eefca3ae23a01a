import type { ChainHead } from '@weald/domain'
import { sql } from 'drizzle-orm'
import type { Tx } from '../../src/db/client.ts'
import type { Chance } from './seeded.ts'

/** Where an entry of the trail stands. */
export interface Spot {
  readonly chain: string
  readonly number: number
  readonly length: number
}

/** What a superuser did, and where verifying must find it. */
export interface Tampering {
  readonly does: string
  /** Whether it can only show against heads that were kept outside the database. */
  readonly needsAnchor?: true
  /** Does it to the trail from `spot` on. @returns places, any of which is the right one to name */
  readonly doIt: (tx: Tx, spot: Spot, chance: Chance) => Promise<readonly Pick<ChainHead, 'chain' | 'number'>[]>
}

const run = (tx: Tx, statement: ReturnType<typeof sql>) => tx.execute(statement)
const at = ({ chain, number }: Spot) => sql`chain = ${chain} and number = ${number}`
const far = 1_000_000

/** A value for each column that no entry has by chance. */
const edits: Readonly<Record<string, (word: string) => ReturnType<typeof sql>>> = {
  id: () => sql`uuidv7()`,
  number: () => sql`number + ${far}`,
  happened_at: () => sql`happened_at + interval '1 microsecond'`,
  actor: (word) => sql`${`person:${word}`}`,
  on_behalf_of: (word) => sql`${`person:${word}`}`,
  action: (word) => sql`action || ${word}`,
  matter: () => sql`case matter when 'plans' then 'system' else 'plans' end`,
  subject_table: (word) => sql`coalesce(subject_table, '') || ${word}`,
  subject_id: (word) => sql`coalesce(subject_id, '') || ${word}`,
  lineage_id: () => sql`uuidv7()`,
  plan_code: (word) => sql`coalesce(plan_code, '') || ${word}`,
  before: (word) => sql`coalesce(before, '{}') || jsonb_build_object('title', ${word}::text)`,
  after: (word) => sql`coalesce(after, '{}') || jsonb_build_object('title', ${word}::text)`,
  reason: (word) => sql`coalesce(reason, '') || ${word}`,
  request_id: (word) => sql`coalesce(request_id, '') || ${word}`,
  previous_hash: () => sql`encode(sha256(convert_to(hash, 'UTF8')), 'hex')`,
  hash: () => sql`encode(sha256(convert_to(hash, 'UTF8')), 'hex')`,
}

/** Moves every entry from a number on up or down, without two ever having the same number. */
async function shift(tx: Tx, chain: string, from: number, by: number): Promise<void> {
  await run(tx, sql`update audit_entries set number = -(number + ${by}) where chain = ${chain} and number >= ${from}`)
  await run(tx, sql`update audit_entries set number = -number where chain = ${chain} and number < 0`)
}

/** Gives an entry the hash that belongs to it, and the one before it as it is now. */
async function seal(tx: Tx, chain: string, number: number): Promise<void> {
  await run(
    tx,
    sql`update audit_entries e set previous_hash = coalesce((select p.hash from audit_entries p where p.chain = e.chain and p.number = e.number - 1), '')
    where chain = ${chain} and number = ${number}`,
  )
  await run(tx, sql`update audit_entries e set hash = audit.hash_of(e) where chain = ${chain} and number = ${number}`)
}

/** Makes a chain whole again from a number on, with its head: what only an anchor can tell. */
async function rewrite(tx: Tx, chain: string, from: number): Promise<void> {
  const { rows } = await run(tx, sql`select coalesce(max(number), 0)::int as last from audit_entries where chain = ${chain}`)
  const { last } = rows[0] as { last: number }
  for (let number = from; number <= last; number++) await seal(tx, chain, number)
  await moveHead(tx, chain)
}

async function moveHead(tx: Tx, chain: string): Promise<void> {
  await run(tx, sql`delete from audit_heads where chain = ${chain}`)
  await run(
    tx,
    sql`insert into audit_heads select chain, number, hash from audit_entries where chain = ${chain} order by number desc limit 1`,
  )
}

/** Puts in an entry that never was, between a number and the one before it. */
async function forge(tx: Tx, { chain, number }: Spot, chance: Chance): Promise<void> {
  await shift(tx, chain, number, 1)
  await run(
    tx,
    sql`
    insert into audit_entries (chain, number, happened_at, actor, action, matter, previous_hash, hash)
    values (${chain}, ${number}, now(), ${`person:${chance.word()}`}, 'update', 'plans', '', '')`,
  )
}

export const tamperings: readonly Tampering[] = [
  ...Object.entries(edits).map(([column, value]): Tampering => ({
    does: `edit ${column}`,
    async doIt(tx, spot, chance) {
      await run(tx, sql`update audit_entries set ${sql.identifier(column)} = ${value(chance.word())} where ${at(spot)}`)
      return [spot]
    },
  })),
  {
    does: 'move an entry to another chain',
    async doIt(tx, spot) {
      await run(tx, sql`update audit_entries set chain = 'county', number = number + ${far} where ${at(spot)}`)
      if (spot.chain === 'county') return [spot]
      const { rows } = await run(tx, sql`select number::int as number from audit_heads where chain = 'county'`)
      return [spot, { chain: 'county', number: (rows[0] as { number: number }).number + 1 }]
    },
  },
  {
    does: 'delete an entry',
    async doIt(tx, spot) {
      await run(tx, sql`delete from audit_entries where ${at(spot)}`)
      return [spot]
    },
  },
  {
    does: 'delete an entry and close the gap',
    async doIt(tx, spot) {
      await run(tx, sql`delete from audit_entries where ${at(spot)}`)
      await shift(tx, spot.chain, spot.number + 1, -1)
      return [spot]
    },
  },
  {
    does: 'delete several entries',
    async doIt(tx, spot, chance) {
      await run(
        tx,
        sql`delete from audit_entries where chain = ${spot.chain} and number between ${spot.number} and ${spot.number + chance.number(5)}`,
      )
      return [spot]
    },
  },
  {
    does: 'swap the places of two entries',
    async doIt(tx, { chain, number, length }, chance) {
      const other = 1 + ((number + chance.number(length - 1)) % length)
      await run(
        tx,
        sql`update audit_entries set number = -(${number + other} - number) where chain = ${chain} and number in (${number}, ${other})`,
      )
      await run(tx, sql`update audit_entries set number = -number where chain = ${chain} and number < 0`)
      return [{ chain, number: Math.min(number, other) }]
    },
  },
  {
    does: 'swap what two entries say',
    async doIt(tx, { chain, number, length }, chance) {
      const other = 1 + ((number + chance.number(length - 1)) % length)
      await run(
        tx,
        sql`update audit_entries e set (subject_id, before, after) = (o.subject_id, o.before, o.after) from audit_entries o
        where e.chain = ${chain} and o.chain = ${chain} and (e.number, o.number) in ((${number}, ${other}), (${other}, ${number}))
          and (o.subject_id, o.before, o.after) is distinct from (e.subject_id, e.before, e.after)`,
      )
      // Two that said the same would say it still.
      await run(
        tx,
        sql`update audit_entries set after = coalesce(after, '{}') || '{"swapped": true}' where chain = ${chain} and number in (${number}, ${other})`,
      )
      return [{ chain, number: Math.min(number, other) }]
    },
  },
  {
    does: 'insert a forged entry',
    async doIt(tx, spot, chance) {
      await forge(tx, spot, chance)
      return [spot]
    },
  },
  {
    does: 'insert a forged entry with a hash that fits',
    async doIt(tx, spot, chance) {
      await forge(tx, spot, chance)
      await seal(tx, spot.chain, spot.number)
      return [spot]
    },
  },
  {
    does: 'insert a forged entry with a hash that fits, and tie the next one to it',
    async doIt(tx, spot, chance) {
      await forge(tx, spot, chance)
      await seal(tx, spot.chain, spot.number)
      await run(
        tx,
        sql`update audit_entries e set previous_hash = p.hash from audit_entries p
        where p.chain = e.chain and p.number = ${spot.number} and e.chain = ${spot.chain} and e.number = ${spot.number + 1}`,
      )
      return [spot]
    },
  },
  {
    does: 'add a forged entry at the end',
    async doIt(tx, { chain, length }, chance) {
      const end = { chain, number: length + 1, length }
      await forge(tx, end, chance)
      await seal(tx, chain, end.number)
      return [end]
    },
  },
  {
    does: 'edit an entry and give it the hash that fits',
    async doIt(tx, spot, chance) {
      await run(tx, sql`update audit_entries set actor = ${`person:${chance.word()}`} where ${at(spot)}`)
      await seal(tx, spot.chain, spot.number)
      return [spot]
    },
  },
  {
    does: 'cut off the end',
    async doIt(tx, { chain, number }) {
      await run(tx, sql`delete from audit_entries where chain = ${chain} and number >= ${number}`)
      return [{ chain, number }]
    },
  },
  {
    does: 'move the head back',
    async doIt(tx, { chain, number, length }) {
      const back = Math.min(number, length - 1)
      await run(
        tx,
        sql`update audit_heads h set number = e.number, hash = e.hash from audit_entries e where h.chain = ${chain} and e.chain = ${chain} and e.number = ${back}`,
      )
      return [{ chain, number: back + 1 }]
    },
  },
  {
    does: 'remove the head',
    async doIt(tx, { chain, length }) {
      await run(tx, sql`delete from audit_heads where chain = ${chain}`)
      return [{ chain, number: length }]
    },
  },
  {
    does: 'cut off the end with the head',
    needsAnchor: true,
    async doIt(tx, { chain, number }) {
      await run(tx, sql`delete from audit_entries where chain = ${chain} and number >= ${number}`)
      await moveHead(tx, chain)
      return [{ chain, number }]
    },
  },
  {
    does: 'remove a chain as a whole',
    needsAnchor: true,
    async doIt(tx, { chain }) {
      await run(tx, sql`delete from audit_entries where chain = ${chain}`)
      await run(tx, sql`delete from audit_heads where chain = ${chain}`)
      return [{ chain, number: 1 }]
    },
  },
  {
    does: 'edit an entry and write the chain anew from there',
    needsAnchor: true,
    async doIt(tx, spot, chance) {
      await run(tx, sql`update audit_entries set actor = ${`person:${chance.word()}`} where ${at(spot)}`)
      await rewrite(tx, spot.chain, spot.number)
      return [spot]
    },
  },
  {
    does: 'remove an entry and write the chain anew from there',
    needsAnchor: true,
    async doIt(tx, spot) {
      await run(tx, sql`delete from audit_entries where ${at(spot)}`)
      await shift(tx, spot.chain, spot.number + 1, -1)
      await rewrite(tx, spot.chain, spot.number)
      return [spot]
    },
  },
  {
    does: 'insert a forged entry and write the chain anew from there',
    needsAnchor: true,
    async doIt(tx, spot, chance) {
      await forge(tx, spot, chance)
      await rewrite(tx, spot.chain, spot.number)
      return [spot]
    },
  },
]
