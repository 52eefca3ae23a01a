import type { KeptRow } from './changed-fields.ts'

/** The columns that people know a row by, the best first. What has none of them is told by its kind alone. */
const naming = [
  'title',
  'name',
  'activity',
  'heading',
  'statement',
  'term',
  'label',
  'post_title',
  'text',
  'printed',
  'role',
  'code',
]

const longest = 100

/** What people know a row by, shortened at a word. */
export function nameOfRow(row: KeptRow | null): string | null {
  const found = naming.map((column) => row?.[column]).find((value) => typeof value === 'string' && value.trim() !== '')
  if (typeof found !== 'string') return null
  const name = found.trim().replaceAll(/\s+/g, ' ')
  return name.length <= longest ? name : `${name.slice(0, longest).replace(/\s+\S*$/, '')} …`
}
