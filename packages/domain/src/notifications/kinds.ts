import type { Action } from '../access/actions.ts'
import type { Role } from '../access/actor.ts'

/** Where a notification leads. */
export type NoticePlace = 'plan' | 'comments' | 'review' | 'interventions'

/** Who is told when nothing has happened for so many working days, or, negative, so many before the day from which they count; in which words. */
export type Rung = { readonly after: number; readonly tells: readonly Role[]; readonly sentence: string }

export type NoticeKind = {
  /** What happened, with who did it and, where the kind has one, the detail that the notice keeps. */
  readonly sentence: (who: string, detail: string) => string
  /**
   * Roles that are told, for the whole county or for an owner of the plan. Empty: the notice is for one person, whom it names. A role
   * is asked for when the notification is read, so that whoever takes over a post is told what the post is told.
   */
  readonly tells: readonly Role[]
  /** Those of them who are asked to do something about it, and what. */
  readonly asks: { readonly of: readonly Role[]; readonly to: string } | null
  readonly place: NoticePlace
  /** The right without which nobody is told; left out: to see how an edition is being agreed. */
  readonly reads?: Action
  /** The escalation chain: the lowest rung first. */
  readonly rungs: readonly Rung[]
}

const decide = (after: number): readonly Rung[] => [
  {
    after,
    tells: ['director_of_operations'],
    sentence: `Nobody has decided on it for ${after} working days`,
  },
]
const sign = (after: number): readonly Rung[] => [
  { after, tells: ['director_of_operations'], sentence: `Nobody has signed the review for ${after} working days` },
]
const owners = ['plan_author', 'chair'] as const satisfies readonly Role[]
const county = ['director_of_operations', 'senior_team', 'county_board'] as const satisfies readonly Role[]
const nothing = { asks: null, rungs: [] } as const
const review = { place: 'review', reads: 'review:read' } as const
const personal = { tells: [], place: 'comments', ...nothing } as const

/**
 * Everything that people are told of. PostgreSQL writes a notice in the same transaction as its cause
 * (migrations/0011-comments-and-notifications.sql); kinds that are steps have the names of their commands, those
 * of a review with `review_` before them (migrations/0026-reviews.sql). A test holds the two together.
 */
export const noticeKinds = {
  submit_priorities: {
    sentence: (who) => `${who} submitted the priorities`,
    tells: [...owners, 'senior_team'],
    asks: { of: ['senior_team'], to: 'Agree the priorities or return them' },
    place: 'plan',
    rungs: decide(20),
  },
  agree_priorities: {
    sentence: (who) => `${who} agreed the priorities`,
    tells: owners,
    asks: { of: ['plan_author'], to: 'Complete the plan and submit it' },
    place: 'plan',
    rungs: [],
  },
  submit: {
    sentence: (who) => `${who} submitted the plan`,
    tells: [...owners, 'senior_team'],
    asks: { of: ['senior_team'], to: 'Endorse the plan or return it' },
    place: 'plan',
    rungs: decide(20),
  },
  withdraw: { sentence: (who) => `${who} took it back`, tells: [...owners, 'senior_team'], place: 'plan', ...nothing },
  return: {
    sentence: (who) => `${who} returned it with feedback`,
    tells: owners,
    asks: { of: ['plan_author'], to: 'Answer the feedback' },
    place: 'plan',
    rungs: [
      { after: 10, tells: ['chair'], sentence: 'Feedback has been waiting for an answer for 10 working days' },
      { after: 15, tells: ['director_of_operations'], sentence: 'Feedback has been waiting for an answer for 15 working days' },
    ],
  },
  endorse: {
    sentence: (who) => `${who} endorsed the plan`,
    tells: [...owners, 'county_board'],
    asks: { of: ['county_board'], to: 'Approve the plan or return it' },
    place: 'plan',
    rungs: decide(20),
  },
  approve: {
    sentence: (who) => `${who} approved the plan`,
    tells: [...owners, 'senior_team', 'director_of_operations'],
    place: 'plan',
    ...nothing,
  },
  supersede: { sentence: (who) => `${who} put it out of force`, tells: owners, place: 'plan', ...nothing },
  consent_given: { sentence: (who, detail) => `${who} consented for ${detail}`, tells: owners, place: 'plan', ...nothing },
  consent_withdrawn: {
    sentence: (who, detail) => `${who} took back the consent of ${detail}`,
    tells: owners,
    place: 'plan',
    ...nothing,
  },
  feedback_answered: {
    sentence: (who) => `${who} answered a piece of feedback`,
    tells: ['plan_author'],
    place: 'plan',
    ...nothing,
  },
  condition_set: {
    sentence: (who) => `${who} approved it with a condition`,
    tells: owners,
    asks: { of: ['plan_author'], to: 'Meet the condition' },
    place: 'plan',
    // Counted from the day by which it was to be met, where there is one.
    rungs: [
      { after: 5, tells: ['chair'], sentence: 'A condition of the approval is still to be met' },
      { after: 20, tells: ['director_of_operations'], sentence: 'A condition of the approval has long been due' },
    ],
  },
  condition_discharged: {
    sentence: (who) => `${who} said that a condition has been met`,
    tells: owners,
    place: 'plan',
    ...nothing,
  },
  intervention_proposed: {
    sentence: (who, detail) => `${who} proposed an intervention in ${detail}`,
    tells: county,
    place: 'interventions',
    ...nothing,
  },
  intervention_declined: {
    sentence: (who, detail) => `${who} declined an intervention in ${detail}`,
    tells: county,
    place: 'interventions',
    ...nothing,
  },
  intervention_decided: {
    sentence: (who, detail) => `${who} decided on an intervention in ${detail}`,
    tells: [...owners, ...county, 'finance'],
    place: 'plan',
    ...nothing,
  },
  intervention_reviewed: {
    sentence: (who, detail) => `${who} reviewed the intervention in ${detail}`,
    tells: [...owners, ...county],
    place: 'plan',
    ...nothing,
  },
  intervention_lifted: {
    sentence: (who, detail) => `${who} lifted the intervention in ${detail}`,
    tells: [...owners, ...county, 'finance'],
    place: 'plan',
    ...nothing,
  },
  commented: { sentence: (who) => `${who} commented`, tells: ['plan_author'], place: 'comments', ...nothing },
  replied: { sentence: (who) => `${who} replied to you`, ...personal },
  mentioned: { sentence: (who) => `${who} mentioned you in a comment`, ...personal },
  review_opened: {
    sentence: (who, detail) => `${who} opened the review for ${detail}`,
    tells: ['plan_author', 'partner_contributor'],
    asks: { of: ['plan_author'], to: 'Write the review and hand it in' },
    ...review,
    // Counted from the last day of the cycle; its director may choose other days.
    rungs: [
      { after: -5, tells: ['plan_author', 'partner_contributor'], sentence: 'The review is due soon and has not been handed in' },
      { after: 3, tells: ['chair'], sentence: 'The review is late: it has not been handed in' },
      { after: 8, tells: ['director_of_operations'], sentence: 'The review has long been due and has not been handed in' },
    ],
  },
  review_submit: {
    sentence: (who, detail) => `${who} signed as lead and handed in the review for ${detail}`,
    tells: owners,
    asks: { of: ['chair'], to: 'Read the review and sign it, or give it back' },
    ...review,
    rungs: sign(10),
  },
  review_chair: {
    sentence: (who, detail) => `${who} signed the review for ${detail} as chair`,
    tells: [...owners, 'director_of_operations'],
    asks: { of: ['director_of_operations'], to: 'Read the review and sign it, or open it again' },
    ...review,
    rungs: [],
  },
  review_sign: {
    sentence: (who, detail) => `${who} signed the review for ${detail} as director`,
    tells: owners,
    ...review,
    ...nothing,
  },
  review_return: {
    sentence: (who, detail) => `${who} gave back the review for ${detail}`,
    tells: owners,
    asks: { of: ['plan_author'], to: 'Read why, put it right and sign again' },
    ...review,
    rungs: sign(5),
  },
  review_reopen: {
    sentence: (who, detail) => `${who} opened the review for ${detail} again`,
    tells: owners,
    asks: { of: ['plan_author'], to: 'Read why, put it right and sign again' },
    ...review,
    rungs: sign(5),
  },
  resolved: { sentence: (who) => `${who} resolved a comment of yours`, ...personal },
} as const satisfies Record<string, NoticeKind>
export type NoticeKindName = keyof typeof noticeKinds

export const noticeKindNames = Object.keys(noticeKinds) as NoticeKindName[]

/** The same table with one type for all. */
export const noticeKind: (name: NoticeKindName) => NoticeKind = (name) => noticeKinds[name]
