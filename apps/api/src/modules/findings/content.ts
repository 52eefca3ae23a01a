import {
  type Actor,
  type EditionContent,
  EMPTY_CONTENT,
  type StatedObservation,
  type StatedPriority,
  type Unit,
  yearBefore,
} from '@weald/domain'
import { editionsOpenTo } from '../../access/visible-editions.ts'
import type { Tx } from '../../db/client.ts'
import type { facts, staffingFunding } from '../../db/tables/index.ts'
import { type BudgetLine, figuresOf } from '../budgets/figures.ts'
import { budgetLinesOf, type StaffingLine, staffingOf } from '../budgets/queries.ts'
import { cellOf } from '../indicators/cell.ts'
import { consultationDates, milestoneDate } from './dates.ts'
import { measuredIn, statedMeasure } from './measures.ts'
import { type Places, placesOf } from './places.ts'
import * as queries from './queries.ts'

type Observed = Awaited<ReturnType<typeof queries.observedIn>>[number]
type Prioritised = Awaited<ReturnType<typeof queries.prioritiesIn>>[number]

/** What the rules look at, and how its sections are called. */
export type FindingsInput = { readonly content: EditionContent; readonly places: Places }

/**
 * Editions as the domain's rules take them, by id, in the same number of statements however many they are.
 * Supersessions are left out: no event is recorded with them, and without one two dates are never taken to be about one thing.
 */
export async function contentForFindings(tx: Tx, actor: Actor, editionIds: string[]): Promise<Map<string, FindingsInput>> {
  const byEdition = <Row extends { editionId: string }>(rows: Row[]) => Map.groupBy(rows, ({ editionId }) => editionId)
  const sections = byEdition(await queries.sectionsOf(tx, editionIds))
  const facts = byEdition(await queries.factsOf(tx, editionIds))
  const milestones = byEdition(await queries.milestonesOf(tx, editionIds))
  const consultations = byEdition(await queries.consultationsOf(tx, editionIds))
  // A finding tells the figures that disagree, so those of a budget go only to who may read it.
  const open = [...(await editionsOpenTo(async () => tx, actor, 'budget:read', editionIds))]
  const budgets = byEdition(await budgetLinesOf(tx, open))
  const staff = await staffingOf(tx, open)
  const [staffing, funding] = [byEdition(staff.lines), byEdition(staff.funding)]
  const observed = Map.groupBy(await queries.observedIn(tx, editionIds), ({ observation }) => observation.sourceEditionId)
  const measured = Map.groupBy(await measuredIn(tx, editionIds), ({ measure }) => measure.editionId)
  const priorities = Map.groupBy(await queries.prioritiesIn(tx, actor, editionIds), ({ printedIn }) => printedIn)
  const risks = Map.groupBy(await queries.risksIn(tx, editionIds), ({ risk }) => risk.editionId)

  return new Map(
    editionIds.map((id) => {
      const places = placesOf(sections.get(id) ?? [])
      const content: EditionContent = {
        ...EMPTY_CONTENT,
        facts: (facts.get(id) ?? []).map((fact) => statedFact(fact, places)),
        milestones: (milestones.get(id) ?? []).map((milestone) => milestoneDate(milestone, places)),
        consultations: (consultations.get(id) ?? []).flatMap((consultation) => consultationDates(consultation, places)),
        budget: statedBudget(budgets.get(id) ?? [], places),
        staffing: (staffing.get(id) ?? []).map((line) => staffingFigure(line, places)),
        staffingFunding: (funding.get(id) ?? []).map((row) => fundedStaff(row, places)),
        observations: [
          ...(observed.get(id) ?? []).map((row) => statedObservation(row, places)),
          ...(measured.get(id) ?? []).flatMap((row) => statedMeasure(row, places)),
        ],
        priorities: (priorities.get(id) ?? []).map((row) => statedPriority(row, places)),
        risks: (risks.get(id) ?? []).map(({ risk, area }) => ({
          area,
          position: risk.numberInArea,
          statement: risk.statement,
          section: places.showing('risks'),
        })),
      }
      return [id, { content, places }]
    }),
  )
}

function statedFact({ measure, subject, printed, value, periodPrinted, sectionCode }: typeof facts.$inferSelect, places: Places) {
  return { measure, subject, printed, value, period: periodPrinted, section: places.nameOf(sectionCode) }
}

function statedBudget(lines: BudgetLine[], places: Places): EditionContent['budget'] {
  const year = lines[0]?.financialYear
  return year === undefined
    ? null
    : { year, priorYear: yearBefore(year), lines: lines.map(figuresOf), section: places.showing('budget') }
}

function staffingFigure({ band, financialYear, value, printed, lineType }: StaffingLine, places: Places) {
  return { band, year: financialYear, fte: value, printed, isTotal: lineType === 'total', section: places.showing('staffing') }
}

function fundedStaff({ financialYear, fundingSource, fte, budgetActivity }: typeof staffingFunding.$inferSelect, places: Places) {
  return { year: financialYear, source: fundingSource, fte, printed: fte, budgetActivity, section: places.showing('staffing') }
}

function statedObservation({ observation, indicator }: Observed, places: Places): StatedObservation {
  const { kind, periodLabel, printedUnder, rowUnit, sourceSection } = observation
  return {
    ref: indicator.ref,
    title: indicator.title,
    unit: rowUnit as Unit,
    polarity: indicator.polarity,
    kind,
    period: periodLabel,
    printedUnder,
    cell: cellOf(observation),
    section: sourceSection === null ? places.showing('kpi') : places.nameOf(sourceSection),
  }
}

function statedPriority({ priority, plan, outcome, ofLocalPlan }: Prioritised, places: Places): StatedPriority {
  const { position, ref, title } = priority
  return { plan, position, ref, title, outcome, section: places.showing(ofLocalPlan ? 'local-plans' : 'priorities') }
}
