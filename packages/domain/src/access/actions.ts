/**
 * Everything that can be asked of Weald, as verb on thing, in a sentence that a county officer can read. `business` is what the
 * county plans, spends and measures; `system` is who may come in and how Weald is run. The two are kept apart: see `exclusions`.
 */
export const actionTable = {
  'weald:open': { data: 'system', sentence: 'Open Weald and see whether it is running' },
  'policy:read': { data: 'system', sentence: 'Read who may do what' },
  'session:read': { data: 'system', sentence: 'See who is signed in here, and with what rights' },
  'session:start': { data: 'system', sentence: 'Sign in' },
  'session:end': { data: 'system', sentence: 'Sign out' },

  'county:read': { data: 'business', sentence: 'See the county’s partnerships, organisations and frameworks' },
  'plan:read': { data: 'business', sentence: 'Read an edition of a plan' },
  'edition:read': { data: 'business', sentence: 'See which editions a plan has and where each stands' },
  'risk:read': { data: 'business', sentence: 'Read the risks of a plan' },
  'finding:read': { data: 'business', sentence: 'See where a plan’s own figures disagree' },
  'search:use': { data: 'business', sentence: 'Search in plans' },
  'indicator:read': { data: 'business', sentence: 'Read figures as they may be published' },
  'budget:read': { data: 'business', sentence: 'Read the budget and the staffing of a plan' },
  'export:read': { data: 'business', sentence: 'Take plans and figures out as files' },

  'agreement:read': {
    data: 'business',
    sentence: 'See how an edition is being agreed: steps, consents, feedback and conditions',
  },
  'plan:create': { data: 'business', sentence: 'Begin a plan' },
  'plan:edit': { data: 'business', sentence: 'Write an edition of a plan' },
  'plan:consent': { data: 'business', sentence: 'Consent to a plan for a partnership board' },
  'plan:submit': { data: 'business', sentence: 'Send an edition to the next gate' },
  'plan:withdraw': { data: 'business', sentence: 'Take an edition back from a gate before anybody has decided on it' },
  'plan:endorse': { data: 'business', sentence: 'Agree priorities, or endorse an edition, for the senior team' },
  'plan:return': { data: 'business', sentence: 'Send an edition back to its authors' },
  'plan:approve': { data: 'business', sentence: 'Approve an edition for the county board' },
  'plan:amend': { data: 'business', sentence: 'Begin a new edition of an approved plan' },
  'plan:discharge': { data: 'business', sentence: 'Say that a condition of an approval has been met' },
  'plan:archive': { data: 'business', sentence: 'Put an approved edition out of force, once another has taken its place' },
  'comment:add': { data: 'business', sentence: 'Comment on an edition' },
  'target:propose': { data: 'business', sentence: 'Propose targets of an edition to the boards that agree them' },
  'target:agree': { data: 'business', sentence: 'Agree to proposed targets for a board, or send them back' },
  'budget:edit': { data: 'business', sentence: 'Change the budget of an edition' },
  'budget:confirm': { data: 'business', sentence: 'Confirm the budget of an edition' },
  'indicator:enter': { data: 'business', sentence: 'Enter figures, and correct them' },
  'indicator:signOff': { data: 'business', sentence: 'Sign off figures that somebody else has entered' },
  'indicator:lock': { data: 'business', sentence: 'Lock a period, so that its figures stay as they are' },
  'indicator:unlock': { data: 'business', sentence: 'Open a period again that somebody else has locked' },
  'indicator:readRaw': { data: 'business', sentence: 'Read figures before small numbers are hidden; the reason is kept' },
  'indicator:release': { data: 'business', sentence: 'Release figures for everybody to read' },

  'rating:override': { data: 'business', sentence: 'Judge a rating otherwise than it was worked out, with a reason beside it' },
  'intervention:read': { data: 'business', sentence: 'Read the county’s interventions in a partnership' },
  'intervention:propose': { data: 'business', sentence: 'Propose an intervention in a partnership' },
  'intervention:decide': { data: 'business', sentence: 'Decide on a proposed intervention' },
  'intervention:review': { data: 'business', sentence: 'Record a review of an intervention' },
  'intervention:lift': { data: 'business', sentence: 'Lift an intervention' },
  'intervention:setRule': { data: 'business', sentence: 'Set the rule by which interventions are proposed' },
  'review:read': { data: 'business', sentence: 'Read the reviews of a partnership, and how far a cycle of reviews has come' },
  'review:update': { data: 'business', sentence: 'Write a review for a partnership: how things are going, and what was spent' },
  'review:submit': { data: 'business', sentence: 'Sign a review as its lead and hand it in' },
  'review:sign': { data: 'business', sentence: 'Sign a review for a partnership board, or give it back' },
  'review:meet': { data: 'business', sentence: 'Record the meeting about a review, what was found and who follows it up' },
  'review:followUp': { data: 'business', sentence: 'Follow up what was found at a review, and say what came of it' },
  'review:oversee': {
    data: 'business',
    sentence: 'Open a cycle of reviews, sign reviews for the county, and open them again',
  },

  'owner:read': { data: 'business', sentence: 'See who looks after what, and what nobody looks after' },
  'owner:assign': { data: 'business', sentence: 'Give things to somebody else to look after' },

  'import:describe': { data: 'system', sentence: 'See how files for an import are made up' },
  'import:apply': { data: 'business', sentence: 'Bring data in through the import pipeline' },
  'import:read': { data: 'business', sentence: 'See what was imported and when' },

  'audit:read': { data: 'business', sentence: 'Read who changed what in plans' },
  'audit:readBudgets': { data: 'business', sentence: 'Read who changed what in budgets' },
  'audit:readFigures': { data: 'business', sentence: 'Read who changed what in figures' },
  'audit:readSystem': {
    data: 'system',
    sentence: 'Read who signed in, who granted what and what was refused, without the contents of plans',
  },

  'account:readOwn': { data: 'system', sentence: 'See one’s own account' },
  'account:changeOwn': { data: 'system', sentence: 'Change one’s own password, and sign out everywhere' },
  'account:accept': { data: 'system', sentence: 'Take up an invitation' },
  'account:manage': { data: 'system', sentence: 'Invite people and close their accounts' },
  'role:manage': { data: 'system', sentence: 'Grant and end roles' },
  'token:manage': { data: 'system', sentence: 'Make, renew and revoke the keys of other systems' },
  'config:propose': { data: 'system', sentence: 'Propose a setting of the county, such as the threshold for small numbers' },
  'config:confirm': { data: 'system', sentence: 'Confirm a proposed setting' },
} as const satisfies Record<string, { data: 'business' | 'system'; sentence: string }>

export type Action = keyof typeof actionTable

export const actionNames = Object.keys(actionTable) as Action[]

/** Every action with its sentence. */
export const actions = Object.fromEntries(actionNames.map((name) => [name, actionTable[name].sentence])) as Readonly<
  Record<Action, string>
>

/** Actions that are done to an edition, which a screen may offer beside it. */
export const editionActions = [
  'plan:read',
  'edition:read',
  'agreement:read',
  'risk:read',
  'finding:read',
  'indicator:read',
  'budget:read',
  'export:read',
  'plan:edit',
  'plan:consent',
  'plan:submit',
  'plan:withdraw',
  'plan:endorse',
  'plan:return',
  'plan:approve',
  'plan:amend',
  'plan:discharge',
  'plan:archive',
  'comment:add',
  'target:propose',
  'target:agree',
  'budget:edit',
  'budget:confirm',
  'audit:read',
  'audit:readBudgets',
  'audit:readFigures',
] as const satisfies readonly Action[]
