import type { FigureGridInput, FigureIndicatorFragment, ObservationArea } from '../../graphql/generated/graphql.ts'
import type { EntryColumn } from '../../ui/grid/entry-cell.ts'
import { areas, kinds, unitText, withCapital } from '../indicators/indicator-words.ts'
import { county, type FigureChoice, isYearly, mostColumns, periodsOf } from './figure-choice.ts'

type Place = { readonly code: string; readonly name: string }
type RowPlace = {
  readonly indicator: string
  readonly area: ObservationArea
  readonly partnership: Place | null
  readonly breakdown: string
}

/** What a choice asks the server for, and how its rows and columns are called. */
export type TablePlan = {
  readonly title: string
  /** One for each calendar: "2006/07" is another period in each. */
  readonly inputs: readonly FigureGridInput[]
  readonly columns: readonly EntryColumn[]
  readonly labelOf: (row: RowPlace, title: string) => string
  /** References of indicators that have no column by year. */
  readonly apart: readonly string[]
  /** What is said where there is nothing to show. */
  readonly nothing: string
}

export function tablePlan(
  choice: FigureChoice,
  indicators: readonly FigureIndicatorFragment[],
  partnerships: readonly Place[],
  reason: string,
): TablePlan {
  const ofPlace = choice.by === 'place'
  const shown = ofPlace ? indicators.filter(({ calendar }) => isYearly(calendar)) : indicators
  const calendar = ofPlace ? 'FINANCIAL_YEAR' : (shown[0]?.calendar ?? 'FINANCIAL_YEAR')
  const pairs = choice.kinds
    .flatMap((kind) => periodsOf(calendar, choice.from, choice.to).map((period, at) => ({ kind, period, at })))
    .toSorted((a, b) => a.at - b.at)
    .slice(0, mostColumns)
  const where = ofPlace ? placeAlone(choice.place) : everywhere(partnerships)
  const byCalendar = Map.groupBy(shown, (each) => each.calendar)
  const inputs = [...byCalendar].map(([own, group]) => {
    const labels = periodsOf(own, choice.from, choice.to)
    return {
      ...where,
      indicators: group.map(({ ref }) => ref),
      columns: pairs.map(({ kind, at }) => ({ kind, period: labels[at] ?? '' })),
      reason,
    }
  })
  const only = shown[0]
  return {
    title: titleOf(choice, only, partnerships),
    inputs,
    columns: pairs.map(({ kind, period }, at) => ({
      key: String(at),
      heading: `${withCapital(kinds[kind])} ${period}`,
    })),
    labelOf: ({ indicator, area, partnership, breakdown }, title) => {
      const name = ofPlace ? `${indicator} ${title}` : (partnership?.name ?? areas[area])
      return breakdown ? `${name}: ${breakdown}` : name
    },
    apart: ofPlace ? indicators.filter((each) => !isYearly(each.calendar)).map(({ ref }) => ref) : [],
    nothing: ofPlace ? 'This set has no indicators by year' : `There is no indicator “${choice.indicator}”`,
  }
}

type Where = Pick<FigureGridInput, 'areas' | 'partnerships'>

const placeAlone = (place: string): Where =>
  place === county ? { areas: ['COUNTY'], partnerships: null } : { areas: null, partnerships: [place] }

const everywhere = (partnerships: readonly Place[]): Where => ({
  areas: ['COUNTY', 'ENGLAND', 'NEIGHBOURS'],
  partnerships: partnerships.map(({ code }) => code),
})

function titleOf({ by, place }: FigureChoice, only: FigureIndicatorFragment | undefined, partnerships: readonly Place[]): string {
  if (by === 'place') return partnerships.find(({ code }) => code === place)?.name ?? areas.COUNTY
  return only ? `${only.ref} ${only.title} (${unitText(only.unit, only.unitNote).toLowerCase()})` : 'No indicator'
}
