import { editionActions } from '@weald/domain'
import { parse } from 'graphql'
import { atOnce } from '../support/at-once.ts'
import { expected } from './expected-policy.ts'
import { reachedFields } from './reached-fields.ts'
import { editionsFor } from './sample.ts'
import { nameOf, type Scene } from './scene.ts'

/** What a screen may offer beside an edition. */
export async function tryOffers(scene: Scene): Promise<void> {
  const { ask, cells, executed, schema, size, seed } = scene
  const query =
    'query ($of: ID!) { plan(id: $of) { currentEdition { viewerCan commands { command label allowed refusal { code message issues { path code message } } } } } }'
  const parsed = parse(query)
  await atOnce(scene.callers().entries(), async ([place, caller]) => {
    for (const edition of editionsFor(size, seed + place, scene.editions)) {
      const { data } = await ask(caller, query, { of: edition.mark })
      reachedFields(schema, parsed, data, executed)
      const offered = (data?.['plan'] as { currentEdition: { viewerCan: string[] } } | null)?.currentEdition.viewerCan
      if (!offered) continue
      for (const action of editionActions) {
        cells.cell(`${action} offered to ${caller.column}: ${nameOf(edition)}`, {
          allowed: offered.includes(action),
          expected: expected(caller.column, action, edition),
        })
      }
    }
  })
}
