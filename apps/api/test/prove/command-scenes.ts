import { type Command, nextState, type PlanKind } from '@weald/domain'
import { sql } from 'drizzle-orm'
import type { Database, Tx } from '../../src/db/client.ts'
import { contentHashes } from '../../src/import-store/edition-states.ts'

/** What has happened to an edition: steps of its workflow, and what stands between two of them. Somebody who asks writes; a colleague changes. */
type Happened = Command | 'feedback' | 'answer' | 'write' | 'change' | 'consent of dover' | 'consent of deal' | 'replace'

export interface CommandScene {
  readonly what: string
  readonly kind: PlanKind
  readonly owners: readonly string[]
  readonly visibility: 'owners' | 'county' | 'public'
  /** Where it was taken over from elsewhere; no step tells how it came there. */
  readonly takenOverAt: string
  readonly empty: boolean
  readonly happened: readonly Happened[]
}

const local = { kind: 'local_plan', owners: ['dover'], visibility: 'owners', takenOverAt: 'draft', empty: false } as const
const annual = { ...local, kind: 'annual_operating_plan' } as const
const joint = { ...local, owners: ['dover', 'deal'] } as const

const scene = (of: Omit<CommandScene, 'what' | 'happened'>, ...happened: readonly Happened[]): CommandScene => ({
  ...of,
  happened,
  what: [of.kind, ...of.owners, of.visibility, of.empty ? 'empty' : '', of.takenOverAt, ...happened].filter(Boolean).join(' '),
})

const [throughFirst, returned] = [
  ['submit_priorities', 'agree_priorities'],
  ['return', 'feedback'],
] as const

/** Every state of both workflows, and everything besides a state that opens or closes a command. */
export const commandScenes: readonly CommandScene[] = [
  scene({ ...local, empty: true }),
  scene(local),
  scene(local, 'submit_priorities'),
  scene(local, 'submit_priorities', ...returned),
  scene(local, 'submit_priorities', ...returned, 'answer'),
  scene(local, 'submit_priorities', 'withdraw'),
  scene(local, 'submit_priorities', 'change'),
  scene(local, 'write', 'submit_priorities'),
  scene(local, ...throughFirst),
  scene(local, ...throughFirst, 'submit'),
  scene(local, ...throughFirst, 'submit', ...returned),
  scene(local, ...throughFirst, 'submit', 'change'),
  scene(local, ...throughFirst, 'write', 'submit'),
  scene(local, ...throughFirst, 'submit', 'endorse'),
  scene(local, ...throughFirst, 'submit', 'endorse', ...returned),
  scene(local, ...throughFirst, 'write', 'submit', 'endorse'),
  scene(local, ...throughFirst, 'submit', 'endorse', 'approve'),
  scene(local, ...throughFirst, 'submit', 'endorse', 'approve', 'replace'),
  scene(local, ...throughFirst, 'submit', 'endorse', 'approve', 'supersede'),
  scene({ ...annual, empty: true }),
  scene(annual),
  scene(annual, 'submit'),
  scene(annual, 'submit', ...returned),
  scene(annual, 'submit', 'endorse'),
  scene(annual, 'submit', 'endorse', 'approve'),
  scene(annual, 'submit', 'endorse', 'approve', 'replace'),
  scene(annual, 'submit', 'endorse', 'approve', 'supersede'),
  scene(joint),
  scene(joint, 'consent of dover'),
  scene(joint, 'consent of dover', 'consent of deal'),
  scene(joint, 'consent of dover', 'consent of deal', 'change'),
  scene(joint, 'consent of dover', 'consent of deal', 'submit_priorities'),
  scene({ ...local, owners: ['deal'] }),
  scene({ ...local, owners: ['deal'] }, ...throughFirst, 'submit'),
  scene({ ...local, visibility: 'public' }),
  scene({ ...local, visibility: 'county' }, 'submit_priorities'),
  scene({ ...local, takenOverAt: 'priorities_submitted' }),
  scene({ ...local, takenOverAt: 'submitted' }),
  scene({ ...local, takenOverAt: 'endorsed' }),
  scene({ ...local, takenOverAt: 'approved', visibility: 'public' }),
]

const noContent = 'f'.repeat(64)

/** Whoever wrote in an edition of a scene. */
export const writer = 'does-it-all'

export interface StagedEdition {
  readonly plan: string
  readonly edition: string
  readonly version: number
  /** The content that was last submitted; of none where nothing was. */
  readonly contentHash: string
}

/** Brings about one scene, as whoever has the database can, through the triggers that every step goes through. */
export async function stage(database: Database, number: number, given: CommandScene): Promise<StagedEdition> {
  return database.transaction(null, async (tx) => {
    const { plan, edition } = await aPlan(tx, `plan-${number}`, number, given)
    for (const each of given.happened) await happen(tx, plan, edition, given.kind, each)
    const { rows } = await tx.execute<{ version: number; hash: string | null }>(sql`
      select e.version, (select s.content_hash from edition_steps s where s.edition_id = e.id and s.command like 'submit%'
        order by s.number desc limit 1) as hash
      from editions e where e.id = ${edition}`)
    return { plan, edition, version: rows[0]!.version, contentHash: rows[0]!.hash ?? noContent }
  })
}

async function aPlan(
  tx: Tx,
  code: string,
  position: number,
  { kind, owners, visibility, takenOverAt, empty }: CommandScene,
): Promise<{ plan: string; edition: string }> {
  const { rows } = await tx.execute<{ plan: string; edition: string }>(sql`
    with l as (insert into plans (code, position, kind, title, term_start, term_end, county_owned)
        values (${code}, ${position}, ${kind}, 'A plan', '2008-09-01', '2011-08-31', false) returning id),
      o as (insert into plan_owners (plan_id, partnership_id, position)
        select l.id, p.id, p.position from l, partnerships p where p.code = any (${sql.param(owners)}::text[]))
    insert into editions (plan_id, number, title, visibility) select id, 1, 'First', ${visibility} from l
    returning plan_id as plan, id as edition`)
  const made = rows[0]!
  if (!empty)
    await tx.execute(sql`
      with s as (insert into sections (edition_id, position, code, heading, level, body) values (${made.edition}, 1, 'about', 'About', 1, 'Why.'))
      insert into priorities (edition_id, position, kind, title, scan_damaged) values (${made.edition}, 1, 'priority', 'One', false)`)
  // Content comes first: what stands at a gate or is approved takes none.
  if (takenOverAt !== 'draft') {
    const hash = takenOverAt === 'approved' ? noContent : null
    await tx.execute(sql`update editions set state = ${takenOverAt}, content_hash = ${hash} where id = ${made.edition}`)
  }
  return made
}

async function happen(tx: Tx, plan: string, edition: string, kind: PlanKind, what: Happened): Promise<void> {
  switch (what) {
    case 'feedback':
      await tx.execute(sql`insert into feedback (edition_id, step_id, position, text)
        select edition_id, id, 1, 'Say by when' from edition_steps where edition_id = ${edition} order by number desc limit 1`)
      return
    case 'answer':
      await tx.execute(
        sql`update feedback set answer = 'Done', answered_by = 'person:a', answered_at = now() where edition_id = ${edition}`,
      )
      return
    case 'write':
    case 'change':
      await actAs(tx, `person:${what === 'write' ? writer : 'a-colleague'}`)
      await tx.execute(sql`update priorities set description = 'In other words' where edition_id = ${edition}`)
      return
    case 'consent of dover':
    case 'consent of deal':
      await tx.execute(sql`insert into consents (edition_id, partnership_id, given_by, given_at)
        select ${edition}::uuid, id, 'person:a', clock_timestamp() from partnerships where code = ${what.slice('consent of '.length)}`)
      return
    case 'replace':
      await tx.execute(sql`
        with n as (insert into plans (code, position, kind, title, term_start, term_end, county_owned)
            select code || '-next', position + 1000, kind, title, term_start, term_end, false from plans where id = ${plan} returning id),
          e as (insert into editions (plan_id, number, title, state, content_hash) select id, 1, 'Next', 'approved', ${noContent} from n)
        insert into supersessions (predecessor_id, successor_id, effective_on) select ${plan}::uuid, id, '2008-09-01' from n`)
      return
    default:
      // Nobody who wrote in it, since nobody decides on that.
      await actAs(tx, 'person:a-body')
      await step(tx, edition, kind, what)
  }
}

const actAs = (tx: Tx, label: string) => tx.execute(sql`select set_config('app.actor', ${label}, true)`)

async function step(tx: Tx, edition: string, kind: PlanKind, command: Command): Promise<void> {
  const { rows } = await tx.execute<{ state: Parameters<typeof nextState>[1] }>(
    sql`select state from editions where id = ${edition}`,
  )
  const from = rows[0]!.state
  const to = nextState(kind, from, command)
  const hash = (await contentHashes(tx, [edition])).get(edition)
  await tx.execute(sql`insert into edition_steps (edition_id, number, command, from_state, to_state, actor, taken_at, content_hash)
    values (${edition}, 0, ${command}, ${from}, ${to}, 'weald', now(), ${hash})`)
}
