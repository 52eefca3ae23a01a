import { randomUUID } from 'node:crypto'
import { anonymous, demonstrationPerson, itemKindNames } from '@weald/domain'
import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { kentApp } from '../support/kent-app.ts'
import { roundTripsOf } from '../support/round-trips.ts'

/** Each list with everything below it that has its own statement. `$first` is the only difference between the two runs. */
const lists: Record<string, string> = {
  partnerships: `partnerships(first: $first) { totalCount nodes {
    name phases { kind } leads { post { title } person { name } }
    plans { code joint owners { partnership { code } lead { person { name } } } currentEdition { state } }
    planInForce(on: "2008-09-01") { basis plan { code } edition { state } } } }`,
  organisations: `organisations(first: $first) { totalCount nodes { name kind } }`,
  posts: `posts(first: $first) { totalCount nodes { title } }`,
  namedPeople: `namedPeople(first: $first) { totalCount nodes { name } }`,
  plans: `plans(first: $first, filter: { kind: LOCAL_PLAN }) { totalCount nodes {
    title joint owners { partnership { name } lead { person { name } } } editions { number plan { code } }
    supersedes { predecessor { code } } supersededBy { successor { code } }
    currentEdition { sections { parts { kind } } priorities { outcomes { code } alignments { framework { code } } }
      outcomeHeadings { outcome { code } } particulars { value } lists { items { text } } facts { cell { printed } } } } }`,
  priorities: `priorities(first: $first) { totalCount totalPerPartnership nodes {
    title outcomes { code framework { code } } alignments { code } edition { plan { code owners { partnership { code } } } } } }`,
  indicators: `indicators(first: $first, filter: { catalogue: "kent-kpi-2008" }) { totalCount nodes {
    ref catalogue { code listed } observations { cell { printed comparable } partnership { code } sourceEdition { plan { code } } } } }`,
  observations: `observations(first: $first) { totalCount nodes {
    indicator { ref catalogue { code } } partnership { code } sourceEdition { plan { code } } cell { comparable } } }`,
  risks: `risks(first: $first) { totalCount distinctCount nodes {
    statement area { title leads { printed person { name } } risks { position } } alsoIn { position } edition { plan { code } } } }`,
  search: `search(query: "young people", first: $first) { totalCount nodes { title plan { code } } }`,
}

const statements: string[] = []
let kent: Awaited<ReturnType<typeof kentApp>>
beforeAll(async () => {
  kent = await kentApp({ onStatement: (sql) => statements.push(sql) })
})
afterAll(() => kent.close())

async function statementsFor(list: string, first: number): Promise<{ found: number; statements: number }> {
  statements.length = 0
  const data = await kent.ask<Record<string, { nodes: unknown[] }>>(`query ($first: Int) { list: ${list} }`, { first })
  return { found: data['list']?.nodes.length ?? 0, statements: statements.length }
}

describe('The number of SQL statements that a list costs', () => {
  it.each(Object.entries(lists))('does not depend on how many %s it gives', async (_name, list) => {
    const one = await statementsFor(list, 1)
    const many = await statementsFor(list, 23)
    expect(one.found).toBe(1)
    expect(many.found).toBeGreaterThan(5)
    expect(many.statements).toBe(one.statements)
  })
})

type Draft = { readonly plan: string; readonly edition: string }

/** A plan of Dover that its author begins. @param start the edition that it begins as a copy of; none: empty */
async function begin(title: string, start?: string): Promise<Draft> {
  kent.as({ kind: 'person', ...demonstrationPerson('demo-author')! })
  const { done } = await kent.ask<{ done: { plan: { id: string }; edition: { id: string } } }>(
    `mutation ($input: CreatePlanInput!) { done: createPlan(input: $input) { plan { id } edition { id } refusal { message } } }`,
    {
      input: {
        kind: 'LOCAL_PLAN',
        title,
        termStart: '2008-09-01',
        termEnd: '2011-08-31',
        owners: [{ partnership: 'dover' }],
        ...(start && { start: { edition: start } }),
      },
    },
  )
  return { plan: done.plan.id, edition: done.edition.id }
}

/** Opens the editor as its page does. @returns how many things it then holds, and how many statements it took */
async function openEditor({ plan }: Draft): Promise<{ items: number; statements: number }> {
  statements.length = 0
  await kent.ask(
    `query ($plan: ID!) { plan(id: $plan) { title currentEdition { id state viewerCan missing { path message } } } itemKinds { name fields { name } } }`,
    { plan },
  )
  let items = 0
  // A request may ask thirty things by name.
  for (const kinds of [itemKindNames.slice(0, 25), itemKindNames.slice(25)]) {
    const asked = kinds.map((kind, index) => `k${index}: items(kind: "${kind}") { id version position fields { name text } }`)
    const answer = await kent.ask<{ plan: { currentEdition: Record<string, unknown[]> } }>(
      `query ($plan: ID!) { plan(id: $plan) { currentEdition { ${asked.join(' ')} } } }`,
      { plan },
    )
    items += Object.values(answer.plan.currentEdition).flat().length
  }
  return { items, statements: statements.length }
}

describe('The number of SQL statements that the editor costs', () => {
  it('is the same when it opens on nothing, on a copy of Kent’s largest plan, and on one of 500 priorities', async () => {
    const { plan } = await kent.ask<{ plan: { currentEdition: { id: string } } }>(
      '{ plan(id: "kent-interim-2008") { currentEdition { id } } }',
    )
    const [empty, full, long] = [await begin('Nothing'), await begin('A copy', plan.currentEdition.id), await begin('Long')]
    await kent.database.transaction(null, (tx) =>
      tx.execute(sql`insert into priorities (edition_id, position, kind, title, scan_damaged)
        select ${long.edition}::uuid, n, 'priority', 'Priority ' || n, false from generate_series(1, 500) n`),
    )
    const opened = [await openEditor(empty), await openEditor(full), await openEditor(long)]
    expect(opened[0]!.items).toBe(0)
    expect(opened[1]!.items).toBeGreaterThan(500)
    expect(opened[2]!.items).toBe(500)
    expect(new Set(opened.map((each) => each.statements)).size).toBe(1)
  })

  it('is four round trips for saving a field, finding out who asks, beginning and ending included', async () => {
    const { edition } = await begin('To save in')
    kent.as(anonymous)
    const signedIn = await kent.app.inject({ method: 'POST', url: '/api/v1/session', payload: { person: 'demo-author' } })
    const cookie = String(signedIn.headers['set-cookie']).split(';', 1)[0]!
    const save = (input: object) =>
      kent.app.inject({
        method: 'POST',
        url: '/graphql',
        headers: { cookie },
        payload: {
          query: `mutation ($input: SaveItemInput!) { saveItem(input: $input) { change item { id version fields { name text } } refusal { code message issues { path message } } } }`,
          variables: { input: { edition, kind: 'priorities', item, ...input } },
        },
      })
    const item = randomUUID()
    await save({ fields: [{ name: 'title', text: 'One' }] })
    const again = { expectedVersion: 1, fields: [{ name: 'title', text: 'Two' }] }
    let saved = null
    const roundTrips = await roundTripsOf(async () => (saved = (await save(again)).json()))
    expect(saved).toMatchObject({ data: { saveItem: { item: { version: 2 }, refusal: null } } })
    expect(roundTrips).toBe(4)
  })
})
