import { Readable } from 'node:stream'
import { type Actor, type Dataset, datasetNamed, datasets, jsonRow, moneyDatasets, type Row } from '@weald/domain'
import { sql } from 'drizzle-orm'
import type { Database, Tx } from '../../db/client.ts'
import { CodedError } from '../../errors.ts'
import { rowsOfEditions, rowsOfPlan, storedRows } from '../../import-store/stored-rows.ts'
import { exportable } from './import-rights.ts'

export interface AskedEdition {
  readonly actor: Actor
  /** See `AppOptions.seenAs`. */
  readonly seenAs: Actor
  readonly plan: string
  readonly edition: number
  readonly requestId: string
}

/**
 * One edition of a plan with all that is written in it, as one JSON document: the rows of every dataset under its name, with the columns of the
 * import contract, so that each list can be sent back as JSON lines. It is written dataset by dataset, in the order of the contract.
 * What the actor may not read is left out, and its dataset with it, since an empty list would say that there is nothing.
 * @throws CodedError NOT_FOUND for an edition that there is not, or that the actor may not take out
 */
export async function exportEdition(database: Database, asked: AskedEdition): Promise<Readable> {
  const { actor, requestId } = asked
  const { tx, commit, rollback } = await database.begin(actor, { readOnly: true, action: 'export:read', requestId })
  let found: FoundEdition
  try {
    found = await findEdition(tx, asked)
  } catch (error) {
    await rollback()
    throw error
  }

  async function* pieces() {
    try {
      yield `{"plan":${json('plans', await rowAt(tx, 'plans', [asked.plan]))},\n"edition":${json('editions', await rowAt(tx, 'editions', [asked.plan, asked.edition]))},\n"datasets":{`
      yield list('plan-owners', await rowsOfPlan(tx, named('plan-owners'), asked.plan))
      for (const dataset of datasets) {
        if (!dataset.editionContent || (moneyDatasets.has(dataset.name) && !found.budget)) continue
        yield `,\n${list(dataset.name, await rowsOfEditions(tx, dataset, [found.id]))}`
      }
      yield '}}\n'
      await commit()
    } finally {
      // Also when the caller hangs up; after a commit this does nothing.
      await rollback()
    }
  }
  return Readable.from(pieces())
}

type FoundEdition = { readonly id: string; readonly budget: boolean }

async function findEdition(tx: Tx, { seenAs, plan, edition }: AskedEdition): Promise<FoundEdition> {
  const open = exportable(seenAs, { name: 'editions' }) ?? sql`true`
  const budget = exportable(seenAs, { name: 'budget-lines' }) ?? sql`true`
  const { rows } = await tx.execute<FoundEdition>(sql`
    select editions.id, ${budget} as budget from editions
    join plans on plans.id = editions.plan_id
    where plans.code = ${plan} and editions.number = ${edition} and ${open}`)
  if (!rows[0])
    throw new CodedError(
      'NOT_FOUND',
      'There is no such edition, or you may not take it out. The dataset editions lists those that you may.',
    )
  return rows[0]
}

const named = (name: string): Dataset => datasetNamed(name)!

async function rowAt(tx: Tx, name: string, key: readonly (string | number)[]): Promise<Row> {
  const [row = {}] = (await storedRows(tx, named(name), [key])).values()
  return row
}

const json = (name: string, row: Row) => JSON.stringify(jsonRow(named(name), row))
const list = (name: string, rows: readonly Row[]) =>
  `${JSON.stringify(name)}:[${rows.map((row) => `\n${json(name, row)}`).join(',')}]`
