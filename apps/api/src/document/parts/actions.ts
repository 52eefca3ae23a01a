import { asPounds, parsePounds } from '@weald/domain'
import type { Action, Measure } from '../content.ts'
import type { Block } from '../model.ts'
import {
  bullets,
  cell,
  type CellContent,
  columnHead,
  figure,
  heading,
  lineBreak,
  paragraph,
  row,
  rowHead,
  table,
  text,
  typed,
} from '../write.ts'
import { ifAny, inWords, leadNames, type Part } from './part.ts'
import { printedCell } from './printed-cell.ts'

/** What the plan of 2008/9 has no place for: what is done for priorities, and by what it is judged. */

export const evidence: Part = ({ content }) =>
  ifAny(content.evidence, () => [
    table({
      caption: 'Evidence of need',
      widths: [5, 3, 2],
      head: ['What is known', 'Source', 'When'],
      rows: content.evidence.map((each) =>
        row([rowHead(each.statement), cell(each.source ?? ''), cell(each.periodPrinted ?? '')]),
      ),
    }),
  ])

/** One table for the actions of each priority. */
export const actions: Part = ({ content, newId }) =>
  [...Map.groupBy(content.actions, ({ priorityId }) => priorityId).values()].flatMap((these): readonly Block[] => {
    const { priority } = these[0]!
    return [
      ...(priority === null ? [] : [heading(newId(), priority)]),
      table({
        caption: priority === null ? 'Actions' : `Actions for: ${priority}`,
        widths: [3, 9, 5, 6, 5, 4],
        head: ['Ref', 'Action', 'Lead', 'Partners', 'When', columnHead('Cost', { align: 'figure' })],
        rows: these.map((action) =>
          row([
            rowHead(action.ref ?? ''),
            cell(doing(action)),
            cell(leadNames(action.leads)),
            cell(
              inWords(
                action.partners.map(({ printed, contribution }) => (contribution ? `${printed} (${contribution})` : printed)),
              ),
            ),
            cell([action.startsPrinted, action.endsPrinted].filter(Boolean).join(' – ')),
            figure(cost(action)),
          ]),
        ),
        wide: true,
      }),
    ]
  })

/** What is done and, below it, by which steps. */
function doing({ title, description, milestones }: Action): CellContent {
  const words = [...typed(title), ...(description ? [lineBreak, ...typed(description)] : [])]
  const steps = milestones.map(({ datePrinted, text: step }) => `${datePrinted}: ${step}`)
  return { blocks: [paragraph(words), ...(steps.length > 0 ? [bullets(steps)] : [])] }
}

function cost({ cost: pounds, fundingSource }: Action): CellContent {
  const amount = pounds === null ? null : parsePounds(pounds)
  const printed = amount?.ok ? asPounds(amount.value) : (pounds ?? '')
  if (!fundingSource) return printed
  return [...(printed === '' ? [] : [text(printed), lineBreak]), ...typed(fundingSource)]
}

/** Where each measure stood and what it is to reach, year by year. */
export const measures: Part = (context) => {
  const all = context.content.measures
  const years = [...new Set(all.flatMap(({ targets }) => targets.map(({ printedUnder }) => printedUnder)))].toSorted()
  return ifAny(all, () => [
    table({
      caption: 'Measures and targets',
      widths: [6, 3, ...years.map(() => 2)],
      head: [
        'Measure',
        ...['Baseline', ...years.map((year) => `Target ${year}`)].map((name) => columnHead(name, { align: 'figure' })),
      ],
      rows: all.map((measure) =>
        row([
          rowHead(measureName(measure)),
          figure(baseline(measure)),
          ...years.map((year) => {
            const target = measure.targets.find(({ printedUnder }) => printedUnder === year)
            return figure(target ? printedCell(target, context) : '')
          }),
        ]),
      ),
    }),
  ])
}

const measureName = ({ indicator, keyTarget }: Measure) =>
  `${indicator.ref} ${indicator.title}${keyTarget ? ' (key target)' : ''}`

const baseline = ({ baselinePrinted, baselinePeriod }: Measure) =>
  baselinePrinted && baselinePeriod ? `${baselinePrinted} (${baselinePeriod})` : baselinePrinted
