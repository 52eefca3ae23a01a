import { type Actor, type PeriodKind, scopeFor, type Unit } from '@weald/domain'
import { inArray, sql } from 'drizzle-orm'
import type { Tx } from '../../db/client.ts'
import { type figures, indicatorCatalogues, indicators, partnerships, periodLocks } from '../../db/tables/index.ts'

export type Area = (typeof figures.$inferSelect)['area']
export type Indicator = typeof indicators.$inferSelect
export type Partnership = typeof partnerships.$inferSelect
export type Lock = typeof periodLocks.$inferSelect & { readonly catalogue: string }

/** What figures are entered for, by the words that callers use. */
export type Places = {
  readonly indicators: ReadonlyMap<string, Indicator>
  /** Only those whose figures the actor may open. */
  readonly partnerships: ReadonlyMap<string, Partnership>
  /** Whether figures of areas other than partnerships may be opened too. */
  readonly wholeCounty: boolean
  readonly locks: readonly Lock[]
}

/** In three statements, however many they are. */
export async function placesOf(
  tx: Tx,
  actor: Actor,
  action: 'indicator:readRaw' | 'indicator:enter',
  { refs, codes }: { readonly refs: readonly string[]; readonly codes: readonly string[] },
): Promise<Places> {
  const scope = scopeFor(actor, action)
  const wholeCounty = scope.reach === 'all'
  const found = await tx
    .select()
    .from(indicators)
    .where(sql`lower(${indicators.ref}) = any (${sql.param(refs.map(tidied))}::text[])`)
  const theirs = await tx
    .select()
    .from(partnerships)
    .where(inArray(partnerships.code, wholeCounty ? [...codes] : codes.filter((code) => scope.partnerships.includes(code))))
  const locks = await openLocks(tx, [...new Set(found.map(({ catalogueId }) => catalogueId))])
  const byRef = new Map(found.map((indicator) => [tidied(indicator.ref), indicator]))
  return {
    indicators: new Map(refs.flatMap((ref) => (byRef.has(tidied(ref)) ? [[ref, byRef.get(tidied(ref))!] as const] : []))),
    partnerships: new Map(theirs.map((partnership) => [partnership.code, partnership])),
    wholeCounty,
    locks,
  }
}

async function openLocks(tx: Tx, catalogueIds: readonly string[]): Promise<Lock[]> {
  const rows = await tx
    .select({ lock: periodLocks, catalogue: indicatorCatalogues.code })
    .from(periodLocks)
    .innerJoin(indicatorCatalogues, sql`${indicatorCatalogues.id} = ${periodLocks.catalogueId}`)
    .where(sql`${periodLocks.unlockedAt} is null and ${periodLocks.catalogueId} = any (${sql.param(catalogueIds)}::uuid[])`)
    .orderBy(periodLocks.id)
  return rows.map(({ lock, catalogue }) => ({ ...lock, catalogue }))
}

const tidied = (ref: string) => ref.trim().replaceAll(/\s+/g, ' ').toLowerCase()

export const rowOf = ({ unit, calendar, breakdowns }: Indicator) => ({
  unit: unit as Unit,
  calendar: calendar as PeriodKind,
  breakdowns,
})

type Spanning = Pick<Lock, 'periodKind' | 'periodLabel' | 'periodStart' | 'periodEnd'>

export const spanOf = ({ periodKind, periodLabel, periodStart, periodEnd }: Spanning) => ({
  kind: periodKind as PeriodKind,
  label: periodLabel,
  start: periodStart,
  end: periodEnd,
})
