import { datasets } from '@weald/domain'
import { sql } from 'drizzle-orm'
import type { GraphQLEnumType } from 'graphql'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createServiceToken } from '../../src/access/service-tokens.ts'
import { figures } from '../../src/db/tables/index.ts'
import { assembleSchema } from '../../src/graphql/assemble.ts'
import { features } from '../../src/modules/index.ts'
import { csv } from '../../src/modules/imports/testing/import-desk.ts'
import { type RatedCounty, ratedCounty } from '../../src/modules/ratings/testing/rated-county.ts'
import { valueColumns } from '../support/county-rows.ts'
import { everythingBelow } from '../support/every-path.ts'

/**
 * A table of shares, released: few children are behind Dover's, so that it is withheld, and another one beside it. Its numbers are such as
 * stand nowhere else.
 */
const table = {
  dover: { printed: '4.4444%', of: ['4', '90'] },
  swale: { printed: '31.1111%', of: ['28', '90'] },
  thanet: { printed: '42.2222%', of: ['38', '90'] },
  ashford: { printed: '53.3333%', of: ['48', '90'] },
  '': { printed: '32.7778%', of: ['118', '360'] },
} as const
type Place = keyof typeof table
const numberOf = (place: Place) => table[place].printed.replace('%', '')
const remarkOf = (place: Place) => `zqremark${place}zq`

/** Anybody, and somebody who may open figures but does not; and those who are refused when they try to. */
const askers = ['', 'demo-analyst']
const refused = ['', 'demo-director']
const analyst = 'demo-analyst'

let at: RatedCounty
let key: string
let editionId: string
/** Whose numbers the release withheld, and the words and numbers that would tell. */
let withheld: readonly Place[]
let telling: readonly string[]

beforeAll(async () => {
  at = await ratedCounty()
  for (const [place, { printed, of }] of Object.entries(table)) {
    const partnershipId = place === '' ? null : (await at.partnership(place)).id
    if (partnershipId) {
      const { edition } = await at.plan({ code: `${place}-2008`, ownedBy: partnershipId })
      if (place === 'dover') editionId = edition.id
      await at.promise({ editionId: edition.id, priorityId: await at.priority(edition.id, at.healthy) }, { '2006/07': '75%' })
    }
    await at.add(figures, {
      indicatorId: at.ni73,
      area: partnershipId ? 'partnership' : 'county',
      partnershipId,
      kind: 'actual',
      ...valueColumns(printed, { year: '2006/07', calendar: 'academic_year' }),
      numerator: of[0],
      denominator: of[1],
      note: remarkOf(place as Place),
      source: remarkOf(place as Place),
      enteredBy: 'person:who-enters',
      signedOffBy: 'person:who-signs',
      signedOffAt: '2008-06-01T00:00:00Z',
    })
  }
  const opened = await open()
  withheld = opened.figures.filter(({ outcome }) => outcome === 'WITHHELD').map(({ partnership }) => partnership?.code ?? '')
  telling = [...withheld.map(numberOf), ...(Object.keys(table) as Place[]).map(remarkOf)]
  const expiresAt = new Date('2009-01-01')
  key = await at.change((tx) => createServiceToken(tx, { name: 'Nightly load', scopes: ['import'], expiresAt }))
  await at.ask(
    `mutation ($input: ReleaseFiguresInput!) { releaseFigures(input: $input) { release { id } } }`,
    { input: { ...scope, previewed: opened.previewed } },
    analyst,
  )
})
afterAll(() => at.close())

const scope = { indicators: ['NI 73'], period: '2006/07', reason: 'The figures of the year' }
type Opened = {
  previewed: string
  figures: { outcome: string; partnership: { code: Place } | null; figure: { cell: { printed: string }; note: string } }[]
}
/** As whoever opens figures sees them. */
async function open(): Promise<Opened> {
  const query = `query ($input: ReleasePreviewInput!) { opened: releasePreview(input: $input) {
    previewed figures { outcome partnership { code } figure { note cell { printed } } } } }`
  const { data } = await at.ask<{ opened: Opened }>(query, { input: scope }, analyst)
  return data.opened
}

const schema = assembleSchema(features)
/** Everything below some fields that is about a figure. */
const below = (...calls: readonly string[]) =>
  calls.flatMap((call) => everythingBelow(schema, call)).filter((query) => /\b(cell|value|colour|observations) /.test(query))
const orders = (schema.getType('ObservationOrder') as GraphQLEnumType).getValues().map(({ name }) => name)
const values = 'totalCount nodes { printedUnder cell { printed value valueHigh status bound } partnership { code } }'

/** What can be asked of a number, channel by channel: paths, and GraphQL. */
const channels: Readonly<Record<string, () => readonly string[]>> = {
  'the API': () => below('indicator(ref: "NI 73")', 'observations(first: 10)', 'partnership(code: "dover")'),
  filters: () =>
    ['indicator: "NI 73"', 'kind: ACTUAL', 'period: "2006/07"', 'area: COUNTY', 'partnership: "dover"', 'partnership: "swale"']
      .map((filter) => `{ observations(first: 10, filter: { ${filter} }) { ${values} } }`)
      .concat([true, false].map((observed) => `{ indicators(filter: { observed: ${observed} }) { totalCount nodes { ref } } }`)),
  'the order of lists': () =>
    orders.flatMap((order) =>
      ['first', 'last'].map((end) => `{ observations(${end}: 3, order: ${order}) { ${values} edges { cursor } } }`),
    ),
  'sums and ratings': () => below('countyOverview', 'interventionsDue'),
  // Charts, their tooltips and their tables are drawn from what an indicator's fields above hold; a printed plan has them drawn already.
  'charts in print': () => [`/api/v1/editions/${editionId}/document.html`],
  exports: () => datasets.filter(printsFigures).map(({ name }) => `/api/v1/exports/${name}.csv`),
  search: () => telling.map((word) => `{ search(query: "${word}") { totalCount nodes { kind id title excerpt } } }`),
  errors: () => [
    '/api/v1/exports/figures.csv',
    `{ releasePreview(input: { ${inScope} }) { previewed printed } }`,
    `mutation { releaseFigures(input: { ${inScope}, previewed: "guess" }) { refusal { message } } }`,
    `mutation { enterFigures(input: { openedFor: "x", cells: [{ indicator: "NI 73", partnership: "dover", kind: ACTUAL, period: "2006/07", text: "5%", expectedVersion: 1 }] }) { refusal { message } } }`,
  ],
}
const inScope = 'indicators: ["NI 73"], period: "2006/07", reason: "x"'
const printsFigures = ({ columns }: (typeof datasets)[number]) => columns.some(({ name }) => name === 'printed')

async function told(attempt: string, person: string): Promise<string> {
  if (attempt.startsWith('/')) return (await at.send({ method: 'GET', url: attempt }, person)).body
  const { data, errors } = await at.ask(attempt, {}, person)
  return JSON.stringify({ data, errors })
}

/** What everybody is told through a channel, but for the number of the request. */
async function answersThrough(attempts: readonly string[], people: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const answers = new Map<string, string>()
  for (const attempt of attempts)
    for (const person of people)
      answers.set(
        `${person || 'anybody'}: ${attempt}`,
        (await told(attempt, person)).replaceAll(/"requestId":"[^"]*"|Quote [0-9a-f-]{36}/g, ''),
      )
  return answers
}

const leaksIn = (answers: ReadonlyMap<string, string>) =>
  [...answers].flatMap(([asked, answer]) => telling.filter((word) => answer.includes(word)).map((word) => `${word} in ${asked}`))

/** What is behind the sign is another number from one moment to the next, past all rules. */
const withOtherNumbers = () =>
  at.change(async (tx) => {
    await tx.execute(sql`set local session_replication_role = replica`)
    const another = sql`value = value + 1.1111, numerator = numerator + 1`
    await tx.execute(
      sql`update figures set ${another} where id in (select figure_id from released_figures where outcome = 'hidden')`,
    )
    await tx.execute(sql`update released_figures set ${another} where outcome = 'hidden'`)
  })

describe('A withheld number', () => {
  it('is read by whoever opens figures, so that these words would tell', async () => {
    expect(withheld).toContain('dover')
    expect(withheld.length).toBeGreaterThan(1)
    const opened = JSON.stringify(await open())
    expect(telling.filter((word) => !opened.includes(word))).toEqual([])
  })

  it('is told by no answer through any channel, nor does any answer change with it', async () => {
    const ask = async () => {
      const told = new Map<string, ReadonlyMap<string, string>>()
      for (const [channel, attempts] of Object.entries(channels))
        told.set(channel, await answersThrough(attempts(), channel === 'errors' ? refused : askers))
      return told
    }
    const before = await ask()
    await withOtherNumbers()
    const after = await ask()
    for (const [channel, answers] of before) {
      const changed = [...answers].filter(([asked, answer]) => after.get(channel)?.get(asked) !== answer).map(([asked]) => asked)
      const leaks = leaksIn(answers)
      console.log(`${channel}: ${answers.size} answers, ${leaks.length + changed.length} leaks`)
      expect({ leaks, changed }, channel).toEqual({ leaks: [], changed: [] })
    }
    const printed = (Object.keys(table) as Place[]).find((place) => place !== '' && !withheld.includes(place))!
    for (const channel of ['the API', 'filters', 'the order of lists', 'exports'])
      expect([...before.get(channel)!.values()].join(), channel).toContain(numberOf(printed))
  }, 60_000)

  it('is told by nothing on the trail', async () => {
    const entries = 'auditEntries(first: 50)'
    const answers = await answersThrough(
      [...everythingBelow(schema, entries), ...everythingBelow(schema, 'auditSummaries(first: 50)'), '{ releases { reason } }'],
      ['demo-director', 'demo-analyst', 'demo-administrator'],
    )
    expect(leaksIn(answers)).toEqual([])
  })

  it('stands nowhere that an import looks at, when somebody guesses it', async () => {
    const place = { indicator: 'NI 73', area: 'partnership', partnership: 'dover', kind: 'actual', printed_under: '2006/07' }
    const row = { ...place, period_kind: 'academic_year', position: 1, row_unit: 'percent' }
    const guess = async (printed: string) => {
      const reply = await at.send({
        method: 'POST',
        url: '/api/v1/imports/observations?mode=dry-run',
        headers: { authorization: `Bearer ${key}`, 'content-type': 'text/csv' },
        payload: csv('observations', { ...row, printed }),
      })
      return reply.body.replaceAll(printed, '…').replaceAll(/"(requestId|id|batch)":"[^"]*"/g, '')
    }
    expect(await guess('4.4444%')).toBe(await guess('6.6667%'))
  })
})
