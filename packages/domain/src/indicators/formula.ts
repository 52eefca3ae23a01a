/** How an indicator is made from others, and from how many. */
export const FORMULAS = {
  gap: { inputs: [2, 2] },
  average: { inputs: [2, 50] },
  ratio: { inputs: [2, 2] },
} as const satisfies Record<string, { inputs: readonly [fewest: number, most: number] }>
export type Formula = keyof typeof FORMULAS
