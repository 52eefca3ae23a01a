import { anonymous } from '@weald/domain'
import type { Database } from '../db/client.ts'
import { network } from '../network.ts'
import { type EventToRecord, recordEvent } from './record-event.ts'

/** A refusal of somebody unknown. `details` say what was refused in words of ours, never in those of the caller. */
export type CountedRefusal = Pick<EventToRecord, 'action' | 'subject' | 'details'> & {
  /** The address on the network that it came from. */
  readonly from: string
  readonly requestId: string
}

interface Counted {
  readonly first: CountedRefusal
  readonly firstAt: Date
  count: number
  readonly places: Set<string>
}

const minute = 60_000
/** Different refusals that are counted apart in a minute, and places that are told of one. */
const [mostKinds, mostPlaces] = [1_000, 20]
/** What came when there were so many kinds already. */
const others = 'OTHERS'

/**
 * Refusals of those whom nobody knows, who could ask without end: they are counted, and each kind makes one entry for each minute, when
 * the minute is over or Weald stops. So a flood fills no table, costs no statement while it is answered, and its answers take no longer
 * for an account that there is. What this process has counted is lost if it is killed.
 */
export function countedRefusals(
  database: Pick<Database, 'transaction'>,
  log: { error(details: object, message: string): void },
  now: () => Date,
): { count(refusal: CountedRefusal): void; write(): Promise<void> } {
  let counted = new Map<string, Counted>()
  let since = 0
  let timer: NodeJS.Timeout | undefined
  let writing: Promise<void> = Promise.resolve()

  function write(): Promise<void> {
    const over = [...counted.values()]
    counted = new Map()
    clearTimeout(timer)
    if (over.length > 0) writing = writing.then(() => writeAll(over))
    return writing
  }

  async function writeAll(over: readonly Counted[]): Promise<void> {
    try {
      await database.transaction(null, async (tx) => {
        for (const { first, firstAt, count, places } of over) {
          const details = { ...first.details, count, from: [...places], firstAt: firstAt.toISOString() }
          await recordEvent(tx, { ...first, actor: anonymous, details })
        }
      })
    } catch (error) {
      log.error({ err: error }, 'Refusals could not be put on the audit trail')
    }
  }

  return {
    count(refusal) {
      const at = now()
      if (counted.size > 0 && at.getTime() - since >= minute) void write()
      if (counted.size === 0) {
        since = at.getTime()
        timer = setTimeout(() => void write(), minute).unref()
      }
      const { action, subject = null, details = null } = refusal
      const kind = JSON.stringify([action, subject, details])
      const known = counted.get(kind) ?? (counted.size < mostKinds ? undefined : counted.get(others))
      const place = network(refusal.from)
      if (known) {
        known.count++
        if (known.places.size < mostPlaces) known.places.add(place)
      } else {
        const tooMany = counted.size >= mostKinds
        const first = tooMany ? { ...refusal, action: 'refusal' as const, subject: null, details: { code: others } } : refusal
        counted.set(tooMany ? others : kind, { first, firstAt: at, count: 1, places: new Set([place]) })
      }
    },
    write,
  }
}
