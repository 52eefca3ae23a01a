import { scaleLinear } from 'd3-scale'

/** `key` names a part in the legend; `value` may be negative (income), and is drawn to the left of nought. */
export type StackPart = { key: string; value: number; printed: string }
export type Stack = { label: string; total: string; parts: readonly StackPart[] }

export const size = { width: 760, labels: 210, totals: 100, row: 34, top: 10, axis: 28 }

/** Where every part of every bar goes, in the units of the drawing's view box. */
export function layStacks(stacks: readonly Stack[]) {
  const ends = stacks.flatMap(({ parts }) => [sum(parts, (value) => value > 0), sum(parts, (value) => value < 0)])
  const x = scaleLinear([Math.min(0, ...ends), Math.max(0, ...ends, 0.001)], [size.labels, size.width - size.totals]).nice(5)
  const height = size.top + stacks.length * size.row + size.axis
  return {
    height,
    nought: x(0),
    ticks: x.ticks(5).map((value) => ({ value, text: x.tickFormat(5)(value), x: x(value) })),
    rows: stacks.map((stack, index) => ({ stack, y: size.top + index * size.row, parts: placed(stack.parts, x) })),
  }
}

function sum(parts: readonly StackPart[], counts: (value: number) => boolean): number {
  return parts.reduce((total, part) => (counts(part.value) ? total + part.value : total), 0)
}

/** Parts follow each other outwards from nought, costs to the right and income to the left. */
function placed(parts: readonly StackPart[], x: (value: number) => number) {
  let [cost, income] = [0, 0]
  return parts.map((part) => {
    const from = part.value < 0 ? income : cost
    const to = from + part.value
    if (part.value < 0) income = to
    else cost = to
    return { part, x: Math.min(x(from), x(to)), width: Math.abs(x(to) - x(from)) }
  })
}
