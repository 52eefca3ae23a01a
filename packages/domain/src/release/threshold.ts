import { z } from 'zod'

/**
 * Counts of children from one up to `upTo` are small: behind each may stand a child whom somebody knows. Nought is not
 * small, since nobody stands behind it, and is always printed.
 */
export const thresholdSchema = z.strictObject({ upTo: z.int().min(1).max(100) })

export type Threshold = z.infer<typeof thresholdSchema>

/** What holds until the county decides otherwise. */
export const DEFAULT_THRESHOLD: Threshold = { upTo: 5 }

export function isSmall(count: number, { upTo }: Threshold): boolean {
  return count >= 1 && count <= upTo
}

/** "counts from 1 to 5" */
export function smallCounts({ upTo }: Threshold): string {
  return upTo === 1 ? 'counts of 1' : `counts from 1 to ${upTo}`
}
