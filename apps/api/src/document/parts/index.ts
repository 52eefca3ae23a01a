import { paragraph } from '../write.ts'
import { actions, evidence, measures } from './actions.ts'
import { budget } from './budget.ts'
import * as county from './county.ts'
import * as figures from './figures.ts'
import * as narrative from './narrative.ts'
import type { Part } from './part.ts'
import { localPlans, priorities } from './priorities.ts'
import * as programme from './programme.ts'

/** What writes each kind of part. A section names its parts by these kinds, in the order in which it prints them. */
const parts: Readonly<Record<string, Part>> = {
  achievements: narrative.achievements,
  actions,
  attachment: narrative.attachment,
  attachments: narrative.attachments,
  attendance: figures.attendance,
  budget,
  commitments: programme.commitments,
  consultations: programme.consultations,
  contents: narrative.contents,
  evidence,
  facts: narrative.facts,
  framework: county.framework,
  indicators: county.indicators,
  kpi: figures.kpi,
  legislation: narrative.legislation,
  list: narrative.list,
  'local-plans': localPlans,
  measures,
  milestones: programme.milestones,
  narrative: narrative.narrative,
  objectives: programme.objectives,
  organisations: county.organisations,
  particulars: narrative.particulars,
  pathfinders: county.pathfinders,
  priorities,
  risks: programme.risks,
  staffing: figures.staffing,
}

/** A kind that this version has not heard of is said: the rest of the plan stays readable, and nobody takes it for the whole. */
export function partNamed(kind: string): Part {
  const known = Object.hasOwn(parts, kind) ? parts[kind] : undefined
  return known ?? (() => [paragraph(`Something of the kind “${kind}” belongs here, which this document cannot show yet.`)])
}
