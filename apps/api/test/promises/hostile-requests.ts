import type { InjectOptions } from 'fastify'
import { limits } from '../../src/graphql/limits.ts'

/** One request that must be refused, and the code that it must be refused with. */
export interface HostileRequest {
  readonly name: string
  readonly code: string
  readonly request: InjectOptions
  /** Sent to a server on which the schema may not be read. */
  readonly closed?: true
}

const post = (payload: object | string, headers: Record<string, string> = {}): InjectOptions => ({
  method: 'POST',
  url: '/graphql',
  headers: { 'content-type': 'application/json', ...headers },
  payload,
})
const query = (text: unknown, more: object = {}): InjectOptions => post({ query: text, ...more })
const get = (parameters: Record<string, string>, headers: Record<string, string> = {}): InjectOptions => ({
  method: 'GET',
  url: '/graphql',
  query: parameters,
  headers,
})

const times = (count: number, write: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => write(index)).join(' ')
const nested = (depth: number, inner = 'id') =>
  `{ tree(id: 1) ${'{ neighbours '.repeat(depth)}{ ${inner} }${' }'.repeat(depth)} }`
const offspring = (depth: number) => `{ trees { nodes ${'{ offspring { nodes '.repeat(depth)}{ id }${' } }'.repeat(depth)} } }`
/** Fragments that each spread the next one twice: a short text that would be 2^n fields. */
const doubling = (levels: number) =>
  `{ tree(id: 1) { ...F0 } } ${times(levels, (n) => `fragment F${n} on Tree { neighbours { ...F${n + 1} } other${n}: neighbours { ...F${n + 1} } }`)} fragment F${levels} on Tree { id }`
const astOf = (field: string) =>
  JSON.stringify({
    kind: 'Document',
    definitions: [
      {
        kind: 'OperationDefinition',
        operation: 'query',
        selectionSet: { kind: 'SelectionSet', selections: [{ kind: 'Field', name: { kind: 'Name', value: field } }] },
      },
    ],
  })
const deepMap = (depth: number): object => (depth === 0 ? {} : { not: deepMap(depth - 1) })
const echo = 'query Q($text: String!) { echo(text: $text) }'

type Case = readonly [name: string, code: string, request: InjectOptions]

const documents: readonly Case[] = [
  [
    'two operations, one named',
    'ONE_OPERATION_ONLY',
    query('query A { tree(id: 1) { id } } query B { secretHarvest }', { operationName: 'A' }),
  ],
  [
    'a mutation hidden behind a query',
    'ONE_OPERATION_ONLY',
    query('query R { tree(id: 1) { id } } mutation A { plant(name: "x") { id } }', { operationName: 'R' }),
  ],
  ['two operations without names', 'GRAPHQL_VALIDATION_FAILED', query('{ secretHarvest } { secretHarvest }')],
  [
    'a hundred operations',
    'ONE_OPERATION_ONLY',
    query(
      times(100, (n) => `query Q${n} { secretHarvest }`),
      { operationName: 'Q7' },
    ),
  ],
  ['no operation, only a fragment', 'ONE_OPERATION_ONLY', query('fragment F on Tree { id }')],
  ['a subscription', 'ONE_OPERATION_ONLY', query('subscription { tree(id: 1) { id } }')],
  ['a definition of types', 'ONE_OPERATION_ONLY', query('type Query { hacked: String }')],
  ['an extension of the schema', 'ONE_OPERATION_ONLY', query('extend type Query { hacked: String }')],
  [
    'an operation that is not in the document',
    'GRAPHQL_VALIDATION_FAILED',
    query('query A { secretHarvest }', { operationName: 'B' }),
  ],
  ['an operation named __proto__', 'RESERVED_NAME', query('query __proto__ { secretHarvest }')],
  ['operationName __proto__', 'GRAPHQL_VALIDATION_FAILED', query('query A { secretHarvest }', { operationName: '__proto__' })],
  [
    'operationName constructor',
    'GRAPHQL_VALIDATION_FAILED',
    query('query A { secretHarvest }', { operationName: 'constructor' }),
  ],
  ['a fragment named __proto__', 'RESERVED_NAME', query('{ tree(id: 1) { ...__proto__ } } fragment __proto__ on Tree { id }')],
  ['a variable named __proto__', 'RESERVED_NAME', query('query Q($__proto__: String!) { echo(text: $__proto__) }')],
  ['an alias named __proto__', 'RESERVED_NAME', query('{ __proto__: secretHarvest }')],
  ['fields nested too deep', 'QUERY_TOO_DEEP', query(nested(limits.depth))],
  [
    'fields nested too deep through named fragments',
    'QUERY_TOO_DEEP',
    query(
      `{ tree(id: 1) { ...F0 } } ${times(limits.depth, (n) => `fragment F${n} on Tree { neighbours { ...F${n + 1} } }`)} fragment F${limits.depth} on Tree { id }`,
    ),
  ],
  [
    'fields nested too deep through inline fragments',
    'QUERY_TOO_DEEP',
    query(`{ tree(id: 1) { ${'... on Tree { neighbours { '.repeat(limits.depth)} id ${'} }'.repeat(limits.depth)} } }`),
  ],
  ['nesting of 400 levels', 'QUERY_TOO_DEEP', query(nested(400))],
  [
    'a fragment that spreads itself',
    'GRAPHQL_VALIDATION_FAILED',
    query('{ tree(id: 1) { ...F } } fragment F on Tree { neighbours { ...F } }'),
  ],
  [
    'fragments in a circle',
    'GRAPHQL_VALIDATION_FAILED',
    query('{ tree(id: 1) { ...A } } fragment A on Tree { ...B } fragment B on Tree { ...C } fragment C on Tree { ...A }'),
  ],
  ['an unknown fragment', 'GRAPHQL_VALIDATION_FAILED', query('{ tree(id: 1) { ...Nobody } }')],
  ['fragments that double ten times', 'QUERY_TOO_COSTLY', query(doubling(9))],
  ['a flood of aliases', 'TOO_MANY_ALIASES', query(`{ ${times(200, (n) => `a${n}: secretHarvest`)} }`)],
  ['aliases one over the limit', 'TOO_MANY_ALIASES', query(`{ ${times(limits.aliases + 1, (n) => `a${n}: secretHarvest`)} }`)],
  [
    'a flood of aliased mutations',
    'TOO_MANY_ALIASES',
    query(`mutation { ${times(100, (n) => `a${n}: plant(name: "x") { id }`)} }`),
  ],
  [
    'a flood of aliases in fragments',
    'TOO_MANY_ALIASES',
    query(`{ ...F } fragment F on Query { ${times(60, (n) => `a${n}: secretHarvest`)} }`),
  ],
  ['a flood of one directive', 'GRAPHQL_VALIDATION_FAILED', query(`{ secretHarvest ${'@skip(if: false) '.repeat(40)} }`)],
  ['a flood of directives', 'TOO_MANY_DIRECTIVES', query(`{ ${times(120, () => 'secretHarvest @include(if: true)')} }`)],
  ['a flood of unknown directives', 'GRAPHQL_VALIDATION_FAILED', query(`{ secretHarvest ${'@x '.repeat(45)} }`)],
  ['more tokens than allowed', 'GRAPHQL_PARSE_FAILED', query(`{ tree(id: 1) { ${'id '.repeat(limits.tokens)} } }`)],
  ['a text longer than allowed', 'TOO_LARGE', query(`{ secretHarvest } #${'x'.repeat(limits.queryBytes)}`)],
  [
    'a text longer than allowed in bytes, not in letters',
    'TOO_LARGE',
    query(`{ secretHarvest } #${'é'.repeat(limits.queryBytes / 2)}`),
  ],
  ['lists in lists in lists', 'QUERY_TOO_COSTLY', query(offspring(2))],
  [
    'the longest pages in the longest pages',
    'QUERY_TOO_COSTLY',
    query('{ trees(first: 200) { nodes { offspring(first: 200) { nodes { id } } } } }'),
  ],
  [
    'the longest pages, sized by variables',
    'QUERY_TOO_COSTLY',
    query('query Q($n: Int) { trees(first: $n) { nodes { offspring(last: $n) { nodes { id } } } } }', { variables: { n: 200 } }),
  ],
  [
    'the longest pages, sized by a default',
    'QUERY_TOO_COSTLY',
    query('query Q($n: Int = 200) { trees(first: $n) { nodes { offspring(last: $n) { nodes { id } } } } }'),
  ],
  ['a page longer than allowed', 'BAD_PAGE', query('{ trees(first: 100000) { nodes { id } } }')],
  ['a negative page', 'BAD_PAGE', query('{ trees(first: -1) { nodes { id } } }')],
  ['a page larger than an Int', 'GRAPHQL_VALIDATION_FAILED', query('{ trees(first: 99999999999) { nodes { id } } }')],
  ['a cursor made up', 'BAD_CURSOR', query('{ trees(after: "MQ") { nodes { id } } }')],
  [
    'a cursor with SQL in it',
    'BAD_CURSOR',
    query(`{ trees(after: "${Buffer.from("' or 1=1 --").toString('base64url')}") { nodes { id } } }`),
  ],
  ['a field that does not exist', 'GRAPHQL_VALIDATION_FAILED', query('{ secretHarves }')],
  ['an argument that does not exist', 'GRAPHQL_VALIDATION_FAILED', query('{ echo(txt: "x") }')],
  [
    'introspection deeper than any tool needs',
    'GRAPHQL_VALIDATION_FAILED',
    query(`{ __schema { types { ${'fields { type { '.repeat(5)} name ${'} }'.repeat(5)} } } }`),
  ],
  ['a text that ends too soon', 'GRAPHQL_PARSE_FAILED', query('{ tree(id: 1) {')],
  ['a null byte in the text', 'GRAPHQL_PARSE_FAILED', query('{ secretHarvest\u0000 }')],
  ['an illegal name', 'GRAPHQL_PARSE_FAILED', query('query Q($a": String) { secretHarvest }')],
  ['a block string without an end', 'GRAPHQL_PARSE_FAILED', query('{ echo(text: """x) }')],
  ['an empty selection', 'GRAPHQL_PARSE_FAILED', query('{ }  #')],
  ['only a comment', 'GRAPHQL_PARSE_FAILED', query('# nothing')],
  ['a write inside a query', 'INTERNAL', query('{ writeInQuery }')],
]

const bodies: readonly Case[] = [
  ['a syntax tree in JSON', 'QUERY_NOT_GRAPHQL', query(astOf('secretHarvest'))],
  ['a syntax tree in JSON with an illegal name', 'QUERY_NOT_GRAPHQL', query(astOf('a"+process.exit()+"'))],
  ['a syntax tree with spaces around it', 'QUERY_NOT_GRAPHQL', query(`\n\t ${astOf('secretHarvest')} `)],
  ['a JSON number as text', 'QUERY_NOT_GRAPHQL', query('123')],
  ['a JSON list as text', 'QUERY_NOT_GRAPHQL', query('[]')],
  ['a JSON string as text', 'QUERY_NOT_GRAPHQL', query('"{ secretHarvest }"')],
  ['a batch', 'BAD_REQUEST', post([{ query: '{ secretHarvest }' }, { query: '{ secretHarvest }' }])],
  ['an empty batch', 'BAD_REQUEST', post([])],
  ['a number for a body', 'BAD_REQUEST', post('1')],
  ['null for a body', 'BAD_REQUEST', post('null')],
  ['an empty body', 'MALFORMED_JSON', post('')],
  ['a body that is not JSON', 'MALFORMED_JSON', post('{"query": "{ secretHarvest }"')],
  ['a __proto__ key', 'MALFORMED_JSON', post('{"__proto__": {"admin": true}, "query": "{ secretHarvest }"}')],
  ['a constructor key', 'MALFORMED_JSON', post('{"constructor": {"prototype": {"admin": true}}, "query": "{ secretHarvest }"}')],
  ['no query', 'QUERY_MISSING', post({ variables: {} })],
  [
    'a persisted query that nobody persisted',
    'QUERY_MISSING',
    post({ extensions: { persistedQuery: { version: 1, sha256Hash: '__proto__' } } }),
  ],
  ['a persisted key on the prototype', 'QUERY_MISSING', post({ persisted: true, documentId: 'constructor' })],
  ['a query that is a map', 'BAD_REQUEST', query({ kind: 'Document' })],
  ['an operationName that is a list', 'BAD_REQUEST', query('{ secretHarvest }', { operationName: ['A'] })],
  ['variables that are a list', 'BAD_REQUEST', query(echo, { variables: ['x'] })],
  ['variables that are text', 'BAD_REQUEST', query(echo, { variables: '{"text":"x"}' })],
  ['extensions that are text', 'BAD_REQUEST', query('{ secretHarvest }', { extensions: 'x' })],
  ['a body larger than allowed', 'TOO_LARGE', query(echo, { variables: { text: 'x'.repeat(limits.bodyBytes) } })],
  [
    'variables nested too deep',
    'BAD_VARIABLES',
    query('query Q($filter: TreeFilter) { echoFilter(filter: $filter) }', { variables: { filter: deepMap(20) } }),
  ],
  [
    'variables nested ten thousand deep',
    'BAD_VARIABLES',
    post(`{"query":"{ secretHarvest }","variables":{"a":${'['.repeat(10_000)}${']'.repeat(10_000)}}}`),
  ],
  ['a null byte in a variable', 'BAD_VARIABLES', query(echo, { variables: { text: 'a\u0000b' } })],
  ['a prototype key in the variables', 'BAD_VARIABLES', query(echo, { variables: { text: 'x', prototype: {} } })],
  ['a variable of the wrong type', 'GRAPHQL_VALIDATION_FAILED', query(echo, { variables: { text: { $gt: '' } } })],
  [
    'a number where a decimal is text',
    'GRAPHQL_VALIDATION_FAILED',
    query('query Q($d: Decimal!) { echoDecimal(decimal: $d) }', { variables: { d: 0.1 } }),
  ],
  [
    'a day that does not exist',
    'GRAPHQL_VALIDATION_FAILED',
    query('query Q($d: Date!) { echoDate(date: $d) }', { variables: { d: '2008-02-31' } }),
  ],
]

const transport: readonly Case[] = [
  ['a mutation by GET', 'METHOD_NOT_ALLOWED', get({ query: 'mutation { plant(name: "x") { id } }' })],
  [
    'a mutation by GET beside a query',
    'ONE_OPERATION_ONLY',
    get({ query: 'query R { secretHarvest } mutation A { plant(name: "x") { id } }', operationName: 'R' }),
  ],
  [
    'a mutation by GET, named as a query',
    'METHOD_NOT_ALLOWED',
    get({ query: 'mutation query { plant(name: "x") { id } }', operationName: 'query' }),
  ],
  ['a syntax tree by GET', 'QUERY_NOT_GRAPHQL', get({ query: astOf('secretHarvest') })],
  ['nothing by GET', 'QUERY_MISSING', get({})],
  ['two queries by GET', 'BAD_REQUEST', { method: 'GET', url: '/graphql?query=%7BsecretHarvest%7D&query=%7BsecretHarvest%7D' }],
  ['variables by GET that are not JSON', 'MALFORMED_JSON', get({ query: '{ secretHarvest }', variables: '{' })],
  [
    'variables by GET with a prototype key',
    'BAD_VARIABLES',
    get({ query: '{ secretHarvest }', variables: '{"__proto__":{"a":1}}' }),
  ],
  ['a GET from another site', 'CROSS_SITE', get({ query: '{ secretHarvest }' }, { 'sec-fetch-site': 'cross-site' })],
  ['a GET from a sibling site', 'CROSS_SITE', get({ query: '{ secretHarvest }' }, { 'sec-fetch-site': 'same-site' })],
  ['a POST from another site', 'CROSS_SITE', post({ query: '{ secretHarvest }' }, { 'sec-fetch-site': 'cross-site' })],
  ['a POST with a foreign origin', 'CROSS_SITE', post({ query: '{ secretHarvest }' }, { origin: 'https://evil.example' })],
  ['a POST with the origin null', 'CROSS_SITE', post({ query: '{ secretHarvest }' }, { origin: 'null' })],
  [
    'a PUT',
    'METHOD_NOT_ALLOWED',
    { method: 'PUT', url: '/graphql', headers: { 'content-type': 'application/json' }, payload: { query: '{ secretHarvest }' } },
  ],
  ['a DELETE', 'METHOD_NOT_ALLOWED', { method: 'DELETE', url: '/graphql' }],
  [
    'an OPTIONS',
    'METHOD_NOT_ALLOWED',
    { method: 'OPTIONS', url: '/graphql', headers: { 'access-control-request-method': 'POST' } },
  ],
  ...[
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'application/graphql',
    'application/xml',
    'text/plain; application/json',
  ].map((type): Case => [
    `a body sent as ${type}`,
    'UNSUPPORTED_CONTENT_TYPE',
    post('{"query":"{ secretHarvest }"}', { 'content-type': type }),
  ]),
  [
    'an answer wanted as an event stream',
    'NOT_ACCEPTABLE',
    post({ query: '{ secretHarvest }' }, { accept: 'text/event-stream' }),
  ],
  ['an answer wanted as a page', 'NOT_ACCEPTABLE', post({ query: '{ secretHarvest }' }, { accept: 'text/html' })],
]

const closedSchema: readonly Case[] = [
  ['introspection when it is off', 'INTROSPECTION_OFF', query('{ __schema { types { name } } }')],
  ['introspection of one type', 'INTROSPECTION_OFF', query('{ __type(name: "Tree") { fields { name } } }')],
  ['introspection behind an alias', 'INTROSPECTION_OFF', query('{ x: __schema { queryType { name } } }')],
  ['introspection in a fragment', 'INTROSPECTION_OFF', query('{ ...F } fragment F on Query { __schema { queryType { name } } }')],
  ['introspection by GET', 'INTROSPECTION_OFF', get({ query: '{ __schema { queryType { name } } }' })],
]

const asCase = ([name, code, request]: Case): HostileRequest => ({ name, code, request })

export const hostileRequests: readonly HostileRequest[] = [
  ...[...documents, ...bodies, ...transport].map(asCase),
  ...closedSchema.map((entry): HostileRequest => ({ ...asCase(entry), closed: true })),
]
