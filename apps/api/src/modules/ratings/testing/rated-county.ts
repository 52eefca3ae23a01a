import { cellColumns, openCounty, valueColumns } from '../../../../test/support/county-rows.ts'
import {
  alignments,
  frameworkItems,
  frameworks,
  indicatorCatalogues,
  indicators,
  measures,
  observations,
  partnerships,
  priorities,
  targets,
} from '../../../db/tables/index.ts'

type Promise = {
  editionId: string
  priorityId?: string
  indicator?: string
  baseline?: string
  keyTarget?: boolean
  position?: number
}

/** A county of its own, to be filled with just the promises and figures that a test is about. Its indicator is a share that is to rise. */
export async function ratedCounty() {
  const county = await openCounty()
  const set = { code: 'ni', title: 'National Indicators', scheme: 'NI', position: 1, status: 'in_use' } as const
  const catalogueId = (await county.add(indicatorCatalogues, set)).id
  const indicator = async (ref: string, differences: Partial<typeof indicators.$inferInsert> = {}) => {
    const measured = { unit: 'percent', polarity: 'higher', calendar: 'academic_year', rollUp: 'sum_of_parts' } as const
    return (
      await county.add(indicators, { catalogueId, ref, title: `Title of ${ref}`, position: 1, ...measured, ...differences })
    ).id
  }
  const ni73 = await indicator('NI 73')
  const framework = await county.add(frameworks, { code: 'ecm', title: 'Outcomes', position: 1, kind: 'outcomes' })
  const outcome = async (code: string, position: number) =>
    (await county.add(frameworkItems, { frameworkId: framework.id, code, title: code, position })).id
  const [healthy, safe] = [await outcome('be-healthy', 1), await outcome('stay-safe', 2)]
  const inYear = (printed: string, year: string, unit: 'percent' | 'count' = 'percent') =>
    valueColumns(printed, { year, calendar: 'academic_year', unit })
  let positions = 0

  return {
    ...county,
    ni73,
    healthy,
    safe,
    indicator,
    async partnership(code: string) {
      return county.add(partnerships, { code, name: code, position: ++positions })
    },
    /** A priority that serves an outcome, or none. */
    async priority(editionId: string, frameworkItemId?: string, position = 1) {
      const row = { editionId, position, kind: 'priority', title: `Priority ${position}`, scanDamaged: false } as const
      const { id } = await county.add(priorities, row)
      if (frameworkItemId) await county.add(alignments, { editionId, position, priorityId: id, frameworkItemId, basis: 'stated' })
      return id
    },
    /** A measure with its targets, by year; its baseline is of 2005/06. */
    async promise({ indicator: indicatorId = ni73, baseline = '70%', ...rest }: Promise, byYear: Record<string, string>) {
      const cell = cellColumns(baseline, { unit: 'percent', period: '2005/06' })
      const of = inYear(baseline, '2005/06')
      const measure = await county.add(measures, {
        position: 1,
        keyTarget: true,
        indicatorId,
        periodKind: 'academic_year',
        rowUnit: 'percent',
        baselinePeriod: '2005/06',
        baselinePeriodLabel: of.periodLabel,
        baselinePeriodStart: of.periodStart,
        baselinePeriodEnd: of.periodEnd,
        baselinePrinted: baseline,
        baselineValue: cell.value,
        baselineBound: cell.bound,
        baselineUnit: cell.unit,
        baselineStatus: cell.status,
        ...rest,
      })
      for (const [at, [year, printed]] of Object.entries(byYear).entries())
        await county.add(targets, {
          editionId: rest.editionId,
          position: at + 1,
          measureId: measure.id,
          ...inYear(printed, year),
        })
      return measure
    },
    /** A value that stands by itself, as released figures do. */
    async value(
      printed: string,
      year: string,
      differences: Partial<typeof observations.$inferInsert> & { unit?: 'percent' | 'count' } = {},
    ) {
      const { unit, ...rest } = differences
      const area = rest.partnershipId ? 'partnership' : 'county'
      const row = { indicatorId: ni73, area, kind: 'actual', position: 1, ...inYear(printed, year, unit), ...rest } as const
      return county.add(observations, row)
    },
  }
}

export type RatedCounty = Awaited<ReturnType<typeof ratedCounty>>
