import type { Client } from '@urql/core'
import { readFragment } from '../../graphql/generated'
import type { EnterFiguresMutation } from '../../graphql/generated/graphql.ts'
import { placeOfId } from './cell-id.ts'
import { enteredFigure, enterFigures } from './figure-documents.ts'
import { heldFigure } from './sheet-cells.ts'
import type { FigureAnswer, SendingAnswer, TypedFigure } from './typed-figures.ts'

type EnteredCell = EnterFiguresMutation['enterFigures']['cells'][number]

/** Answers after which the same may be sent again as it is: nobody has looked at it. */
const later: ReadonlySet<unknown> = new Set(['TOO_MANY_REQUESTS', 'UNAVAILABLE', 'TIMED_OUT'])
/** A line that neither answers nor breaks must not hold everything up. */
const patience = 30_000
const unanswered = () => new Promise<null>((resolve) => setTimeout(resolve, patience, null))

/** Sends what was typed and says of each cell what became of it. `take` is told what stands in each now. */
export async function postFigures(
  client: Client,
  figures: readonly TypedFigure[],
  openedFor: string,
  take: (id: string, cell: EnteredCell) => void,
): Promise<SendingAnswer> {
  const input = { openedFor, cells: figures.map(inputOf) }
  // The history of a figure that is open beside the table is read anew.
  const context = { additionalTypenames: ['FigureChange'] }
  const asked = client.mutation<EnterFiguresMutation>(enterFigures.toString(), { input }, context).toPromise()
  const reply = await Promise.race([asked, unanswered()])
  if (!reply) return { is: 'unreached' }
  const { data, error } = reply
  const all = (answer: FigureAnswer): SendingAnswer => ({
    is: 'answered',
    cells: new Map(figures.map(({ id }) => [id, answer])),
  })
  if (error) {
    const codes = error.graphQLErrors.map(({ extensions }) => extensions['code'])
    if (codes.includes('UNAUTHENTICATED')) return { is: 'signedOut' }
    if (error.networkError || codes.some((code) => later.has(code))) return { is: 'unreached' }
    return all({ is: 'refused', message: error.graphQLErrors.map(({ message }) => message).join(' ') })
  }
  if (!data) return { is: 'unreached' }
  const { cells, refusal } = data.enterFigures
  if (refusal) return all({ is: 'refused', message: refusal.message })
  return {
    is: 'answered',
    cells: new Map(
      figures.flatMap(({ id }, at) => {
        const cell = cells[at]
        if (!cell) return []
        take(id, cell)
        return [[id, answerOf(cell)] as const]
      }),
    ),
  }
}

function answerOf({ outcome, figure, issues }: EnteredCell): FigureAnswer {
  const read = figure && readFragment(enteredFigure, figure)
  const held = read && heldFigure(read)
  if (outcome === 'ENTERED' || outcome === 'UNCHANGED') return { is: 'saved', held }
  if (outcome === 'CONFLICT') return { is: 'clash', theirs: held }
  const message = issues.map((issue) => issue.message).join(' ')
  return { is: issues.some(({ code }) => code === 'REASON') ? 'reason' : 'refused', message }
}

function inputOf({ id, text, beside, seen, reason }: TypedFigure) {
  const { partnership, ...place } = placeOfId(id)
  const said = Object.fromEntries(Object.entries(beside ?? {}).map(([name, words]) => [name, words || null]))
  return { ...place, partnership: partnership || null, text, ...said, reason: reason || null, expectedVersion: seen }
}
