import { type EditionState, editionStates } from '@weald/domain'
import { eq } from 'drizzle-orm'
import type { Database } from '../../src/db/client.ts'
import * as tables from '../../src/db/tables/index.ts'
import { agreementRows } from '../support/agreement-rows.ts'
import { fillEdition } from '../support/filled-rows.ts'
import { interventionRows, suspendedRows } from './intervention-rows.ts'
import { releaseRows } from '../support/release-rows.ts'
import { reviewRows } from '../support/review-rows.ts'
import { judgedRatings } from '../support/judged-ratings.ts'
import type { ExpectedSubject } from './expected-policy.ts'
import { sharedPlanRows } from './shared-plan-rows.ts'

/** An edition of every kind that a right can tell apart, and how to know it again. */
export interface MarkedEdition extends ExpectedSubject {
  /** One word that stands in every text of it; also the code of its plan. */
  readonly mark: string
  readonly planId: string
  readonly editionId: string
  readonly version: number
  /** Of its plan, of itself and of everything in it. */
  readonly ids: ReadonlySet<string>
}

const ownerships = { own: ['dover'], 'same cluster': ['dover', 'swale'], other: ['ashford'] } as const
const visibilities = ['owners', 'county', 'public'] as const

const markOf = (ownership: string, state: string, visibility: string) =>
  `zq${ownership}${state}${visibility}zq`.replaceAll(/[^a-z]/g, '')

/** A plan that everybody may read. That of Dover gives way to that of Ashford. */
export const publicPlanOf = (ownership: 'own' | 'other') => markOf(ownership, 'approved', 'public')

/** A figure that has not been released. */
export const figureOfDover = '00000000-0000-7000-8000-00000000000f'

/** Plans of Dover, of Dover together with Swale, and of Ashford: each with one edition, for every state and every visibility. */
export async function markedCounty(database: Database): Promise<readonly MarkedEdition[]> {
  return database.transaction(null, async (tx) => {
    const [framework] = await tx
      .insert(tables.frameworks)
      .values({ code: 'ecm', title: 'Outcomes', position: 1, kind: 'outcomes' })
      .returning()
    const [item] = await tx
      .insert(tables.frameworkItems)
      .values({ frameworkId: framework!.id, code: 'safe', title: 'Stay Safe', position: 1 })
      .returning()
    const [catalogue] = await tx
      .insert(tables.indicatorCatalogues)
      .values({ code: 'ni', title: 'NI', scheme: 'NI', position: 1, status: 'proposed' })
      .returning()
    const measured = { unit: 'percent', polarity: 'higher', calendar: 'academic_year', rollUp: 'none' } as const
    const [indicator] = await tx
      .insert(tables.indicators)
      .values({ ...measured, catalogueId: catalogue!.id, ref: 'NI 73', title: 'Key Stage 2', position: 1, decimals: 0 })
      .returning()
    const [person] = await tx.insert(tables.people).values({ code: 'somebody', name: 'Somebody', position: 1 }).returning()
    const partnerships = await tx
      .insert(tables.partnerships)
      .values(['dover', 'swale', 'ashford'].map((code, position) => ({ code, name: code, position })))
      .returning()
    const idOf = (code: string) => partnerships.find((partnership) => partnership.code === code)!.id
    const [post] = await tx
      .insert(tables.posts)
      .values({ code: 'post', title: 'A post', position: 1, partnershipId: idOf('dover') })
      .returning()
    await tx.insert(tables.postHoldings).values({ postId: post!.id, personId: person!.id })
    await tx
      .insert(tables.partnershipPhases)
      .values({ partnershipId: idOf('dover'), kind: 'lcsp', startsOn: '2008-09-01', pathfinder: true })
    const [organisation] = await tx
      .insert(tables.organisations)
      .values({ code: 'body', name: 'A body', position: 1, kind: 'council' })
      .returning()
    const template = { code: 'local', title: 'A template', kind: 'local_plan', position: 1 } as const
    const [begun] = await tx.insert(tables.planTemplates).values(template).returning()
    await tx.insert(tables.templateSections).values({
      templateId: begun!.id,
      position: 1,
      code: 'vision',
      heading: 'Vision',
      level: 1,
      guidance: 'Say it.',
      required: true,
    })
    await tx.insert(tables.importBatches).values({ actor: 'service:somebody', created: 1, changed: 0, unchanged: 0 })

    const year = { periodLabel: '2006/07', periodStart: '2006-09-01', periodEnd: '2007-08-31', periodKind: 'academic_year' }
    const cell = { printed: '15.55%', value: '15.55', bound: 'exactly', unit: 'percent', rowUnit: 'percent', status: 'normal' }
    const entered = { area: 'partnership', kind: 'actual', printedUnder: '2006/07', enteredBy: 'person:somebody' } as const
    await tx.insert(tables.figures).values({
      id: figureOfDover,
      indicatorId: indicator!.id,
      partnershipId: idOf('dover'),
      ...entered,
      ...year,
      ...cell,
    })
    await releaseRows(tx, { indicatorId: indicator!.id, partnershipId: idOf('swale') })
    await tx.insert(tables.periodLocks).values({ catalogueId: catalogue!.id, ...year, lockedBy: 'person:somebody' })

    await suspendedRows(tx)
    await sharedPlanRows(tx)
    // The newest, which a list begins with.
    await interventionRows(tx, idOf('dover'))
    // Of Swale, where it misses the key target that its plans state below, so that the county's rule asks for an intervention.
    await tx.insert(tables.observations).values({
      indicatorId: indicator!.id,
      area: 'partnership',
      partnershipId: idOf('swale'),
      kind: 'actual',
      position: 1,
      printedUnder: '2006/07',
      ...year,
      ...cell,
    })

    const made: MarkedEdition[] = []
    for (const [ownership, owners] of Object.entries(ownerships)) {
      for (const state of Object.keys(editionStates) as EditionState[]) {
        for (const visibility of visibilities) {
          const mark = markOf(ownership, state, visibility)
          const position = made.length + 1
          const [plan] = await tx
            .insert(tables.plans)
            .values({
              code: mark,
              title: mark,
              position,
              kind: 'local_plan',
              countyOwned: false,
              termStart: '2008-09-01',
              termEnd: '2011-08-31',
            })
            .returning()
          for (const [place, owner] of owners.entries()) {
            await tx
              .insert(tables.planOwners)
              .values({ planId: plan!.id, partnershipId: idOf(owner), position: place + 1, leadPostId: post!.id })
          }
          const [edition] = await tx
            .insert(tables.editions)
            .values({ planId: plan!.id, number: 1, title: mark, visibility, stateNote: mark, note: mark })
            .returning()
          const known = new Map([
            ['plans', plan!.id],
            ['editions', edition!.id],
            ['framework_items', item!.id],
            ['indicators', indicator!.id],
            ['people', person!.id],
            ['posts', post!.id],
            ['organisations', organisation!.id],
            ['partnerships', idOf(owners[0])],
          ])
          const content = await fillEdition(tx, mark, known)
          await agreementRows(tx, edition!.id, idOf(owners[0]), mark)
          for (const owner of owners) await judgedRatings(tx, edition!.id, idOf(owner), mark)
          // The other figures of an edition are its budget's: this one disagrees with a fact, so that there is a finding outside of it.
          const stated = {
            printed: '2',
            value: '2',
            bound: 'exactly',
            unit: 'count',
            rowUnit: 'count',
            status: 'normal',
            note: mark,
          } as const
          await tx.insert(tables.facts).values({
            ...stated,
            editionId: edition!.id,
            position: 2,
            sectionCode: mark,
            subject: mark,
            measure: mark,
            counted: mark,
          })
          const [measure] = await tx
            .insert(tables.measures)
            .values({
              editionId: edition!.id,
              position: 2,
              indicatorId: indicator!.id,
              keyTarget: true,
              periodKind: 'academic_year',
              rowUnit: 'percent',
              baselinePrinted: '60%',
              baselineBound: 'exactly',
              baselineUnit: 'percent',
              baselineStatus: 'normal',
              note: mark,
            })
            .returning()
          await tx.insert(tables.targets).values({
            ...year,
            ...cell,
            editionId: edition!.id,
            measureId: measure!.id,
            position: 2,
            printedUnder: '2006/07',
            printed: '50%',
            value: '50',
            note: mark,
          })
          const [observation] = await tx
            .insert(tables.observations)
            .values({
              indicatorId: indicator!.id,
              area: 'county',
              kind: 'actual',
              periodKind: 'academic_year',
              periodLabel: '2006/07',
              periodStart: '2006-09-01',
              periodEnd: '2007-08-31',
              printedUnder: '2006/07',
              sourceEditionId: edition!.id,
              position,
              printed: mark,
              value: '1',
              bound: 'exactly',
              unit: 'percent',
              rowUnit: 'percent',
              status: 'normal',
              note: mark,
            })
            .returning()
          // Last, since a closed edition takes no content any more.
          const [closed] = await tx
            .update(tables.editions)
            .set({ state, contentHash: '0'.repeat(64) })
            .where(eq(tables.editions.id, edition!.id))
            .returning({ version: tables.editions.version })
          made.push({
            mark,
            planId: plan!.id,
            editionId: edition!.id,
            version: closed!.version,
            ids: new Set([plan!.id, edition!.id, observation!.id, ...content]),
            ownership: ownership as MarkedEdition['ownership'],
            state,
            visibility,
          })
        }
      }
    }
    const reviewed = (whose: 'own' | 'other') => made.find(({ mark }) => mark === publicPlanOf(whose))!.editionId
    await reviewRows(tx, [
      [idOf('dover'), reviewed('own')],
      [idOf('ashford'), reviewed('other')],
    ])
    const [predecessor, successor] = (['own', 'other'] as const).map(
      (whose) => made.find(({ mark }) => mark === publicPlanOf(whose))!.planId,
    )
    await tx
      .insert(tables.supersessions)
      .values({ predecessorId: predecessor!, successorId: successor!, effectiveOn: '2008-09-01' })
    return made
  })
}
