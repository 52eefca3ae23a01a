import type { MercuriusLoaders } from 'mercurius'
import type { GraphContext } from './context.ts'
import type { Feature, Loader } from './feature.ts'

/**
 * The loaders of all features as mercurius takes them: batched within one tick and never remembered, since a later field of a
 * mutation must see what an earlier one wrote.
 */
export function mercuriusLoaders(features: readonly Feature[]): MercuriusLoaders {
  const merged: MercuriusLoaders = {}
  for (const { loaders = {} } of features) {
    for (const [type, fields] of Object.entries(loaders)) {
      const ready = Object.entries(fields).map(
        ([field, loader]) => [field, { loader: checked(`${type}.${field}`, loader), opts: { cache: false } }] as const,
      )
      merged[type] = { ...merged[type], ...Object.fromEntries(ready) }
    }
  }
  return merged
}

/** mercurius would end the process when a loader throws at once, and leave rows empty when it gives too few answers. */
function checked(field: string, loader: Loader) {
  return async (queries: { obj: object; params: object }[], context: object): Promise<readonly unknown[]> => {
    const answers = await loader(queries as never, context as GraphContext)
    if (answers.length !== queries.length)
      throw new Error(`The loader of ${field} was asked for ${queries.length} and answered ${answers.length}`)
    return answers
  }
}
