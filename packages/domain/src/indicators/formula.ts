import { CELL_STATUSES, type Cell, isFigure } from '../cell/cell.ts'
import type { Unit } from '../cell/units.ts'
import { absoluteDecimal, compareDecimals, type Decimal, multiplyDecimals, subtractDecimals, sumDecimals } from '../decimal.ts'

/** How an indicator is made from others. */
export const FORMULAS = {
  gap: { sentence: 'the first less the second', inputs: [2, 2] },
  average: { sentence: 'the sum of all, divided by how many there are', inputs: [2, 50] },
  ratio: { sentence: 'the first divided by the second', inputs: [2, 2] },
} as const satisfies Record<string, { sentence: string; inputs: readonly [fewest: number, most: number] }>
export type Formula = keyof typeof FORMULAS

/** One of the others, by its reference; null where there is no figure at all. */
export type FormulaInput = { readonly ref: string; readonly unit: Unit; readonly cell: Cell | null }

export type FormulaResult =
  | { readonly value: Decimal; readonly because: null }
  /** No number, and why not. */
  | { readonly value: null; readonly because: string }

/**
 * The value of a formula, exact, then rounded half away from zero to `decimals`. One input that is absent, or that is no plain number
 * ("38% min", a range, 546 among percentages), leaves the whole without a value: what is missing never counts as nothing.
 */
export function computeFormula(formula: Formula, inputs: readonly FormulaInput[], decimals: number): FormulaResult {
  const [fewest, most] = FORMULAS[formula].inputs
  if (inputs.length < fewest || inputs.length > most)
    return absent(`It is made from ${fewest} others, and ${inputs.length} are named.`)
  const missing = inputs.map(whyAbsent).filter((reason) => reason !== null)
  if (missing.length > 0) return absent(missing.join(' '))
  const values = inputs.map(({ cell }) => cell?.value ?? '0')
  return computations[formula](values, decimals)
}

const computations: Readonly<Record<Formula, (values: readonly Decimal[], decimals: number) => FormulaResult>> = {
  gap: ([first = '0', second = '0'], decimals) => divided(subtractDecimals(first, second), '1', decimals),
  average: (values, decimals) => divided(sumDecimals(values), String(values.length), decimals),
  ratio: ([first = '0', second = '0'], decimals) =>
    second === '0' ? absent('The second is 0, and nothing can be divided by 0.') : divided(first, second, decimals),
}

function whyAbsent({ ref, unit, cell }: FormulaInput): string | null {
  if (cell === null) return `${ref} has no figure.`
  const { holdsNumber, word } = CELL_STATUSES[cell.status]
  if (!holdsNumber) return `${ref} is ${word}.`
  if (cell.quotes !== null) return `${ref} has a figure of ${cell.quotes.period} only.`
  if (!isFigure(cell, unit) || cell.bound !== 'exactly') return `${ref} is “${cell.printed}”, which is no plain number.`
  return null
}

const absent = (because: string): FormulaResult => ({ value: null, because })

/** Whole numbers do the division, so that nothing is rounded but the result. */
function divided(above: Decimal, below: Decimal, decimals: number): FormulaResult {
  const scale = `1${'0'.repeat(decimals)}`
  const [top, bottom] = wholes(multiplyDecimals(absoluteDecimal(above), scale), absoluteDecimal(below))
  const rounded = (top * 2n + bottom) / (bottom * 2n)
  const digits = rounded.toString().padStart(decimals + 1, '0')
  const whole = digits.slice(0, digits.length - decimals)
  const fraction = digits.slice(digits.length - decimals).replace(/0+$/, '')
  const isNegative = compareDecimals(above, '0') * compareDecimals(below, '0') < 0 && rounded > 0n
  return { value: `${isNegative ? '-' : ''}${whole}${fraction === '' ? '' : `.${fraction}`}`, because: null }
}

/** Two decimals as whole numbers in the same proportion. */
function wholes(a: Decimal, b: Decimal): [bigint, bigint] {
  const places = (text: Decimal) => text.split('.')[1]?.length ?? 0
  const most = Math.max(places(a), places(b))
  const whole = (text: Decimal) => BigInt(text.replace('.', '') + '0'.repeat(most - places(text)))
  return [whole(a), whole(b)]
}
