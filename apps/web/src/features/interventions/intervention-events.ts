type Person = { readonly name: string; readonly part: string | null; readonly interest: string | null }
type Told = {
  readonly id: string
  readonly state: string
  readonly byRule: boolean
  readonly proposedBy: string
  readonly proposedAt: string
  readonly body: string | null
  readonly decidedOn: string | null
  readonly decidedBy: string | null
  readonly minuteReference: string | null
  readonly decisionNote: string | null
  readonly people: readonly Person[]
  readonly reviews: readonly {
    readonly number: number
    readonly reviewedOn: string
    readonly reviewedBy: string
    readonly finding: string
  }[]
  readonly liftedBecause: string | null
  readonly liftedBy: string | null
  readonly liftedAt: string | null
}

/** What happened with an intervention, the first thing first. `by` is who recorded it; `more` is what else there is to say. */
export function interventionEvents(told: Told) {
  const proposed = {
    id: 'proposed',
    title: told.byRule ? 'Proposed, since the county’s rule asked for it' : 'Proposed',
    at: told.proposedAt,
    by: told.proposedBy,
    more: [] as string[],
  }
  const decided = told.decidedOn
    ? [
        {
          id: 'decided',
          title: told.state === 'DECLINED' ? `${told.body} declined it` : `${told.body} decided on it`,
          at: told.decidedOn,
          by: told.decidedBy ?? '',
          more: [
            ...(told.minuteReference ? [`Minute ${told.minuteReference}.`] : []),
            ...(told.people.length ? [`Present: ${told.people.map(personWords).join('; ')}.`] : []),
            ...(told.decisionNote ? [told.decisionNote] : []),
          ],
        },
      ]
    : []
  const reviews = told.reviews.map(({ number, reviewedOn, reviewedBy, finding }) => ({
    id: `review-${number}`,
    title: `Review ${number}`,
    at: reviewedOn,
    by: reviewedBy,
    more: [finding],
  }))
  const lifted = told.liftedAt
    ? [{ id: 'lifted', title: 'Lifted', at: told.liftedAt, by: told.liftedBy ?? '', more: [told.liftedBecause ?? ''] }]
    : []
  return [proposed, ...decided, ...reviews, ...lifted]
}

const personWords = ({ name, part, interest }: Person) =>
  `${name}${part ? ` (${part})` : ''}${interest ? `, who declared an interest: ${interest}` : ''}`
