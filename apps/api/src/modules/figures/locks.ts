import { type Actor, actorLabel, may, parsePeriod, type PeriodKind, type Refusal, refusal } from '@weald/domain'
import { and, desc, eq, isNull, sql } from 'drizzle-orm'
import type { Tx } from '../../db/client.ts'
import { indicatorCatalogues, periodLocks } from '../../db/tables/index.ts'
import { namesOf } from '../audit/queries.ts'
import type { Lock } from './places.ts'

export type NamedLock = Lock & { readonly lockedByName: string; readonly unlockedByName: string | null }
export type LockOutcome = { readonly lock: NamedLock } | { readonly refusal: Refusal }

const most = 200
const longestReason = 1000

export type LockInput = {
  readonly catalogue: string
  readonly calendar: PeriodKind
  readonly period: string
  readonly reason?: string | null
}

export async function lockPeriod(tx: Tx, actor: Actor, { catalogue, calendar, period, reason }: LockInput): Promise<LockOutcome> {
  const reading = parsePeriod(period, calendar)
  if (!reading.ok)
    return { refusal: refusal('CHECK_FIELDS', reading.message, [{ path: 'period', code: 'PERIOD', message: reading.message }]) }
  const why = reason?.trim() || null
  if (why && why.length > longestReason) return { refusal: tooLong }
  const { kind, label, start, end } = reading.value
  const [found] = await tx
    .select({ id: indicatorCatalogues.id })
    .from(indicatorCatalogues)
    .where(eq(indicatorCatalogues.code, catalogue))
  if (!found) return { refusal: refusal('NOT_FOUND', `There is no catalogue ${catalogue}. Check its code.`) }
  const [made] = await tx
    .insert(periodLocks)
    .values({
      catalogueId: found.id,
      periodKind: kind,
      periodLabel: label,
      periodStart: start,
      periodEnd: end,
      lockedBy: actorLabel(actor),
      lockedBecause: why,
    })
    .onConflictDoNothing()
    .returning({ id: periodLocks.id })
  if (!made) return { refusal: refusal('NOT_NOW', `${label} is locked already in this catalogue.`) }
  return { lock: (await lockById(tx, made.id))! }
}

export type UnlockInput = { readonly lock: string; readonly expectedVersion: number; readonly reason: string }

export async function unlockPeriod(tx: Tx, actor: Actor, input: UnlockInput): Promise<LockOutcome> {
  const why = input.reason.trim()
  if (why === '') return { refusal: refusal('REASON', 'Say why the period is opened again; the reason is kept.') }
  if (why.length > longestReason) return { refusal: tooLong }
  const present = await lockById(tx, input.lock)
  if (!present) return { refusal: refusal('NOT_FOUND', 'This lock is not there. Look at the list again.') }
  if (!mayUnlock(actor, present))
    return { refusal: refusal('OWN_WORK', 'Whoever locked a period does not open it again. Ask somebody else who may.') }
  const { rowCount } = await tx
    .update(periodLocks)
    .set({
      unlockedBy: actorLabel(actor),
      unlockedAt: sql`clock_timestamp()`,
      unlockedBecause: why,
      version: input.expectedVersion + 1,
    })
    .where(and(eq(periodLocks.id, input.lock), eq(periodLocks.version, input.expectedVersion), isNull(periodLocks.unlockedAt)))
  if (rowCount !== 1)
    return { refusal: refusal('CONFLICT', 'Somebody else has opened this period already. Look at what stands there now.') }
  return { lock: (await lockById(tx, input.lock))! }
}

const tooLong = refusal('TOO_LONG', `Shorten the reason to ${longestReason.toLocaleString('en-GB')} characters.`)

/** Whoever locked it counts as its editor, so the policy's exclusion holds for them. */
export function mayUnlock(actor: Actor, { lockedBy, unlockedAt }: Pick<Lock, 'lockedBy' | 'unlockedAt'>): boolean {
  return unlockedAt === null && may(actor, 'indicator:unlock', { visibility: 'owners', owners: [], editors: [lockedBy] })
}

async function lockById(tx: Tx, id: string): Promise<NamedLock | null> {
  const [lock] = await withNames(tx, await locksWhere(tx, eq(periodLocks.id, id)))
  return lock ?? null
}

export async function findLocks(tx: Tx, catalogue: string | null): Promise<NamedLock[]> {
  return withNames(tx, await locksWhere(tx, catalogue === null ? undefined : eq(indicatorCatalogues.code, catalogue)))
}

async function locksWhere(tx: Tx, where: ReturnType<typeof eq> | undefined): Promise<Lock[]> {
  const rows = await tx
    .select({ lock: periodLocks, catalogue: indicatorCatalogues.code })
    .from(periodLocks)
    .innerJoin(indicatorCatalogues, eq(indicatorCatalogues.id, periodLocks.catalogueId))
    .where(where)
    .orderBy(desc(periodLocks.id))
    .limit(most)
  return rows.map(({ lock, catalogue }) => ({ ...lock, catalogue }))
}

export async function withNames(tx: Tx, locks: readonly Lock[]): Promise<NamedLock[]> {
  if (locks.length === 0) return []
  const names = await namesOf(tx, [
    ...new Set(locks.flatMap(({ lockedBy, unlockedBy }) => [lockedBy, ...(unlockedBy ? [unlockedBy] : [])])),
  ])
  return locks.map((lock) => ({
    ...lock,
    lockedByName: names.get(lock.lockedBy) ?? lock.lockedBy,
    unlockedByName: lock.unlockedBy === null ? null : (names.get(lock.unlockedBy) ?? lock.unlockedBy),
  }))
}
