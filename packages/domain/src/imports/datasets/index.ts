import type { Dataset } from '../dataset.ts'
import * as actions from './actions.ts'
import * as budgets from './budgets.ts'
import * as figures from './figures.ts'
import * as frameworks from './frameworks.ts'
import * as indicators from './indicators.ts'
import * as narrative from './narrative.ts'
import * as partnerships from './partnerships.ts'
import * as plans from './plans.ts'
import * as priorities from './priorities.ts'
import * as programme from './programme.ts'
import * as templates from './templates.ts'

/**
 * Every dataset that can be imported, in the order of their dependence: what a dataset refers to stands before it.
 * States of editions come last of all, since approving closes an edition.
 */
export const datasets: readonly Dataset[] = [
  partnerships.partnerships,
  partnerships.partnershipPhases,
  partnerships.organisations,
  partnerships.people,
  partnerships.posts,
  partnerships.postHoldings,
  frameworks.frameworks,
  frameworks.frameworkItems,
  templates.planTemplates,
  templates.templateSections,
  plans.plans,
  plans.planOwners,
  plans.supersessions,
  plans.editions,
  plans.particulars,
  narrative.sections,
  narrative.contentsEntries,
  narrative.footnotes,
  narrative.referenceLists,
  narrative.referenceListItems,
  narrative.legislation,
  narrative.glossaryTerms,
  narrative.facts,
  narrative.achievements,
  narrative.scanFaults,
  priorities.priorities,
  priorities.alignments,
  priorities.outcomeHeadings,
  programme.riskAreas,
  programme.risks,
  programme.milestones,
  programme.objectives,
  programme.deliverables,
  programme.commitments,
  programme.commitmentReferences,
  programme.consultations,
  budgets.budgetLines,
  budgets.budgetFigureSources,
  budgets.staffingLines,
  budgets.staffingFunding,
  indicators.indicatorCatalogues,
  indicators.indicators,
  indicators.observations,
  figures.figures,
  actions.evidence,
  actions.actions,
  actions.actionPartners,
  actions.actionMilestones,
  actions.measures,
  actions.targets,
  actions.riskControls,
  programme.leads,
  plans.editionStates,
]

const byName = new Map(datasets.map((dataset) => [dataset.name, dataset]))

export function datasetNamed(name: string): Dataset | undefined {
  return byName.get(name)
}
