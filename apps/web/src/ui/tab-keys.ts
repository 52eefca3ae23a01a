/** Which of `count` tabs a key press at `index` moves to: arrows go round the ends, Home and End to them; null for any other key. */
export function keyTarget(key: string, index: number, count: number): number | null {
  const moves: Record<string, number> = {
    ArrowRight: (index + 1) % count,
    ArrowDown: (index + 1) % count,
    ArrowLeft: (index - 1 + count) % count,
    ArrowUp: (index - 1 + count) % count,
    Home: 0,
    End: count - 1,
  }
  return moves[key] ?? null
}
