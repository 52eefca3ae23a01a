import type { Actor } from '@weald/domain'
import { sql } from 'drizzle-orm'
import type { Database } from '../../src/db/client.ts'
import { appAsAnybody } from '../support/kent-app.ts'
import { seededChance } from './seeded.ts'

export interface OverwriteProof {
  readonly editors: number
  readonly edits: number
  /** Edits that the server said were saved. */
  saved: number
  /** Saved edits that the text does not hold in the end, or holds twice. */
  lost: number
  /** How often somebody came late, and how often they were not given exactly what stood there then. */
  conflicts: number
  conflictsWithoutText: number
  readonly faults: string[]
}

type Answer = {
  data: {
    saveItem: { item: { version: number; fields: { name: string; text: string }[] } | null; refusal: { code: string } | null }
  } | null
  errors?: { message: string }[]
}

const query = `mutation ($input: SaveItemInput!) { saveItem(input: $input) { item { version fields { name text } } refusal { code } } }`

/**
 * Many editors write into few texts at once, each edit a word of its own, added to what its author last saw. Whoever is told that somebody
 * was quicker adds the word to what stands there now. In the end every word that was acknowledged must be there, once.
 */
export async function nothingIsOverwritten(
  database: Database,
  { editors, editsEach, plans, seed }: { editors: number; editsEach: number; plans: number; seed: number },
): Promise<OverwriteProof> {
  const proof: OverwriteProof = {
    editors,
    edits: editors * editsEach,
    saved: 0,
    lost: 0,
    conflicts: 0,
    conflictsWithoutText: 0,
    faults: [],
  }
  const { app } = await appAsAnybody(database)
  app.addHook('preParsing', async (request) => {
    const editor = request.headers['x-editor']
    if (editor)
      request.actor = {
        kind: 'person',
        code: `editor-${editor}`,
        name: 'An editor',
        grants: [{ role: 'plan_author', partnership: 'dover' }],
      } satisfies Actor
  })
  const { rows: texts } = await database.transaction(null, (tx) =>
    tx.execute<{ edition: string; item: string }>(sql`
      with p as (insert into partnerships (code, name, position) values ('dover', 'Dover', 1) returning id),
        l as (insert into plans (code, position, kind, title, term_start, term_end, county_owned)
          select 'plan-' || n, n, 'local_plan', 'A plan', '2008-09-01', '2011-08-31', false from generate_series(1, ${plans}) n returning id),
        o as (insert into plan_owners (plan_id, partnership_id, position) select l.id, p.id, 1 from l, p),
        e as (insert into editions (plan_id, number, title) select id, 1, 'First' from l returning id)
      insert into sections (edition_id, position, code, heading, level, body) select id, 1, 'about', 'About', 1, 'Begin' from e
      returning edition_id as edition, id as item`),
  )

  const acknowledged = texts.map((): string[] => [])
  /** What each version of a text has been said to be: the same to whoever wrote it and to whoever was given it for coming late. */
  const versions = texts.map(() => new Map<number, string>())
  function saidTheSame(text: number, { version, body }: { version: number; body: string }): boolean {
    const said = versions[text]!.get(version)
    if (said === undefined) versions[text]!.set(version, body)
    return said === undefined || said === body
  }
  async function edit(editor: number, text: number, seen: { version: number; body: string }, word: string) {
    const { edition, item } = texts[text]!
    for (;;) {
      const reply = await app.inject({
        method: 'POST',
        url: '/graphql',
        headers: { 'x-editor': String(editor) },
        payload: {
          query,
          variables: {
            input: {
              edition,
              kind: 'sections',
              item,
              expectedVersion: seen.version,
              fields: [{ name: 'body', text: `${seen.body} ${word}` }],
            },
          },
        },
      })
      const { data, errors } = reply.json<Answer>()
      const done = data?.saveItem
      if (!done || (done.refusal && done.refusal.code !== 'CONFLICT')) {
        proof.faults.push(`${errors?.[0]?.message ?? done?.refusal?.code}`)
        return seen
      }
      const now = done.item && {
        version: done.item.version,
        body: done.item.fields.find(({ name }) => name === 'body')?.text ?? '',
      }
      const same = now !== null && saidTheSame(text, now)
      if (!done.refusal && now) {
        if (!same) proof.faults.push('Two authors were told different texts of one version')
        proof.saved++
        acknowledged[text]!.push(word)
        return now
      }
      proof.conflicts++
      if (!now || !same || now.version <= seen.version || now.body === seen.body) {
        proof.conflictsWithoutText++
        proof.faults.push('Whoever came late was not given what stood there then')
        return seen
      }
      seen = now
    }
  }

  await Promise.all(
    Array.from({ length: editors }, async (_, editor) => {
      const chance = seededChance(seed + editor)
      let seen = { version: 1, body: 'Begin' }
      for (let turn = 0; turn < editsEach; turn++)
        seen = await edit(editor, editor % plans, seen, `e${editor}t${turn}${chance.word().slice(0, 2)}`)
    }),
  )

  const { rows } = await database.transaction(
    null,
    (tx) => tx.execute<{ id: string; body: string }>(sql`select id, body from sections`),
    { readOnly: true },
  )
  for (const [index, { item }] of texts.entries()) {
    const words = rows.find(({ id }) => id === item)?.body.split(' ') ?? []
    const times = Map.groupBy(words, (word) => word)
    proof.lost += acknowledged[index]!.filter((word) => times.get(word)?.length !== 1).length
  }
  await app.close()
  return proof
}
