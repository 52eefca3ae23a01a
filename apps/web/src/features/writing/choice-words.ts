/** What choices of the contract are called where making a sentence of their name is not enough. */
const words: Readonly<Record<string, string>> = {
  percent: 'Per cent',
  percentage_points: 'Percentage points',
  count: 'A number of things',
  rate: 'A rate',
  ratio: 'A ratio',
  score: 'A score',
  money: 'Money',
  fte: 'Full-time equivalents',
  yes_no: 'Yes or no',
  band: 'A band or grade',
  not_stated: 'Not stated',
  text: 'Words',
  financial_year: 'Financial year, from April',
  academic_year: 'Academic year, from September',
  exam_summer: 'Summer of the exams',
  plan_year: 'Year of the plan',
  crime_and_disorder: 'Crime and disorder',
  leads: 'This plan leads it',
  supports: 'This plan supports it',
  in_place: 'In place',
  not_effective: 'In place, but found not to work',
  of_which_external: 'Of which paid from outside',
  total: 'The stated total',
  band_line: 'A grade band',
  act: 'An Act',
  code: 'A code of practice',
  policy: 'A policy',
  group: 'A group',
}

export function choiceWords(value: string): string {
  const said = words[value]
  if (said) return said
  const plain = value.replaceAll('_', ' ')
  return plain.charAt(0).toUpperCase() + plain.slice(1)
}
