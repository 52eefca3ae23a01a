import type { Page } from 'playwright-core'
import type { phone } from './visit.ts'

type Texts = Record<string, string>
type Open = (path: string, visit?: { as?: string; faultsExpected?: boolean; screen?: typeof phone }) => Promise<Page>

/** Asks the API as whoever is signed in on the page. */
async function ask<Data>(page: Page, query: string, variables: object): Promise<Data> {
  const reply = await page.context().request.post('/graphql', { data: { query, variables } })
  const { data, errors } = (await reply.json()) as { data: Data; errors?: { message: string }[] }
  if (errors) throw new Error(errors.map(({ message }) => message).join(' '))
  return data
}

type Draft = { readonly code: string; readonly edition: string; readonly at: string }
let plans = 0
let making: Promise<void> = Promise.resolve()

/** A draft of Dover's own, with its author at the list of tasks. */
export async function draft(open: Open, visit: Parameters<Open>[1] = {}): Promise<{ page: Page; plan: Draft }> {
  const page = await open('/accessibility', { as: 'demo-author', ...visit })
  const input = {
    kind: 'LOCAL_PLAN',
    title: `Written plan ${++plans}`,
    termStart: '2008-09-01',
    termEnd: '2011-08-31',
    owners: [{ partnership: 'dover' }],
  }
  // One after the other: plans that begin in the same moment would want the same code.
  const before = making
  let done = () => {}
  making = new Promise((resolve) => (done = resolve))
  await before
  type Made = { createPlan: { plan: { code: string }; edition: { id: string } } }
  const { createPlan } = await ask<Made>(
    page,
    'mutation ($input: CreatePlanInput!) { createPlan(input: $input) { plan { id code } edition { id } } }',
    { input },
  ).finally(() => done())
  const plan = { code: createPlan.plan.code, edition: createPlan.edition.id, at: `/plans/${createPlan.plan.code}/edit` }
  return { page, plan }
}

const fieldsOf = (texts: Texts) => Object.entries(texts).map(([name, text]) => ({ name, text }))

/** Writes an item past the page, as another tab or another program would. */
export async function put(
  page: Page,
  { edition }: Draft,
  kind: string,
  texts: Texts,
  item: string = crypto.randomUUID(),
  version?: number,
) {
  const input = { edition, kind, item, fields: fieldsOf(texts), ...(version ? { expectedVersion: version } : {}) }
  const { saveItem } = await ask<{ saveItem: { refusal: { message: string } | null } }>(
    page,
    'mutation ($input: SaveItemInput!) { saveItem(input: $input) { refusal { message } } }',
    { input },
  )
  if (saveItem.refusal) throw new Error(saveItem.refusal.message)
  return item
}

/** Writes many items of a kind past the page, in their order: a request may ask thirty things by name. */
export async function putMany(page: Page, { edition }: Draft, kind: string, all: readonly Texts[]): Promise<void> {
  for (let from = 0; from < all.length; from += 25) {
    const inputs = all
      .slice(from, from + 25)
      .map((texts) => ({ edition, kind, item: crypto.randomUUID(), fields: fieldsOf(texts) }))
    await ask(
      page,
      `mutation (${inputs.map((_, index) => `$i${index}: SaveItemInput!`).join(' ')}) {
        ${inputs.map((_, index) => `m${index}: saveItem(input: $i${index}) { refusal { message } }`).join(' ')} }`,
      Object.fromEntries(inputs.map((input, index) => [`i${index}`, input])),
    )
  }
}

/** What the server holds of a kind, in its order. */
export async function held(page: Page, { code }: Draft, kind: string): Promise<Texts[]> {
  type Held = { plan: { currentEdition: { items: { fields: { name: string; text: string }[] }[] } } }
  const { plan } = await ask<Held>(
    page,
    'query ($id: ID!, $kind: String!) { plan(id: $id) { id currentEdition { id items(kind: $kind) { id fields { name text } } } } }',
    { id: code, kind },
  )
  return plan.currentEdition.items.map(({ fields }) => Object.fromEntries(fields.map(({ name, text }) => [name, text])))
}

export const go = async (page: Page, path: string) => {
  await page.goto(path)
  await page.getByRole('heading', { level: 1 }).waitFor()
}
export const saved = (page: Page) => page.getByText(/^Saved \d\d:\d\d$/).first()
export const field = (page: Page, label: string) => page.getByLabel(label, { exact: true })
