import type { Tx } from '../../src/db/client.ts'
import * as tables from '../../src/db/tables/index.ts'

type Place = { readonly indicatorId: string; readonly partnershipId: string }

/** A figure that somebody entered and somebody else signed off, and a release that withholds it. */
export async function releaseRows(tx: Tx, place: Place): Promise<void> {
  const whole = {
    ...place,
    area: 'partnership',
    kind: 'estimate',
    periodKind: 'academic_year',
    periodLabel: '2006/07',
    periodStart: '2006-09-01',
    periodEnd: '2007-08-31',
    printedUnder: '2006/07',
    value: '1',
    bound: 'exactly',
    unit: 'percent',
    status: 'normal',
  } as const
  const entered = { printed: '1%', rowUnit: 'percent', enteredBy: 'person:other' }
  const signedOff = { signedOffBy: 'person:another', signedOffAt: '2008-06-01T00:00:00Z' }
  const [figure] = await tx
    .insert(tables.figures)
    .values({ ...whole, ...entered, ...signedOff })
    .returning()
  const told = { periodLabel: whole.periodLabel, reason: 'Release', releasedBy: 'person:n' }
  const [release] = await tx
    .insert(tables.releases)
    .values({ ...told, indicators: ['NI 73'], upTo: 5, printed: 0, withheld: 1 })
    .returning()
  const decided = { breakdown: '', upTo: 5, outcome: 'hidden', reason: 'small_base' } as const
  await tx.insert(tables.releasedFigures).values({ ...whole, ...decided, releaseId: release!.id, figureId: figure!.id })
}
