import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type County, openCounty, valueColumns } from '../../../test/support/county-rows.ts'
import { createServiceToken } from '../../access/service-tokens.ts'
import { figures, indicatorCatalogues, indicators, observations } from '../../db/tables/index.ts'
import { csv } from '../imports/testing/import-desk.ts'

const analyst = 'demo-analyst'
const counts = { dover: 3, swale: 21, thanet: 40, ashford: 36 }
const places: Record<string, string> = {}
let county: County
let catalogueId: string
let position = 0
beforeAll(async () => {
  county = await openCounty()
  const catalogue = { code: 'ni', title: 'National Indicators', scheme: 'NI', position: 1, status: 'in_use' } as const
  catalogueId = (await county.add(indicatorCatalogues, catalogue)).id
  for (const code of Object.keys(counts)) places[code] = (await county.partnership(code)).id
})
afterAll(() => county.close())

/** An indicator with what others entered and signed off of it for 2007/08; "" is the county. */
async function indicator(ref: string, values: Readonly<Record<string, string>>, unit: 'count' | 'percent' = 'count') {
  const kind = { unit, polarity: 'lower', calendar: 'financial_year', rollUp: unit === 'count' ? 'sum' : 'sum_of_parts' } as const
  const { id } = await county.add(indicators, { catalogueId, ref, position: ++position, title: `What ${ref} counts`, ...kind })
  for (const [place, printed] of Object.entries(values)) await entered(id, place, printed, { unit })
  return id
}

function entered(
  indicatorId: string,
  place: string,
  printed: string,
  { unit = 'count', ...more }: Partial<typeof figures.$inferInsert> & { unit?: 'count' | 'percent' } = {},
) {
  return county.add(figures, {
    indicatorId,
    area: place === '' ? 'county' : 'partnership',
    partnershipId: places[place] ?? null,
    kind: 'actual',
    ...valueColumns(printed, { year: '2007/08', unit }),
    enteredBy: 'person:who-enters',
    signedOffBy: 'person:who-signs',
    signedOffAt: '2008-06-01T00:00:00Z',
    ...more,
  })
}

const withTotal = { ...Object.fromEntries(Object.entries(counts).map(([code, count]) => [code, String(count)])), '': '100' }

type Previewed = {
  figures: { figure: { cell: { printed: string } }; partnership: { code: string } | null; outcome: string; why: string }[]
  printed: number
  withheld: number
  heldBack: number
  waiting: number
  refusal: { code: string } | null
  previewed: string
}
type Released = { release: { printed: number; withheld: number } | null; refusal: { code: string; message: string } | null }

async function preview(ref: string, more: object = {}, person = analyst) {
  const { data, errors } = await county.ask<{ seen: Previewed }>(
    `query ($input: ReleasePreviewInput!) { seen: releasePreview(input: $input) { printed withheld heldBack waiting previewed refusal { code }
      figures { figure { cell { printed } } partnership { code } outcome why } } }`,
    { input: { indicators: [ref], period: '2007/8', reason: 'Looking before releasing', ...more } },
    person,
  )
  return { ...data?.seen, error: errors?.[0]?.extensions?.['code'] } as Previewed & { error?: string }
}

async function release(
  ref: string,
  { previewed: seen, ...scope }: { previewed?: string; withoutCounts?: boolean } = {},
  person = analyst,
) {
  const { previewed } = await preview(ref, scope)
  const { data, errors, statements } = await county.ask<{ done: Released }>(
    `mutation ($input: ReleaseFiguresInput!) { done: releaseFigures(input: $input) { release { printed withheld releasedByName } refusal { code message } } }`,
    { input: { indicators: [ref], period: '2007/8', previewed: seen ?? previewed, reason: 'The figures of the year', ...scope } },
    person,
  )
  return { ...data?.done, error: errors?.[0]?.extensions?.['code'], statements }
}

/** What everybody reads, by partnership; the county under "". */
async function published(ref: string, person = '') {
  const { data } = await county.ask<{
    observations: { nodes: { partnership: { code: string } | null; cell: { printed: string; status: string } }[] }
  }>(
    `query ($ref: String!) { observations(first: 200, filter: { indicator: $ref }) { nodes { partnership { code } cell { printed value status } } } }`,
    { ref },
    person,
  )
  return Object.fromEntries(data.observations.nodes.map(({ partnership, cell }) => [partnership?.code ?? '', cell.printed]))
}

const correct = (indicatorId: string, place: string, printed: string) =>
  county.change((tx) =>
    tx
      .update(figures)
      .set({
        ...valueColumns(printed, { year: '2007/08', unit: 'count' }),
        reason: 'A late return',
        version: sql`${figures.version} + 1`,
      })
      .where(
        sql`${figures.indicatorId} = ${indicatorId} and ${figures.partnershipId} is not distinct from ${places[place] ?? null}::uuid`,
      ),
  )
const signOff = (indicatorId: string) =>
  county.change((tx) =>
    tx
      .update(figures)
      .set({ signedOffBy: 'person:who-signs' })
      .where(sql`${figures.indicatorId} = ${indicatorId} and ${figures.signedOffBy} is null`),
  )

describe('a release', () => {
  it('shows before it is made what it prints and withholds, and why; then everybody reads just that', async () => {
    await indicator('NI 1', withTotal)
    expect(await published('NI 1')).toEqual({})
    const seen = await preview('NI 1')
    expect(seen).toMatchObject({ printed: 3, withheld: 2, heldBack: 0, waiting: 0, refusal: null })
    expect(seen.figures.find(({ partnership }) => partnership?.code === 'dover')).toMatchObject({
      figure: { cell: { printed: '3' } },
      outcome: 'WITHHELD',
      why: expect.stringContaining('counts from 1 to 5'),
    })
    expect(await release('NI 1')).toMatchObject({ release: { printed: 3, withheld: 2 }, refusal: null })
    const read = await published('NI 1')
    expect(read).toMatchObject({ dover: '[c]', '': '100' })
    expect(Object.values(read).filter((printed) => printed === '[c]')).toHaveLength(2)
    // Whoever may open figures reads no more here than everybody.
    expect(await published('NI 1', analyst)).toEqual(read)
  })

  it('is made of what was previewed, of what others entered, and of what is signed off', async () => {
    const id = await indicator('NI 2', withTotal)
    await county.change((tx) =>
      tx.execute(
        sql`update figures set note = 'Counted again', reason = 'x', version = 2 where indicator_id = ${id} and area = 'county'`,
      ),
    )
    expect(await preview('NI 2')).toMatchObject({ waiting: 1 })
    expect(await release('NI 2', { previewed: 'something else' })).toMatchObject({ release: null, refusal: { code: 'CONFLICT' } })
    const mine = await indicator('NI 3', {})
    await entered(mine, 'dover', '30', { enteredBy: 'person:demo-analyst' })
    expect(await release('NI 3')).toMatchObject({ refusal: { code: 'OWN_WORK' } })
    expect(await release('NI 9')).toMatchObject({ refusal: { code: 'CHECK_FIELDS' } })
    await indicator('NI 4', {})
    expect(await release('NI 4')).toMatchObject({ refusal: { code: 'NOTHING' } })
  })

  it('prints a percentage with the numbers it was divided from, or neither; and none of which nobody has said them, unless told to', async () => {
    const id = await indicator('NI 5', { thanet: '61%' }, 'percent')
    const share = (numerator: string, denominator: string) => ({ unit: 'percent' as const, numerator, denominator })
    await entered(id, 'swale', '40%', share('20', '50'))
    await entered(id, 'dover', '98%', share('49', '50'))
    expect(await release('NI 5')).toMatchObject({ release: { printed: 1, withheld: 1 } })
    expect(await published('NI 5')).toEqual({ swale: '40%', dover: '[c]' })
    const parts = await county.change((tx) =>
      tx.execute(
        sql`select printed, numerator::int, denominator::int from observations where indicator_id = ${id} order by printed`,
      ),
    )
    expect(parts.rows).toEqual([
      { printed: '40%', numerator: 20, denominator: 50 },
      { printed: '[c]', numerator: null, denominator: null },
    ])
    expect(await release('NI 5', { withoutCounts: true })).toMatchObject({ release: { printed: 2, withheld: 1 } })
    expect(await published('NI 5')).toEqual({ swale: '40%', dover: '[c]', thanet: '61%' })
  })
})

describe('a later release', () => {
  it('gives nothing away by its difference from the first', async () => {
    const id = await indicator('NI 10', withTotal)
    await release('NI 10')
    const before = await published('NI 10')
    expect(await release('NI 10')).toMatchObject({ refusal: null })
    expect(await published('NI 10')).toEqual(before)
    // With eight children in Dover of now, the two totals would tell that they were three.
    await correct(id, 'dover', '8')
    await correct(id, '', '105')
    expect(await release('NI 10')).toMatchObject({ refusal: { code: 'NOT_SIGNED_OFF' } })
    await signOff(id)
    expect(await release('NI 10')).toMatchObject({ refusal: null })
    const after = await published('NI 10')
    expect(after).toMatchObject({ swale: before['swale'], thanet: before['thanet'] })
    expect([after['dover'], after['']]).toContain('[c]')
  })

  it('is refused where what was published before would give something away', async () => {
    const id = await indicator('NI 11', { dover: '20', swale: '30', '': '50' })
    await release('NI 11')
    await correct(id, 'dover', '3')
    await signOff(id)
    expect(await release('NI 11')).toMatchObject({ release: null, refusal: { code: 'EXPOSED' } })
    expect(await published('NI 11')).toEqual({ dover: '20', swale: '30', '': '50' })
  })
})

describe('what an import brought', () => {
  it('counts as printed: a number is not given away by a total that stands there already', async () => {
    const { '': total, ...parts } = withTotal
    const id = await indicator('NI 15', parts)
    const brought = { indicatorId: id, area: 'county', kind: 'actual', position: 1 } as const
    await county.add(observations, { ...brought, ...valueColumns(total, { year: '2007/08', unit: 'count' }) })
    expect(await release('NI 15')).toMatchObject({ release: { printed: 2, withheld: 2 } })
    expect(await published('NI 15')).toMatchObject({ dover: '[c]', '': '100' })
  })

  it('takes no place of what was released, and is told so', async () => {
    await indicator('NI 16', withTotal)
    await release('NI 16')
    const expiresAt = new Date('2009-01-01')
    const token = await county.change((tx) => createServiceToken(tx, { name: 'Nightly load', scopes: ['import'], expiresAt }))
    const place = { indicator: 'NI 16', area: 'partnership', partnership: 'dover', kind: 'actual', printed_under: '2007/08' }
    const row = { ...place, period_kind: 'financial_year', position: 1, row_unit: 'count', printed: '3' }
    const payload = csv('observations', row)
    const headers = { authorization: `Bearer ${token}`, 'content-type': 'text/csv' }
    const reply = await county.send({ method: 'POST', url: '/api/v1/imports/observations', headers, payload })
    expect(reply.json()).toMatchObject({ error: { code: 'BAD_REQUEST', message: expect.stringContaining('were released') } })
    expect(await published('NI 16')).toMatchObject({ dover: '[c]' })
  })
})

describe('PostgreSQL', () => {
  const asReader = (statement: string, door = 'none') =>
    county.change(async (tx) => {
      await tx.execute(sql`savepoint trying`)
      try {
        for (const [key, value] of Object.entries({
          'app.actor': 'person:x',
          'app.reach': 'all',
          'app.figures': door,
          role: 'weald_app',
        }))
          await tx.execute(sql`select set_config(${key}, ${value}, true)`)
        return (await tx.execute(sql.raw(statement))).rows
      } finally {
        await tx.execute(sql`rollback to savepoint trying`)
      }
    })

  it('shows nobody what a figure was before it was released, but whoever opens figures', async () => {
    await indicator('NI 20', withTotal)
    await release('NI 20')
    for (const table of ['figures', 'released_figures']) {
      expect(await asReader(`select 1 from ${table}`)).toEqual([])
      expect(await asReader(`select 1 from ${table}`, 'read')).not.toEqual([])
    }
    expect(await asReader(`select 1 from observations where value between 1 and 5 and unit = 'count'`)).toEqual([])
  })

  it('takes no released value but what its release decided, and no small number as printed', async () => {
    await indicator('NI 21', withTotal)
    await release('NI 21')
    const hidden = `(select id from observations where printed = '[c]' limit 1)`
    const told = `update observations set printed = '3', value = 3, status = 'normal'`
    await expect(asReader(`${told} where id = ${hidden}`, 'release')).rejects.toMatchObject({ cause: { code: 'WE007' } })
    await expect(
      county.change((tx) => tx.execute(sql.raw(`${told}, release_id = null where id = ${hidden}`))),
    ).rejects.toMatchObject({
      cause: { code: 'WE007' },
    })
    await expect(
      county.change((tx) => tx.execute(sql`update released_figures set outcome = 'printed' where reason = 'small_count'`)),
    ).rejects.toMatchObject({ cause: { code: '23514' } })
  })
})

it('asks the database no more for many figures than for few', async () => {
  await indicator('NI 30', { '': '100' })
  await indicator('NI 31', withTotal)
  expect((await release('NI 31')).statements).toBe((await release('NI 30')).statements)
})

it('is for analysts alone, and says who released what', async () => {
  await indicator('NI 40', withTotal)
  for (const person of ['demo-director', 'demo-reader', '']) expect((await preview('NI 40', {}, person)).error).toBeDefined()
  expect((await release('NI 40', {}, 'demo-director')).error).toBeDefined()
  await release('NI 40')
  const asked = '{ releases { indicators period smallUpTo printed withheld reason releasedByName } }'
  const { data } = await county.ask<{ releases: object[] }>(asked, {}, analyst)
  expect(data.releases[0]).toMatchObject({
    indicators: ['NI 40'],
    period: '2007/08',
    smallUpTo: 5,
    printed: 3,
    withheld: 2,
    reason: 'The figures of the year',
  })
  expect((await county.ask(asked, {}, 'demo-reader')).errors).toBeDefined()
})
