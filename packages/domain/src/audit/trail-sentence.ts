/** What people call a row of each table that the trail follows: one, and several. A table that is not named goes by its own name. */
const things: Readonly<Record<string, readonly [one: string, several: string]>> = {
  accounts: ['account', 'accounts'],
  achievements: ['achievement', 'achievements'],
  action_milestones: ['step of an action', 'steps of actions'],
  action_partners: ['partner of an action', 'partners of actions'],
  actions: ['action', 'actions'],
  alignments: ['link to a framework', 'links to frameworks'],
  attachments: ['attachment', 'attachments'],
  budget_figure_sources: ['source of a budget figure', 'sources of budget figures'],
  budget_lines: ['budget line', 'budget lines'],
  comment_mentions: ['mention', 'mentions'],
  comment_threads: ['conversation', 'conversations'],
  comments: ['comment', 'comments'],
  commitment_references: ['reference of a commitment', 'references of commitments'],
  commitments: ['commitment', 'commitments'],
  consultations: ['consultation', 'consultations'],
  contents_entries: ['contents entry', 'contents entries'],
  decisions: ['decision', 'decisions'],
  deliverables: ['deliverable', 'deliverables'],
  editions: ['edition', 'editions'],
  evidence: ['piece of evidence', 'pieces of evidence'],
  facts: ['fact', 'facts'],
  figures: ['figure as entered', 'figures as entered'],
  file_uploads: ['file sent', 'files sent'],
  files: ['file', 'files'],
  footnotes: ['footnote', 'footnotes'],
  framework_items: ['framework item', 'framework items'],
  frameworks: ['framework', 'frameworks'],
  glossary_terms: ['glossary term', 'glossary terms'],
  import_batches: ['import', 'imports'],
  indicator_catalogues: ['indicator catalogue', 'indicator catalogues'],
  indicators: ['indicator', 'indicators'],
  intervention_people: ['person at a decision to intervene', 'people at decisions to intervene'],
  intervention_reviews: ['review of an intervention', 'reviews of interventions'],
  intervention_rules: ['rule for interventions', 'rules for interventions'],
  intervention_targets: ['missed target of an intervention', 'missed targets of interventions'],
  interventions: ['intervention', 'interventions'],
  invitations: ['invitation', 'invitations'],
  leads: ['lead', 'leads'],
  legislation: ['piece of legislation', 'pieces of legislation'],
  measures: ['measure', 'measures'],
  milestones: ['milestone', 'milestones'],
  objectives: ['objective', 'objectives'],
  observations: ['figure', 'figures'],
  organisations: ['organisation', 'organisations'],
  outcome_headings: ['outcome heading', 'outcome headings'],
  particulars: ['particular', 'particulars'],
  partnership_phases: ['phase of a partnership', 'phases of partnerships'],
  partnerships: ['partnership', 'partnerships'],
  people: ['person', 'people'],
  period_locks: ['lock of a period', 'locks of periods'],
  plan_owners: ['plan owner', 'plan owners'],
  plan_templates: ['template', 'templates'],
  owner_assignments: ['owner of a thing', 'owners of things'],
  plans: ['plan', 'plans'],
  post_holdings: ['holder of a post', 'holders of posts'],
  posts: ['post', 'posts'],
  priorities: ['priority', 'priorities'],
  rating_overrides: ['judgement of a rating', 'judgements of ratings'],
  reference_list_items: ['list item', 'list items'],
  reference_lists: ['list', 'lists'],
  released_figures: ['figure as released', 'figures as released'],
  releases: ['release of figures', 'releases of figures'],
  risk_areas: ['risk area', 'risk areas'],
  risk_controls: ['control of a risk', 'controls of risks'],
  risks: ['risk', 'risks'],
  role_grant_partnerships: ['partnership of a role', 'partnerships of roles'],
  role_grants: ['role', 'roles'],
  scan_faults: ['scan fault', 'scan faults'],
  sections: ['section', 'sections'],
  service_account_partnerships: ['partnership of a service account', 'partnerships of service accounts'],
  service_accounts: ['service account', 'service accounts'],
  service_keys: ['service key', 'service keys'],
  staffing_funding: ['source of staff funding', 'sources of staff funding'],
  staffing_lines: ['staffing line', 'staffing lines'],
  supersessions: ['supersession', 'supersessions'],
  target_steps: ['step of a target', 'steps of targets'],
  targets: ['target', 'targets'],
  template_sections: ['section of a template', 'sections of templates'],
}

/** Actions that say by themselves what happened. */
const events: Readonly<Record<string, string>> = {
  'session.started': 'signed in',
  'session.ended': 'left a session, or it ran out',
  'session.endedEverywhere': 'signed out everywhere',
  'session.refused': 'was not let in',
  'account.passwordChanged': 'changed the password',
  'token.refused': 'sent a service token that is not good',
  'import.applied': 'applied an import',
  'figures.opened': 'opened figures before small numbers are hidden',
  refusal: 'was refused',
}

const verbs: Readonly<Record<string, string>> = {
  insert: 'created',
  update: 'changed',
  delete: 'removed',
  found: 'found, when the trail began,',
  'token.created': 'made',
  'token.revoked': 'revoked',
}

/** `Weald sample import created 212 priorities`: what somebody did to some rows of a table, or an event, without a full stop. */
export function trailSentence(who: string, action: string, table: string | null, count: number): string {
  const event = events[action]
  if (event !== undefined) return count === 1 ? `${who} ${event}` : `${who} ${event}, ${count} times`
  return `${who} ${verbs[action] ?? action} ${countedThing(table, count)}`
}

/** What each kind of row is called, by the name of its table, in the order of their names. */
export const kindsOfRow: readonly { readonly table: string; readonly several: string }[] = Object.entries(things)
  .map(([table, [, several]]) => ({ table, several }))
  .toSorted((a, b) => a.several.localeCompare(b.several))

/** What an action does to a row, in a word, and whether it is an event that says so by itself. */
export function actionWords(action: string): { readonly words: string; readonly event: boolean } {
  const event = events[action]
  return event === undefined ? { words: verbs[action] ?? action, event: false } : { words: event, event: true }
}

/** `a priority` or `212 priorities`. */
export function countedThing(table: string | null, count: number): string {
  const [one, several] = thing(table)
  return count === 1 ? `${article(one)} ${one}` : `${grouped(count)} ${several}`
}

/** What people call one row of a table. */
export function thingOf(table: string | null): string {
  return thing(table)[0]
}

function thing(table: string | null): readonly [string, string] {
  const known = table === null ? undefined : things[table]
  const plain = (table ?? 'row').replaceAll('_', ' ')
  return known ?? [plain, plain]
}

const article = (word: string) => (/^[aeiou]/.test(word) ? 'an' : 'a')
const grouped = (count: number) => String(count).replaceAll(/\B(?=(\d{3})+$)/g, ',')
