import type { InjectOptions } from 'fastify'
import { figureOfDover, publicPlanOf } from './marked-county.ts'
import { all, change, each, nobody, nothing, type RootProbe, step } from './probe-kinds.ts'

const decision = 'decision: { body: "CFE SMT", decidedOn: "2008-08-18" }'
const decided = `contentHash: "none", ${decision}, note: " "`

/** A new field of Query or Mutation needs a line here and in members.expected.csv: see docs/adding-a-feature.md. */
export const rootProbes: Readonly<Record<string, RootProbe>> = {
  'Query.plan': { ...each('plan(id: $of) { id }', 'ID'), list: `plan(id: "${publicPlanOf('other')}")` },
  'Query.budget': each('budget(plan: $of) { id }', 'ID'),
  'Query.search': {
    ...each('search(query: $of) { nodes { id title } }', 'String'),
    list: `search(query: "${publicPlanOf('own')}", first: 1)`,
  },
  'Query.plans': all('plans(first: 1)'),
  'Query.priorities': all('priorities(first: 1)'),
  'Query.risks': all('risks(first: 1)'),
  'Query.observations': all('observations(first: 1)'),
  'Query.planInForce': {
    of: 'nothing',
    query: '{ planInForce(partnership: "dover", on: "2008-09-01") { plan { id } edition { id } } }',
  },
  'Query.changes': {
    of: 'nothing',
    query: `{ changes(from: ${nobody}, to: ${nobody}) { id } }`,
    list: `changes(from: "${publicPlanOf('own')}/1", to: "${publicPlanOf('other')}/1")`,
  },
  'Query.changesBetweenDays': nothing(`changesBetweenDays(plan: ${nobody}, from: "2008-09-01", to: "2008-09-01")`, 'id'),
  'Query.partnership': { of: 'nothing', query: '{ partnership(code: "dover") { code plans { id } } }' },
  'Query.partnerships': nothing('partnerships(first: 1)', 'nodes { code plans { id } }'),
  'Query.organisations': nothing('organisations(first: 1)', 'nodes { code }'),
  'Query.posts': nothing('posts(first: 1)', 'nodes { code }'),
  'Query.namedPeople': nothing('namedPeople(first: 1)', 'nodes { code }'),
  'Query.frameworks': nothing('frameworks', 'code'),
  'Query.planTemplates': nothing('planTemplates', 'code'),
  'Query.indicators': nothing('indicators(first: 1)', 'nodes { ref observations { id } }'),
  'Query.indicator': nothing('indicator(ref: "NI 73")', 'ref observations { id }'),
  'Query.indicatorCatalogues': nothing('indicatorCatalogues', 'code'),
  'Query.countyOverview': {
    of: 'nothing',
    // Below it stands the plan in force, which is another for whoever sees more plans: its fields are looked at from elsewhere.
    query: `{ countyOverview { on plans submittedPlans tally { of } county { id } byOutcome { priorities } byCountyPriority { priorities }
      partnerships { plan { id } newestEdition { id } edition { id } } } }`,
  },
  'Query.figureGrid': nothing(
    'figureGrid(input: { indicators: ["NI 73"], partnerships: ["dover"], columns: [{ kind: ACTUAL, period: "2006/07" }], reason: "The matrix of rights" })',
    'rows { cells { state figure { id } } }',
  ),
  'Query.figureHistory': nothing(`figureHistory(figure: "${figureOfDover}", reason: "The matrix of rights")`, 'sentence'),
  'Query.releasePreview': nothing(
    'releasePreview(input: { indicators: ["NI 73"], period: "2006/07", reason: "The matrix of rights" })',
    'previewed',
  ),
  'Query.releases': nothing('releases', 'id'),
  'Query.periodLocks': nothing('periodLocks', 'id'),
  'Query.about': nothing('about', 'name'),
  'Query.viewer': nothing('viewer', 'kind'),
  'Query.policy': nothing('policy', 'rows { action }'),
  'Query.auditEntries': nothing('auditEntries(first: 1)', 'nodes { id }'),
  'Query.auditSummaries': nothing('auditSummaries(first: 1)', 'nodes { id }'),
  'Query.people': nothing('people(first: 1)', 'nodes { id }'),
  'Query.serviceAccounts': nothing('serviceAccounts(first: 1)', 'nodes { id }'),
  'Query.notifications': {
    of: 'nothing',
    // Whoever is signed in may ask, and most are told of nothing: so there is nothing that each of them must reach.
    query: `{ notifications { edges { cursor node { id } } totalCount pageInfo { endCursor }
      nodes { id sentence happenedAt plan planTitle title path unread ask escalated } } }`,
  },
  'Query.mailPreference': nothing('mailPreference', 'choice'),
  'Query.ownerHealth': nothing('ownerHealth', 'of things { id }'),
  'Query.coverage': {
    of: 'nothing',
    // Below it stand plans in force, which are others for whoever sees more plans: their fields are looked at from elsewhere.
    query: `{ coverage { on outcomes { id } countyPriorities { id }
      partnerships { partnership { id } plan { id } filled of cells { outcome { id } countyPriority { id } priorities { id } } } } }`,
  },
  'Query.duplication': {
    of: 'nothing',
    query:
      '{ duplication { on totalSharedTexts sharedPlans { priorities } sharedTexts { likeness priorities { priority { id } } } } }',
    list: 'duplication(likeness: 30)',
  },
  'Query.interventions': nothing('interventions(first: 1)', 'nodes { id }'),
  'Query.intervention': nothing('intervention(number: 2)', 'id'),
  'Query.interventionRule': nothing('interventionRule', 'targets periods amberCounts sentence reason'),
  'Query.interventionsDue': nothing('interventionsDue', 'partnership { id } explanation'),
  'Query.reviewCycles': nothing('reviewCycles', 'quarter'),
  'Query.reviewCycle': nothing('reviewCycle(quarter: "2008/09 Q1")', 'quarter reviews { id }'),
  'Query.review': { of: 'nothing', query: `{ review(id: ${nobody}) { id } }` },
  'Query.myWork': {
    of: 'nothing',
    // Most of those who are signed in owe nothing: so there is nothing that each of them must reach.
    query: '{ myWork { nothing items { id source sentence about dueOn due urgency urgencyLabel path } } }',
  },
  'Mutation.openReviewCycle': change(
    'openReviewCycle(input: { quarter: "soon", instructions: "x", asks: [NARRATIVE] })',
    'cycle { id }',
  ),
  'Mutation.saveReviewEntry': change(
    `saveReviewEntry(input: { review: ${nobody}, expectedVersion: 0, narrative: "x" })`,
    'review { id }',
  ),
  'Mutation.saveProgress': change(
    `saveProgress(input: { review: ${nobody}, lineage: ${nobody}, expectedVersion: 0, status: "done" })`,
    'review { id }',
  ),
  'Mutation.saveSpend': change(
    `saveSpend(input: { review: ${nobody}, lineage: ${nobody}, expectedVersion: 0, spent: "1.00" })`,
    'review { id }',
  ),
  'Mutation.saveReviewMeeting': change(
    `saveReviewMeeting(input: { review: ${nobody}, expectedVersion: 0, heldOn: "2008-07-15", present: "x", record: "x" })`,
    'review { id }',
  ),
  'Mutation.saveReviewFinding': change(
    `saveReviewFinding(input: { review: ${nobody}, finding: ${nobody}, expectedVersion: 0, text: "x" })`,
    'review { id }',
  ),
  'Mutation.settleFollowUp': change(
    `settleFollowUp(input: { review: ${nobody}, finding: ${nobody}, expectedVersion: 1, done: false })`,
    'review { id }',
  ),
  'Mutation.reassign': change(
    `reassign(input: { things: [{ kind: RISKS, lineage: ${nobody}, expectedVersion: 0 }], to: "person:somebody", reason: "x" })`,
    'assigned refused results { kind lineage outcome owner version message }',
  ),
  'Mutation.moveReview': change(`moveReview(input: { review: ${nobody}, expectedVersion: 1, command: SUBMIT })`, 'review { id }'),
  'Query.itemKinds': nothing('itemKinds', 'name fields { name }'),
  'Mutation.createPlan': change(
    'createPlan(input: { kind: LOCAL_PLAN, title: "", termStart: "2008-09-01", termEnd: "2011-08-31", owners: [] })',
    'plan { id } edition { id }',
  ),
  'Mutation.amendPlan': change(`amendPlan(input: { edition: ${nobody}, expectedVersion: 1 })`, 'plan { id } edition { id }'),
  'Mutation.changePlan': change(
    `changePlan(input: { plan: ${nobody}, expectedVersion: 1, title: "x", termStart: "2008-09-01", termEnd: "2011-08-31" })`,
    'plan { id } edition { id }',
  ),
  'Mutation.changeEdition': change(
    `changeEdition(input: { edition: ${nobody}, expectedVersion: 1, title: "x", visibility: OWNERS })`,
    'plan { id } edition { id }',
  ),
  'Mutation.saveItem': change(
    `saveItem(input: { edition: ${nobody}, kind: "priorities", item: ${nobody}, fields: [] })`,
    'item { id fields { name text } } change',
  ),
  'Mutation.moveItem': change(
    `moveItem(input: { edition: ${nobody}, kind: "priorities", item: ${nobody}, expectedVersion: 1 })`,
    'item { id } change',
  ),
  'Mutation.removeItem': change(
    `removeItem(input: { edition: ${nobody}, kind: "priorities", item: ${nobody}, expectedVersion: 1 })`,
    'item { id } change',
  ),
  'Mutation.undoChange': change(`undoChange(input: { edition: ${nobody}, change: "none" })`, 'change'),
  'Mutation.announcePresence': change(`announcePresence(input: { edition: ${nobody} })`, 'present { actor }'),
  'Mutation.addComment': change(`addComment(input: { edition: ${nobody}, text: "x" })`, 'thread { id }'),
  'Mutation.changeComment': change(
    `changeComment(input: { comment: ${nobody}, expectedVersion: 1, text: "x" })`,
    'thread { id }',
  ),
  'Mutation.resolveComments': change(
    `resolveComments(input: { thread: ${nobody}, expectedVersion: 1, resolved: true })`,
    'thread { id }',
  ),
  'Mutation.markNotificationsRead': change(`markNotificationsRead(input: { ids: [${nobody}] })`, 'unread'),
  'Mutation.markAllNotificationsRead': change(`markAllNotificationsRead(input: { upTo: ${nobody} })`, 'unread'),
  'Mutation.chooseMail': change('chooseMail(input: { choice: "never" })', 'preference { choice }'),
  'Mutation.submitPriorities': step('submitPriorities', ['draft']),
  'Mutation.submitEdition': step('submitEdition', ['priorities_agreed']),
  'Mutation.withdrawEdition': step('withdrawEdition', ['priorities_submitted', 'submitted']),
  'Mutation.agreePriorities': step('agreePriorities', ['priorities_submitted'], decided),
  'Mutation.endorseEdition': step('endorseEdition', ['submitted'], decided),
  'Mutation.returnEdition': step(
    'returnEdition',
    ['priorities_submitted', 'submitted', 'endorsed'],
    `${decision}, feedback: [{ text: "Say by when" }], note: " "`,
  ),
  'Mutation.approveEdition': step('approveEdition', ['endorsed'], decided),
  'Mutation.supersedeEdition': step('supersedeEdition', ['approved']),
  'Mutation.recordSupersession': step('recordSupersession', ['approved'], 'successor: "none", effectiveOn: "2008-09-01"'),
  'Mutation.removeSupersession': step('removeSupersession', ['approved'], 'successor: "none"'),
  'Mutation.consentToEdition': change(
    `consentToEdition(input: { edition: ${nobody}, expectedVersion: 1, partnership: "dover" })`,
    'edition { id }',
  ),
  'Mutation.withdrawConsent': change(
    `withdrawConsent(input: { edition: ${nobody}, expectedVersion: 1, partnership: "dover" })`,
    'edition { id }',
  ),
  'Mutation.answerFeedback': change(
    `answerFeedback(input: { feedback: ${nobody}, expectedVersion: 1, answer: "x" })`,
    'edition { id }',
  ),
  'Mutation.dischargeCondition': change(
    `dischargeCondition(input: { condition: ${nobody}, expectedVersion: 1, note: "x" })`,
    'edition { id }',
  ),
  'Mutation.overrideRating': change(
    `overrideRating(input: { rating: ${nobody}, on: "2008-09-01", seen: "", colour: GREEN, reason: "x" })`,
    'rating { id }',
  ),
  'Mutation.withdrawOverride': change(
    `withdrawOverride(input: { rating: ${nobody}, on: "2008-09-01", override: ${nobody}, expectedVersion: 1, reason: "x" })`,
    'rating { id }',
  ),
  'Mutation.proposeTargets': change(
    `proposeTargets(input: { edition: ${nobody}, targets: [{ id: ${nobody}, expectedVersion: 1 }] })`,
    'edition { id }',
  ),
  'Mutation.decideTargets': change(
    `decideTargets(input: { edition: ${nobody}, targets: [{ id: ${nobody}, expectedVersion: 1 }], agrees: true, decidedOn: "2008-06-01" })`,
    'edition { id }',
  ),
  'Mutation.enterFigures': change(
    'enterFigures(input: { openedFor: "The matrix of rights", cells: [{ indicator: "nothing", kind: ACTUAL, period: "2007/08", text: "1" }] })',
    'cells { outcome figure { id } warnings { code } issues { code } } entered unchanged refused',
  ),
  'Mutation.signOffFigures': change(
    'signOffFigures(input: { openedFor: "The matrix of rights", figures: [] })',
    'figures { id }',
  ),
  'Mutation.releaseFigures': change(
    'releaseFigures(input: { indicators: ["nothing"], period: "2007/08", previewed: "nothing", reason: "The matrix of rights" })',
    'release { id }',
  ),
  'Mutation.lockPeriod': change(
    'lockPeriod(input: { catalogue: "nothing", calendar: FINANCIAL_YEAR, period: "2007/08" })',
    'lock { id }',
  ),
  'Mutation.unlockPeriod': change(`unlockPeriod(input: { lock: ${nobody}, expectedVersion: 1, reason: "x" })`, 'lock { id }'),
  'Mutation.proposeIntervention': change(
    'proposeIntervention(input: { partnership: "none", kind: CHANGE_IN_MANAGEMENT, reason: "x" })',
    'intervention { id }',
  ),
  'Mutation.applyInterventionRule': change(
    'applyInterventionRule(input: { partnership: "none", kind: CHANGE_IN_MANAGEMENT })',
    'intervention { id }',
  ),
  'Mutation.decideIntervention': change(
    `decideIntervention(input: { intervention: 0, expectedVersion: 1, kind: CHANGE_IN_MANAGEMENT, startsOn: "2008-09-01", ${decision} })`,
    'intervention { id }',
  ),
  'Mutation.declineIntervention': change(
    `declineIntervention(input: { intervention: 0, expectedVersion: 1, note: "x", ${decision} })`,
    'intervention { id }',
  ),
  'Mutation.reviewIntervention': change(
    'reviewIntervention(input: { intervention: 0, expectedVersion: 1, reviewedOn: "2008-09-01", finding: "x" })',
    'intervention { id }',
  ),
  'Mutation.liftIntervention': change(
    'liftIntervention(input: { intervention: 0, expectedVersion: 1, reason: "x" })',
    'intervention { id }',
  ),
  'Mutation.setInterventionRule': change(
    'setInterventionRule(input: { targets: 0, periods: 0, amberCounts: false, reason: "" })',
    'rule { targets }',
  ),
  'Mutation.invitePerson': change('invitePerson(input: { name: "", email: "" })', 'link account { id }'),
  'Mutation.inviteAgain': change(`inviteAgain(account: ${nobody})`, 'link account { id }'),
  'Mutation.closeAccount': change(`closeAccount(input: { account: ${nobody}, reason: "x" })`, 'account { id }'),
  'Mutation.grantRole': change(`grantRole(input: { account: ${nobody}, role: "reader", reason: "x" })`, 'grant { id }'),
  'Mutation.endGrant': change(`endGrant(input: { grant: ${nobody}, reason: "x" })`, 'grant { id }'),
  'Mutation.createServiceAccount': change(
    `createServiceAccount(input: { name: "", owner: ${nobody}, scopes: [], days: 1 })`,
    'serviceAccount { id } key',
  ),
  'Mutation.renewServiceKey': change(
    `renewServiceKey(input: { account: ${nobody}, days: 1, overlapDays: 0 })`,
    'serviceAccount { id } key',
  ),
  'Mutation.revokeServiceKey': change(`revokeServiceKey(key: ${nobody})`, 'serviceAccount { id }'),
  'Mutation.revokeServiceAccount': change(`revokeServiceAccount(account: ${nobody})`, 'serviceAccount { id }'),
}

/**
 * What is not for everybody below a plan is asked for by itself, since a refusal empties the object that it stands in: the way to it, and
 * the query. A new field of this kind needs a line here.
 */
export const asideProbes: Readonly<Record<string, { readonly way: readonly string[]; readonly query: string }>> = {
  'Plan.history': { way: ['Query.plan'], query: 'query ($of: ID!) { plan(id: $of) { history { plan } } }' },
  'Priority.history': {
    way: ['Query.plan', 'Plan.currentEdition'],
    query: 'query ($of: ID!) { plan(id: $of) { currentEdition { priorities { history { plan } } } } }',
  },
  'BudgetLine.history': {
    way: ['Query.plan', 'Plan.currentEdition', 'Edition.budget'],
    query: 'query ($of: ID!) { plan(id: $of) { currentEdition { budget { lines { history { plan } } } } } }',
  },
  'Observation.history': {
    way: ['Query.plan', 'Plan.currentEdition', 'Edition.observations'],
    query: 'query ($of: ID!) { plan(id: $of) { currentEdition { observations { history { plan } } } } }',
  },
}

const trail = (list: string, matter: string) =>
  `query ($of: String!) { ${list}(first: 1, filter: { plan: $of, matter: ${matter} }) { nodes { plan } } }`

/** The trail asks nothing of its own; each matter of it is read by a right of its own. */
export const trailProbes: readonly { readonly action: string; readonly query: string }[] = [
  'auditEntries',
  'auditSummaries',
].flatMap((list) => [
  { action: 'audit:read', query: trail(list, 'PLANS') },
  { action: 'audit:readBudgets', query: trail(list, 'BUDGETS') },
  { action: 'audit:readFigures', query: trail(list, 'FIGURES') },
])

type Probe = (known: { readonly batch: string }) => InjectOptions & { headers?: Record<string, string> }

const get =
  (url: string): Probe =>
  () => ({ method: 'GET', url })
const otherThanAsking =
  (method: 'HEAD' | 'PUT' | 'PATCH' | 'DELETE' | 'OPTIONS'): Probe =>
  () => ({ method, url: '/graphql' })
const sendingBytes =
  (method: 'POST' | 'PUT', url: string): Probe =>
  () => ({ method, url, headers: { 'content-type': 'application/octet-stream' }, payload: '%PDF-1.4' })
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
  'POST /api/v1/session/stay': () => ({ method: 'POST', url: '/api/v1/session/stay' }),
  'DELETE /api/v1/sessions': () => ({ method: 'DELETE', url: '/api/v1/sessions' }),
  'PUT /api/v1/account/password': () => ({ method: 'PUT', url: '/api/v1/account/password', payload: {} }),
  'POST /api/v1/invitations/look': () => ({ method: 'POST', url: '/api/v1/invitations/look', payload: { invitation: 'none' } }),
  'POST /api/v1/invitations/accept': () => ({
    method: 'POST',
    url: '/api/v1/invitations/accept',
    payload: { invitation: 'none' },
  }),
  'GET /api/v1/notifications/summary': get('/api/v1/notifications/summary'),
  'GET /api/v1/policy.csv': get('/api/v1/policy.csv'),
  'GET /api/v1/audit.csv': get('/api/v1/audit.csv?plan=nothing'),
  'GET /api/v1/datasets': get('/api/v1/datasets'),
  'GET /api/v1/datasets/:name/template.csv': get('/api/v1/datasets/people/template.csv'),
  'GET /api/v1/datasets/:name/example.csv': get('/api/v1/datasets/people/example.csv'),
  'GET /api/v1/imports/datasets': get('/api/v1/imports/datasets'),
  'GET /api/v1/imports/datasets/:name/template.csv': get('/api/v1/imports/datasets/people/template.csv'),
  'POST /api/v1/imports': () => ({
    method: 'POST',
    url: '/api/v1/imports?mode=dry-run',
    headers: { 'content-type': `multipart/form-data; boundary=${boundary}` },
    payload: `--${boundary}\r\ncontent-disposition: form-data; name="people"; filename="people.csv"\r\ncontent-type: text/csv\r\n\r\n${people}\r\n--${boundary}--\r\n`,
  }),
  'POST /api/v1/imports/:dataset': () => ({
    method: 'POST',
    url: '/api/v1/imports/people',
    headers: { 'content-type': 'text/csv' },
    payload: people,
  }),
  'GET /api/v1/imports/batches': get('/api/v1/imports/batches'),
  'GET /api/v1/imports/batches/:id': ({ batch }) => ({ method: 'GET', url: `/api/v1/imports/batches/${batch}` }),
  'POST /api/v1/imports/batches/:id/undo': ({ batch }) => ({ method: 'POST', url: `/api/v1/imports/batches/${batch}/undo` }),
  'GET /api/v1/exports/:file': get('/api/v1/exports/editions.csv'),
  'GET /api/v1/exports/plans/:plan/:edition': get('/api/v1/exports/plans/dover-2008/1.json'),
  'POST /api/v1/editions/:id/files': sendingBytes(
    'POST',
    '/api/v1/editions/00000000-0000-7000-8000-000000000000/files?name=a.pdf',
  ),
  'GET /api/v1/editions/:id/files/:file': get(
    '/api/v1/editions/00000000-0000-7000-8000-000000000000/files/00000000-0000-7000-8000-000000000000',
  ),
  'PUT /api/v1/files/:sha256': sendingBytes('PUT', `/api/v1/files/${'0'.repeat(64)}`),
  'GET /api/v1/editions/:id/document.html': get('/api/v1/editions/00000000-0000-7000-8000-000000000000/document.html'),
  'GET /api/v1/editions/:id/document.docx': get('/api/v1/editions/00000000-0000-7000-8000-000000000000/document.docx'),
  'GET /api/v1/editions/:id/document.pdf': get('/api/v1/editions/00000000-0000-7000-8000-000000000000/document.pdf'),
}
