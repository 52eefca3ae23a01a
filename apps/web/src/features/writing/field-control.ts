import type { Choice } from '../../ui/field.ts'
import { choiceWords } from './choice-words.ts'
import type { ItemField } from './written-item.ts'

/** How a field is asked for. */
export type Control =
  | { readonly as: 'line'; readonly inputmode?: 'numeric' | 'decimal'; readonly prefix?: string; readonly width?: 5 | 10 | 20 }
  | {
      readonly as:
        | 'text'
        | 'markdown'
        | 'lines'
        | 'tick'
        | 'day'
        | 'written-date'
        | 'printed'
        | 'reference'
        | 'section'
        | 'sections'
        | 'file'
    }
  | { readonly as: 'one-of'; readonly choices: readonly Choice[]; readonly few: boolean }

/** Lines that people write sentences in: they grow. */
const long: ReadonlySet<string> = new Set([
  'description',
  'statement',
  'text',
  'introduction',
  'detail',
  'summary',
  'purpose',
  'progress_note',
  'note',
  'contribution',
  'action',
  'target',
  'source',
  'meaning',
  'value',
  'reason',
  'figures',
  'activity',
])

const score: readonly Choice[] = [
  { value: '', text: 'Not scored' },
  { value: '1', text: '1, lowest' },
  { value: '2', text: '2' },
  { value: '3', text: '3' },
  { value: '4', text: '4' },
  { value: '5', text: '5, highest' },
]
const levels: readonly Choice[] = [
  { value: '1', text: 'A chapter' },
  { value: '2', text: 'A part of the chapter before it' },
]
const scored = { as: 'one-of', choices: score, few: false } as const

/** Fields whose type alone does not say how they are best asked for. */
const special: Readonly<Record<string, Control>> = {
  section_code: { as: 'section' },
  section_codes: { as: 'sections' },
  level: { as: 'one-of', choices: levels, few: true },
  likelihood: scored,
  impact: scored,
  residual_likelihood: scored,
  residual_impact: scored,
}

export function controlOf(kind: string, { name, type, choices, required, refersTo }: ItemField): Control {
  if (refersTo === 'files') return { as: 'file' }
  if (kind === 'sections' && name === 'body') return { as: 'markdown' }
  const given = special[name]
  if (given) return given
  switch (type) {
    case 'choice': {
      const none = required ? [] : [{ value: '', text: 'Not chosen' }]
      return {
        as: 'one-of',
        choices: [...none, ...choices.map((value) => ({ value, text: choiceWords(value) }))],
        few: choices.length <= 4,
      }
    }
    case 'boolean':
      return { as: 'tick' }
    case 'list':
      return { as: 'lines' }
    case 'date':
      return { as: 'day' }
    case 'written_date':
      return { as: 'written-date' }
    case 'printed':
      return { as: 'printed' }
    case 'reference':
      return { as: 'reference' }
    case 'integer':
      return { as: 'line', inputmode: 'numeric', width: 5 }
    case 'decimal':
      return { as: 'line', inputmode: 'decimal', width: 10 }
    case 'pounds':
      return { as: 'line', inputmode: 'decimal', prefix: '£', width: 10 }
    default:
      if (long.has(name)) return { as: 'text' }
      return type === 'code' || name === 'ref' || name.endsWith('year') || name.endsWith('period')
        ? { as: 'line', width: 20 }
        : { as: 'line' }
  }
}

/** A list as one writes it, an entry on each line, and as it is saved. */
export const linesOf = (list: string) => list.split(';').join('\n')
export const listOf = (lines: string) =>
  lines
    .split('\n')
    .map((line) => line.replaceAll(';', ',').trim())
    .filter(Boolean)
    .join(';')
