/** What authors write in an edition, by hand: the same contract as that of the import, asked field by field. */
export * from './fields.ts'
export * from './item-kinds.ts'
export * from './read-item.ts'
