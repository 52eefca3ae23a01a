import { type Column, csvLine, type Dataset, type Reference, type Row, datasets, readCell } from '@weald/domain'
import fc from 'fast-check'

/** Texts of cells by column, as somebody typed them. */
type Typed = Readonly<Record<string, string>>
/** A row before it is tied to others: what it says, and which of the rows that it could refer to it means; null for none. */
type Loose = { readonly typed: Typed; readonly means: readonly (number | null)[] }
/** Rows of a batch, by dataset, in the order of loading. */
export type RandomCounty = ReadonlyMap<Dataset, readonly Typed[]>

/** States close editions, and files come with a content: the whole plan of 2008/9 is loaded and taken out for these. */
const left: ReadonlySet<string> = new Set(['edition-states', 'files', 'attachments'])
const drawn = datasets.filter(({ name }) => !left.has(name))

/** The rows of a dataset as the file that somebody would send. */
export function fileOf(dataset: Dataset, rows: readonly Typed[]): string {
  const names = dataset.columns.map(({ name }) => name)
  return [names, ...rows.map((row) => names.map((name) => row[name] ?? ''))].map(csvLine).join('')
}

function looseRow(dataset: Dataset): fc.Arbitrary<Loose> {
  return fc.record({
    typed: fc.record(Object.fromEntries(dataset.columns.map((column) => [column.name, cell(column, dataset)]))),
    means: fc.tuple(...dataset.references.map(() => fc.option(fc.nat(20)))),
  })
}

function cell(column: Column, { key }: Dataset): fc.Arbitrary<string> {
  const inKey = key.includes(column.name)
  const filled = (years.has(column.name) ? year : texts[column.type](column)).filter((text) => {
    const reading = readCell(column, text, inKey)
    return reading.ok && reading.value !== null
  })
  return column.required ? filled : fc.oneof({ weight: 1, arbitrary: fc.constant('') }, { weight: 3, arbitrary: filled })
}

const years: ReadonlySet<string> = new Set(['printed_under', 'baseline_period', 'financial_year'])
const year = fc.integer({ min: 2000, max: 2015 }).map((first) => `${first}/${String((first + 1) % 100).padStart(2, '0')}`)

/** What files are made of that went through spreadsheets, word processors and people. */
const awkward = [
  '=1+1',
  "'=1+1",
  "''twas",
  '@SUM(A1)',
  '＝1',
  '-',
  '-2+3',
  '"',
  '""a""',
  'a,b;c|d',
  'two\nlines',
  'two\r\nlines',
  'tab\tin it',
  ' spaces ',
  'null',
  'true',
  '007',
  '1e5',
  '12,345.60',
  'café – “quoted” £5 €6',
  '子ども',
  '👩‍👧',
  '\u202eright to left',
  '\ufeffmark',
  'constructor',
  '__proto__',
]
const words = fc.oneof(
  fc.constantFrom(...awkward),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }),
  fc.stringMatching(/^[A-Z][a-z]{2,8}( [a-z]{2,8}){0,3}$/),
)
const decimals = fc
  .integer({ min: 0, max: 99_999 })
  .chain((whole) => fc.constantFrom(`${whole}`, `${whole}.5`, `${whole}.50`, `0${whole}.25`))
const days = fc
  .tuple(fc.integer({ min: 2000, max: 2012 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .map(([of, month, day]) => `${of}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`)

const texts: Readonly<Record<Column['type'], (column: Column) => fc.Arbitrary<string>>> = {
  text: () => words,
  code: () => fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,9}$/),
  integer: ({ range: [least, most] = [1, 9_999] }) => fc.integer({ min: least, max: Math.min(most, 9_999) }).map(String),
  decimal: () => decimals,
  pounds: () =>
    fc.oneof(
      decimals,
      decimals.map((text) => `-${text}`),
    ),
  boolean: () => fc.constantFrom('true', 'false', 'TRUE'),
  date: () => days,
  choice: ({ choices = [] }) => fc.constantFrom(...choices),
  list: () =>
    fc
      .array(
        words.map((text) => text.replaceAll(';', ',')),
        { minLength: 1, maxLength: 3 },
      )
      .map((items) => items.join(' ; ')),
  printed: () =>
    fc.oneof(fc.constantFrom('38% min', '(2,668.2)', 'N/A*', '66.4%', '£1.2m', '1,528.3', 'Targets to be confirmed'), words),
  written_date: () =>
    fc.oneof(fc.constantFrom('February – March 2008', 'Ongoing', '15 schools by 2010', '1 September 2008'), words),
}

/** A little of every dataset, with rows that refer to each other, and with every text that a file may hold. */
export const randomCounty: fc.Arbitrary<RandomCounty> = fc
  .tuple(...drawn.map((dataset) => fc.array(looseRow(dataset), { maxLength: 4 })))
  .map((rows) => tied(new Map(drawn.map((dataset, index) => [dataset, rows[index] ?? []]))))

/** Gives references rows that are there, and leaves out rows without the one they need, with the key of another, or that say what cannot be. */
function tied(loose: ReadonlyMap<Dataset, readonly Loose[]>): RandomCounty {
  const county = new Map<Dataset, Typed[]>()
  for (const [dataset, rows] of loose) {
    const kept: Typed[] = []
    county.set(dataset, kept)
    const keys = new Set<string>()
    for (const { typed, means } of rows) {
      const row = dataset.references.reduce<Typed | null>(
        (so, reference, index) => so && tiedTo(county, dataset, so, reference, means[index] ?? null),
        typed,
      )
      if (!row || !holds(dataset, row)) continue
      const key = keyOf(dataset, row)
      if (keys.has(key)) continue
      keys.add(key)
      kept.push(row)
    }
  }
  return county
}

function tiedTo(county: RandomCounty, dataset: Dataset, row: Typed, reference: Reference, means: number | null): Typed | null {
  const target = datasets.find(({ name }) => name === reference.to)!
  const own = reference.columns.filter((name) => !dataset.columns.find((column) => column.name === name)?.required)
  const earlier = dataset.references.slice(0, dataset.references.indexOf(reference)).flatMap(({ columns }) => columns)
  const fits = (county.get(target) ?? []).filter((candidate) =>
    reference.columns.every((name, place) => !earlier.includes(name) || row[name] === candidate[target.key[place]!]),
  )
  const found = means === null && own.length > 0 ? undefined : fits[(means ?? 0) % Math.max(fits.length, 1)]
  if (found)
    return { ...row, ...Object.fromEntries(reference.columns.map((name, place) => [name, found[target.key[place]!] ?? ''])) }
  return own.length === 0 ? null : { ...row, ...Object.fromEntries(own.map((name) => [name, ''])) }
}

function keyOf({ key, columns }: Dataset, row: Typed): string {
  return JSON.stringify(
    key.map((name) => {
      const reading = readCell(
        columns.find((column) => column.name === name)!,
        row[name] ?? '',
        true,
      )
      return reading.ok ? reading.value : null
    }),
  )
}

function holds({ columns, key, rules = [], derive }: Dataset, typed: Typed): boolean {
  const values: Record<string, Row[string]> = {}
  for (const column of columns) {
    const reading = readCell(column, typed[column.name] ?? '', key.includes(column.name))
    if (!reading.ok) return false
    values[column.name] = reading.value
  }
  return rules.every((rule) => rule(values) === null) && (derive?.(values).ok ?? true)
}
