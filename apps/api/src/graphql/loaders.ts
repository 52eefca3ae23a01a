import type { MercuriusLoaders } from 'mercurius'
import { guardedLoader } from '../access/gate.ts'
import type { FeatureRules } from '../access/rules.ts'
import type { Feature, Loader } from './feature.ts'

/**
 * The loaders of all features as mercurius takes them: batched within one tick and never remembered, since a later field of a
 * mutation must see what an earlier one wrote. Each stands behind its rule.
 */
export function mercuriusLoaders(features: readonly Feature[]): MercuriusLoaders {
  const merged: MercuriusLoaders = {}
  // Of all features: the rule of a field need not stand in the feature that answers it.
  const asks = Object.assign({}, ...features.map(({ rules }) => rules.asks)) as FeatureRules['asks']
  for (const { loaders = {} } of features) {
    for (const [type, fields] of Object.entries(loaders)) {
      const ready = Object.entries(fields).map(([field, loader]) => {
        const member = `${type}.${field}`
        return [field, { loader: guardedLoader(asks[member], checked(member, loader)) as never, opts: { cache: false } }] as const
      })
      merged[type] = { ...merged[type], ...Object.fromEntries(ready) }
    }
  }
  return merged
}

/** mercurius would end the process when a loader throws at once, and leave rows empty when it gives too few answers. */
function checked(field: string, loader: Loader): Loader {
  return async (queries, context) => {
    const answers = await loader(queries, context)
    if (answers.length !== queries.length)
      throw new Error(`The loader of ${field} was asked for ${queries.length} and answered ${answers.length}`)
    return answers
  }
}
