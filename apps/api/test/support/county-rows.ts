import {
  type Action,
  type Actor,
  anonymous,
  type CellColumn,
  demonstrationPerson,
  parseCell,
  parsePeriod,
  type PeriodKind,
} from '@weald/domain'
import type { PgTable } from 'drizzle-orm/pg-core'
import type { InjectOptions } from 'fastify'
import type { FileStoreSettings } from '../../src/config.ts'
import { dayOf } from '../../src/access/today.ts'
import type { Tx } from '../../src/db/client.ts'
import { editions, partnerships, planOwners, plans } from '../../src/db/tables/index.ts'
import { type AnsweredBy, kentApp, testTime } from './kent-app.ts'

type NewPlan = Partial<typeof plans.$inferInsert> & {
  code: string
  visibility?: 'owners' | 'county' | 'public'
  ownedBy?: string
}

/** The whole server on tables without a row, to be filled by hand with just what a test is about. */
export async function openCounty(options: { readonly files?: FileStoreSettings } = {}) {
  let statements = 0
  const { app, database, as, close } = await kentApp({ template: 'migrated', ...options, onStatement: () => void statements++ })
  let plansMade = 0

  async function add<Table extends PgTable>(
    table: Table,
    values: Table['$inferInsert'],
  ): Promise<Table['$inferSelect'] & { id: string }> {
    const rows = await database.transaction(null, async (tx) => tx.insert(table).values(values).returning())
    return (rows as unknown as (Table['$inferSelect'] & { id: string })[])[0]!
  }

  /** The cookie of somebody of the demonstration, who signs in when first asked for. */
  const cookies = new Map<string, string>()
  async function cookieOf(person: string): Promise<string> {
    const signedIn = cookies.get(person)
    if (signedIn) return signedIn
    const reply = await app.inject({ method: 'POST', url: '/api/v1/session', payload: { person } })
    const cookie = String(reply.headers['set-cookie']).split(';', 1)[0]!
    cookies.set(person, cookie)
    return cookie
  }

  return {
    add,
    /** Changes rows past all rules, as whoever has the database could. */
    change: <T>(work: (tx: Tx) => Promise<T>) => database.transaction(null, work),
    /** Does something at the database alone in the name of somebody, on the day of the tests. */
    as: <T>(actor: Actor, action: Action, work: (tx: Tx) => Promise<T>) =>
      database.transaction(actor, work, { action, day: dayOf(testTime()) }),
    async partnership(code: string) {
      return add(partnerships, { code, name: code, position: 1 })
    },
    /** A plan with one edition; public unless said otherwise. `ownedBy` is the id of a partnership. */
    async plan({ visibility = 'public', ownedBy, ...values }: NewPlan) {
      const position = ++plansMade
      const term = { termStart: '2008-09-01', termEnd: '2011-08-31' }
      const plan = await add(plans, {
        title: `Plan of ${values.code}`,
        kind: 'local_plan',
        countyOwned: false,
        position,
        ...term,
        ...values,
      })
      const edition = await add(editions, { planId: plan.id, number: 1, title: 'First edition', visibility })
      if (ownedBy) await add(planOwners, { planId: plan.id, partnershipId: ownedBy, position: 1 })
      return { plan, edition }
    },
    /** What the person of the demonstration with this code is told, or anybody without one; errors and all. */
    async ask<Data = Record<string, unknown>>(query: string, variables: object = {}, person?: string) {
      const known = person && demonstrationPerson(person)
      as(known ? { kind: 'person', ...known } : anonymous)
      const before = statements
      const reply = await app.inject({ method: 'POST', url: '/graphql', payload: { query, variables } })
      return { ...reply.json<AnsweredBy<Data>>(), statements: statements - before }
    },
    /** Sends a request to another address as somebody who has signed in, or as anybody. */
    async send(request: InjectOptions, person?: string) {
      as(anonymous)
      const cookie = person ? { cookie: await cookieOf(person) } : {}
      return app.inject({ ...request, headers: { ...request.headers, ...cookie } })
    },
    close,
  }
}

export type County = Awaited<ReturnType<typeof openCounty>>

/** The columns of a printed cell, as the import keeps them. */
export function cellColumns(printed: string, column: CellColumn) {
  const reading = parseCell(printed, column)
  if (!reading.ok) throw new Error(reading.message)
  const { quotes, ...cell } = reading.value.cell
  return { ...cell, rowUnit: column.unit, quotedPeriod: quotes?.period ?? null, quotedScheme: quotes?.scheme ?? null }
}

/** A value printed in the column of a year, filed as the import files it. */
export function valueColumns(
  printed: string,
  { unit = 'percent', year, calendar = 'financial_year' }: { unit?: CellColumn['unit']; year: string; calendar?: PeriodKind },
) {
  const cell = cellColumns(printed, { unit, period: year })
  const period = parsePeriod(cell.quotedPeriod ?? year, calendar)
  if (!period.ok) throw new Error(period.message)
  const { kind, label, start, end } = period.value
  return { ...cell, printedUnder: year, periodKind: kind, periodLabel: label, periodStart: start, periodEnd: end }
}
