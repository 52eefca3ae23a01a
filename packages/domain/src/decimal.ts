import { type Result, fail, ok } from './result.ts'

/**
 * Exact decimal numbers as text: "4.69", "-140.4", "4600". Canonical form has no plus sign, no thousands
 * commas, no needless zeros and no "-0", so that two equal numbers are the same string.
 * Arithmetic runs on whole numbers scaled by a power of ten: a float never holds a figure of a plan.
 */
export type Decimal = string

type Scaled = { units: bigint; scale: number }

/** Commas either group exactly three digits or are refused: "2,668,2" is a misprint, not a number to guess at. */
const PRINTED_NUMBER = /^([-+−]?)(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d+))?$/

export function parseDecimal(text: string): Result<Decimal> {
  const match = PRINTED_NUMBER.exec(text.trim())
  if (match === null) {
    return fail(
      'decimal.not_a_number',
      `“${text}” is not a number. Write digits with an optional decimal point, such as 4,600 or 77.5.`,
    )
  }
  const [, sign, whole = '', fraction = ''] = match
  const units = BigInt(whole.replaceAll(',', '') + fraction)
  return ok(toText({ units: sign === '' || sign === '+' ? units : -units, scale: fraction.length }))
}

export function addDecimals(a: Decimal, b: Decimal): Decimal {
  return toText(combine(a, b, (x, y) => x + y))
}

export function subtractDecimals(a: Decimal, b: Decimal): Decimal {
  return toText(combine(a, b, (x, y) => x - y))
}

export function sumDecimals(values: readonly Decimal[]): Decimal {
  return values.reduce(addDecimals, '0')
}

export function multiplyDecimals(a: Decimal, b: Decimal): Decimal {
  const [x, y] = [fromText(a), fromText(b)]
  return toText({ units: x.units * y.units, scale: x.scale + y.scale })
}

/** Rounded to so many decimals, halves away from zero: the only arithmetic here that is not exact. */
export function divideDecimals(a: Decimal, b: Decimal, decimals: number): Decimal {
  const [x, y] = [fromText(a), fromText(b)]
  if (y.units === 0n) throw new RangeError(`Division of ${a} by zero`)
  const over = 10n ** BigInt(y.scale + decimals) * (x.units < 0n ? -x.units : x.units)
  const under = 10n ** BigInt(x.scale) * (y.units < 0n ? -y.units : y.units)
  const units = (2n * over + under) / (2n * under)
  return toText({ units: x.units < 0n === y.units < 0n ? units : -units, scale: decimals })
}

/** How many decimals it is written with. */
export function decimalsOf(value: Decimal): number {
  return fromText(value).scale
}

export function absoluteDecimal(value: Decimal): Decimal {
  return value.startsWith('-') ? value.slice(1) : value
}

/** Below zero when a < b, zero when equal, above zero when a > b: the order that `sort` wants. */
export function compareDecimals(a: Decimal, b: Decimal): -1 | 0 | 1 {
  const { units } = combine(a, b, (x, y) => x - y)
  return units < 0n ? -1 : units > 0n ? 1 : 0
}

/** For people: thousands commas, and at least the decimals asked for. Never rounds. */
export function groupedDecimal(value: Decimal, decimals = 0): string {
  const [whole = '0', fraction = ''] = absoluteDecimal(value).split('.')
  const places = fraction.padEnd(decimals, '0')
  const sign = value.startsWith('-') ? '-' : ''
  return `${sign}${whole.replace(/\B(?=(?:\d{3})+$)/g, ',')}${places === '' ? '' : `.${places}`}`
}

function combine(a: Decimal, b: Decimal, operation: (x: bigint, y: bigint) => bigint): Scaled {
  const [x, y] = [fromText(a), fromText(b)]
  const scale = Math.max(x.scale, y.scale)
  return { units: operation(rescale(x, scale), rescale(y, scale)), scale }
}

function rescale({ units, scale }: Scaled, to: number): bigint {
  return units * 10n ** BigInt(to - scale)
}

/** Callers hold decimals that `parseDecimal` or the database made; anything else is a programming error, so it throws. */
function fromText(value: Decimal): Scaled {
  const match = /^(-?\d+)(?:\.(\d+))?$/.exec(value)
  if (match === null) throw new TypeError(`Not a decimal: "${value}"`)
  const fraction = match[2] ?? ''
  return { units: BigInt(`${match[1]}${fraction}`), scale: fraction.length }
}

function toText({ units, scale }: Scaled): Decimal {
  const digits = (units < 0n ? -units : units).toString().padStart(scale + 1, '0')
  const whole = digits.slice(0, digits.length - scale)
  const fraction = digits.slice(digits.length - scale).replace(/0+$/, '')
  return `${units < 0n ? '-' : ''}${whole}${fraction === '' ? '' : `.${fraction}`}`
}
