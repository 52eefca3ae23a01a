import { longestRun } from './longest-run.ts'

/** Places of the same word in two texts: what a comparison keeps. Both rise from pair to pair. */
export type Pair = readonly [before: number, after: number]

type Range = { readonly from: number; readonly to: number }
type Ids = Int32Array

/** How often stretches are cut at landmarks. A text made to be hard would otherwise be cut word by word. */
const cuts = 64

/** Steps that a stretch without a word of its own may be searched for; beyond them it is told as rewritten. */
const patience = 400

/**
 * The words that two texts have in common, in order. Words that stand once in both are taken for landmarks, as many as keep their order,
 * and what lies between two of them is looked at in the same way; where there are none, the shortest edit is searched for. So a text of
 * 100,000 characters takes no longer than its length asks, however much of it is new, and people see the phrases that they wrote.
 */
export function commonWords(before: readonly string[], after: readonly string[]): readonly Pair[] {
  const ids = new Map<string, number>()
  const numbered = (words: readonly string[]) =>
    Int32Array.from(words, (word) => ids.get(word) ?? (ids.set(word, ids.size), ids.size - 1))
  const [a, b] = [numbered(before), numbered(after)]
  const pairs: Pair[] = []
  const waiting: { inA: Range; inB: Range; depth: number }[] = [
    { inA: { from: 0, to: a.length }, inB: { from: 0, to: b.length }, depth: 0 },
  ]
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const [inA, inB] = trimmed(a, b, next.inA, next.inB, pairs)
    if (inA.from === inA.to || inB.from === inB.to) continue
    const landmarks = next.depth < cuts ? landmarksOf(a, b, inA, inB) : []
    if (landmarks.length === 0) {
      pairs.push(...shortestEdit(a, b, inA, inB))
      continue
    }
    for (const landmark of landmarks) pairs.push(landmark)
    const bounds: Pair[] = [[inA.from - 1, inB.from - 1], ...landmarks, [inA.to, inB.to]]
    for (const [index, [endA, endB]] of bounds.entries()) {
      const [startA, startB] = bounds[index - 1] ?? [endA, endB]
      if (index > 0)
        waiting.push({
          inA: { from: startA + 1, to: endA },
          inB: { from: startB + 1, to: endB },
          depth: next.depth + 1,
        })
    }
  }
  return pairs.sort(([x], [y]) => x - y)
}

/** Takes off what two stretches begin and end with alike. */
function trimmed(a: Ids, b: Ids, inA: Range, inB: Range, pairs: Pair[]): readonly [Range, Range] {
  let [fromA, fromB, toA, toB] = [inA.from, inB.from, inA.to, inB.to]
  while (fromA < toA && fromB < toB && a[fromA] === b[fromB]) pairs.push([fromA++, fromB++])
  while (fromA < toA && fromB < toB && a[toA - 1] === b[toB - 1]) pairs.push([--toA, --toB])
  return [
    { from: fromA, to: toA },
    { from: fromB, to: toB },
  ]
}

/** The words that stand once in each stretch, as many of them as come in the same order. */
function landmarksOf(a: Ids, b: Ids, inA: Range, inB: Range): readonly Pair[] {
  const [onceInA, onceInB] = [standingOnce(a, inA), standingOnce(b, inB)]
  const shared = [...onceInA].flatMap(([word, place]): Pair[] => {
    const other = onceInB.get(word)
    return other === undefined ? [] : [[place, other]]
  })
  return rising(shared.sort(([x], [y]) => x - y))
}

function standingOnce(ids: Ids, { from, to }: Range): ReadonlyMap<number, number> {
  const places = new Map<number, number>()
  for (let place = from; place < to; place++) {
    const word = ids[place] ?? 0
    places.set(word, places.has(word) ? -1 : place)
  }
  for (const [word, place] of places) if (place === -1) places.delete(word)
  return places
}

function rising(pairs: readonly Pair[]): readonly Pair[] {
  const run = longestRun(pairs.map(([, after]) => after))
  return pairs.filter(([, after]) => run.has(after))
}

/** Myers' greedy search of the shortest edit, with the furthest reach of each step kept to find the way back. */
function shortestEdit(a: Ids, b: Ids, inA: Range, inB: Range): readonly Pair[] {
  const [n, m] = [inA.to - inA.from, inB.to - inB.from]
  const most = Math.min(n + m, patience)
  const reaches: Int32Array[] = []
  let reach = new Int32Array(2 * most + 3)
  const middle = most + 1
  for (let steps = 0; steps <= most; steps++) {
    reaches.push(reach.slice(middle - steps - 1, middle + steps + 2))
    for (let k = -steps; k <= steps; k += 2) {
      const down = k === -steps || (k !== steps && (reach[middle + k - 1] ?? 0) < (reach[middle + k + 1] ?? 0))
      let x = down ? (reach[middle + k + 1] ?? 0) : (reach[middle + k - 1] ?? 0) + 1
      while (x < n && x - k < m && a[inA.from + x] === b[inB.from + x - k]) x++
      reach[middle + k] = x
      if (x >= n && x - k >= m) return wayBack(reaches, n, m, inA.from, inB.from)
    }
  }
  return []
}

function wayBack(reaches: readonly Int32Array[], n: number, m: number, fromA: number, fromB: number): readonly Pair[] {
  const pairs: Pair[] = []
  let [x, y] = [n, m]
  for (let steps = reaches.length - 1; steps >= 0; steps--) {
    const at = (k: number) => reaches[steps]?.[k + steps + 1] ?? 0
    const k = x - y
    const down = k === -steps || (k !== steps && at(k - 1) < at(k + 1))
    const earlier = down ? k + 1 : k - 1
    const [lastX, lastY] = steps === 0 ? [0, 0] : [at(earlier), at(earlier) - earlier]
    const alikeFrom = steps === 0 || down ? lastX : lastX + 1
    for (; x > alikeFrom; x--, y--) pairs.push([fromA + x - 1, fromB + y - 1])
    ;[x, y] = [lastX, lastY]
  }
  return pairs
}
