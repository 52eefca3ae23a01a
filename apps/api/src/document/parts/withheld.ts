import type { Block } from '../model.ts'
import { paragraph } from '../write.ts'

/** Said in place of what its reader may not read, so that nobody takes a copy with a gap for the whole. */
export const notForThisCopy = (what: string): readonly Block[] => [
  paragraph(`${what} of this section may not be read by everybody and is left out of this copy.`),
]
