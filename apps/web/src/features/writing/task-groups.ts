import type { Desk } from './desk.ts'
import { type Item, type ItemKind, nameOf, sentence, standsAlone } from './written-item.ts'

export type Task = {
  readonly key: string
  readonly text: string
  readonly href: string | null
  readonly hint: string
  readonly state: string
  readonly done: boolean
}
export type TaskGroup = {
  readonly heading: string
  readonly tasks: readonly Task[]
  readonly more?: { readonly text: string; readonly href: string }
}

/** What there is to write, in the parts of the plan: sections one by one, everything else by its kind. */
export function taskGroups(desk: Pick<Desk, 'plan' | 'kinds' | 'items'>, guidance: ReadonlyMap<string, string>): TaskGroup[] {
  const base = `/plans/${desk.plan.code}/edit`
  const headings = [...new Set(desk.kinds.map(({ group }) => group))]
  const missing = (name: string) => desk.plan.currentEdition.missing?.find(({ path }) => path === name)?.message
  const mayWrite = ({ action }: ItemKind) => desk.plan.currentEdition.viewerCan.includes(action)

  return headings.map((heading) => {
    const kinds = desk.kinds.filter((kind) => kind.group === heading && standsAlone(kind))
    const sections = kinds.find(({ name }) => name === 'sections')
    const rest = kinds
      .filter(({ name }) => name !== 'sections')
      .map((kind): Task => {
        const items = desk.items(kind.name)
        const lack = items.length === 0 ? missing(kind.name) : undefined
        return {
          key: kind.name,
          text: sentence(kind.many),
          href: mayWrite(kind) ? `${base}/${kind.name}` : null,
          hint: lack ?? (mayWrite(kind) ? '' : 'Not yours to write.'),
          state: lack ? 'Still missing' : items.length === 0 ? 'Not begun' : counted(items, kind),
          done: items.length > 0,
        }
      })
    if (!sections) return { heading, tasks: rest }
    const written = desk.items('sections').map((item) => sectionTask(sections, item, base, guidance))
    const lack = missing('sections')
    const none: Task[] =
      written.length === 0 || lack
        ? [
            {
              key: 'sections',
              text: 'Sections',
              href: `${base}/sections`,
              hint: lack ?? '',
              state: lack ? 'Still missing' : 'Not begun',
              done: false,
            },
          ]
        : []
    return {
      heading,
      tasks: [...none, ...written, ...rest],
      more: { text: 'Add, move or remove sections', href: `${base}/sections` },
    }
  })
}

function sectionTask(kind: ItemKind, { id, texts }: Item, base: string, guidance: ReadonlyMap<string, string>): Task {
  const words = (texts['body'] ?? '').split(/\s+/).filter(Boolean).length
  const shows = (texts['parts'] ?? '') !== ''
  return {
    key: id,
    text: nameOf(kind, texts) || 'A section without a heading',
    href: `${base}/sections/${id}`,
    hint: words === 0 ? (guidance.get(texts['code'] ?? '') ?? '') : '',
    state: words > 0 ? `${words} ${words === 1 ? 'word' : 'words'}` : shows ? 'Shows what is written elsewhere' : 'Not begun',
    done: words > 0 || shows,
  }
}

const counted = (items: readonly Item[], { one, many }: ItemKind) => `${items.length} ${items.length === 1 ? one : many}`
