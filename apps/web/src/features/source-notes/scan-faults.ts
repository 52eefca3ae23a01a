import type { LocationQuery } from 'vue-router'
import type { Sign } from '../../ui/tones.ts'

/** How sure the reading of a damaged place is, least sure first: those are the ones that only the original can settle. */
export const certainties = {
  unresolved: { word: 'Not resolved', symbol: 'query', tone: 'bad', meaning: 'It could not be read, or not be decided.' },
  likely: { word: 'Likely', symbol: 'dot', tone: 'warn', meaning: 'The most sensible reading; the original may say otherwise.' },
  certain: { word: 'Certain', symbol: 'tick', tone: 'good', meaning: 'No other reading makes sense.' },
} as const satisfies Record<string, Sign & { meaning: string }>

export type Certainty = keyof typeof certainties
export const certaintyNames = Object.keys(certainties) as Certainty[]

export function isCertainty(text: string): text is Certainty {
  return text in certainties
}

export type FaultChoice = { certainty: Certainty | ''; plan: string }

/** A list of hundreds is read page by page. `page` counts from 1. */
export const pageSize = 25

export function choiceFrom(query: LocationQuery): FaultChoice {
  const [certainty, plan] = [query['certainty'], query['plan']].map((value) => [value].flat()[0] ?? '')
  return { certainty: certainty && isCertainty(certainty) ? certainty : '', plan: plan ?? '' }
}

export function pageFrom(query: LocationQuery, count: number): number {
  const page = Number([query['page']].flat()[0] ?? 1)
  return Number.isInteger(page) ? Math.min(Math.max(page, 1), Math.max(1, Math.ceil(count / pageSize))) : 1
}

export function onPage<Each>(all: readonly Each[], page: number): Each[] {
  return all.slice((page - 1) * pageSize, page * pageSize)
}

type Fault = { certainty: string; plan: { code: string } }

export function chosenFaults<Each extends Fault>(faults: readonly Each[], { certainty, plan }: FaultChoice): Each[] {
  return faults.filter((fault) => (!certainty || fault.certainty === certainty) && (!plan || fault.plan.code === plan))
}

/** "103 damaged places: 12 not resolved, 47 likely, 44 certain" */
export function faultsInWords(faults: readonly { certainty: string }[]): string {
  if (faults.length === 0) return 'No damaged places'
  const counts = certaintyNames.flatMap((name) => {
    const count = faults.filter(({ certainty }) => certainty === name).length
    return count ? [`${count} ${certainties[name].word.toLowerCase()}`] : []
  })
  return `${faults.length} damaged ${faults.length === 1 ? 'place' : 'places'}: ${counts.join(', ')}`
}
