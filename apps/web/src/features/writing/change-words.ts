import type { Change } from './unsent-changes.ts'
import type { ItemKind } from './written-item.ts'

/** What was done, for the sentence that says what was undone: "title of priority “Safe play”". */
export function wordsOfChange(
  { act, isNew, texts }: Pick<Change, 'act' | 'isNew' | 'texts'>,
  kind: Pick<ItemKind, 'one' | 'fields'>,
  name: string,
): string {
  const what = name ? `${kind.one} “${name}”` : kind.one
  if (act === 'move') return `moving ${what}`
  if (act === 'remove') return `removing ${what}`
  if (isNew) return `adding ${what}`
  const labels = kind.fields.filter(({ name: field }) => field in texts).map(({ label }) => label.toLowerCase())
  return `change of ${labels.join(', ')} in ${what}`
}
