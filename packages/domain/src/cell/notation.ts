import { MONTH_PATTERN } from '../calendar.ts'
import type { Bound, CellStatus } from './cell.ts'

/**
 * The notation of printed tables, as tables of patterns. `parse.ts` applies them in the order: absences, then
 * wrappings (each taken off the outside until none fits), then the shape of the number that is left.
 * Dashes are already plain hyphens and spaces single when a pattern sees the text.
 */

/** `naMeans` where the text is "N/A": only the table's own note can tell "not available" from "not applicable". */
export const ABSENCES: readonly { pattern: RegExp; status: CellStatus | 'naMeans' }[] = [
  { pattern: /^$/, status: 'not_printed' },
  { pattern: /^no figures?(?: (?:given|printed))?$/i, status: 'not_printed' },
  { pattern: /^n\/?a$/i, status: 'naMeans' },
  { pattern: /^(?:\.\.|not (?:yet )?(?:available|known)|no data)$/i, status: 'not_available' },
  { pattern: /^(?:[-.]|not applicable)$/i, status: 'not_applicable' },
  { pattern: /^(?:tbc|tba|to follow)$/i, status: 'to_be_confirmed' },
  { pattern: /\bto be (?:confirmed|agreed|set)\b/i, status: 'to_be_confirmed' },
  // Statistical tables print a small count as "x", "*", "[c]" or "<5"; the count itself must not come back.
  { pattern: /^(?:x|\*|\[c\]|< ?\d+|suppressed|withheld)$/i, status: 'suppressed' },
]

/**
 * Marks that point to a note under the table. The "A*" of "5 A*-G" is a grade: a star straight after a lone A is
 * never a mark, but one after "N/A" is.
 */
export const FOOTNOTE_MARK = /^(?<rest>.*?)(?<!(?<![\w/])A)\s*(?<mark>\*+|†+|‡+|§+|[¹²³⁴⁵⁶⁷⁸⁹]+)$/u

/** A figure of another year in this cell, with the scheme that set it when named. */
export const QUOTATION =
  /^(?:(?<scheme>[A-Z][A-Za-z0-9]*(?: \d+)?) )?(?<period>\d{4}\/\d{1,4}) (?:target|actual|estimate|outturn):? (?<rest>.+)$/

export const PROVISIONAL = /^(?<rest>.+?) ?(?:\((?:provisional|prov\.?|p)\)|provisional)$/i

export const BOUND_WORDS: readonly { pattern: RegExp; bound: Bound }[] = [
  { pattern: /^(?:over|more than|above|>) ?(?<rest>.+)$/i, bound: 'more_than' },
  { pattern: /^(?:at least|not? less than|no fewer than|min(?:imum)?(?: of)?|≥|>=) ?(?<rest>.+)$/i, bound: 'at_least' },
  { pattern: /^(?:at most|not? more than|up to|max(?:imum)?(?: of)?|≤|<=) ?(?<rest>.+)$/i, bound: 'at_most' },
  { pattern: /^(?:approx(?:\.|imately)?|about|around|circa|c\.|~) ?(?<rest>.+)$/i, bound: 'about' },
  { pattern: /^(?<rest>.+?) ?(?:min(?:\.|imum)?|or (?:more|over|above)|\+)$/i, bound: 'at_least' },
  { pattern: /^(?<rest>.+?) ?(?:max(?:\.|imum)?|or (?:less|fewer|under|below))$/i, bound: 'at_most' },
]

/** One to twelve are plainly numbers in a table; longer words are left as words. */
export const NUMBER_WORDS = [
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
] as const

export const NUMBER = String.raw`(?:[-+]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?)`

/** What may follow a number and only says what was counted: "235,000 children". Not a date, which would limit the number. */
export const COUNTED_THING = new RegExp(String.raw`^(?!of |to |by |${MONTH_PATTERN}$)[a-z][a-z' -]{0,40}$`, 'i')
