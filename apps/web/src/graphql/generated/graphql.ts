/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** Whether somebody can sign in. */
export type AccountStatus =
  /** Can sign in. */
  | 'ACTIVE'
  /** Cannot sign in any more. */
  | 'CLOSED'
  /** Has been invited and has not taken up the account yet. */
  | 'INVITED';

/** Something to say. */
export type AddCommentInput = {
  /** What a new conversation is about; left out for the whole edition, and in an answer. */
  about?: FeedbackSubjectInput | null | undefined;
  /** Id of the edition. */
  edition: string | number;
  /** Codes of those whom it calls in, at most 20. */
  mentions?: Array<string> | null | undefined;
  /** In restricted Markdown, at most 4,000 characters. */
  text: string;
  /** The conversation that it goes on with; left out to begin one. */
  thread?: string | number | null | undefined;
};

/** An approved edition to amend. */
export type AmendPlanInput = {
  /** Id of the approved edition. */
  edition: string | number;
  /** Its version as the caller last saw it. */
  expectedVersion: number;
};

/** Where the viewer is. */
export type AnnouncePresenceInput = {
  /** Id of the edition. */
  edition: string | number;
  /** The part of the plan, in the words of the page. */
  place?: string | null | undefined;
};

/** An answer to feedback. */
export type AnswerFeedbackInput = {
  /** What was done about it, or why not. */
  answer: string;
  /** Its version as the caller last saw it. */
  expectedVersion: number;
  /** Id of the feedback. */
  feedback: string | number;
};

/** A partnership to which the rule is applied. */
export type ApplyInterventionRuleInput = {
  /** What to propose when the rule asks for it. */
  kind: InterventionKind;
  /** Code of the partnership. */
  partnership: string | number;
  /** Which powers to suspend; none for another kind. */
  powers?: Array<Power> | null | undefined;
};

/** An approval. */
export type ApproveEditionInput = {
  /** What the approval depends on. */
  conditions?: Array<ConditionInput> | null | undefined;
  /** SHA-256 of what was submitted, from the step that submitted it: the decision is on exactly this. */
  contentHash: string;
  /** For the record. */
  decision: DecisionInput;
  /** Id of the edition. */
  edition: string | number;
  /** Its version as the caller last saw it. */
  expectedVersion: number;
  /** What to say with it. */
  note?: string | null | undefined;
};

/** What entries of the audit trail to give. What is left out does not limit. */
export type AuditFilter = {
  /** Only this action, such as update or session.started. */
  action?: string | null | undefined;
  /** Only what this actor did: a label in records such as person:anna-hart, or words of a name. */
  actor?: string | null | undefined;
  /** Only from this day on, as days are counted in the county. */
  from?: string | null | undefined;
  /** Only entries about this matter. */
  matter?: AuditMatter | null | undefined;
  /** Only entries about what belongs to the partnership with this code: its plans, joint ones among them, and its own particulars. */
  partnership?: string | null | undefined;
  /** Only entries about the plan with this code and what it holds. */
  plan?: string | null | undefined;
  /** Only what was part of the request with this id. What was part of none goes by the id of its entry. */
  request?: string | null | undefined;
  /** Only entries about one thing in every edition, by its id in any of them. */
  subject?: string | null | undefined;
  /** Only entries about this kind of row, by the name of its table, such as priorities. */
  thing?: string | null | undefined;
  /** Only up to this day, as days are counted in the county. */
  to?: string | null | undefined;
};

/** What an entry of the audit trail is about; each is read by a right of its own. */
export type AuditMatter =
  /** Budgets and staffing. */
  | 'BUDGETS'
  /** Indicators and their values. */
  | 'FIGURES'
  /** Plans, what they hold, and what the county keeps besides. */
  | 'PLANS'
  /** Sign-in, accounts, roles, keys and refusals. */
  | 'SYSTEM';

/** Kinds of budget line. */
export type BudgetLineType =
  /** Something that is done. */
  | 'ACTIVITY'
  /** The stated total of what can be controlled. */
  | 'CONTROLLABLE_TOTAL'
  /** Below the line. */
  | 'MEMORANDUM'
  /** The stated total of everything. */
  | 'TOTAL_COST';

/** How settled a set of indicators is. */
export type CatalogueStatus =
  /** Final. */
  | 'FINAL'
  /** Simply in use. */
  | 'IN_USE'
  /** Under consultation. */
  | 'PROPOSED';

/** How firm a number is. */
export type CellBound =
  /** About this. */
  | 'ABOUT'
  /** This or more. */
  | 'AT_LEAST'
  /** This or less. */
  | 'AT_MOST'
  /** Exactly this. */
  | 'EXACTLY'
  /** More than this. */
  | 'MORE_THAN'
  /** From value to valueHigh. */
  | 'RANGE';

/** Why a cell has a number, or none. */
export type CellStatus =
  /** It has a number, or words that stand for themselves. */
  | 'NORMAL'
  /** Does not apply. */
  | 'NOT_APPLICABLE'
  /** Not available. */
  | 'NOT_AVAILABLE'
  /** Nothing is printed. */
  | 'NOT_PRINTED'
  /** Not final. */
  | 'PROVISIONAL'
  /** Held back to protect small numbers. */
  | 'SUPPRESSED'
  /** To be confirmed. */
  | 'TO_BE_CONFIRMED';

/** Other words for what one has said. */
export type ChangeCommentInput = {
  /** Id of the comment. */
  comment: string | number;
  /** Its version as the caller last saw it. */
  expectedVersion: number;
  /** In restricted Markdown, at most 4,000 characters. */
  text: string;
};

/** What a draft says of itself. */
export type ChangeEditionInput = {
  /** The day it speaks of. */
  asAt?: string | null | undefined;
  /** Id of the edition. */
  edition: string | number;
  /** Its version as the caller last saw it. */
  expectedVersion: number;
  /** Title of this edition. */
  title: string;
  /** Who may see it. */
  visibility: EditionVisibility;
};

/** What happened to a thing. */
export type ChangeHow =
  /** It is new. */
  | 'ADDED'
  /** It says something else; it may have been moved as well. */
  | 'CHANGED'
  /** It only stands elsewhere. */
  | 'MOVED'
  /** It is gone. */
  | 'REMOVED'
  /** Nothing was moved, but the things of this kind have other numbers. */
  | 'RENUMBERED';

/** What a reader calls the parts of a plan. */
export type ChangeKind =
  /** Objectives, deliverables, milestones and consultations, and who leads them. */
  | 'ACTIONS'
  /** Budget and staffing. */
  | 'MONEY'
  /** Running text, lists, facts, achievements and what the edition says of itself. */
  | 'NARRATIVE'
  /** Remarks on the source. */
  | 'OTHER'
  /** Priorities and what they serve. */
  | 'PRIORITIES'
  /** Risks and their areas. */
  | 'RISKS'
  /** Targets and what they refer to. */
  | 'TARGETS';

/** A plan's title and term. */
export type ChangePlanInput = {
  /** Its version as the caller last saw it. */
  expectedVersion: number;
  /** Id of the plan. */
  plan: string | number;
  /** Last day it is meant for. */
  termEnd: string;
  /** First day it is meant for. */
  termStart: string;
  /** Title. */
  title: string;
};

/** A way of being told by e-mail. */
export type ChooseMailInput = {
  /** The value of one of the choices of MailPreference. */
  choice: string;
};

/** An account to close. */
export type CloseAccountInput = {
  /** Id of the account. */
  account: string | number;
  /** Why, for those who look back. */
  reason: string;
};

/** A condition of an approval. */
export type ConditionInput = {
  /** By when. */
  dueOn?: string | null | undefined;
  /** What must be done. */
  text: string;
};

/** A consent of one owner. */
export type ConsentInput = {
  /** Id of the edition. */
  edition: string | number;
  /** Its version as the caller last saw it. */
  expectedVersion: number;
  /** Code of the partnership. */
  partnership: string;
};

/** Whether an owner agrees to an edition. */
export type ConsentStanding =
  /** Agrees to it as it now is. */
  | 'GIVEN'
  /** Has not agreed. */
  | 'MISSING'
  /** Agreed to what it was; it has changed since. */
  | 'OUTDATED';

/** Whether a control works. */
export type ControlStatus =
  /** It is in place. */
  | 'IN_PLACE'
  /** It was found not to work. */
  | 'NOT_EFFECTIVE'
  /** It is meant to be put in place. */
  | 'PLANNED';

/** A plan to begin. */
export type CreatePlanInput = {
  /** What kind of plan it is. */
  kind: PlanKind;
  /** Its owners in the order of its heading: two or more make it a joint plan. */
  owners: Array<NewOwnerInput>;
  /** What to begin with. Left out: an empty plan. */
  start?: StartInput | null | undefined;
  /** Last day it is meant for. */
  termEnd: string;
  /** First day it is meant for. */
  termStart: string;
  /** Title. */
  title: string;
};

/** A system to give access to. */
export type CreateServiceAccountInput = {
  /** What its queries may cost in a minute, in fields. 100000 when left out. */
  costPerMinute?: number | null | undefined;
  /** How many days it is good for, at most 400. */
  days: number;
  /** Which system. */
  name: string;
  /** Id of the account of whoever answers for it. Not one's own. */
  owner: string | number;
  /** Codes of the partnerships in which it may. Null for the whole county. */
  partnerships?: Array<string> | null | undefined;
  /** What it may do: read, import. */
  scopes: Array<string>;
};

/** A decision that moves an edition on. */
export type DecideEditionInput = {
  /** SHA-256 of what was submitted, from the step that submitted it: the decision is on exactly this. */
  contentHash: string;
  /** For the record. */
  decision: DecisionInput;
  /** Id of the edition. */
  edition: string | number;
  /** Its version as the caller last saw it. */
  expectedVersion: number;
  /** What to say with it. */
  note?: string | null | undefined;
};

/** A decision to intervene. What was proposed may be decided otherwise. */
export type DecideInterventionInput = {
  /** The decision of the body. */
  decision: DecisionInput;
  /** Its version, as the caller last saw it. */
  expectedVersion: number;
  /** Number of the intervention. */
  intervention: number;
  /** What is done. */
  kind: InterventionKind;
  /** What was said with it. */
  note?: string | null | undefined;
  /** Which powers are suspended; none for another kind. */
  powers?: Array<Power> | null | undefined;
  /** The day by which it is to be looked at again. */
  reviewOn?: string | null | undefined;
  /** The first day on which it is in effect: today or later. */
  startsOn: string;
};

/** Targets to decide on. */
export type DecideTargetsInput = {
  /** Whether it agrees. If not, they go back, and the note says why. */
  agrees: boolean;
  /** The day of the decision. */
  decidedOn: string;
  /** Id of the edition. */
  edition: string | number;
  /** Where the minutes tell of it. */
  minuteReference?: string | null | undefined;
  /** What was said. */
  note?: string | null | undefined;
  /** Code of the partnership whose board decides. Left out: the county's board. */
  partnership?: string | null | undefined;
  /** Which, as the caller last saw them. */
  targets: Array<TargetVersionInput>;
};

/** A body's decision, for the record. */
export type DecisionInput = {
  /** The body, such as CFE SMT. */
  body: string;
  /** The day of its meeting; not in the future. */
  decidedOn: string;
  /** Where the minutes tell of it. */
  minuteReference?: string | null | undefined;
  /** Who was there. */
  people?: Array<DecisionPersonInput> | null | undefined;
};

/** What a body can decide. */
export type DecisionOutcome =
  /** The priorities are agreed. */
  | 'AGREED'
  /** Approved by the county board. */
  | 'APPROVED'
  /** Approved by the county board, with conditions. */
  | 'APPROVED_WITH_CONDITIONS'
  /** Endorsed by the senior team. */
  | 'ENDORSED'
  /** Sent back to its authors. */
  | 'RETURNED';

/** Somebody who was there. */
export type DecisionPersonInput = {
  /** The interest that they declared. */
  interest?: string | null | undefined;
  /** Name. */
  name: string;
  /** As what: chair, member, officer. */
  part?: string | null | undefined;
};

/** A decision not to intervene. */
export type DeclineInterventionInput = {
  /** The decision of the body. */
  decision: DecisionInput;
  /** Its version, as the caller last saw it. */
  expectedVersion: number;
  /** Number of the intervention. */
  intervention: number;
  /** Why not. */
  note: string;
};

/** A condition that has been met. */
export type DischargeConditionInput = {
  /** Id of the condition. */
  condition: string | number;
  /** Its version as the caller last saw it. */
  expectedVersion: number;
  /** How it was met. */
  note: string;
};

/** Everything that moves an edition on. */
export type EditionCommand =
  /** Agree the priorities. */
  | 'AGREE_PRIORITIES'
  /** Approve it for the county board. */
  | 'APPROVE'
  /** Endorse it for the senior team. */
  | 'ENDORSE'
  /** Send it back to its authors with feedback. */
  | 'RETURN'
  /** Put the whole before the senior team. */
  | 'SUBMIT'
  /** Put the priorities before the senior team. */
  | 'SUBMIT_PRIORITIES'
  /** Put it out of force. */
  | 'SUPERSEDE'
  /** Take it back from a gate. */
  | 'WITHDRAW';

/** Where an edition stands. */
export type EditionState =
  /** Approved. It never changes. */
  | 'APPROVED'
  /** Being written by its owners. */
  | 'DRAFT'
  /** Endorsed by the senior team; the county board decides next. */
  | 'ENDORSED'
  /** Past the first gate: being written. */
  | 'PRIORITIES_AGREED'
  /** At the first gate: its high-level priorities are with the senior team. */
  | 'PRIORITIES_SUBMITTED'
  /** At the second gate, with the senior team. */
  | 'SUBMITTED'
  /** A later edition or plan has taken its place. */
  | 'SUPERSEDED';

/** A step for an edition. */
export type EditionStepInput = {
  /** Id of the edition. */
  edition: string | number;
  /** Its version as the caller last saw it. */
  expectedVersion: number;
  /** What to say with it. */
  note?: string | null | undefined;
};

/** Who may see an edition. */
export type EditionVisibility =
  /** The county. */
  | 'COUNTY'
  /** Its owners. */
  | 'OWNERS'
  /** Everybody. */
  | 'PUBLIC';

/** A grant to end. */
export type EndGrantInput = {
  /** Id of the grant. */
  grant: string | number;
  /** Why, for those who look back. */
  reason: string;
};

/** A figure to enter. */
export type EnterFigureInput = {
  /** The area. Left out: the partnership, where one is named, else the county. */
  area?: ObservationArea | null | undefined;
  /** The part of the whole. Left out: the whole. */
  breakdown?: string | null | undefined;
  /** By what it was divided, as typed. */
  denominator?: string | null | undefined;
  /** The figure's version as the caller last saw it; null where there was none. */
  expectedVersion?: number | null | undefined;
  /** Reference of the indicator. */
  indicator: string;
  /** Kind. TARGET is for the county alone: those of partnerships stand in their plans. */
  kind: ObservationKind;
  /** A remark. */
  note?: string | null | undefined;
  /** What was divided, as typed. */
  numerator?: string | null | undefined;
  /** Code of the partnership, where the area is one. */
  partnership?: string | null | undefined;
  /** The period of the column, such as 2008/09. */
  period: string;
  /** Why it changes, where that is not the reason of all. */
  reason?: string | null | undefined;
  /** Where it comes from. */
  source?: string | null | undefined;
  /** The figure as typed, such as 38% min, N/A, (2,668.2) or £1.2m. Empty takes a figure out and leaves nothing printed. */
  text: string;
};

/** Figures to enter. */
export type EnterFiguresInput = {
  /** The cells, at most 1,000. */
  cells: Array<EnterFigureInput>;
  /** Why figures are opened: a cell is judged by those around it, and a conflict shows what stands there. It goes on the audit trail. */
  openedFor: string;
  /** Why figures change that are there already, for all cells that have no reason of their own. */
  reason?: string | null | undefined;
};

/** What became of a cell. */
export type EntryOutcome =
  /** Somebody else has changed it since the caller saw it. What stands there now is given, and nothing was changed. */
  | 'CONFLICT'
  /** It stands there now. */
  | 'ENTERED'
  /** It was not taken. */
  | 'REFUSED'
  /** It stood there already. */
  | 'UNCHANGED';

/** Something asked of the authors. */
export type FeedbackInput = {
  /** What it is about; left out for the whole edition. */
  about?: FeedbackSubjectInput | null | undefined;
  /** What is asked. */
  text: string;
};

/** What feedback is about. */
export type FeedbackSubjectInput = {
  /** Its lineage, the same in every edition. */
  lineage: string | number;
  /** What kind of thing: priorities, sections, risks and so on. */
  thing: string;
};

/** A column of a grid of figures. */
export type FigureColumnInput = {
  /** Kind of its figures. TARGET is for the county alone: those of partnerships stand in their plans. */
  kind: ObservationKind;
  /** Its period, by the calendar of each indicator, such as 2008/09. */
  period: string;
};

/** What a grid of figures shows. Its rows are the indicators, each for the county, each partnership and each breakdown that is asked for. */
export type FigureGridInput = {
  /** Whether the county, England and statistical neighbours have rows too. Left out: none of them. */
  areas?: Array<ObservationArea> | null | undefined;
  /** The columns, at most 40. */
  columns: Array<FigureColumnInput>;
  /** References of the indicators, in the order of the rows, at most 200. */
  indicators: Array<string>;
  /** Codes of the partnerships, in the order of the rows, at most 200. Left out: none. */
  partnerships?: Array<string> | null | undefined;
  /** Why they are read, for the audit trail. */
  reason: string;
};

/** Where a cell stands. */
export type FigureState =
  /** Nothing has been entered. */
  | 'EMPTY'
  /** Its period is locked. */
  | 'LOCKED'
  /** Entered, not signed off. */
  | 'PROVISIONAL'
  /** Signed off by somebody else than whoever entered it. */
  | 'SIGNED_OFF';

/** A figure as the caller last saw it. */
export type FigureVersionInput = {
  /** Its version. */
  expectedVersion: number;
  /** Id of the figure. */
  id: string | number;
};

/** Kinds of finding. */
export type FindingKind =
  /** Two places of the document disagree. */
  | 'CONFLICT'
  /** A stated sum is not what its parts add up to. */
  | 'IDENTITY'
  /** A figure looks doubtful beside others. */
  | 'SENSE_CHECK';

/** What the items of a framework are. */
export type FrameworkKind =
  /** Equality outcomes, strands and groups. */
  | 'EQUALITY'
  /** Initiatives of government. */
  | 'INITIATIVES'
  /** Outcomes for children. */
  | 'OUTCOMES'
  /** Priorities of the county. */
  | 'PRIORITIES'
  /** Plans and strategies. */
  | 'STRATEGIES'
  /** Targets of other plans. */
  | 'TARGETS';

/** A role to give. */
export type GrantRoleInput = {
  /** Id of the account to give it to. Leave out with `post`. */
  account?: string | number | null | undefined;
  /** Last day. Null: until it is ended. */
  endsOn?: string | null | undefined;
  /** Codes of the partnerships in which it holds. Null for the whole county. */
  partnerships?: Array<string> | null | undefined;
  /** Code of the post to give it to, whoever holds it. Leave out with `account`. */
  post?: string | null | undefined;
  /** Why, for those who look back. */
  reason: string;
  /** The role, by the name of the policy table, such as plan_author. */
  role: string;
  /** First day. Today when left out. */
  startsOn?: string | null | undefined;
};

/** Whether a grant counts. */
export type GrantStanding =
  /** Was ended by an administrator. */
  | 'ENDED'
  /** Counts today. */
  | 'IN_FORCE'
  /** Its last day is over. */
  | 'OVER'
  /** Its first day has not come. */
  | 'TO_COME';

/** What an answer about the plan in force rests on. */
export type InForceBasis =
  /** The printed timeline only: no approval of the plan is recorded yet. */
  | 'PLANNED'
  /** The plan's approval is recorded. */
  | 'RECORDED';

/** What indicators to give. What is left out does not limit. */
export type IndicatorFilter = {
  /** Only indicators of the catalogue with this code, such as ni-2008. */
  catalogue?: string | null | undefined;
  /** Only indicators with values (true) or without any (false). */
  observed?: boolean | null | undefined;
  /** Only indicators of this scheme, such as NI. */
  scheme?: string | null | undefined;
  /** Only indicators that a measure of a plan is about (true), or none (false). The newest editions that the viewer may see count. */
  used?: boolean | null | undefined;
};

/** How an indicator is made from others. Where one of them has no plain number, it has none either. */
export type IndicatorFormula =
  /** The sum of all, divided by how many there are. */
  | 'AVERAGE'
  /** The first less the second. */
  | 'GAP'
  /** The first divided by the second. */
  | 'RATIO';

/** Orders for indicators. */
export type IndicatorOrder =
  /** By catalogue, then as printed. */
  | 'CATALOGUE'
  /** By title. */
  | 'TITLE';

/** What moves an intervention on. */
export type InterventionCommand =
  /** Decide to intervene. */
  | 'DECIDE'
  /** Decline the proposal. */
  | 'DECLINE'
  /** Lift it. */
  | 'LIFT'
  /** Record a review. */
  | 'REVIEW';

/** What the county can do about a partnership that does not deliver. */
export type InterventionKind =
  /** Its management changes. */
  | 'CHANGE_IN_MANAGEMENT'
  /** The county deploys less to it. */
  | 'REDUCTION_IN_RESOURCES'
  /** It may not do what is named. */
  | 'SUSPENDED_POWERS';

/** Where an intervention stands today. */
export type InterventionState =
  /** Decided, and its day is still to come. */
  | 'DECIDED'
  /** The county decided against it. */
  | 'DECLINED'
  /** In effect. */
  | 'IN_EFFECT'
  /** Over. */
  | 'LIFTED'
  /** Nobody has decided. */
  | 'PROPOSED'
  /** In effect, and looked at again. */
  | 'REVIEWED';

/** Somebody to invite. */
export type InvitePersonInput = {
  /** E-mail address. With a sign-in service, the one that it has verified. */
  email: string;
  /** Name. */
  name: string;
  /** Code of the person in the county's list of people, for somebody who holds posts. */
  person?: string | null | undefined;
};

/** What to write in a field. */
export type ItemTextInput = {
  /** Name of the field. */
  name: string;
  /** Its text; empty for nothing. */
  text: string;
};

/** Whether a key, or the account of a system, is good. */
export type KeyStanding =
  /** Its time is over. */
  | 'EXPIRED'
  /** Is good. */
  | 'GOOD'
  /** Was revoked. */
  | 'REVOKED';

/** The end of an intervention. */
export type LiftInterventionInput = {
  /** Its version, as the caller last saw it. */
  expectedVersion: number;
  /** Number of the intervention. */
  intervention: number;
  /** Why. */
  reason: string;
};

/** A period to lock. */
export type LockPeriodInput = {
  /** The calendar of the period. */
  calendar: PeriodKind;
  /** Code of the catalogue. */
  catalogue: string;
  /** The period, such as 2007/08. */
  period: string;
  /** Why. */
  reason?: string | null | undefined;
};

/** All notifications up to one. */
export type MarkAllNotificationsReadInput = {
  /** Id of the newest that the viewer has seen. */
  upTo: string | number;
};

/** Some notifications. */
export type MarkNotificationsReadInput = {
  /** Their ids, at most 200. */
  ids: Array<string | number>;
};

/** An item to move. */
export type MoveItemInput = {
  /** Id of the item that it is to stand before. Null: the end. */
  before?: string | number | null | undefined;
  /** Id of the edition. */
  edition: string | number;
  /** Its version as the caller last saw it. */
  expectedVersion: number;
  /** Id of the item. */
  item: string | number;
  /** Name of the kind. */
  kind: string;
};

/** A command for a review. */
export type MoveReviewInput = {
  /** What to do. */
  command: ReviewCommand;
  /** Its version as the caller last saw it. */
  expectedVersion: number;
  /** Why it is given back or opened again; needed for these. */
  reason?: string | null | undefined;
  /** Id of the review. */
  review: string | number;
};

/** An owner of a new plan. */
export type NewOwnerInput = {
  /** Code of the post that leads the plan for it. */
  leadPost?: string | null | undefined;
  /** Code of the partnership. */
  partnership: string;
};

/** What an objective is about. */
export type ObjectiveTheme =
  /** Section 17 of the Crime and Disorder Act. */
  | 'CRIME_AND_DISORDER'
  /** The environment and climate change. */
  | 'ENVIRONMENT'
  /** Equality and diversity. */
  | 'EQUALITY';

/** Areas that values are about. */
export type ObservationArea =
  /** The county. */
  | 'COUNTY'
  /** England. */
  | 'ENGLAND'
  /** Statistical neighbours. */
  | 'NEIGHBOURS'
  /** A partnership. */
  | 'PARTNERSHIP';

/** Kinds of value. */
export type ObservationKind =
  /** What was measured. */
  | 'ACTUAL'
  /** For comparison. */
  | 'COMPARATOR'
  /** What was expected. */
  | 'ESTIMATE'
  /** Measured, not yet final. */
  | 'PROVISIONAL'
  /** What is aimed at. */
  | 'TARGET';

/** A cycle to be opened. Days and reminders that are left out are the usual ones. */
export type OpenReviewCycleInput = {
  /** What must be there before a review can be handed in; at least one. */
  asks: Array<ReviewPart>;
  /** Working days after it on which the chair is told. */
  chairAfter?: number | null | undefined;
  /** Working days after it on which the director is told. */
  directorAfter?: number | null | undefined;
  /** Last day. */
  dueOn?: string | null | undefined;
  /** What is asked of the partnerships, in words. */
  instructions: string;
  /** First day; after the quarter. */
  opensOn?: string | null | undefined;
  /** The quarter, such as 2008/09 Q1. */
  quarter: string;
  /** Working days before the last day on which the authors are reminded. */
  remindBefore?: number | null | undefined;
};

/** The part an organisation plays. */
export type OrganisationKind =
  /** The county council itself. */
  | 'COUNCIL'
  /** Has the statutory duty to cooperate of the Children Act 2004. */
  | 'DUTY_TO_COOPERATE'
  /** Carries out evaluations. */
  | 'EVALUATION_CONTRACTOR'
  /** Governs: decides on plans and reviews. */
  | 'GOVERNANCE'
  /** A group within the council. */
  | 'INTERNAL_GROUP'
  /** A group of several agencies. */
  | 'MULTI_AGENCY_GROUP'
  /** Another partnership that works with this one. */
  | 'OTHER_PARTNERSHIP'
  /** Must be engaged. */
  | 'REQUIRED_ENGAGEMENT'
  /** A service that supports the partnerships. */
  | 'SUPPORTING_SERVICE'
  /** Carries out surveys. */
  | 'SURVEY_CONTRACTOR';

/** A rating that is judged otherwise than it was worked out. */
export type OverrideRatingInput = {
  /** The colour that it is given; not grey, which is no judgement. */
  colour: RatingColour;
  /** The day on which it was looked at. */
  on: string;
  /** Id of the rating. */
  rating: string | number;
  /** Why; shown beside it. */
  reason: string;
  /** Its inputsHash, as it was looked at. */
  seen: string;
  /** The last day on which it counts. Left out: for as long as the figures stand. */
  until?: string | null | undefined;
};

/** Things that somebody looks after. */
export type OwnedKind =
  /** Actions of plans that are neither done nor dropped. */
  | 'ACTIONS'
  /** Interventions that are not over. */
  | 'INTERVENTIONS'
  /** Measures of plans. */
  | 'MEASURES'
  /** Reviews that are being written. */
  | 'REVIEWS'
  /** Risks of plans. */
  | 'RISKS';

/** What can be wrong with how a thing is looked after. */
export type OwnerFault =
  /** It answers to a post that nobody holds any more, or to a person who holds none any more. */
  | 'HOLDER_LEFT'
  /** Nothing has been said of it since it was due to be. */
  | 'NEVER_UPDATED'
  /** Nobody is named who answers for it. */
  | 'UNOWNED';

/** Kinds of partnership over time. */
export type PartnershipKind =
  /** A cluster of schools and services, until 31 August 2008. */
  | 'CLUSTER'
  /** A Local Children's Services Partnership, from 1 September 2008. */
  | 'LCSP';

/** Calendars of periods. */
export type PeriodKind =
  /** September to August. */
  | 'ACADEMIC_YEAR'
  /** January to December. */
  | 'CALENDAR_YEAR'
  /** The summer's examinations. */
  | 'EXAM_SUMMER'
  /** April to March. */
  | 'FINANCIAL_YEAR'
  /** A month. */
  | 'MONTH'
  /** A year of a plan. */
  | 'PLAN_YEAR'
  /** A quarter of a financial year. */
  | 'QUARTER'
  /** A school term. */
  | 'TERM';

/** What plans to give. What is left out does not limit. */
export type PlanFilter = {
  /** Only joint plans (true) or plans of one owner (false). */
  joint?: boolean | null | undefined;
  /** Only plans of this kind. */
  kind?: PlanKind | null | undefined;
  /** Only plans owned or shared by the partnership with this code. */
  partnership?: string | null | undefined;
  /** Only plans whose current edition stands here. */
  state?: EditionState | null | undefined;
  /** Only plans with priorities that serve no outcome (true), or only the others (false). */
  unmapped?: boolean | null | undefined;
};

/** Kinds of plan. */
export type PlanKind =
  /** The yearly actions below a local plan. */
  | 'ANNUAL_ACTION_PLAN'
  /** For one financial year, by the county. */
  | 'ANNUAL_OPERATING_PLAN'
  /** A local Children and Young People's Plan, for three years. */
  | 'LOCAL_PLAN';

/** Which way is better. */
export type Polarity =
  /** Higher is better. */
  | 'HIGHER'
  /** Lower is better. */
  | 'LOWER'
  /** The source does not say. */
  | 'NOT_STATED'
  /** Within a range is better. */
  | 'WITHIN_RANGE';

/** What an action is about. */
export type PolicySubject =
  /** What the county plans, spends and measures. */
  | 'BUSINESS'
  /** Who may come in, and how Weald is run. */
  | 'SYSTEM';

/** A power that can be suspended. */
export type Power =
  /** To have plans approved, and to consent to joint ones. */
  | 'APPROVE'
  /** To change and confirm budgets. */
  | 'SPEND'
  /** To submit plans. */
  | 'SUBMIT';

/** What priorities to give. What is left out does not limit. */
export type PriorityFilter = {
  /** Only priorities that serve the outcome with this code, such as stay-safe. */
  outcome?: string | null | undefined;
  /** Only priorities of plans that the partnership with this code owns or shares. */
  partnership?: string | null | undefined;
  /** Only priorities of the plan with this code. */
  plan?: string | null | undefined;
  /** Only priorities that serve no outcome (true), or some (false). */
  unmapped?: boolean | null | undefined;
};

/** What an entry among the priorities is. */
export type PriorityKind =
  /** What is left of an illegible one. */
  | 'FRAGMENT'
  /** A priority. */
  | 'PRIORITY'
  /** A sentence that introduces the priorities after it. */
  | 'STEM';

/** Orders for priorities. */
export type PriorityOrder =
  /** By plan, then as printed. */
  | 'PLAN'
  /** By their words. */
  | 'TITLE';

/** An intervention that is proposed by hand. */
export type ProposeInterventionInput = {
  /** What is proposed. */
  kind: InterventionKind;
  /** Code of the partnership. */
  partnership: string | number;
  /** Which powers to suspend; none for another kind. */
  powers?: Array<Power> | null | undefined;
  /** Why. */
  reason: string;
};

/** Targets to propose. */
export type ProposeTargetsInput = {
  /** Id of the edition. */
  edition: string | number;
  /** What is said with them. */
  note?: string | null | undefined;
  /** Which, as the caller last saw them. */
  targets: Array<TargetVersionInput>;
};

/** What a figure is in a rating. */
export type RatedPart =
  /** What was reached. */
  | 'ACTUAL'
  /** Where it stood at the beginning. */
  | 'BASELINE'
  /** What was to be reached. */
  | 'TARGET';

/** What a rating can be. */
export type RatingColour =
  /** Short of what was to be reached, by no more than is tolerated. */
  | 'AMBER'
  /** At or beyond what was to be reached. */
  | 'GREEN'
  /** Nothing that can be judged. The explanation says why. */
  | 'GREY'
  /** Short of what was to be reached, by more than is tolerated. */
  | 'RED';

/** By which rule a figure was judged. */
export type RatingRule =
  /** Against the range within which the figure is to stay. */
  | 'RANGE'
  /** Against the target of the year. */
  | 'TARGET'
  /** Against the straight line between the figures stated on each side of the year. */
  | 'TRAJECTORY';

/** Things to give to somebody. */
export type ReassignInput = {
  /** Why. It is kept, and goes on the audit trail. */
  reason: string;
  /** Which, at most 500. */
  things: Array<ReassignThingInput>;
  /** To whom: the id of a possible owner. */
  to: string | number;
};

/** A thing to give to somebody. */
export type ReassignThingInput = {
  /** Its version as the caller last saw it. */
  expectedVersion: number;
  /** What it is. */
  kind: OwnedKind;
  /** Its lineage. */
  lineage: string | number;
};

/** A plan that takes the place of another. */
export type RecordSupersessionInput = {
  /** Id of the approved edition of the plan that gives way. */
  edition: string | number;
  /** First day on which that plan is in force in its stead. */
  effectiveOn: string;
  /** Its version as the caller last saw it. */
  expectedVersion: number;
  /** Lasting code of the plan that takes its place. */
  successor: string;
};

/** Figures to release. */
export type ReleaseFiguresInput = {
  /** References of the indicators, as they were previewed. */
  indicators: Array<string>;
  /** The period, as it was previewed. */
  period: string;
  /** What the preview gave as `previewed`: nothing is released that its releaser has not seen. */
  previewed: string;
  /** Why they are released. It is kept with the release, and goes on the audit trail. */
  reason: string;
  /** Whether figures are printed too of which nobody has said how many children are behind them, as it was previewed. Left out: no. */
  withoutCounts?: boolean | null | undefined;
};

/** What becomes of a figure in a release. */
export type ReleaseOutcome =
  /** Nothing of it is released. */
  | 'HELD_BACK'
  /** It is printed as it is. */
  | 'PRINTED'
  /** A sign is printed in its place. */
  | 'WITHHELD';

/** Figures that may be released: those of some indicators about a period, and about what lies within it, that are signed off. */
export type ReleasePreviewInput = {
  /** References of the indicators, at most 50. */
  indicators: Array<string>;
  /** The period, whole, by the calendar of each indicator, such as 2008/09. */
  period: string;
  /** Why figures are opened. It goes on the audit trail. */
  reason: string;
  /** Whether figures are printed too of which nobody has said how many children are behind them. Left out: no. */
  withoutCounts?: boolean | null | undefined;
};

/** An item to remove. */
export type RemoveItemInput = {
  /** Id of the edition. */
  edition: string | number;
  /** Its version as the caller last saw it. */
  expectedVersion: number;
  /** Id of the item. */
  item: string | number;
  /** Name of the kind. */
  kind: string;
};

/** A plan that does not take the place of another after all. */
export type RemoveSupersessionInput = {
  /** Id of the approved edition of the plan that does not give way. */
  edition: string | number;
  /** Its version as the caller last saw it. */
  expectedVersion: number;
  /** Lasting code of the plan that was to take its place. */
  successor: string;
};

/** A system to give another key. */
export type RenewServiceKeyInput = {
  /** Id of the account. */
  account: string | number;
  /** How many days the account and the new key are good for from now, at most 400. */
  days: number;
  /** For how many days its older keys stay good, at most 30; 0 ends them now. */
  overlapDays: number;
};

/** A conversation that is done, or is not after all. */
export type ResolveCommentsInput = {
  /** Its version as the caller last saw it. */
  expectedVersion: number;
  /** Whether it is done. */
  resolved: boolean;
  /** Id of the conversation. */
  thread: string | number;
};

/** A return to the authors. */
export type ReturnEditionInput = {
  /** For the record. */
  decision: DecisionInput;
  /** Id of the edition. */
  edition: string | number;
  /** Its version as the caller last saw it. */
  expectedVersion: number;
  /** What is asked of the authors: at least one. */
  feedback: Array<FeedbackInput>;
  /** What to say with it. */
  note?: string | null | undefined;
};

/** How a partnership sees a priority. */
export type ReviewAssessment =
  /** More has been achieved than was planned by now. */
  | 'AHEAD'
  /** Some is late; the partnership can still put it right by itself. */
  | 'AT_RISK'
  /** What was planned will not be achieved without help or another plan. */
  | 'OFF_TRACK'
  /** What was planned by now has been achieved. */
  | 'ON_TRACK';

/** Everything that moves a review. */
export type ReviewCommand =
  /** Sign for the board. */
  | 'CHAIR'
  /** Open it again. */
  | 'REOPEN'
  /** Give it back to its authors. */
  | 'RETURN'
  /** Sign for the county. */
  | 'SIGN'
  /** Sign as lead and hand it in. */
  | 'SUBMIT';

/** A review of an intervention. */
export type ReviewInterventionInput = {
  /** Its version, as the caller last saw it. */
  expectedVersion: number;
  /** What was found. */
  finding: string;
  /** Number of the intervention. */
  intervention: number;
  /** The day by which it is to be looked at again. */
  nextReviewOn?: string | null | undefined;
  /** The day of the review: today or earlier. */
  reviewedOn: string;
};

/** What a cycle can ask of a partnership. */
export type ReviewPart =
  /** What has been achieved and how it is going, for each priority. */
  | 'NARRATIVE'
  /** The status of each action. */
  | 'PROGRESS'
  /** What was spent in the quarter on each line of the budget. */
  | 'SPEND';

/** Where a review stands. */
export type ReviewState =
  /** Signed by the chair as well. */
  | 'CHAIRED'
  /** Being written. */
  | 'OPEN'
  /** Signed by lead, chair and director. */
  | 'SIGNED'
  /** Signed by its lead. */
  | 'SUBMITTED';

/** What risks to give. What is left out does not limit. */
export type RiskFilter = {
  /** Only risks of the area with this number. */
  area?: number | null | undefined;
  /** Only risks of the plan with this code. */
  plan?: string | null | undefined;
  /** Only risks with a score (true) or without one (false). */
  scored?: boolean | null | undefined;
  /** Only risks that stand in more than one area. */
  shared?: boolean | null | undefined;
};

/** How values of areas add up to that of a larger one. */
export type RollUp =
  /** They do not add up. */
  | 'NONE'
  /** They are added. */
  | 'SUM'
  /** Their numerators and denominators are added, then divided. */
  | 'SUM_OF_PARTS';

/** An item to write. */
export type SaveItemInput = {
  /** Id of the edition. */
  edition: string | number;
  /** The item's version as the caller last saw it; null for a new one. */
  expectedVersion?: number | null | undefined;
  /** The fields to write. Those that are left out stay as they are; of a new item they get what the kind says. */
  fields: Array<ItemTextInput>;
  /** Id of the item. For a new one, a new UUID of the caller's making: sending it twice makes one item. */
  item: string | number;
  /** Name of the kind. */
  kind: string;
};

/** How an action or a milestone is going. */
export type SaveProgressInput = {
  /** The version that the caller saw; 0 where nothing was said. */
  expectedVersion: number;
  /** Lineage of the action or the milestone. */
  lineage: string | number;
  /** What to say with it. */
  note?: string | null | undefined;
  /** Id of the review. */
  review: string | number;
  /** For an action not_started, under_way, done or dropped; for a milestone expected, late, met or dropped. */
  status: string;
};

/** What a partnership says of a priority. */
export type SaveReviewEntryInput = {
  /** How it sees it. */
  assessment?: ReviewAssessment | null | undefined;
  /** The version that the caller saw; 0 where nothing was written. */
  expectedVersion: number;
  /** Lineage of the priority; left out for the whole. */
  lineage?: string | number | null | undefined;
  /** What it says. */
  narrative: string;
  /** Id of the review. */
  review: string | number;
};

/** Something that was found. */
export type SaveReviewFindingInput = {
  /** By when; needed where something is to be done. */
  dueOn?: string | null | undefined;
  /** The version that the caller saw; 0 for a new one. */
  expectedVersion: number;
  /** Id of the finding, made by the caller for a new one: what is sent twice is one. */
  finding: string | number;
  /** What is to be done about it; left out where nothing is. */
  followUp?: string | null | undefined;
  /** Code of whoever does it; needed where something is to be done. */
  owner?: string | null | undefined;
  /** Id of the review. */
  review: string | number;
  /** What was found. */
  text: string;
};

/** The record of a meeting. */
export type SaveReviewMeetingInput = {
  /** The version that the caller saw; 0 where there was none. */
  expectedVersion: number;
  /** When it was held. */
  heldOn: string;
  /** Who was there. */
  present: string;
  /** What was said and agreed. */
  record: string;
  /** Id of the review. */
  review: string | number;
};

/** What was spent. */
export type SaveSpendInput = {
  /** Expected for the whole year, in pounds; left out: as the pace makes it. */
  expected?: string | null | undefined;
  /** The version that the caller saw; 0 where nothing was said. */
  expectedVersion: number;
  /** Lineage of the budget line. */
  lineage: string | number;
  /** What to say with it. */
  note?: string | null | undefined;
  /** Id of the review. */
  review: string | number;
  /** Spent in the quarter, in pounds, such as 1200.50. */
  spent: string;
};

/** Kinds of thing that can be found. */
export type SearchKind =
  /** An indicator. */
  | 'INDICATOR'
  /** A partnership. */
  | 'PARTNERSHIP'
  /** A plan. */
  | 'PLAN'
  /** A priority. */
  | 'PRIORITY'
  /** A risk. */
  | 'RISK'
  /** A section of a plan. */
  | 'SECTION';

/** What happened to a stretch of text. */
export type SegmentKind =
  /** It is now. */
  | 'ADDED'
  /** It is in both. */
  | 'KEPT'
  /** It was before. */
  | 'REMOVED';

/** The county’s rule from now on. */
export type SetInterventionRuleInput = {
  /** Whether an amber rating counts as missed, too. */
  amberCounts: boolean;
  /** In how many periods running, from 1 to 20. */
  periods: number;
  /** Why. */
  reason: string;
  /** How many key targets, from 1 to 100. */
  targets: number;
};

/** What came of a follow-up. */
export type SettleFollowUpInput = {
  /** Whether it is done. */
  done: boolean;
  /** The version that the caller saw. */
  expectedVersion: number;
  /** Id of the finding. */
  finding: string | number;
  /** What came of it; needed when it is done. */
  outcome?: string | null | undefined;
  /** Id of the review at which it was found. */
  review: string | number;
};

/** Figures to sign off. */
export type SignOffFiguresInput = {
  /** Which, at most 1,000. */
  figures: Array<FigureVersionInput>;
  /** Why figures are opened, as those that are signed off are shown. It goes on the audit trail. */
  openedFor: string;
};

/** What a new plan begins with. */
export type StartInput =
  {   /** Id of an edition, such as last year's, or one of another partnership: a copy of all that it says. */
  edition: string | number; template?: never; }
  |  { edition?: never;   /** Code of a template of the county: its sections, to be written. */
  template: string; };

/** Where a target stands. */
export type TargetStanding =
  /** Every board has agreed, or the county's. */
  | 'AGREED'
  /** Another was agreed before it changed. */
  | 'CHANGED'
  /** Nobody has proposed it as it now is. */
  | 'NOT_PROPOSED'
  /** Some of the boards have agreed, not all. */
  | 'PARTLY_AGREED'
  /** The boards of the owners have yet to decide. */
  | 'PROPOSED'
  /** A board has sent it back. */
  | 'RETURNED';

/** What is done with a target. */
export type TargetStepKind =
  /** It was agreed to. */
  | 'AGREED'
  /** It was proposed. */
  | 'PROPOSED'
  /** It was sent back. */
  | 'RETURNED';

/** A target as the caller last saw it. */
export type TargetVersionInput = {
  /** Its version. */
  expectedVersion: number;
  /** Id of the target. */
  id: string | number;
};

/** A change to take back. */
export type UndoChangeInput = {
  /** Id of the change, as the payload of the mutation gave it. */
  change: string | number;
  /** Id of the edition. */
  edition: string | number;
};

/** Units. */
export type Unit =
  /** A band of a scale. */
  | 'BAND'
  /** A number of things. */
  | 'COUNT'
  /** Full-time equivalents. */
  | 'FTE'
  /** Pounds. */
  | 'MONEY'
  /** The source does not say. */
  | 'NOT_STATED'
  /** Per hundred. */
  | 'PERCENT'
  /** Difference between two percentages. */
  | 'PERCENTAGE_POINTS'
  /** Per so many. */
  | 'RATE'
  /** One number to another. */
  | 'RATIO'
  /** Points. */
  | 'SCORE'
  /** Words that are not a number. */
  | 'TEXT'
  /** Years. */
  | 'YEARS'
  /** Yes or no. */
  | 'YES_NO';

/** A locked period to open again. */
export type UnlockPeriodInput = {
  /** Its version as the caller last saw it. */
  expectedVersion: number;
  /** Id of the lock. */
  lock: string | number;
  /** Why. */
  reason: string;
};

/** How urgent something is. */
export type Urgency =
  /** Its day has gone by. */
  | 'LATE'
  /** Due after that. */
  | 'LATER'
  /** Due within a week. */
  | 'THIS_WEEK'
  /** Waiting, with no due day. */
  | 'WHENEVER';

/** What a person made of a rating, to be taken away. */
export type WithdrawOverrideInput = {
  /** Its version as the caller last saw it. */
  expectedVersion: number;
  /** The day on which it was looked at. */
  on: string;
  /** Id of the override. */
  override: string | number;
  /** Id of the rating. */
  rating: string | number;
  /** Why. */
  reason: string;
};

export type FrameworkSection_FrameworkFragment = { code: string, title: string, kind: FrameworkKind, edition: string | null, agreed: string | null, note: string | null, items: Array<{ id: string, code: string, number: string | null, title: string, labels: Array<string>, note: string | null, parentId: string | null, priorityCount: number, commitmentCount: number }> } & { ' $fragmentName'?: 'FrameworkSection_FrameworkFragment' };

export type FrameworksPageQueryVariables = Exact<{ [key: string]: never; }>;


export type FrameworksPageQuery = { frameworks: Array<(
    { code: string, title: string }
    & { ' $fragmentRefs'?: { 'FrameworkSection_FrameworkFragment': FrameworkSection_FrameworkFragment } }
  )> };

export type AgreementHistory_EditionFragment = { steps: Array<{ id: string, number: number, command: EditionCommand, done: string, from: EditionState, to: EditionState, actor: string, takenAt: string, contentHash: string, note: string | null }> | null, decisions: Array<{ id: string, outcome: DecisionOutcome, outcomeLabel: string, body: string, decidedOn: string, minuteReference: string | null, contentHash: string, people: Array<{ name: string, part: string | null, interest: string | null }> }> } & { ' $fragmentName'?: 'AgreementHistory_EditionFragment' };

export type AgreementPanelQueryVariables = Exact<{
  plan: string | number;
}>;


export type AgreementPanelQuery = { plan: (
    { id: string, code: string, title: string, kind: PlanKind, currentEdition: (
      { id: string, state: EditionState, viewerCan: Array<string>, commands: Array<{ command: EditionCommand, allowed: boolean }> | null, feedback: Array<{ id: string }> | null, steps: Array<{ id: string }> | null }
      & { ' $fragmentRefs'?: { 'CommandList_EditionFragment': CommandList_EditionFragment;'ReadinessList_EditionFragment': ReadinessList_EditionFragment;'ConsentList_EditionFragment': ConsentList_EditionFragment;'FeedbackList_EditionFragment': FeedbackList_EditionFragment;'ConditionList_EditionFragment': ConditionList_EditionFragment;'AgreementHistory_EditionFragment': AgreementHistory_EditionFragment;'PlanSubjects_EditionFragment': PlanSubjects_EditionFragment } }
    ) }
    & { ' $fragmentRefs'?: { 'DraftingActions_PlanFragment': DraftingActions_PlanFragment;'SupersessionPanel_PlanFragment': SupersessionPanel_PlanFragment } }
  ) | null, itemKinds: Array<{ name: string, one: string, many: string, namedBy: Array<string> }> };

export type ApprovalsPageQueryVariables = Exact<{
  senior: boolean;
  board: boolean;
}>;


export type ApprovalsPageQuery = { first?: { ' $fragmentRefs'?: { 'QueuePartFragment': QueuePartFragment } }, second?: { ' $fragmentRefs'?: { 'QueuePartFragment': QueuePartFragment } }, last?: { ' $fragmentRefs'?: { 'QueuePartFragment': QueuePartFragment } } };

export type QueuePartFragment = { totalCount: number, nodes: Array<{ id: string, code: string, title: string, countyOwned: boolean, owners: Array<{ id: string, partnership: { id: string, name: string } }>, currentEdition: { id: string, number: number, version: number, state: EditionState, commands: Array<{ command: EditionCommand, label: string, allowed: boolean, refusal: { code: string, message: string } | null }> | null, steps: Array<{ id: string, command: EditionCommand, takenAt: string, contentHash: string }> | null } }> } & { ' $fragmentName'?: 'QueuePartFragment' };

export type CommandList_EditionFragment = { id: string, version: number, state: EditionState, stateLabel: string, commands: Array<{ command: EditionCommand, label: string, allowed: boolean, refusal: { code: string, message: string, issues: Array<{ path: string, message: string }> } | null }> | null, steps: Array<{ id: string, command: EditionCommand, takenAt: string, contentHash: string }> | null } & { ' $fragmentName'?: 'CommandList_EditionFragment' };

export type ConditionList_EditionFragment = { viewerCan: Array<string>, conditions: Array<{ id: string, text: string, dueOn: string | null, dischargedBy: string | null, dischargedAt: string | null, dischargeNote: string | null, version: number }> | null } & { ' $fragmentName'?: 'ConditionList_EditionFragment' };

export type ConsentList_EditionFragment = { id: string, version: number, state: EditionState, viewerCan: Array<string>, consents: Array<{ partnership: string, name: string, standing: ConsentStanding }> | null } & { ' $fragmentName'?: 'ConsentList_EditionFragment' };

export type FeedbackList_EditionFragment = { viewerCan: Array<string>, steps: Array<{ id: string, takenAt: string }> | null, feedback: Array<{ id: string, step: string, text: string, answer: string | null, answeredBy: string | null, answeredAt: string | null, version: number, about: { thing: string, lineage: string } | null }> | null } & { ' $fragmentName'?: 'FeedbackList_EditionFragment' };

export type ReadinessList_EditionFragment = { state: EditionState, viewerCan: Array<string>, missing: Array<{ path: string, code: string, message: string }> | null } & { ' $fragmentName'?: 'ReadinessList_EditionFragment' };

export type SuccessorChoicesQueryVariables = Exact<{
  plan: string | number;
}>;


export type SuccessorChoicesQuery = { plan: { id: string, countyOwned: boolean, owners: Array<{ id: string, partnership: { id: string, plans: Array<{ ' $fragmentRefs'?: { 'SuccessorChoiceFragment': SuccessorChoiceFragment } }> } }> } | null, plans: { nodes: Array<(
      { countyOwned: boolean }
      & { ' $fragmentRefs'?: { 'SuccessorChoiceFragment': SuccessorChoiceFragment } }
    )> } };

export type SupersessionPanel_PlanFragment = { code: string, title: string, supersededBy: Array<{ id: string, effectiveOn: string, successor: { id: string, code: string, title: string } }>, editions: Array<{ id: string, state: EditionState, version: number, viewerCan: Array<string> }> } & { ' $fragmentName'?: 'SupersessionPanel_PlanFragment' };

export type PlanSubjects_EditionFragment = { writtenSections: Array<{ ' $fragmentRefs'?: { 'PlanSubjectFragment': PlanSubjectFragment } }>, writtenPriorities: Array<{ ' $fragmentRefs'?: { 'PlanSubjectFragment': PlanSubjectFragment } }>, writtenEvidence: Array<{ ' $fragmentRefs'?: { 'PlanSubjectFragment': PlanSubjectFragment } }>, writtenActions: Array<{ ' $fragmentRefs'?: { 'PlanSubjectFragment': PlanSubjectFragment } }>, writtenActionMilestones: Array<{ ' $fragmentRefs'?: { 'PlanSubjectFragment': PlanSubjectFragment } }>, writtenMeasures: Array<{ ' $fragmentRefs'?: { 'PlanSubjectFragment': PlanSubjectFragment } }>, writtenObjectives: Array<{ ' $fragmentRefs'?: { 'PlanSubjectFragment': PlanSubjectFragment } }>, writtenDeliverables: Array<{ ' $fragmentRefs'?: { 'PlanSubjectFragment': PlanSubjectFragment } }>, writtenCommitments: Array<{ ' $fragmentRefs'?: { 'PlanSubjectFragment': PlanSubjectFragment } }>, writtenMilestones: Array<{ ' $fragmentRefs'?: { 'PlanSubjectFragment': PlanSubjectFragment } }>, writtenConsultations: Array<{ ' $fragmentRefs'?: { 'PlanSubjectFragment': PlanSubjectFragment } }>, writtenAchievements: Array<{ ' $fragmentRefs'?: { 'PlanSubjectFragment': PlanSubjectFragment } }>, writtenRiskAreas: Array<{ ' $fragmentRefs'?: { 'PlanSubjectFragment': PlanSubjectFragment } }>, writtenRisks: Array<{ ' $fragmentRefs'?: { 'PlanSubjectFragment': PlanSubjectFragment } }>, writtenRiskControls: Array<{ ' $fragmentRefs'?: { 'PlanSubjectFragment': PlanSubjectFragment } }>, measures: Array<{ id: string, indicator: { id: string, ref: string, title: string } }> } & { ' $fragmentName'?: 'PlanSubjects_EditionFragment' };

export type PlanSubjectFragment = { id: string, kind: string, lineage: string | null, position: number, fields: Array<{ name: string, text: string }> } & { ' $fragmentName'?: 'PlanSubjectFragment' };

export type StepDoneFragment = { edition: { id: string, state: EditionState, version: number } | null, refusal: { code: string, message: string, issues: Array<{ path: string, message: string }> } | null } & { ' $fragmentName'?: 'StepDoneFragment' };

export type SubmitPrioritiesMutationVariables = Exact<{
  input: EditionStepInput;
}>;


export type SubmitPrioritiesMutation = { done: { ' $fragmentRefs'?: { 'StepDoneFragment': StepDoneFragment } } };

export type SubmitEditionMutationVariables = Exact<{
  input: EditionStepInput;
}>;


export type SubmitEditionMutation = { done: { ' $fragmentRefs'?: { 'StepDoneFragment': StepDoneFragment } } };

export type WithdrawEditionMutationVariables = Exact<{
  input: EditionStepInput;
}>;


export type WithdrawEditionMutation = { done: { ' $fragmentRefs'?: { 'StepDoneFragment': StepDoneFragment } } };

export type SupersedeEditionMutationVariables = Exact<{
  input: EditionStepInput;
}>;


export type SupersedeEditionMutation = { done: { ' $fragmentRefs'?: { 'StepDoneFragment': StepDoneFragment } } };

export type AgreePrioritiesMutationVariables = Exact<{
  input: DecideEditionInput;
}>;


export type AgreePrioritiesMutation = { done: { ' $fragmentRefs'?: { 'StepDoneFragment': StepDoneFragment } } };

export type EndorseEditionMutationVariables = Exact<{
  input: DecideEditionInput;
}>;


export type EndorseEditionMutation = { done: { ' $fragmentRefs'?: { 'StepDoneFragment': StepDoneFragment } } };

export type ApproveEditionMutationVariables = Exact<{
  input: ApproveEditionInput;
}>;


export type ApproveEditionMutation = { done: { ' $fragmentRefs'?: { 'StepDoneFragment': StepDoneFragment } } };

export type ReturnEditionMutationVariables = Exact<{
  input: ReturnEditionInput;
}>;


export type ReturnEditionMutation = { done: { ' $fragmentRefs'?: { 'StepDoneFragment': StepDoneFragment } } };

export type ConsentToEditionMutationVariables = Exact<{
  input: ConsentInput;
}>;


export type ConsentToEditionMutation = { done: { ' $fragmentRefs'?: { 'StepDoneFragment': StepDoneFragment } } };

export type WithdrawConsentMutationVariables = Exact<{
  input: ConsentInput;
}>;


export type WithdrawConsentMutation = { done: { ' $fragmentRefs'?: { 'StepDoneFragment': StepDoneFragment } } };

export type AnswerFeedbackMutationVariables = Exact<{
  input: AnswerFeedbackInput;
}>;


export type AnswerFeedbackMutation = { done: { ' $fragmentRefs'?: { 'StepDoneFragment': StepDoneFragment } } };

export type DischargeConditionMutationVariables = Exact<{
  input: DischargeConditionInput;
}>;


export type DischargeConditionMutation = { done: { ' $fragmentRefs'?: { 'StepDoneFragment': StepDoneFragment } } };

export type RecordSupersessionMutationVariables = Exact<{
  input: RecordSupersessionInput;
}>;


export type RecordSupersessionMutation = { done: { ' $fragmentRefs'?: { 'StepDoneFragment': StepDoneFragment } } };

export type RemoveSupersessionMutationVariables = Exact<{
  input: RemoveSupersessionInput;
}>;


export type RemoveSupersessionMutation = { done: { ' $fragmentRefs'?: { 'StepDoneFragment': StepDoneFragment } } };

export type SuccessorChoiceFragment = { id: string, code: string, title: string, termStart: string, termEnd: string, editions: Array<{ id: string, state: EditionState }> } & { ' $fragmentName'?: 'SuccessorChoiceFragment' };

export type WaitingCountQueryVariables = Exact<{
  senior: boolean;
  board: boolean;
}>;


export type WaitingCountQuery = { first?: { totalCount: number }, second?: { totalCount: number }, last?: { totalCount: number } };

export type AuditEntries_EntryFragment = (
  { id: string, happenedAt: string, sentence: string, about: string | null, fromFile: string | null, onBehalfOf: string | null, reason: string | null, plan: string | null, chain: string, number: number }
  & { ' $fragmentRefs'?: { 'ChangeList_EntryFragment': ChangeList_EntryFragment } }
) & { ' $fragmentName'?: 'AuditEntries_EntryFragment' };

export type AuditSummaries_SummaryFragment = { id: string, happenedAt: string, sentence: string, about: string | null, plan: string | null, count: number, requestId: string | null, parts: Array<{ action: string, thing: string | null, count: number }> } & { ' $fragmentName'?: 'AuditSummaries_SummaryFragment' };

export type AuditTrailQueryVariables = Exact<{
  filter: AuditFilter;
  each: boolean;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type AuditTrailQuery = { auditEntries?: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ ' $fragmentRefs'?: { 'AuditEntries_EntryFragment': AuditEntries_EntryFragment } }> }, auditSummaries?: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ ' $fragmentRefs'?: { 'AuditSummaries_SummaryFragment': AuditSummaries_SummaryFragment } }> }, plans: { nodes: Array<{ code: string, title: string }> }, partnerships: { nodes: Array<{ code: string, name: string }> } };

export type BudgetCertainty_BudgetFragment = { id: string, lines: Array<{ id: string, activity: string, sources: Array<{ id: string, figure: string, scannedAs: string | null, printed: boolean, certainty: string, reason: string }> }> } & { ' $fragmentName'?: 'BudgetCertainty_BudgetFragment' };

export type BudgetChange_BudgetFragment = { id: string, financialYear: string, lines: Array<{ id: string, activity: string, lineType: BudgetLineType, previousFte: string | null, previousControllable: string | null, fte: string | null, controllable: string | null, note: string | null }> } & { ' $fragmentName'?: 'BudgetChange_BudgetFragment' };

export type BudgetChart_BudgetFragment = { id: string, financialYear: string, lines: Array<{ id: string, position: number, lineType: BudgetLineType, activity: string, previousFte: string | null, previousControllable: string | null, fte: string | null, employee: string | null, running: string | null, contracts: string | null, gross: string | null, externalIncome: string | null, internalIncome: string | null, controllable: string | null }> } & { ' $fragmentName'?: 'BudgetChart_BudgetFragment' };

export type BudgetChecks_BudgetFragment = { id: string, lines: Array<{ id: string, position: number, lineType: BudgetLineType, activity: string, previousFte: string | null, previousControllable: string | null, fte: string | null, employee: string | null, running: string | null, contracts: string | null, gross: string | null, externalIncome: string | null, internalIncome: string | null, controllable: string | null }> } & { ' $fragmentName'?: 'BudgetChecks_BudgetFragment' };

export type BudgetGrid_BudgetFragment = { id: string, financialYear: string, lines: Array<{ id: string, position: number, lineType: BudgetLineType, activity: string, note: string | null, previousFte: string | null, previousControllable: string | null, fte: string | null, employee: string | null, running: string | null, contracts: string | null, gross: string | null, externalIncome: string | null, internalIncome: string | null, controllable: string | null, cabinetMemberPrinted: string | null, cabinetMember: { id: string, name: string } | null, sources: Array<{ id: string, figure: string, certainty: string }> }> } & { ' $fragmentName'?: 'BudgetGrid_BudgetFragment' };

export type BudgetHeadlines_BudgetFragment = { id: string, financialYear: string, lines: Array<{ id: string, lineType: BudgetLineType, previousFte: string | null, previousControllable: string | null, fte: string | null, controllable: string | null }> } & { ' $fragmentName'?: 'BudgetHeadlines_BudgetFragment' };

export type BudgetPageQueryVariables = Exact<{
  plan: string | number;
  given: boolean;
}>;


export type BudgetPageQuery = { plan?: (
    { id: string }
    & { ' $fragmentRefs'?: { 'PlanBudget_PlanFragment': PlanBudget_PlanFragment } }
  ) | null, plans?: { nodes: Array<(
      { id: string, currentEdition: { id: string, budget: { id: string } | null } }
      & { ' $fragmentRefs'?: { 'PlanBudget_PlanFragment': PlanBudget_PlanFragment } }
    )> } };

export type BudgetTable_BudgetFragment = (
  { id: string }
  & { ' $fragmentRefs'?: { 'BudgetGrid_BudgetFragment': BudgetGrid_BudgetFragment } }
) & { ' $fragmentName'?: 'BudgetTable_BudgetFragment' };

export type PlanBudget_PlanFragment = { id: string, code: string, title: string, currentEdition: (
    { id: string, sections: Array<{ id: string, code: string, parts: Array<{ kind: string }> }>, budget: (
      { id: string, financialYear: string }
      & { ' $fragmentRefs'?: { 'BudgetHeadlines_BudgetFragment': BudgetHeadlines_BudgetFragment;'BudgetTable_BudgetFragment': BudgetTable_BudgetFragment;'BudgetChecks_BudgetFragment': BudgetChecks_BudgetFragment;'BudgetChart_BudgetFragment': BudgetChart_BudgetFragment;'BudgetChange_BudgetFragment': BudgetChange_BudgetFragment;'BudgetCertainty_BudgetFragment': BudgetCertainty_BudgetFragment } }
    ) | null }
    & { ' $fragmentRefs'?: { 'StaffingTable_EditionFragment': StaffingTable_EditionFragment } }
  ) } & { ' $fragmentName'?: 'PlanBudget_PlanFragment' };

export type StaffingTable_EditionFragment = { id: string, staffing: { id: string, lines: Array<{ id: string, band: string, lineType: string, rowNumber: number, financialYear: string, cell: { printed: string, value: string | null, status: CellStatus, bound: CellBound, footnoteMarks: Array<string> } }>, funding: Array<{ id: string, financialYear: string, fundingSource: string, budgetActivity: string | null, staff: string | null, fte: string }> } | null, sections: Array<{ id: string, code: string, parts: Array<{ kind: string }> }>, footnotes: Array<{ id: string, sectionCode: string, mark: string, text: string }>, findings: Array<{ code: string, sentence: string }> } & { ' $fragmentName'?: 'StaffingTable_EditionFragment' };

export type ChangeItem_ChangeFragment = { id: string, how: ChangeHow, title: string, sentence: string, movedFrom: number | null, movedTo: number | null, fields: Array<{ label: string, before: string | null, after: string | null, unit: string | null, segments: Array<{ kind: SegmentKind, text: string }> }> } & { ' $fragmentName'?: 'ChangeItem_ChangeFragment' };

export type ChangeSummary_ChangesFragment = { withheld: Array<ChangeKind>, changeSetHash: string | null, from: { id: string, number: number, title: string }, to: { id: string, number: number, title: string }, counts: Array<{ kind: ChangeKind, label: string, added: number, removed: number, changed: number, moved: number }> } & { ' $fragmentName'?: 'ChangeSummary_ChangesFragment' };

export type ComparedPlanQueryVariables = Exact<{
  plan: string | number;
}>;


export type ComparedPlanQuery = { plan: (
    { id: string, code: string, title: string, editions: Array<{ id: string, number: number }> }
    & { ' $fragmentRefs'?: { 'EditionPair_PlanFragment': EditionPair_PlanFragment } }
  ) | null };

export type ChangesPageQueryVariables = Exact<{
  from: string | number;
  to: string | number;
  kind?: ChangeKind | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type ChangesPageQuery = { changes: (
    { id: string, changes: { totalCount: number, nodes: Array<(
        { id: string }
        & { ' $fragmentRefs'?: { 'ChangeItem_ChangeFragment': ChangeItem_ChangeFragment } }
      )>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } }
    & { ' $fragmentRefs'?: { 'ChangeSummary_ChangesFragment': ChangeSummary_ChangesFragment } }
  ) | null };

export type EditionCard_EditionFragment = (
  { id: string, number: number, title: string, asAt: string | null, asAtPrinted: string | null, state: EditionState, stateNote: string | null, visibility: EditionVisibility, contentHash: string | null, viewerCan: Array<string>, decisions: Array<{ id: string, outcomeLabel: string, body: string, decidedOn: string, minuteReference: string | null }>, steps: Array<{ id: string }> | null }
  & { ' $fragmentRefs'?: { 'AgreementHistory_EditionFragment': AgreementHistory_EditionFragment;'FeedbackList_EditionFragment': FeedbackList_EditionFragment;'ConditionList_EditionFragment': ConditionList_EditionFragment } }
) & { ' $fragmentName'?: 'EditionCard_EditionFragment' };

export type EditionPair_PlanFragment = { code: string, editions: Array<{ id: string, number: number, title: string, stateLabel: string }> } & { ' $fragmentName'?: 'EditionPair_PlanFragment' };

export type EditionsPageQueryVariables = Exact<{
  plan: string | number;
  on: string;
}>;


export type EditionsPageQuery = { plan: (
    { id: string, code: string, title: string, owners: Array<{ id: string, partnership: { id: string, code: string, name: string, planInForce: { ' $fragmentRefs'?: { 'PlanInForcePanel_InForceFragment': PlanInForcePanel_InForceFragment } } | null } }>, editions: Array<(
      { id: string, number: number }
      & { ' $fragmentRefs'?: { 'EditionCard_EditionFragment': EditionCard_EditionFragment } }
    )>, supersedes: Array<{ id: string }>, supersededBy: Array<{ id: string }> }
    & { ' $fragmentRefs'?: { 'EditionPair_PlanFragment': EditionPair_PlanFragment;'PredecessorList_PlanFragment': PredecessorList_PlanFragment;'SuccessorList_PlanFragment': SuccessorList_PlanFragment } }
  ) | null };

export type CommentTextFragment = { id: string, authorName: string, text: string, writtenAt: string, editedAt: string | null, mayChange: boolean, version: number, mentions: Array<{ code: string, name: string }> } & { ' $fragmentName'?: 'CommentTextFragment' };

export type CommentThreadFragment = { id: string, resolved: boolean, resolvedByName: string | null, resolvedAt: string | null, version: number, comments: Array<(
    { id: string }
    & { ' $fragmentRefs'?: { 'CommentTextFragment': CommentTextFragment } }
  )> } & { ' $fragmentName'?: 'CommentThreadFragment' };

export type CommentedThings_EditionFragment = { writtenSections: Array<{ ' $fragmentRefs'?: { 'CommentedThingFragment': CommentedThingFragment } }>, writtenPriorities: Array<{ ' $fragmentRefs'?: { 'CommentedThingFragment': CommentedThingFragment } }>, writtenEvidence: Array<{ ' $fragmentRefs'?: { 'CommentedThingFragment': CommentedThingFragment } }>, writtenActions: Array<{ ' $fragmentRefs'?: { 'CommentedThingFragment': CommentedThingFragment } }>, writtenActionMilestones: Array<{ ' $fragmentRefs'?: { 'CommentedThingFragment': CommentedThingFragment } }>, writtenMeasures: Array<{ ' $fragmentRefs'?: { 'CommentedThingFragment': CommentedThingFragment } }>, writtenObjectives: Array<{ ' $fragmentRefs'?: { 'CommentedThingFragment': CommentedThingFragment } }>, writtenDeliverables: Array<{ ' $fragmentRefs'?: { 'CommentedThingFragment': CommentedThingFragment } }>, writtenCommitments: Array<{ ' $fragmentRefs'?: { 'CommentedThingFragment': CommentedThingFragment } }>, writtenMilestones: Array<{ ' $fragmentRefs'?: { 'CommentedThingFragment': CommentedThingFragment } }>, writtenConsultations: Array<{ ' $fragmentRefs'?: { 'CommentedThingFragment': CommentedThingFragment } }>, writtenAchievements: Array<{ ' $fragmentRefs'?: { 'CommentedThingFragment': CommentedThingFragment } }>, writtenRiskAreas: Array<{ ' $fragmentRefs'?: { 'CommentedThingFragment': CommentedThingFragment } }>, writtenRisks: Array<{ ' $fragmentRefs'?: { 'CommentedThingFragment': CommentedThingFragment } }>, writtenRiskControls: Array<{ ' $fragmentRefs'?: { 'CommentedThingFragment': CommentedThingFragment } }> } & { ' $fragmentName'?: 'CommentedThings_EditionFragment' };

export type CommentedThingFragment = { id: string, lineage: string | null } & { ' $fragmentName'?: 'CommentedThingFragment' };

export type CommentDeskQueryVariables = Exact<{
  plan: string | number;
}>;


export type CommentDeskQuery = { plan: { currentEdition: (
      { id: string, state: EditionState, viewerCan: Array<string>, commentCounts: Array<{ open: number, all: number, about: { thing: string, lineage: string } | null }> | null }
      & { ' $fragmentRefs'?: { 'CommentedThings_EditionFragment': CommentedThings_EditionFragment } }
    ) } | null };

export type CommentThreadsQueryVariables = Exact<{
  plan: string | number;
  about?: FeedbackSubjectInput | null | undefined;
}>;


export type CommentThreadsQuery = { plan: { code: string, title: string, editions: Array<{ id: string, number: number, title: string, state: EditionState, viewerCan: Array<string>, mentionable: Array<{ code: string, name: string }> | null, commentThreads: Array<(
        { id: string, aboutTitle: string | null, resolved: boolean, about: { thing: string, lineage: string } | null }
        & { ' $fragmentRefs'?: { 'CommentThreadFragment': CommentThreadFragment } }
      )> | null }> } | null };

export type AddCommentMutationVariables = Exact<{
  input: AddCommentInput;
}>;


export type AddCommentMutation = { addComment: { thread: { id: string } | null, refusal: { code: string, message: string, issues: Array<{ path: string, message: string }> } | null } };

export type ChangeCommentMutationVariables = Exact<{
  input: ChangeCommentInput;
}>;


export type ChangeCommentMutation = { changeComment: { refusal: { code: string, message: string, issues: Array<{ path: string, message: string }> } | null } };

export type ResolveCommentsMutationVariables = Exact<{
  input: ResolveCommentsInput;
}>;


export type ResolveCommentsMutation = { resolveComments: { refusal: { code: string, message: string, issues: Array<{ path: string, message: string }> } | null } };

export type CountyPageQueryVariables = Exact<{
  on: string;
}>;


export type CountyPageQuery = { countyOverview: { ' $fragmentRefs'?: { 'CountyStanding_OverviewFragment': CountyStanding_OverviewFragment;'CountyRatings_OverviewFragment': CountyRatings_OverviewFragment;'WhoHolds_OverviewFragment': WhoHolds_OverviewFragment } }, partnerships: { totalCount: number, nodes: Array<(
      { code: string, name: string }
      & { ' $fragmentRefs'?: { 'StateMap_PartnershipFragment': StateMap_PartnershipFragment;'PartnershipTable_PartnershipFragment': PartnershipTable_PartnershipFragment } }
    )> }, localPlans: { totalCount: number, nodes: Array<{ ' $fragmentRefs'?: { 'Coverage_PlanFragment': Coverage_PlanFragment } }> }, jointPlans: { totalCount: number }, jointPartnerships: { totalCount: number }, unmappedPlans: { totalCount: number }, unmapped: { totalCount: number }, priorities: { totalCount: number, totalPerPartnership: number }, frameworks: Array<{ items: Array<{ code: string, number: string | null, title: string }> }> };

export type CountyRatings_OverviewFragment = { on: string, county: Array<{ id: string, colour: RatingColour, indicator: { ref: string, title: string }, explanation: { sentence: string }, actual: { period: { label: string }, cell: { printed: string } } | null }>, partnerships: Array<{ partnership: { code: string, name: string }, keyTargetsMissed: Array<{ id: string, indicator: { ref: string, title: string }, explanation: { sentence: string } }> }> } & { ' $fragmentName'?: 'CountyRatings_OverviewFragment' };

export type CountyStanding_OverviewFragment = { on: string, tally: { of: number, sentence: string }, byOutcome: Array<{ priorities: number, item: { code: string, title: string } | null, tally: { green: number, amber: number, red: number, grey: number, reported: number, of: number } }>, partnerships: Array<{ partnership: { code: string, name: string }, byOutcome: Array<{ priorities: number, item: { code: string } | null, tally: { green: number, amber: number, red: number, grey: number, reported: number, of: number } }> }> } & { ' $fragmentName'?: 'CountyStanding_OverviewFragment' };

export type OutcomeChoiceMap_PartnershipFragment = { code: string, name: string, tileColumn: number | null, tileRow: number | null } & { ' $fragmentName'?: 'OutcomeChoiceMap_PartnershipFragment' };

export type PartnershipTable_PartnershipFragment = { code: string, name: string, phases: Array<{ pathfinder: boolean }>, leads: Array<{ id: string, person: { name: string } }>, plans: Array<{ code: string, title: string, termStart: string, termEnd: string, owners: Array<{ partnership: { code: string, name: string } }>, currentEdition: { state: EditionState, stateLabel: string } }> } & { ' $fragmentName'?: 'PartnershipTable_PartnershipFragment' };

export type PrioritiesPageQueryVariables = Exact<{
  filter: PriorityFilter;
  order: PriorityOrder;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type PrioritiesPageQuery = { priorities: { totalCount: number, totalPerPartnership: number, nodes: Array<{ ' $fragmentRefs'?: { 'PriorityTable_PriorityFragment': PriorityTable_PriorityFragment } }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } }, partnerships: { nodes: Array<{ code: string, name: string }> }, frameworks: Array<{ items: Array<{ code: string, title: string }> }> };

export type PriorityTable_PriorityFragment = { id: string, ref: string | null, position: number, theme: string | null, title: string, scanDamaged: boolean, outcomes: Array<{ code: string, title: string }>, edition: { plan: { code: string, title: string, owners: Array<{ partnership: { code: string, name: string } }> } } } & { ' $fragmentName'?: 'PriorityTable_PriorityFragment' };

export type StateMap_PartnershipFragment = { code: string, name: string, tileColumn: number | null, tileRow: number | null, plans: Array<{ code: string, currentEdition: { state: EditionState, stateExplanation: string } }> } & { ' $fragmentName'?: 'StateMap_PartnershipFragment' };

export type WhoHolds_OverviewFragment = { plans: number, submittedPlans: number, partnerships: Array<{ heldBy: string | null, heldSince: string | null, submittedAt: string | null, partnership: { code: string, name: string }, plan: { code: string } | null, newestEdition: { id: string, state: EditionState } | null }> } & { ' $fragmentName'?: 'WhoHolds_OverviewFragment' };

export type Coverage_PlanFragment = { code: string, owners: Array<{ partnership: { code: string } }>, currentEdition: { priorities: Array<{ kind: PriorityKind, outcomes: Array<{ code: string }> }> } } & { ' $fragmentName'?: 'Coverage_PlanFragment' };

export type CoverageMatrix_CoverageFragment = { on: string, outcomes: Array<{ code: string, title: string }>, countyPriorities: Array<{ code: string, title: string }>, partnerships: Array<{ filled: number, of: number, partnership: { code: string, name: string }, plan: { code: string, title: string } | null, cells: Array<{ outcome: { code: string, title: string } | null, countyPriority: { code: string, title: string } | null, priorities: Array<{ id: string, ref: string | null, title: string }> }> }> } & { ' $fragmentName'?: 'CoverageMatrix_CoverageFragment' };

export type CoveragePageQueryVariables = Exact<{
  on: string;
}>;


export type CoveragePageQuery = { coverage: (
    { outcomes: Array<{ code: string, title: string }>, countyPriorities: Array<{ code: string, title: string }>, partnerships: Array<{ partnership: { code: string, name: string } }> }
    & { ' $fragmentRefs'?: { 'CoverageMatrix_CoverageFragment': CoverageMatrix_CoverageFragment } }
  ) };

export type SaidTwiceQueryVariables = Exact<{
  on: string;
  likeness: number;
}>;


export type SaidTwiceQuery = { duplication: { totalSharedTexts: number, sharedPlans: Array<{ priorities: number, plan: { code: string, title: string }, partnerships: Array<{ code: string, name: string }> }>, sharedTexts: Array<(
      { priorities: Array<{ priority: { id: string } }> }
      & { ' $fragmentRefs'?: { 'SharedTextGroup_GroupFragment': SharedTextGroup_GroupFragment } }
    )> } };

export type SharedTextGroup_GroupFragment = { likeness: number, priorities: Array<{ priority: { id: string, ref: string | null, title: string }, plan: { code: string }, partnerships: Array<{ code: string, name: string }> }> } & { ' $fragmentName'?: 'SharedTextGroup_GroupFragment' };

export type UnusedIndicatorsQueryVariables = Exact<{ [key: string]: never; }>;


export type UnusedIndicatorsQuery = { unused: { totalCount: number, nodes: Array<{ ref: string, title: string, catalogue: { code: string, title: string } }> }, unpromised: { totalCount: number } };

export type DraftingActions_PlanFragment = (
  { code: string, currentEdition: { id: string, version: number, viewerCan: Array<string> } }
  & { ' $fragmentRefs'?: { 'PlanFactsForm_PlanFragment': PlanFactsForm_PlanFragment } }
) & { ' $fragmentName'?: 'DraftingActions_PlanFragment' };

export type AmendPlanMutationVariables = Exact<{
  input: AmendPlanInput;
}>;


export type AmendPlanMutation = { amendPlan: { plan: { id: string, code: string } | null, edition: { id: string } | null, refusal: { code: string, message: string, issues: Array<{ path: string, message: string }> } | null } };

export type NewPlanPageQueryVariables = Exact<{ [key: string]: never; }>;


export type NewPlanPageQuery = { partnerships: { nodes: Array<(
      { code: string, name: string }
      & { ' $fragmentRefs'?: { 'OwnerFields_PartnershipFragment': OwnerFields_PartnershipFragment } }
    )> }, planTemplates: Array<(
    { id: string, code: string, kind: PlanKind }
    & { ' $fragmentRefs'?: { 'StartFields_TemplateFragment': StartFields_TemplateFragment } }
  )>, plans: { nodes: Array<(
      { id: string }
      & { ' $fragmentRefs'?: { 'StartFields_PlanFragment': StartFields_PlanFragment } }
    )> } };

export type CreatePlanMutationVariables = Exact<{
  input: CreatePlanInput;
}>;


export type CreatePlanMutation = { createPlan: { plan: { id: string, code: string } | null, refusal: { code: string, message: string, issues: Array<{ path: string, message: string }> } | null } };

export type OwnerFields_PartnershipFragment = { code: string, name: string, leads: Array<{ id: string, post: { code: string, title: string }, person: { name: string } }> } & { ' $fragmentName'?: 'OwnerFields_PartnershipFragment' };

export type PlanFactsForm_PlanFragment = { id: string, title: string, termStart: string, termEnd: string, version: number, currentEdition: { id: string, title: string, asAt: string | null, visibility: EditionVisibility, version: number } } & { ' $fragmentName'?: 'PlanFactsForm_PlanFragment' };

export type ChangePlanMutationVariables = Exact<{
  input: ChangePlanInput;
}>;


export type ChangePlanMutation = { changePlan: { plan: { id: string, version: number } | null, refusal: { code: string, message: string, issues: Array<{ path: string, message: string }> } | null } };

export type ChangeEditionMutationVariables = Exact<{
  input: ChangeEditionInput;
}>;


export type ChangeEditionMutation = { changeEdition: { edition: { id: string, version: number } | null, refusal: { code: string, message: string, issues: Array<{ path: string, message: string }> } | null } };

export type StartFields_TemplateFragment = { code: string, title: string, sections: Array<{ id: string }> } & { ' $fragmentName'?: 'StartFields_TemplateFragment' };

export type StartFields_PlanFragment = { title: string, editions: Array<{ id: string, number: number, stateLabel: string }> } & { ' $fragmentName'?: 'StartFields_PlanFragment' };

export type PeriodLockRow_LockFragment = { id: string, catalogue: string, lockedByName: string, lockedAt: string, lockedBecause: string | null, unlockedByName: string | null, unlockedAt: string | null, unlockedBecause: string | null, mayUnlock: boolean, version: number, period: { label: string } } & { ' $fragmentName'?: 'PeriodLockRow_LockFragment' };

export type UnlockPeriodMutationVariables = Exact<{
  input: UnlockPeriodInput;
}>;


export type UnlockPeriodMutation = { unlockPeriod: { lock: { id: string } | null, refusal: { code: string, message: string, issues: Array<{ path: string, message: string }> } | null } };

export type PeriodLocksQueryVariables = Exact<{ [key: string]: never; }>;


export type PeriodLocksQuery = { periodLocks: Array<(
    { id: string }
    & { ' $fragmentRefs'?: { 'PeriodLockRow_LockFragment': PeriodLockRow_LockFragment } }
  )> };

export type LockPeriodMutationVariables = Exact<{
  input: LockPeriodInput;
}>;


export type LockPeriodMutation = { lockPeriod: { lock: { id: string } | null, refusal: { code: string, message: string, issues: Array<{ path: string, message: string }> } | null } };

export type FigureChoicesQueryVariables = Exact<{
  indicator: string;
  catalogue: string;
}>;


export type FigureChoicesQuery = { indicatorCatalogues: Array<{ id: string, code: string, title: string, scheme: string, listed: number }>, partnerships: { nodes: Array<{ code: string, name: string }> }, indicator: { ' $fragmentRefs'?: { 'FigureIndicatorFragment': FigureIndicatorFragment } } | null, indicators: { nodes: Array<{ ' $fragmentRefs'?: { 'FigureIndicatorFragment': FigureIndicatorFragment } }> } };

export type FigureIndicatorFragment = { id: string, ref: string, title: string, unit: Unit, unitNote: string | null, polarity: Polarity, calendar: PeriodKind, rollUp: RollUp, breakdowns: Array<string>, formula: IndicatorFormula | null, formulaOf: Array<string>, catalogue: { id: string, code: string } } & { ' $fragmentName'?: 'FigureIndicatorFragment' };

export type FigureGridQueryVariables = Exact<{
  input: FigureGridInput;
}>;


export type FigureGridQuery = { figureGrid: { rows: Array<{ area: ObservationArea, breakdown: string, indicator: { id: string, ref: string }, partnership: { code: string, name: string } | null, cells: Array<{ kind: ObservationKind, state: FigureState, period: { label: string }, figure: { ' $fragmentRefs'?: { 'EnteredFigureFragment': EnteredFigureFragment } } | null, warnings: Array<{ code: string, path: string, message: string }> }> }> } };

export type EnteredFigureFragment = { id: string, version: number, kind: ObservationKind, printedUnder: string, numerator: string | null, denominator: string | null, source: string | null, note: string | null, reason: string | null, enteredByName: string, enteredAt: string, signedOffBy: string | null, signedOffByName: string | null, signedOffAt: string | null, maySignOff: boolean, period: { label: string }, cell: { printed: string, status: CellStatus, bound: CellBound, footnoteMarks: Array<string> } } & { ' $fragmentName'?: 'EnteredFigureFragment' };

export type EnterFiguresMutationVariables = Exact<{
  input: EnterFiguresInput;
}>;


export type EnterFiguresMutation = { enterFigures: { cells: Array<{ outcome: EntryOutcome, figure: { ' $fragmentRefs'?: { 'EnteredFigureFragment': EnteredFigureFragment } } | null, warnings: Array<{ code: string, path: string, message: string }>, issues: Array<{ code: string, path: string, message: string }> }>, refusal: { code: string, message: string } | null } };

export type SignOffFiguresMutationVariables = Exact<{
  input: SignOffFiguresInput;
}>;


export type SignOffFiguresMutation = { signOffFigures: { figures: Array<{ ' $fragmentRefs'?: { 'EnteredFigureFragment': EnteredFigureFragment } }>, refusal: { code: string, message: string, issues: Array<{ path: string, message: string }> } | null } };

export type FigureHistoryQueryVariables = Exact<{
  figure: string | number;
  reason: string;
}>;


export type FigureHistoryQuery = { figureHistory: Array<{ at: string, byName: string, sentence: string, reason: string | null }> };

export type ChangeList_EntryFragment = { action: string, thing: string | null, changes: Array<{ field: string, before: string | null, after: string | null }> } & { ' $fragmentName'?: 'ChangeList_EntryFragment' };

export type EntryTimeline_EntryFragment = (
  { id: string, happenedAt: string, action: string, who: string, onBehalfOf: string | null, fromFile: string | null, sentence: string, about: string | null, reason: string | null }
  & { ' $fragmentRefs'?: { 'ChangeList_EntryFragment': ChangeList_EntryFragment } }
) & { ' $fragmentName'?: 'EntryTimeline_EntryFragment' };

export type HistoryEventsQueryVariables = Exact<{
  filter: AuditFilter;
  after?: string | null | undefined;
}>;


export type HistoryEventsQuery = { auditSummaries: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, happenedAt: string, sentence: string, about: string | null, count: number, imported: boolean, requestId: string | null, parts: Array<{ action: string, thing: string | null, count: number }> }> } };

export type HistoryEntriesQueryVariables = Exact<{
  filter: AuditFilter;
  after?: string | null | undefined;
}>;


export type HistoryEntriesQuery = { auditEntries: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<(
      { id: string, action: string }
      & { ' $fragmentRefs'?: { 'EntryTimeline_EntryFragment': EntryTimeline_EntryFragment } }
    )> } };

export type HistoryRightsQueryVariables = Exact<{
  plan: string | number;
}>;


export type HistoryRightsQuery = { plan: { id: string, currentEdition: { id: string, viewerCan: Array<string> } } | null };

export type CountyPriorities_FrameworkFragment = { code: string, agreed: string | null, items: Array<{ id: string, code: string, number: string | null, title: string, parentId: string | null }> } & { ' $fragmentName'?: 'CountyPriorities_FrameworkFragment' };

export type HomePageQueryVariables = Exact<{
  on: string;
}>;


export type HomePageQuery = { partnerships: { totalCount: number, nodes: Array<{ ' $fragmentRefs'?: { 'InForceMap_PartnershipFragment': InForceMap_PartnershipFragment;'OutcomeChoiceMap_PartnershipFragment': OutcomeChoiceMap_PartnershipFragment } }> }, localPlans: { totalCount: number, nodes: Array<{ ' $fragmentRefs'?: { 'Coverage_PlanFragment': Coverage_PlanFragment } }> }, countyPlans: { nodes: Array<{ code: string, title: string }> }, outcomes: Array<(
    { code: string }
    & { ' $fragmentRefs'?: { 'OutcomeList_FrameworkFragment': OutcomeList_FrameworkFragment } }
  )>, priorities: Array<(
    { code: string }
    & { ' $fragmentRefs'?: { 'CountyPriorities_FrameworkFragment': CountyPriorities_FrameworkFragment } }
  )> };

export type OutcomeList_FrameworkFragment = { items: Array<{ code: string, number: string | null, title: string }> } & { ' $fragmentName'?: 'OutcomeList_FrameworkFragment' };

export type IndicatorChart_IndicatorFragment = { id: string, ref: string, title: string, unit: Unit, unitNote: string | null, polarity: Polarity, observations: Array<{ id: string, area: ObservationArea, breakdown: string, kind: ObservationKind, printedUnder: string, partnership: { code: string, name: string } | null, period: { label: string, start: string }, cell: { printed: string, value: string | null, bound: CellBound, unit: Unit, rowUnit: Unit, status: CellStatus, comparable: boolean, quotedPeriod: string | null } }> } & { ' $fragmentName'?: 'IndicatorChart_IndicatorFragment' };

export type IndicatorFacts_IndicatorFragment = { id: string, ref: string, otherRefs: Array<string>, category: string | null, unit: Unit, unitNote: string | null, polarity: Polarity, calendar: PeriodKind, note: string | null, catalogue: { id: string, code: string, title: string, status: CatalogueStatus, size: number | null, listed: number, note: string | null } } & { ' $fragmentName'?: 'IndicatorFacts_IndicatorFragment' };

export type IndicatorFindings_FindingFragment = { code: string, kind: FindingKind, title: string, sentence: string, places: Array<{ subject: string }> } & { ' $fragmentName'?: 'IndicatorFindings_FindingFragment' };

export type IndicatorPageQueryVariables = Exact<{
  ref: string;
  on: string;
  year: string;
}>;


export type IndicatorPageQuery = { indicator: (
    { id: string, ref: string, title: string, observations: Array<(
      { id: string, sourceEdition: { id: string } | null }
      & { ' $fragmentRefs'?: { 'IndicatorValues_ObservationFragment': IndicatorValues_ObservationFragment } }
    )> }
    & { ' $fragmentRefs'?: { 'IndicatorFacts_IndicatorFragment': IndicatorFacts_IndicatorFragment;'IndicatorChart_IndicatorFragment': IndicatorChart_IndicatorFragment;'IndicatorPlaces_IndicatorFragment': IndicatorPlaces_IndicatorFragment;'IndicatorRatings_IndicatorFragment': IndicatorRatings_IndicatorFragment } }
  ) | null, partnerships: { nodes: Array<{ code: string, name: string }> }, plans: { nodes: Array<{ id: string, currentEdition: { id: string, sections: Array<{ id: string, code: string, heading: string }>, footnotes: Array<{ id: string, sectionCode: string, mark: string, text: string }>, findings: Array<{ ' $fragmentRefs'?: { 'IndicatorFindings_FindingFragment': IndicatorFindings_FindingFragment } }> } }> } };

export type IndicatorPlaces_IndicatorFragment = { id: string, ref: string, observations: Array<{ id: string, area: ObservationArea, breakdown: string, kind: ObservationKind, printedUnder: string, partnership: { code: string, name: string } | null, period: { label: string, start: string }, cell: { printed: string, value: string | null, bound: CellBound, unit: Unit, rowUnit: Unit, status: CellStatus, comparable: boolean, quotedPeriod: string | null } }> } & { ' $fragmentName'?: 'IndicatorPlaces_IndicatorFragment' };

export type IndicatorRatings_IndicatorFragment = { id: string, ratings: Array<(
    { id: string, keyTarget: boolean, colour: RatingColour, partnership: { code: string, name: string } | null, explanation: (
      { sentence: string }
      & { ' $fragmentRefs'?: { 'WhyThisRating_ExplanationFragment': WhyThisRating_ExplanationFragment } }
    ) }
    & { ' $fragmentRefs'?: { 'RatingOverride_RatingFragment': RatingOverride_RatingFragment } }
  )>, targetsTogether: { sentence: string, counted: number, missing: Array<string> } | null, comparators: Array<{ id: string, area: ObservationArea, kind: ObservationKind, period: { label: string }, cell: { printed: string, status: CellStatus, bound: CellBound, footnoteMarks: Array<string> } }> } & { ' $fragmentName'?: 'IndicatorRatings_IndicatorFragment' };

export type IndicatorSets_CatalogueFragment = { id: string, code: string, title: string, listed: number, size: number | null, status: CatalogueStatus } & { ' $fragmentName'?: 'IndicatorSets_CatalogueFragment' };

export type IndicatorTable_IndicatorFragment = { id: string, ref: string, otherRefs: Array<string>, title: string, category: string | null, unit: Unit, unitNote: string | null, polarity: Polarity, observations: Array<(
    { id: string }
    & { ' $fragmentRefs'?: { 'LatestValues_ObservationFragment': LatestValues_ObservationFragment } }
  )> } & { ' $fragmentName'?: 'IndicatorTable_IndicatorFragment' };

export type IndicatorValues_ObservationFragment = { id: string, area: ObservationArea, breakdown: string, kind: ObservationKind, printedUnder: string, columnHeading: string | null, note: string | null, sourceSection: string | null, partnership: { code: string, name: string } | null, period: { label: string }, cell: { printed: string, status: CellStatus, bound: CellBound, footnoteMarks: Array<string>, quotedPeriod: string | null, quotedScheme: string | null }, sourceEdition: { id: string, plan: { id: string, code: string, title: string } } | null } & { ' $fragmentName'?: 'IndicatorValues_ObservationFragment' };

export type IndicatorsPageQueryVariables = Exact<{
  filter: IndicatorFilter;
  order: IndicatorOrder;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type IndicatorsPageQuery = { indicatorCatalogues: Array<(
    { id: string, code: string, scheme: string, title: string }
    & { ' $fragmentRefs'?: { 'IndicatorSets_CatalogueFragment': IndicatorSets_CatalogueFragment } }
  )>, indicators: { totalCount: number, nodes: Array<(
      { id: string }
      & { ' $fragmentRefs'?: { 'IndicatorTable_IndicatorFragment': IndicatorTable_IndicatorFragment } }
    )>, pageInfo: { startCursor: string | null, endCursor: string | null, hasNextPage: boolean, hasPreviousPage: boolean } } };

export type LatestValues_ObservationFragment = { id: string, breakdown: string, kind: ObservationKind, printedUnder: string, period: { label: string, start: string }, cell: { printed: string, status: CellStatus } } & { ' $fragmentName'?: 'LatestValues_ObservationFragment' };

export type DueCard_DueFragment = { partnership: { code: string, name: string }, targets: Array<{ ' $fragmentRefs'?: { 'MissedTargets_TargetFragment': MissedTargets_TargetFragment } }> } & { ' $fragmentName'?: 'DueCard_DueFragment' };

export type InterventionsDueQueryVariables = Exact<{ [key: string]: never; }>;


export type InterventionsDueQuery = { interventionsDue: Array<(
    { partnership: { code: string } }
    & { ' $fragmentRefs'?: { 'DueCard_DueFragment': DueCard_DueFragment } }
  )> };

export type InterventionFacts_InterventionFragment = { state: InterventionState, effects: Array<string>, startsOn: string | null, reviewOn: string | null, partnership: { code: string, name: string } } & { ' $fragmentName'?: 'InterventionFacts_InterventionFragment' };

export type InterventionHistory_InterventionFragment = { id: string, state: InterventionState, byRule: boolean, proposedBy: string, proposedAt: string, body: string | null, decidedOn: string | null, decidedBy: string | null, minuteReference: string | null, decisionNote: string | null, liftedBecause: string | null, liftedBy: string | null, liftedAt: string | null, people: Array<{ name: string, part: string | null, interest: string | null }>, reviews: Array<{ number: number, reviewedOn: string, reviewedBy: string, finding: string }> } & { ' $fragmentName'?: 'InterventionHistory_InterventionFragment' };

export type InterventionNoticesQueryVariables = Exact<{
  partnership: string | number;
}>;


export type InterventionNoticesQuery = { interventions: { nodes: Array<{ id: string, number: number, kindLabel: string, state: InterventionState, startsOn: string | null, effects: Array<string>, partnership: { name: string } }> } };

export type InterventionPageQueryVariables = Exact<{
  number: number;
}>;


export type InterventionPageQuery = { intervention: (
    { id: string, number: number, kindLabel: string, reason: string, byRule: boolean, partnership: { name: string }, targets: Array<{ ' $fragmentRefs'?: { 'MissedTargets_TargetFragment': MissedTargets_TargetFragment } }> }
    & { ' $fragmentRefs'?: { 'InterventionFacts_InterventionFragment': InterventionFacts_InterventionFragment;'InterventionSteps_InterventionFragment': InterventionSteps_InterventionFragment;'InterventionHistory_InterventionFragment': InterventionHistory_InterventionFragment } }
  ) | null };

export type InterventionSteps_InterventionFragment = { number: number, version: number, kind: InterventionKind, powers: Array<Power>, commands: Array<{ command: InterventionCommand, label: string, allowed: boolean, refusal: { message: string } | null }> } & { ' $fragmentName'?: 'InterventionSteps_InterventionFragment' };

export type InterventionTable_InterventionFragment = { id: string, number: number, kindLabel: string, state: InterventionState, proposedAt: string, startsOn: string | null, reviewOn: string | null, partnership: { code: string, name: string } } & { ' $fragmentName'?: 'InterventionTable_InterventionFragment' };

export type InterventionsPageQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type InterventionsPageQuery = { interventions: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<(
      { id: string, state: InterventionState }
      & { ' $fragmentRefs'?: { 'InterventionTable_InterventionFragment': InterventionTable_InterventionFragment } }
    )> }, interventionRule: (
    { sentence: string, reason: string }
    & { ' $fragmentRefs'?: { 'RuleForm_RuleFragment': RuleForm_RuleFragment } }
  ), partnerships: { nodes: Array<{ code: string, name: string }> } };

export type MissedTargets_TargetFragment = { indicator: string, title: string, period: string, colour: RatingColour, sentence: string } & { ' $fragmentName'?: 'MissedTargets_TargetFragment' };

export type PlanInterventionsQueryVariables = Exact<{
  plan: string | number;
}>;


export type PlanInterventionsQuery = { plan: { id: string, owners: Array<{ id: string, partnership: { code: string } }>, currentEdition: { id: string, suspendedPowers: Array<{ partnership: string, power: Power, sentence: string }> | null } } | null };

export type RuleForm_RuleFragment = { targets: number, periods: number, amberCounts: boolean } & { ' $fragmentName'?: 'RuleForm_RuleFragment' };

export type InterventionDoneFragment = { intervention: { id: string, number: number, version: number, state: InterventionState } | null, refusal: { code: string, message: string, issues: Array<{ path: string, message: string }> } | null } & { ' $fragmentName'?: 'InterventionDoneFragment' };

export type ProposeInterventionMutationVariables = Exact<{
  input: ProposeInterventionInput;
}>;


export type ProposeInterventionMutation = { done: { ' $fragmentRefs'?: { 'InterventionDoneFragment': InterventionDoneFragment } } };

export type ApplyInterventionRuleMutationVariables = Exact<{
  input: ApplyInterventionRuleInput;
}>;


export type ApplyInterventionRuleMutation = { done: { ' $fragmentRefs'?: { 'InterventionDoneFragment': InterventionDoneFragment } } };

export type DecideInterventionMutationVariables = Exact<{
  input: DecideInterventionInput;
}>;


export type DecideInterventionMutation = { done: { ' $fragmentRefs'?: { 'InterventionDoneFragment': InterventionDoneFragment } } };

export type DeclineInterventionMutationVariables = Exact<{
  input: DeclineInterventionInput;
}>;


export type DeclineInterventionMutation = { done: { ' $fragmentRefs'?: { 'InterventionDoneFragment': InterventionDoneFragment } } };

export type ReviewInterventionMutationVariables = Exact<{
  input: ReviewInterventionInput;
}>;


export type ReviewInterventionMutation = { done: { ' $fragmentRefs'?: { 'InterventionDoneFragment': InterventionDoneFragment } } };

export type LiftInterventionMutationVariables = Exact<{
  input: LiftInterventionInput;
}>;


export type LiftInterventionMutation = { done: { ' $fragmentRefs'?: { 'InterventionDoneFragment': InterventionDoneFragment } } };

export type SetInterventionRuleMutationVariables = Exact<{
  input: SetInterventionRuleInput;
}>;


export type SetInterventionRuleMutation = { setInterventionRule: { rule: { sentence: string }, refusal: { code: string, message: string, issues: Array<{ path: string, message: string }> } | null } };

export type MyWorkPageQueryVariables = Exact<{ [key: string]: never; }>;


export type MyWorkPageQuery = { myWork: { nothing: string | null, items: Array<(
      { id: string, urgency: Urgency, urgencyLabel: string }
      & { ' $fragmentRefs'?: { 'OwedList_ItemFragment': OwedList_ItemFragment } }
    )> } };

export type OwedList_ItemFragment = { id: string, sentence: string, about: string, dueOn: string | null, due: string | null, path: string } & { ' $fragmentName'?: 'OwedList_ItemFragment' };

export type MailForm_PreferenceFragment = { choice: string, choices: Array<{ value: string, label: string }> } & { ' $fragmentName'?: 'MailForm_PreferenceFragment' };

export type ChooseMailMutationVariables = Exact<{
  input: ChooseMailInput;
}>;


export type ChooseMailMutation = { chooseMail: { preference: { choice: string }, refusal: { code: string, message: string, issues: Array<{ path: string, message: string }> } | null } };

export type NotificationItemFragment = { id: string, sentence: string, happenedAt: string, path: string, unread: boolean, ask: string | null, escalated: boolean } & { ' $fragmentName'?: 'NotificationItemFragment' };

export type NotificationsPageQueryVariables = Exact<{
  unread?: boolean | null | undefined;
  asking?: boolean | null | undefined;
  after?: string | null | undefined;
}>;


export type NotificationsPageQuery = { notifications: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<(
      { id: string, plan: string | null, title: string, unread: boolean }
      & { ' $fragmentRefs'?: { 'NotificationItemFragment': NotificationItemFragment } }
    )> }, mailPreference: { ' $fragmentRefs'?: { 'MailForm_PreferenceFragment': MailForm_PreferenceFragment } } };

export type MarkNotificationsReadMutationVariables = Exact<{
  input: MarkNotificationsReadInput;
}>;


export type MarkNotificationsReadMutation = { markNotificationsRead: { unread: number, refusal: { code: string, message: string, issues: Array<{ path: string, message: string }> } | null } };

export type MarkAllNotificationsReadMutationVariables = Exact<{
  input: MarkAllNotificationsReadInput;
}>;


export type MarkAllNotificationsReadMutation = { markAllNotificationsRead: { unread: number, refusal: { code: string, message: string, issues: Array<{ path: string, message: string }> } | null } };

export type OwnedThings_ThingFragment = { id: string, kind: OwnedKind, kindLabel: string, lineage: string, title: string, about: string, path: string, owner: string | null, mayReassign: boolean, version: number, faults: Array<{ fault: OwnerFault, sentence: string }> } & { ' $fragmentName'?: 'OwnedThings_ThingFragment' };

export type OwnerFaults_CountFragment = { fault: OwnerFault, label: string, count: number } & { ' $fragmentName'?: 'OwnerFaults_CountFragment' };

export type ReassignForm_OwnerFragment = { id: string, name: string } & { ' $fragmentName'?: 'ReassignForm_OwnerFragment' };

export type OwnersPageQueryVariables = Exact<{
  partnership?: string | number | null | undefined;
  kind?: OwnedKind | null | undefined;
  fault?: OwnerFault | null | undefined;
}>;


export type OwnersPageQuery = { ownerHealth: { sentence: string, of: number, found: number, counts: Array<{ ' $fragmentRefs'?: { 'OwnerFaults_CountFragment': OwnerFaults_CountFragment } }>, things: Array<(
      { id: string, kind: OwnedKind, lineage: string, version: number }
      & { ' $fragmentRefs'?: { 'OwnedThings_ThingFragment': OwnedThings_ThingFragment } }
    )>, owners: Array<{ ' $fragmentRefs'?: { 'ReassignForm_OwnerFragment': ReassignForm_OwnerFragment } }> }, partnerships: { nodes: Array<{ code: string, name: string }> } };

export type ReassignMutationVariables = Exact<{
  input: ReassignInput;
}>;


export type ReassignMutation = { reassign: { assigned: number, refused: number, results: Array<{ kind: OwnedKind, lineage: string, message: string | null }>, refusal: { code: string, message: string, issues: Array<{ path: string, message: string }> } | null } };

export type InForceMap_PartnershipFragment = { code: string, name: string, tileColumn: number | null, tileRow: number | null, phases: Array<{ pathfinder: boolean }>, planInForce: { basis: InForceBasis, plan: { countyOwned: boolean, owners: Array<{ partnership: { code: string, name: string } }> } } | null } & { ' $fragmentName'?: 'InForceMap_PartnershipFragment' };

export type PartnershipFacts_PartnershipFragment = { code: string, shortCode: string | null, note: string | null, phases: Array<{ id: string, kind: PartnershipKind, startsOn: string, endsOn: string | null, pathfinder: boolean, note: string | null }>, leads: Array<{ id: string, startsOn: string | null, endsOn: string | null, note: string | null, person: { name: string }, post: { title: string } }>, plans: Array<{ owners: Array<{ partnership: { code: string, name: string } }> }> } & { ' $fragmentName'?: 'PartnershipFacts_PartnershipFragment' };

export type PartnershipGlance_PartnershipFragment = { code: string, name: string, ratings: Array<(
    { id: string, keyTarget: boolean, colour: RatingColour, indicator: { ref: string, title: string }, explanation: (
      { sentence: string }
      & { ' $fragmentRefs'?: { 'WhyThisRating_ExplanationFragment': WhyThisRating_ExplanationFragment } }
    ), actual: { period: { label: string }, cell: { printed: string, status: CellStatus, bound: CellBound, footnoteMarks: Array<string> } } | null }
    & { ' $fragmentRefs'?: { 'RatingOverride_RatingFragment': RatingOverride_RatingFragment } }
  )> } & { ' $fragmentName'?: 'PartnershipGlance_PartnershipFragment' };

export type PartnershipGlance_ObservationFragment = { area: ObservationArea, breakdown: string, kind: ObservationKind, printedUnder: string, indicator: { ref: string }, partnership: { code: string, name: string } | null, period: { label: string, start: string }, cell: { printed: string, value: string | null, bound: CellBound, unit: Unit, rowUnit: Unit, status: CellStatus, comparable: boolean, quotedPeriod: string | null } } & { ' $fragmentName'?: 'PartnershipGlance_ObservationFragment' };

export type PartnershipPageQueryVariables = Exact<{
  code: string;
  on: string;
}>;


export type PartnershipPageQuery = { partnership: (
    { code: string, name: string, planInForce: { ' $fragmentRefs'?: { 'PlanInForcePanel_InForceFragment': PlanInForcePanel_InForceFragment } } | null, plans: Array<(
      { code: string }
      & { ' $fragmentRefs'?: { 'PartnershipPriorities_PlanFragment': PartnershipPriorities_PlanFragment } }
    )> }
    & { ' $fragmentRefs'?: { 'PartnershipFacts_PartnershipFragment': PartnershipFacts_PartnershipFragment;'PartnershipGlance_PartnershipFragment': PartnershipGlance_PartnershipFragment;'PartnershipPlans_PartnershipFragment': PartnershipPlans_PartnershipFragment } }
  ) | null, observations: { nodes: Array<{ ' $fragmentRefs'?: { 'PartnershipGlance_ObservationFragment': PartnershipGlance_ObservationFragment } }> }, partnerships: { nodes: Array<{ code: string, name: string, tileColumn: number | null, tileRow: number | null }> } };

export type PartnershipPlans_PartnershipFragment = { plans: Array<{ code: string, title: string, joint: boolean, termStart: string, termEnd: string, note: string | null, supersedes: Array<{ id: string, effectiveOn: string, predecessor: { code: string, title: string } }>, editions: Array<{ id: string, number: number, title: string, asAtPrinted: string | null, state: EditionState, stateNote: string | null }> }> } & { ' $fragmentName'?: 'PartnershipPlans_PartnershipFragment' };

export type PartnershipPriorities_PlanFragment = { code: string, currentEdition: { outcomeHeadings: Array<{ printedNumber: string | null, printedLabel: string | null, outcome: { code: string, title: string } }>, priorities: Array<{ id: string, kind: PriorityKind, ref: string | null, position: number, theme: string | null, title: string, outcomes: Array<{ code: string, title: string }> }> } } & { ' $fragmentName'?: 'PartnershipPriorities_PlanFragment' };

export type PlanInForcePanel_InForceFragment = { basis: InForceBasis, explanation: string, from: string, until: string, plan: { code: string, title: string } } & { ' $fragmentName'?: 'PlanInForcePanel_InForceFragment' };

export type GrantRoleMutationVariables = Exact<{
  input: GrantRoleInput;
}>;


export type GrantRoleMutation = { grantRole: { refusal: { code: string, message: string, issues: Array<{ path: string, message: string }> } | null } };

export type GrantRowFragment = { id: string, label: string, county: boolean, partnerships: Array<string>, startsOn: string, endsOn: string | null, standing: GrantStanding, reason: string, endedBecause: string | null, post: { title: string } | null } & { ' $fragmentName'?: 'GrantRowFragment' };

export type EndGrantMutationVariables = Exact<{
  input: EndGrantInput;
}>;


export type EndGrantMutation = { endGrant: { refusal: { code: string, message: string, issues: Array<{ path: string, message: string }> } | null } };

export type InvitePersonMutationVariables = Exact<{
  input: InvitePersonInput;
}>;


export type InvitePersonMutation = { invitePerson: { link: string | null, refusal: { code: string, message: string, issues: Array<{ path: string, message: string }> } | null } };

export type PeoplePageQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type PeoplePageQuery = { people: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<(
      { id: string }
      & { ' $fragmentRefs'?: { 'PersonCardFragment': PersonCardFragment } }
    )> }, partnerships: { nodes: Array<{ code: string, name: string }> } };

export type PersonCardFragment = { id: string, name: string, email: string, status: AccountStatus, isViewer: boolean, closedBecause: string | null, person: { name: string } | null, grants: Array<(
    { id: string }
    & { ' $fragmentRefs'?: { 'GrantRowFragment': GrantRowFragment } }
  )> } & { ' $fragmentName'?: 'PersonCardFragment' };

export type CloseAccountMutationVariables = Exact<{
  input: CloseAccountInput;
}>;


export type CloseAccountMutation = { closeAccount: { refusal: { code: string, message: string, issues: Array<{ path: string, message: string }> } | null } };

export type InviteAgainMutationVariables = Exact<{
  account: string | number;
}>;


export type InviteAgainMutation = { inviteAgain: { link: string | null, refusal: { code: string, message: string, issues: Array<{ path: string, message: string }> } | null } };

export type EditionBar_PlanFragment = { code: string, termStart: string, termEnd: string, editions: Array<{ id: string }>, currentEdition: { id: string, number: number, title: string, asAt: string | null, asAtPrinted: string | null } } & { ' $fragmentName'?: 'EditionBar_PlanFragment' };

export type PlanDocument_EditionFragment = (
  { sections: Array<{ id: string, code: string, heading: string, level: number, body: string, note: string | null, parts: Array<{ kind: string, argument: string | null }> }> }
  & { ' $fragmentRefs'?: { 'PlanSection_EditionFragment': PlanSection_EditionFragment;'PlacedParts_EditionFragment': PlacedParts_EditionFragment } }
) & { ' $fragmentName'?: 'PlanDocument_EditionFragment' };

export type PlanGlossary_EditionFragment = { glossary: Array<{ id: string, term: string, meaning: string, printedMeaning: boolean, note: string | null }> } & { ' $fragmentName'?: 'PlanGlossary_EditionFragment' };

export type PlanOwners_PlanFragment = { kind: PlanKind, joint: boolean, countyOwned: boolean, owners: Array<{ id: string, partnership: { id: string, code: string, name: string }, lead: { id: string, person: { id: string, name: string }, post: { id: string, title: string } } | null }> } & { ' $fragmentName'?: 'PlanOwners_PlanFragment' };

export type PlanPageQueryVariables = Exact<{
  id: string | number;
}>;


export type PlanPageQuery = { plan: (
    { id: string, code: string, title: string, currentEdition: (
      { id: string }
      & { ' $fragmentRefs'?: { 'PlanGlossary_EditionFragment': PlanGlossary_EditionFragment;'PlanDocument_EditionFragment': PlanDocument_EditionFragment } }
    ) }
    & { ' $fragmentRefs'?: { 'PlanOwners_PlanFragment': PlanOwners_PlanFragment;'PlanStanding_PlanFragment': PlanStanding_PlanFragment;'EditionBar_PlanFragment': EditionBar_PlanFragment } }
  ) | null };

export type PlanSection_EditionFragment = { ' $fragmentRefs'?: { 'AchievementsPart_EditionFragment': AchievementsPart_EditionFragment;'ActionsPart_EditionFragment': ActionsPart_EditionFragment;'AttachmentPart_EditionFragment': AttachmentPart_EditionFragment;'BudgetPart_EditionFragment': BudgetPart_EditionFragment;'CommitmentsPart_EditionFragment': CommitmentsPart_EditionFragment;'ConsultationsPart_EditionFragment': ConsultationsPart_EditionFragment;'ContentsPart_EditionFragment': ContentsPart_EditionFragment;'EvidencePart_EditionFragment': EvidencePart_EditionFragment;'FactsPart_EditionFragment': FactsPart_EditionFragment;'FootnotesPart_EditionFragment': FootnotesPart_EditionFragment;'LegislationPart_EditionFragment': LegislationPart_EditionFragment;'ListPart_EditionFragment': ListPart_EditionFragment;'MeasuresPart_EditionFragment': MeasuresPart_EditionFragment;'MilestonesPart_EditionFragment': MilestonesPart_EditionFragment;'ObjectivesPart_EditionFragment': ObjectivesPart_EditionFragment;'ObservationsPart_EditionFragment': ObservationsPart_EditionFragment;'ParticularsPart_EditionFragment': ParticularsPart_EditionFragment;'PriorityTable_EditionFragment': PriorityTable_EditionFragment;'RisksPart_EditionFragment': RisksPart_EditionFragment;'StaffingPart_EditionFragment': StaffingPart_EditionFragment } } & { ' $fragmentName'?: 'PlanSection_EditionFragment' };

export type PlanStanding_PlanFragment = (
  { currentEdition: { id: string, state: EditionState, stateLabel: string, stateExplanation: string, stateNote: string | null, visibility: EditionVisibility, contentHash: string | null } }
  & { ' $fragmentRefs'?: { 'PredecessorList_PlanFragment': PredecessorList_PlanFragment;'SuccessorList_PlanFragment': SuccessorList_PlanFragment } }
) & { ' $fragmentName'?: 'PlanStanding_PlanFragment' };

export type PlanTable_PlanFragment = { id: string, code: string, title: string, kind: PlanKind, joint: boolean, countyOwned: boolean, owners: Array<{ id: string, partnership: { id: string, name: string } }>, currentEdition: { id: string, number: number, state: EditionState, stateLabel: string, asAt: string | null, asAtPrinted: string | null, priorities: Array<{ id: string, kind: PriorityKind, outcomes: Array<{ id: string }> }> } } & { ' $fragmentName'?: 'PlanTable_PlanFragment' };

export type PlansPageQueryVariables = Exact<{
  filter: PlanFilter;
  after?: string | null | undefined;
}>;


export type PlansPageQuery = { plans: { totalCount: number, nodes: Array<(
      { id: string, kind: PlanKind, countyOwned: boolean, owners: Array<{ id: string, partnership: { id: string, code: string } }> }
      & { ' $fragmentRefs'?: { 'PlanTable_PlanFragment': PlanTable_PlanFragment } }
    )>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, partnerships: { nodes: Array<{ id: string, code: string, name: string }> } };

export type PredecessorList_PlanFragment = { code: string, supersedes: Array<{ id: string, effectiveOn: string, predecessor: { id: string, code: string, title: string, countyOwned: boolean } }>, currentEdition: { id: string, state: EditionState } } & { ' $fragmentName'?: 'PredecessorList_PlanFragment' };

export type SuccessorList_PlanFragment = { supersededBy: Array<{ id: string, effectiveOn: string, note: string | null, successor: { id: string, code: string, title: string, kind: PlanKind, countyOwned: boolean, owners: Array<{ id: string, partnership: { id: string, code: string } }> } }> } & { ' $fragmentName'?: 'SuccessorList_PlanFragment' };

export type AchievementsPart_EditionFragment = { achievements: Array<{ id: string, statement: string, figures: string | null, sectionCode: string }> } & { ' $fragmentName'?: 'AchievementsPart_EditionFragment' };

export type ActionsPart_EditionFragment = { priorities: Array<{ id: string, title: string, actions: Array<{ id: string }> }>, actions: Array<{ id: string, ref: string | null, title: string, description: string | null, cost: string | null, fundingSource: string | null, note: string | null, starts: { printed: string } | null, ends: { printed: string } | null, leads: Array<{ id: string, printed: string }>, partners: Array<{ id: string, printed: string, contribution: string | null }>, milestones: Array<{ id: string, text: string, date: { printed: string } }> }> } & { ' $fragmentName'?: 'ActionsPart_EditionFragment' };

export type AttachmentPart_EditionFragment = { sections: Array<{ id: string, code: string }>, attachments: Array<{ id: string, sectionCode: string | null, title: string, description: string | null, file: { id: string, name: string, bytes: number, url: string | null } | null, expected: { printed: string } | null }> } & { ' $fragmentName'?: 'AttachmentPart_EditionFragment' };

export type BudgetPart_EditionFragment = { budget: (
    { id: string, financialYear: string, lines: Array<{ id: string, lineType: BudgetLineType, controllable: string | null }>, checks: Array<{ identity: string, subject: string, difference: string, sentence: string }> }
    & { ' $fragmentRefs'?: { 'BudgetGrid_BudgetFragment': BudgetGrid_BudgetFragment } }
  ) | null } & { ' $fragmentName'?: 'BudgetPart_EditionFragment' };

export type CommitmentsPart_EditionFragment = { commitments: Array<{ id: string, groupPrinted: string, planRefPrinted: string, target: string, action: string | null, note: string | null, leads: Array<{ id: string, printed: string }> }> } & { ' $fragmentName'?: 'CommitmentsPart_EditionFragment' };

export type ConsultationsPart_EditionFragment = { consultations: Array<{ id: string, name: string, targetGroup: string | null, samplePrinted: string | null, targetAreas: Array<string>, contractor: string | null, purpose: string, statutory: boolean, contact: string | null, note: string | null, starts: { printed: string } | null, ends: { printed: string } | null, feedback: { printed: string } | null }> } & { ' $fragmentName'?: 'ConsultationsPart_EditionFragment' };

export type ContentsPart_EditionFragment = { contents: Array<{ id: string, printedTitle: string, sectionCode: string, note: string | null }>, sections: Array<{ id: string, code: string, heading: string }> } & { ' $fragmentName'?: 'ContentsPart_EditionFragment' };

export type EvidencePart_EditionFragment = { evidence: Array<{ id: string, statement: string, source: string | null, periodPrinted: string | null, note: string | null }> } & { ' $fragmentName'?: 'EvidencePart_EditionFragment' };

export type FactsPart_EditionFragment = { facts: Array<{ id: string, subject: string, counted: string | null, comparator: string | null, periodPrinted: string | null, note: string | null, sectionCode: string, cell: { printed: string } }> } & { ' $fragmentName'?: 'FactsPart_EditionFragment' };

export type FootnotesPart_EditionFragment = { footnotes: Array<{ id: string, mark: string, text: string, sectionCode: string }> } & { ' $fragmentName'?: 'FootnotesPart_EditionFragment' };

export type FrameworkPart_FrameworkFragment = { id: string, title: string, agreed: string | null, note: string | null, items: Array<{ id: string, parentId: string | null, number: string | null, title: string, labels: Array<string>, note: string | null }> } & { ' $fragmentName'?: 'FrameworkPart_FrameworkFragment' };

export type IndicatorsPartQueryVariables = Exact<{
  catalogue: string;
}>;


export type IndicatorsPartQuery = { indicatorCatalogues: Array<{ id: string, code: string, title: string, listed: number, size: number | null, note: string | null }>, indicators: { nodes: Array<{ id: string, ref: string, title: string, note: string | null }> } };

export type LegislationPart_EditionFragment = { legislation: Array<{ id: string, title: string, year: number | null, note: string | null, sectionCodes: Array<string> }> } & { ' $fragmentName'?: 'LegislationPart_EditionFragment' };

export type ListPart_EditionFragment = { lists: Array<{ id: string, code: string, title: string, introduction: string | null, ordered: boolean, items: Array<{ id: string, position: number, parentPosition: number | null, text: string, detail: string | null, note: string | null }> }> } & { ' $fragmentName'?: 'ListPart_EditionFragment' };

export type LocalPlanEntry_PlanFragment = { code: string, title: string, joint: boolean, note: string | null, owners: Array<{ id: string, printedHeading: string | null, partnership: { id: string, code: string, name: string }, lead: { id: string, person: { id: string, name: string } } | null }>, editions: Array<(
    { id: string, number: number }
    & { ' $fragmentRefs'?: { 'PriorityTable_EditionFragment': PriorityTable_EditionFragment } }
  )> } & { ' $fragmentName'?: 'LocalPlanEntry_PlanFragment' };

export type LocalPlansPartQueryVariables = Exact<{
  plan: string | number;
}>;


export type LocalPlansPartQuery = { plan: { id: string, supersededBy: Array<{ id: string, successor: (
        { id: string, kind: PlanKind, countyOwned: boolean, owners: Array<{ id: string, partnership: { id: string, code: string } }> }
        & { ' $fragmentRefs'?: { 'LocalPlanEntry_PlanFragment': LocalPlanEntry_PlanFragment } }
      ) }> } | null };

export type MeasuresPart_EditionFragment = { measures: Array<{ id: string, keyTarget: boolean, note: string | null, indicator: { id: string, ref: string, title: string }, baseline: { period: { label: string } | null, cell: { ' $fragmentRefs'?: { 'PrintedFigure_CellFragment': PrintedFigure_CellFragment } } } | null, targets: Array<{ id: string, printedUnder: string, cell: { ' $fragmentRefs'?: { 'PrintedFigure_CellFragment': PrintedFigure_CellFragment } } }> }> } & { ' $fragmentName'?: 'MeasuresPart_EditionFragment' };

export type MilestonesPart_EditionFragment = { milestones: Array<{ id: string, activity: string, scanDamaged: boolean, note: string | null, sectionCode: string, date: { printed: string } }> } & { ' $fragmentName'?: 'MilestonesPart_EditionFragment' };

export type ObjectiveParagraphs_ObjectiveFragment = { id: string, number: number, title: string, summary: string | null, reference: string | null, note: string | null } & { ' $fragmentName'?: 'ObjectiveParagraphs_ObjectiveFragment' };

export type ObjectiveTable_ObjectiveFragment = { id: string, title: string, summary: string | null, reference: string | null, note: string | null, leads: Array<{ id: string, printed: string }>, deliverables: Array<{ id: string, text: string, note: string | null }>, targetDate: { printed: string } | null } & { ' $fragmentName'?: 'ObjectiveTable_ObjectiveFragment' };

export type ObjectivesPart_EditionFragment = { objectives: Array<(
    { id: string, theme: ObjectiveTheme, sectionCode: string }
    & { ' $fragmentRefs'?: { 'ObjectiveTable_ObjectiveFragment': ObjectiveTable_ObjectiveFragment;'ObjectiveParagraphs_ObjectiveFragment': ObjectiveParagraphs_ObjectiveFragment } }
  )> } & { ' $fragmentName'?: 'ObjectivesPart_EditionFragment' };

export type ObservationsPart_EditionFragment = { observations: Array<{ id: string, breakdown: string, columnHeading: string | null, kind: ObservationKind, printedUnder: string, note: string | null, sourceSection: string | null, cell: { ' $fragmentRefs'?: { 'PrintedFigure_CellFragment': PrintedFigure_CellFragment } }, indicator: { id: string, ref: string, title: string, category: string | null, otherRefs: Array<string>, note: string | null } }> } & { ' $fragmentName'?: 'ObservationsPart_EditionFragment' };

export type OrganisationsPart_OrganisationFragment = { id: string, name: string, note: string | null } & { ' $fragmentName'?: 'OrganisationsPart_OrganisationFragment' };

export type ParticularsPart_EditionFragment = { particulars: Array<{ id: string, label: string, value: string, note: string | null, sectionCode: string }> } & { ' $fragmentName'?: 'ParticularsPart_EditionFragment' };

export type PathfindersPart_PartnershipFragment = { id: string, code: string, name: string } & { ' $fragmentName'?: 'PathfindersPart_PartnershipFragment' };

export type PrintedPriorities_PriorityFragment = { id: string, position: number, kind: PriorityKind, ref: string | null, inferredRef: string | null, theme: string | null, title: string, description: string | null, scanDamaged: boolean, note: string | null } & { ' $fragmentName'?: 'PrintedPriorities_PriorityFragment' };

export type PriorityTable_EditionFragment = { priorities: Array<(
    { id: string, outcomes: Array<{ id: string }> }
    & { ' $fragmentRefs'?: { 'PrintedPriorities_PriorityFragment': PrintedPriorities_PriorityFragment } }
  )>, outcomeHeadings: Array<{ id: string, printedNumber: string | null, printedLabel: string | null, outcome: { id: string, number: string | null, title: string } }> } & { ' $fragmentName'?: 'PriorityTable_EditionFragment' };

export type RisksPart_EditionFragment = { riskAreas: Array<{ id: string, position: number, title: string, leads: Array<{ id: string, printed: string }>, risks: Array<{ id: string, statement: string, note: string | null, scored: boolean, likelihood: number | null, impact: number | null, residualLikelihood: number | null, residualImpact: number | null, controls: Array<{ id: string, text: string, ownerPrinted: string | null, status: ControlStatus }>, alsoIn: Array<{ id: string, area: { id: string, position: number, title: string } }> }> }> } & { ' $fragmentName'?: 'RisksPart_EditionFragment' };

export type StaffingPart_EditionFragment = { staffing: { id: string, lines: Array<{ id: string, band: string, rowNumber: number, lineType: string, financialYear: string, note: string | null, cell: { ' $fragmentRefs'?: { 'PrintedFigure_CellFragment': PrintedFigure_CellFragment } } }>, funding: Array<{ id: string, fundingSource: string, staff: string | null, fte: string, financialYear: string, note: string | null }> } | null } & { ' $fragmentName'?: 'StaffingPart_EditionFragment' };

export type CountyReferencesQueryVariables = Exact<{ [key: string]: never; }>;


export type CountyReferencesQuery = { frameworks: Array<(
    { code: string }
    & { ' $fragmentRefs'?: { 'FrameworkPart_FrameworkFragment': FrameworkPart_FrameworkFragment } }
  )>, organisations: { nodes: Array<(
      { id: string, kind: OrganisationKind }
      & { ' $fragmentRefs'?: { 'OrganisationsPart_OrganisationFragment': OrganisationsPart_OrganisationFragment } }
    )> }, partnerships: { nodes: Array<(
      { id: string }
      & { ' $fragmentRefs'?: { 'PathfindersPart_PartnershipFragment': PathfindersPart_PartnershipFragment } }
    )> } };

export type PrintedFigure_CellFragment = { printed: string, status: CellStatus, bound: CellBound, value: string | null, unit: Unit, rowUnit: Unit, footnoteMarks: Array<string>, quotedPeriod: string | null, quotedScheme: string | null } & { ' $fragmentName'?: 'PrintedFigure_CellFragment' };

export type PlacedParts_EditionFragment = { particulars: Array<{ id: string, sectionCode: string }>, lists: Array<{ id: string, code: string, sectionCode: string }>, achievements: Array<{ id: string, sectionCode: string }>, facts: Array<{ id: string, sectionCode: string }>, milestones: Array<{ id: string, sectionCode: string }>, objectives: Array<{ id: string, theme: ObjectiveTheme, sectionCode: string }>, legislation: Array<{ id: string, sectionCodes: Array<string> }>, observations: Array<{ id: string, sourceSection: string | null }>, footnotes: Array<{ id: string, sectionCode: string }>, attachments: Array<{ id: string, sectionCode: string | null }>, evidence: Array<{ id: string }>, priorities: Array<{ id: string }>, actions: Array<{ id: string }>, measures: Array<{ id: string }>, commitments: Array<{ id: string }>, riskAreas: Array<{ id: string }>, consultations: Array<{ id: string }>, budget: { id: string, lines: Array<{ id: string }> } | null, staffing: { id: string, lines: Array<{ id: string }>, funding: Array<{ id: string }> } | null } & { ' $fragmentName'?: 'PlacedParts_EditionFragment' };

export type PolicyPageQueryVariables = Exact<{ [key: string]: never; }>;


export type PolicyPageQuery = { policy: { columns: Array<{ code: string, title: string }>, extents: Array<{ code: string, meaning: string }>, rows: Array<{ action: string, sentence: string, about: PolicySubject, exclusions: Array<string>, cells: Array<{ column: string, extent: string, states: Array<string> }> }> } };

export type RatingOverride_RatingFragment = { id: string, colour: RatingColour, inputsHash: string, actual: { id: string } | null, override: { id: string, colour: RatingColour, reason: string, figure: string | null, until: string | null, madeByName: string, madeAt: string, version: number } | null } & { ' $fragmentName'?: 'RatingOverride_RatingFragment' };

export type WhyThisRating_ExplanationFragment = { rule: RatingRule | null, expected: string | null, rangeLow: string | null, rangeHigh: string | null, distance: string | null, tolerance: string | null, progress: string | null, ageInMonths: number | null, maxAgeInMonths: number | null, inputs: Array<{ part: RatedPart, printed: string, printedUnder: string | null }> } & { ' $fragmentName'?: 'WhyThisRating_ExplanationFragment' };

export type OverrideRatingMutationVariables = Exact<{
  input: OverrideRatingInput;
}>;


export type OverrideRatingMutation = { overrideRating: { rating: { id: string, override: { id: string } | null } | null, refusal: { code: string, message: string, issues: Array<{ path: string, message: string }> } | null } };

export type WithdrawOverrideMutationVariables = Exact<{
  input: WithdrawOverrideInput;
}>;


export type WithdrawOverrideMutation = { withdrawOverride: { rating: { id: string, override: { id: string } | null } | null, refusal: { code: string, message: string, issues: Array<{ path: string, message: string }> } | null } };

export type EarlierReleasesQueryVariables = Exact<{ [key: string]: never; }>;


export type EarlierReleasesQuery = { releases: Array<{ id: string, indicators: Array<string>, period: string, printed: number, withheld: number, reason: string, releasedByName: string, releasedAt: string }> };

export type ReleasePreviewQueryVariables = Exact<{
  input: ReleasePreviewInput;
}>;


export type ReleasePreviewQuery = { releasePreview: { previewed: string, printed: number, withheld: number, heldBack: number, waiting: number, refusal: { message: string } | null, figures: Array<{ area: ObservationArea, outcome: ReleaseOutcome, why: string, figure: { id: string, printedUnder: string, breakdown: string, cell: { printed: string } }, indicator: { id: string, ref: string }, partnership: { id: string, name: string } | null }> } };

export type ReleaseFiguresMutationVariables = Exact<{
  input: ReleaseFiguresInput;
}>;


export type ReleaseFiguresMutation = { releaseFigures: { release: { id: string, printed: number, withheld: number } | null, refusal: { code: string, message: string, issues: Array<{ path: string, message: string }> } | null } };

export type CycleReviews_CycleFragment = { quarter: string, opensOn: string, dueOn: string, due: string, instructions: string, asks: Array<ReviewPart>, progress: string, remindBefore: number, chairAfter: number, directorAfter: number, reviews: Array<{ id: string, state: ReviewState, due: string | null, partnership: { code: string, name: string } }> } & { ' $fragmentName'?: 'CycleReviews_CycleFragment' };

export type FindingForm_ReviewFragment = { id: string, mayFollowUp: Array<{ code: string, name: string }> } & { ' $fragmentName'?: 'FindingForm_ReviewFragment' };

export type SaveReviewFindingMutationVariables = Exact<{
  input: SaveReviewFindingInput;
}>;


export type SaveReviewFindingMutation = { saveReviewFinding: { review: { id: string, findings: Array<{ id: string }> } | null, refusal: { code: string, message: string, issues: Array<{ path: string, message: string }> } | null } };

export type FindingList_FindingFragment = { id: string, review: string, quarter: string, finding: string, followUp: string | null, owner: string | null, dueOn: string | null, due: string | null, overdue: boolean, doneAt: string | null, doneBy: string | null, outcome: string | null, maySettle: boolean, version: number } & { ' $fragmentName'?: 'FindingList_FindingFragment' };

export type SettleFollowUpMutationVariables = Exact<{
  input: SettleFollowUpInput;
}>;


export type SettleFollowUpMutation = { settleFollowUp: { review: { id: string, findings: Array<{ id: string }> } | null, refusal: { code: string, message: string, issues: Array<{ path: string, message: string }> } | null } };

export type MeetingForm_MeetingFragment = { heldOn: string, present: string, record: string, version: number } & { ' $fragmentName'?: 'MeetingForm_MeetingFragment' };

export type SaveReviewMeetingMutationVariables = Exact<{
  input: SaveReviewMeetingInput;
}>;


export type SaveReviewMeetingMutation = { saveReviewMeeting: { review: { id: string, meeting: { version: number } | null } | null, refusal: { code: string, message: string, issues: Array<{ path: string, message: string }> } | null } };

export type OpenReviewCycleMutationVariables = Exact<{
  input: OpenReviewCycleInput;
}>;


export type OpenReviewCycleMutation = { openReviewCycle: { cycle: { id: string, quarter: string } | null, refusal: { code: string, message: string, issues: Array<{ path: string, message: string }> } | null } };

export type ReviewMeeting_ReviewFragment = (
  { id: string, state: ReviewState, mayRecord: boolean, meeting: (
    { heldOn: string, present: string, record: string, writtenBy: string, writtenAt: string }
    & { ' $fragmentRefs'?: { 'MeetingForm_MeetingFragment': MeetingForm_MeetingFragment } }
  ) | null, findings: Array<(
    { id: string }
    & { ' $fragmentRefs'?: { 'FindingList_FindingFragment': FindingList_FindingFragment } }
  )>, openFollowUps: Array<(
    { id: string }
    & { ' $fragmentRefs'?: { 'FindingList_FindingFragment': FindingList_FindingFragment } }
  )> }
  & { ' $fragmentRefs'?: { 'FindingForm_ReviewFragment': FindingForm_ReviewFragment } }
) & { ' $fragmentName'?: 'ReviewMeeting_ReviewFragment' };

export type ReviewPageQueryVariables = Exact<{
  id: string | number;
  on?: string | null | undefined;
}>;


export type ReviewPageQuery = { review: (
    { id: string, state: ReviewState, stateExplanation: string, due: string | null, partnership: { code: string, name: string }, cycle: { quarter: string, dueOn: string, instructions: string }, edition: { title: string, plan: { code: string } } | null, contents: { ' $fragmentRefs'?: { 'ReviewDesk_ContentsFragment': ReviewDesk_ContentsFragment } } }
    & { ' $fragmentRefs'?: { 'ReviewRatings_ReviewFragment': ReviewRatings_ReviewFragment;'ReviewSigning_ReviewFragment': ReviewSigning_ReviewFragment;'ReviewMeeting_ReviewFragment': ReviewMeeting_ReviewFragment } }
  ) | null };

export type ReviewRatings_ReviewFragment = { cycle: { quarterEnd: string }, ratings: Array<{ id: string, keyTarget: boolean, colour: RatingColour, keptAt: string | null, indicator: { ref: string, title: string }, explanation: (
      { sentence: string }
      & { ' $fragmentRefs'?: { 'WhyThisRating_ExplanationFragment': WhyThisRating_ExplanationFragment } }
    ), now: { colour: RatingColour, explanation: { sentence: string } } | null }> } & { ' $fragmentName'?: 'ReviewRatings_ReviewFragment' };

export type ReviewSigning_ReviewFragment = { id: string, version: number, steps: Array<{ number: number, done: string, actor: string, takenAt: string, reason: string | null }>, contents: { mayWrite: boolean, missing: Array<{ path: string, message: string }>, moves: Array<{ command: ReviewCommand, label: string, allowed: boolean, refusal: { code: string, message: string } | null }> } } & { ' $fragmentName'?: 'ReviewSigning_ReviewFragment' };

export type MoveReviewMutationVariables = Exact<{
  input: MoveReviewInput;
}>;


export type MoveReviewMutation = { moveReview: { review: { id: string, state: ReviewState, version: number } | null, refusal: { code: string, message: string, issues: Array<{ path: string, message: string }> } | null } };

export type ReviewsPageQueryVariables = Exact<{
  quarter: string;
}>;


export type ReviewsPageQuery = { reviewCycles: Array<{ id: string, quarter: string, dueOn: string, progress: string }>, reviewCycle: (
    { quarter: string }
    & { ' $fragmentRefs'?: { 'CycleReviews_CycleFragment': CycleReviews_CycleFragment } }
  ) | null };

export type NewestCycleQueryVariables = Exact<{ [key: string]: never; }>;


export type NewestCycleQuery = { reviewCycles: Array<{ id: string, quarter: string }> };

export type StrategicReviewPageQueryVariables = Exact<{
  quarter: string;
}>;


export type StrategicReviewPageQuery = { reviewCycles: Array<{ id: string, quarter: string }>, reviewCycle: { quarter: string, progress: string, due: string, reviews: Array<{ id: string, state: ReviewState, due: string | null, late: boolean, partnership: { code: string, name: string }, ratings: Array<{ id: string, keyTarget: boolean, reported: boolean, colour: RatingColour, indicator: { ref: string, title: string }, explanation: { sentence: string } }>, contents: { priorities: Array<{ lineage: string | null, assessment: ReviewAssessment | null }> }, findings: Array<{ id: string, finding: string, followUp: string | null, owner: string | null, due: string | null, overdue: boolean }>, openFollowUps: Array<{ id: string, finding: string, followUp: string | null, owner: string | null, due: string | null, overdue: boolean }> }> } | null };

export type NewestCycleOfCountyQueryVariables = Exact<{ [key: string]: never; }>;


export type NewestCycleOfCountyQuery = { reviewCycles: Array<{ id: string, quarter: string }> };

export type ReviewDesk_ContentsFragment = { mayWrite: boolean, overall: { lineage: string | null, title: string, narrative: string, assessment: ReviewAssessment | null, assessmentLabel: string | null, version: number }, priorities: Array<{ lineage: string | null, title: string, narrative: string, assessment: ReviewAssessment | null, assessmentLabel: string | null, version: number }>, actions: Array<{ lineage: string, title: string, status: string | null, statusLabel: string | null, before: string | null, note: string | null, version: number, milestones: Array<{ lineage: string, title: string, status: string | null, statusLabel: string | null, before: string | null, note: string | null, version: number }> }>, spend: Array<{ lineage: string, title: string, budget: string | null, spent: string | null, expected: string | null, toDate: string | null, variance: string | null, forecast: string | null, forecastVariance: string | null, explanation: string, note: string | null, version: number }> } & { ' $fragmentName'?: 'ReviewDesk_ContentsFragment' };

export type ReviewSavedFragment = { review: { id: string, contents: { ' $fragmentRefs'?: { 'ReviewDesk_ContentsFragment': ReviewDesk_ContentsFragment } } } | null, refusal: { code: string, message: string, issues: Array<{ path: string, message: string }> } | null } & { ' $fragmentName'?: 'ReviewSavedFragment' };

export type SaveReviewEntryMutationVariables = Exact<{
  input: SaveReviewEntryInput;
}>;


export type SaveReviewEntryMutation = { saved: { ' $fragmentRefs'?: { 'ReviewSavedFragment': ReviewSavedFragment } } };

export type SaveProgressMutationVariables = Exact<{
  input: SaveProgressInput;
}>;


export type SaveProgressMutation = { saved: { ' $fragmentRefs'?: { 'ReviewSavedFragment': ReviewSavedFragment } } };

export type SaveSpendMutationVariables = Exact<{
  input: SaveSpendInput;
}>;


export type SaveSpendMutation = { saved: { ' $fragmentRefs'?: { 'ReviewSavedFragment': ReviewSavedFragment } } };

export type RiskArea_RiskFragment = { id: string, position: number, numberInArea: number, statement: string, note: string | null, scored: boolean, likelihood: number | null, impact: number | null, residualLikelihood: number | null, residualImpact: number | null, alsoIn: Array<{ id: string, position: number, area: { id: string, position: number, title: string } }>, area: { id: string, position: number, title: string, leads: Array<{ id: string, printed: string }> } } & { ' $fragmentName'?: 'RiskArea_RiskFragment' };

export type RiskMatrix_RiskFragment = { id: string, position: number, statement: string, likelihood: number | null, impact: number | null, scored: boolean, alsoIn: Array<{ id: string, position: number }> } & { ' $fragmentName'?: 'RiskMatrix_RiskFragment' };

export type RisksPageQueryVariables = Exact<{
  filter: RiskFilter;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type RisksPageQuery = { risks: { totalCount: number, distinctCount: number, nodes: Array<(
      { id: string, area: { id: string } }
      & { ' $fragmentRefs'?: { 'RiskArea_RiskFragment': RiskArea_RiskFragment } }
    )>, pageInfo: { startCursor: string | null, endCursor: string | null, hasNextPage: boolean, hasPreviousPage: boolean } }, register: { totalCount: number, distinctCount: number, nodes: Array<(
      { id: string, scored: boolean, area: { id: string, position: number, title: string } }
      & { ' $fragmentRefs'?: { 'RiskMatrix_RiskFragment': RiskMatrix_RiskFragment } }
    )> } };

export type SearchHits_ConnectionFragment = { nodes: Array<{ id: string, kind: SearchKind, ref: string, position: number | null, title: string, excerpt: string, plan: { code: string, title: string } | null }> } & { ' $fragmentName'?: 'SearchHits_ConnectionFragment' };

export type SearchResultsQueryVariables = Exact<{
  words: string;
  few: number;
  chosen?: Array<SearchKind> | SearchKind | null | undefined;
  after?: string | null | undefined;
  one: boolean;
}>;


export type SearchResultsQuery = { PARTNERSHIP: (
    { totalCount: number }
    & { ' $fragmentRefs'?: { 'SearchHits_ConnectionFragment': SearchHits_ConnectionFragment } }
  ), PLAN: (
    { totalCount: number }
    & { ' $fragmentRefs'?: { 'SearchHits_ConnectionFragment': SearchHits_ConnectionFragment } }
  ), PRIORITY: (
    { totalCount: number }
    & { ' $fragmentRefs'?: { 'SearchHits_ConnectionFragment': SearchHits_ConnectionFragment } }
  ), SECTION: (
    { totalCount: number }
    & { ' $fragmentRefs'?: { 'SearchHits_ConnectionFragment': SearchHits_ConnectionFragment } }
  ), RISK: (
    { totalCount: number }
    & { ' $fragmentRefs'?: { 'SearchHits_ConnectionFragment': SearchHits_ConnectionFragment } }
  ), INDICATOR: (
    { totalCount: number }
    & { ' $fragmentRefs'?: { 'SearchHits_ConnectionFragment': SearchHits_ConnectionFragment } }
  ), chosen?: (
    { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null } }
    & { ' $fragmentRefs'?: { 'SearchHits_ConnectionFragment': SearchHits_ConnectionFragment } }
  ) };

export type RenewServiceKeyMutationVariables = Exact<{
  input: RenewServiceKeyInput;
}>;


export type RenewServiceKeyMutation = { renewServiceKey: { key: string | null, refusal: { code: string, message: string, issues: Array<{ path: string, message: string }> } | null } };

export type ServiceAccountCardFragment = { id: string, name: string, ownerName: string, ownerActive: boolean | null, scopes: Array<string>, county: boolean, partnerships: Array<string>, expiresAt: string, standing: KeyStanding, keys: Array<{ id: string, ending: string, expiresAt: string, lastUsedAt: string | null, standing: KeyStanding }> } & { ' $fragmentName'?: 'ServiceAccountCardFragment' };

export type RevokeServiceKeyMutationVariables = Exact<{
  key: string | number;
}>;


export type RevokeServiceKeyMutation = { revokeServiceKey: { refusal: { code: string, message: string, issues: Array<{ path: string, message: string }> } | null } };

export type RevokeServiceAccountMutationVariables = Exact<{
  account: string | number;
}>;


export type RevokeServiceAccountMutation = { revokeServiceAccount: { refusal: { code: string, message: string, issues: Array<{ path: string, message: string }> } | null } };

export type CreateServiceAccountMutationVariables = Exact<{
  input: CreateServiceAccountInput;
}>;


export type CreateServiceAccountMutation = { createServiceAccount: { key: string | null, refusal: { code: string, message: string, issues: Array<{ path: string, message: string }> } | null } };

export type ServiceAccountsPageQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type ServiceAccountsPageQuery = { serviceAccounts: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<(
      { id: string }
      & { ' $fragmentRefs'?: { 'ServiceAccountCardFragment': ServiceAccountCardFragment } }
    )> }, people: { nodes: Array<{ id: string, name: string, email: string, status: AccountStatus, isViewer: boolean }> }, partnerships: { nodes: Array<{ code: string, name: string }> } };

export type SignInPageQueryVariables = Exact<{ [key: string]: never; }>;


export type SignInPageQuery = { partnerships: { nodes: Array<{ code: string, name: string }> } };

export type FindingList_PlanFragment = { id: string, code: string, currentEdition: { id: string, sections: Array<{ id: string, code: string, heading: string }>, findings: Array<{ code: string, kind: FindingKind, title: string, sentence: string, places: Array<{ section: string, subject: string, printed: string }> }> } } & { ' $fragmentName'?: 'FindingList_PlanFragment' };

export type ScanFaultList_PlanFragment = { id: string, code: string, title: string, currentEdition: { id: string, scanFaults: Array<{ id: string, sectionCode: string, subject: string, scannedAs: string | null, readAs: string | null, certainty: string, explanation: string }> } } & { ' $fragmentName'?: 'ScanFaultList_PlanFragment' };

export type SourceNotesPageQueryVariables = Exact<{ [key: string]: never; }>;


export type SourceNotesPageQuery = { county: { nodes: Array<(
      { id: string, code: string, title: string, currentEdition: { id: string, findings: Array<{ kind: FindingKind }> } }
      & { ' $fragmentRefs'?: { 'FindingList_PlanFragment': FindingList_PlanFragment } }
    )> }, plans: { nodes: Array<(
      { id: string, currentEdition: { id: string, scanFaults: Array<{ id: string }> } }
      & { ' $fragmentRefs'?: { 'ScanFaultList_PlanFragment': ScanFaultList_PlanFragment } }
    )> } };

export type TargetAgreementsQueryVariables = Exact<{
  plan: string | number;
}>;


export type TargetAgreementsQuery = { plan: { id: string, code: string, title: string, owners: Array<{ partnership: { code: string, name: string } }>, currentEdition: { id: string, viewerCan: Array<string>, targetAgreements: Array<{ standing: TargetStanding, standingLabel: string, measure: { id: string, keyTarget: boolean, indicator: { ref: string, title: string }, baseline: { period: { label: string } | null, cell: { printed: string } } | null }, target: { id: string, version: number, printedUnder: string, reason: string | null, cell: { printed: string, status: CellStatus, bound: CellBound, footnoteMarks: Array<string> }, warnings: Array<{ code: string, message: string }> }, steps: Array<{ id: string, step: TargetStepKind, printed: string, body: string | null, decidedOn: string | null, minuteReference: string | null, note: string | null, takenByName: string, takenAt: string }> }> | null } } | null };

export type ProposeTargetsMutationVariables = Exact<{
  input: ProposeTargetsInput;
}>;


export type ProposeTargetsMutation = { proposeTargets: { edition: { id: string } | null, refusal: { code: string, message: string, issues: Array<{ path: string, message: string }> } | null } };

export type DecideTargetsMutationVariables = Exact<{
  input: DecideTargetsInput;
}>;


export type DecideTargetsMutation = { decideTargets: { edition: { id: string } | null, refusal: { code: string, message: string, issues: Array<{ path: string, message: string }> } | null } };

export type MayWriteQueryVariables = Exact<{
  plan: string | number;
}>;


export type MayWriteQuery = { plan: { id: string, currentEdition: { id: string, viewerCan: Array<string> } } | null };

export type WritingGuidanceQueryVariables = Exact<{
  kind: PlanKind;
}>;


export type WritingGuidanceQuery = { planTemplates: Array<{ id: string, sections: Array<{ id: string, code: string, guidance: string }> }> };

export type WritingPlanQueryVariables = Exact<{
  id: string | number;
}>;


export type WritingPlanQuery = { plan: { id: string, code: string, kind: PlanKind, title: string, termStart: string, currentEdition: { id: string, state: EditionState, stateLabel: string, stateExplanation: string, viewerCan: Array<string>, missing: Array<{ path: string, message: string }> | null } } | null, itemKinds: Array<{ name: string, one: string, many: string, group: string, action: string, namedBy: Array<string>, below: string | null, fields: Array<{ name: string, label: string, hint: string, type: string, required: boolean, choices: Array<string>, refersTo: string | null, withinEdition: boolean, initial: string, asked: boolean }> }> };

export type SaveItemMutationVariables = Exact<{
  input: SaveItemInput;
}>;


export type SaveItemMutation = { done: { ' $fragmentRefs'?: { 'ItemAnswerFragment': ItemAnswerFragment } } };

export type MoveItemMutationVariables = Exact<{
  input: MoveItemInput;
}>;


export type MoveItemMutation = { done: { ' $fragmentRefs'?: { 'ItemAnswerFragment': ItemAnswerFragment } } };

export type RemoveItemMutationVariables = Exact<{
  input: RemoveItemInput;
}>;


export type RemoveItemMutation = { done: { ' $fragmentRefs'?: { 'ItemAnswerFragment': ItemAnswerFragment } } };

export type ItemAnswerFragment = { change: string | null, item: { id: string, kind: string, lineage: string | null, position: number, version: number, fields: Array<{ name: string, text: string }> } | null, refusal: { code: string, message: string, issues: Array<{ path: string, message: string }> } | null } & { ' $fragmentName'?: 'ItemAnswerFragment' };

export type UndoChangeMutationVariables = Exact<{
  input: UndoChangeInput;
}>;


export type UndoChangeMutation = { undoChange: { change: string | null, refusal: { message: string } | null } };

export type AnnouncePresenceMutationVariables = Exact<{
  input: AnnouncePresenceInput;
}>;


export type AnnouncePresenceMutation = { announcePresence: { present: Array<{ actor: string, name: string, place: string | null }> } };

export type WritingChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type WritingChoicesQuery = { frameworks: Array<{ code: string, kind: FrameworkKind, title: string, items: Array<{ id: string, code: string, number: string | null, title: string }> }>, organisations: { nodes: Array<{ id: string, name: string }> } };

export type WritingRegistersQueryVariables = Exact<{
  indicators?: string | null | undefined;
  posts?: string | null | undefined;
  people?: string | null | undefined;
}>;


export type WritingRegistersQuery = { indicators: { pageInfo: { endCursor: string | null, hasNextPage: boolean }, nodes: Array<{ id: string, ref: string, title: string }> }, posts: { pageInfo: { endCursor: string | null, hasNextPage: boolean }, nodes: Array<{ id: string, title: string }> }, namedPeople: { pageInfo: { endCursor: string | null, hasNextPage: boolean }, nodes: Array<{ id: string, name: string }> } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const FrameworkSection_FrameworkFragmentDoc = new TypedDocumentString(`
    fragment FrameworkSection_framework on Framework {
  code
  title
  kind
  edition
  agreed
  note
  items {
    id
    code
    number
    title
    labels
    note
    parentId
    priorityCount
    commitmentCount
  }
}
    `, {"fragmentName":"FrameworkSection_framework"}) as unknown as TypedDocumentString<FrameworkSection_FrameworkFragment, unknown>;
export const QueuePartFragmentDoc = new TypedDocumentString(`
    fragment QueuePart on PlanConnection {
  totalCount
  nodes {
    id
    code
    title
    countyOwned
    owners {
      id
      partnership {
        id
        name
      }
    }
    currentEdition {
      id
      number
      version
      state
      commands {
        command
        label
        allowed
        refusal {
          code
          message
        }
      }
      steps {
        id
        command
        takenAt
        contentHash
      }
    }
  }
}
    `, {"fragmentName":"QueuePart"}) as unknown as TypedDocumentString<QueuePartFragment, unknown>;
export const CommandList_EditionFragmentDoc = new TypedDocumentString(`
    fragment CommandList_edition on Edition {
  id
  version
  state
  stateLabel
  commands {
    command
    label
    allowed
    refusal {
      code
      message
      issues {
        path
        message
      }
    }
  }
  steps {
    id
    command
    takenAt
    contentHash
  }
}
    `, {"fragmentName":"CommandList_edition"}) as unknown as TypedDocumentString<CommandList_EditionFragment, unknown>;
export const ConsentList_EditionFragmentDoc = new TypedDocumentString(`
    fragment ConsentList_edition on Edition {
  id
  version
  state
  viewerCan
  consents {
    partnership
    name
    standing
  }
}
    `, {"fragmentName":"ConsentList_edition"}) as unknown as TypedDocumentString<ConsentList_EditionFragment, unknown>;
export const ReadinessList_EditionFragmentDoc = new TypedDocumentString(`
    fragment ReadinessList_edition on Edition {
  state
  missing {
    path
    code
    message
  }
  viewerCan
}
    `, {"fragmentName":"ReadinessList_edition"}) as unknown as TypedDocumentString<ReadinessList_EditionFragment, unknown>;
export const SupersessionPanel_PlanFragmentDoc = new TypedDocumentString(`
    fragment SupersessionPanel_plan on Plan {
  code
  title
  supersededBy {
    id
    effectiveOn
    successor {
      id
      code
      title
    }
  }
  editions {
    id
    state
    version
    viewerCan
  }
}
    `, {"fragmentName":"SupersessionPanel_plan"}) as unknown as TypedDocumentString<SupersessionPanel_PlanFragment, unknown>;
export const PlanSubjectFragmentDoc = new TypedDocumentString(`
    fragment PlanSubject on Item {
  id
  kind
  lineage
  position
  fields {
    name
    text
  }
}
    `, {"fragmentName":"PlanSubject"}) as unknown as TypedDocumentString<PlanSubjectFragment, unknown>;
export const PlanSubjects_EditionFragmentDoc = new TypedDocumentString(`
    fragment PlanSubjects_edition on Edition {
  writtenSections: items(kind: "sections") {
    ...PlanSubject
  }
  writtenPriorities: items(kind: "priorities") {
    ...PlanSubject
  }
  writtenEvidence: items(kind: "evidence") {
    ...PlanSubject
  }
  writtenActions: items(kind: "actions") {
    ...PlanSubject
  }
  writtenActionMilestones: items(kind: "action-milestones") {
    ...PlanSubject
  }
  writtenMeasures: items(kind: "measures") {
    ...PlanSubject
  }
  writtenObjectives: items(kind: "objectives") {
    ...PlanSubject
  }
  writtenDeliverables: items(kind: "deliverables") {
    ...PlanSubject
  }
  writtenCommitments: items(kind: "commitments") {
    ...PlanSubject
  }
  writtenMilestones: items(kind: "milestones") {
    ...PlanSubject
  }
  writtenConsultations: items(kind: "consultations") {
    ...PlanSubject
  }
  writtenAchievements: items(kind: "achievements") {
    ...PlanSubject
  }
  writtenRiskAreas: items(kind: "risk-areas") {
    ...PlanSubject
  }
  writtenRisks: items(kind: "risks") {
    ...PlanSubject
  }
  writtenRiskControls: items(kind: "risk-controls") {
    ...PlanSubject
  }
  measures {
    id
    indicator {
      id
      ref
      title
    }
  }
}
    fragment PlanSubject on Item {
  id
  kind
  lineage
  position
  fields {
    name
    text
  }
}`, {"fragmentName":"PlanSubjects_edition"}) as unknown as TypedDocumentString<PlanSubjects_EditionFragment, unknown>;
export const StepDoneFragmentDoc = new TypedDocumentString(`
    fragment StepDone on EditionStepPayload {
  edition {
    id
    state
    version
  }
  refusal {
    code
    message
    issues {
      path
      message
    }
  }
}
    `, {"fragmentName":"StepDone"}) as unknown as TypedDocumentString<StepDoneFragment, unknown>;
export const SuccessorChoiceFragmentDoc = new TypedDocumentString(`
    fragment SuccessorChoice on Plan {
  id
  code
  title
  termStart
  termEnd
  editions {
    id
    state
  }
}
    `, {"fragmentName":"SuccessorChoice"}) as unknown as TypedDocumentString<SuccessorChoiceFragment, unknown>;
export const ChangeList_EntryFragmentDoc = new TypedDocumentString(`
    fragment ChangeList_entry on AuditEntry {
  action
  thing
  changes {
    field
    before
    after
  }
}
    `, {"fragmentName":"ChangeList_entry"}) as unknown as TypedDocumentString<ChangeList_EntryFragment, unknown>;
export const AuditEntries_EntryFragmentDoc = new TypedDocumentString(`
    fragment AuditEntries_entry on AuditEntry {
  id
  happenedAt
  sentence
  about
  fromFile
  onBehalfOf
  reason
  plan
  chain
  number
  ...ChangeList_entry
}
    fragment ChangeList_entry on AuditEntry {
  action
  thing
  changes {
    field
    before
    after
  }
}`, {"fragmentName":"AuditEntries_entry"}) as unknown as TypedDocumentString<AuditEntries_EntryFragment, unknown>;
export const AuditSummaries_SummaryFragmentDoc = new TypedDocumentString(`
    fragment AuditSummaries_summary on AuditSummary {
  id
  happenedAt
  sentence
  about
  plan
  count
  requestId
  parts {
    action
    thing
    count
  }
}
    `, {"fragmentName":"AuditSummaries_summary"}) as unknown as TypedDocumentString<AuditSummaries_SummaryFragment, unknown>;
export const BudgetHeadlines_BudgetFragmentDoc = new TypedDocumentString(`
    fragment BudgetHeadlines_budget on Budget {
  id
  financialYear
  lines {
    id
    lineType
    previousFte
    previousControllable
    fte
    controllable
  }
}
    `, {"fragmentName":"BudgetHeadlines_budget"}) as unknown as TypedDocumentString<BudgetHeadlines_BudgetFragment, unknown>;
export const BudgetGrid_BudgetFragmentDoc = new TypedDocumentString(`
    fragment BudgetGrid_budget on Budget {
  id
  financialYear
  lines {
    id
    position
    lineType
    activity
    note
    previousFte
    previousControllable
    fte
    employee
    running
    contracts
    gross
    externalIncome
    internalIncome
    controllable
    cabinetMember {
      id
      name
    }
    cabinetMemberPrinted
    sources {
      id
      figure
      certainty
    }
  }
}
    `, {"fragmentName":"BudgetGrid_budget"}) as unknown as TypedDocumentString<BudgetGrid_BudgetFragment, unknown>;
export const BudgetTable_BudgetFragmentDoc = new TypedDocumentString(`
    fragment BudgetTable_budget on Budget {
  id
  ...BudgetGrid_budget
}
    fragment BudgetGrid_budget on Budget {
  id
  financialYear
  lines {
    id
    position
    lineType
    activity
    note
    previousFte
    previousControllable
    fte
    employee
    running
    contracts
    gross
    externalIncome
    internalIncome
    controllable
    cabinetMember {
      id
      name
    }
    cabinetMemberPrinted
    sources {
      id
      figure
      certainty
    }
  }
}`, {"fragmentName":"BudgetTable_budget"}) as unknown as TypedDocumentString<BudgetTable_BudgetFragment, unknown>;
export const BudgetChecks_BudgetFragmentDoc = new TypedDocumentString(`
    fragment BudgetChecks_budget on Budget {
  id
  lines {
    id
    position
    lineType
    activity
    previousFte
    previousControllable
    fte
    employee
    running
    contracts
    gross
    externalIncome
    internalIncome
    controllable
  }
}
    `, {"fragmentName":"BudgetChecks_budget"}) as unknown as TypedDocumentString<BudgetChecks_BudgetFragment, unknown>;
export const BudgetChart_BudgetFragmentDoc = new TypedDocumentString(`
    fragment BudgetChart_budget on Budget {
  id
  financialYear
  lines {
    id
    position
    lineType
    activity
    previousFte
    previousControllable
    fte
    employee
    running
    contracts
    gross
    externalIncome
    internalIncome
    controllable
  }
}
    `, {"fragmentName":"BudgetChart_budget"}) as unknown as TypedDocumentString<BudgetChart_BudgetFragment, unknown>;
export const BudgetChange_BudgetFragmentDoc = new TypedDocumentString(`
    fragment BudgetChange_budget on Budget {
  id
  financialYear
  lines {
    id
    activity
    lineType
    previousFte
    previousControllable
    fte
    controllable
    note
  }
}
    `, {"fragmentName":"BudgetChange_budget"}) as unknown as TypedDocumentString<BudgetChange_BudgetFragment, unknown>;
export const BudgetCertainty_BudgetFragmentDoc = new TypedDocumentString(`
    fragment BudgetCertainty_budget on Budget {
  id
  lines {
    id
    activity
    sources {
      id
      figure
      scannedAs
      printed
      certainty
      reason
    }
  }
}
    `, {"fragmentName":"BudgetCertainty_budget"}) as unknown as TypedDocumentString<BudgetCertainty_BudgetFragment, unknown>;
export const StaffingTable_EditionFragmentDoc = new TypedDocumentString(`
    fragment StaffingTable_edition on Edition {
  id
  staffing {
    id
    lines {
      id
      band
      lineType
      rowNumber
      financialYear
      cell {
        printed
        value
        status
        bound
        footnoteMarks
      }
    }
    funding {
      id
      financialYear
      fundingSource
      budgetActivity
      staff
      fte
    }
  }
  sections {
    id
    code
    parts {
      kind
    }
  }
  footnotes {
    id
    sectionCode
    mark
    text
  }
  findings {
    code
    sentence
  }
}
    `, {"fragmentName":"StaffingTable_edition"}) as unknown as TypedDocumentString<StaffingTable_EditionFragment, unknown>;
export const PlanBudget_PlanFragmentDoc = new TypedDocumentString(`
    fragment PlanBudget_plan on Plan {
  id
  code
  title
  currentEdition {
    id
    sections {
      id
      code
      parts {
        kind
      }
    }
    budget {
      id
      financialYear
      ...BudgetHeadlines_budget
      ...BudgetTable_budget
      ...BudgetChecks_budget
      ...BudgetChart_budget
      ...BudgetChange_budget
      ...BudgetCertainty_budget
    }
    ...StaffingTable_edition
  }
}
    fragment BudgetCertainty_budget on Budget {
  id
  lines {
    id
    activity
    sources {
      id
      figure
      scannedAs
      printed
      certainty
      reason
    }
  }
}
fragment BudgetChange_budget on Budget {
  id
  financialYear
  lines {
    id
    activity
    lineType
    previousFte
    previousControllable
    fte
    controllable
    note
  }
}
fragment BudgetChart_budget on Budget {
  id
  financialYear
  lines {
    id
    position
    lineType
    activity
    previousFte
    previousControllable
    fte
    employee
    running
    contracts
    gross
    externalIncome
    internalIncome
    controllable
  }
}
fragment BudgetChecks_budget on Budget {
  id
  lines {
    id
    position
    lineType
    activity
    previousFte
    previousControllable
    fte
    employee
    running
    contracts
    gross
    externalIncome
    internalIncome
    controllable
  }
}
fragment BudgetGrid_budget on Budget {
  id
  financialYear
  lines {
    id
    position
    lineType
    activity
    note
    previousFte
    previousControllable
    fte
    employee
    running
    contracts
    gross
    externalIncome
    internalIncome
    controllable
    cabinetMember {
      id
      name
    }
    cabinetMemberPrinted
    sources {
      id
      figure
      certainty
    }
  }
}
fragment BudgetHeadlines_budget on Budget {
  id
  financialYear
  lines {
    id
    lineType
    previousFte
    previousControllable
    fte
    controllable
  }
}
fragment BudgetTable_budget on Budget {
  id
  ...BudgetGrid_budget
}
fragment StaffingTable_edition on Edition {
  id
  staffing {
    id
    lines {
      id
      band
      lineType
      rowNumber
      financialYear
      cell {
        printed
        value
        status
        bound
        footnoteMarks
      }
    }
    funding {
      id
      financialYear
      fundingSource
      budgetActivity
      staff
      fte
    }
  }
  sections {
    id
    code
    parts {
      kind
    }
  }
  footnotes {
    id
    sectionCode
    mark
    text
  }
  findings {
    code
    sentence
  }
}`, {"fragmentName":"PlanBudget_plan"}) as unknown as TypedDocumentString<PlanBudget_PlanFragment, unknown>;
export const ChangeItem_ChangeFragmentDoc = new TypedDocumentString(`
    fragment ChangeItem_change on EditionChange {
  id
  how
  title
  sentence
  movedFrom
  movedTo
  fields {
    label
    before
    after
    unit
    segments {
      kind
      text
    }
  }
}
    `, {"fragmentName":"ChangeItem_change"}) as unknown as TypedDocumentString<ChangeItem_ChangeFragment, unknown>;
export const ChangeSummary_ChangesFragmentDoc = new TypedDocumentString(`
    fragment ChangeSummary_changes on EditionChanges {
  from {
    id
    number
    title
  }
  to {
    id
    number
    title
  }
  counts {
    kind
    label
    added
    removed
    changed
    moved
  }
  withheld
  changeSetHash
}
    `, {"fragmentName":"ChangeSummary_changes"}) as unknown as TypedDocumentString<ChangeSummary_ChangesFragment, unknown>;
export const AgreementHistory_EditionFragmentDoc = new TypedDocumentString(`
    fragment AgreementHistory_edition on Edition {
  steps {
    id
    number
    command
    done
    from
    to
    actor
    takenAt
    contentHash
    note
  }
  decisions {
    id
    outcome
    outcomeLabel
    body
    decidedOn
    minuteReference
    contentHash
    people {
      name
      part
      interest
    }
  }
}
    `, {"fragmentName":"AgreementHistory_edition"}) as unknown as TypedDocumentString<AgreementHistory_EditionFragment, unknown>;
export const FeedbackList_EditionFragmentDoc = new TypedDocumentString(`
    fragment FeedbackList_edition on Edition {
  viewerCan
  steps {
    id
    takenAt
  }
  feedback {
    id
    step
    about {
      thing
      lineage
    }
    text
    answer
    answeredBy
    answeredAt
    version
  }
}
    `, {"fragmentName":"FeedbackList_edition"}) as unknown as TypedDocumentString<FeedbackList_EditionFragment, unknown>;
export const ConditionList_EditionFragmentDoc = new TypedDocumentString(`
    fragment ConditionList_edition on Edition {
  viewerCan
  conditions {
    id
    text
    dueOn
    dischargedBy
    dischargedAt
    dischargeNote
    version
  }
}
    `, {"fragmentName":"ConditionList_edition"}) as unknown as TypedDocumentString<ConditionList_EditionFragment, unknown>;
export const EditionCard_EditionFragmentDoc = new TypedDocumentString(`
    fragment EditionCard_edition on Edition {
  id
  number
  title
  asAt
  asAtPrinted
  state
  stateNote
  visibility
  contentHash
  viewerCan
  decisions {
    id
    outcomeLabel
    body
    decidedOn
    minuteReference
  }
  steps {
    id
  }
  ...AgreementHistory_edition
  ...FeedbackList_edition
  ...ConditionList_edition
}
    fragment AgreementHistory_edition on Edition {
  steps {
    id
    number
    command
    done
    from
    to
    actor
    takenAt
    contentHash
    note
  }
  decisions {
    id
    outcome
    outcomeLabel
    body
    decidedOn
    minuteReference
    contentHash
    people {
      name
      part
      interest
    }
  }
}
fragment ConditionList_edition on Edition {
  viewerCan
  conditions {
    id
    text
    dueOn
    dischargedBy
    dischargedAt
    dischargeNote
    version
  }
}
fragment FeedbackList_edition on Edition {
  viewerCan
  steps {
    id
    takenAt
  }
  feedback {
    id
    step
    about {
      thing
      lineage
    }
    text
    answer
    answeredBy
    answeredAt
    version
  }
}`, {"fragmentName":"EditionCard_edition"}) as unknown as TypedDocumentString<EditionCard_EditionFragment, unknown>;
export const EditionPair_PlanFragmentDoc = new TypedDocumentString(`
    fragment EditionPair_plan on Plan {
  code
  editions {
    id
    number
    title
    stateLabel
  }
}
    `, {"fragmentName":"EditionPair_plan"}) as unknown as TypedDocumentString<EditionPair_PlanFragment, unknown>;
export const CommentTextFragmentDoc = new TypedDocumentString(`
    fragment CommentText on Comment {
  id
  authorName
  text
  writtenAt
  editedAt
  mayChange
  version
  mentions {
    code
    name
  }
}
    `, {"fragmentName":"CommentText"}) as unknown as TypedDocumentString<CommentTextFragment, unknown>;
export const CommentThreadFragmentDoc = new TypedDocumentString(`
    fragment CommentThread on CommentThread {
  id
  resolved
  resolvedByName
  resolvedAt
  version
  comments {
    id
    ...CommentText
  }
}
    fragment CommentText on Comment {
  id
  authorName
  text
  writtenAt
  editedAt
  mayChange
  version
  mentions {
    code
    name
  }
}`, {"fragmentName":"CommentThread"}) as unknown as TypedDocumentString<CommentThreadFragment, unknown>;
export const CommentedThingFragmentDoc = new TypedDocumentString(`
    fragment CommentedThing on Item {
  id
  lineage
}
    `, {"fragmentName":"CommentedThing"}) as unknown as TypedDocumentString<CommentedThingFragment, unknown>;
export const CommentedThings_EditionFragmentDoc = new TypedDocumentString(`
    fragment CommentedThings_edition on Edition {
  writtenSections: items(kind: "sections") {
    ...CommentedThing
  }
  writtenPriorities: items(kind: "priorities") {
    ...CommentedThing
  }
  writtenEvidence: items(kind: "evidence") {
    ...CommentedThing
  }
  writtenActions: items(kind: "actions") {
    ...CommentedThing
  }
  writtenActionMilestones: items(kind: "action-milestones") {
    ...CommentedThing
  }
  writtenMeasures: items(kind: "measures") {
    ...CommentedThing
  }
  writtenObjectives: items(kind: "objectives") {
    ...CommentedThing
  }
  writtenDeliverables: items(kind: "deliverables") {
    ...CommentedThing
  }
  writtenCommitments: items(kind: "commitments") {
    ...CommentedThing
  }
  writtenMilestones: items(kind: "milestones") {
    ...CommentedThing
  }
  writtenConsultations: items(kind: "consultations") {
    ...CommentedThing
  }
  writtenAchievements: items(kind: "achievements") {
    ...CommentedThing
  }
  writtenRiskAreas: items(kind: "risk-areas") {
    ...CommentedThing
  }
  writtenRisks: items(kind: "risks") {
    ...CommentedThing
  }
  writtenRiskControls: items(kind: "risk-controls") {
    ...CommentedThing
  }
}
    fragment CommentedThing on Item {
  id
  lineage
}`, {"fragmentName":"CommentedThings_edition"}) as unknown as TypedDocumentString<CommentedThings_EditionFragment, unknown>;
export const CountyRatings_OverviewFragmentDoc = new TypedDocumentString(`
    fragment CountyRatings_overview on CountyOverview {
  on
  county {
    id
    indicator {
      ref
      title
    }
    colour
    explanation {
      sentence
    }
    actual {
      period {
        label
      }
      cell {
        printed
      }
    }
  }
  partnerships {
    partnership {
      code
      name
    }
    keyTargetsMissed {
      id
      indicator {
        ref
        title
      }
      explanation {
        sentence
      }
    }
  }
}
    `, {"fragmentName":"CountyRatings_overview"}) as unknown as TypedDocumentString<CountyRatings_OverviewFragment, unknown>;
export const CountyStanding_OverviewFragmentDoc = new TypedDocumentString(`
    fragment CountyStanding_overview on CountyOverview {
  on
  tally {
    of
    sentence
  }
  byOutcome {
    item {
      code
      title
    }
    priorities
    tally {
      green
      amber
      red
      grey
      reported
      of
    }
  }
  partnerships {
    partnership {
      code
      name
    }
    byOutcome {
      item {
        code
      }
      priorities
      tally {
        green
        amber
        red
        grey
        reported
        of
      }
    }
  }
}
    `, {"fragmentName":"CountyStanding_overview"}) as unknown as TypedDocumentString<CountyStanding_OverviewFragment, unknown>;
export const OutcomeChoiceMap_PartnershipFragmentDoc = new TypedDocumentString(`
    fragment OutcomeChoiceMap_partnership on Partnership {
  code
  name
  tileColumn
  tileRow
}
    `, {"fragmentName":"OutcomeChoiceMap_partnership"}) as unknown as TypedDocumentString<OutcomeChoiceMap_PartnershipFragment, unknown>;
export const PartnershipTable_PartnershipFragmentDoc = new TypedDocumentString(`
    fragment PartnershipTable_partnership on Partnership {
  code
  name
  phases {
    pathfinder
  }
  leads {
    id
    person {
      name
    }
  }
  plans {
    code
    title
    termStart
    termEnd
    owners {
      partnership {
        code
        name
      }
    }
    currentEdition {
      state
      stateLabel
    }
  }
}
    `, {"fragmentName":"PartnershipTable_partnership"}) as unknown as TypedDocumentString<PartnershipTable_PartnershipFragment, unknown>;
export const PriorityTable_PriorityFragmentDoc = new TypedDocumentString(`
    fragment PriorityTable_priority on Priority {
  id
  ref
  position
  theme
  title
  scanDamaged
  outcomes {
    code
    title
  }
  edition {
    plan {
      code
      title
      owners {
        partnership {
          code
          name
        }
      }
    }
  }
}
    `, {"fragmentName":"PriorityTable_priority"}) as unknown as TypedDocumentString<PriorityTable_PriorityFragment, unknown>;
export const StateMap_PartnershipFragmentDoc = new TypedDocumentString(`
    fragment StateMap_partnership on Partnership {
  code
  name
  tileColumn
  tileRow
  plans {
    code
    currentEdition {
      state
      stateExplanation
    }
  }
}
    `, {"fragmentName":"StateMap_partnership"}) as unknown as TypedDocumentString<StateMap_PartnershipFragment, unknown>;
export const WhoHolds_OverviewFragmentDoc = new TypedDocumentString(`
    fragment WhoHolds_overview on CountyOverview {
  plans
  submittedPlans
  partnerships {
    partnership {
      code
      name
    }
    plan {
      code
    }
    newestEdition {
      id
      state
    }
    heldBy
    heldSince
    submittedAt
  }
}
    `, {"fragmentName":"WhoHolds_overview"}) as unknown as TypedDocumentString<WhoHolds_OverviewFragment, unknown>;
export const Coverage_PlanFragmentDoc = new TypedDocumentString(`
    fragment Coverage_plan on Plan {
  code
  owners {
    partnership {
      code
    }
  }
  currentEdition {
    priorities {
      kind
      outcomes {
        code
      }
    }
  }
}
    `, {"fragmentName":"Coverage_plan"}) as unknown as TypedDocumentString<Coverage_PlanFragment, unknown>;
export const CoverageMatrix_CoverageFragmentDoc = new TypedDocumentString(`
    fragment CoverageMatrix_coverage on Coverage {
  on
  outcomes {
    code
    title
  }
  countyPriorities {
    code
    title
  }
  partnerships {
    partnership {
      code
      name
    }
    plan {
      code
      title
    }
    filled
    of
    cells {
      outcome {
        code
        title
      }
      countyPriority {
        code
        title
      }
      priorities {
        id
        ref
        title
      }
    }
  }
}
    `, {"fragmentName":"CoverageMatrix_coverage"}) as unknown as TypedDocumentString<CoverageMatrix_CoverageFragment, unknown>;
export const SharedTextGroup_GroupFragmentDoc = new TypedDocumentString(`
    fragment SharedTextGroup_group on SharedText {
  likeness
  priorities {
    priority {
      id
      ref
      title
    }
    plan {
      code
    }
    partnerships {
      code
      name
    }
  }
}
    `, {"fragmentName":"SharedTextGroup_group"}) as unknown as TypedDocumentString<SharedTextGroup_GroupFragment, unknown>;
export const PlanFactsForm_PlanFragmentDoc = new TypedDocumentString(`
    fragment PlanFactsForm_plan on Plan {
  id
  title
  termStart
  termEnd
  version
  currentEdition {
    id
    title
    asAt
    visibility
    version
  }
}
    `, {"fragmentName":"PlanFactsForm_plan"}) as unknown as TypedDocumentString<PlanFactsForm_PlanFragment, unknown>;
export const DraftingActions_PlanFragmentDoc = new TypedDocumentString(`
    fragment DraftingActions_plan on Plan {
  code
  ...PlanFactsForm_plan
  currentEdition {
    id
    version
    viewerCan
  }
}
    fragment PlanFactsForm_plan on Plan {
  id
  title
  termStart
  termEnd
  version
  currentEdition {
    id
    title
    asAt
    visibility
    version
  }
}`, {"fragmentName":"DraftingActions_plan"}) as unknown as TypedDocumentString<DraftingActions_PlanFragment, unknown>;
export const OwnerFields_PartnershipFragmentDoc = new TypedDocumentString(`
    fragment OwnerFields_partnership on Partnership {
  code
  name
  leads {
    id
    post {
      code
      title
    }
    person {
      name
    }
  }
}
    `, {"fragmentName":"OwnerFields_partnership"}) as unknown as TypedDocumentString<OwnerFields_PartnershipFragment, unknown>;
export const StartFields_TemplateFragmentDoc = new TypedDocumentString(`
    fragment StartFields_template on PlanTemplate {
  code
  title
  sections {
    id
  }
}
    `, {"fragmentName":"StartFields_template"}) as unknown as TypedDocumentString<StartFields_TemplateFragment, unknown>;
export const StartFields_PlanFragmentDoc = new TypedDocumentString(`
    fragment StartFields_plan on Plan {
  title
  editions {
    id
    number
    stateLabel
  }
}
    `, {"fragmentName":"StartFields_plan"}) as unknown as TypedDocumentString<StartFields_PlanFragment, unknown>;
export const PeriodLockRow_LockFragmentDoc = new TypedDocumentString(`
    fragment PeriodLockRow_lock on PeriodLock {
  id
  catalogue
  period {
    label
  }
  lockedByName
  lockedAt
  lockedBecause
  unlockedByName
  unlockedAt
  unlockedBecause
  mayUnlock
  version
}
    `, {"fragmentName":"PeriodLockRow_lock"}) as unknown as TypedDocumentString<PeriodLockRow_LockFragment, unknown>;
export const FigureIndicatorFragmentDoc = new TypedDocumentString(`
    fragment FigureIndicator on Indicator {
  id
  ref
  title
  unit
  unitNote
  polarity
  calendar
  rollUp
  breakdowns
  formula
  formulaOf
  catalogue {
    id
    code
  }
}
    `, {"fragmentName":"FigureIndicator"}) as unknown as TypedDocumentString<FigureIndicatorFragment, unknown>;
export const EnteredFigureFragmentDoc = new TypedDocumentString(`
    fragment EnteredFigure on Figure {
  id
  version
  kind
  printedUnder
  period {
    label
  }
  cell {
    printed
    status
    bound
    footnoteMarks
  }
  numerator
  denominator
  source
  note
  reason
  enteredByName
  enteredAt
  signedOffBy
  signedOffByName
  signedOffAt
  maySignOff
}
    `, {"fragmentName":"EnteredFigure"}) as unknown as TypedDocumentString<EnteredFigureFragment, unknown>;
export const EntryTimeline_EntryFragmentDoc = new TypedDocumentString(`
    fragment EntryTimeline_entry on AuditEntry {
  id
  happenedAt
  action
  who
  onBehalfOf
  fromFile
  sentence
  about
  reason
  ...ChangeList_entry
}
    fragment ChangeList_entry on AuditEntry {
  action
  thing
  changes {
    field
    before
    after
  }
}`, {"fragmentName":"EntryTimeline_entry"}) as unknown as TypedDocumentString<EntryTimeline_EntryFragment, unknown>;
export const CountyPriorities_FrameworkFragmentDoc = new TypedDocumentString(`
    fragment CountyPriorities_framework on Framework {
  code
  agreed
  items {
    id
    code
    number
    title
    parentId
  }
}
    `, {"fragmentName":"CountyPriorities_framework"}) as unknown as TypedDocumentString<CountyPriorities_FrameworkFragment, unknown>;
export const OutcomeList_FrameworkFragmentDoc = new TypedDocumentString(`
    fragment OutcomeList_framework on Framework {
  items {
    code
    number
    title
  }
}
    `, {"fragmentName":"OutcomeList_framework"}) as unknown as TypedDocumentString<OutcomeList_FrameworkFragment, unknown>;
export const IndicatorChart_IndicatorFragmentDoc = new TypedDocumentString(`
    fragment IndicatorChart_indicator on Indicator {
  id
  ref
  title
  unit
  unitNote
  polarity
  observations {
    id
    area
    partnership {
      code
      name
    }
    breakdown
    kind
    period {
      label
      start
    }
    printedUnder
    cell {
      printed
      value
      bound
      unit
      rowUnit
      status
      comparable
      quotedPeriod
    }
  }
}
    `, {"fragmentName":"IndicatorChart_indicator"}) as unknown as TypedDocumentString<IndicatorChart_IndicatorFragment, unknown>;
export const IndicatorFacts_IndicatorFragmentDoc = new TypedDocumentString(`
    fragment IndicatorFacts_indicator on Indicator {
  id
  ref
  otherRefs
  category
  unit
  unitNote
  polarity
  calendar
  note
  catalogue {
    id
    code
    title
    status
    size
    listed
    note
  }
}
    `, {"fragmentName":"IndicatorFacts_indicator"}) as unknown as TypedDocumentString<IndicatorFacts_IndicatorFragment, unknown>;
export const IndicatorFindings_FindingFragmentDoc = new TypedDocumentString(`
    fragment IndicatorFindings_finding on Finding {
  code
  kind
  title
  sentence
  places {
    subject
  }
}
    `, {"fragmentName":"IndicatorFindings_finding"}) as unknown as TypedDocumentString<IndicatorFindings_FindingFragment, unknown>;
export const IndicatorPlaces_IndicatorFragmentDoc = new TypedDocumentString(`
    fragment IndicatorPlaces_indicator on Indicator {
  id
  ref
  observations {
    id
    area
    partnership {
      code
      name
    }
    breakdown
    kind
    period {
      label
      start
    }
    printedUnder
    cell {
      printed
      value
      bound
      unit
      rowUnit
      status
      comparable
      quotedPeriod
    }
  }
}
    `, {"fragmentName":"IndicatorPlaces_indicator"}) as unknown as TypedDocumentString<IndicatorPlaces_IndicatorFragment, unknown>;
export const WhyThisRating_ExplanationFragmentDoc = new TypedDocumentString(`
    fragment WhyThisRating_explanation on RatingExplanation {
  rule
  expected
  rangeLow
  rangeHigh
  distance
  tolerance
  progress
  ageInMonths
  maxAgeInMonths
  inputs {
    part
    printed
    printedUnder
  }
}
    `, {"fragmentName":"WhyThisRating_explanation"}) as unknown as TypedDocumentString<WhyThisRating_ExplanationFragment, unknown>;
export const RatingOverride_RatingFragmentDoc = new TypedDocumentString(`
    fragment RatingOverride_rating on Rating {
  id
  colour
  inputsHash
  actual {
    id
  }
  override {
    id
    colour
    reason
    figure
    until
    madeByName
    madeAt
    version
  }
}
    `, {"fragmentName":"RatingOverride_rating"}) as unknown as TypedDocumentString<RatingOverride_RatingFragment, unknown>;
export const IndicatorRatings_IndicatorFragmentDoc = new TypedDocumentString(`
    fragment IndicatorRatings_indicator on Indicator {
  id
  ratings(on: $on) {
    id
    partnership {
      code
      name
    }
    keyTarget
    colour
    explanation {
      sentence
      ...WhyThisRating_explanation
    }
    ...RatingOverride_rating
  }
  targetsTogether(period: $year) {
    sentence
    counted
    missing
  }
  comparators(on: $on) {
    id
    area
    kind
    period {
      label
    }
    cell {
      printed
      status
      bound
      footnoteMarks
    }
  }
}
    fragment RatingOverride_rating on Rating {
  id
  colour
  inputsHash
  actual {
    id
  }
  override {
    id
    colour
    reason
    figure
    until
    madeByName
    madeAt
    version
  }
}
fragment WhyThisRating_explanation on RatingExplanation {
  rule
  expected
  rangeLow
  rangeHigh
  distance
  tolerance
  progress
  ageInMonths
  maxAgeInMonths
  inputs {
    part
    printed
    printedUnder
  }
}`, {"fragmentName":"IndicatorRatings_indicator"}) as unknown as TypedDocumentString<IndicatorRatings_IndicatorFragment, unknown>;
export const IndicatorSets_CatalogueFragmentDoc = new TypedDocumentString(`
    fragment IndicatorSets_catalogue on IndicatorCatalogue {
  id
  code
  title
  listed
  size
  status
}
    `, {"fragmentName":"IndicatorSets_catalogue"}) as unknown as TypedDocumentString<IndicatorSets_CatalogueFragment, unknown>;
export const LatestValues_ObservationFragmentDoc = new TypedDocumentString(`
    fragment LatestValues_observation on Observation {
  id
  breakdown
  kind
  period {
    label
    start
  }
  printedUnder
  cell {
    printed
    status
  }
}
    `, {"fragmentName":"LatestValues_observation"}) as unknown as TypedDocumentString<LatestValues_ObservationFragment, unknown>;
export const IndicatorTable_IndicatorFragmentDoc = new TypedDocumentString(`
    fragment IndicatorTable_indicator on Indicator {
  id
  ref
  otherRefs
  title
  category
  unit
  unitNote
  polarity
  observations {
    id
    ...LatestValues_observation
  }
}
    fragment LatestValues_observation on Observation {
  id
  breakdown
  kind
  period {
    label
    start
  }
  printedUnder
  cell {
    printed
    status
  }
}`, {"fragmentName":"IndicatorTable_indicator"}) as unknown as TypedDocumentString<IndicatorTable_IndicatorFragment, unknown>;
export const IndicatorValues_ObservationFragmentDoc = new TypedDocumentString(`
    fragment IndicatorValues_observation on Observation {
  id
  area
  partnership {
    code
    name
  }
  breakdown
  kind
  period {
    label
  }
  printedUnder
  columnHeading
  cell {
    printed
    status
    bound
    footnoteMarks
    quotedPeriod
    quotedScheme
  }
  note
  sourceSection
  sourceEdition {
    id
    plan {
      id
      code
      title
    }
  }
}
    `, {"fragmentName":"IndicatorValues_observation"}) as unknown as TypedDocumentString<IndicatorValues_ObservationFragment, unknown>;
export const MissedTargets_TargetFragmentDoc = new TypedDocumentString(`
    fragment MissedTargets_target on InterventionTarget {
  indicator
  title
  period
  colour
  sentence
}
    `, {"fragmentName":"MissedTargets_target"}) as unknown as TypedDocumentString<MissedTargets_TargetFragment, unknown>;
export const DueCard_DueFragmentDoc = new TypedDocumentString(`
    fragment DueCard_due on InterventionDue {
  partnership {
    code
    name
  }
  targets {
    ...MissedTargets_target
  }
}
    fragment MissedTargets_target on InterventionTarget {
  indicator
  title
  period
  colour
  sentence
}`, {"fragmentName":"DueCard_due"}) as unknown as TypedDocumentString<DueCard_DueFragment, unknown>;
export const InterventionFacts_InterventionFragmentDoc = new TypedDocumentString(`
    fragment InterventionFacts_intervention on Intervention {
  state
  effects
  startsOn
  reviewOn
  partnership {
    code
    name
  }
}
    `, {"fragmentName":"InterventionFacts_intervention"}) as unknown as TypedDocumentString<InterventionFacts_InterventionFragment, unknown>;
export const InterventionHistory_InterventionFragmentDoc = new TypedDocumentString(`
    fragment InterventionHistory_intervention on Intervention {
  id
  state
  byRule
  proposedBy
  proposedAt
  body
  decidedOn
  decidedBy
  minuteReference
  decisionNote
  people {
    name
    part
    interest
  }
  reviews {
    number
    reviewedOn
    reviewedBy
    finding
  }
  liftedBecause
  liftedBy
  liftedAt
}
    `, {"fragmentName":"InterventionHistory_intervention"}) as unknown as TypedDocumentString<InterventionHistory_InterventionFragment, unknown>;
export const InterventionSteps_InterventionFragmentDoc = new TypedDocumentString(`
    fragment InterventionSteps_intervention on Intervention {
  number
  version
  kind
  powers
  commands {
    command
    label
    allowed
    refusal {
      message
    }
  }
}
    `, {"fragmentName":"InterventionSteps_intervention"}) as unknown as TypedDocumentString<InterventionSteps_InterventionFragment, unknown>;
export const InterventionTable_InterventionFragmentDoc = new TypedDocumentString(`
    fragment InterventionTable_intervention on Intervention {
  id
  number
  kindLabel
  state
  proposedAt
  startsOn
  reviewOn
  partnership {
    code
    name
  }
}
    `, {"fragmentName":"InterventionTable_intervention"}) as unknown as TypedDocumentString<InterventionTable_InterventionFragment, unknown>;
export const RuleForm_RuleFragmentDoc = new TypedDocumentString(`
    fragment RuleForm_rule on InterventionRule {
  targets
  periods
  amberCounts
}
    `, {"fragmentName":"RuleForm_rule"}) as unknown as TypedDocumentString<RuleForm_RuleFragment, unknown>;
export const InterventionDoneFragmentDoc = new TypedDocumentString(`
    fragment InterventionDone on InterventionPayload {
  intervention {
    id
    number
    version
    state
  }
  refusal {
    code
    message
    issues {
      path
      message
    }
  }
}
    `, {"fragmentName":"InterventionDone"}) as unknown as TypedDocumentString<InterventionDoneFragment, unknown>;
export const OwedList_ItemFragmentDoc = new TypedDocumentString(`
    fragment OwedList_item on OwedItem {
  id
  sentence
  about
  dueOn
  due
  path
}
    `, {"fragmentName":"OwedList_item"}) as unknown as TypedDocumentString<OwedList_ItemFragment, unknown>;
export const MailForm_PreferenceFragmentDoc = new TypedDocumentString(`
    fragment MailForm_preference on MailPreference {
  choice
  choices {
    value
    label
  }
}
    `, {"fragmentName":"MailForm_preference"}) as unknown as TypedDocumentString<MailForm_PreferenceFragment, unknown>;
export const NotificationItemFragmentDoc = new TypedDocumentString(`
    fragment NotificationItem on Notification {
  id
  sentence
  happenedAt
  path
  unread
  ask
  escalated
}
    `, {"fragmentName":"NotificationItem"}) as unknown as TypedDocumentString<NotificationItemFragment, unknown>;
export const OwnedThings_ThingFragmentDoc = new TypedDocumentString(`
    fragment OwnedThings_thing on OwnedThing {
  id
  kind
  kindLabel
  lineage
  title
  about
  path
  owner
  mayReassign
  version
  faults {
    fault
    sentence
  }
}
    `, {"fragmentName":"OwnedThings_thing"}) as unknown as TypedDocumentString<OwnedThings_ThingFragment, unknown>;
export const OwnerFaults_CountFragmentDoc = new TypedDocumentString(`
    fragment OwnerFaults_count on OwnerFaultCount {
  fault
  label
  count
}
    `, {"fragmentName":"OwnerFaults_count"}) as unknown as TypedDocumentString<OwnerFaults_CountFragment, unknown>;
export const ReassignForm_OwnerFragmentDoc = new TypedDocumentString(`
    fragment ReassignForm_owner on PossibleOwner {
  id
  name
}
    `, {"fragmentName":"ReassignForm_owner"}) as unknown as TypedDocumentString<ReassignForm_OwnerFragment, unknown>;
export const InForceMap_PartnershipFragmentDoc = new TypedDocumentString(`
    fragment InForceMap_partnership on Partnership {
  code
  name
  tileColumn
  tileRow
  phases {
    pathfinder
  }
  planInForce(on: $on) {
    basis
    plan {
      countyOwned
      owners {
        partnership {
          code
          name
        }
      }
    }
  }
}
    `, {"fragmentName":"InForceMap_partnership"}) as unknown as TypedDocumentString<InForceMap_PartnershipFragment, unknown>;
export const PartnershipFacts_PartnershipFragmentDoc = new TypedDocumentString(`
    fragment PartnershipFacts_partnership on Partnership {
  code
  shortCode
  note
  phases {
    id
    kind
    startsOn
    endsOn
    pathfinder
    note
  }
  leads {
    id
    startsOn
    endsOn
    note
    person {
      name
    }
    post {
      title
    }
  }
  plans {
    owners {
      partnership {
        code
        name
      }
    }
  }
}
    `, {"fragmentName":"PartnershipFacts_partnership"}) as unknown as TypedDocumentString<PartnershipFacts_PartnershipFragment, unknown>;
export const PartnershipGlance_PartnershipFragmentDoc = new TypedDocumentString(`
    fragment PartnershipGlance_partnership on Partnership {
  code
  name
  ratings(on: $on) {
    id
    indicator {
      ref
      title
    }
    keyTarget
    colour
    explanation {
      sentence
      ...WhyThisRating_explanation
    }
    ...RatingOverride_rating
    actual {
      period {
        label
      }
      cell {
        printed
        status
        bound
        footnoteMarks
      }
    }
  }
}
    fragment RatingOverride_rating on Rating {
  id
  colour
  inputsHash
  actual {
    id
  }
  override {
    id
    colour
    reason
    figure
    until
    madeByName
    madeAt
    version
  }
}
fragment WhyThisRating_explanation on RatingExplanation {
  rule
  expected
  rangeLow
  rangeHigh
  distance
  tolerance
  progress
  ageInMonths
  maxAgeInMonths
  inputs {
    part
    printed
    printedUnder
  }
}`, {"fragmentName":"PartnershipGlance_partnership"}) as unknown as TypedDocumentString<PartnershipGlance_PartnershipFragment, unknown>;
export const PartnershipGlance_ObservationFragmentDoc = new TypedDocumentString(`
    fragment PartnershipGlance_observation on Observation {
  indicator {
    ref
  }
  area
  partnership {
    code
    name
  }
  breakdown
  kind
  period {
    label
    start
  }
  printedUnder
  cell {
    printed
    value
    bound
    unit
    rowUnit
    status
    comparable
    quotedPeriod
  }
}
    `, {"fragmentName":"PartnershipGlance_observation"}) as unknown as TypedDocumentString<PartnershipGlance_ObservationFragment, unknown>;
export const PartnershipPlans_PartnershipFragmentDoc = new TypedDocumentString(`
    fragment PartnershipPlans_partnership on Partnership {
  plans {
    code
    title
    joint
    termStart
    termEnd
    note
    supersedes {
      id
      effectiveOn
      predecessor {
        code
        title
      }
    }
    editions {
      id
      number
      title
      asAtPrinted
      state
      stateNote
    }
  }
}
    `, {"fragmentName":"PartnershipPlans_partnership"}) as unknown as TypedDocumentString<PartnershipPlans_PartnershipFragment, unknown>;
export const PartnershipPriorities_PlanFragmentDoc = new TypedDocumentString(`
    fragment PartnershipPriorities_plan on Plan {
  code
  currentEdition {
    outcomeHeadings {
      printedNumber
      printedLabel
      outcome {
        code
        title
      }
    }
    priorities {
      id
      kind
      ref
      position
      theme
      title
      outcomes {
        code
        title
      }
    }
  }
}
    `, {"fragmentName":"PartnershipPriorities_plan"}) as unknown as TypedDocumentString<PartnershipPriorities_PlanFragment, unknown>;
export const PlanInForcePanel_InForceFragmentDoc = new TypedDocumentString(`
    fragment PlanInForcePanel_inForce on PlanInForce {
  basis
  explanation
  from
  until
  plan {
    code
    title
  }
}
    `, {"fragmentName":"PlanInForcePanel_inForce"}) as unknown as TypedDocumentString<PlanInForcePanel_InForceFragment, unknown>;
export const GrantRowFragmentDoc = new TypedDocumentString(`
    fragment GrantRow on AccountGrant {
  id
  label
  county
  partnerships
  startsOn
  endsOn
  standing
  reason
  endedBecause
  post {
    title
  }
}
    `, {"fragmentName":"GrantRow"}) as unknown as TypedDocumentString<GrantRowFragment, unknown>;
export const PersonCardFragmentDoc = new TypedDocumentString(`
    fragment PersonCard on Account {
  id
  name
  email
  status
  isViewer
  closedBecause
  person {
    name
  }
  grants {
    id
    ...GrantRow
  }
}
    fragment GrantRow on AccountGrant {
  id
  label
  county
  partnerships
  startsOn
  endsOn
  standing
  reason
  endedBecause
  post {
    title
  }
}`, {"fragmentName":"PersonCard"}) as unknown as TypedDocumentString<PersonCardFragment, unknown>;
export const EditionBar_PlanFragmentDoc = new TypedDocumentString(`
    fragment EditionBar_plan on Plan {
  code
  termStart
  termEnd
  editions {
    id
  }
  currentEdition {
    id
    number
    title
    asAt
    asAtPrinted
  }
}
    `, {"fragmentName":"EditionBar_plan"}) as unknown as TypedDocumentString<EditionBar_PlanFragment, unknown>;
export const AchievementsPart_EditionFragmentDoc = new TypedDocumentString(`
    fragment AchievementsPart_edition on Edition {
  achievements {
    id
    statement
    figures
    sectionCode
  }
}
    `, {"fragmentName":"AchievementsPart_edition"}) as unknown as TypedDocumentString<AchievementsPart_EditionFragment, unknown>;
export const ActionsPart_EditionFragmentDoc = new TypedDocumentString(`
    fragment ActionsPart_edition on Edition {
  priorities {
    id
    title
    actions {
      id
    }
  }
  actions {
    id
    ref
    title
    description
    starts {
      printed
    }
    ends {
      printed
    }
    cost
    fundingSource
    note
    leads {
      id
      printed
    }
    partners {
      id
      printed
      contribution
    }
    milestones {
      id
      text
      date {
        printed
      }
    }
  }
}
    `, {"fragmentName":"ActionsPart_edition"}) as unknown as TypedDocumentString<ActionsPart_EditionFragment, unknown>;
export const AttachmentPart_EditionFragmentDoc = new TypedDocumentString(`
    fragment AttachmentPart_edition on Edition {
  sections {
    id
    code
  }
  attachments {
    id
    sectionCode
    title
    description
    file {
      id
      name
      bytes
      url
    }
    expected {
      printed
    }
  }
}
    `, {"fragmentName":"AttachmentPart_edition"}) as unknown as TypedDocumentString<AttachmentPart_EditionFragment, unknown>;
export const BudgetPart_EditionFragmentDoc = new TypedDocumentString(`
    fragment BudgetPart_edition on Edition {
  budget {
    id
    financialYear
    ...BudgetGrid_budget
    lines {
      id
      lineType
      controllable
    }
    checks {
      identity
      subject
      difference
      sentence
    }
  }
}
    fragment BudgetGrid_budget on Budget {
  id
  financialYear
  lines {
    id
    position
    lineType
    activity
    note
    previousFte
    previousControllable
    fte
    employee
    running
    contracts
    gross
    externalIncome
    internalIncome
    controllable
    cabinetMember {
      id
      name
    }
    cabinetMemberPrinted
    sources {
      id
      figure
      certainty
    }
  }
}`, {"fragmentName":"BudgetPart_edition"}) as unknown as TypedDocumentString<BudgetPart_EditionFragment, unknown>;
export const CommitmentsPart_EditionFragmentDoc = new TypedDocumentString(`
    fragment CommitmentsPart_edition on Edition {
  commitments {
    id
    groupPrinted
    planRefPrinted
    target
    action
    note
    leads {
      id
      printed
    }
  }
}
    `, {"fragmentName":"CommitmentsPart_edition"}) as unknown as TypedDocumentString<CommitmentsPart_EditionFragment, unknown>;
export const ConsultationsPart_EditionFragmentDoc = new TypedDocumentString(`
    fragment ConsultationsPart_edition on Edition {
  consultations {
    id
    name
    starts {
      printed
    }
    ends {
      printed
    }
    feedback {
      printed
    }
    targetGroup
    samplePrinted
    targetAreas
    contractor
    purpose
    statutory
    contact
    note
  }
}
    `, {"fragmentName":"ConsultationsPart_edition"}) as unknown as TypedDocumentString<ConsultationsPart_EditionFragment, unknown>;
export const ContentsPart_EditionFragmentDoc = new TypedDocumentString(`
    fragment ContentsPart_edition on Edition {
  contents {
    id
    printedTitle
    sectionCode
    note
  }
  sections {
    id
    code
    heading
  }
}
    `, {"fragmentName":"ContentsPart_edition"}) as unknown as TypedDocumentString<ContentsPart_EditionFragment, unknown>;
export const EvidencePart_EditionFragmentDoc = new TypedDocumentString(`
    fragment EvidencePart_edition on Edition {
  evidence {
    id
    statement
    source
    periodPrinted
    note
  }
}
    `, {"fragmentName":"EvidencePart_edition"}) as unknown as TypedDocumentString<EvidencePart_EditionFragment, unknown>;
export const FactsPart_EditionFragmentDoc = new TypedDocumentString(`
    fragment FactsPart_edition on Edition {
  facts {
    id
    subject
    counted
    comparator
    periodPrinted
    note
    sectionCode
    cell {
      printed
    }
  }
}
    `, {"fragmentName":"FactsPart_edition"}) as unknown as TypedDocumentString<FactsPart_EditionFragment, unknown>;
export const FootnotesPart_EditionFragmentDoc = new TypedDocumentString(`
    fragment FootnotesPart_edition on Edition {
  footnotes {
    id
    mark
    text
    sectionCode
  }
}
    `, {"fragmentName":"FootnotesPart_edition"}) as unknown as TypedDocumentString<FootnotesPart_EditionFragment, unknown>;
export const LegislationPart_EditionFragmentDoc = new TypedDocumentString(`
    fragment LegislationPart_edition on Edition {
  legislation {
    id
    title
    year
    note
    sectionCodes
  }
}
    `, {"fragmentName":"LegislationPart_edition"}) as unknown as TypedDocumentString<LegislationPart_EditionFragment, unknown>;
export const ListPart_EditionFragmentDoc = new TypedDocumentString(`
    fragment ListPart_edition on Edition {
  lists {
    id
    code
    title
    introduction
    ordered
    items {
      id
      position
      parentPosition
      text
      detail
      note
    }
  }
}
    `, {"fragmentName":"ListPart_edition"}) as unknown as TypedDocumentString<ListPart_EditionFragment, unknown>;
export const PrintedFigure_CellFragmentDoc = new TypedDocumentString(`
    fragment PrintedFigure_cell on Cell {
  printed
  status
  bound
  value
  unit
  rowUnit
  footnoteMarks
  quotedPeriod
  quotedScheme
}
    `, {"fragmentName":"PrintedFigure_cell"}) as unknown as TypedDocumentString<PrintedFigure_CellFragment, unknown>;
export const MeasuresPart_EditionFragmentDoc = new TypedDocumentString(`
    fragment MeasuresPart_edition on Edition {
  measures {
    id
    keyTarget
    note
    indicator {
      id
      ref
      title
    }
    baseline {
      period {
        label
      }
      cell {
        ...PrintedFigure_cell
      }
    }
    targets {
      id
      printedUnder
      cell {
        ...PrintedFigure_cell
      }
    }
  }
}
    fragment PrintedFigure_cell on Cell {
  printed
  status
  bound
  value
  unit
  rowUnit
  footnoteMarks
  quotedPeriod
  quotedScheme
}`, {"fragmentName":"MeasuresPart_edition"}) as unknown as TypedDocumentString<MeasuresPart_EditionFragment, unknown>;
export const MilestonesPart_EditionFragmentDoc = new TypedDocumentString(`
    fragment MilestonesPart_edition on Edition {
  milestones {
    id
    activity
    scanDamaged
    note
    sectionCode
    date {
      printed
    }
  }
}
    `, {"fragmentName":"MilestonesPart_edition"}) as unknown as TypedDocumentString<MilestonesPart_EditionFragment, unknown>;
export const ObjectiveTable_ObjectiveFragmentDoc = new TypedDocumentString(`
    fragment ObjectiveTable_objective on Objective {
  id
  title
  summary
  reference
  note
  leads {
    id
    printed
  }
  deliverables {
    id
    text
    note
  }
  targetDate {
    printed
  }
}
    `, {"fragmentName":"ObjectiveTable_objective"}) as unknown as TypedDocumentString<ObjectiveTable_ObjectiveFragment, unknown>;
export const ObjectiveParagraphs_ObjectiveFragmentDoc = new TypedDocumentString(`
    fragment ObjectiveParagraphs_objective on Objective {
  id
  number
  title
  summary
  reference
  note
}
    `, {"fragmentName":"ObjectiveParagraphs_objective"}) as unknown as TypedDocumentString<ObjectiveParagraphs_ObjectiveFragment, unknown>;
export const ObjectivesPart_EditionFragmentDoc = new TypedDocumentString(`
    fragment ObjectivesPart_edition on Edition {
  objectives {
    id
    theme
    sectionCode
    ...ObjectiveTable_objective
    ...ObjectiveParagraphs_objective
  }
}
    fragment ObjectiveParagraphs_objective on Objective {
  id
  number
  title
  summary
  reference
  note
}
fragment ObjectiveTable_objective on Objective {
  id
  title
  summary
  reference
  note
  leads {
    id
    printed
  }
  deliverables {
    id
    text
    note
  }
  targetDate {
    printed
  }
}`, {"fragmentName":"ObjectivesPart_edition"}) as unknown as TypedDocumentString<ObjectivesPart_EditionFragment, unknown>;
export const ObservationsPart_EditionFragmentDoc = new TypedDocumentString(`
    fragment ObservationsPart_edition on Edition {
  observations {
    id
    breakdown
    columnHeading
    kind
    printedUnder
    note
    sourceSection
    cell {
      ...PrintedFigure_cell
    }
    indicator {
      id
      ref
      title
      category
      otherRefs
      note
    }
  }
}
    fragment PrintedFigure_cell on Cell {
  printed
  status
  bound
  value
  unit
  rowUnit
  footnoteMarks
  quotedPeriod
  quotedScheme
}`, {"fragmentName":"ObservationsPart_edition"}) as unknown as TypedDocumentString<ObservationsPart_EditionFragment, unknown>;
export const ParticularsPart_EditionFragmentDoc = new TypedDocumentString(`
    fragment ParticularsPart_edition on Edition {
  particulars {
    id
    label
    value
    note
    sectionCode
  }
}
    `, {"fragmentName":"ParticularsPart_edition"}) as unknown as TypedDocumentString<ParticularsPart_EditionFragment, unknown>;
export const PrintedPriorities_PriorityFragmentDoc = new TypedDocumentString(`
    fragment PrintedPriorities_priority on Priority {
  id
  position
  kind
  ref
  inferredRef
  theme
  title
  description
  scanDamaged
  note
}
    `, {"fragmentName":"PrintedPriorities_priority"}) as unknown as TypedDocumentString<PrintedPriorities_PriorityFragment, unknown>;
export const PriorityTable_EditionFragmentDoc = new TypedDocumentString(`
    fragment PriorityTable_edition on Edition {
  priorities {
    id
    outcomes {
      id
    }
    ...PrintedPriorities_priority
  }
  outcomeHeadings {
    id
    printedNumber
    printedLabel
    outcome {
      id
      number
      title
    }
  }
}
    fragment PrintedPriorities_priority on Priority {
  id
  position
  kind
  ref
  inferredRef
  theme
  title
  description
  scanDamaged
  note
}`, {"fragmentName":"PriorityTable_edition"}) as unknown as TypedDocumentString<PriorityTable_EditionFragment, unknown>;
export const RisksPart_EditionFragmentDoc = new TypedDocumentString(`
    fragment RisksPart_edition on Edition {
  riskAreas {
    id
    position
    title
    leads {
      id
      printed
    }
    risks {
      id
      statement
      note
      scored
      likelihood
      impact
      residualLikelihood
      residualImpact
      controls {
        id
        text
        ownerPrinted
        status
      }
      alsoIn {
        id
        area {
          id
          position
          title
        }
      }
    }
  }
}
    `, {"fragmentName":"RisksPart_edition"}) as unknown as TypedDocumentString<RisksPart_EditionFragment, unknown>;
export const StaffingPart_EditionFragmentDoc = new TypedDocumentString(`
    fragment StaffingPart_edition on Edition {
  staffing {
    id
    lines {
      id
      band
      rowNumber
      lineType
      financialYear
      note
      cell {
        ...PrintedFigure_cell
      }
    }
    funding {
      id
      fundingSource
      staff
      fte
      financialYear
      note
    }
  }
}
    fragment PrintedFigure_cell on Cell {
  printed
  status
  bound
  value
  unit
  rowUnit
  footnoteMarks
  quotedPeriod
  quotedScheme
}`, {"fragmentName":"StaffingPart_edition"}) as unknown as TypedDocumentString<StaffingPart_EditionFragment, unknown>;
export const PlanSection_EditionFragmentDoc = new TypedDocumentString(`
    fragment PlanSection_edition on Edition {
  ...AchievementsPart_edition
  ...ActionsPart_edition
  ...AttachmentPart_edition
  ...BudgetPart_edition
  ...CommitmentsPart_edition
  ...ConsultationsPart_edition
  ...ContentsPart_edition
  ...EvidencePart_edition
  ...FactsPart_edition
  ...FootnotesPart_edition
  ...LegislationPart_edition
  ...ListPart_edition
  ...MeasuresPart_edition
  ...MilestonesPart_edition
  ...ObjectivesPart_edition
  ...ObservationsPart_edition
  ...ParticularsPart_edition
  ...PriorityTable_edition
  ...RisksPart_edition
  ...StaffingPart_edition
}
    fragment BudgetGrid_budget on Budget {
  id
  financialYear
  lines {
    id
    position
    lineType
    activity
    note
    previousFte
    previousControllable
    fte
    employee
    running
    contracts
    gross
    externalIncome
    internalIncome
    controllable
    cabinetMember {
      id
      name
    }
    cabinetMemberPrinted
    sources {
      id
      figure
      certainty
    }
  }
}
fragment AchievementsPart_edition on Edition {
  achievements {
    id
    statement
    figures
    sectionCode
  }
}
fragment ActionsPart_edition on Edition {
  priorities {
    id
    title
    actions {
      id
    }
  }
  actions {
    id
    ref
    title
    description
    starts {
      printed
    }
    ends {
      printed
    }
    cost
    fundingSource
    note
    leads {
      id
      printed
    }
    partners {
      id
      printed
      contribution
    }
    milestones {
      id
      text
      date {
        printed
      }
    }
  }
}
fragment AttachmentPart_edition on Edition {
  sections {
    id
    code
  }
  attachments {
    id
    sectionCode
    title
    description
    file {
      id
      name
      bytes
      url
    }
    expected {
      printed
    }
  }
}
fragment BudgetPart_edition on Edition {
  budget {
    id
    financialYear
    ...BudgetGrid_budget
    lines {
      id
      lineType
      controllable
    }
    checks {
      identity
      subject
      difference
      sentence
    }
  }
}
fragment CommitmentsPart_edition on Edition {
  commitments {
    id
    groupPrinted
    planRefPrinted
    target
    action
    note
    leads {
      id
      printed
    }
  }
}
fragment ConsultationsPart_edition on Edition {
  consultations {
    id
    name
    starts {
      printed
    }
    ends {
      printed
    }
    feedback {
      printed
    }
    targetGroup
    samplePrinted
    targetAreas
    contractor
    purpose
    statutory
    contact
    note
  }
}
fragment ContentsPart_edition on Edition {
  contents {
    id
    printedTitle
    sectionCode
    note
  }
  sections {
    id
    code
    heading
  }
}
fragment EvidencePart_edition on Edition {
  evidence {
    id
    statement
    source
    periodPrinted
    note
  }
}
fragment FactsPart_edition on Edition {
  facts {
    id
    subject
    counted
    comparator
    periodPrinted
    note
    sectionCode
    cell {
      printed
    }
  }
}
fragment FootnotesPart_edition on Edition {
  footnotes {
    id
    mark
    text
    sectionCode
  }
}
fragment LegislationPart_edition on Edition {
  legislation {
    id
    title
    year
    note
    sectionCodes
  }
}
fragment ListPart_edition on Edition {
  lists {
    id
    code
    title
    introduction
    ordered
    items {
      id
      position
      parentPosition
      text
      detail
      note
    }
  }
}
fragment MeasuresPart_edition on Edition {
  measures {
    id
    keyTarget
    note
    indicator {
      id
      ref
      title
    }
    baseline {
      period {
        label
      }
      cell {
        ...PrintedFigure_cell
      }
    }
    targets {
      id
      printedUnder
      cell {
        ...PrintedFigure_cell
      }
    }
  }
}
fragment MilestonesPart_edition on Edition {
  milestones {
    id
    activity
    scanDamaged
    note
    sectionCode
    date {
      printed
    }
  }
}
fragment ObjectiveParagraphs_objective on Objective {
  id
  number
  title
  summary
  reference
  note
}
fragment ObjectiveTable_objective on Objective {
  id
  title
  summary
  reference
  note
  leads {
    id
    printed
  }
  deliverables {
    id
    text
    note
  }
  targetDate {
    printed
  }
}
fragment ObjectivesPart_edition on Edition {
  objectives {
    id
    theme
    sectionCode
    ...ObjectiveTable_objective
    ...ObjectiveParagraphs_objective
  }
}
fragment ObservationsPart_edition on Edition {
  observations {
    id
    breakdown
    columnHeading
    kind
    printedUnder
    note
    sourceSection
    cell {
      ...PrintedFigure_cell
    }
    indicator {
      id
      ref
      title
      category
      otherRefs
      note
    }
  }
}
fragment ParticularsPart_edition on Edition {
  particulars {
    id
    label
    value
    note
    sectionCode
  }
}
fragment PrintedPriorities_priority on Priority {
  id
  position
  kind
  ref
  inferredRef
  theme
  title
  description
  scanDamaged
  note
}
fragment PriorityTable_edition on Edition {
  priorities {
    id
    outcomes {
      id
    }
    ...PrintedPriorities_priority
  }
  outcomeHeadings {
    id
    printedNumber
    printedLabel
    outcome {
      id
      number
      title
    }
  }
}
fragment RisksPart_edition on Edition {
  riskAreas {
    id
    position
    title
    leads {
      id
      printed
    }
    risks {
      id
      statement
      note
      scored
      likelihood
      impact
      residualLikelihood
      residualImpact
      controls {
        id
        text
        ownerPrinted
        status
      }
      alsoIn {
        id
        area {
          id
          position
          title
        }
      }
    }
  }
}
fragment StaffingPart_edition on Edition {
  staffing {
    id
    lines {
      id
      band
      rowNumber
      lineType
      financialYear
      note
      cell {
        ...PrintedFigure_cell
      }
    }
    funding {
      id
      fundingSource
      staff
      fte
      financialYear
      note
    }
  }
}
fragment PrintedFigure_cell on Cell {
  printed
  status
  bound
  value
  unit
  rowUnit
  footnoteMarks
  quotedPeriod
  quotedScheme
}`, {"fragmentName":"PlanSection_edition"}) as unknown as TypedDocumentString<PlanSection_EditionFragment, unknown>;
export const PlacedParts_EditionFragmentDoc = new TypedDocumentString(`
    fragment PlacedParts_edition on Edition {
  particulars {
    id
    sectionCode
  }
  lists {
    id
    code
    sectionCode
  }
  achievements {
    id
    sectionCode
  }
  facts {
    id
    sectionCode
  }
  milestones {
    id
    sectionCode
  }
  objectives {
    id
    theme
    sectionCode
  }
  legislation {
    id
    sectionCodes
  }
  observations {
    id
    sourceSection
  }
  footnotes {
    id
    sectionCode
  }
  attachments {
    id
    sectionCode
  }
  evidence {
    id
  }
  priorities {
    id
  }
  actions {
    id
  }
  measures {
    id
  }
  commitments {
    id
  }
  riskAreas {
    id
  }
  consultations {
    id
  }
  budget {
    id
    lines {
      id
    }
  }
  staffing {
    id
    lines {
      id
    }
    funding {
      id
    }
  }
}
    `, {"fragmentName":"PlacedParts_edition"}) as unknown as TypedDocumentString<PlacedParts_EditionFragment, unknown>;
export const PlanDocument_EditionFragmentDoc = new TypedDocumentString(`
    fragment PlanDocument_edition on Edition {
  ...PlanSection_edition
  ...PlacedParts_edition
  sections {
    id
    code
    heading
    level
    body
    note
    parts {
      kind
      argument
    }
  }
}
    fragment BudgetGrid_budget on Budget {
  id
  financialYear
  lines {
    id
    position
    lineType
    activity
    note
    previousFte
    previousControllable
    fte
    employee
    running
    contracts
    gross
    externalIncome
    internalIncome
    controllable
    cabinetMember {
      id
      name
    }
    cabinetMemberPrinted
    sources {
      id
      figure
      certainty
    }
  }
}
fragment PlanSection_edition on Edition {
  ...AchievementsPart_edition
  ...ActionsPart_edition
  ...AttachmentPart_edition
  ...BudgetPart_edition
  ...CommitmentsPart_edition
  ...ConsultationsPart_edition
  ...ContentsPart_edition
  ...EvidencePart_edition
  ...FactsPart_edition
  ...FootnotesPart_edition
  ...LegislationPart_edition
  ...ListPart_edition
  ...MeasuresPart_edition
  ...MilestonesPart_edition
  ...ObjectivesPart_edition
  ...ObservationsPart_edition
  ...ParticularsPart_edition
  ...PriorityTable_edition
  ...RisksPart_edition
  ...StaffingPart_edition
}
fragment AchievementsPart_edition on Edition {
  achievements {
    id
    statement
    figures
    sectionCode
  }
}
fragment ActionsPart_edition on Edition {
  priorities {
    id
    title
    actions {
      id
    }
  }
  actions {
    id
    ref
    title
    description
    starts {
      printed
    }
    ends {
      printed
    }
    cost
    fundingSource
    note
    leads {
      id
      printed
    }
    partners {
      id
      printed
      contribution
    }
    milestones {
      id
      text
      date {
        printed
      }
    }
  }
}
fragment AttachmentPart_edition on Edition {
  sections {
    id
    code
  }
  attachments {
    id
    sectionCode
    title
    description
    file {
      id
      name
      bytes
      url
    }
    expected {
      printed
    }
  }
}
fragment BudgetPart_edition on Edition {
  budget {
    id
    financialYear
    ...BudgetGrid_budget
    lines {
      id
      lineType
      controllable
    }
    checks {
      identity
      subject
      difference
      sentence
    }
  }
}
fragment CommitmentsPart_edition on Edition {
  commitments {
    id
    groupPrinted
    planRefPrinted
    target
    action
    note
    leads {
      id
      printed
    }
  }
}
fragment ConsultationsPart_edition on Edition {
  consultations {
    id
    name
    starts {
      printed
    }
    ends {
      printed
    }
    feedback {
      printed
    }
    targetGroup
    samplePrinted
    targetAreas
    contractor
    purpose
    statutory
    contact
    note
  }
}
fragment ContentsPart_edition on Edition {
  contents {
    id
    printedTitle
    sectionCode
    note
  }
  sections {
    id
    code
    heading
  }
}
fragment EvidencePart_edition on Edition {
  evidence {
    id
    statement
    source
    periodPrinted
    note
  }
}
fragment FactsPart_edition on Edition {
  facts {
    id
    subject
    counted
    comparator
    periodPrinted
    note
    sectionCode
    cell {
      printed
    }
  }
}
fragment FootnotesPart_edition on Edition {
  footnotes {
    id
    mark
    text
    sectionCode
  }
}
fragment LegislationPart_edition on Edition {
  legislation {
    id
    title
    year
    note
    sectionCodes
  }
}
fragment ListPart_edition on Edition {
  lists {
    id
    code
    title
    introduction
    ordered
    items {
      id
      position
      parentPosition
      text
      detail
      note
    }
  }
}
fragment MeasuresPart_edition on Edition {
  measures {
    id
    keyTarget
    note
    indicator {
      id
      ref
      title
    }
    baseline {
      period {
        label
      }
      cell {
        ...PrintedFigure_cell
      }
    }
    targets {
      id
      printedUnder
      cell {
        ...PrintedFigure_cell
      }
    }
  }
}
fragment MilestonesPart_edition on Edition {
  milestones {
    id
    activity
    scanDamaged
    note
    sectionCode
    date {
      printed
    }
  }
}
fragment ObjectiveParagraphs_objective on Objective {
  id
  number
  title
  summary
  reference
  note
}
fragment ObjectiveTable_objective on Objective {
  id
  title
  summary
  reference
  note
  leads {
    id
    printed
  }
  deliverables {
    id
    text
    note
  }
  targetDate {
    printed
  }
}
fragment ObjectivesPart_edition on Edition {
  objectives {
    id
    theme
    sectionCode
    ...ObjectiveTable_objective
    ...ObjectiveParagraphs_objective
  }
}
fragment ObservationsPart_edition on Edition {
  observations {
    id
    breakdown
    columnHeading
    kind
    printedUnder
    note
    sourceSection
    cell {
      ...PrintedFigure_cell
    }
    indicator {
      id
      ref
      title
      category
      otherRefs
      note
    }
  }
}
fragment ParticularsPart_edition on Edition {
  particulars {
    id
    label
    value
    note
    sectionCode
  }
}
fragment PrintedPriorities_priority on Priority {
  id
  position
  kind
  ref
  inferredRef
  theme
  title
  description
  scanDamaged
  note
}
fragment PriorityTable_edition on Edition {
  priorities {
    id
    outcomes {
      id
    }
    ...PrintedPriorities_priority
  }
  outcomeHeadings {
    id
    printedNumber
    printedLabel
    outcome {
      id
      number
      title
    }
  }
}
fragment RisksPart_edition on Edition {
  riskAreas {
    id
    position
    title
    leads {
      id
      printed
    }
    risks {
      id
      statement
      note
      scored
      likelihood
      impact
      residualLikelihood
      residualImpact
      controls {
        id
        text
        ownerPrinted
        status
      }
      alsoIn {
        id
        area {
          id
          position
          title
        }
      }
    }
  }
}
fragment StaffingPart_edition on Edition {
  staffing {
    id
    lines {
      id
      band
      rowNumber
      lineType
      financialYear
      note
      cell {
        ...PrintedFigure_cell
      }
    }
    funding {
      id
      fundingSource
      staff
      fte
      financialYear
      note
    }
  }
}
fragment PrintedFigure_cell on Cell {
  printed
  status
  bound
  value
  unit
  rowUnit
  footnoteMarks
  quotedPeriod
  quotedScheme
}
fragment PlacedParts_edition on Edition {
  particulars {
    id
    sectionCode
  }
  lists {
    id
    code
    sectionCode
  }
  achievements {
    id
    sectionCode
  }
  facts {
    id
    sectionCode
  }
  milestones {
    id
    sectionCode
  }
  objectives {
    id
    theme
    sectionCode
  }
  legislation {
    id
    sectionCodes
  }
  observations {
    id
    sourceSection
  }
  footnotes {
    id
    sectionCode
  }
  attachments {
    id
    sectionCode
  }
  evidence {
    id
  }
  priorities {
    id
  }
  actions {
    id
  }
  measures {
    id
  }
  commitments {
    id
  }
  riskAreas {
    id
  }
  consultations {
    id
  }
  budget {
    id
    lines {
      id
    }
  }
  staffing {
    id
    lines {
      id
    }
    funding {
      id
    }
  }
}`, {"fragmentName":"PlanDocument_edition"}) as unknown as TypedDocumentString<PlanDocument_EditionFragment, unknown>;
export const PlanGlossary_EditionFragmentDoc = new TypedDocumentString(`
    fragment PlanGlossary_edition on Edition {
  glossary {
    id
    term
    meaning
    printedMeaning
    note
  }
}
    `, {"fragmentName":"PlanGlossary_edition"}) as unknown as TypedDocumentString<PlanGlossary_EditionFragment, unknown>;
export const PlanOwners_PlanFragmentDoc = new TypedDocumentString(`
    fragment PlanOwners_plan on Plan {
  kind
  joint
  countyOwned
  owners {
    id
    partnership {
      id
      code
      name
    }
    lead {
      id
      person {
        id
        name
      }
      post {
        id
        title
      }
    }
  }
}
    `, {"fragmentName":"PlanOwners_plan"}) as unknown as TypedDocumentString<PlanOwners_PlanFragment, unknown>;
export const PredecessorList_PlanFragmentDoc = new TypedDocumentString(`
    fragment PredecessorList_plan on Plan {
  code
  supersedes {
    id
    effectiveOn
    predecessor {
      id
      code
      title
      countyOwned
    }
  }
  currentEdition {
    id
    state
  }
}
    `, {"fragmentName":"PredecessorList_plan"}) as unknown as TypedDocumentString<PredecessorList_PlanFragment, unknown>;
export const SuccessorList_PlanFragmentDoc = new TypedDocumentString(`
    fragment SuccessorList_plan on Plan {
  supersededBy {
    id
    effectiveOn
    note
    successor {
      id
      code
      title
      kind
      countyOwned
      owners {
        id
        partnership {
          id
          code
        }
      }
    }
  }
}
    `, {"fragmentName":"SuccessorList_plan"}) as unknown as TypedDocumentString<SuccessorList_PlanFragment, unknown>;
export const PlanStanding_PlanFragmentDoc = new TypedDocumentString(`
    fragment PlanStanding_plan on Plan {
  ...PredecessorList_plan
  ...SuccessorList_plan
  currentEdition {
    id
    state
    stateLabel
    stateExplanation
    stateNote
    visibility
    contentHash
  }
}
    fragment PredecessorList_plan on Plan {
  code
  supersedes {
    id
    effectiveOn
    predecessor {
      id
      code
      title
      countyOwned
    }
  }
  currentEdition {
    id
    state
  }
}
fragment SuccessorList_plan on Plan {
  supersededBy {
    id
    effectiveOn
    note
    successor {
      id
      code
      title
      kind
      countyOwned
      owners {
        id
        partnership {
          id
          code
        }
      }
    }
  }
}`, {"fragmentName":"PlanStanding_plan"}) as unknown as TypedDocumentString<PlanStanding_PlanFragment, unknown>;
export const PlanTable_PlanFragmentDoc = new TypedDocumentString(`
    fragment PlanTable_plan on Plan {
  id
  code
  title
  kind
  joint
  countyOwned
  owners {
    id
    partnership {
      id
      name
    }
  }
  currentEdition {
    id
    number
    state
    stateLabel
    asAt
    asAtPrinted
    priorities {
      id
      kind
      outcomes {
        id
      }
    }
  }
}
    `, {"fragmentName":"PlanTable_plan"}) as unknown as TypedDocumentString<PlanTable_PlanFragment, unknown>;
export const FrameworkPart_FrameworkFragmentDoc = new TypedDocumentString(`
    fragment FrameworkPart_framework on Framework {
  id
  title
  agreed
  note
  items {
    id
    parentId
    number
    title
    labels
    note
  }
}
    `, {"fragmentName":"FrameworkPart_framework"}) as unknown as TypedDocumentString<FrameworkPart_FrameworkFragment, unknown>;
export const LocalPlanEntry_PlanFragmentDoc = new TypedDocumentString(`
    fragment LocalPlanEntry_plan on Plan {
  code
  title
  joint
  note
  owners {
    id
    printedHeading
    partnership {
      id
      code
      name
    }
    lead {
      id
      person {
        id
        name
      }
    }
  }
  editions {
    id
    number
    ...PriorityTable_edition
  }
}
    fragment PrintedPriorities_priority on Priority {
  id
  position
  kind
  ref
  inferredRef
  theme
  title
  description
  scanDamaged
  note
}
fragment PriorityTable_edition on Edition {
  priorities {
    id
    outcomes {
      id
    }
    ...PrintedPriorities_priority
  }
  outcomeHeadings {
    id
    printedNumber
    printedLabel
    outcome {
      id
      number
      title
    }
  }
}`, {"fragmentName":"LocalPlanEntry_plan"}) as unknown as TypedDocumentString<LocalPlanEntry_PlanFragment, unknown>;
export const OrganisationsPart_OrganisationFragmentDoc = new TypedDocumentString(`
    fragment OrganisationsPart_organisation on Organisation {
  id
  name
  note
}
    `, {"fragmentName":"OrganisationsPart_organisation"}) as unknown as TypedDocumentString<OrganisationsPart_OrganisationFragment, unknown>;
export const PathfindersPart_PartnershipFragmentDoc = new TypedDocumentString(`
    fragment PathfindersPart_partnership on Partnership {
  id
  code
  name
}
    `, {"fragmentName":"PathfindersPart_partnership"}) as unknown as TypedDocumentString<PathfindersPart_PartnershipFragment, unknown>;
export const CycleReviews_CycleFragmentDoc = new TypedDocumentString(`
    fragment CycleReviews_cycle on ReviewCycle {
  quarter
  opensOn
  dueOn
  due
  instructions
  asks
  progress
  remindBefore
  chairAfter
  directorAfter
  reviews {
    id
    state
    due
    partnership {
      code
      name
    }
  }
}
    `, {"fragmentName":"CycleReviews_cycle"}) as unknown as TypedDocumentString<CycleReviews_CycleFragment, unknown>;
export const MeetingForm_MeetingFragmentDoc = new TypedDocumentString(`
    fragment MeetingForm_meeting on ReviewMeeting {
  heldOn
  present
  record
  version
}
    `, {"fragmentName":"MeetingForm_meeting"}) as unknown as TypedDocumentString<MeetingForm_MeetingFragment, unknown>;
export const FindingList_FindingFragmentDoc = new TypedDocumentString(`
    fragment FindingList_finding on ReviewFinding {
  id
  review
  quarter
  finding
  followUp
  owner
  dueOn
  due
  overdue
  doneAt
  doneBy
  outcome
  maySettle
  version
}
    `, {"fragmentName":"FindingList_finding"}) as unknown as TypedDocumentString<FindingList_FindingFragment, unknown>;
export const FindingForm_ReviewFragmentDoc = new TypedDocumentString(`
    fragment FindingForm_review on Review {
  id
  mayFollowUp {
    code
    name
  }
}
    `, {"fragmentName":"FindingForm_review"}) as unknown as TypedDocumentString<FindingForm_ReviewFragment, unknown>;
export const ReviewMeeting_ReviewFragmentDoc = new TypedDocumentString(`
    fragment ReviewMeeting_review on Review {
  id
  state
  mayRecord
  meeting {
    heldOn
    present
    record
    writtenBy
    writtenAt
    ...MeetingForm_meeting
  }
  findings {
    id
    ...FindingList_finding
  }
  openFollowUps {
    id
    ...FindingList_finding
  }
  ...FindingForm_review
}
    fragment FindingForm_review on Review {
  id
  mayFollowUp {
    code
    name
  }
}
fragment FindingList_finding on ReviewFinding {
  id
  review
  quarter
  finding
  followUp
  owner
  dueOn
  due
  overdue
  doneAt
  doneBy
  outcome
  maySettle
  version
}
fragment MeetingForm_meeting on ReviewMeeting {
  heldOn
  present
  record
  version
}`, {"fragmentName":"ReviewMeeting_review"}) as unknown as TypedDocumentString<ReviewMeeting_ReviewFragment, unknown>;
export const ReviewRatings_ReviewFragmentDoc = new TypedDocumentString(`
    fragment ReviewRatings_review on Review {
  cycle {
    quarterEnd
  }
  ratings(on: $on) {
    id
    indicator {
      ref
      title
    }
    keyTarget
    colour
    keptAt
    explanation {
      sentence
      ...WhyThisRating_explanation
    }
    now {
      colour
      explanation {
        sentence
      }
    }
  }
}
    fragment WhyThisRating_explanation on RatingExplanation {
  rule
  expected
  rangeLow
  rangeHigh
  distance
  tolerance
  progress
  ageInMonths
  maxAgeInMonths
  inputs {
    part
    printed
    printedUnder
  }
}`, {"fragmentName":"ReviewRatings_review"}) as unknown as TypedDocumentString<ReviewRatings_ReviewFragment, unknown>;
export const ReviewSigning_ReviewFragmentDoc = new TypedDocumentString(`
    fragment ReviewSigning_review on Review {
  id
  version
  steps {
    number
    done
    actor
    takenAt
    reason
  }
  contents {
    mayWrite
    missing {
      path
      message
    }
    moves {
      command
      label
      allowed
      refusal {
        code
        message
      }
    }
  }
}
    `, {"fragmentName":"ReviewSigning_review"}) as unknown as TypedDocumentString<ReviewSigning_ReviewFragment, unknown>;
export const ReviewDesk_ContentsFragmentDoc = new TypedDocumentString(`
    fragment ReviewDesk_contents on ReviewContents {
  mayWrite
  overall {
    lineage
    title
    narrative
    assessment
    assessmentLabel
    version
  }
  priorities {
    lineage
    title
    narrative
    assessment
    assessmentLabel
    version
  }
  actions {
    lineage
    title
    status
    statusLabel
    before
    note
    version
    milestones {
      lineage
      title
      status
      statusLabel
      before
      note
      version
    }
  }
  spend {
    lineage
    title
    budget
    spent
    expected
    toDate
    variance
    forecast
    forecastVariance
    explanation
    note
    version
  }
}
    `, {"fragmentName":"ReviewDesk_contents"}) as unknown as TypedDocumentString<ReviewDesk_ContentsFragment, unknown>;
export const ReviewSavedFragmentDoc = new TypedDocumentString(`
    fragment ReviewSaved on ReviewPayload {
  review {
    id
    contents {
      ...ReviewDesk_contents
    }
  }
  refusal {
    code
    message
    issues {
      path
      message
    }
  }
}
    fragment ReviewDesk_contents on ReviewContents {
  mayWrite
  overall {
    lineage
    title
    narrative
    assessment
    assessmentLabel
    version
  }
  priorities {
    lineage
    title
    narrative
    assessment
    assessmentLabel
    version
  }
  actions {
    lineage
    title
    status
    statusLabel
    before
    note
    version
    milestones {
      lineage
      title
      status
      statusLabel
      before
      note
      version
    }
  }
  spend {
    lineage
    title
    budget
    spent
    expected
    toDate
    variance
    forecast
    forecastVariance
    explanation
    note
    version
  }
}`, {"fragmentName":"ReviewSaved"}) as unknown as TypedDocumentString<ReviewSavedFragment, unknown>;
export const RiskArea_RiskFragmentDoc = new TypedDocumentString(`
    fragment RiskArea_risk on Risk {
  id
  position
  numberInArea
  statement
  note
  scored
  likelihood
  impact
  residualLikelihood
  residualImpact
  alsoIn {
    id
    position
    area {
      id
      position
      title
    }
  }
  area {
    id
    position
    title
    leads {
      id
      printed
    }
  }
}
    `, {"fragmentName":"RiskArea_risk"}) as unknown as TypedDocumentString<RiskArea_RiskFragment, unknown>;
export const RiskMatrix_RiskFragmentDoc = new TypedDocumentString(`
    fragment RiskMatrix_risk on Risk {
  id
  position
  statement
  likelihood
  impact
  scored
  alsoIn {
    id
    position
  }
}
    `, {"fragmentName":"RiskMatrix_risk"}) as unknown as TypedDocumentString<RiskMatrix_RiskFragment, unknown>;
export const SearchHits_ConnectionFragmentDoc = new TypedDocumentString(`
    fragment SearchHits_connection on SearchConnection {
  nodes {
    id
    kind
    ref
    position
    title
    excerpt
    plan {
      code
      title
    }
  }
}
    `, {"fragmentName":"SearchHits_connection"}) as unknown as TypedDocumentString<SearchHits_ConnectionFragment, unknown>;
export const ServiceAccountCardFragmentDoc = new TypedDocumentString(`
    fragment ServiceAccountCard on ServiceAccount {
  id
  name
  ownerName
  ownerActive
  scopes
  county
  partnerships
  expiresAt
  standing
  keys {
    id
    ending
    expiresAt
    lastUsedAt
    standing
  }
}
    `, {"fragmentName":"ServiceAccountCard"}) as unknown as TypedDocumentString<ServiceAccountCardFragment, unknown>;
export const FindingList_PlanFragmentDoc = new TypedDocumentString(`
    fragment FindingList_plan on Plan {
  id
  code
  currentEdition {
    id
    sections {
      id
      code
      heading
    }
    findings {
      code
      kind
      title
      sentence
      places {
        section
        subject
        printed
      }
    }
  }
}
    `, {"fragmentName":"FindingList_plan"}) as unknown as TypedDocumentString<FindingList_PlanFragment, unknown>;
export const ScanFaultList_PlanFragmentDoc = new TypedDocumentString(`
    fragment ScanFaultList_plan on Plan {
  id
  code
  title
  currentEdition {
    id
    scanFaults {
      id
      sectionCode
      subject
      scannedAs
      readAs
      certainty
      explanation
    }
  }
}
    `, {"fragmentName":"ScanFaultList_plan"}) as unknown as TypedDocumentString<ScanFaultList_PlanFragment, unknown>;
export const ItemAnswerFragmentDoc = new TypedDocumentString(`
    fragment ItemAnswer on ItemPayload {
  change
  item {
    id
    kind
    lineage
    position
    version
    fields {
      name
      text
    }
  }
  refusal {
    code
    message
    issues {
      path
      message
    }
  }
}
    `, {"fragmentName":"ItemAnswer"}) as unknown as TypedDocumentString<ItemAnswerFragment, unknown>;
export const FrameworksPageDocument = new TypedDocumentString(`
    query FrameworksPage {
  frameworks {
    code
    title
    ...FrameworkSection_framework
  }
}
    fragment FrameworkSection_framework on Framework {
  code
  title
  kind
  edition
  agreed
  note
  items {
    id
    code
    number
    title
    labels
    note
    parentId
    priorityCount
    commitmentCount
  }
}`) as unknown as TypedDocumentString<FrameworksPageQuery, FrameworksPageQueryVariables>;
export const AgreementPanelDocument = new TypedDocumentString(`
    query AgreementPanel($plan: ID!) {
  plan(id: $plan) {
    id
    code
    title
    kind
    ...DraftingActions_plan
    ...SupersessionPanel_plan
    currentEdition {
      id
      state
      viewerCan
      commands {
        command
        allowed
      }
      feedback {
        id
      }
      steps {
        id
      }
      ...CommandList_edition
      ...ReadinessList_edition
      ...ConsentList_edition
      ...FeedbackList_edition
      ...ConditionList_edition
      ...AgreementHistory_edition
      ...PlanSubjects_edition
    }
  }
  itemKinds {
    name
    one
    many
    namedBy
  }
}
    fragment AgreementHistory_edition on Edition {
  steps {
    id
    number
    command
    done
    from
    to
    actor
    takenAt
    contentHash
    note
  }
  decisions {
    id
    outcome
    outcomeLabel
    body
    decidedOn
    minuteReference
    contentHash
    people {
      name
      part
      interest
    }
  }
}
fragment CommandList_edition on Edition {
  id
  version
  state
  stateLabel
  commands {
    command
    label
    allowed
    refusal {
      code
      message
      issues {
        path
        message
      }
    }
  }
  steps {
    id
    command
    takenAt
    contentHash
  }
}
fragment ConditionList_edition on Edition {
  viewerCan
  conditions {
    id
    text
    dueOn
    dischargedBy
    dischargedAt
    dischargeNote
    version
  }
}
fragment ConsentList_edition on Edition {
  id
  version
  state
  viewerCan
  consents {
    partnership
    name
    standing
  }
}
fragment FeedbackList_edition on Edition {
  viewerCan
  steps {
    id
    takenAt
  }
  feedback {
    id
    step
    about {
      thing
      lineage
    }
    text
    answer
    answeredBy
    answeredAt
    version
  }
}
fragment ReadinessList_edition on Edition {
  state
  missing {
    path
    code
    message
  }
  viewerCan
}
fragment SupersessionPanel_plan on Plan {
  code
  title
  supersededBy {
    id
    effectiveOn
    successor {
      id
      code
      title
    }
  }
  editions {
    id
    state
    version
    viewerCan
  }
}
fragment PlanSubjects_edition on Edition {
  writtenSections: items(kind: "sections") {
    ...PlanSubject
  }
  writtenPriorities: items(kind: "priorities") {
    ...PlanSubject
  }
  writtenEvidence: items(kind: "evidence") {
    ...PlanSubject
  }
  writtenActions: items(kind: "actions") {
    ...PlanSubject
  }
  writtenActionMilestones: items(kind: "action-milestones") {
    ...PlanSubject
  }
  writtenMeasures: items(kind: "measures") {
    ...PlanSubject
  }
  writtenObjectives: items(kind: "objectives") {
    ...PlanSubject
  }
  writtenDeliverables: items(kind: "deliverables") {
    ...PlanSubject
  }
  writtenCommitments: items(kind: "commitments") {
    ...PlanSubject
  }
  writtenMilestones: items(kind: "milestones") {
    ...PlanSubject
  }
  writtenConsultations: items(kind: "consultations") {
    ...PlanSubject
  }
  writtenAchievements: items(kind: "achievements") {
    ...PlanSubject
  }
  writtenRiskAreas: items(kind: "risk-areas") {
    ...PlanSubject
  }
  writtenRisks: items(kind: "risks") {
    ...PlanSubject
  }
  writtenRiskControls: items(kind: "risk-controls") {
    ...PlanSubject
  }
  measures {
    id
    indicator {
      id
      ref
      title
    }
  }
}
fragment PlanSubject on Item {
  id
  kind
  lineage
  position
  fields {
    name
    text
  }
}
fragment DraftingActions_plan on Plan {
  code
  ...PlanFactsForm_plan
  currentEdition {
    id
    version
    viewerCan
  }
}
fragment PlanFactsForm_plan on Plan {
  id
  title
  termStart
  termEnd
  version
  currentEdition {
    id
    title
    asAt
    visibility
    version
  }
}`) as unknown as TypedDocumentString<AgreementPanelQuery, AgreementPanelQueryVariables>;
export const ApprovalsPageDocument = new TypedDocumentString(`
    query ApprovalsPage($senior: Boolean!, $board: Boolean!) {
  first: plans(first: 40, filter: {state: PRIORITIES_SUBMITTED}) @include(if: $senior) {
    ...QueuePart
  }
  second: plans(first: 40, filter: {state: SUBMITTED}) @include(if: $senior) {
    ...QueuePart
  }
  last: plans(first: 40, filter: {state: ENDORSED}) @include(if: $board) {
    ...QueuePart
  }
}
    fragment QueuePart on PlanConnection {
  totalCount
  nodes {
    id
    code
    title
    countyOwned
    owners {
      id
      partnership {
        id
        name
      }
    }
    currentEdition {
      id
      number
      version
      state
      commands {
        command
        label
        allowed
        refusal {
          code
          message
        }
      }
      steps {
        id
        command
        takenAt
        contentHash
      }
    }
  }
}`) as unknown as TypedDocumentString<ApprovalsPageQuery, ApprovalsPageQueryVariables>;
export const SuccessorChoicesDocument = new TypedDocumentString(`
    query SuccessorChoices($plan: ID!) {
  plan(id: $plan) {
    id
    countyOwned
    owners {
      id
      partnership {
        id
        plans {
          ...SuccessorChoice
        }
      }
    }
  }
  plans(first: 200, filter: {state: APPROVED}) {
    nodes {
      countyOwned
      ...SuccessorChoice
    }
  }
}
    fragment SuccessorChoice on Plan {
  id
  code
  title
  termStart
  termEnd
  editions {
    id
    state
  }
}`) as unknown as TypedDocumentString<SuccessorChoicesQuery, SuccessorChoicesQueryVariables>;
export const SubmitPrioritiesDocument = new TypedDocumentString(`
    mutation SubmitPriorities($input: EditionStepInput!) {
  done: submitPriorities(input: $input) {
    ...StepDone
  }
}
    fragment StepDone on EditionStepPayload {
  edition {
    id
    state
    version
  }
  refusal {
    code
    message
    issues {
      path
      message
    }
  }
}`) as unknown as TypedDocumentString<SubmitPrioritiesMutation, SubmitPrioritiesMutationVariables>;
export const SubmitEditionDocument = new TypedDocumentString(`
    mutation SubmitEdition($input: EditionStepInput!) {
  done: submitEdition(input: $input) {
    ...StepDone
  }
}
    fragment StepDone on EditionStepPayload {
  edition {
    id
    state
    version
  }
  refusal {
    code
    message
    issues {
      path
      message
    }
  }
}`) as unknown as TypedDocumentString<SubmitEditionMutation, SubmitEditionMutationVariables>;
export const WithdrawEditionDocument = new TypedDocumentString(`
    mutation WithdrawEdition($input: EditionStepInput!) {
  done: withdrawEdition(input: $input) {
    ...StepDone
  }
}
    fragment StepDone on EditionStepPayload {
  edition {
    id
    state
    version
  }
  refusal {
    code
    message
    issues {
      path
      message
    }
  }
}`) as unknown as TypedDocumentString<WithdrawEditionMutation, WithdrawEditionMutationVariables>;
export const SupersedeEditionDocument = new TypedDocumentString(`
    mutation SupersedeEdition($input: EditionStepInput!) {
  done: supersedeEdition(input: $input) {
    ...StepDone
  }
}
    fragment StepDone on EditionStepPayload {
  edition {
    id
    state
    version
  }
  refusal {
    code
    message
    issues {
      path
      message
    }
  }
}`) as unknown as TypedDocumentString<SupersedeEditionMutation, SupersedeEditionMutationVariables>;
export const AgreePrioritiesDocument = new TypedDocumentString(`
    mutation AgreePriorities($input: DecideEditionInput!) {
  done: agreePriorities(input: $input) {
    ...StepDone
  }
}
    fragment StepDone on EditionStepPayload {
  edition {
    id
    state
    version
  }
  refusal {
    code
    message
    issues {
      path
      message
    }
  }
}`) as unknown as TypedDocumentString<AgreePrioritiesMutation, AgreePrioritiesMutationVariables>;
export const EndorseEditionDocument = new TypedDocumentString(`
    mutation EndorseEdition($input: DecideEditionInput!) {
  done: endorseEdition(input: $input) {
    ...StepDone
  }
}
    fragment StepDone on EditionStepPayload {
  edition {
    id
    state
    version
  }
  refusal {
    code
    message
    issues {
      path
      message
    }
  }
}`) as unknown as TypedDocumentString<EndorseEditionMutation, EndorseEditionMutationVariables>;
export const ApproveEditionDocument = new TypedDocumentString(`
    mutation ApproveEdition($input: ApproveEditionInput!) {
  done: approveEdition(input: $input) {
    ...StepDone
  }
}
    fragment StepDone on EditionStepPayload {
  edition {
    id
    state
    version
  }
  refusal {
    code
    message
    issues {
      path
      message
    }
  }
}`) as unknown as TypedDocumentString<ApproveEditionMutation, ApproveEditionMutationVariables>;
export const ReturnEditionDocument = new TypedDocumentString(`
    mutation ReturnEdition($input: ReturnEditionInput!) {
  done: returnEdition(input: $input) {
    ...StepDone
  }
}
    fragment StepDone on EditionStepPayload {
  edition {
    id
    state
    version
  }
  refusal {
    code
    message
    issues {
      path
      message
    }
  }
}`) as unknown as TypedDocumentString<ReturnEditionMutation, ReturnEditionMutationVariables>;
export const ConsentToEditionDocument = new TypedDocumentString(`
    mutation ConsentToEdition($input: ConsentInput!) {
  done: consentToEdition(input: $input) {
    ...StepDone
  }
}
    fragment StepDone on EditionStepPayload {
  edition {
    id
    state
    version
  }
  refusal {
    code
    message
    issues {
      path
      message
    }
  }
}`) as unknown as TypedDocumentString<ConsentToEditionMutation, ConsentToEditionMutationVariables>;
export const WithdrawConsentDocument = new TypedDocumentString(`
    mutation WithdrawConsent($input: ConsentInput!) {
  done: withdrawConsent(input: $input) {
    ...StepDone
  }
}
    fragment StepDone on EditionStepPayload {
  edition {
    id
    state
    version
  }
  refusal {
    code
    message
    issues {
      path
      message
    }
  }
}`) as unknown as TypedDocumentString<WithdrawConsentMutation, WithdrawConsentMutationVariables>;
export const AnswerFeedbackDocument = new TypedDocumentString(`
    mutation AnswerFeedback($input: AnswerFeedbackInput!) {
  done: answerFeedback(input: $input) {
    ...StepDone
  }
}
    fragment StepDone on EditionStepPayload {
  edition {
    id
    state
    version
  }
  refusal {
    code
    message
    issues {
      path
      message
    }
  }
}`) as unknown as TypedDocumentString<AnswerFeedbackMutation, AnswerFeedbackMutationVariables>;
export const DischargeConditionDocument = new TypedDocumentString(`
    mutation DischargeCondition($input: DischargeConditionInput!) {
  done: dischargeCondition(input: $input) {
    ...StepDone
  }
}
    fragment StepDone on EditionStepPayload {
  edition {
    id
    state
    version
  }
  refusal {
    code
    message
    issues {
      path
      message
    }
  }
}`) as unknown as TypedDocumentString<DischargeConditionMutation, DischargeConditionMutationVariables>;
export const RecordSupersessionDocument = new TypedDocumentString(`
    mutation RecordSupersession($input: RecordSupersessionInput!) {
  done: recordSupersession(input: $input) {
    ...StepDone
  }
}
    fragment StepDone on EditionStepPayload {
  edition {
    id
    state
    version
  }
  refusal {
    code
    message
    issues {
      path
      message
    }
  }
}`) as unknown as TypedDocumentString<RecordSupersessionMutation, RecordSupersessionMutationVariables>;
export const RemoveSupersessionDocument = new TypedDocumentString(`
    mutation RemoveSupersession($input: RemoveSupersessionInput!) {
  done: removeSupersession(input: $input) {
    ...StepDone
  }
}
    fragment StepDone on EditionStepPayload {
  edition {
    id
    state
    version
  }
  refusal {
    code
    message
    issues {
      path
      message
    }
  }
}`) as unknown as TypedDocumentString<RemoveSupersessionMutation, RemoveSupersessionMutationVariables>;
export const WaitingCountDocument = new TypedDocumentString(`
    query WaitingCount($senior: Boolean!, $board: Boolean!) {
  first: plans(first: 1, filter: {state: PRIORITIES_SUBMITTED}) @include(if: $senior) {
    totalCount
  }
  second: plans(first: 1, filter: {state: SUBMITTED}) @include(if: $senior) {
    totalCount
  }
  last: plans(first: 1, filter: {state: ENDORSED}) @include(if: $board) {
    totalCount
  }
}
    `) as unknown as TypedDocumentString<WaitingCountQuery, WaitingCountQueryVariables>;
export const AuditTrailDocument = new TypedDocumentString(`
    query AuditTrail($filter: AuditFilter!, $each: Boolean!, $first: Int, $after: String, $last: Int, $before: String) {
  auditEntries(
    filter: $filter
    first: $first
    after: $after
    last: $last
    before: $before
  ) @include(if: $each) {
    totalCount
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
    nodes {
      ...AuditEntries_entry
    }
  }
  auditSummaries(
    filter: $filter
    first: $first
    after: $after
    last: $last
    before: $before
  ) @skip(if: $each) {
    totalCount
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
    nodes {
      ...AuditSummaries_summary
    }
  }
  plans(first: 200, order: TITLE) {
    nodes {
      code
      title
    }
  }
  partnerships(order: NAME) {
    nodes {
      code
      name
    }
  }
}
    fragment AuditEntries_entry on AuditEntry {
  id
  happenedAt
  sentence
  about
  fromFile
  onBehalfOf
  reason
  plan
  chain
  number
  ...ChangeList_entry
}
fragment AuditSummaries_summary on AuditSummary {
  id
  happenedAt
  sentence
  about
  plan
  count
  requestId
  parts {
    action
    thing
    count
  }
}
fragment ChangeList_entry on AuditEntry {
  action
  thing
  changes {
    field
    before
    after
  }
}`) as unknown as TypedDocumentString<AuditTrailQuery, AuditTrailQueryVariables>;
export const BudgetPageDocument = new TypedDocumentString(`
    query BudgetPage($plan: ID!, $given: Boolean!) {
  plan(id: $plan) @include(if: $given) {
    id
    ...PlanBudget_plan
  }
  plans(first: 5, filter: {kind: ANNUAL_OPERATING_PLAN}) @skip(if: $given) {
    nodes {
      id
      currentEdition {
        id
        budget {
          id
        }
      }
      ...PlanBudget_plan
    }
  }
}
    fragment BudgetCertainty_budget on Budget {
  id
  lines {
    id
    activity
    sources {
      id
      figure
      scannedAs
      printed
      certainty
      reason
    }
  }
}
fragment BudgetChange_budget on Budget {
  id
  financialYear
  lines {
    id
    activity
    lineType
    previousFte
    previousControllable
    fte
    controllable
    note
  }
}
fragment BudgetChart_budget on Budget {
  id
  financialYear
  lines {
    id
    position
    lineType
    activity
    previousFte
    previousControllable
    fte
    employee
    running
    contracts
    gross
    externalIncome
    internalIncome
    controllable
  }
}
fragment BudgetChecks_budget on Budget {
  id
  lines {
    id
    position
    lineType
    activity
    previousFte
    previousControllable
    fte
    employee
    running
    contracts
    gross
    externalIncome
    internalIncome
    controllable
  }
}
fragment BudgetGrid_budget on Budget {
  id
  financialYear
  lines {
    id
    position
    lineType
    activity
    note
    previousFte
    previousControllable
    fte
    employee
    running
    contracts
    gross
    externalIncome
    internalIncome
    controllable
    cabinetMember {
      id
      name
    }
    cabinetMemberPrinted
    sources {
      id
      figure
      certainty
    }
  }
}
fragment BudgetHeadlines_budget on Budget {
  id
  financialYear
  lines {
    id
    lineType
    previousFte
    previousControllable
    fte
    controllable
  }
}
fragment BudgetTable_budget on Budget {
  id
  ...BudgetGrid_budget
}
fragment PlanBudget_plan on Plan {
  id
  code
  title
  currentEdition {
    id
    sections {
      id
      code
      parts {
        kind
      }
    }
    budget {
      id
      financialYear
      ...BudgetHeadlines_budget
      ...BudgetTable_budget
      ...BudgetChecks_budget
      ...BudgetChart_budget
      ...BudgetChange_budget
      ...BudgetCertainty_budget
    }
    ...StaffingTable_edition
  }
}
fragment StaffingTable_edition on Edition {
  id
  staffing {
    id
    lines {
      id
      band
      lineType
      rowNumber
      financialYear
      cell {
        printed
        value
        status
        bound
        footnoteMarks
      }
    }
    funding {
      id
      financialYear
      fundingSource
      budgetActivity
      staff
      fte
    }
  }
  sections {
    id
    code
    parts {
      kind
    }
  }
  footnotes {
    id
    sectionCode
    mark
    text
  }
  findings {
    code
    sentence
  }
}`) as unknown as TypedDocumentString<BudgetPageQuery, BudgetPageQueryVariables>;
export const ComparedPlanDocument = new TypedDocumentString(`
    query ComparedPlan($plan: ID!) {
  plan(id: $plan) {
    id
    code
    title
    editions {
      id
      number
    }
    ...EditionPair_plan
  }
}
    fragment EditionPair_plan on Plan {
  code
  editions {
    id
    number
    title
    stateLabel
  }
}`) as unknown as TypedDocumentString<ComparedPlanQuery, ComparedPlanQueryVariables>;
export const ChangesPageDocument = new TypedDocumentString(`
    query ChangesPage($from: ID!, $to: ID!, $kind: ChangeKind, $first: Int, $after: String, $last: Int, $before: String) {
  changes(from: $from, to: $to) {
    id
    ...ChangeSummary_changes
    changes(kind: $kind, first: $first, after: $after, last: $last, before: $before) {
      totalCount
      nodes {
        id
        ...ChangeItem_change
      }
      pageInfo {
        hasNextPage
        hasPreviousPage
        startCursor
        endCursor
      }
    }
  }
}
    fragment ChangeItem_change on EditionChange {
  id
  how
  title
  sentence
  movedFrom
  movedTo
  fields {
    label
    before
    after
    unit
    segments {
      kind
      text
    }
  }
}
fragment ChangeSummary_changes on EditionChanges {
  from {
    id
    number
    title
  }
  to {
    id
    number
    title
  }
  counts {
    kind
    label
    added
    removed
    changed
    moved
  }
  withheld
  changeSetHash
}`) as unknown as TypedDocumentString<ChangesPageQuery, ChangesPageQueryVariables>;
export const EditionsPageDocument = new TypedDocumentString(`
    query EditionsPage($plan: ID!, $on: Date!) {
  plan(id: $plan) {
    id
    code
    title
    owners {
      id
      partnership {
        id
        code
        name
        planInForce(on: $on) {
          ...PlanInForcePanel_inForce
        }
      }
    }
    editions {
      id
      number
      ...EditionCard_edition
    }
    ...EditionPair_plan
    supersedes {
      id
    }
    supersededBy {
      id
    }
    ...PredecessorList_plan
    ...SuccessorList_plan
  }
}
    fragment AgreementHistory_edition on Edition {
  steps {
    id
    number
    command
    done
    from
    to
    actor
    takenAt
    contentHash
    note
  }
  decisions {
    id
    outcome
    outcomeLabel
    body
    decidedOn
    minuteReference
    contentHash
    people {
      name
      part
      interest
    }
  }
}
fragment ConditionList_edition on Edition {
  viewerCan
  conditions {
    id
    text
    dueOn
    dischargedBy
    dischargedAt
    dischargeNote
    version
  }
}
fragment FeedbackList_edition on Edition {
  viewerCan
  steps {
    id
    takenAt
  }
  feedback {
    id
    step
    about {
      thing
      lineage
    }
    text
    answer
    answeredBy
    answeredAt
    version
  }
}
fragment EditionCard_edition on Edition {
  id
  number
  title
  asAt
  asAtPrinted
  state
  stateNote
  visibility
  contentHash
  viewerCan
  decisions {
    id
    outcomeLabel
    body
    decidedOn
    minuteReference
  }
  steps {
    id
  }
  ...AgreementHistory_edition
  ...FeedbackList_edition
  ...ConditionList_edition
}
fragment EditionPair_plan on Plan {
  code
  editions {
    id
    number
    title
    stateLabel
  }
}
fragment PlanInForcePanel_inForce on PlanInForce {
  basis
  explanation
  from
  until
  plan {
    code
    title
  }
}
fragment PredecessorList_plan on Plan {
  code
  supersedes {
    id
    effectiveOn
    predecessor {
      id
      code
      title
      countyOwned
    }
  }
  currentEdition {
    id
    state
  }
}
fragment SuccessorList_plan on Plan {
  supersededBy {
    id
    effectiveOn
    note
    successor {
      id
      code
      title
      kind
      countyOwned
      owners {
        id
        partnership {
          id
          code
        }
      }
    }
  }
}`) as unknown as TypedDocumentString<EditionsPageQuery, EditionsPageQueryVariables>;
export const CommentDeskDocument = new TypedDocumentString(`
    query CommentDesk($plan: ID!) {
  plan(id: $plan) {
    currentEdition {
      id
      state
      viewerCan
      commentCounts {
        about {
          thing
          lineage
        }
        open
        all
      }
      ...CommentedThings_edition
    }
  }
}
    fragment CommentedThings_edition on Edition {
  writtenSections: items(kind: "sections") {
    ...CommentedThing
  }
  writtenPriorities: items(kind: "priorities") {
    ...CommentedThing
  }
  writtenEvidence: items(kind: "evidence") {
    ...CommentedThing
  }
  writtenActions: items(kind: "actions") {
    ...CommentedThing
  }
  writtenActionMilestones: items(kind: "action-milestones") {
    ...CommentedThing
  }
  writtenMeasures: items(kind: "measures") {
    ...CommentedThing
  }
  writtenObjectives: items(kind: "objectives") {
    ...CommentedThing
  }
  writtenDeliverables: items(kind: "deliverables") {
    ...CommentedThing
  }
  writtenCommitments: items(kind: "commitments") {
    ...CommentedThing
  }
  writtenMilestones: items(kind: "milestones") {
    ...CommentedThing
  }
  writtenConsultations: items(kind: "consultations") {
    ...CommentedThing
  }
  writtenAchievements: items(kind: "achievements") {
    ...CommentedThing
  }
  writtenRiskAreas: items(kind: "risk-areas") {
    ...CommentedThing
  }
  writtenRisks: items(kind: "risks") {
    ...CommentedThing
  }
  writtenRiskControls: items(kind: "risk-controls") {
    ...CommentedThing
  }
}
fragment CommentedThing on Item {
  id
  lineage
}`) as unknown as TypedDocumentString<CommentDeskQuery, CommentDeskQueryVariables>;
export const CommentThreadsDocument = new TypedDocumentString(`
    query CommentThreads($plan: ID!, $about: FeedbackSubjectInput) {
  plan(id: $plan) {
    code
    title
    editions {
      id
      number
      title
      state
      viewerCan
      mentionable {
        code
        name
      }
      commentThreads(about: $about) {
        id
        about {
          thing
          lineage
        }
        aboutTitle
        resolved
        ...CommentThread
      }
    }
  }
}
    fragment CommentText on Comment {
  id
  authorName
  text
  writtenAt
  editedAt
  mayChange
  version
  mentions {
    code
    name
  }
}
fragment CommentThread on CommentThread {
  id
  resolved
  resolvedByName
  resolvedAt
  version
  comments {
    id
    ...CommentText
  }
}`) as unknown as TypedDocumentString<CommentThreadsQuery, CommentThreadsQueryVariables>;
export const AddCommentDocument = new TypedDocumentString(`
    mutation AddComment($input: AddCommentInput!) {
  addComment(input: $input) {
    thread {
      id
    }
    refusal {
      code
      message
      issues {
        path
        message
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AddCommentMutation, AddCommentMutationVariables>;
export const ChangeCommentDocument = new TypedDocumentString(`
    mutation ChangeComment($input: ChangeCommentInput!) {
  changeComment(input: $input) {
    refusal {
      code
      message
      issues {
        path
        message
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ChangeCommentMutation, ChangeCommentMutationVariables>;
export const ResolveCommentsDocument = new TypedDocumentString(`
    mutation ResolveComments($input: ResolveCommentsInput!) {
  resolveComments(input: $input) {
    refusal {
      code
      message
      issues {
        path
        message
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ResolveCommentsMutation, ResolveCommentsMutationVariables>;
export const CountyPageDocument = new TypedDocumentString(`
    query CountyPage($on: Date!) {
  countyOverview(on: $on) {
    ...CountyStanding_overview
    ...CountyRatings_overview
    ...WhoHolds_overview
  }
  partnerships {
    totalCount
    nodes {
      code
      name
      ...StateMap_partnership
      ...PartnershipTable_partnership
    }
  }
  localPlans: plans(filter: {kind: LOCAL_PLAN}) {
    totalCount
    nodes {
      ...Coverage_plan
    }
  }
  jointPlans: plans(filter: {joint: true}, first: 1) {
    totalCount
  }
  jointPartnerships: partnerships(filter: {joint: true}, first: 1) {
    totalCount
  }
  unmappedPlans: plans(filter: {unmapped: true}, first: 1) {
    totalCount
  }
  unmapped: priorities(filter: {unmapped: true}, first: 1) {
    totalCount
  }
  priorities(first: 1) {
    totalCount
    totalPerPartnership
  }
  frameworks(kind: OUTCOMES) {
    items {
      code
      number
      title
    }
  }
}
    fragment CountyRatings_overview on CountyOverview {
  on
  county {
    id
    indicator {
      ref
      title
    }
    colour
    explanation {
      sentence
    }
    actual {
      period {
        label
      }
      cell {
        printed
      }
    }
  }
  partnerships {
    partnership {
      code
      name
    }
    keyTargetsMissed {
      id
      indicator {
        ref
        title
      }
      explanation {
        sentence
      }
    }
  }
}
fragment CountyStanding_overview on CountyOverview {
  on
  tally {
    of
    sentence
  }
  byOutcome {
    item {
      code
      title
    }
    priorities
    tally {
      green
      amber
      red
      grey
      reported
      of
    }
  }
  partnerships {
    partnership {
      code
      name
    }
    byOutcome {
      item {
        code
      }
      priorities
      tally {
        green
        amber
        red
        grey
        reported
        of
      }
    }
  }
}
fragment PartnershipTable_partnership on Partnership {
  code
  name
  phases {
    pathfinder
  }
  leads {
    id
    person {
      name
    }
  }
  plans {
    code
    title
    termStart
    termEnd
    owners {
      partnership {
        code
        name
      }
    }
    currentEdition {
      state
      stateLabel
    }
  }
}
fragment StateMap_partnership on Partnership {
  code
  name
  tileColumn
  tileRow
  plans {
    code
    currentEdition {
      state
      stateExplanation
    }
  }
}
fragment WhoHolds_overview on CountyOverview {
  plans
  submittedPlans
  partnerships {
    partnership {
      code
      name
    }
    plan {
      code
    }
    newestEdition {
      id
      state
    }
    heldBy
    heldSince
    submittedAt
  }
}
fragment Coverage_plan on Plan {
  code
  owners {
    partnership {
      code
    }
  }
  currentEdition {
    priorities {
      kind
      outcomes {
        code
      }
    }
  }
}`) as unknown as TypedDocumentString<CountyPageQuery, CountyPageQueryVariables>;
export const PrioritiesPageDocument = new TypedDocumentString(`
    query PrioritiesPage($filter: PriorityFilter!, $order: PriorityOrder!, $first: Int, $after: String, $last: Int, $before: String) {
  priorities(
    filter: $filter
    order: $order
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    totalCount
    totalPerPartnership
    nodes {
      ...PriorityTable_priority
    }
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
  }
  partnerships(order: NAME) {
    nodes {
      code
      name
    }
  }
  frameworks(kind: OUTCOMES) {
    items {
      code
      title
    }
  }
}
    fragment PriorityTable_priority on Priority {
  id
  ref
  position
  theme
  title
  scanDamaged
  outcomes {
    code
    title
  }
  edition {
    plan {
      code
      title
      owners {
        partnership {
          code
          name
        }
      }
    }
  }
}`) as unknown as TypedDocumentString<PrioritiesPageQuery, PrioritiesPageQueryVariables>;
export const CoveragePageDocument = new TypedDocumentString(`
    query CoveragePage($on: Date!) {
  coverage(on: $on) {
    outcomes {
      code
      title
    }
    countyPriorities {
      code
      title
    }
    partnerships {
      partnership {
        code
        name
      }
    }
    ...CoverageMatrix_coverage
  }
}
    fragment CoverageMatrix_coverage on Coverage {
  on
  outcomes {
    code
    title
  }
  countyPriorities {
    code
    title
  }
  partnerships {
    partnership {
      code
      name
    }
    plan {
      code
      title
    }
    filled
    of
    cells {
      outcome {
        code
        title
      }
      countyPriority {
        code
        title
      }
      priorities {
        id
        ref
        title
      }
    }
  }
}`) as unknown as TypedDocumentString<CoveragePageQuery, CoveragePageQueryVariables>;
export const SaidTwiceDocument = new TypedDocumentString(`
    query SaidTwice($on: Date!, $likeness: Int!) {
  duplication(on: $on, likeness: $likeness) {
    totalSharedTexts
    sharedPlans {
      plan {
        code
        title
      }
      partnerships {
        code
        name
      }
      priorities
    }
    sharedTexts {
      priorities {
        priority {
          id
        }
      }
      ...SharedTextGroup_group
    }
  }
}
    fragment SharedTextGroup_group on SharedText {
  likeness
  priorities {
    priority {
      id
      ref
      title
    }
    plan {
      code
    }
    partnerships {
      code
      name
    }
  }
}`) as unknown as TypedDocumentString<SaidTwiceQuery, SaidTwiceQueryVariables>;
export const UnusedIndicatorsDocument = new TypedDocumentString(`
    query UnusedIndicators {
  unused: indicators(first: 200, filter: {used: false, observed: false}) {
    totalCount
    nodes {
      ref
      title
      catalogue {
        code
        title
      }
    }
  }
  unpromised: indicators(first: 1, filter: {used: false, observed: true}) {
    totalCount
  }
}
    `) as unknown as TypedDocumentString<UnusedIndicatorsQuery, UnusedIndicatorsQueryVariables>;
export const AmendPlanDocument = new TypedDocumentString(`
    mutation AmendPlan($input: AmendPlanInput!) {
  amendPlan(input: $input) {
    plan {
      id
      code
    }
    edition {
      id
    }
    refusal {
      code
      message
      issues {
        path
        message
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AmendPlanMutation, AmendPlanMutationVariables>;
export const NewPlanPageDocument = new TypedDocumentString(`
    query NewPlanPage {
  partnerships(first: 200, order: NAME) {
    nodes {
      code
      name
      ...OwnerFields_partnership
    }
  }
  planTemplates {
    id
    code
    ...StartFields_template
    kind
  }
  plans(first: 200, order: TITLE) {
    nodes {
      id
      ...StartFields_plan
    }
  }
}
    fragment OwnerFields_partnership on Partnership {
  code
  name
  leads {
    id
    post {
      code
      title
    }
    person {
      name
    }
  }
}
fragment StartFields_template on PlanTemplate {
  code
  title
  sections {
    id
  }
}
fragment StartFields_plan on Plan {
  title
  editions {
    id
    number
    stateLabel
  }
}`) as unknown as TypedDocumentString<NewPlanPageQuery, NewPlanPageQueryVariables>;
export const CreatePlanDocument = new TypedDocumentString(`
    mutation CreatePlan($input: CreatePlanInput!) {
  createPlan(input: $input) {
    plan {
      id
      code
    }
    refusal {
      code
      message
      issues {
        path
        message
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CreatePlanMutation, CreatePlanMutationVariables>;
export const ChangePlanDocument = new TypedDocumentString(`
    mutation ChangePlan($input: ChangePlanInput!) {
  changePlan(input: $input) {
    plan {
      id
      version
    }
    refusal {
      code
      message
      issues {
        path
        message
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ChangePlanMutation, ChangePlanMutationVariables>;
export const ChangeEditionDocument = new TypedDocumentString(`
    mutation ChangeEdition($input: ChangeEditionInput!) {
  changeEdition(input: $input) {
    edition {
      id
      version
    }
    refusal {
      code
      message
      issues {
        path
        message
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ChangeEditionMutation, ChangeEditionMutationVariables>;
export const UnlockPeriodDocument = new TypedDocumentString(`
    mutation UnlockPeriod($input: UnlockPeriodInput!) {
  unlockPeriod(input: $input) {
    lock {
      id
    }
    refusal {
      code
      message
      issues {
        path
        message
      }
    }
  }
}
    `) as unknown as TypedDocumentString<UnlockPeriodMutation, UnlockPeriodMutationVariables>;
export const PeriodLocksDocument = new TypedDocumentString(`
    query PeriodLocks {
  periodLocks {
    id
    ...PeriodLockRow_lock
  }
}
    fragment PeriodLockRow_lock on PeriodLock {
  id
  catalogue
  period {
    label
  }
  lockedByName
  lockedAt
  lockedBecause
  unlockedByName
  unlockedAt
  unlockedBecause
  mayUnlock
  version
}`) as unknown as TypedDocumentString<PeriodLocksQuery, PeriodLocksQueryVariables>;
export const LockPeriodDocument = new TypedDocumentString(`
    mutation LockPeriod($input: LockPeriodInput!) {
  lockPeriod(input: $input) {
    lock {
      id
    }
    refusal {
      code
      message
      issues {
        path
        message
      }
    }
  }
}
    `) as unknown as TypedDocumentString<LockPeriodMutation, LockPeriodMutationVariables>;
export const FigureChoicesDocument = new TypedDocumentString(`
    query FigureChoices($indicator: String!, $catalogue: String!) {
  indicatorCatalogues {
    id
    code
    title
    scheme
    listed
  }
  partnerships {
    nodes {
      code
      name
    }
  }
  indicator(ref: $indicator) {
    ...FigureIndicator
  }
  indicators(first: 200, filter: {catalogue: $catalogue}) {
    nodes {
      ...FigureIndicator
    }
  }
}
    fragment FigureIndicator on Indicator {
  id
  ref
  title
  unit
  unitNote
  polarity
  calendar
  rollUp
  breakdowns
  formula
  formulaOf
  catalogue {
    id
    code
  }
}`) as unknown as TypedDocumentString<FigureChoicesQuery, FigureChoicesQueryVariables>;
export const FigureGridDocument = new TypedDocumentString(`
    query FigureGrid($input: FigureGridInput!) {
  figureGrid(input: $input) {
    rows {
      indicator {
        id
        ref
      }
      area
      partnership {
        code
        name
      }
      breakdown
      cells {
        kind
        period {
          label
        }
        state
        figure {
          ...EnteredFigure
        }
        warnings {
          code
          path
          message
        }
      }
    }
  }
}
    fragment EnteredFigure on Figure {
  id
  version
  kind
  printedUnder
  period {
    label
  }
  cell {
    printed
    status
    bound
    footnoteMarks
  }
  numerator
  denominator
  source
  note
  reason
  enteredByName
  enteredAt
  signedOffBy
  signedOffByName
  signedOffAt
  maySignOff
}`) as unknown as TypedDocumentString<FigureGridQuery, FigureGridQueryVariables>;
export const EnterFiguresDocument = new TypedDocumentString(`
    mutation EnterFigures($input: EnterFiguresInput!) {
  enterFigures(input: $input) {
    cells {
      outcome
      figure {
        ...EnteredFigure
      }
      warnings {
        code
        path
        message
      }
      issues {
        code
        path
        message
      }
    }
    refusal {
      code
      message
    }
  }
}
    fragment EnteredFigure on Figure {
  id
  version
  kind
  printedUnder
  period {
    label
  }
  cell {
    printed
    status
    bound
    footnoteMarks
  }
  numerator
  denominator
  source
  note
  reason
  enteredByName
  enteredAt
  signedOffBy
  signedOffByName
  signedOffAt
  maySignOff
}`) as unknown as TypedDocumentString<EnterFiguresMutation, EnterFiguresMutationVariables>;
export const SignOffFiguresDocument = new TypedDocumentString(`
    mutation SignOffFigures($input: SignOffFiguresInput!) {
  signOffFigures(input: $input) {
    figures {
      ...EnteredFigure
    }
    refusal {
      code
      message
      issues {
        path
        message
      }
    }
  }
}
    fragment EnteredFigure on Figure {
  id
  version
  kind
  printedUnder
  period {
    label
  }
  cell {
    printed
    status
    bound
    footnoteMarks
  }
  numerator
  denominator
  source
  note
  reason
  enteredByName
  enteredAt
  signedOffBy
  signedOffByName
  signedOffAt
  maySignOff
}`) as unknown as TypedDocumentString<SignOffFiguresMutation, SignOffFiguresMutationVariables>;
export const FigureHistoryDocument = new TypedDocumentString(`
    query FigureHistory($figure: ID!, $reason: String!) {
  figureHistory(figure: $figure, reason: $reason) {
    at
    byName
    sentence
    reason
  }
}
    `) as unknown as TypedDocumentString<FigureHistoryQuery, FigureHistoryQueryVariables>;
export const HistoryEventsDocument = new TypedDocumentString(`
    query HistoryEvents($filter: AuditFilter!, $after: String) {
  auditSummaries(filter: $filter, first: 20, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      happenedAt
      sentence
      about
      count
      imported
      requestId
      parts {
        action
        thing
        count
      }
    }
  }
}
    `) as unknown as TypedDocumentString<HistoryEventsQuery, HistoryEventsQueryVariables>;
export const HistoryEntriesDocument = new TypedDocumentString(`
    query HistoryEntries($filter: AuditFilter!, $after: String) {
  auditEntries(filter: $filter, first: 20, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      action
      ...EntryTimeline_entry
    }
  }
}
    fragment ChangeList_entry on AuditEntry {
  action
  thing
  changes {
    field
    before
    after
  }
}
fragment EntryTimeline_entry on AuditEntry {
  id
  happenedAt
  action
  who
  onBehalfOf
  fromFile
  sentence
  about
  reason
  ...ChangeList_entry
}`) as unknown as TypedDocumentString<HistoryEntriesQuery, HistoryEntriesQueryVariables>;
export const HistoryRightsDocument = new TypedDocumentString(`
    query HistoryRights($plan: ID!) {
  plan(id: $plan) {
    id
    currentEdition {
      id
      viewerCan
    }
  }
}
    `) as unknown as TypedDocumentString<HistoryRightsQuery, HistoryRightsQueryVariables>;
export const HomePageDocument = new TypedDocumentString(`
    query HomePage($on: Date!) {
  partnerships {
    totalCount
    nodes {
      ...InForceMap_partnership
      ...OutcomeChoiceMap_partnership
    }
  }
  localPlans: plans(filter: {kind: LOCAL_PLAN}) {
    totalCount
    nodes {
      ...Coverage_plan
    }
  }
  countyPlans: plans(filter: {kind: ANNUAL_OPERATING_PLAN}, first: 5) {
    nodes {
      code
      title
    }
  }
  outcomes: frameworks(kind: OUTCOMES) {
    code
    ...OutcomeList_framework
  }
  priorities: frameworks(kind: PRIORITIES) {
    code
    ...CountyPriorities_framework
  }
}
    fragment OutcomeChoiceMap_partnership on Partnership {
  code
  name
  tileColumn
  tileRow
}
fragment Coverage_plan on Plan {
  code
  owners {
    partnership {
      code
    }
  }
  currentEdition {
    priorities {
      kind
      outcomes {
        code
      }
    }
  }
}
fragment CountyPriorities_framework on Framework {
  code
  agreed
  items {
    id
    code
    number
    title
    parentId
  }
}
fragment OutcomeList_framework on Framework {
  items {
    code
    number
    title
  }
}
fragment InForceMap_partnership on Partnership {
  code
  name
  tileColumn
  tileRow
  phases {
    pathfinder
  }
  planInForce(on: $on) {
    basis
    plan {
      countyOwned
      owners {
        partnership {
          code
          name
        }
      }
    }
  }
}`) as unknown as TypedDocumentString<HomePageQuery, HomePageQueryVariables>;
export const IndicatorPageDocument = new TypedDocumentString(`
    query IndicatorPage($ref: String!, $on: Date!, $year: String!) {
  indicator(ref: $ref) {
    id
    ref
    title
    observations {
      id
      sourceEdition {
        id
      }
      ...IndicatorValues_observation
    }
    ...IndicatorFacts_indicator
    ...IndicatorChart_indicator
    ...IndicatorPlaces_indicator
    ...IndicatorRatings_indicator
  }
  partnerships {
    nodes {
      code
      name
    }
  }
  plans(first: 10, filter: {kind: ANNUAL_OPERATING_PLAN}) {
    nodes {
      id
      currentEdition {
        id
        sections {
          id
          code
          heading
        }
        footnotes {
          id
          sectionCode
          mark
          text
        }
        findings {
          ...IndicatorFindings_finding
        }
      }
    }
  }
}
    fragment IndicatorChart_indicator on Indicator {
  id
  ref
  title
  unit
  unitNote
  polarity
  observations {
    id
    area
    partnership {
      code
      name
    }
    breakdown
    kind
    period {
      label
      start
    }
    printedUnder
    cell {
      printed
      value
      bound
      unit
      rowUnit
      status
      comparable
      quotedPeriod
    }
  }
}
fragment IndicatorFacts_indicator on Indicator {
  id
  ref
  otherRefs
  category
  unit
  unitNote
  polarity
  calendar
  note
  catalogue {
    id
    code
    title
    status
    size
    listed
    note
  }
}
fragment IndicatorFindings_finding on Finding {
  code
  kind
  title
  sentence
  places {
    subject
  }
}
fragment IndicatorPlaces_indicator on Indicator {
  id
  ref
  observations {
    id
    area
    partnership {
      code
      name
    }
    breakdown
    kind
    period {
      label
      start
    }
    printedUnder
    cell {
      printed
      value
      bound
      unit
      rowUnit
      status
      comparable
      quotedPeriod
    }
  }
}
fragment IndicatorRatings_indicator on Indicator {
  id
  ratings(on: $on) {
    id
    partnership {
      code
      name
    }
    keyTarget
    colour
    explanation {
      sentence
      ...WhyThisRating_explanation
    }
    ...RatingOverride_rating
  }
  targetsTogether(period: $year) {
    sentence
    counted
    missing
  }
  comparators(on: $on) {
    id
    area
    kind
    period {
      label
    }
    cell {
      printed
      status
      bound
      footnoteMarks
    }
  }
}
fragment IndicatorValues_observation on Observation {
  id
  area
  partnership {
    code
    name
  }
  breakdown
  kind
  period {
    label
  }
  printedUnder
  columnHeading
  cell {
    printed
    status
    bound
    footnoteMarks
    quotedPeriod
    quotedScheme
  }
  note
  sourceSection
  sourceEdition {
    id
    plan {
      id
      code
      title
    }
  }
}
fragment RatingOverride_rating on Rating {
  id
  colour
  inputsHash
  actual {
    id
  }
  override {
    id
    colour
    reason
    figure
    until
    madeByName
    madeAt
    version
  }
}
fragment WhyThisRating_explanation on RatingExplanation {
  rule
  expected
  rangeLow
  rangeHigh
  distance
  tolerance
  progress
  ageInMonths
  maxAgeInMonths
  inputs {
    part
    printed
    printedUnder
  }
}`) as unknown as TypedDocumentString<IndicatorPageQuery, IndicatorPageQueryVariables>;
export const IndicatorsPageDocument = new TypedDocumentString(`
    query IndicatorsPage($filter: IndicatorFilter!, $order: IndicatorOrder!, $first: Int, $after: String, $last: Int, $before: String) {
  indicatorCatalogues {
    id
    code
    scheme
    title
    ...IndicatorSets_catalogue
  }
  indicators(
    filter: $filter
    order: $order
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    totalCount
    nodes {
      id
      ...IndicatorTable_indicator
    }
    pageInfo {
      startCursor
      endCursor
      hasNextPage
      hasPreviousPage
    }
  }
}
    fragment IndicatorSets_catalogue on IndicatorCatalogue {
  id
  code
  title
  listed
  size
  status
}
fragment IndicatorTable_indicator on Indicator {
  id
  ref
  otherRefs
  title
  category
  unit
  unitNote
  polarity
  observations {
    id
    ...LatestValues_observation
  }
}
fragment LatestValues_observation on Observation {
  id
  breakdown
  kind
  period {
    label
    start
  }
  printedUnder
  cell {
    printed
    status
  }
}`) as unknown as TypedDocumentString<IndicatorsPageQuery, IndicatorsPageQueryVariables>;
export const InterventionsDueDocument = new TypedDocumentString(`
    query InterventionsDue {
  interventionsDue {
    partnership {
      code
    }
    ...DueCard_due
  }
}
    fragment DueCard_due on InterventionDue {
  partnership {
    code
    name
  }
  targets {
    ...MissedTargets_target
  }
}
fragment MissedTargets_target on InterventionTarget {
  indicator
  title
  period
  colour
  sentence
}`) as unknown as TypedDocumentString<InterventionsDueQuery, InterventionsDueQueryVariables>;
export const InterventionNoticesDocument = new TypedDocumentString(`
    query InterventionNotices($partnership: ID!) {
  interventions(partnership: $partnership, open: true, first: 20) {
    nodes {
      id
      number
      kindLabel
      state
      startsOn
      effects
      partnership {
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<InterventionNoticesQuery, InterventionNoticesQueryVariables>;
export const InterventionPageDocument = new TypedDocumentString(`
    query InterventionPage($number: Int!) {
  intervention(number: $number) {
    id
    number
    kindLabel
    reason
    byRule
    partnership {
      name
    }
    targets {
      ...MissedTargets_target
    }
    ...InterventionFacts_intervention
    ...InterventionSteps_intervention
    ...InterventionHistory_intervention
  }
}
    fragment InterventionFacts_intervention on Intervention {
  state
  effects
  startsOn
  reviewOn
  partnership {
    code
    name
  }
}
fragment InterventionHistory_intervention on Intervention {
  id
  state
  byRule
  proposedBy
  proposedAt
  body
  decidedOn
  decidedBy
  minuteReference
  decisionNote
  people {
    name
    part
    interest
  }
  reviews {
    number
    reviewedOn
    reviewedBy
    finding
  }
  liftedBecause
  liftedBy
  liftedAt
}
fragment InterventionSteps_intervention on Intervention {
  number
  version
  kind
  powers
  commands {
    command
    label
    allowed
    refusal {
      message
    }
  }
}
fragment MissedTargets_target on InterventionTarget {
  indicator
  title
  period
  colour
  sentence
}`) as unknown as TypedDocumentString<InterventionPageQuery, InterventionPageQueryVariables>;
export const InterventionsPageDocument = new TypedDocumentString(`
    query InterventionsPage($first: Int, $after: String, $last: Int, $before: String) {
  interventions(first: $first, after: $after, last: $last, before: $before) {
    totalCount
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
    nodes {
      id
      state
      ...InterventionTable_intervention
    }
  }
  interventionRule {
    sentence
    reason
    ...RuleForm_rule
  }
  partnerships(order: NAME) {
    nodes {
      code
      name
    }
  }
}
    fragment InterventionTable_intervention on Intervention {
  id
  number
  kindLabel
  state
  proposedAt
  startsOn
  reviewOn
  partnership {
    code
    name
  }
}
fragment RuleForm_rule on InterventionRule {
  targets
  periods
  amberCounts
}`) as unknown as TypedDocumentString<InterventionsPageQuery, InterventionsPageQueryVariables>;
export const PlanInterventionsDocument = new TypedDocumentString(`
    query PlanInterventions($plan: ID!) {
  plan(id: $plan) {
    id
    owners {
      id
      partnership {
        code
      }
    }
    currentEdition {
      id
      suspendedPowers {
        partnership
        power
        sentence
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PlanInterventionsQuery, PlanInterventionsQueryVariables>;
export const ProposeInterventionDocument = new TypedDocumentString(`
    mutation ProposeIntervention($input: ProposeInterventionInput!) {
  done: proposeIntervention(input: $input) {
    ...InterventionDone
  }
}
    fragment InterventionDone on InterventionPayload {
  intervention {
    id
    number
    version
    state
  }
  refusal {
    code
    message
    issues {
      path
      message
    }
  }
}`) as unknown as TypedDocumentString<ProposeInterventionMutation, ProposeInterventionMutationVariables>;
export const ApplyInterventionRuleDocument = new TypedDocumentString(`
    mutation ApplyInterventionRule($input: ApplyInterventionRuleInput!) {
  done: applyInterventionRule(input: $input) {
    ...InterventionDone
  }
}
    fragment InterventionDone on InterventionPayload {
  intervention {
    id
    number
    version
    state
  }
  refusal {
    code
    message
    issues {
      path
      message
    }
  }
}`) as unknown as TypedDocumentString<ApplyInterventionRuleMutation, ApplyInterventionRuleMutationVariables>;
export const DecideInterventionDocument = new TypedDocumentString(`
    mutation DecideIntervention($input: DecideInterventionInput!) {
  done: decideIntervention(input: $input) {
    ...InterventionDone
  }
}
    fragment InterventionDone on InterventionPayload {
  intervention {
    id
    number
    version
    state
  }
  refusal {
    code
    message
    issues {
      path
      message
    }
  }
}`) as unknown as TypedDocumentString<DecideInterventionMutation, DecideInterventionMutationVariables>;
export const DeclineInterventionDocument = new TypedDocumentString(`
    mutation DeclineIntervention($input: DeclineInterventionInput!) {
  done: declineIntervention(input: $input) {
    ...InterventionDone
  }
}
    fragment InterventionDone on InterventionPayload {
  intervention {
    id
    number
    version
    state
  }
  refusal {
    code
    message
    issues {
      path
      message
    }
  }
}`) as unknown as TypedDocumentString<DeclineInterventionMutation, DeclineInterventionMutationVariables>;
export const ReviewInterventionDocument = new TypedDocumentString(`
    mutation ReviewIntervention($input: ReviewInterventionInput!) {
  done: reviewIntervention(input: $input) {
    ...InterventionDone
  }
}
    fragment InterventionDone on InterventionPayload {
  intervention {
    id
    number
    version
    state
  }
  refusal {
    code
    message
    issues {
      path
      message
    }
  }
}`) as unknown as TypedDocumentString<ReviewInterventionMutation, ReviewInterventionMutationVariables>;
export const LiftInterventionDocument = new TypedDocumentString(`
    mutation LiftIntervention($input: LiftInterventionInput!) {
  done: liftIntervention(input: $input) {
    ...InterventionDone
  }
}
    fragment InterventionDone on InterventionPayload {
  intervention {
    id
    number
    version
    state
  }
  refusal {
    code
    message
    issues {
      path
      message
    }
  }
}`) as unknown as TypedDocumentString<LiftInterventionMutation, LiftInterventionMutationVariables>;
export const SetInterventionRuleDocument = new TypedDocumentString(`
    mutation SetInterventionRule($input: SetInterventionRuleInput!) {
  setInterventionRule(input: $input) {
    rule {
      sentence
    }
    refusal {
      code
      message
      issues {
        path
        message
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SetInterventionRuleMutation, SetInterventionRuleMutationVariables>;
export const MyWorkPageDocument = new TypedDocumentString(`
    query MyWorkPage {
  myWork {
    nothing
    items {
      id
      urgency
      urgencyLabel
      ...OwedList_item
    }
  }
}
    fragment OwedList_item on OwedItem {
  id
  sentence
  about
  dueOn
  due
  path
}`) as unknown as TypedDocumentString<MyWorkPageQuery, MyWorkPageQueryVariables>;
export const ChooseMailDocument = new TypedDocumentString(`
    mutation ChooseMail($input: ChooseMailInput!) {
  chooseMail(input: $input) {
    preference {
      choice
    }
    refusal {
      code
      message
      issues {
        path
        message
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ChooseMailMutation, ChooseMailMutationVariables>;
export const NotificationsPageDocument = new TypedDocumentString(`
    query NotificationsPage($unread: Boolean, $asking: Boolean, $after: String) {
  notifications(first: 50, unread: $unread, asking: $asking, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      plan
      title
      unread
      ...NotificationItem
    }
  }
  mailPreference {
    ...MailForm_preference
  }
}
    fragment MailForm_preference on MailPreference {
  choice
  choices {
    value
    label
  }
}
fragment NotificationItem on Notification {
  id
  sentence
  happenedAt
  path
  unread
  ask
  escalated
}`) as unknown as TypedDocumentString<NotificationsPageQuery, NotificationsPageQueryVariables>;
export const MarkNotificationsReadDocument = new TypedDocumentString(`
    mutation MarkNotificationsRead($input: MarkNotificationsReadInput!) {
  markNotificationsRead(input: $input) {
    unread
    refusal {
      code
      message
      issues {
        path
        message
      }
    }
  }
}
    `) as unknown as TypedDocumentString<MarkNotificationsReadMutation, MarkNotificationsReadMutationVariables>;
export const MarkAllNotificationsReadDocument = new TypedDocumentString(`
    mutation MarkAllNotificationsRead($input: MarkAllNotificationsReadInput!) {
  markAllNotificationsRead(input: $input) {
    unread
    refusal {
      code
      message
      issues {
        path
        message
      }
    }
  }
}
    `) as unknown as TypedDocumentString<MarkAllNotificationsReadMutation, MarkAllNotificationsReadMutationVariables>;
export const OwnersPageDocument = new TypedDocumentString(`
    query OwnersPage($partnership: ID, $kind: OwnedKind, $fault: OwnerFault) {
  ownerHealth(partnership: $partnership, kind: $kind, fault: $fault) {
    sentence
    of
    found
    counts {
      ...OwnerFaults_count
    }
    things {
      id
      kind
      lineage
      version
      ...OwnedThings_thing
    }
    owners {
      ...ReassignForm_owner
    }
  }
  partnerships(order: NAME) {
    nodes {
      code
      name
    }
  }
}
    fragment OwnedThings_thing on OwnedThing {
  id
  kind
  kindLabel
  lineage
  title
  about
  path
  owner
  mayReassign
  version
  faults {
    fault
    sentence
  }
}
fragment OwnerFaults_count on OwnerFaultCount {
  fault
  label
  count
}
fragment ReassignForm_owner on PossibleOwner {
  id
  name
}`) as unknown as TypedDocumentString<OwnersPageQuery, OwnersPageQueryVariables>;
export const ReassignDocument = new TypedDocumentString(`
    mutation Reassign($input: ReassignInput!) {
  reassign(input: $input) {
    assigned
    refused
    results {
      kind
      lineage
      message
    }
    refusal {
      code
      message
      issues {
        path
        message
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ReassignMutation, ReassignMutationVariables>;
export const PartnershipPageDocument = new TypedDocumentString(`
    query PartnershipPage($code: String!, $on: Date!) {
  partnership(code: $code) {
    code
    name
    planInForce(on: $on) {
      ...PlanInForcePanel_inForce
    }
    plans {
      code
      ...PartnershipPriorities_plan
    }
    ...PartnershipFacts_partnership
    ...PartnershipGlance_partnership
    ...PartnershipPlans_partnership
  }
  observations(
    last: 200
    filter: {area: PARTNERSHIP, partnership: $code}
    order: PERIOD
  ) {
    nodes {
      ...PartnershipGlance_observation
    }
  }
  partnerships {
    nodes {
      code
      name
      tileColumn
      tileRow
    }
  }
}
    fragment PartnershipFacts_partnership on Partnership {
  code
  shortCode
  note
  phases {
    id
    kind
    startsOn
    endsOn
    pathfinder
    note
  }
  leads {
    id
    startsOn
    endsOn
    note
    person {
      name
    }
    post {
      title
    }
  }
  plans {
    owners {
      partnership {
        code
        name
      }
    }
  }
}
fragment PartnershipGlance_partnership on Partnership {
  code
  name
  ratings(on: $on) {
    id
    indicator {
      ref
      title
    }
    keyTarget
    colour
    explanation {
      sentence
      ...WhyThisRating_explanation
    }
    ...RatingOverride_rating
    actual {
      period {
        label
      }
      cell {
        printed
        status
        bound
        footnoteMarks
      }
    }
  }
}
fragment PartnershipGlance_observation on Observation {
  indicator {
    ref
  }
  area
  partnership {
    code
    name
  }
  breakdown
  kind
  period {
    label
    start
  }
  printedUnder
  cell {
    printed
    value
    bound
    unit
    rowUnit
    status
    comparable
    quotedPeriod
  }
}
fragment PartnershipPlans_partnership on Partnership {
  plans {
    code
    title
    joint
    termStart
    termEnd
    note
    supersedes {
      id
      effectiveOn
      predecessor {
        code
        title
      }
    }
    editions {
      id
      number
      title
      asAtPrinted
      state
      stateNote
    }
  }
}
fragment PartnershipPriorities_plan on Plan {
  code
  currentEdition {
    outcomeHeadings {
      printedNumber
      printedLabel
      outcome {
        code
        title
      }
    }
    priorities {
      id
      kind
      ref
      position
      theme
      title
      outcomes {
        code
        title
      }
    }
  }
}
fragment PlanInForcePanel_inForce on PlanInForce {
  basis
  explanation
  from
  until
  plan {
    code
    title
  }
}
fragment RatingOverride_rating on Rating {
  id
  colour
  inputsHash
  actual {
    id
  }
  override {
    id
    colour
    reason
    figure
    until
    madeByName
    madeAt
    version
  }
}
fragment WhyThisRating_explanation on RatingExplanation {
  rule
  expected
  rangeLow
  rangeHigh
  distance
  tolerance
  progress
  ageInMonths
  maxAgeInMonths
  inputs {
    part
    printed
    printedUnder
  }
}`) as unknown as TypedDocumentString<PartnershipPageQuery, PartnershipPageQueryVariables>;
export const GrantRoleDocument = new TypedDocumentString(`
    mutation GrantRole($input: GrantRoleInput!) {
  grantRole(input: $input) {
    refusal {
      code
      message
      issues {
        path
        message
      }
    }
  }
}
    `) as unknown as TypedDocumentString<GrantRoleMutation, GrantRoleMutationVariables>;
export const EndGrantDocument = new TypedDocumentString(`
    mutation EndGrant($input: EndGrantInput!) {
  endGrant(input: $input) {
    refusal {
      code
      message
      issues {
        path
        message
      }
    }
  }
}
    `) as unknown as TypedDocumentString<EndGrantMutation, EndGrantMutationVariables>;
export const InvitePersonDocument = new TypedDocumentString(`
    mutation InvitePerson($input: InvitePersonInput!) {
  invitePerson(input: $input) {
    link
    refusal {
      code
      message
      issues {
        path
        message
      }
    }
  }
}
    `) as unknown as TypedDocumentString<InvitePersonMutation, InvitePersonMutationVariables>;
export const PeoplePageDocument = new TypedDocumentString(`
    query PeoplePage($first: Int, $after: String, $last: Int, $before: String) {
  people(first: $first, after: $after, last: $last, before: $before) {
    totalCount
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
    nodes {
      id
      ...PersonCard
    }
  }
  partnerships(order: NAME) {
    nodes {
      code
      name
    }
  }
}
    fragment GrantRow on AccountGrant {
  id
  label
  county
  partnerships
  startsOn
  endsOn
  standing
  reason
  endedBecause
  post {
    title
  }
}
fragment PersonCard on Account {
  id
  name
  email
  status
  isViewer
  closedBecause
  person {
    name
  }
  grants {
    id
    ...GrantRow
  }
}`) as unknown as TypedDocumentString<PeoplePageQuery, PeoplePageQueryVariables>;
export const CloseAccountDocument = new TypedDocumentString(`
    mutation CloseAccount($input: CloseAccountInput!) {
  closeAccount(input: $input) {
    refusal {
      code
      message
      issues {
        path
        message
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CloseAccountMutation, CloseAccountMutationVariables>;
export const InviteAgainDocument = new TypedDocumentString(`
    mutation InviteAgain($account: ID!) {
  inviteAgain(account: $account) {
    link
    refusal {
      code
      message
      issues {
        path
        message
      }
    }
  }
}
    `) as unknown as TypedDocumentString<InviteAgainMutation, InviteAgainMutationVariables>;
export const PlanPageDocument = new TypedDocumentString(`
    query PlanPage($id: ID!) {
  plan(id: $id) {
    id
    code
    title
    ...PlanOwners_plan
    ...PlanStanding_plan
    ...EditionBar_plan
    currentEdition {
      id
      ...PlanGlossary_edition
      ...PlanDocument_edition
    }
  }
}
    fragment BudgetGrid_budget on Budget {
  id
  financialYear
  lines {
    id
    position
    lineType
    activity
    note
    previousFte
    previousControllable
    fte
    employee
    running
    contracts
    gross
    externalIncome
    internalIncome
    controllable
    cabinetMember {
      id
      name
    }
    cabinetMemberPrinted
    sources {
      id
      figure
      certainty
    }
  }
}
fragment EditionBar_plan on Plan {
  code
  termStart
  termEnd
  editions {
    id
  }
  currentEdition {
    id
    number
    title
    asAt
    asAtPrinted
  }
}
fragment PlanDocument_edition on Edition {
  ...PlanSection_edition
  ...PlacedParts_edition
  sections {
    id
    code
    heading
    level
    body
    note
    parts {
      kind
      argument
    }
  }
}
fragment PlanGlossary_edition on Edition {
  glossary {
    id
    term
    meaning
    printedMeaning
    note
  }
}
fragment PlanOwners_plan on Plan {
  kind
  joint
  countyOwned
  owners {
    id
    partnership {
      id
      code
      name
    }
    lead {
      id
      person {
        id
        name
      }
      post {
        id
        title
      }
    }
  }
}
fragment PlanSection_edition on Edition {
  ...AchievementsPart_edition
  ...ActionsPart_edition
  ...AttachmentPart_edition
  ...BudgetPart_edition
  ...CommitmentsPart_edition
  ...ConsultationsPart_edition
  ...ContentsPart_edition
  ...EvidencePart_edition
  ...FactsPart_edition
  ...FootnotesPart_edition
  ...LegislationPart_edition
  ...ListPart_edition
  ...MeasuresPart_edition
  ...MilestonesPart_edition
  ...ObjectivesPart_edition
  ...ObservationsPart_edition
  ...ParticularsPart_edition
  ...PriorityTable_edition
  ...RisksPart_edition
  ...StaffingPart_edition
}
fragment PlanStanding_plan on Plan {
  ...PredecessorList_plan
  ...SuccessorList_plan
  currentEdition {
    id
    state
    stateLabel
    stateExplanation
    stateNote
    visibility
    contentHash
  }
}
fragment PredecessorList_plan on Plan {
  code
  supersedes {
    id
    effectiveOn
    predecessor {
      id
      code
      title
      countyOwned
    }
  }
  currentEdition {
    id
    state
  }
}
fragment SuccessorList_plan on Plan {
  supersededBy {
    id
    effectiveOn
    note
    successor {
      id
      code
      title
      kind
      countyOwned
      owners {
        id
        partnership {
          id
          code
        }
      }
    }
  }
}
fragment AchievementsPart_edition on Edition {
  achievements {
    id
    statement
    figures
    sectionCode
  }
}
fragment ActionsPart_edition on Edition {
  priorities {
    id
    title
    actions {
      id
    }
  }
  actions {
    id
    ref
    title
    description
    starts {
      printed
    }
    ends {
      printed
    }
    cost
    fundingSource
    note
    leads {
      id
      printed
    }
    partners {
      id
      printed
      contribution
    }
    milestones {
      id
      text
      date {
        printed
      }
    }
  }
}
fragment AttachmentPart_edition on Edition {
  sections {
    id
    code
  }
  attachments {
    id
    sectionCode
    title
    description
    file {
      id
      name
      bytes
      url
    }
    expected {
      printed
    }
  }
}
fragment BudgetPart_edition on Edition {
  budget {
    id
    financialYear
    ...BudgetGrid_budget
    lines {
      id
      lineType
      controllable
    }
    checks {
      identity
      subject
      difference
      sentence
    }
  }
}
fragment CommitmentsPart_edition on Edition {
  commitments {
    id
    groupPrinted
    planRefPrinted
    target
    action
    note
    leads {
      id
      printed
    }
  }
}
fragment ConsultationsPart_edition on Edition {
  consultations {
    id
    name
    starts {
      printed
    }
    ends {
      printed
    }
    feedback {
      printed
    }
    targetGroup
    samplePrinted
    targetAreas
    contractor
    purpose
    statutory
    contact
    note
  }
}
fragment ContentsPart_edition on Edition {
  contents {
    id
    printedTitle
    sectionCode
    note
  }
  sections {
    id
    code
    heading
  }
}
fragment EvidencePart_edition on Edition {
  evidence {
    id
    statement
    source
    periodPrinted
    note
  }
}
fragment FactsPart_edition on Edition {
  facts {
    id
    subject
    counted
    comparator
    periodPrinted
    note
    sectionCode
    cell {
      printed
    }
  }
}
fragment FootnotesPart_edition on Edition {
  footnotes {
    id
    mark
    text
    sectionCode
  }
}
fragment LegislationPart_edition on Edition {
  legislation {
    id
    title
    year
    note
    sectionCodes
  }
}
fragment ListPart_edition on Edition {
  lists {
    id
    code
    title
    introduction
    ordered
    items {
      id
      position
      parentPosition
      text
      detail
      note
    }
  }
}
fragment MeasuresPart_edition on Edition {
  measures {
    id
    keyTarget
    note
    indicator {
      id
      ref
      title
    }
    baseline {
      period {
        label
      }
      cell {
        ...PrintedFigure_cell
      }
    }
    targets {
      id
      printedUnder
      cell {
        ...PrintedFigure_cell
      }
    }
  }
}
fragment MilestonesPart_edition on Edition {
  milestones {
    id
    activity
    scanDamaged
    note
    sectionCode
    date {
      printed
    }
  }
}
fragment ObjectiveParagraphs_objective on Objective {
  id
  number
  title
  summary
  reference
  note
}
fragment ObjectiveTable_objective on Objective {
  id
  title
  summary
  reference
  note
  leads {
    id
    printed
  }
  deliverables {
    id
    text
    note
  }
  targetDate {
    printed
  }
}
fragment ObjectivesPart_edition on Edition {
  objectives {
    id
    theme
    sectionCode
    ...ObjectiveTable_objective
    ...ObjectiveParagraphs_objective
  }
}
fragment ObservationsPart_edition on Edition {
  observations {
    id
    breakdown
    columnHeading
    kind
    printedUnder
    note
    sourceSection
    cell {
      ...PrintedFigure_cell
    }
    indicator {
      id
      ref
      title
      category
      otherRefs
      note
    }
  }
}
fragment ParticularsPart_edition on Edition {
  particulars {
    id
    label
    value
    note
    sectionCode
  }
}
fragment PrintedPriorities_priority on Priority {
  id
  position
  kind
  ref
  inferredRef
  theme
  title
  description
  scanDamaged
  note
}
fragment PriorityTable_edition on Edition {
  priorities {
    id
    outcomes {
      id
    }
    ...PrintedPriorities_priority
  }
  outcomeHeadings {
    id
    printedNumber
    printedLabel
    outcome {
      id
      number
      title
    }
  }
}
fragment RisksPart_edition on Edition {
  riskAreas {
    id
    position
    title
    leads {
      id
      printed
    }
    risks {
      id
      statement
      note
      scored
      likelihood
      impact
      residualLikelihood
      residualImpact
      controls {
        id
        text
        ownerPrinted
        status
      }
      alsoIn {
        id
        area {
          id
          position
          title
        }
      }
    }
  }
}
fragment StaffingPart_edition on Edition {
  staffing {
    id
    lines {
      id
      band
      rowNumber
      lineType
      financialYear
      note
      cell {
        ...PrintedFigure_cell
      }
    }
    funding {
      id
      fundingSource
      staff
      fte
      financialYear
      note
    }
  }
}
fragment PrintedFigure_cell on Cell {
  printed
  status
  bound
  value
  unit
  rowUnit
  footnoteMarks
  quotedPeriod
  quotedScheme
}
fragment PlacedParts_edition on Edition {
  particulars {
    id
    sectionCode
  }
  lists {
    id
    code
    sectionCode
  }
  achievements {
    id
    sectionCode
  }
  facts {
    id
    sectionCode
  }
  milestones {
    id
    sectionCode
  }
  objectives {
    id
    theme
    sectionCode
  }
  legislation {
    id
    sectionCodes
  }
  observations {
    id
    sourceSection
  }
  footnotes {
    id
    sectionCode
  }
  attachments {
    id
    sectionCode
  }
  evidence {
    id
  }
  priorities {
    id
  }
  actions {
    id
  }
  measures {
    id
  }
  commitments {
    id
  }
  riskAreas {
    id
  }
  consultations {
    id
  }
  budget {
    id
    lines {
      id
    }
  }
  staffing {
    id
    lines {
      id
    }
    funding {
      id
    }
  }
}`) as unknown as TypedDocumentString<PlanPageQuery, PlanPageQueryVariables>;
export const PlansPageDocument = new TypedDocumentString(`
    query PlansPage($filter: PlanFilter!, $after: String) {
  plans(first: 100, filter: $filter, after: $after) {
    totalCount
    nodes {
      id
      kind
      countyOwned
      owners {
        id
        partnership {
          id
          code
        }
      }
      ...PlanTable_plan
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
  partnerships(first: 200, order: NAME) {
    nodes {
      id
      code
      name
    }
  }
}
    fragment PlanTable_plan on Plan {
  id
  code
  title
  kind
  joint
  countyOwned
  owners {
    id
    partnership {
      id
      name
    }
  }
  currentEdition {
    id
    number
    state
    stateLabel
    asAt
    asAtPrinted
    priorities {
      id
      kind
      outcomes {
        id
      }
    }
  }
}`) as unknown as TypedDocumentString<PlansPageQuery, PlansPageQueryVariables>;
export const IndicatorsPartDocument = new TypedDocumentString(`
    query IndicatorsPart($catalogue: String!) {
  indicatorCatalogues {
    id
    code
    title
    listed
    size
    note
  }
  indicators(first: 200, filter: {catalogue: $catalogue}) {
    nodes {
      id
      ref
      title
      note
    }
  }
}
    `) as unknown as TypedDocumentString<IndicatorsPartQuery, IndicatorsPartQueryVariables>;
export const LocalPlansPartDocument = new TypedDocumentString(`
    query LocalPlansPart($plan: ID!) {
  plan(id: $plan) {
    id
    supersededBy {
      id
      successor {
        id
        kind
        countyOwned
        owners {
          id
          partnership {
            id
            code
          }
        }
        ...LocalPlanEntry_plan
      }
    }
  }
}
    fragment LocalPlanEntry_plan on Plan {
  code
  title
  joint
  note
  owners {
    id
    printedHeading
    partnership {
      id
      code
      name
    }
    lead {
      id
      person {
        id
        name
      }
    }
  }
  editions {
    id
    number
    ...PriorityTable_edition
  }
}
fragment PrintedPriorities_priority on Priority {
  id
  position
  kind
  ref
  inferredRef
  theme
  title
  description
  scanDamaged
  note
}
fragment PriorityTable_edition on Edition {
  priorities {
    id
    outcomes {
      id
    }
    ...PrintedPriorities_priority
  }
  outcomeHeadings {
    id
    printedNumber
    printedLabel
    outcome {
      id
      number
      title
    }
  }
}`) as unknown as TypedDocumentString<LocalPlansPartQuery, LocalPlansPartQueryVariables>;
export const CountyReferencesDocument = new TypedDocumentString(`
    query CountyReferences {
  frameworks {
    code
    ...FrameworkPart_framework
  }
  organisations(first: 200) {
    nodes {
      id
      kind
      ...OrganisationsPart_organisation
    }
  }
  partnerships(first: 200, filter: {pathfinder: true}) {
    nodes {
      id
      ...PathfindersPart_partnership
    }
  }
}
    fragment FrameworkPart_framework on Framework {
  id
  title
  agreed
  note
  items {
    id
    parentId
    number
    title
    labels
    note
  }
}
fragment OrganisationsPart_organisation on Organisation {
  id
  name
  note
}
fragment PathfindersPart_partnership on Partnership {
  id
  code
  name
}`) as unknown as TypedDocumentString<CountyReferencesQuery, CountyReferencesQueryVariables>;
export const PolicyPageDocument = new TypedDocumentString(`
    query PolicyPage {
  policy {
    columns {
      code
      title
    }
    extents {
      code
      meaning
    }
    rows {
      action
      sentence
      about
      exclusions
      cells {
        column
        extent
        states
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PolicyPageQuery, PolicyPageQueryVariables>;
export const OverrideRatingDocument = new TypedDocumentString(`
    mutation OverrideRating($input: OverrideRatingInput!) {
  overrideRating(input: $input) {
    rating {
      id
      override {
        id
      }
    }
    refusal {
      code
      message
      issues {
        path
        message
      }
    }
  }
}
    `) as unknown as TypedDocumentString<OverrideRatingMutation, OverrideRatingMutationVariables>;
export const WithdrawOverrideDocument = new TypedDocumentString(`
    mutation WithdrawOverride($input: WithdrawOverrideInput!) {
  withdrawOverride(input: $input) {
    rating {
      id
      override {
        id
      }
    }
    refusal {
      code
      message
      issues {
        path
        message
      }
    }
  }
}
    `) as unknown as TypedDocumentString<WithdrawOverrideMutation, WithdrawOverrideMutationVariables>;
export const EarlierReleasesDocument = new TypedDocumentString(`
    query EarlierReleases {
  releases {
    id
    indicators
    period
    printed
    withheld
    reason
    releasedByName
    releasedAt
  }
}
    `) as unknown as TypedDocumentString<EarlierReleasesQuery, EarlierReleasesQueryVariables>;
export const ReleasePreviewDocument = new TypedDocumentString(`
    query ReleasePreview($input: ReleasePreviewInput!) {
  releasePreview(input: $input) {
    previewed
    printed
    withheld
    heldBack
    waiting
    refusal {
      message
    }
    figures {
      figure {
        id
        printedUnder
        breakdown
        cell {
          printed
        }
      }
      indicator {
        id
        ref
      }
      area
      partnership {
        id
        name
      }
      outcome
      why
    }
  }
}
    `) as unknown as TypedDocumentString<ReleasePreviewQuery, ReleasePreviewQueryVariables>;
export const ReleaseFiguresDocument = new TypedDocumentString(`
    mutation ReleaseFigures($input: ReleaseFiguresInput!) {
  releaseFigures(input: $input) {
    release {
      id
      printed
      withheld
    }
    refusal {
      code
      message
      issues {
        path
        message
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ReleaseFiguresMutation, ReleaseFiguresMutationVariables>;
export const SaveReviewFindingDocument = new TypedDocumentString(`
    mutation SaveReviewFinding($input: SaveReviewFindingInput!) {
  saveReviewFinding(input: $input) {
    review {
      id
      findings {
        id
      }
    }
    refusal {
      code
      message
      issues {
        path
        message
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SaveReviewFindingMutation, SaveReviewFindingMutationVariables>;
export const SettleFollowUpDocument = new TypedDocumentString(`
    mutation SettleFollowUp($input: SettleFollowUpInput!) {
  settleFollowUp(input: $input) {
    review {
      id
      findings {
        id
      }
    }
    refusal {
      code
      message
      issues {
        path
        message
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SettleFollowUpMutation, SettleFollowUpMutationVariables>;
export const SaveReviewMeetingDocument = new TypedDocumentString(`
    mutation SaveReviewMeeting($input: SaveReviewMeetingInput!) {
  saveReviewMeeting(input: $input) {
    review {
      id
      meeting {
        version
      }
    }
    refusal {
      code
      message
      issues {
        path
        message
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SaveReviewMeetingMutation, SaveReviewMeetingMutationVariables>;
export const OpenReviewCycleDocument = new TypedDocumentString(`
    mutation OpenReviewCycle($input: OpenReviewCycleInput!) {
  openReviewCycle(input: $input) {
    cycle {
      id
      quarter
    }
    refusal {
      code
      message
      issues {
        path
        message
      }
    }
  }
}
    `) as unknown as TypedDocumentString<OpenReviewCycleMutation, OpenReviewCycleMutationVariables>;
export const ReviewPageDocument = new TypedDocumentString(`
    query ReviewPage($id: ID!, $on: Date) {
  review(id: $id) {
    id
    state
    stateExplanation
    due
    partnership {
      code
      name
    }
    cycle {
      quarter
      dueOn
      instructions
    }
    edition {
      title
      plan {
        code
      }
    }
    contents {
      ...ReviewDesk_contents
    }
    ...ReviewRatings_review
    ...ReviewSigning_review
    ...ReviewMeeting_review
  }
}
    fragment WhyThisRating_explanation on RatingExplanation {
  rule
  expected
  rangeLow
  rangeHigh
  distance
  tolerance
  progress
  ageInMonths
  maxAgeInMonths
  inputs {
    part
    printed
    printedUnder
  }
}
fragment FindingForm_review on Review {
  id
  mayFollowUp {
    code
    name
  }
}
fragment FindingList_finding on ReviewFinding {
  id
  review
  quarter
  finding
  followUp
  owner
  dueOn
  due
  overdue
  doneAt
  doneBy
  outcome
  maySettle
  version
}
fragment MeetingForm_meeting on ReviewMeeting {
  heldOn
  present
  record
  version
}
fragment ReviewMeeting_review on Review {
  id
  state
  mayRecord
  meeting {
    heldOn
    present
    record
    writtenBy
    writtenAt
    ...MeetingForm_meeting
  }
  findings {
    id
    ...FindingList_finding
  }
  openFollowUps {
    id
    ...FindingList_finding
  }
  ...FindingForm_review
}
fragment ReviewRatings_review on Review {
  cycle {
    quarterEnd
  }
  ratings(on: $on) {
    id
    indicator {
      ref
      title
    }
    keyTarget
    colour
    keptAt
    explanation {
      sentence
      ...WhyThisRating_explanation
    }
    now {
      colour
      explanation {
        sentence
      }
    }
  }
}
fragment ReviewSigning_review on Review {
  id
  version
  steps {
    number
    done
    actor
    takenAt
    reason
  }
  contents {
    mayWrite
    missing {
      path
      message
    }
    moves {
      command
      label
      allowed
      refusal {
        code
        message
      }
    }
  }
}
fragment ReviewDesk_contents on ReviewContents {
  mayWrite
  overall {
    lineage
    title
    narrative
    assessment
    assessmentLabel
    version
  }
  priorities {
    lineage
    title
    narrative
    assessment
    assessmentLabel
    version
  }
  actions {
    lineage
    title
    status
    statusLabel
    before
    note
    version
    milestones {
      lineage
      title
      status
      statusLabel
      before
      note
      version
    }
  }
  spend {
    lineage
    title
    budget
    spent
    expected
    toDate
    variance
    forecast
    forecastVariance
    explanation
    note
    version
  }
}`) as unknown as TypedDocumentString<ReviewPageQuery, ReviewPageQueryVariables>;
export const MoveReviewDocument = new TypedDocumentString(`
    mutation MoveReview($input: MoveReviewInput!) {
  moveReview(input: $input) {
    review {
      id
      state
      version
    }
    refusal {
      code
      message
      issues {
        path
        message
      }
    }
  }
}
    `) as unknown as TypedDocumentString<MoveReviewMutation, MoveReviewMutationVariables>;
export const ReviewsPageDocument = new TypedDocumentString(`
    query ReviewsPage($quarter: String!) {
  reviewCycles {
    id
    quarter
    dueOn
    progress
  }
  reviewCycle(quarter: $quarter) {
    quarter
    ...CycleReviews_cycle
  }
}
    fragment CycleReviews_cycle on ReviewCycle {
  quarter
  opensOn
  dueOn
  due
  instructions
  asks
  progress
  remindBefore
  chairAfter
  directorAfter
  reviews {
    id
    state
    due
    partnership {
      code
      name
    }
  }
}`) as unknown as TypedDocumentString<ReviewsPageQuery, ReviewsPageQueryVariables>;
export const NewestCycleDocument = new TypedDocumentString(`
    query NewestCycle {
  reviewCycles {
    id
    quarter
  }
}
    `) as unknown as TypedDocumentString<NewestCycleQuery, NewestCycleQueryVariables>;
export const StrategicReviewPageDocument = new TypedDocumentString(`
    query StrategicReviewPage($quarter: String!) {
  reviewCycles {
    id
    quarter
  }
  reviewCycle(quarter: $quarter) {
    quarter
    progress
    due
    reviews {
      id
      state
      due
      late
      partnership {
        code
        name
      }
      ratings {
        id
        keyTarget
        reported
        colour
        indicator {
          ref
          title
        }
        explanation {
          sentence
        }
      }
      contents {
        priorities {
          lineage
          assessment
        }
      }
      findings {
        id
        finding
        followUp
        owner
        due
        overdue
      }
      openFollowUps {
        id
        finding
        followUp
        owner
        due
        overdue
      }
    }
  }
}
    `) as unknown as TypedDocumentString<StrategicReviewPageQuery, StrategicReviewPageQueryVariables>;
export const NewestCycleOfCountyDocument = new TypedDocumentString(`
    query NewestCycleOfCounty {
  reviewCycles {
    id
    quarter
  }
}
    `) as unknown as TypedDocumentString<NewestCycleOfCountyQuery, NewestCycleOfCountyQueryVariables>;
export const SaveReviewEntryDocument = new TypedDocumentString(`
    mutation SaveReviewEntry($input: SaveReviewEntryInput!) {
  saved: saveReviewEntry(input: $input) {
    ...ReviewSaved
  }
}
    fragment ReviewDesk_contents on ReviewContents {
  mayWrite
  overall {
    lineage
    title
    narrative
    assessment
    assessmentLabel
    version
  }
  priorities {
    lineage
    title
    narrative
    assessment
    assessmentLabel
    version
  }
  actions {
    lineage
    title
    status
    statusLabel
    before
    note
    version
    milestones {
      lineage
      title
      status
      statusLabel
      before
      note
      version
    }
  }
  spend {
    lineage
    title
    budget
    spent
    expected
    toDate
    variance
    forecast
    forecastVariance
    explanation
    note
    version
  }
}
fragment ReviewSaved on ReviewPayload {
  review {
    id
    contents {
      ...ReviewDesk_contents
    }
  }
  refusal {
    code
    message
    issues {
      path
      message
    }
  }
}`) as unknown as TypedDocumentString<SaveReviewEntryMutation, SaveReviewEntryMutationVariables>;
export const SaveProgressDocument = new TypedDocumentString(`
    mutation SaveProgress($input: SaveProgressInput!) {
  saved: saveProgress(input: $input) {
    ...ReviewSaved
  }
}
    fragment ReviewDesk_contents on ReviewContents {
  mayWrite
  overall {
    lineage
    title
    narrative
    assessment
    assessmentLabel
    version
  }
  priorities {
    lineage
    title
    narrative
    assessment
    assessmentLabel
    version
  }
  actions {
    lineage
    title
    status
    statusLabel
    before
    note
    version
    milestones {
      lineage
      title
      status
      statusLabel
      before
      note
      version
    }
  }
  spend {
    lineage
    title
    budget
    spent
    expected
    toDate
    variance
    forecast
    forecastVariance
    explanation
    note
    version
  }
}
fragment ReviewSaved on ReviewPayload {
  review {
    id
    contents {
      ...ReviewDesk_contents
    }
  }
  refusal {
    code
    message
    issues {
      path
      message
    }
  }
}`) as unknown as TypedDocumentString<SaveProgressMutation, SaveProgressMutationVariables>;
export const SaveSpendDocument = new TypedDocumentString(`
    mutation SaveSpend($input: SaveSpendInput!) {
  saved: saveSpend(input: $input) {
    ...ReviewSaved
  }
}
    fragment ReviewDesk_contents on ReviewContents {
  mayWrite
  overall {
    lineage
    title
    narrative
    assessment
    assessmentLabel
    version
  }
  priorities {
    lineage
    title
    narrative
    assessment
    assessmentLabel
    version
  }
  actions {
    lineage
    title
    status
    statusLabel
    before
    note
    version
    milestones {
      lineage
      title
      status
      statusLabel
      before
      note
      version
    }
  }
  spend {
    lineage
    title
    budget
    spent
    expected
    toDate
    variance
    forecast
    forecastVariance
    explanation
    note
    version
  }
}
fragment ReviewSaved on ReviewPayload {
  review {
    id
    contents {
      ...ReviewDesk_contents
    }
  }
  refusal {
    code
    message
    issues {
      path
      message
    }
  }
}`) as unknown as TypedDocumentString<SaveSpendMutation, SaveSpendMutationVariables>;
export const RisksPageDocument = new TypedDocumentString(`
    query RisksPage($filter: RiskFilter!, $first: Int, $after: String, $last: Int, $before: String) {
  risks(
    filter: $filter
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    totalCount
    distinctCount
    nodes {
      id
      area {
        id
      }
      ...RiskArea_risk
    }
    pageInfo {
      startCursor
      endCursor
      hasNextPage
      hasPreviousPage
    }
  }
  register: risks(first: 200) {
    totalCount
    distinctCount
    nodes {
      id
      scored
      area {
        id
        position
        title
      }
      ...RiskMatrix_risk
    }
  }
}
    fragment RiskArea_risk on Risk {
  id
  position
  numberInArea
  statement
  note
  scored
  likelihood
  impact
  residualLikelihood
  residualImpact
  alsoIn {
    id
    position
    area {
      id
      position
      title
    }
  }
  area {
    id
    position
    title
    leads {
      id
      printed
    }
  }
}
fragment RiskMatrix_risk on Risk {
  id
  position
  statement
  likelihood
  impact
  scored
  alsoIn {
    id
    position
  }
}`) as unknown as TypedDocumentString<RisksPageQuery, RisksPageQueryVariables>;
export const SearchResultsDocument = new TypedDocumentString(`
    query SearchResults($words: String!, $few: Int!, $chosen: [SearchKind!], $after: String, $one: Boolean!) {
  PARTNERSHIP: search(query: $words, kinds: [PARTNERSHIP], first: $few) {
    totalCount
    ...SearchHits_connection
  }
  PLAN: search(query: $words, kinds: [PLAN], first: $few) {
    totalCount
    ...SearchHits_connection
  }
  PRIORITY: search(query: $words, kinds: [PRIORITY], first: $few) {
    totalCount
    ...SearchHits_connection
  }
  SECTION: search(query: $words, kinds: [SECTION], first: $few) {
    totalCount
    ...SearchHits_connection
  }
  RISK: search(query: $words, kinds: [RISK], first: $few) {
    totalCount
    ...SearchHits_connection
  }
  INDICATOR: search(query: $words, kinds: [INDICATOR], first: $few) {
    totalCount
    ...SearchHits_connection
  }
  chosen: search(query: $words, kinds: $chosen, first: 25, after: $after) @include(if: $one) {
    totalCount
    ...SearchHits_connection
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment SearchHits_connection on SearchConnection {
  nodes {
    id
    kind
    ref
    position
    title
    excerpt
    plan {
      code
      title
    }
  }
}`) as unknown as TypedDocumentString<SearchResultsQuery, SearchResultsQueryVariables>;
export const RenewServiceKeyDocument = new TypedDocumentString(`
    mutation RenewServiceKey($input: RenewServiceKeyInput!) {
  renewServiceKey(input: $input) {
    key
    refusal {
      code
      message
      issues {
        path
        message
      }
    }
  }
}
    `) as unknown as TypedDocumentString<RenewServiceKeyMutation, RenewServiceKeyMutationVariables>;
export const RevokeServiceKeyDocument = new TypedDocumentString(`
    mutation RevokeServiceKey($key: ID!) {
  revokeServiceKey(key: $key) {
    refusal {
      code
      message
      issues {
        path
        message
      }
    }
  }
}
    `) as unknown as TypedDocumentString<RevokeServiceKeyMutation, RevokeServiceKeyMutationVariables>;
export const RevokeServiceAccountDocument = new TypedDocumentString(`
    mutation RevokeServiceAccount($account: ID!) {
  revokeServiceAccount(account: $account) {
    refusal {
      code
      message
      issues {
        path
        message
      }
    }
  }
}
    `) as unknown as TypedDocumentString<RevokeServiceAccountMutation, RevokeServiceAccountMutationVariables>;
export const CreateServiceAccountDocument = new TypedDocumentString(`
    mutation CreateServiceAccount($input: CreateServiceAccountInput!) {
  createServiceAccount(input: $input) {
    key
    refusal {
      code
      message
      issues {
        path
        message
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CreateServiceAccountMutation, CreateServiceAccountMutationVariables>;
export const ServiceAccountsPageDocument = new TypedDocumentString(`
    query ServiceAccountsPage($first: Int, $after: String, $last: Int, $before: String) {
  serviceAccounts(first: $first, after: $after, last: $last, before: $before) {
    totalCount
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
    nodes {
      id
      ...ServiceAccountCard
    }
  }
  people(first: 200) {
    nodes {
      id
      name
      email
      status
      isViewer
    }
  }
  partnerships(order: NAME) {
    nodes {
      code
      name
    }
  }
}
    fragment ServiceAccountCard on ServiceAccount {
  id
  name
  ownerName
  ownerActive
  scopes
  county
  partnerships
  expiresAt
  standing
  keys {
    id
    ending
    expiresAt
    lastUsedAt
    standing
  }
}`) as unknown as TypedDocumentString<ServiceAccountsPageQuery, ServiceAccountsPageQueryVariables>;
export const SignInPageDocument = new TypedDocumentString(`
    query SignInPage {
  partnerships(order: NAME) {
    nodes {
      code
      name
    }
  }
}
    `) as unknown as TypedDocumentString<SignInPageQuery, SignInPageQueryVariables>;
export const SourceNotesPageDocument = new TypedDocumentString(`
    query SourceNotesPage {
  county: plans(first: 1, filter: {kind: ANNUAL_OPERATING_PLAN}) {
    nodes {
      id
      code
      title
      currentEdition {
        id
        findings {
          kind
        }
      }
      ...FindingList_plan
    }
  }
  plans(first: 200) {
    nodes {
      id
      currentEdition {
        id
        scanFaults {
          id
        }
      }
      ...ScanFaultList_plan
    }
  }
}
    fragment FindingList_plan on Plan {
  id
  code
  currentEdition {
    id
    sections {
      id
      code
      heading
    }
    findings {
      code
      kind
      title
      sentence
      places {
        section
        subject
        printed
      }
    }
  }
}
fragment ScanFaultList_plan on Plan {
  id
  code
  title
  currentEdition {
    id
    scanFaults {
      id
      sectionCode
      subject
      scannedAs
      readAs
      certainty
      explanation
    }
  }
}`) as unknown as TypedDocumentString<SourceNotesPageQuery, SourceNotesPageQueryVariables>;
export const TargetAgreementsDocument = new TypedDocumentString(`
    query TargetAgreements($plan: ID!) {
  plan(id: $plan) {
    id
    code
    title
    owners {
      partnership {
        code
        name
      }
    }
    currentEdition {
      id
      viewerCan
      targetAgreements {
        standing
        standingLabel
        measure {
          id
          keyTarget
          indicator {
            ref
            title
          }
          baseline {
            period {
              label
            }
            cell {
              printed
            }
          }
        }
        target {
          id
          version
          printedUnder
          reason
          cell {
            printed
            status
            bound
            footnoteMarks
          }
          warnings {
            code
            message
          }
        }
        steps {
          id
          step
          printed
          body
          decidedOn
          minuteReference
          note
          takenByName
          takenAt
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<TargetAgreementsQuery, TargetAgreementsQueryVariables>;
export const ProposeTargetsDocument = new TypedDocumentString(`
    mutation ProposeTargets($input: ProposeTargetsInput!) {
  proposeTargets(input: $input) {
    edition {
      id
    }
    refusal {
      code
      message
      issues {
        path
        message
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ProposeTargetsMutation, ProposeTargetsMutationVariables>;
export const DecideTargetsDocument = new TypedDocumentString(`
    mutation DecideTargets($input: DecideTargetsInput!) {
  decideTargets(input: $input) {
    edition {
      id
    }
    refusal {
      code
      message
      issues {
        path
        message
      }
    }
  }
}
    `) as unknown as TypedDocumentString<DecideTargetsMutation, DecideTargetsMutationVariables>;
export const MayWriteDocument = new TypedDocumentString(`
    query MayWrite($plan: ID!) {
  plan(id: $plan) {
    id
    currentEdition {
      id
      viewerCan
    }
  }
}
    `) as unknown as TypedDocumentString<MayWriteQuery, MayWriteQueryVariables>;
export const WritingGuidanceDocument = new TypedDocumentString(`
    query WritingGuidance($kind: PlanKind!) {
  planTemplates(kind: $kind) {
    id
    sections {
      id
      code
      guidance
    }
  }
}
    `) as unknown as TypedDocumentString<WritingGuidanceQuery, WritingGuidanceQueryVariables>;
export const WritingPlanDocument = new TypedDocumentString(`
    query WritingPlan($id: ID!) {
  plan(id: $id) {
    id
    code
    kind
    title
    termStart
    currentEdition {
      id
      state
      stateLabel
      stateExplanation
      viewerCan
      missing {
        path
        message
      }
    }
  }
  itemKinds {
    name
    one
    many
    group
    action
    namedBy
    below
    fields {
      name
      label
      hint
      type
      required
      choices
      refersTo
      withinEdition
      initial
      asked
    }
  }
}
    `) as unknown as TypedDocumentString<WritingPlanQuery, WritingPlanQueryVariables>;
export const SaveItemDocument = new TypedDocumentString(`
    mutation SaveItem($input: SaveItemInput!) {
  done: saveItem(input: $input) {
    ...ItemAnswer
  }
}
    fragment ItemAnswer on ItemPayload {
  change
  item {
    id
    kind
    lineage
    position
    version
    fields {
      name
      text
    }
  }
  refusal {
    code
    message
    issues {
      path
      message
    }
  }
}`) as unknown as TypedDocumentString<SaveItemMutation, SaveItemMutationVariables>;
export const MoveItemDocument = new TypedDocumentString(`
    mutation MoveItem($input: MoveItemInput!) {
  done: moveItem(input: $input) {
    ...ItemAnswer
  }
}
    fragment ItemAnswer on ItemPayload {
  change
  item {
    id
    kind
    lineage
    position
    version
    fields {
      name
      text
    }
  }
  refusal {
    code
    message
    issues {
      path
      message
    }
  }
}`) as unknown as TypedDocumentString<MoveItemMutation, MoveItemMutationVariables>;
export const RemoveItemDocument = new TypedDocumentString(`
    mutation RemoveItem($input: RemoveItemInput!) {
  done: removeItem(input: $input) {
    ...ItemAnswer
  }
}
    fragment ItemAnswer on ItemPayload {
  change
  item {
    id
    kind
    lineage
    position
    version
    fields {
      name
      text
    }
  }
  refusal {
    code
    message
    issues {
      path
      message
    }
  }
}`) as unknown as TypedDocumentString<RemoveItemMutation, RemoveItemMutationVariables>;
export const UndoChangeDocument = new TypedDocumentString(`
    mutation UndoChange($input: UndoChangeInput!) {
  undoChange(input: $input) {
    change
    refusal {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<UndoChangeMutation, UndoChangeMutationVariables>;
export const AnnouncePresenceDocument = new TypedDocumentString(`
    mutation AnnouncePresence($input: AnnouncePresenceInput!) {
  announcePresence(input: $input) {
    present {
      actor
      name
      place
    }
  }
}
    `) as unknown as TypedDocumentString<AnnouncePresenceMutation, AnnouncePresenceMutationVariables>;
export const WritingChoicesDocument = new TypedDocumentString(`
    query WritingChoices {
  frameworks {
    code
    kind
    title
    items {
      id
      code
      number
      title
    }
  }
  organisations(first: 200) {
    nodes {
      id
      name
    }
  }
}
    `) as unknown as TypedDocumentString<WritingChoicesQuery, WritingChoicesQueryVariables>;
export const WritingRegistersDocument = new TypedDocumentString(`
    query WritingRegisters($indicators: String, $posts: String, $people: String) {
  indicators(first: 200, after: $indicators) {
    pageInfo {
      endCursor
      hasNextPage
    }
    nodes {
      id
      ref
      title
    }
  }
  posts(first: 200, after: $posts) {
    pageInfo {
      endCursor
      hasNextPage
    }
    nodes {
      id
      title
    }
  }
  namedPeople(first: 200, after: $people) {
    pageInfo {
      endCursor
      hasNextPage
    }
    nodes {
      id
      name
    }
  }
}
    `) as unknown as TypedDocumentString<WritingRegistersQuery, WritingRegistersQueryVariables>;