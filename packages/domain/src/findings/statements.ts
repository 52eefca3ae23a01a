import type { EditionContent, StatedPriority } from './content.ts'
import { type Noticed, groupedBy, listed, sameWordsKey } from './finding.ts'

/** One statement more than once in one plan. Plans that share a statement are no matter of this. */
export function repeatedPriorities({ priorities }: EditionContent): Noticed[] {
  return groupedBy(priorities, ({ plan, title }) => `${plan}\n${sameWordsKey(title)}`)
    .filter((same) => same.length > 1)
    .map((same) => ({
      sentence: `${same[0]?.plan}: “${same[0]?.title}” stands ${same.length} times, at ${listed(same.map(spot))}.`,
      places: same.map(placeOf),
    }))
}

export function risksInTwoAreas({ risks }: EditionContent): Noticed[] {
  return groupedBy(risks, ({ statement }) => sameWordsKey(statement))
    .filter((same) => new Set(same.map(({ area }) => area)).size > 1)
    .map((same) => ({
      sentence: `The risk “${same[0]?.statement}” stands in ${listed(same.map(({ area, position }) => `“${area}” (number ${position})`))}. It is one risk.`,
      places: same.map(({ section, area, position, statement }) => ({
        section,
        subject: `${area}, number ${position}`,
        printed: statement,
      })),
    }))
}

type Ref = { series: string; number: number }

/**
 * Refs count up from one within each outcome ("4.1", "4.2") or through a plain list ("1", "2"). A priority whose ref
 * was lost still takes its place in the count, so that a gap left by the printer is not blamed on the plan.
 */
export function refsOutOfSequence({ priorities }: EditionContent): Noticed[] {
  return groupedBy(priorities, ({ plan, outcome }) => `${plan}\n${outcome ?? ''}`).flatMap((group) => {
    let expected = 1
    return group
      .toSorted((a, b) => a.position - b.position)
      .flatMap((priority) => {
        const ref = priority.ref === null ? null : readRef(priority.ref)
        const due = expected
        expected = (ref?.number ?? expected) + 1
        return ref === null || ref.number === due ? [] : [outOfSequence(priority, `${ref.series}${due}`)]
      })
  })
}

function readRef(ref: string): Ref | null {
  const match = /^(?<series>(?:\d+\.)?)(?<number>\d+)$/.exec(ref)
  return match?.groups === undefined ? null : { series: match.groups['series'] ?? '', number: Number(match.groups['number']) }
}

function outOfSequence(priority: StatedPriority, due: string): Noticed {
  return {
    sentence: `${priority.plan}: “${priority.title}” is numbered ${priority.ref} where ${due} is due.`,
    places: [placeOf(priority)],
  }
}

function spot({ ref, outcome, position }: StatedPriority): string {
  return [ref ?? `place ${position}`, outcome && `under ${outcome}`].filter(Boolean).join(' ')
}

function placeOf(priority: StatedPriority): { section: string; subject: string; printed: string } {
  return { section: priority.section, subject: `${priority.plan}, ${spot(priority)}`, printed: priority.title }
}
