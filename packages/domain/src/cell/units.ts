/**
 * Units of printed figures. `countable` ones are what a number of things is in ("60 schools", "two years", "17.2");
 * the rest need a sign of their own, so that "51 out of 52" among percentages stays the count that it is.
 */
export const UNITS = {
  percent: { word: 'percent', countable: false },
  percentage_points: { word: 'percentage points', countable: false },
  count: { word: 'a count', countable: true },
  rate: { word: 'a rate', countable: true },
  ratio: { word: 'a ratio', countable: true },
  score: { word: 'a score', countable: true },
  money: { word: 'money', countable: false },
  fte: { word: 'full-time equivalents', countable: true },
  years: { word: 'years', countable: true },
  yes_no: { word: 'yes or no', countable: true },
  band: { word: 'a band', countable: true },
  /** The plan never says what the figure is of. Whatever is found may stand, and nothing is compared. */
  not_stated: { word: 'a unit that is not stated', countable: true },
  text: { word: 'words', countable: false },
} as const

export type Unit = keyof typeof UNITS

export const UNIT_NAMES = Object.keys(UNITS) as [Unit, ...Unit[]]
