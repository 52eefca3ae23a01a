import type { Chance } from './chance.ts'

/** How a table is made up. Each of `divisions` divides a breakdown that stands before it; "" is everybody. */
export interface Shape {
  readonly places: readonly string[]
  readonly divisions: readonly { readonly whole: string; readonly parts: readonly string[] }[]
  readonly quarters: readonly ('Q1' | 'Q2' | 'Q3' | 'Q4')[]
  /** Percentages with their bases; counts otherwise. */
  readonly percent: boolean
}

/** Ways to divide everybody, written as tables write them. */
const DIVISIONS: readonly (readonly string[])[] = [
  ['Boys', 'Girls'],
  ['Phase: Early years', 'Phase: Primary', 'Phase: Secondary'],
  ['Ethnicity: White', 'Ethnicity: Mixed', 'Ethnicity: Black', 'Ethnicity: Asian', 'Ethnicity: Other'],
  ['One', 'Two', 'Three', 'Four'],
]

export function randomShape(chance: Chance): Shape {
  const large = chance.percent(1) && chance.percent(20)
  const quarterly = !large && chance.percent(8)
  const wholes = DIVISIONS.filter(() => chance.percent(30)).slice(0, large || quarterly ? 1 : 2)
  const deep = wholes.at(-1)?.[1]
  return {
    places: Array.from({ length: large ? 23 : chance.between(1, quarterly ? 2 : 4) }, (_, at) => `place ${at + 1}`),
    divisions: [
      ...wholes.map((parts) => ({ whole: '', parts })),
      ...(deep?.includes(':') && chance.percent(30) ? [{ whole: deep, parts: [`${deep}: A`, `${deep}: B`] }] : []),
    ],
    quarters: quarterly ? ['Q1', 'Q2', 'Q3', 'Q4'] : [],
    percent: chance.percent(35),
  }
}
