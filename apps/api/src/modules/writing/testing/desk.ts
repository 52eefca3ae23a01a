import { randomUUID } from 'node:crypto'
import { frameworkItems, frameworks, indicatorCatalogues, indicators } from '../../../db/tables/index.ts'
import { type AgreeingCounty, agreeingCounty, type Refused } from '../../agreement/testing/agreeing.ts'

export type Item = {
  id: string
  kind: string
  lineage: string | null
  position: number
  version: number
  fields: { name: string; text: string }[]
}
export type ItemAnswer = { item: Item | null; change: string | null; refusal: Refused; error: string | null }

const item = 'id kind lineage position version fields { name text }'
const refusal = 'refusal { code message issues { path code } }'
const mutations = { saveItem: 'SaveItemInput', moveItem: 'MoveItemInput', removeItem: 'RemoveItemInput' } as const

/** A county in which plans are written. */
export async function writingDesk(options: Parameters<typeof agreeingCounty>[0] = {}) {
  const at: AgreeingCounty = await agreeingCounty(options)
  async function send(mutation: keyof typeof mutations, input: object, person: string): Promise<ItemAnswer> {
    const { data, errors } = await at.county.ask<Record<string, Omit<ItemAnswer, 'error'>> | null>(
      `mutation ($input: ${mutations[mutation]}!) { done: ${mutation}(input: $input) { item { ${item} } change ${refusal} } }`,
      { input },
      person,
    )
    const done = data?.['done'] ?? { item: null, change: null, refusal: null }
    return { ...done, error: errors?.[0]?.extensions.code ?? null }
  }
  return {
    ...at,
    /** Moves an edition on. */
    sendCommand: at.send,
    send,
    /** The id of an item of a framework, to align with. */
    async frameworkItem(): Promise<string> {
      const framework = await at.county.add(frameworks, { code: 'outcomes', title: 'Outcomes', kind: 'outcomes', position: 1 })
      return (await at.county.add(frameworkItems, { frameworkId: framework.id, code: 'safe', title: 'Stay safe', position: 1 }))
        .id
    },
    /** The id of an indicator, to measure by. */
    async indicator(): Promise<string> {
      const set = { code: 'ni', title: 'National Indicators', scheme: 'NI', position: 1, status: 'proposed' } as const
      const catalogue = await at.county.add(indicatorCatalogues, set)
      const measured = { unit: 'percent', polarity: 'higher', calendar: 'academic_year', rollUp: 'none' } as const
      const named = { catalogueId: catalogue.id, ref: 'NI 73', title: 'Key Stage 2', position: 1 }
      return (await at.county.add(indicators, { ...named, ...measured })).id
    },
    /** Writes a new item. */
    add: (edition: string, kind: string, fields: Record<string, string>, person: string, id: string = randomUUID()) =>
      send('saveItem', { edition, kind, item: id, fields: texts(fields) }, person),
    /** Writes fields of an item as it was last seen. */
    change: (edition: string, { kind, id, version }: Item, fields: Record<string, string>, person: string) =>
      send('saveItem', { edition, kind, item: id, expectedVersion: version, fields: texts(fields) }, person),
    async items(plan: string, kind: string, person: string): Promise<Item[]> {
      const { data } = await at.county.ask<{ plan: { currentEdition: { items: Item[] } } | null }>(
        `query ($plan: ID!, $kind: String!) { plan(id: $plan) { currentEdition { items(kind: $kind) { ${item} } } } }`,
        { plan, kind },
        person,
      )
      return data.plan?.currentEdition.items ?? []
    },
    async undo(edition: string, change: string, person: string) {
      const { data } = await at.county.ask<{ done: { change: string | null; refusal: Refused } }>(
        `mutation ($input: UndoChangeInput!) { done: undoChange(input: $input) { change ${refusal} } }`,
        { input: { edition, change } },
        person,
      )
      return data.done
    },
  }
}
export type Desk = Awaited<ReturnType<typeof writingDesk>>

const texts = (fields: Record<string, string>) => Object.entries(fields).map(([name, text]) => ({ name, text }))

/** What a field of an item holds. */
export const textOf = ({ fields }: Pick<Item, 'fields'>, name: string) => fields.find((field) => field.name === name)?.text
