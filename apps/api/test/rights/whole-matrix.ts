import type { Database } from '../../src/db/client.ts'
import { tryFieldsAside, tryFieldsBelowPlans } from './fields-below-plans.ts'
import { tryFieldsElsewhere } from './fields-elsewhere.ts'
import { missingRows } from './missing-rows.ts'
import { tryInterventionOffers } from './intervention-offers.ts'
import { tryOffers } from './offers.ts'
import { tryRefusedWrites } from './refused-writes.ts'
import { tryRootFields } from './root-fields.ts'
import { tryExports, tryRoutes } from './routes.ts'
import { openScene } from './scene.ts'

export interface MatrixResult {
  /** `cells run / allowed / denied / unexpected`, for people. */
  readonly line: string
  readonly unexpected: readonly string[]
  readonly refusedWrites: number
}

/** Everything that can be asked, by everybody, of every edition. @param database empty but for its tables */
export async function wholeMatrix(database: Database, { seed }: { seed: number }): Promise<MatrixResult> {
  const scene = await openScene(database, 'whole', seed)
  try {
    for (const sentence of missingRows(scene)) scene.cells.fault(sentence)
    await tryRootFields(scene)
    await tryFieldsBelowPlans(scene)
    await tryFieldsAside(scene)
    await tryOffers(scene)
    await tryInterventionOffers(scene)
    await tryFieldsElsewhere(scene)
    await tryRoutes(scene)
    await tryExports(scene)
    const refusedWrites = await tryRefusedWrites(scene)
    return { line: scene.cells.line(), unexpected: scene.cells.unexpected, refusedWrites }
  } finally {
    await scene.close()
  }
}
