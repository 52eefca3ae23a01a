import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { kentApp } from '../support/kent-app.ts'

/** Each list with everything below it that has its own statement. `$first` is the only difference between the two runs. */
const lists: Record<string, string> = {
  partnerships: `partnerships(first: $first) { totalCount nodes {
    name phases { kind } leads { post { title } person { name } }
    plans { code joint owners { partnership { code } lead { person { name } } } currentEdition { state } }
    planInForce(on: "2008-09-01") { basis plan { code } edition { state } } } }`,
  organisations: `organisations(first: $first) { totalCount nodes { name kind } }`,
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
