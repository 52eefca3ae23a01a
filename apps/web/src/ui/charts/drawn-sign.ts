import type { Sign as DrawnSign } from '@weald/charts'
import { symbols } from '../symbols.ts'
import type { Sign } from '../tones.ts'

/** A sign of the pages as drawings take it. */
export const drawnSign = ({ word, symbol, tone }: Sign): DrawnSign => ({ word, path: symbols[symbol], tone })
