import type { Block, List, ListItem } from '../model.ts'
import { nest, type Nested } from '../nested.ts'
import { bullets, cell, heading, paragraph, row, rowHead, table } from '../write.ts'
import { ifAny, type Part } from './part.ts'

/** What the county keeps and plans only name: frameworks, agencies, pathfinders, sets of indicators. */

export const framework: Part = ({ content, argument, newId }) => {
  const found = content.frameworks.find(({ code }) => code === argument)
  if (!found) return []
  const items = nest(
    found.items,
    ({ id }) => id,
    ({ parentId }) => parentId,
  )
  return [
    heading(newId(), found.agreed ? `${found.title}, agreed ${found.agreed}` : found.title),
    ...ifAny(items, () => [frameworkList(items)]),
  ]
}

type Item = { readonly number: string | null; readonly title: string }

function frameworkList(items: readonly Nested<Item>[]): List {
  return {
    kind: 'list',
    ordered: items.some(({ number }) => number !== null),
    start: 1,
    items: items.map(({ number, title, below }): ListItem => ({
      label: number === null ? null : `${number}.`,
      blocks: [paragraph(title), ...(below.length > 0 ? [frameworkList(below)] : [])],
    })),
  }
}

/** What stands above the agencies of each kind. */
const kinds: Readonly<Record<string, string>> = {
  council: 'The county council',
  duty_to_cooperate: 'Bodies with a duty to cooperate',
  required_engagement: 'Must be engaged',
  other_partnership: 'Other partnerships',
  governance: 'Governance',
  supporting_service: 'Services that support the partnerships',
  multi_agency_group: 'Groups of several agencies',
  internal_group: 'Groups within the council',
  survey_contractor: 'Survey contractors',
  evaluation_contractor: 'Evaluation contractors',
}

export const organisations: Part = ({ content, argument, newId }) =>
  argument.split(',').flatMap((kind): readonly Block[] => {
    const these = content.organisations.filter((each) => each.kind === kind)
    return ifAny(these, () => [heading(newId(), kinds[kind] ?? kind), bullets(these.map(({ name }) => name))])
  })

export const pathfinders: Part = ({ content, newId }) =>
  ifAny(content.pathfinders, () => [
    heading(newId(), 'Children’s trust pathfinders'),
    bullets(content.pathfinders.map(({ name }) => name)),
  ])

export const indicators: Part = ({ content, argument }) => {
  const found = content.catalogues.find(({ code }) => code === argument)
  if (!found) return []
  const listed = found.indicators.length
  return ifAny(found.indicators, () => [
    table({
      caption: `${found.title}: ${found.size === null ? listed : `${listed} of ${found.size}`} are listed`,
      widths: [1, 5],
      head: ['Ref', 'Indicator'],
      rows: found.indicators.map(({ ref, title }) => row([rowHead(ref), cell(title)])),
    }),
  ])
}
