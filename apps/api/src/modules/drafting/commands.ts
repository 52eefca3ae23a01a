import {
  type Actor,
  datasets,
  type EditionState,
  editionStates,
  type Issue,
  may,
  type PlanKind,
  type Refusal,
  refusal,
  slugOf,
} from '@weald/domain'
import { eq, inArray, sql } from 'drizzle-orm'
import type { Tx } from '../../db/client.ts'
import { editions, partnerships, posts } from '../../db/tables/index.ts'
import { stored } from '../../import-store/stored-dataset.ts'
import { agreedEditions, holdEdition } from '../agreement/queries.ts'

type Outcome = { readonly edition: string } | { readonly refusal: Refusal }

const notThere = refusal('NOT_FOUND', 'There is no such edition, or you may not begin anything with it. Open the plan again.')
const changedMeanwhile = refusal(
  'CONFLICT',
  'Somebody else has changed this since you opened it. Look at what stands there now before you go on.',
)
const mend = (issues: readonly Issue[]): Outcome => ({
  refusal: refusal('CHECK_FIELDS', issues.map(({ message }) => message).join(' '), issues),
})

export type CreatePlanInput = {
  readonly kind: PlanKind
  readonly title: string
  readonly termStart: string
  readonly termEnd: string
  readonly owners: readonly { readonly partnership: string; readonly leadPost?: string | null }[]
  readonly start?: { readonly template?: string | null; readonly edition?: string | null } | null
}

export async function createPlan(tx: Tx, input: CreatePlanInput, actor: Actor): Promise<Outcome> {
  const title = input.title.trim()
  const owners = input.owners.map(({ partnership }) => partnership)
  const issues = [...titleFaults(title), ...termFaults(input), ...(await ownerFaults(tx, input.owners))]
  if (issues.length > 0) return mend(issues)
  if (!may(actor, 'plan:create', { visibility: 'owners', owners }))
    return mend([
      { path: 'owners', code: 'NOT_YOURS', message: 'Your own partnership must be among the owners of a plan that you begin.' },
    ])

  const template = input.start?.template ? await templateWithCode(tx, input.start.template) : null
  if (input.start?.template && template?.kind !== input.kind)
    return mend([
      {
        path: 'start.template',
        code: 'TEMPLATE_UNKNOWN',
        message: 'The county has no such template for this kind of plan. Choose another.',
      },
    ])

  const leads = input.owners.map(({ leadPost }) => leadPost ?? null)
  const code = `${slugOf(owners.join('-'))}-${input.termStart.slice(0, 4)}`
  const { rows } = await tx.execute<{ id: string | null }>(sql`
    select drafting.create_plan(${code}, ${input.kind}, ${title}, ${input.termStart}, ${input.termEnd},
      ${sql.param(owners)}::text[], ${sql.param(leads)}::text[], ${template?.id ?? null}) as id`)
  const edition = rows[0]?.id
  if (!edition) return { refusal: notThere }
  if (template) await fillFromTemplate(tx, edition, template.id)
  if (input.start?.edition && !(await copied(tx, input.start.edition, edition, false))) throw new NothingToCopy()
  return { edition }
}

/** Ends the transaction, so that a plan that could not be filled is not begun either. */
export class NothingToCopy extends Error {
  readonly refusal = refusal('NOT_FOUND', 'There is no such edition to begin with, or it is not yours to read. Choose another.')
}

function titleFaults(title: string): Issue[] {
  if (title === '') return [{ path: 'title', code: 'MISSING', message: 'Enter the title of the plan.' }]
  return title.length > 300 ? [{ path: 'title', code: 'TOO_LONG', message: 'Shorten the title to 300 characters.' }] : []
}

function termFaults({ termStart, termEnd }: { termStart: string; termEnd: string }): Issue[] {
  return termEnd < termStart
    ? [{ path: 'termEnd', code: 'NOT_IN_ORDER', message: 'The last day must not be before the first day.' }]
    : []
}

async function ownerFaults(tx: Tx, owners: CreatePlanInput['owners']): Promise<Issue[]> {
  if (owners.length === 0)
    return [{ path: 'owners', code: 'MISSING', message: 'Choose the partnership, or partnerships, that own the plan.' }]
  const codes = owners.map(({ partnership }) => partnership)
  if (new Set(codes).size < codes.length)
    return [{ path: 'owners', code: 'TWICE', message: 'A partnership can own the plan once only.' }]
  const found = await tx.select({ code: partnerships.code }).from(partnerships).where(inArray(partnerships.code, codes))
  const leads = owners.flatMap(({ leadPost }) => leadPost ?? [])
  const known = leads.length > 0 ? await tx.select({ code: posts.code }).from(posts).where(inArray(posts.code, leads)) : []
  return owners.flatMap(({ partnership, leadPost }, index) => [
    ...(found.some(({ code }) => code === partnership)
      ? []
      : [
          {
            path: `owners.${index}.partnership`,
            code: 'PARTNERSHIP_UNKNOWN',
            message: `The county has no partnership “${partnership}”. Choose from the list.`,
          },
        ]),
    ...(!leadPost || known.some(({ code }) => code === leadPost)
      ? []
      : [
          {
            path: `owners.${index}.leadPost`,
            code: 'POST_UNKNOWN',
            message: `The county has no post “${leadPost}”. Choose from the list.`,
          },
        ]),
  ])
}

async function templateWithCode(tx: Tx, code: string): Promise<{ id: string; kind: string } | null> {
  const { rows } = await tx.execute<{ id: string; kind: string }>(sql`select id, kind from plan_templates where code = ${code}`)
  return rows[0] ?? null
}

async function fillFromTemplate(tx: Tx, edition: string, template: string): Promise<void> {
  await tx.execute(sql`
    insert into sections (edition_id, position, code, heading, level)
    select ${edition}, t.position, t.code, t.heading, t.level from template_sections t where t.template_id = ${template} order by t.position`)
}

/** The tables of edition content, those that are referred to first. */
const contentTables = datasets.filter(({ editionContent }) => editionContent).map((dataset) => stored(dataset).table)

/** @returns false where the source may not be read */
async function copied(tx: Tx, source: string, target: string, keepLineage: boolean): Promise<boolean> {
  const { rows } = await tx.execute<{ readable: boolean }>(
    sql`select exists (select 1 from editions e where e.id = ${source}) as readable`,
  )
  if (!rows[0]?.readable) return false
  await tx.execute(sql`select drafting.copy_content(${source}, ${target}, ${keepLineage}, ${sql.param(contentTables)}::text[])`)
  return true
}

export type AmendPlanInput = { readonly edition: string; readonly expectedVersion: number }

export async function amendPlan(tx: Tx, input: AmendPlanInput, actor: Actor): Promise<Outcome> {
  if (!(await holdEdition(tx, input.edition))) return { refusal: notThere }
  const approved = (await agreedEditions(tx, [input.edition])).get(input.edition)
  if (!approved) return { refusal: notThere }
  if (!may(actor, 'plan:amend', approved)) return { refusal: notNow(actor, approved) }
  if (approved.version !== input.expectedVersion) return { refusal: changedMeanwhile }
  const { rows } = await tx.execute<{ id: string | null }>(sql`select drafting.next_edition(${input.edition}) as id`)
  const edition = rows[0]?.id
  if (!edition)
    return { refusal: refusal('DRAFT_OPEN', 'A later edition of this plan has been begun already. Go on with that one.') }
  await copied(tx, input.edition, edition, true)
  return { edition }
}

const notNow = (
  actor: Actor,
  edition: { state: EditionState; visibility: 'owners' | 'county' | 'public'; owners: readonly string[] },
) =>
  may(actor, 'plan:amend', { ...edition, state: 'approved' })
    ? refusal(
        'NOT_NOW',
        `Only an approved edition is amended; this one stands at “${editionStates[edition.state].label}”. While it is a draft, write in it.`,
      )
    : refusal('NOT_YOURS', 'This is for others to do: the plan’s authors, or the Director of Operations.')

export type ChangePlanInput = {
  readonly plan: string
  readonly expectedVersion: number
  readonly title: string
  readonly termStart: string
  readonly termEnd: string
}

export async function changePlan(tx: Tx, input: ChangePlanInput, actor: Actor): Promise<Outcome> {
  const title = input.title.trim()
  const issues = [...titleFaults(title), ...termFaults(input)]
  if (issues.length > 0) return mend(issues)
  const [newest] = await tx
    .select({ id: editions.id })
    .from(editions)
    .where(eq(editions.planId, input.plan))
    .orderBy(sql`${editions.number} desc`)
    .limit(1)
  const edition = newest && (await agreedEditions(tx, [newest.id])).get(newest.id)
  if (!newest || !edition || !may(actor, 'plan:edit', edition)) return { refusal: notThere }
  const { rows } = await tx.execute<{ version: number | null }>(sql`
    select drafting.change_plan(${input.plan}, ${input.expectedVersion}, ${title}, ${input.termStart}, ${input.termEnd}) as version`)
  const version = rows[0]?.version
  if (version == null) return { refusal: notThere }
  return version === 0 ? { refusal: changedMeanwhile } : { edition: newest.id }
}

export type ChangeEditionInput = {
  readonly edition: string
  readonly expectedVersion: number
  readonly title: string
  readonly asAt?: string | null
  readonly visibility: 'owners' | 'county' | 'public'
}

export async function changeEdition(tx: Tx, input: ChangeEditionInput, actor: Actor): Promise<Outcome> {
  const title = input.title.trim()
  const issues = titleFaults(title)
  if (issues.length > 0) return mend(issues)
  if (!(await holdEdition(tx, input.edition))) return { refusal: notThere }
  const edition = (await agreedEditions(tx, [input.edition])).get(input.edition)
  if (!edition || !may(actor, 'plan:edit', edition)) return { refusal: notThere }
  const { rowCount } = await tx.execute(sql`
    update editions e set title = ${title}, as_at = ${input.asAt ?? null}, visibility = ${input.visibility}, version = e.version + 1
    where e.id = ${input.edition} and e.version = ${input.expectedVersion}`)
  return rowCount === 1 ? { edition: input.edition } : { refusal: changedMeanwhile }
}
