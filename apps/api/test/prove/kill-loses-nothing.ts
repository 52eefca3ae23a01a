import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import { startWeald } from '../process/weald-process.ts'
import { seededChance } from './seeded.ts'

export interface KillProof {
  readonly kills: number
  /** Words that the server said were saved. */
  acknowledged: number
  /** Acknowledged words that were not there after a kill. */
  lost: number
  /** Times that the text held half of what was sent. */
  torn: number
}

/** An author types while the server is killed with SIGKILL, again and again, on one data folder: what was acknowledged is there afterwards. */
export async function killLosesNothing({ kills, seed }: { kills: number; seed: number }): Promise<KillProof> {
  const proof: KillProof = { kills, acknowledged: 0, lost: 0, torn: 0 }
  const chance = seededChance(seed)
  const dataDir = mkdtempSync(join(tmpdir(), 'weald-kill-'))
  const acknowledged: string[] = []
  const sent = new Set<string>(['Begin'])
  let place: { edition: string; item: string } | null = null
  try {
    for (let round = 0; round <= kills; round++) {
      const weald = startWeald({ WEALD_DATA_DIR: dataDir })
      const address = await weald.ready
      place ??= await aPlan(dataDir)
      const author = await signedIn(address)
      const now = await read(author, place)
      const words = new Set(now.body.split(' '))
      proof.lost += acknowledged.filter((word) => !words.has(word)).length
      proof.torn += [...words].filter((word) => !sent.has(word)).length
      if (round === kills) {
        weald.process.kill('SIGTERM')
        await weald.ended
        break
      }
      const typing = type(author, place, now, () => chance.word(), sent, acknowledged)
      await wait(50 + chance.number(400))
      weald.process.kill('SIGKILL')
      await Promise.all([typing, weald.ended])
    }
  } finally {
    rmSync(dataDir, { recursive: true, force: true })
  }
  proof.acknowledged = acknowledged.length
  return proof
}

/** Saves one word after another until the line breaks. */
async function type(
  author: Author,
  place: { edition: string; item: string },
  seen: { version: number; body: string },
  word: () => string,
  sent: Set<string>,
  acknowledged: string[],
): Promise<void> {
  for (;;) {
    const next = word()
    sent.add(next)
    try {
      const { saveItem } = await author<{ saveItem: { item: { version: number } | null; refusal: { code: string } | null } }>(
        'mutation ($input: SaveItemInput!) { saveItem(input: $input) { item { version } refusal { code } } }',
        {
          input: {
            ...place,
            kind: 'sections',
            expectedVersion: seen.version,
            fields: [{ name: 'body', text: `${seen.body} ${next}` }],
          },
        },
      )
      if (!saveItem.item || saveItem.refusal) throw new Error(`Nobody else writes here, and yet: ${saveItem.refusal?.code}`)
      acknowledged.push(next)
      seen = { version: saveItem.item.version, body: `${seen.body} ${next}` }
    } catch (error) {
      if (error instanceof TypeError) return
      throw error
    }
  }
}

type Author = <Data>(query: string, variables: object) => Promise<Data>

async function signedIn(address: string): Promise<Author> {
  const headers = { 'content-type': 'application/json', origin: address }
  const reply = await fetch(`${address}/api/v1/session`, {
    method: 'POST',
    headers,
    body: JSON.stringify({ person: 'demo-author' }),
  })
  if (!reply.ok) throw new Error(`Nobody could sign in: ${await reply.text()}`)
  const cookie = reply.headers
    .getSetCookie()
    .map((each) => each.split(';')[0])
    .join('; ')
  return async (query, variables) => {
    const answer = await fetch(`${address}/graphql`, {
      method: 'POST',
      headers: { ...headers, cookie },
      body: JSON.stringify({ query, variables }),
    })
    const { data, errors } = (await answer.json()) as { data: never; errors?: readonly { message: string }[] }
    if (errors) throw new Error(errors.map(({ message }) => message).join(' '))
    return data
  }
}

async function read(author: Author, { item }: { item: string }) {
  const { plan } = await author<{
    plan: { currentEdition: { items: { id: string; version: number; fields: { name: string; text: string }[] }[] } }
  }>('{ plan(id: "dover-2008") { currentEdition { items(kind: "sections") { id version fields { name text } } } } }', {})
  const found = plan.currentEdition.items.find(({ id }) => id === item)
  if (!found) throw new Error('The text is gone altogether')
  return { version: found.version, body: found.fields.find(({ name }) => name === 'body')?.text ?? '' }
}

/** A plan of Dover with one text, put into the database past the server. */
async function aPlan(dataDir: string): Promise<{ edition: string; item: string }> {
  const socketDir = readFileSync(join(dataDir, 'postgres-18/postmaster.pid'), 'utf8').split('\n')[4]
  const client = new pg.Client({ host: socketDir, port: 5432, user: 'weald', database: 'weald' })
  await client.connect()
  const { rows } = await client.query<{ edition: string; item: string }>(`
    with p as (insert into partnerships (code, name, position) values ('dover', 'Dover', 1) returning id),
      l as (insert into plans (code, position, kind, title, term_start, term_end, county_owned)
        values ('dover-2008', 1, 'local_plan', 'A plan', '2008-09-01', '2011-08-31', false) returning id),
      o as (insert into plan_owners (plan_id, partnership_id, position) select l.id, p.id, 1 from l, p),
      e as (insert into editions (plan_id, number, title) select id, 1, 'First' from l returning id)
    insert into sections (edition_id, position, code, heading, level, body) select id, 1, 'about', 'About', 1, 'Begin' from e
    returning edition_id as edition, id as item`)
  await client.end()
  return rows[0]!
}
