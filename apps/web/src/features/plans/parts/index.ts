import { h } from 'vue'
import type { VNode } from 'vue'
import RestrictedMarkdown from '../../../ui/RestrictedMarkdown.vue'
import AchievementsPart from './AchievementsPart.vue'
import ActionsPart from './ActionsPart.vue'
import AttachmentPart from './AttachmentPart.vue'
import BudgetPart from './BudgetPart.vue'
import CommitmentsPart from './CommitmentsPart.vue'
import ConsultationsPart from './ConsultationsPart.vue'
import ContentsPart from './ContentsPart.vue'
import EvidencePart from './EvidencePart.vue'
import FactsPart from './FactsPart.vue'
import FootnotesPart from './FootnotesPart.vue'
import FrameworkPart from './FrameworkPart.vue'
import IndicatorsPart from './IndicatorsPart.vue'
import LegislationPart from './LegislationPart.vue'
import ListPart from './ListPart.vue'
import LocalPlansPart from './LocalPlansPart.vue'
import MeasuresPart from './MeasuresPart.vue'
import MilestonesPart from './MilestonesPart.vue'
import ObjectivesPart from './ObjectivesPart.vue'
import ObservationsPart from './ObservationsPart.vue'
import OrganisationsPart from './OrganisationsPart.vue'
import ParticularsPart from './ParticularsPart.vue'
import PathfindersPart from './PathfindersPart.vue'
import PriorityTable from './PriorityTable.vue'
import RisksPart from './RisksPart.vue'
import StaffingPart from './StaffingPart.vue'
import UnknownPart from './UnknownPart.vue'
import type { PartContext } from './part-context.ts'

/** What draws each kind of part. A section names its parts by these kinds, in the order in which it shows them. */
const parts: Record<string, (context: PartContext) => VNode> = {
  achievements: ({ edition, section }) => h(AchievementsPart, { gql: edition, section: section.code }),
  actions: ({ edition }) => h(ActionsPart, { gql: edition }),
  attachment: ({ edition, section }) => h(AttachmentPart, { gql: edition, section: section.code, heading: section.heading }),
  attachments: ({ edition, section }) => h(AttachmentPart, { gql: edition, section: null, heading: section.heading }),
  attendance: ({ edition, section }) => h(ObservationsPart, { gql: edition, section: section.code, rows: 'breakdown' }),
  budget: ({ edition }) => h(BudgetPart, { gql: edition }),
  commitments: ({ edition }) => h(CommitmentsPart, { gql: edition }),
  consultations: ({ edition }) => h(ConsultationsPart, { gql: edition }),
  contents: ({ edition }) => h(ContentsPart, { gql: edition }),
  evidence: ({ edition }) => h(EvidencePart, { gql: edition }),
  facts: ({ edition, section }) => h(FactsPart, { gql: edition, section: section.code }),
  footnotes: ({ edition, section }) => h(FootnotesPart, { gql: edition, section: section.code, heading: section.heading }),
  framework: ({ argument }) => h(FrameworkPart, { code: argument ?? '' }),
  indicators: ({ argument }) => h(IndicatorsPart, { catalogue: argument ?? '' }),
  kpi: ({ edition, section }) => h(ObservationsPart, { gql: edition, section: section.code, rows: 'indicator' }),
  legislation: ({ edition, section }) => h(LegislationPart, { gql: edition, section: section.code }),
  list: ({ edition, argument }) => h(ListPart, { gql: edition, code: argument ?? '' }),
  'local-plans': ({ plan }) => h(LocalPlansPart, { plan }),
  measures: ({ edition, section }) => h(MeasuresPart, { gql: edition, section: section.code, heading: section.heading }),
  milestones: ({ edition, section }) => h(MilestonesPart, { gql: edition, section: section.code }),
  narrative: ({ section }) => h(RestrictedMarkdown, { source: section.body }),
  objectives: ({ edition, section, argument }) =>
    h(ObjectivesPart, { gql: edition, section: section.code, theme: argument ?? '' }),
  organisations: ({ argument }) => h(OrganisationsPart, { kinds: (argument ?? '').split(',') }),
  particulars: ({ edition, section }) => h(ParticularsPart, { gql: edition, section: section.code }),
  pathfinders: () => h(PathfindersPart),
  priorities: ({ edition, section, plan }) => h(PriorityTable, { gql: edition, caption: section.heading, plan }),
  risks: ({ edition }) => h(RisksPart, { gql: edition }),
  staffing: ({ edition, section }) => h(StaffingPart, { gql: edition, section: section.code }),
}

/** A kind that this version of the page has not heard of is said so quietly: the rest of the plan stays readable. */
export function drawPart(kind: string, context: PartContext): VNode {
  return Object.hasOwn(parts, kind) && parts[kind] ? parts[kind](context) : h(UnknownPart, { kind })
}
