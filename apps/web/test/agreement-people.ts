import type { APIRequestContext, BrowserContext, Page } from 'playwright-core'

type Answer<Data> = { data?: Data; errors?: { message: string }[] }

/** Asks Weald as whoever is signed in there. */
export async function ask<Data>(request: APIRequestContext, query: string, variables: object = {}): Promise<Data> {
  const reply = await request.post('/graphql', { data: { query, variables } })
  const { data, errors } = (await reply.json()) as Answer<Data>
  if (!data || errors) throw new Error(`Weald answered ${reply.status()}: ${JSON.stringify(errors)}`)
  return data
}

type Account = { readonly email: string; readonly password: string }

const names = { chair: 'Cora Walmer', plan_author: 'Nell Chart' } as const

/** Somebody with an account of their own who chairs the board of a partnership, signed in in a browser of theirs. @returns the account */
export const chairOf = (partnership: string, administrator: Page, theirs: BrowserContext) =>
  personOf('chair', partnership, administrator, theirs)

/** Somebody with an account of their own and one role in one partnership, signed in in a browser of theirs. @returns the account */
export async function personOf(
  role: keyof typeof names,
  partnership: string,
  administrator: Page,
  theirs: BrowserContext,
): Promise<Account> {
  const { invited } = await ask<{ invited: { link: string; account: { id: string; email: string } } }>(
    administrator.request,
    'mutation ($input: InvitePersonInput!) { invited: invitePerson(input: $input) { link account { id email } } }',
    { input: { name: names[role], email: `${role}.${partnership}.${Date.now()}@kent.example` } },
  )
  await ask(administrator.request, 'mutation ($input: GrantRoleInput!) { grantRole(input: $input) { refusal { message } } }', {
    input: { account: invited.account.id, role, partnerships: [partnership], reason: 'For the test' },
  })
  const account = { email: invited.account.email, password: 'copper lantern meadow' }
  const invitation = new URL(invited.link, 'http://weald').hash.slice(1)
  const reply = await theirs.request.post('/api/v1/invitations/accept', { data: { invitation, password: account.password } })
  if (!reply.ok()) throw new Error(`The account was not taken up: ${reply.status()} ${await reply.text()}`)
  await signInAs(account, theirs)
  return account
}

export async function signInAs(account: Account, theirs: BrowserContext): Promise<void> {
  const reply = await theirs.request.post('/api/v1/session', { data: account })
  if (!reply.ok()) throw new Error(`Nobody was signed in: ${reply.status()} ${await reply.text()}`)
}

type Owners = readonly string[]

/** A plan in draft with a section and a priority, written by the author whose page it is. */
export async function writtenPlan(
  author: Page,
  title: string,
  owners: Owners = ['dover'],
  kind = 'LOCAL_PLAN',
): Promise<{ code: string; edition: string }> {
  const { made } = await ask<{ made: { plan: { code: string }; edition: { id: string } } }>(
    author.request,
    'mutation ($input: CreatePlanInput!) { made: createPlan(input: $input) { plan { code } edition { id } } }',
    {
      input: {
        kind,
        title,
        termStart: '2008-09-01',
        termEnd: '2011-08-31',
        owners: owners.map((partnership) => ({ partnership })),
      },
    },
  )
  const edition = made.edition.id
  await write(author, edition, 'sections', {
    heading: 'Why we plan',
    level: '1',
    body: 'Too many children are hurt.',
    parts: 'priorities',
  })
  await write(author, edition, 'priorities', { title: 'Fewer children hurt on the roads' })
  return { code: made.plan.code, edition }
}

/** Writes something new into an edition. @returns its id */
export async function write(author: Page, edition: string, kind: string, fields: Record<string, string>): Promise<string> {
  const item = crypto.randomUUID()
  const { done } = await ask<{ done: { refusal: { message: string } | null } }>(
    author.request,
    'mutation ($input: SaveItemInput!) { done: saveItem(input: $input) { refusal { message issues { path message } } } }',
    {
      input: { edition, kind, item, fields: Object.entries(fields).map(([name, text]) => ({ name, text })) },
    },
  )
  if (done.refusal) throw new Error(`${kind} could not be written: ${JSON.stringify(done.refusal)}`)
  return item
}

/** Submits a plan as its author does, without the page. */
export async function submit(author: Page, edition: string, mutation: 'submitEdition' | 'submitPriorities'): Promise<void> {
  const { plans } = await ask<{ plans: { nodes: { currentEdition: { id: string; version: number } }[] } }>(
    author.request,
    '{ plans(first: 200) { nodes { currentEdition { id version } } } }',
  )
  const version = plans.nodes.find(({ currentEdition }) => currentEdition.id === edition)?.currentEdition.version
  const { done } = await ask<{ done: { refusal: { message: string } | null } }>(
    author.request,
    `mutation ($input: EditionStepInput!) { done: ${mutation}(input: $input) { refusal { message } } }`,
    { input: { edition, expectedVersion: version } },
  )
  if (done.refusal) throw new Error(done.refusal.message)
}
