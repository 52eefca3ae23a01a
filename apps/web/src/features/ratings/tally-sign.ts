import { ratings, type Sign } from '../../ui/tones.ts'

export type Tally = { green: number; amber: number; red: number; grey: number; reported: number; of: number }

/**
 * What several ratings come to as one sign: the worst that there is, with how many are. Only where every one is on track is the whole
 * on track; what has no data is never good news.
 */
export function tallySign({ green, amber, red, of }: Tally): Sign {
  if (of === 0) return { word: 'No measures', symbol: 'dash', tone: 'none' }
  if (red > 0) return { ...ratings.red, word: `${red} off track` }
  if (amber > 0) return { ...ratings.amber, word: `${amber} close` }
  if (green === of) return { ...ratings.green, word: of === 1 ? 'On track' : `All ${of} on track` }
  if (green > 0) return { ...ratings.grey, word: `${green} of ${of} on track` }
  return { ...ratings.grey, word: 'No data' }
}

/** "2 of 5 reported" */
export const reportedText = ({ reported, of }: Tally) => (of === 0 ? '' : `${reported} of ${of} reported`)
