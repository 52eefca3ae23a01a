import type { FeatureRules } from '../../access/rules.ts'

const writing = { any: ['plan:edit', 'budget:edit'] } as const

export const rules: FeatureRules = {
  asks: {
    'Query.itemKinds': 'county:read',
    'Edition.present': { edition: 'agreement:read' },
    'Mutation.saveItem': writing,
    'Mutation.moveItem': writing,
    'Mutation.removeItem': writing,
    'Mutation.undoChange': writing,
    'Mutation.announcePresence': 'comment:add',
  },
  follows: {
    'Mutation.saveItem': ['input'],
    'Mutation.moveItem': ['input'],
    'Mutation.removeItem': ['input'],
    'Mutation.undoChange': ['input'],
    'Mutation.announcePresence': ['input'],
    Edition: ['items'],
    'Edition.items': ['kind'],
    ItemKind: ['name', 'one', 'many', 'group', 'action', 'namedBy', 'below', 'fields'],
    ItemField: ['name', 'label', 'hint', 'type', 'required', 'choices', 'refersTo', 'withinEdition', 'initial', 'asked'],
    Item: ['id', 'kind', 'lineage', 'position', 'version', 'fields'],
    ItemText: ['name', 'text'],
    Presence: ['actor', 'name', 'place', 'seenAt'],
    SaveItemInput: ['edition', 'kind', 'item', 'expectedVersion', 'fields'],
    ItemTextInput: ['name', 'text'],
    MoveItemInput: ['edition', 'kind', 'item', 'expectedVersion', 'before'],
    RemoveItemInput: ['edition', 'kind', 'item', 'expectedVersion'],
    UndoChangeInput: ['edition', 'change'],
    AnnouncePresenceInput: ['edition', 'place'],
    ItemPayload: ['item', 'change', 'refusal'],
    UndoPayload: ['change', 'refusal'],
    PresencePayload: ['present', 'refusal'],
  },
}
