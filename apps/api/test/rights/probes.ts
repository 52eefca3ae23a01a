import type { InjectOptions } from 'fastify'

/** How a root field is tried: one edition at a time by `$of`, with all of them in one answer, or with nothing that an edition decides. */
interface RootProbe {
  readonly of: 'each' | 'all' | 'nothing'
  readonly query: string
  /** The field as it is written to read everything below it, where that is not below a plan. */
  readonly list?: string
}

const each = (field: string, type: string): RootProbe => ({ of: 'each', query: `query ($of: ${type}!) { ${field} }` })
const all = (list: string): RootProbe => ({ of: 'all', query: `{ ${list.replace('first: 1)', 'first: 200)')} { nodes { id } } }`, list })
const nothing = (list: string, selection: string): RootProbe => ({ of: 'nothing', query: `{ ${list} { ${selection} } }`, list })

/** A new field needs a line here and in members.expected.csv. */
export const rootProbes: Readonly<Record<string, RootProbe>> = {
  'Query.plan': each('plan(id: $of) { id }', 'ID'),
  'Query.budget': each('budget(plan: $of) { id }', 'ID'),
  'Query.search': { ...each('search(query: $of) { nodes { id title } }', 'String'), list: 'search(query: "zqownapprovedpubliczq", first: 1)' },
  'Query.plans': all('plans(first: 1)'),
  'Query.priorities': all('priorities(first: 1)'),
  'Query.risks': all('risks(first: 1)'),
  'Query.observations': all('observations(first: 1)'),
  'Query.planInForce': nothing('planInForce(partnership: "dover", on: "2008-09-01")', 'plan { id } edition { id }'),
  'Query.partnership': nothing('partnership(code: "dover")', 'code plans { id }'),
  'Query.partnerships': nothing('partnerships(first: 1)', 'nodes { code plans { id } }'),
  'Query.organisations': nothing('organisations(first: 1)', 'nodes { code }'),
  'Query.frameworks': nothing('frameworks', 'code'),
  'Query.indicators': nothing('indicators(first: 1)', 'nodes { ref observations { id } }'),
  'Query.indicator': nothing('indicator(ref: "NI 73")', 'ref observations { id }'),
  'Query.indicatorCatalogues': nothing('indicatorCatalogues', 'code'),
  'Query.about': nothing('about', 'name'),
  'Query.viewer': nothing('viewer', 'kind'),
  'Query.policy': nothing('policy', 'rows { action }'),
}

type Probe = (known: { readonly batch: string }) => InjectOptions & { headers?: Record<string, string> }

const get = (url: string): Probe => () => ({ method: 'GET', url })
const otherThanAsking = (method: 'HEAD' | 'PUT' | 'PATCH' | 'DELETE' | 'OPTIONS'): Probe => () => ({ method, url: '/graphql' })
const boundary = 'the-end-of-a-part'
const people = 'code,name,position,note\nintruder,An intruder,9,\n'

/** A new route needs a line here and in members.expected.csv. */
export const routeProbes: Readonly<Record<string, Probe>> = {
  'GET /health/live': get('/health/live'),
  'GET /health/ready': get('/health/ready'),
  'GET /graphql': get('/graphql?query=%7Babout%7Bname%7D%7D'),
  'POST /graphql': () => ({ method: 'POST', url: '/graphql', payload: { query: '{ about { name } }' } }),
  'HEAD /graphql': otherThanAsking('HEAD'),
  'PUT /graphql': otherThanAsking('PUT'),
  'PATCH /graphql': otherThanAsking('PATCH'),
  'DELETE /graphql': otherThanAsking('DELETE'),
  'OPTIONS /graphql': otherThanAsking('OPTIONS'),
  'GET /api/v1/session': get('/api/v1/session'),
  'POST /api/v1/session': () => ({ method: 'POST', url: '/api/v1/session', payload: { person: 'demo-reader' } }),
  'DELETE /api/v1/session': () => ({ method: 'DELETE', url: '/api/v1/session' }),
  'GET /api/v1/policy.csv': get('/api/v1/policy.csv'),
  'GET /api/v1/imports/datasets': get('/api/v1/imports/datasets'),
  'GET /api/v1/imports/datasets/:name/template.csv': get('/api/v1/imports/datasets/people/template.csv'),
  'POST /api/v1/imports': () => ({
    method: 'POST',
    url: '/api/v1/imports?mode=dry-run',
    headers: { 'content-type': `multipart/form-data; boundary=${boundary}` },
    payload: `--${boundary}\r\ncontent-disposition: form-data; name="people"; filename="people.csv"\r\ncontent-type: text/csv\r\n\r\n${people}\r\n--${boundary}--\r\n`,
  }),
  'POST /api/v1/imports/:dataset': () => ({ method: 'POST', url: '/api/v1/imports/people', headers: { 'content-type': 'text/csv' }, payload: people }),
  'GET /api/v1/imports/batches': get('/api/v1/imports/batches'),
  'GET /api/v1/imports/batches/:id': ({ batch }) => ({ method: 'GET', url: `/api/v1/imports/batches/${batch}` }),
  'GET /api/v1/exports/:file': get('/api/v1/exports/editions.csv'),
}
