import { canonicalText, type ChainHead, type TrailEntry } from './trail-entry.ts'

/** What can have been done to a trail. `rewritten` and `cut` show only against an anchor. */
export type TrailFaultKind = 'changed' | 'missing' | 'inserted' | 'out_of_place' | 'no_head' | 'rewritten' | 'cut'

export type TrailFault = {
  readonly kind: TrailFaultKind
  readonly chain: string
  /** The first entry that is not as it was; of `rewritten` and `cut`, where that can be at the earliest. */
  readonly number: number
  /** Of `rewritten` and `cut`, where it can be at the latest. */
  readonly upTo?: number
  readonly sentence: string
}

export type TrailReport = { readonly entries: number; readonly chains: number; readonly faults: readonly TrailFault[] }

/** Hex of SHA-256 of a text in UTF-8. Given in, since the domain knows no computer. */
export type Sha256 = (text: string) => string

export interface TrailVerification {
  /** Takes the next entry; they come by chain, and within a chain by number. */
  take(entry: TrailEntry): void
  /** Call once, after the last entry. */
  finish(): TrailReport
}

/**
 * Walks a trail entry by entry, holding no more than the two before, and tells the first fault of each chain.
 * @param heads where the database says that each chain ends
 * @param anchors where chains ended at times, kept outside the database; without them a chain that was rewritten as a whole looks sound
 */
export function verifyTrail(sha256: Sha256, heads: readonly ChainHead[], anchors: readonly ChainHead[] = []): TrailVerification {
  const headOf = new Map(heads.map((head) => [head.chain, head]))
  const anchorsOf = Map.groupBy(anchors, ({ chain }) => chain)
  const seen = new Set<string>()
  const faults: TrailFault[] = []
  let entries = 0
  let walk: ChainWalk | null = null

  const begin = (chain: string) => {
    seen.add(chain)
    return chainWalk(chain, sha256, headOf.get(chain), anchorsOf.get(chain) ?? [])
  }
  const end = () => {
    const fault = walk?.end()
    if (fault) faults.push(fault)
  }

  return {
    take(entry) {
      entries++
      if (walk?.chain !== entry.chain) {
        end()
        walk = begin(entry.chain)
      }
      walk.take(entry)
    },
    finish() {
      end()
      for (const chain of [...headOf.keys(), ...anchorsOf.keys()]) {
        if (seen.has(chain)) continue
        walk = begin(chain)
        end()
      }
      return { entries, chains: seen.size, faults }
    },
  }
}

interface ChainWalk {
  readonly chain: string
  take(entry: TrailEntry): void
  /** The first fault, or null when the chain is sound. */
  end(): TrailFault | null
}

type Place = { readonly number: number; readonly hash: string }
const start: Place = { number: 0, hash: '' }

function chainWalk(chain: string, sha256: Sha256, head: ChainHead | undefined, anchors: readonly ChainHead[]): ChainWalk {
  const waiting = anchors.toSorted((a, b) => a.number - b.number)
  let beforeLast = start
  let last = start
  let anchored = 0
  let fault: TrailFault | null = null

  const found = (kind: TrailFaultKind, number: number, upTo?: number): TrailFault => {
    const told = upTo === undefined ? { kind, chain, number } : { kind, chain, number, upTo }
    return { ...told, sentence: sentences[kind](told) }
  }
  const isWhole = (entry: TrailEntry) => sha256(canonicalText(entry)) === entry.hash

  function faultOf(entry: TrailEntry): TrailFault | null {
    const expected = last.number + 1
    if (entry.number < expected) return found('inserted', entry.number)
    if (entry.number > expected) return found('missing', expected)
    const whole = isWhole(entry)
    const follows = entry.previousHash === last.hash
    if (whole && follows) return null
    // It would stand well in the place of the entry before it: that one was slipped in, and the rest moved up.
    if (last.number > 0 && isWhole({ ...entry, number: last.number, previousHash: beforeLast.hash }))
      return found('inserted', last.number)
    if (follows) return found('changed', expected)
    // It is as it was, and remembers another entry before it.
    if (whole && last.number > 0) return found('changed', last.number)
    return found(isWhole({ ...entry, previousHash: last.hash }) ? 'changed' : 'out_of_place', expected)
  }

  function faultAgainstAnchors(place: Place): TrailFault | null {
    for (; waiting[0] && waiting[0].number <= place.number; waiting.shift()) {
      const { number, hash } = waiting[0]
      if (number === place.number && hash !== place.hash) return found('rewritten', anchored + 1, number)
      anchored = number
    }
    return null
  }

  return {
    chain,
    take(entry) {
      if (fault) return
      fault = faultOf(entry)
      if (fault) return
      beforeLast = last
      last = { number: entry.number, hash: entry.hash }
      fault = faultAgainstAnchors(last)
    },
    end() {
      if (fault) return fault
      if (head && head.number > last.number) return found('missing', last.number + 1)
      if (waiting[0]) return found('cut', anchored + 1, last.number + 1)
      if (!head) return found('no_head', last.number)
      if (head.number < last.number) return found('inserted', head.number + 1)
      if (head.hash !== last.hash) return found('changed', last.number)
      return null
    },
  }
}

const sentences: Record<TrailFaultKind, (fault: Omit<TrailFault, 'sentence'>) => string> = {
  changed: ({ chain, number }) => `Entry ${number} of the chain ${chain} is not as it was written: something in it was changed.`,
  missing: ({ chain, number }) => `Entry ${number} of the chain ${chain} is missing: it was removed.`,
  inserted: ({ chain, number }) => `Entry ${number} of the chain ${chain} does not belong there: it was put in afterwards.`,
  out_of_place: ({ chain, number }) =>
    `Entry ${number} of the chain ${chain} does not follow on the one before it: entries were put in another order, or one between them was removed.`,
  no_head: ({ chain }) => `The chain ${chain} has lost the record of where it ends (audit_heads).`,
  rewritten: ({ chain, number, upTo }) =>
    `The chain ${chain} is not the one that was anchored: it was written anew from an entry between ${number} and ${upTo} on.`,
  cut: ({ chain, number, upTo }) =>
    `The chain ${chain} ends before entry ${upTo}, and went on when it was anchored: its end was cut off, or it was written anew from an entry between ${number} and ${upTo} on.`,
}
