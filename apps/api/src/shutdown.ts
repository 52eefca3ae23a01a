/** Things to undo when Weald ends, last made first. */
export interface Shutdown {
  /** Adds one more thing to undo. */
  onStop(undo: () => Promise<unknown>): void
  /** Undoes everything, once, then ends the process with `code`. */
  stop(code: number): Promise<never>
}

/**
 * Stops Weald in order at the first Ctrl-C or SIGTERM; at the second, at once. Works during the start as well, when only some of it is there.
 * @param tell called with what is happening
 */
export function prepareShutdown(tell: (message: string) => void): Shutdown {
  const undos: (() => Promise<unknown>)[] = []
  let stopping: Promise<void> | null = null

  const undoAll = async () => {
    for (let undo = undos.pop(); undo; undo = undos.pop()) await undo().catch((error: unknown) => console.error(error))
  }
  const stop = async (code: number): Promise<never> => {
    await (stopping ??= undoAll())
    process.exit(code)
  }

  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      if (stopping) process.exit(1)
      tell('Stopping Weald; press Ctrl-C again to force it')
      void stop(0)
    })
  }
  return { onStop: (undo) => void undos.push(undo), stop }
}
