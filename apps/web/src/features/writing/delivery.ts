import type { Clash } from './unsent-changes.ts'
import type { Item } from './written-item.ts'

/** What the server made of a change. */
export type Answer =
  | { readonly is: 'done'; readonly item: Item | null; readonly change: string | null }
  | {
      readonly is: 'refused'
      readonly code: string
      readonly message: string
      readonly issues: readonly { readonly path: string; readonly message: string }[]
      readonly item: Item | null
    }
  /** Nobody answered, or nobody could: the same is sent again later. */
  | { readonly is: 'unreached' }
  /** The session is over: the same is sent once its author has signed in again. */
  | { readonly is: 'signedOut' }

/** Where an unsent change stands. */
export type Standing =
  | { readonly at: 'waiting'; readonly due: number }
  | { readonly at: 'sending' }
  | {
      readonly at: 'refused'
      readonly code: string
      readonly message: string
      readonly issues: readonly { path: string; message: string }[]
    }
  | { readonly at: 'clash'; readonly clashes: readonly Clash[] }

export type Line = 'open' | 'lost' | 'signedOut'

/** The items as the server was last known to hold them. */
export type KnownItems = {
  get(kind: string, id: string): Item | undefined
  put(item: Item): void
  drop(kind: string, id: string): void
  move(kind: string, id: string, before: string | null): void
}
