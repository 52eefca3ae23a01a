import { type Actor, actorLabel, type Issue, may, type Refusal, refusal } from '@weald/domain'
import { inArray, sql } from 'drizzle-orm'
import type { Tx } from '../../db/client.ts'
import { sqlState, sqlStates } from '../../db/sql-state.ts'
import { figures } from '../../db/tables/index.ts'
import { type Figure, figuresById, named, type StoredFigure } from './queries.ts'

export type FigureVersion = { readonly id: string; readonly expectedVersion: number }
export type SignInput = { readonly openedFor: string; readonly figures: readonly FigureVersion[] }
export type SignOutcome = { readonly figures: readonly Figure[] } | { readonly refusal: Refusal }

const most = 1000

/** A figure as the policy table asks for one: it is nobody's but the county's, and whoever entered it is its editor. */
export const figureSubject = ({ enteredBy }: Pick<StoredFigure, 'enteredBy'>) => ({
  visibility: 'owners' as const,
  owners: [],
  editors: [enteredBy],
})

/** All of them or none, in a fixed number of statements: what is told back is what keeps the rest waiting. */
export async function signOffFigures(tx: Tx, actor: Actor, asked: readonly FigureVersion[]): Promise<SignOutcome> {
  if (asked.length === 0) return { refusal: refusal('NOTHING', 'There is nothing to sign off. Choose at least one figure.') }
  if (asked.length > most)
    return { refusal: refusal('TOO_MANY', `Sign off at most ${most.toLocaleString('en-GB')} figures at a time.`) }
  const present = new Map(
    (
      await figuresById(
        tx,
        asked.map(({ id }) => id),
      )
    ).map((figure) => [figure.id, figure]),
  )
  const issues = asked.flatMap(({ id, expectedVersion }, at) => faultOf(present.get(id), expectedVersion, actor, `figures.${at}`))
  if (issues.length > 0)
    return { refusal: refusal('CHECK_FIGURES', [...new Set(issues.map(({ message }) => message))].join(' '), issues) }
  const waiting = [...present.values()].filter(({ signedOffBy }) => signedOffBy === null).map(({ id }) => id)
  if (waiting.length > 0) {
    const refused = await tx
      .update(figures)
      .set({ signedOffBy: actorLabel(actor), signedOffAt: sql`clock_timestamp()`, version: sql`${figures.version} + 1` })
      .where(inArray(figures.id, waiting))
      .then(() => null, whyNot)
    if (refused) throw refused
  }
  const rows = new Map((await named(tx, await figuresById(tx, [...present.keys()]))).map((figure) => [figure.id, figure]))
  return { figures: asked.flatMap(({ id }) => rows.get(id) ?? []) }
}

/** What only the database may know: a lock that came meanwhile. It ends the transaction. */
export class SigningRefused extends Error {
  override name = 'SigningRefused'
  readonly refusal: Refusal
  constructor(why: Refusal) {
    super(why.message)
    this.refusal = why
  }
}

function whyNot(error: unknown): Error {
  const state = sqlState(error)
  if (state === sqlStates.periodLocked)
    return new SigningRefused(refusal('LOCKED', 'The period of some of these figures is locked. Ask for it to be opened first.'))
  if (state === sqlStates.ownWork) return new SigningRefused(refusal('OWN_WORK', ownWork))
  return error instanceof Error ? error : new Error(String(error))
}

const ownWork = 'Nobody signs off what they entered themselves. Ask another analyst.'

function faultOf(figure: StoredFigure | undefined, expectedVersion: number, actor: Actor, path: string): Issue[] {
  const fault = (code: string, message: string) => [{ path, code, message }]
  if (!figure) return fault('NOT_FOUND', 'One of these figures is not there. Open the grid again.')
  if (figure.signedOffBy !== null && figure.version === expectedVersion + 1 && figure.signedOffBy === actorLabel(actor)) return []
  if (figure.version !== expectedVersion)
    return fault(
      'CONFLICT',
      'Somebody else has changed one of these figures since you opened it. Look at it again before you sign it off.',
    )
  if (!may(actor, 'indicator:signOff', figureSubject(figure))) return fault('OWN_WORK', ownWork)
  return []
}
