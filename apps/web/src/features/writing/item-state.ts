import type { Desk } from './desk.ts'
import { lacking } from './written-item.ts'
import { momentOf } from './moment-of-day.ts'

export type ItemState = { readonly tone: 'still' | 'good' | 'warn' | 'bad'; readonly words: string }

/** Where an item stands on its way to the server, in words. Null when nothing has been done to it here. */
export function stateOf(desk: Pick<Desk, 'outbox' | 'kindNamed'>, kindName: string, id: string): ItemState | null {
  const { outbox } = desk
  const changes = outbox.ofItem(id)
  if (changes.length === 0) {
    const saved = outbox.savedAt.get(id)
    return saved ? { tone: 'good', words: `Saved ${momentOf(saved)}` } : null
  }
  const standings = changes.map((change) => outbox.standingOf(change))
  if (standings.some(({ at }) => at === 'clash'))
    return { tone: 'bad', words: 'Not saved: somebody else changed the same. Choose below what is to stand.' }
  const refused = standings.find((standing) => standing.at === 'refused')
  if (refused?.at === 'refused') return { tone: 'bad', words: `Not saved: ${refused.message}` }
  const kind = desk.kindNamed(kindName)
  const made = changes.find(({ isNew }) => isNew)
  const lacks = made && kind ? lacking(kind, made.texts) : []
  if (lacks.length > 0)
    return {
      tone: 'warn',
      words: `Kept on this device until ${lacks.map(({ label }) => `“${label}”`).join(' and ')} ${lacks.length === 1 ? 'is' : 'are'} filled in`,
    }
  if (outbox.line.value === 'lost') return { tone: 'warn', words: 'Kept on this device, will be sent when the line is back' }
  if (outbox.line.value === 'signedOut')
    return { tone: 'warn', words: 'Kept on this device, will be sent when you have signed in again' }
  return { tone: 'still', words: 'Saving…' }
}
