import { setTimeout } from 'node:timers/promises'
import { Trouble } from './trouble.ts'

export interface Trying {
  /** How many more times; after one second, two, four and so on. */
  readonly retries: number
  readonly say: (sentence: string) => void
}

/** Does work again while what went wrong may pass. The work must be safe to repeat. @throws Trouble when it does not pass in time */
export async function tryAgain<T>(work: () => Promise<T>, { retries, say }: Trying): Promise<T> {
  for (let tried = 0; ; tried++) {
    try {
      return await work()
    } catch (error) {
      if (!(error instanceof Trouble && error.passing) || tried >= retries) throw error
      const seconds = 2 ** tried
      say(`${error.message} Trying again in ${seconds} s`)
      await setTimeout(seconds * 1_000)
    }
  }
}
