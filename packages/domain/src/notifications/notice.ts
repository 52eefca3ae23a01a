import { type Actor, actorLabel, type Role } from '../access/actor.ts'
import { type EditionSubject, may } from '../access/decide.ts'
import type { Day } from '../calendar.ts'
import { noticeKind, type NoticeKindName, noticeKindNames } from './kinds.ts'
import type { EditionState } from '../plans/edition-state.ts'
import { workingDaysFrom } from './working-days.ts'

/** What there is to tell. */
export type Notice = {
  readonly kind: NoticeKindName
  /** Label of who did it. */
  readonly actor: string
  /** Label of the one person whom it is for; null: those whom its kind tells. */
  readonly person: string | null
  /** 0 as it happened; from 1, so far up the escalation chain. */
  readonly rung: number
}

/** What it is about, an edition or what a partnership does: by these alone, whatever else a caller knows of it. */
export type ToldOf = {
  readonly owners: EditionSubject['owners']
  /** Null where it is about no edition. */
  readonly state: EditionState | null
}

/** The roles that are told of a kind, as it happens or on a rung of its chain. */
export function rolesTold(kind: NoticeKindName, rung: number): readonly Role[] {
  const { tells, rungs } = noticeKind(kind)
  return rung === 0 ? tells : (rungs[rung - 1]?.tells ?? [])
}

/** The roles that are asked to do something. Whoever is told by the chain is asked to see to it. */
export function rolesAsked(kind: NoticeKindName, rung: number): readonly Role[] {
  return rung === 0 ? (noticeKind(kind).asks?.of ?? []) : rolesTold(kind, rung)
}

/**
 * Whether somebody is told of something, as both are now. Nobody is told of their own doing, nor of an edition in which they
 * have no part: that everybody may read it since it is public is none.
 */
export function isTold(actor: Actor, notice: Notice, { owners, state }: ToldOf): boolean {
  if (actor.kind !== 'person' || actorLabel(actor) === notice.actor) return false
  const of = { visibility: 'owners', owners, ...(state === null ? {} : { state }) } as const
  if (!may(actor, noticeKind(notice.kind).reads ?? 'agreement:read', of)) return false
  if (notice.person !== null) return notice.person === actorLabel(actor)
  return holdsOneOf(actor, rolesTold(notice.kind, notice.rung), owners)
}

/** Whether what it tells is for this person to do. The caller is one who is told, and knows whether it has been done. */
export function isAsked(actor: Actor, { kind, rung }: Pick<Notice, 'kind' | 'rung'>, owners: readonly string[]): boolean {
  return actor.kind === 'person' && holdsOneOf(actor, rolesAsked(kind, rung), owners)
}

function holdsOneOf(actor: Actor & { kind: 'person' }, roles: readonly Role[], owners: readonly string[]): boolean {
  return actor.grants.some(
    ({ role, partnership }) => roles.includes(role) && (partnership === null || owners.includes(partnership)),
  )
}

/**
 * For each grant of somebody, the tellings ("return/1") whose roles have its role: for the whole county or for the plans of one partnership.
 * @param rolesOf `rolesTold` or `rolesAsked`
 */
export function grantsAmong(
  actor: Actor,
  rolesOf: typeof rolesTold,
): readonly { readonly partnership: string | null; readonly tellings: readonly string[] }[] {
  if (actor.kind !== 'person') return []
  return actor.grants
    .map(({ role, partnership }) => ({
      partnership,
      tellings: everyTelling
        .filter(({ kind, rung }) => rolesOf(kind, rung).includes(role))
        .map(({ kind, rung }) => `${kind}/${rung}`),
    }))
    .filter(({ tellings }) => tellings.length > 0)
}

const everyTelling = noticeKindNames.flatMap((kind) =>
  [0, ...noticeKind(kind).rungs.map((_, index) => index + 1)].map((rung) => ({ kind, rung })),
)

/**
 * The days on which a kind goes up its chain when nothing has been done about it, counted from a day.
 * @param days what the working days of its rungs are, where somebody has chosen others than the kind has
 */
export function chainOf(
  kind: NoticeKindName,
  from: Day,
  days: readonly number[] = noticeKind(kind).rungs.map(({ after }) => after),
): readonly { readonly rung: number; readonly on: Day }[] {
  return days.map((after, index) => ({ rung: index + 1, on: workingDaysFrom(from, after) }))
}

/** Kinds that go up a chain. */
export const escalatingKinds = noticeKindNames.filter((kind) => noticeKind(kind).rungs.length > 0)

/** What happened, in words without what was written. */
export function noticeSentence({ kind, rung }: Pick<Notice, 'kind' | 'rung'>, who: string, detail: string | null): string {
  const { sentence, rungs } = noticeKind(kind)
  return rungs[rung - 1]?.sentence ?? sentence(who, detail ?? '')
}

/** What the person is asked to do; null for those who are only told. */
export function askOf(actor: Actor, notice: Pick<Notice, 'kind' | 'rung'>, owners: readonly string[]): string | null {
  if (!isAsked(actor, notice, owners)) return null
  return notice.rung === 0 ? (noticeKind(notice.kind).asks?.to ?? null) : 'See that it is done'
}

/**
 * Where a notification leads, from the root of the site.
 * @param about code of the plan, or id of the review, that it is about @param comment the thread that it is about
 */
export function noticePath(kind: NoticeKindName, about: string, comment: string | null): string {
  const { place } = noticeKind(kind)
  if (place === 'interventions') return '/interventions'
  const at = `/${place === 'review' ? 'reviews' : 'plans'}/${encodeURIComponent(about)}`
  return place === 'comments' ? `${at}/comments${comment ? `#thread-${comment}` : ''}` : at
}
