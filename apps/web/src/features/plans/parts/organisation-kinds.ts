import type { OrganisationKind } from '../../../graphql/generated/graphql.ts'

/** What stands above the agencies of each kind. */
export const organisationKinds = {
  COUNCIL: 'The county council',
  DUTY_TO_COOPERATE: 'Bodies with a duty to cooperate',
  REQUIRED_ENGAGEMENT: 'Must be engaged',
  OTHER_PARTNERSHIP: 'Other partnerships',
  GOVERNANCE: 'Governance',
  SUPPORTING_SERVICE: 'Services that support the partnerships',
  MULTI_AGENCY_GROUP: 'Groups of several agencies',
  INTERNAL_GROUP: 'Groups within the council',
  SURVEY_CONTRACTOR: 'Survey contractors',
  EVALUATION_CONTRACTOR: 'Evaluation contractors',
} as const satisfies Record<OrganisationKind, string>
