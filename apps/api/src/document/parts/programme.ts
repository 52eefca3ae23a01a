import type { Objective, Risk } from '../content.ts'
import type { Block, ListItem } from '../model.ts'
import {
  bullets,
  cell,
  heading,
  lineBreak,
  numbered,
  oneOrSeveral,
  paragraph,
  row,
  rowHead,
  table,
  text,
  typed,
} from '../write.ts'
import { ifAny, inSection, leadNames, type Part } from './part.ts'
import { notForThisCopy } from './withheld.ts'

/** One row for each printed date, with everything that is to happen then. */
export const milestones: Part = (context) => {
  const dates = [...Map.groupBy(inSection(context.content.milestones, context), ({ datePrinted }) => datePrinted)]
  return ifAny(dates, () => [
    table({
      caption: 'Dates',
      widths: [1, 3],
      head: ['When', 'What happens'],
      rows: dates.map(([date, these]) => row([rowHead(date), cell(oneOrSeveral(these.map(({ activity }) => activity)))])),
    }),
  ])
}

const themes: Readonly<Record<string, string>> = {
  environment: 'Environmental objectives',
  equality: 'Equality outcomes',
  crime_and_disorder: 'Against crime and disorder',
}

/** A theme with dates and deliverables is a table; objectives that are no more than their names, a list; others are read as text. */
export const objectives: Part = (context) => {
  const title = themes[context.argument] ?? 'Objectives'
  const these = inSection(context.content.objectives, context).filter(({ theme }) => theme === context.argument)
  return ifAny(these, () => {
    if (context.argument === 'environment') return [objectiveTable(title, these)]
    if (these.every(({ summary }) => !summary))
      return [heading(context.newId(), title), numbered(these.map((each) => each.title))]
    return these.map(asParagraph)
  })
}

const objectiveTable = (caption: string, these: readonly Objective[]): Block =>
  table({
    caption,
    widths: [5, 3, 5, 3],
    head: ['Objective', 'Lead officer', 'Deliverables and outcomes', 'Target date'],
    rows: these.map((objective) =>
      row([
        rowHead([
          ...typed(objective.title),
          ...[objective.summary, objective.reference].flatMap((line) => (line ? [lineBreak, ...typed(line)] : [])),
        ]),
        cell(leadNames(objective.leads)),
        cell(oneOrSeveral(objective.deliverables.map((each) => each.text))),
        cell(objective.targetDatePrinted ?? ''),
      ]),
    ),
  })

function asParagraph({ title, summary, reference }: Objective): Block {
  return paragraph([
    text(title, { strong: true }),
    ...(reference && reference !== title ? typed(` (${reference})`) : []),
    ...(summary ? typed(`: ${summary}`) : []),
  ])
}

/** Corporate targets, one table for each printed group. */
export const commitments: Part = ({ content }) =>
  [...Map.groupBy(content.commitments, ({ groupPrinted }) => groupPrinted)].map(([group, these]) =>
    table({
      caption: group,
      widths: [3, 6, 3],
      head: ['Plan', 'Name of target', 'Lead officer'],
      rows: these.map(({ planRefPrinted, target, action, leads }) =>
        row([
          rowHead(planRefPrinted),
          cell([...typed(target), ...(action ? [lineBreak, ...typed(action)] : [])]),
          cell(leadNames(leads)),
        ]),
      ),
    }),
  )

/** The nine columns as printed. */
export const consultations: Part = ({ content }) =>
  ifAny(content.consultations, () => [
    table({
      caption: 'Consultations and surveys',
      widths: [4, 3, 3, 4, 4, 3, 6, 3, 4],
      head: [
        'Name',
        'Start and end date',
        'Feedback date',
        'Target group and sample size',
        'Target area',
        'External contractor',
        'What we want to find out, and its use',
        'Statutory',
        'Contact',
      ],
      rows: content.consultations.map((each) =>
        row([
          rowHead(each.name),
          cell([each.startsPrinted, each.endsPrinted].filter(Boolean).join(' – ')),
          cell(each.feedbackPrinted ?? ''),
          cell(sample(each)),
          cell(each.targetAreas.join(', ')),
          cell(each.contractor ?? ''),
          cell(each.purpose),
          cell(each.statutory ? 'Yes' : 'No'),
          cell(each.contact ?? ''),
        ]),
      ),
      wide: true,
    }),
  ])

function sample({ targetGroup, samplePrinted }: { targetGroup: string | null; samplePrinted: string | null }): string {
  if (!samplePrinted || samplePrinted === targetGroup) return targetGroup ?? ''
  return targetGroup ? `${targetGroup} (${samplePrinted})` : samplePrinted
}

export const risks: Part = ({ content, newId }) => {
  if (content.riskAreas === null) return notForThisCopy('The risks')
  return content.riskAreas.flatMap((area): readonly Block[] => [
    heading(newId(), area.title),
    ...(area.leads.length > 0 ? [paragraph(`Lead: ${leadNames(area.leads)}`)] : []),
    ...ifAny(area.risks, () => [bullets(area.risks.map(riskItem))]),
  ])
}

const controlStates = { planned: 'planned', in_place: 'in place', not_effective: 'not effective' } as const

/** A risk with its scores, where it has any, and what is done about it. */
function riskItem({ statement, likelihood, impact, residualLikelihood, residualImpact, controls }: Risk): ListItem {
  const score = (name: string, likely: number | null, serious: number | null) =>
    likely === null || serious === null ? [] : [`${name}: likelihood ${likely}, impact ${serious}`]
  const scores = [...score('Before controls', likelihood, impact), ...score('After controls', residualLikelihood, residualImpact)]
  const done = controls.map(({ text: control, ownerPrinted, status }) =>
    [`Control: ${control}`, ...(ownerPrinted ? [ownerPrinted] : []), controlStates[status]].join(', '),
  )
  const below = [...scores, ...done]
  return { label: null, blocks: [paragraph(statement), ...(below.length > 0 ? [bullets(below)] : [])] }
}
