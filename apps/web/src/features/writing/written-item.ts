import type { WritingPlanQuery } from '../../graphql/generated/graphql.ts'

/** What the fields of an item hold, by name. */
export type Texts = Readonly<Record<string, string>>

/** Something that an edition says, as a form shows it. Version 0 is not known to the server yet. */
export type Item = {
  readonly id: string
  readonly kind: string
  readonly lineage: string | null
  readonly position: number
  readonly version: number
  readonly texts: Texts
}

export type ItemKind = WritingPlanQuery['itemKinds'][number]
export type ItemField = ItemKind['fields'][number]

/** An item as the contract gives it. */
export type GivenItem = Omit<Item, 'texts'> & { readonly fields: readonly { readonly name: string; readonly text: string }[] }

export const asItem = ({ id, kind, lineage, position, version, fields }: GivenItem): Item => ({
  id,
  kind,
  lineage,
  position,
  version,
  texts: Object.fromEntries(fields.map(({ name, text }) => [name, text])),
})

export const sentence = (words: string) => words.charAt(0).toUpperCase() + words.slice(1)

/** The words by which an author tells an item from others: of its naming fields the first that is filled, and of that its beginning. */
export function nameOf({ namedBy }: Pick<ItemKind, 'namedBy'>, texts: Texts): string {
  const text = namedBy.map((name) => texts[name]?.trim() ?? '').find((each) => each !== '') ?? ''
  const line = text.replace(/\s+/g, ' ')
  return line.length > 90 ? `${line.slice(0, 88).replace(/\s\S*$/, '')}…` : line
}

/** The fields that say where an item belongs: what it stands below, or one of the things that a lead may answer for. */
const belongsTo: Readonly<Record<string, readonly string[]>> = { leads: ['risk_area', 'objective', 'commitment', 'action'] }
export const parentFields = ({ name, below }: Pick<ItemKind, 'name' | 'below'>): readonly string[] =>
  below ? [below] : (belongsTo[name] ?? [])

/** The kinds whose items are written inside an item of this kind, each with the field that names it. */
export function kindsWithin(parent: string, kinds: readonly ItemKind[]): { readonly kind: ItemKind; readonly field: string }[] {
  return kinds.flatMap((kind) =>
    kind.fields
      .filter(({ name, refersTo }) => refersTo === parent && parentFields(kind).includes(name))
      .map(({ name }) => ({ kind, field: name })),
  )
}

/** Whether items of a kind may stand by themselves, so that the task list has a place for them. */
export const standsAlone = (kind: ItemKind) =>
  kind.below ? !kind.fields.find(({ name }) => name === kind.below)?.required : parentFields(kind).length === 0

/** What a new item holds before anybody has typed. */
export const initialTexts = ({ fields }: ItemKind): Texts =>
  Object.fromEntries(fields.filter(({ initial }) => initial !== '').map(({ name, initial }) => [name, initial]))

/** The fields that must be filled before the server takes a new item. */
export const lacking = ({ fields }: ItemKind, texts: Texts): ItemField[] =>
  fields.filter(({ name, required, asked }) => required && asked && (texts[name] ?? '').trim() === '')
