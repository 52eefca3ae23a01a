import { type Result, fail, ok } from './result.ts'
import { groupedDecimal, multiplyDecimals, parseDecimal } from './decimal.ts'

/** Money is whole pence. £21.4m in pence does not fit GraphQL's Int, hence a bigint here and a decimal string in the API. */
export type Pence = bigint

/** "849100.00", "-140400" and "£1,200.50" in pounds. A third decimal is refused: there is no part of a penny. */
export function parsePounds(text: string): Result<Pence> {
  const number = parseDecimal(text.trim().replace(/^(-?)£/, '$1'))
  if (!number.ok) {
    return fail(
      'money.not_understood',
      `“${text}” is not a sum of money. Write pounds with up to two decimals, such as 849100.00.`,
    )
  }
  const pence = multiplyDecimals(number.value, '100')
  if (pence.includes('.')) {
    return fail('money.part_of_a_penny', `“${text}” has parts of a penny. Write pounds with at most two decimals.`)
  }
  return ok(BigInt(pence))
}

/** Thousands of pounds as plans print them: "17,052.8", "-140.4", and accountants' brackets for a minus, "(2,668.2)". */
export function parseThousands(text: string): Result<Pence> {
  const bracketed = /^\((.+)\)$/.exec(text.trim())
  const number = parseDecimal(bracketed?.[1] ?? text)
  const bothSigns = bracketed !== null && number.ok && number.value.startsWith('-')
  if (!number.ok || bothSigns) {
    return fail(
      'money.not_understood',
      `“${text}” is not a sum in £000s. Write it as printed, such as 2,668.2, with a minus or brackets for income.`,
    )
  }
  const pounds = parsePounds(multiplyDecimals(number.value, '1000'))
  return pounds.ok && bracketed !== null ? ok(-pounds.value) : pounds
}

/** The API's and the database's form: pounds with two decimals, no commas. */
export function poundsText(pence: Pence): string {
  const digits = magnitude(pence).toString().padStart(3, '0')
  return `${pence < 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`
}

export function sumPence(amounts: readonly (Pence | null)[]): Pence {
  return amounts.reduce<Pence>((total, amount) => total + (amount ?? 0n), 0n)
}

/** £000s with one decimal, as the plan prints them; half a digit rounds away from zero. For display only: it drops pence. */
export function asThousands(pence: Pence, { negative = 'minus' }: { negative?: 'minus' | 'parentheses' } = {}): string {
  const tenths = (magnitude(pence) + 5_000n) / 10_000n
  const shown = groupedDecimal(`${tenths / 10n}.${tenths % 10n}`)
  if (pence >= 0n || tenths === 0n) return shown
  return negative === 'minus' ? `-${shown}` : `(${shown})`
}

export function asPounds(pence: Pence): string {
  return `${pence < 0n ? '-' : ''}£${groupedDecimal(poundsText(magnitude(pence)))}`
}

function magnitude(pence: Pence): Pence {
  return pence < 0n ? -pence : pence
}
