import { describe, expect, test } from 'vitest'
import { writeCursor } from './cursor.ts'
import { pageArguments, toConnection } from './paging.ts'
import type { Page, PageArguments, PageOrder } from './paging.ts'

interface Plan {
  readonly title: string
  readonly id: string
}

const byTitle: PageOrder<Plan> = { name: 'plans by title', kinds: ['text', 'uuid'], keyOf: (plan) => [plan.title, plan.id] }
const uuid = (n: number) => `00000000-0000-0000-0000-${String(n).padStart(12, '0')}`
/** Ten plans, of which several have the same title. */
const plans: readonly Plan[] = Array.from({ length: 10 }, (_, n) => ({ title: `Plan ${Math.floor(n / 4)}`, id: uuid(n) }))

/** Stands in for the statement of a feature's queries.ts. */
function find(page: Page): readonly Plan[] {
  const key = (plan: Plan) => byTitle.keyOf(plan).join('|')
  const within = plans.filter(
    (plan) => (!page.after || key(plan) > page.after.join('|')) && (!page.before || key(plan) < page.before.join('|')),
  )
  return (page.backward ? within.toReversed() : within).slice(0, page.limit + 1)
}
const connect = (args: PageArguments, countAll = async () => plans.length) => {
  const page = pageArguments(args, byTitle)
  return toConnection(find(page), page, byTitle, countAll)
}
const ids = (connection: { nodes: readonly Plan[] }) => connection.nodes.map((plan) => plan.id)
const codeOf = (work: () => unknown) => {
  try {
    work()
    return 'nothing was refused'
  } catch (error) {
    return (error as { code?: string }).code
  }
}

describe('a caller who follows the cursors', () => {
  test.each([1, 3, 4, 10])('meets every row once, forwards, by %i at a time', (first) => {
    const met: string[] = []
    for (let after: string | null = null, more = true; more;) {
      const connection = connect({ first, after })
      met.push(...ids(connection))
      const info = connection.pageInfo()
      more = info.hasNextPage
      after = info.endCursor
    }
    expect(met).toEqual(plans.map((plan) => plan.id))
  })

  test.each([1, 3, 4, 10])('meets every row once, backwards, by %i at a time', (last) => {
    const met: string[] = []
    for (let before: string | null = null, more = true; more;) {
      const connection = connect({ last, before })
      met.unshift(...ids(connection))
      const info = connection.pageInfo()
      more = info.hasPreviousPage
      before = info.startCursor
    }
    expect(met).toEqual(plans.map((plan) => plan.id))
  })

  test('learns on which sides there is more', () => {
    const middle = connect({ first: 2, after: connect({ first: 3 }).pageInfo().endCursor })
    expect(middle.pageInfo()).toMatchObject({ hasNextPage: true, hasPreviousPage: true })
    expect(connect({ first: 20 }).pageInfo()).toMatchObject({ hasNextPage: false, hasPreviousPage: false })
    expect(connect({ after: connect({ last: 1 }).pageInfo().endCursor }).pageInfo()).toEqual({
      hasNextPage: false,
      hasPreviousPage: true,
      startCursor: null,
      endCursor: null,
    })
  })

  test('finds on each edge the cursor that goes on behind it', () => {
    const [first] = connect({ first: 5 }).edges()
    expect(ids(connect({ first: 1, after: first?.cursor }))).toEqual([uuid(1)])
  })
})

describe('a page', () => {
  test('has 50 items when nobody says how many, and never more than 200', () => {
    expect(pageArguments({}, byTitle).limit).toBe(50)
    expect(pageArguments({ first: null, last: null }, byTitle).limit).toBe(50)
    expect(pageArguments({ first: 200 }, byTitle).limit).toBe(200)
    for (const first of [0, -1, 201]) expect(codeOf(() => pageArguments({ first }, byTitle))).toBe('BAD_PAGE')
  })

  test('cannot be the first and the last at once', () => {
    expect(codeOf(() => pageArguments({ first: 1, last: 1 }, byTitle))).toBe('BAD_PAGE')
  })

  test('counts the whole list only when it is asked to, and once', async () => {
    let counted = 0
    const connection = connect({ first: 1 }, async () => ++counted)
    connection.edges()
    connection.pageInfo()
    expect(counted).toBe(0)
    await Promise.all([connection.totalCount(), connection.totalCount()])
    expect(counted).toBe(1)
  })
})

describe('a cursor is refused', () => {
  const whole = writeCursor(byTitle, ['Plan 1', uuid(4)])
  const refused = (cursor: string) => expect(codeOf(() => pageArguments({ after: cursor }, byTitle))).toBe('BAD_CURSOR')

  test('when it belongs to another list or another order of the same list', () => {
    refused(writeCursor({ ...byTitle, name: 'plans by date' }, ['Plan 1', uuid(4)]))
  })

  test('when any one character of it was changed', () => {
    for (let place = 0; place < whole.length; place++)
      refused(whole.slice(0, place) + (whole[place] === 'A' ? 'B' : 'A') + whole.slice(place + 1))
  })

  test('when it was cut, lengthened or is no cursor at all', () => {
    for (const cursor of ['', 'x', whole.slice(1), whole.slice(0, -1), `${whole}A`, `${whole}=`, `${whole}!`, 'x'.repeat(5_000)])
      refused(cursor)
  })

  test('when its values are not of the kind that the list is sorted by', () => {
    refused(writeCursor(byTitle, ['Plan 1']))
    refused(writeCursor(byTitle, ['Plan 1', "' or 1=1 --"]))
    refused(writeCursor(byTitle, [1, uuid(4)]))
    refused(writeCursor(byTitle, ['a\u0000b', uuid(4)]))
  })

  test('and a whole one is read back as what it was written from', () => {
    const title = 'Être “sûr” – 日本'
    expect(pageArguments({ before: writeCursor(byTitle, [title, uuid(4)]) }, byTitle).before).toEqual([title, uuid(4)])
  })
})
