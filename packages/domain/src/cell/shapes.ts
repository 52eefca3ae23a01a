import { type Decimal, compareDecimals, parseDecimal } from '../decimal.ts'
import { COUNTED_THING, NUMBER, NUMBER_WORDS } from './notation.ts'
import { type Unit, UNITS } from './units.ts'

/** A number as it stands once bounds, marks and quotations are off, in the unit that its own signs give it. */
export type Figure = { value: Decimal; valueHigh: Decimal | null; unit: Unit }

type Shape = { pattern: RegExp; read: (match: Record<string, string>, column: Unit) => Figure | null }

const SUFFIX_UNITS: readonly { pattern: RegExp; unit: Unit }[] = [
  { pattern: /^(?:%|per ?cent|percent)$/i, unit: 'percent' },
  { pattern: /^(?:percentage points?|pp|% points?)$/i, unit: 'percentage_points' },
]

/** Thousands and millions move the decimal point; the value is always in whole units. */
const MULTIPLES: Record<string, number> = { k: 3, m: 6 }

const SHAPES: readonly Shape[] = [
  {
    pattern: /^(?:(?<yes>yes|y|true)|(?:no|n|false))$/i,
    read: ({ yes }, column) => (column === 'yes_no' ? figure(yes ? '1' : '0', column) : null),
  },
  { pattern: /^band (?<number>\d)$/i, read: ({ number = '' }) => figure(number, 'band') },
  { pattern: /^1 ?: ?(?<number>\d+(?:\.\d+)?)$/, read: ({ number = '' }) => figure(number, 'ratio') },
  { pattern: new RegExp(`^(?<part>${NUMBER}) (?:out )?of (?:the )?${NUMBER}(?: (?<thing>.+))?$`), read: countedOutOf },
  {
    pattern: new RegExp(`^(?:between )?(?<low>${NUMBER}) ?(?<sign>%?) ?(?:-|to|and) ?(?<high>${NUMBER}) ?(?<unit>%?)$`),
    read: range,
  },
  {
    pattern: new RegExp(`^\\((?<pound>£?)(?<number>${NUMBER})\\)$`),
    read: ({ number = '', pound }, column) => figure(`-${number}`, pound ? 'money' : column),
  },
  { pattern: new RegExp(`^(?<minus>-?)£(?<number>${NUMBER})(?<multiple>[km]?)$`, 'i'), read: money },
  {
    pattern: new RegExp(`^(?<number>${NUMBER})(?<multiple>[km])$`, 'i'),
    read: ({ number = '', multiple = '' }, column) => withWords(shifted(number, multiple), '', column),
  },
  {
    pattern: new RegExp(`^(?<number>${NUMBER}) ?(?<words>.*)$`),
    read: ({ number = '', words = '' }, column) => withWords(number, words, column),
  },
  { pattern: new RegExp(`^(?<word>${NUMBER_WORDS.join('|')})\\b ?(?<words>.*)$`, 'i'), read: spelledOut },
]

export function readShape(text: string, column: Unit): Figure | null {
  for (const { pattern, read } of SHAPES) {
    const match = pattern.exec(text)
    const found = match && read(match.groups ?? {}, column)
    if (found) return found
  }
  return null
}

/**
 * A bare number takes the column's unit. In a column of percentages it does so only up to 100: people do leave the
 * sign off, but a share above the whole is a count that strayed in ("546").
 */
function bareUnit(value: Decimal, column: Unit): Unit {
  if (column === 'percent') return compareDecimals(value, '100') > 0 ? 'count' : 'percent'
  return column
}

function withWords(number: string, words: string, column: Unit): Figure | null {
  const value = parseDecimal(number)
  if (!value.ok) return null
  if (words === '') return figure(number, bareUnit(value.value, column))
  const suffix = SUFFIX_UNITS.find(({ pattern }) => pattern.test(words))
  if (suffix !== undefined) return figure(number, suffix.unit)
  return COUNTED_THING.test(words) ? figure(number, countUnit(column)) : null
}

function countUnit(column: Unit): Unit {
  return UNITS[column].countable ? column : 'count'
}

/** "Three" and "two consecutive years", but never "four out of five": that is a share, and only a person can say of what. */
function spelledOut({ word = '', words = '' }: Record<string, string>, column: Unit): Figure | null {
  if (/^(?:out )?of\b/i.test(words)) return null
  const number = String(NUMBER_WORDS.findIndex((name) => name === word.toLowerCase()) + 1)
  return words === '' ? figure(number, countUnit(column)) : withWords(number, words, column)
}

function countedOutOf({ part = '' }: Record<string, string>, column: Unit): Figure | null {
  return figure(part, countUnit(column))
}

function range({ low = '', high = '', sign, unit }: Record<string, string>, column: Unit): Figure | null {
  const [from, to] = [parseDecimal(low), parseDecimal(high)]
  if (!from.ok || !to.ok || compareDecimals(from.value, to.value) >= 0) return null
  return { value: from.value, valueHigh: to.value, unit: sign || unit ? 'percent' : bareUnit(to.value, column) }
}

function money({ minus = '', number = '', multiple = '' }: Record<string, string>): Figure | null {
  return figure(minus + shifted(number, multiple), 'money')
}

function shifted(number: string, multiple: string): string {
  const places = MULTIPLES[multiple.toLowerCase()] ?? 0
  const [whole = '', fraction = ''] = number.split('.')
  const padded = fraction.padEnd(places, '0')
  return `${whole.replaceAll(',', '')}${padded.slice(0, places)}.${padded.slice(places)}0`
}

function figure(number: string, unit: Unit): Figure | null {
  const value = parseDecimal(number)
  return value.ok ? { value: value.value, valueHigh: null, unit } : null
}
