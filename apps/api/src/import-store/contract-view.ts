import type { Dataset, Reference } from '@weald/domain'
import { columnNamed, datasetNamed } from '@weald/domain'
import { quote, sqlTypes, stored } from './stored-dataset.ts'

/**
 * SQL that shows a table as its dataset's contract does: `id` and the asked columns under the names that files use. Where a
 * column names a row of another dataset, that row's key is looked up the same way, as deep as the contract goes
 * (risks → risk areas → editions → plans).
 * @param also columns of the table itself to show as well
 */
export function contractView(dataset: Dataset, columns: readonly string[], also: readonly string[] = []): string {
  const { table, references } = stored(dataset)
  const joined: Reference[] = []
  const alias = (reference: Reference) =>
    `r${joined.includes(reference) ? joined.indexOf(reference) : joined.push(reference) - 1}`

  const shown = columns.map((name) => {
    const reference = references.find((candidate) => candidate.columns.includes(name))
    if (!reference) return `t.${quote(name)}`
    const source = target(reference).key[reference.columns.indexOf(name)] ?? name
    return `${alias(reference)}.${quote(source)} as ${quote(name)}`
  })
  const joins = joined.map((reference) => {
    const required = reference.columns.every((name) => columnNamed(dataset, name).required)
    return `${required ? 'join' : 'left join'} (${keysView(target(reference))}) ${alias(reference)} on ${alias(reference)}.id = t.${quote(reference.into)}`
  })
  return `select ${['t.id', ...also.map((name) => `t.${quote(name)}`), ...shown].join(', ')} from ${quote(table)} t ${joins.join(' ')}`
}

/** SQL of every row's id and business key. */
export function keysView(dataset: Dataset): string {
  return contractView(dataset, dataset.key)
}

/**
 * The condition that two row sets agree in the key of `dataset`. A part that may be empty is null in a file and may be '' in the
 * table, which mean the same; only such parts pay for it.
 */
export function sameKey(dataset: Dataset, left: string, right: string, names: readonly string[] = dataset.key): string {
  return dataset.key
    .map((name, position) => {
      const { required, type } = columnNamed(dataset, name)
      const [a, b] = [`${left}.${quote(name)}`, `${right}.${quote(names[position] ?? name)}`]
      if (required) return `${a} = ${b}`
      return sqlTypes[type] === 'text' ? `coalesce(${a}, '') = coalesce(${b}, '')` : `${a} is not distinct from ${b}`
    })
    .join(' and ')
}

export function target(reference: Reference): Dataset {
  const dataset = datasetNamed(reference.to)
  if (!dataset) throw new Error(`The contract refers to a dataset ${reference.to}, which it does not have`)
  return dataset
}
