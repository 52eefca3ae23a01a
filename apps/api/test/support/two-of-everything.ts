import { type Actor, anonymous, type EditionState, type RoleGrant } from '@weald/domain'
import type { PgTable } from 'drizzle-orm/pg-core'
import type { Database, Tx } from '../../src/db/client.ts'
import * as tables from '../../src/db/tables/index.ts'
import { agreementRows } from './agreement-rows.ts'
import { fillEdition } from './filled-rows.ts'
import { releaseRows } from './release-rows.ts'
import { reviewRows } from './review-rows.ts'

/** A marked edition: whoever meets the mark has read something of it. */
export interface Secret {
  /** One word, so that search finds it. */
  readonly mark: string
  readonly plan: { readonly id: string; readonly code: string }
  readonly owners: readonly string[]
  readonly visibility: 'owners' | 'county' | 'public'
  readonly state: EditionState
  /** Of the edition and of everything in it. */
  readonly ids: readonly string[]
}

type Plan = {
  code: string
  owners: readonly string[]
  countyOwned?: boolean
  editions: readonly Pick<Secret, 'visibility' | 'state'>[]
}

const partnershipCodes = ['dover', 'swale', 'ashford'] as const
const draft = (visibility: Secret['visibility']) => ({ visibility, state: 'draft' }) as const

/** For each of three partnerships a plan of each visibility, and the awkward ones: joint plans, a public plan that is being rewritten, a county's. */
const planned: readonly Plan[] = [
  ...partnershipCodes.flatMap((code) =>
    (['owners', 'county', 'public'] as const).map((visibility) => ({
      code: `${code}-${visibility}`,
      owners: [code],
      editions: [draft(visibility)],
    })),
  ),
  { code: 'swale-submitted', owners: ['swale'], editions: [{ visibility: 'owners', state: 'submitted' }] },
  { code: 'swale-rewritten', owners: ['swale'], editions: [draft('public'), draft('owners')] },
  { code: 'dover-swale', owners: ['dover', 'swale'], editions: [draft('owners')] },
  { code: 'swale-ashford', owners: ['swale', 'ashford'], editions: [draft('owners')] },
  { code: 'county-secret', owners: [], countyOwned: true, editions: [draft('county')] },
]

/** A county in which there is two of everything, and each thing says whose it is. */
export async function twoOfEverything(database: Database): Promise<readonly Secret[]> {
  return database.transaction(null, async (tx) => {
    const reference = await referenceRows(tx)
    const plans = new Map<string, string>()
    const secrets: Secret[] = []
    for (const [position, plan] of planned.entries()) {
      const planId = await one(tx, tables.plans, {
        ...term,
        code: plan.code,
        position,
        kind: 'local_plan',
        title: `${wordOf(plan.code)} secret`,
        countyOwned: plan.countyOwned ?? false,
      })
      plans.set(plan.code, planId)
      for (const [place, owner] of plan.owners.entries()) {
        await one(tx, tables.planOwners, {
          planId,
          partnershipId: reference.get(owner)!,
          position: place + 1,
          printedHeading: wordOf(plan.code),
        })
      }
      for (const [index, { visibility, state }] of plan.editions.entries()) {
        const mark = wordOf(`${plan.code}-${visibility}`)
        const editionId = await one(tx, tables.editions, {
          planId,
          number: index + 1,
          title: mark,
          visibility,
          state,
          stateNote: mark,
          note: mark,
        })
        const known = new Map([...reference, ['plans', planId], ['editions', editionId]])
        const ids = await fillEdition(tx, `${mark} secret`, known)
        await agreementRows(tx, editionId, reference.get('dover')!, mark)
        const observed = await one(tx, tables.observations, observation(mark, reference, editionId, secrets.length))
        secrets.push({
          mark,
          plan: { id: planId, code: plan.code },
          owners: plan.owners,
          visibility,
          state,
          ids: [editionId, ...ids, observed],
        })
      }
    }
    await reviewRows(
      tx,
      (['dover', 'swale'] as const).map((code) => [
        reference.get(code)!,
        secrets.find(({ plan }) => plan.code === `${code}-owners`)!.ids[0]!,
      ]),
    )
    const gives = (predecessor: string, successor: string) =>
      one(tx, tables.supersessions, {
        predecessorId: plans.get(predecessor)!,
        successorId: plans.get(successor)!,
        effectiveOn: '2008-09-01',
        printed: wordOf(successor),
      })
    await gives('dover-public', 'swale-owners')
    await gives('swale-owners', 'dover-public')
    await gives('swale-county', 'ashford-owners')
    for (const code of ['dover', 'swale']) await one(tx, tables.figures, figure(reference, code))
    await releaseRows(tx, { indicatorId: reference.get('indicators')!, partnershipId: reference.get('swale')! })
    await one(tx, tables.periodLocks, await lock(tx))
    for (const code of ['dover', 'swale']) await interventionRows(tx, reference.get(code)!)
    await one(tx, tables.importBatches, { actor: 'service:importer', created: 1, changed: 0, unchanged: 0 })
    for (const actor of ['service:importer', 'service:other'])
      await tx.insert(tables.importAnswers).values({ key: actor, actor, requestHash: '0'.repeat(64), status: 200, body: '{}' })
    return secrets
  })
}

/** Who may read an edition, said here once more by hand rather than by the policy table. */
export function mayRead(who: Asker, { visibility, owners, state }: Secret): boolean {
  return (
    visibility === 'public' ||
    who.reads === 'all' ||
    (who.reads === 'dover' && owners.includes('dover')) ||
    (who.reads === 'presented' && state !== 'draft')
  )
}

export type Asker = { readonly name: string; readonly actor: Actor; readonly reads: 'public' | 'dover' | 'presented' | 'all' }

const person = (...grants: RoleGrant[]): Actor => ({ kind: 'person', code: 'somebody', name: 'Somebody', grants })
export const askers: readonly Asker[] = [
  { name: 'anybody', actor: anonymous, reads: 'public' },
  { name: 'an author of Dover', actor: person({ role: 'plan_author', partnership: 'dover' }), reads: 'dover' },
  { name: 'the chair of Dover’s board', actor: person({ role: 'chair', partnership: 'dover' }), reads: 'dover' },
  {
    name: 'an administrator who is an author too',
    actor: person({ role: 'administrator', partnership: null }, { role: 'plan_author', partnership: 'dover' }),
    reads: 'public',
  },
  {
    name: 'a service account',
    actor: { kind: 'service', id: 'reporting', name: 'Reporting', scopes: ['read'] },
    reads: 'public',
  },
  {
    name: 'a service account of Dover',
    actor: { kind: 'service', id: 'dover', name: 'Dover', scopes: ['read'], partnerships: ['dover'] },
    reads: 'dover',
  },
  { name: 'the county board', actor: person({ role: 'county_board', partnership: null }), reads: 'presented' },
]
export const everyReader: Asker = {
  name: 'the senior team',
  actor: person({ role: 'senior_team', partnership: null }),
  reads: 'all',
}

const templateSection = { position: 1, code: 'vision', heading: 'Vision', level: 1, guidance: 'Say it.', required: true }
const term = { termStart: '2008-09-01', termEnd: '2011-08-31' }
/** `swale-owners` as one word that nothing else contains. */
export const wordOf = (code: string) => `zq${code.replaceAll('-', '')}zq`

async function referenceRows(tx: Tx): Promise<ReadonlyMap<string, string>> {
  const rows = new Map<string, string>()
  for (const [position, code] of partnershipCodes.entries())
    rows.set(code, await one(tx, tables.partnerships, { code, name: code, position }))
  rows.set('people', await one(tx, tables.people, { code: 'person', name: 'A person', position: 1 }))
  rows.set(
    'posts',
    await one(tx, tables.posts, { code: 'post', title: 'A post', position: 1, partnershipId: rows.get('dover')! }),
  )
  await one(tx, tables.postHoldings, { postId: rows.get('posts')!, personId: rows.get('people')! })
  await one(tx, tables.partnershipPhases, {
    partnershipId: rows.get('dover')!,
    kind: 'lcsp',
    startsOn: '2008-09-01',
    pathfinder: true,
  })
  rows.set('organisations', await one(tx, tables.organisations, { code: 'body', name: 'A body', position: 1, kind: 'council' }))
  const templateId = await one(tx, tables.planTemplates, { code: 'local', title: 'A template', kind: 'local_plan', position: 1 })
  await one(tx, tables.templateSections, { templateId, ...templateSection })
  const frameworkId = await one(tx, tables.frameworks, { code: 'ecm', title: 'Outcomes', position: 1, kind: 'outcomes' })
  rows.set(
    'framework_items',
    await one(tx, tables.frameworkItems, { frameworkId, code: 'safe', title: 'Stay safe', position: 1 }),
  )
  const catalogueId = await one(tx, tables.indicatorCatalogues, {
    code: 'ni',
    title: 'NI',
    scheme: 'NI',
    position: 1,
    status: 'proposed',
  })
  const indicator = { unit: 'percent', polarity: 'higher', calendar: 'academic_year', rollUp: 'none' } as const
  rows.set(
    'indicators',
    await one(tx, tables.indicators, { ...indicator, catalogueId, ref: 'NI 73', title: 'Key Stage 2', position: 1 }),
  )
  return rows
}

function observation(
  mark: string,
  reference: ReadonlyMap<string, string>,
  sourceEditionId: string,
  position: number,
): typeof tables.observations.$inferInsert {
  return {
    indicatorId: reference.get('indicators')!,
    area: 'partnership',
    partnershipId: reference.get('swale')!,
    kind: 'actual',
    periodKind: 'academic_year',
    periodLabel: '2006/07',
    periodStart: '2006-09-01',
    periodEnd: '2007-08-31',
    printedUnder: '2006/07',
    sourceEditionId,
    position,
    printed: mark,
    value: '1',
    bound: 'exactly',
    unit: 'percent',
    rowUnit: 'percent',
    status: 'normal',
    note: mark,
  }
}

/** As it was entered: a mark that no channel shows, since nobody here opens what was not released. */
function figure(reference: ReadonlyMap<string, string>, code: string): typeof tables.figures.$inferInsert {
  const {
    sourceEditionId: _none,
    position: _nowhere,
    note: _unmarked,
    ...value
  } = observation(wordOf(`raw-${code}`), reference, '', 0)
  return { ...value, kind: 'actual', partnershipId: reference.get(code)!, enteredBy: 'person:n' }
}

/** Of a year in which nobody enters anything. */
async function lock(tx: Tx): Promise<typeof tables.periodLocks.$inferInsert> {
  const [catalogue] = await tx.select({ id: tables.indicatorCatalogues.id }).from(tables.indicatorCatalogues)
  const period = { periodKind: 'academic_year', periodLabel: '1999/00', periodStart: '1999-09-01', periodEnd: '2000-08-31' }
  return { catalogueId: catalogue!.id, ...period, lockedBy: 'person:n' }
}

/** Proposed only, so that it takes nothing away from anybody here. */
async function interventionRows(tx: Tx, partnershipId: string): Promise<void> {
  const interventionId = await one(tx, tables.interventions, {
    partnershipId,
    kind: 'change_in_management',
    reason: 'Targets were missed',
    proposedBy: 'person:n',
  })
  const place = { interventionId, position: 1 }
  const missed = { indicator: 'NI 73', title: 'Key Stage 2', period: '2007/08', colour: 'red', sentence: 'Worse' } as const
  await one(tx, tables.interventionTargets, { ...place, measureLineageId: partnershipId, ...missed })
  await one(tx, tables.interventionPeople, { ...place, name: 'A. Chair' })
  await one(tx, tables.interventionReviews, {
    interventionId,
    number: 1,
    reviewedOn: '2008-09-01',
    finding: 'Better',
    reviewedBy: 'person:n',
  })
}

async function one<Table extends PgTable>(tx: Tx, table: Table, values: Table['$inferInsert']): Promise<string> {
  const [row] = (await tx
    .insert(table)
    .values(values as never)
    .returning()) as unknown as { id: string }[]
  return row!.id
}
