/* eslint-disable */
import * as types from './graphql';



/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  fragment FrameworkSection_framework on Framework {\n    code\n    title\n    kind\n    edition\n    agreed\n    note\n    items {\n      id\n      code\n      number\n      title\n      labels\n      note\n      parentId\n    }\n  }\n": typeof types.FrameworkSection_FrameworkFragmentDoc,
    "\n  query FrameworksPage {\n    frameworks {\n      code\n      title\n      ...FrameworkSection_framework\n    }\n    plans {\n      nodes {\n        currentEdition {\n          priorities {\n            kind\n            alignments {\n              id\n            }\n          }\n          commitments {\n            references {\n              id\n            }\n          }\n        }\n      }\n    }\n  }\n": typeof types.FrameworksPageDocument,
    "\n  fragment AuditEntries_entry on AuditEntry {\n    id\n    happenedAt\n    sentence\n    reason\n    chain\n    number\n    changes {\n      field\n      before\n      after\n    }\n  }\n": typeof types.AuditEntries_EntryFragmentDoc,
    "\n  query AuditPage($filter: AuditFilter!, $each: Boolean!, $first: Int, $after: String, $last: Int, $before: String) {\n    auditEntries(filter: $filter, first: $first, after: $after, last: $last, before: $before) @include(if: $each) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        hasPreviousPage\n        startCursor\n        endCursor\n      }\n      nodes {\n        ...AuditEntries_entry\n      }\n    }\n    auditSummaries(filter: $filter, first: $first, after: $after, last: $last, before: $before) @skip(if: $each) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        hasPreviousPage\n        startCursor\n        endCursor\n      }\n      nodes {\n        ...AuditSummaries_summary\n      }\n    }\n    plans(first: 200, order: TITLE) {\n      nodes {\n        code\n        title\n      }\n    }\n  }\n": typeof types.AuditPageDocument,
    "\n  fragment AuditSummaries_summary on AuditSummary {\n    id\n    happenedAt\n    sentence\n    action\n    thing\n    plan\n    requestId\n  }\n": typeof types.AuditSummaries_SummaryFragmentDoc,
    "\n  fragment BudgetCertainty_budget on Budget {\n    id\n    lines {\n      id\n      activity\n      sources { id figure scannedAs printed certainty reason }\n    }\n  }\n": typeof types.BudgetCertainty_BudgetFragmentDoc,
    "\n  fragment BudgetChange_budget on Budget {\n    id\n    financialYear\n    lines {\n      id\n      activity\n      lineType\n      previousFte\n      previousControllable\n      fte\n      controllable\n      note\n    }\n  }\n": typeof types.BudgetChange_BudgetFragmentDoc,
    "\n  fragment BudgetChart_budget on Budget {\n    id\n    financialYear\n    lines {\n      id\n      position\n      lineType\n      activity\n      previousFte\n      previousControllable\n      fte\n      employee\n      running\n      contracts\n      gross\n      externalIncome\n      internalIncome\n      controllable\n    }\n  }\n": typeof types.BudgetChart_BudgetFragmentDoc,
    "\n  fragment BudgetChecks_budget on Budget {\n    id\n    lines {\n      id\n      position\n      lineType\n      activity\n      previousFte\n      previousControllable\n      fte\n      employee\n      running\n      contracts\n      gross\n      externalIncome\n      internalIncome\n      controllable\n    }\n  }\n": typeof types.BudgetChecks_BudgetFragmentDoc,
    "\n  fragment BudgetHeadlines_budget on Budget {\n    id\n    financialYear\n    lines {\n      id\n      lineType\n      previousFte\n      previousControllable\n      fte\n      controllable\n    }\n  }\n": typeof types.BudgetHeadlines_BudgetFragmentDoc,
    "\n  query BudgetPage($plan: ID!, $given: Boolean!) {\n    plan(id: $plan) @include(if: $given) {\n      id\n      ...PlanBudget_plan\n    }\n    plans(first: 5, filter: { kind: ANNUAL_OPERATING_PLAN }) @skip(if: $given) {\n      nodes {\n        id\n        currentEdition { id budget { id } }\n        ...PlanBudget_plan\n      }\n    }\n  }\n": typeof types.BudgetPageDocument,
    "\n  fragment BudgetTable_budget on Budget {\n    id\n    financialYear\n    lines {\n      id\n      position\n      lineType\n      activity\n      previousFte\n      previousControllable\n      fte\n      employee\n      running\n      contracts\n      gross\n      externalIncome\n      internalIncome\n      controllable\n      cabinetMember { id name }\n      cabinetMemberPrinted\n      sources { id figure certainty }\n    }\n  }\n": typeof types.BudgetTable_BudgetFragmentDoc,
    "\n  fragment PlanBudget_plan on Plan {\n    id\n    code\n    title\n    currentEdition {\n      id\n      sections { id code parts { kind } }\n      budget {\n        id\n        financialYear\n        ...BudgetHeadlines_budget\n        ...BudgetTable_budget\n        ...BudgetChecks_budget\n        ...BudgetChart_budget\n        ...BudgetChange_budget\n        ...BudgetCertainty_budget\n      }\n      ...StaffingTable_edition\n    }\n  }\n": typeof types.PlanBudget_PlanFragmentDoc,
    "\n  fragment StaffingTable_edition on Edition {\n    id\n    staffing {\n      id\n      lines {\n        id\n        band\n        lineType\n        rowNumber\n        financialYear\n        cell { printed value status bound footnoteMarks }\n      }\n      funding { id financialYear fundingSource budgetActivity staff fte }\n    }\n    sections { id code parts { kind } }\n    footnotes { id sectionCode mark text }\n    findings { code sentence }\n  }\n": typeof types.StaffingTable_EditionFragmentDoc,
    "\n  query CountyPage {\n    partnerships {\n      totalCount\n      nodes {\n        code\n        name\n        ...StateMap_partnership\n        ...PartnershipTable_partnership\n      }\n    }\n    localPlans: plans(filter: { kind: LOCAL_PLAN }) {\n      totalCount\n      nodes {\n        ...Coverage_plan\n      }\n    }\n    jointPlans: plans(filter: { joint: true }, first: 1) {\n      totalCount\n    }\n    jointPartnerships: partnerships(filter: { joint: true }, first: 1) {\n      totalCount\n    }\n    unmappedPlans: plans(filter: { unmapped: true }, first: 1) {\n      totalCount\n    }\n    unmapped: priorities(filter: { unmapped: true }, first: 1) {\n      totalCount\n    }\n    priorities(first: 1) {\n      totalCount\n      totalPerPartnership\n    }\n    frameworks(kind: OUTCOMES) {\n      items {\n        code\n        number\n        title\n      }\n    }\n  }\n": typeof types.CountyPageDocument,
    "\n  fragment OutcomeChoiceMap_partnership on Partnership {\n    code\n    name\n    tileColumn\n    tileRow\n  }\n": typeof types.OutcomeChoiceMap_PartnershipFragmentDoc,
    "\n  fragment PartnershipTable_partnership on Partnership {\n    code\n    name\n    phases {\n      pathfinder\n    }\n    leads {\n      id\n      person {\n        name\n      }\n    }\n    plans {\n      code\n      title\n      termStart\n      termEnd\n      owners {\n        partnership {\n          code\n          name\n        }\n      }\n      currentEdition {\n        state\n        stateLabel\n      }\n    }\n  }\n": typeof types.PartnershipTable_PartnershipFragmentDoc,
    "\n  query PrioritiesPage($filter: PriorityFilter!, $order: PriorityOrder!, $first: Int, $after: String, $last: Int, $before: String) {\n    priorities(filter: $filter, order: $order, first: $first, after: $after, last: $last, before: $before) {\n      totalCount\n      totalPerPartnership\n      nodes {\n        ...PriorityTable_priority\n      }\n      pageInfo {\n        hasNextPage\n        hasPreviousPage\n        startCursor\n        endCursor\n      }\n    }\n    partnerships(order: NAME) {\n      nodes {\n        code\n        name\n      }\n    }\n    frameworks(kind: OUTCOMES) {\n      items {\n        code\n        title\n      }\n    }\n  }\n": typeof types.PrioritiesPageDocument,
    "\n  fragment PriorityTable_priority on Priority {\n    id\n    ref\n    position\n    theme\n    title\n    scanDamaged\n    outcomes {\n      code\n      title\n    }\n    edition {\n      plan {\n        code\n        title\n        owners {\n          partnership {\n            code\n            name\n          }\n        }\n      }\n    }\n  }\n": typeof types.PriorityTable_PriorityFragmentDoc,
    "\n  fragment StateMap_partnership on Partnership {\n    code\n    name\n    tileColumn\n    tileRow\n    plans {\n      code\n      currentEdition {\n        state\n        stateExplanation\n      }\n    }\n  }\n": typeof types.StateMap_PartnershipFragmentDoc,
    "\n  fragment Coverage_plan on Plan {\n    code\n    owners {\n      partnership {\n        code\n      }\n    }\n    currentEdition {\n      priorities {\n        kind\n        outcomes {\n          code\n        }\n      }\n    }\n  }\n": typeof types.Coverage_PlanFragmentDoc,
    "\n  fragment CountyPriorities_framework on Framework {\n    code\n    agreed\n    items {\n      id\n      code\n      number\n      title\n      parentId\n    }\n  }\n": typeof types.CountyPriorities_FrameworkFragmentDoc,
    "\n  query HomePage($on: Date!) {\n    partnerships {\n      totalCount\n      nodes {\n        ...InForceMap_partnership\n        ...OutcomeChoiceMap_partnership\n      }\n    }\n    localPlans: plans(filter: { kind: LOCAL_PLAN }) {\n      totalCount\n      nodes {\n        ...Coverage_plan\n      }\n    }\n    countyPlans: plans(filter: { kind: ANNUAL_OPERATING_PLAN }, first: 5) {\n      nodes {\n        code\n        title\n      }\n    }\n    outcomes: frameworks(kind: OUTCOMES) {\n      code\n      ...OutcomeList_framework\n    }\n    priorities: frameworks(kind: PRIORITIES) {\n      code\n      ...CountyPriorities_framework\n    }\n  }\n": typeof types.HomePageDocument,
    "\n  fragment OutcomeList_framework on Framework {\n    items {\n      code\n      number\n      title\n    }\n  }\n": typeof types.OutcomeList_FrameworkFragmentDoc,
    "\n  fragment IndicatorChart_indicator on Indicator {\n    id\n    ref\n    title\n    unit\n    unitNote\n    polarity\n    observations {\n      id\n      breakdown\n      kind\n      period { label start }\n      printedUnder\n      cell { printed value bound unit rowUnit status comparable quotedPeriod }\n    }\n  }\n": typeof types.IndicatorChart_IndicatorFragmentDoc,
    "\n  fragment IndicatorFacts_indicator on Indicator {\n    id\n    ref\n    otherRefs\n    category\n    unit\n    unitNote\n    polarity\n    calendar\n    note\n    catalogue { id code title status size listed note }\n  }\n": typeof types.IndicatorFacts_IndicatorFragmentDoc,
    "\n  fragment IndicatorFindings_finding on Finding {\n    code\n    kind\n    title\n    sentence\n    places { subject }\n  }\n": typeof types.IndicatorFindings_FindingFragmentDoc,
    "\n  query IndicatorPage($ref: String!) {\n    indicator(ref: $ref) {\n      id\n      ref\n      title\n      observations {\n        id\n        sourceEdition { id }\n        ...IndicatorValues_observation\n      }\n      ...IndicatorFacts_indicator\n      ...IndicatorChart_indicator\n    }\n    plans(first: 10, filter: { kind: ANNUAL_OPERATING_PLAN }) {\n      nodes {\n        id\n        currentEdition {\n          id\n          sections { id code heading }\n          footnotes { id sectionCode mark text }\n          findings { ...IndicatorFindings_finding }\n        }\n      }\n    }\n  }\n": typeof types.IndicatorPageDocument,
    "\n  fragment IndicatorSets_catalogue on IndicatorCatalogue {\n    id\n    code\n    title\n    listed\n    size\n    status\n  }\n": typeof types.IndicatorSets_CatalogueFragmentDoc,
    "\n  fragment IndicatorTable_indicator on Indicator {\n    id\n    ref\n    otherRefs\n    title\n    category\n    unit\n    unitNote\n    polarity\n    observations {\n      id\n      ...LatestValues_observation\n    }\n  }\n": typeof types.IndicatorTable_IndicatorFragmentDoc,
    "\n  fragment IndicatorValues_observation on Observation {\n    id\n    breakdown\n    kind\n    period { label }\n    printedUnder\n    columnHeading\n    cell { printed status bound footnoteMarks quotedPeriod quotedScheme }\n    note\n    sourceSection\n    sourceEdition { id plan { id code title } }\n  }\n": typeof types.IndicatorValues_ObservationFragmentDoc,
    "\n  query IndicatorsPage($filter: IndicatorFilter!, $order: IndicatorOrder!, $first: Int, $after: String, $last: Int, $before: String) {\n    indicatorCatalogues {\n      id\n      code\n      scheme\n      title\n      ...IndicatorSets_catalogue\n    }\n    indicators(filter: $filter, order: $order, first: $first, after: $after, last: $last, before: $before) {\n      totalCount\n      nodes {\n        id\n        ...IndicatorTable_indicator\n      }\n      pageInfo { startCursor endCursor hasNextPage hasPreviousPage }\n    }\n  }\n": typeof types.IndicatorsPageDocument,
    "\n  fragment LatestValues_observation on Observation {\n    id\n    breakdown\n    kind\n    period { label start }\n    printedUnder\n    cell { printed status }\n  }\n": typeof types.LatestValues_ObservationFragmentDoc,
    "\n  fragment InForceMap_partnership on Partnership {\n    code\n    name\n    tileColumn\n    tileRow\n    phases {\n      pathfinder\n    }\n    planInForce(on: $on) {\n      basis\n      plan {\n        countyOwned\n        owners {\n          partnership {\n            code\n            name\n          }\n        }\n      }\n    }\n  }\n": typeof types.InForceMap_PartnershipFragmentDoc,
    "\n  fragment PartnershipFacts_partnership on Partnership {\n    code\n    shortCode\n    note\n    phases {\n      id\n      kind\n      startsOn\n      endsOn\n      pathfinder\n      note\n    }\n    leads {\n      id\n      startsOn\n      endsOn\n      note\n      person {\n        name\n      }\n      post {\n        title\n      }\n    }\n    plans {\n      owners {\n        partnership {\n          code\n          name\n        }\n      }\n    }\n  }\n": typeof types.PartnershipFacts_PartnershipFragmentDoc,
    "\n  query PartnershipPage($code: String!, $on: Date!) {\n    partnership(code: $code) {\n      code\n      name\n      planInForce(on: $on) {\n        ...PlanInForcePanel_inForce\n      }\n      plans {\n        code\n        ...PartnershipPriorities_plan\n      }\n      ...PartnershipFacts_partnership\n      ...PartnershipPlans_partnership\n    }\n    partnerships {\n      nodes {\n        code\n        name\n        tileColumn\n        tileRow\n      }\n    }\n  }\n": typeof types.PartnershipPageDocument,
    "\n  fragment PartnershipPlans_partnership on Partnership {\n    plans {\n      code\n      title\n      joint\n      termStart\n      termEnd\n      note\n      supersedes {\n        id\n        effectiveOn\n        predecessor {\n          code\n          title\n        }\n      }\n      editions {\n        id\n        number\n        title\n        asAtPrinted\n        state\n        stateNote\n      }\n    }\n  }\n": typeof types.PartnershipPlans_PartnershipFragmentDoc,
    "\n  fragment PartnershipPriorities_plan on Plan {\n    code\n    currentEdition {\n      outcomeHeadings {\n        printedNumber\n        printedLabel\n        outcome {\n          code\n          title\n        }\n      }\n      priorities {\n        id\n        kind\n        ref\n        position\n        theme\n        title\n        outcomes {\n          code\n          title\n        }\n      }\n    }\n  }\n": typeof types.PartnershipPriorities_PlanFragmentDoc,
    "\n  fragment PlanInForcePanel_inForce on PlanInForce {\n    basis\n    explanation\n    from\n    until\n    plan {\n      code\n      title\n    }\n  }\n": typeof types.PlanInForcePanel_InForceFragmentDoc,
    "\n  mutation GrantRole($input: GrantRoleInput!) {\n    grantRole(input: $input) {\n      refusal {\n        code\n        message\n        issues {\n          path\n          message\n        }\n      }\n    }\n  }\n": typeof types.GrantRoleDocument,
    "\n  fragment GrantRow on AccountGrant {\n    id\n    label\n    county\n    partnerships\n    startsOn\n    endsOn\n    standing\n    reason\n    endedBecause\n    post {\n      title\n    }\n  }\n": typeof types.GrantRowFragmentDoc,
    "\n  mutation EndGrant($input: EndGrantInput!) {\n    endGrant(input: $input) {\n      refusal {\n        code\n        message\n        issues {\n          path\n          message\n        }\n      }\n    }\n  }\n": typeof types.EndGrantDocument,
    "\n  mutation InvitePerson($input: InvitePersonInput!) {\n    invitePerson(input: $input) {\n      link\n      refusal {\n        code\n        message\n        issues {\n          path\n          message\n        }\n      }\n    }\n  }\n": typeof types.InvitePersonDocument,
    "\n  query PeoplePage($first: Int, $after: String, $last: Int, $before: String) {\n    people(first: $first, after: $after, last: $last, before: $before) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        hasPreviousPage\n        startCursor\n        endCursor\n      }\n      nodes {\n        id\n        ...PersonCard\n      }\n    }\n    partnerships(order: NAME) {\n      nodes {\n        code\n        name\n      }\n    }\n  }\n": typeof types.PeoplePageDocument,
    "\n  fragment PersonCard on Account {\n    id\n    name\n    email\n    status\n    isViewer\n    closedBecause\n    person {\n      name\n    }\n    grants {\n      id\n      ...GrantRow\n    }\n  }\n": typeof types.PersonCardFragmentDoc,
    "\n  mutation CloseAccount($input: CloseAccountInput!) {\n    closeAccount(input: $input) {\n      refusal {\n        code\n        message\n        issues {\n          path\n          message\n        }\n      }\n    }\n  }\n": typeof types.CloseAccountDocument,
    "\n  mutation InviteAgain($account: ID!) {\n    inviteAgain(account: $account) {\n      link\n      refusal {\n        code\n        message\n        issues {\n          path\n          message\n        }\n      }\n    }\n  }\n": typeof types.InviteAgainDocument,
    "\n  fragment EditionBar_plan on Plan {\n    termStart\n    termEnd\n    editions { id }\n    currentEdition { id number title asAt asAtPrinted }\n  }\n": typeof types.EditionBar_PlanFragmentDoc,
    "\n  fragment PlanDocument_edition on Edition {\n    ...PlanSection_edition\n    sections { id code heading level body note parts { kind argument } }\n  }\n": typeof types.PlanDocument_EditionFragmentDoc,
    "\n  fragment PlanGlossary_edition on Edition {\n    glossary { id term meaning printedMeaning note }\n  }\n": typeof types.PlanGlossary_EditionFragmentDoc,
    "\n  fragment PlanOwners_plan on Plan {\n    kind\n    joint\n    countyOwned\n    owners {\n      id\n      partnership { id code name }\n      lead { id person { id name } post { id title } }\n    }\n  }\n": typeof types.PlanOwners_PlanFragmentDoc,
    "\n  query PlanPage($id: ID!) {\n    plan(id: $id) {\n      id\n      title\n      ...PlanOwners_plan\n      ...PlanStanding_plan\n      ...EditionBar_plan\n      currentEdition {\n        id\n        ...PlanGlossary_edition\n        ...PlanDocument_edition\n      }\n    }\n  }\n": typeof types.PlanPageDocument,
    "\n  fragment PlanSection_edition on Edition {\n    ...AchievementsPart_edition\n    ...BudgetPart_edition\n    ...CommitmentsPart_edition\n    ...ConsultationsPart_edition\n    ...ContentsPart_edition\n    ...FactsPart_edition\n    ...FootnotesPart_edition\n    ...LegislationPart_edition\n    ...ListPart_edition\n    ...MilestonesPart_edition\n    ...ObjectivesPart_edition\n    ...ObservationsPart_edition\n    ...ParticularsPart_edition\n    ...PriorityTable_edition\n    ...RisksPart_edition\n    ...StaffingPart_edition\n  }\n": typeof types.PlanSection_EditionFragmentDoc,
    "\n  fragment PlanStanding_plan on Plan {\n    ...SuccessorList_plan\n    supersedes { id effectiveOn printed predecessor { id code title countyOwned } }\n    currentEdition { id state stateLabel stateExplanation stateNote visibility contentHash }\n    code\n  }\n": typeof types.PlanStanding_PlanFragmentDoc,
    "\n  fragment PlanTable_plan on Plan {\n    id\n    code\n    title\n    kind\n    joint\n    countyOwned\n    owners { id partnership { id code name } }\n    currentEdition {\n      id\n      number\n      state\n      stateLabel\n      asAt\n      asAtPrinted\n      priorities { id kind outcomes { id } }\n    }\n  }\n": typeof types.PlanTable_PlanFragmentDoc,
    "\n  query PlansPage($filter: PlanFilter!, $after: String) {\n    plans(first: 100, filter: $filter, after: $after) {\n      totalCount\n      nodes {\n        id\n        kind\n        countyOwned\n        owners { id partnership { id code } }\n        ...PlanTable_plan\n      }\n      pageInfo { hasNextPage endCursor }\n    }\n    partnerships(first: 200, order: NAME) { nodes { id code name } }\n  }\n": typeof types.PlansPageDocument,
    "\n  fragment SuccessorList_plan on Plan {\n    supersededBy {\n      id\n      effectiveOn\n      note\n      successor { id code title kind countyOwned owners { id partnership { id code } } }\n    }\n  }\n": typeof types.SuccessorList_PlanFragmentDoc,
    "\n  fragment AchievementsPart_edition on Edition {\n    achievements { id statement figures sectionCode }\n  }\n": typeof types.AchievementsPart_EditionFragmentDoc,
    "\n  fragment BudgetPart_edition on Edition {\n    budget {\n      id\n      financialYear\n      lines {\n        id\n        lineType\n        activity\n        previousControllable\n        previousFte\n        fte\n        employee\n        running\n        contracts\n        gross\n        externalIncome\n        internalIncome\n        controllable\n        cabinetMemberPrinted\n        note\n      }\n      checks { identity subject difference sentence }\n    }\n  }\n": typeof types.BudgetPart_EditionFragmentDoc,
    "\n  fragment CommitmentsPart_edition on Edition {\n    commitments { id groupPrinted planRefPrinted target action note leads { id printed } }\n  }\n": typeof types.CommitmentsPart_EditionFragmentDoc,
    "\n  fragment ConsultationsPart_edition on Edition {\n    consultations {\n      id\n      name\n      starts { printed }\n      ends { printed }\n      feedback { printed }\n      targetGroup\n      samplePrinted\n      targetAreas\n      contractor\n      purpose\n      statutory\n      contact\n      note\n    }\n  }\n": typeof types.ConsultationsPart_EditionFragmentDoc,
    "\n  fragment ContentsPart_edition on Edition {\n    contents { id printedTitle sectionCode note }\n    sections { id code heading }\n  }\n": typeof types.ContentsPart_EditionFragmentDoc,
    "\n  fragment FactsPart_edition on Edition {\n    facts { id subject counted comparator periodPrinted note sectionCode cell { printed } }\n  }\n": typeof types.FactsPart_EditionFragmentDoc,
    "\n  fragment FootnotesPart_edition on Edition {\n    footnotes { id mark text sectionCode }\n  }\n": typeof types.FootnotesPart_EditionFragmentDoc,
    "\n  fragment FrameworkPart_framework on Framework {\n    id\n    title\n    agreed\n    note\n    items { id parentId number title labels note }\n  }\n": typeof types.FrameworkPart_FrameworkFragmentDoc,
    "\n  query IndicatorsPart($catalogue: String!) {\n    indicatorCatalogues { id code title listed size note }\n    indicators(first: 200, filter: { catalogue: $catalogue }) { nodes { id ref title note } }\n  }\n": typeof types.IndicatorsPartDocument,
    "\n  fragment LegislationPart_edition on Edition {\n    legislation { id title year note sectionCodes }\n  }\n": typeof types.LegislationPart_EditionFragmentDoc,
    "\n  fragment ListPart_edition on Edition {\n    lists {\n      id\n      code\n      title\n      introduction\n      ordered\n      items { id position parentPosition text detail note }\n    }\n  }\n": typeof types.ListPart_EditionFragmentDoc,
    "\n  fragment LocalPlanEntry_plan on Plan {\n    code\n    title\n    joint\n    note\n    owners {\n      id\n      printedHeading\n      partnership { id code name }\n      lead { id person { id name } }\n    }\n    editions { id number ...PriorityTable_edition }\n  }\n": typeof types.LocalPlanEntry_PlanFragmentDoc,
    "\n  query LocalPlansPart($plan: ID!) {\n    plan(id: $plan) {\n      id\n      supersededBy {\n        id\n        successor {\n          id\n          kind\n          countyOwned\n          owners { id partnership { id code } }\n          ...LocalPlanEntry_plan\n        }\n      }\n    }\n  }\n": typeof types.LocalPlansPartDocument,
    "\n  fragment MilestonesPart_edition on Edition {\n    milestones { id activity scanDamaged note sectionCode date { printed } }\n  }\n": typeof types.MilestonesPart_EditionFragmentDoc,
    "\n  fragment ObjectiveParagraphs_objective on Objective { id number title summary reference note }\n": typeof types.ObjectiveParagraphs_ObjectiveFragmentDoc,
    "\n  fragment ObjectiveTable_objective on Objective {\n    id\n    title\n    summary\n    reference\n    note\n    leads { id printed }\n    deliverables { id text note }\n    targetDate { printed }\n  }\n": typeof types.ObjectiveTable_ObjectiveFragmentDoc,
    "\n  fragment ObjectivesPart_edition on Edition {\n    objectives { id theme sectionCode ...ObjectiveTable_objective ...ObjectiveParagraphs_objective }\n  }\n": typeof types.ObjectivesPart_EditionFragmentDoc,
    "\n  fragment ObservationsPart_edition on Edition {\n    observations {\n      id\n      breakdown\n      columnHeading\n      kind\n      printedUnder\n      note\n      sourceSection\n      cell { ...PrintedFigure_cell }\n      indicator { id ref title category otherRefs note }\n    }\n  }\n": typeof types.ObservationsPart_EditionFragmentDoc,
    "\n  fragment OrganisationsPart_organisation on Organisation { id name note }\n": typeof types.OrganisationsPart_OrganisationFragmentDoc,
    "\n  fragment ParticularsPart_edition on Edition {\n    particulars { id label value note sectionCode }\n  }\n": typeof types.ParticularsPart_EditionFragmentDoc,
    "\n  fragment PathfindersPart_partnership on Partnership { id code name }\n": typeof types.PathfindersPart_PartnershipFragmentDoc,
    "\n  fragment PrintedPriorities_priority on Priority {\n    id\n    kind\n    ref\n    inferredRef\n    theme\n    title\n    description\n    scanDamaged\n    note\n  }\n": typeof types.PrintedPriorities_PriorityFragmentDoc,
    "\n  fragment PriorityTable_edition on Edition {\n    priorities { id outcomes { id } ...PrintedPriorities_priority }\n    outcomeHeadings { id printedNumber printedLabel outcome { id number title } }\n  }\n": typeof types.PriorityTable_EditionFragmentDoc,
    "\n  fragment RisksPart_edition on Edition {\n    riskAreas {\n      id\n      position\n      title\n      leads { id printed }\n      risks { id statement note scored alsoIn { id area { id position title } } }\n    }\n  }\n": typeof types.RisksPart_EditionFragmentDoc,
    "\n  fragment StaffingPart_edition on Edition {\n    staffing {\n      id\n      lines { id band rowNumber lineType financialYear note cell { ...PrintedFigure_cell } }\n      funding { id fundingSource staff fte financialYear note }\n    }\n  }\n": typeof types.StaffingPart_EditionFragmentDoc,
    "\n  query CountyReferences {\n    frameworks { code ...FrameworkPart_framework }\n    organisations(first: 200) { nodes { id kind ...OrganisationsPart_organisation } }\n    partnerships(first: 200, filter: { pathfinder: true }) { nodes { id ...PathfindersPart_partnership } }\n  }\n": typeof types.CountyReferencesDocument,
    "\n  fragment PrintedFigure_cell on Cell {\n    printed\n    status\n    bound\n    value\n    unit\n    rowUnit\n    footnoteMarks\n    quotedPeriod\n    quotedScheme\n  }\n": typeof types.PrintedFigure_CellFragmentDoc,
    "\n  query PolicyPage {\n    policy {\n      columns {\n        code\n        title\n      }\n      extents {\n        code\n        meaning\n      }\n      rows {\n        action\n        sentence\n        about\n        exclusions\n        cells {\n          column\n          extent\n          states\n        }\n      }\n    }\n  }\n": typeof types.PolicyPageDocument,
    "\n  fragment RiskArea_risk on Risk {\n    id\n    position\n    numberInArea\n    statement\n    note\n    scored\n    likelihood\n    impact\n    residualLikelihood\n    residualImpact\n    alsoIn { id position area { id position title } }\n    area { id position title leads { id printed } }\n  }\n": typeof types.RiskArea_RiskFragmentDoc,
    "\n  fragment RiskMatrix_risk on Risk {\n    id\n    position\n    statement\n    likelihood\n    impact\n    scored\n    alsoIn { id position }\n  }\n": typeof types.RiskMatrix_RiskFragmentDoc,
    "\n  query RisksPage($filter: RiskFilter!) {\n    risks(first: 200, filter: $filter) {\n      totalCount\n      distinctCount\n      nodes {\n        id\n        edition { id }\n        area { id position title }\n        ...RiskArea_risk\n      }\n    }\n    register: risks(first: 200) {\n      totalCount\n      distinctCount\n      nodes {\n        id\n        scored\n        area { id position title }\n        ...RiskMatrix_risk\n      }\n    }\n  }\n": typeof types.RisksPageDocument,
    "\n  fragment SearchHits_connection on SearchConnection {\n    nodes {\n      id\n      kind\n      ref\n      title\n      excerpt\n      plan {\n        code\n        title\n        currentEdition {\n          priorities {\n            id\n            position\n          }\n        }\n      }\n    }\n  }\n": typeof types.SearchHits_ConnectionFragmentDoc,
    "\n  query SearchResults($words: String!, $few: Int!, $chosen: [SearchKind!], $after: String, $one: Boolean!) {\n    PARTNERSHIP: search(query: $words, kinds: [PARTNERSHIP], first: $few) {\n      totalCount\n      ...SearchHits_connection\n    }\n    PLAN: search(query: $words, kinds: [PLAN], first: $few) {\n      totalCount\n      ...SearchHits_connection\n    }\n    PRIORITY: search(query: $words, kinds: [PRIORITY], first: $few) {\n      totalCount\n      ...SearchHits_connection\n    }\n    SECTION: search(query: $words, kinds: [SECTION], first: $few) {\n      totalCount\n      ...SearchHits_connection\n    }\n    RISK: search(query: $words, kinds: [RISK], first: $few) {\n      totalCount\n      ...SearchHits_connection\n    }\n    INDICATOR: search(query: $words, kinds: [INDICATOR], first: $few) {\n      totalCount\n      ...SearchHits_connection\n    }\n    chosen: search(query: $words, kinds: $chosen, first: 25, after: $after) @include(if: $one) {\n      totalCount\n      ...SearchHits_connection\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.SearchResultsDocument,
    "\n  mutation RenewServiceKey($input: RenewServiceKeyInput!) {\n    renewServiceKey(input: $input) {\n      key\n      refusal {\n        code\n        message\n        issues {\n          path\n          message\n        }\n      }\n    }\n  }\n": typeof types.RenewServiceKeyDocument,
    "\n  fragment ServiceAccountCard on ServiceAccount {\n    id\n    name\n    ownerName\n    ownerActive\n    scopes\n    county\n    partnerships\n    expiresAt\n    standing\n    keys {\n      id\n      ending\n      expiresAt\n      lastUsedAt\n      standing\n    }\n  }\n": typeof types.ServiceAccountCardFragmentDoc,
    "\n  mutation RevokeServiceKey($key: ID!) {\n    revokeServiceKey(key: $key) {\n      refusal {\n        code\n        message\n        issues {\n          path\n          message\n        }\n      }\n    }\n  }\n": typeof types.RevokeServiceKeyDocument,
    "\n  mutation RevokeServiceAccount($account: ID!) {\n    revokeServiceAccount(account: $account) {\n      refusal {\n        code\n        message\n        issues {\n          path\n          message\n        }\n      }\n    }\n  }\n": typeof types.RevokeServiceAccountDocument,
    "\n  mutation CreateServiceAccount($input: CreateServiceAccountInput!) {\n    createServiceAccount(input: $input) {\n      key\n      refusal {\n        code\n        message\n        issues {\n          path\n          message\n        }\n      }\n    }\n  }\n": typeof types.CreateServiceAccountDocument,
    "\n  query ServiceAccountsPage($first: Int, $after: String, $last: Int, $before: String) {\n    serviceAccounts(first: $first, after: $after, last: $last, before: $before) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        hasPreviousPage\n        startCursor\n        endCursor\n      }\n      nodes {\n        id\n        ...ServiceAccountCard\n      }\n    }\n    people(first: 200) {\n      nodes {\n        id\n        name\n        email\n        status\n        isViewer\n      }\n    }\n    partnerships(order: NAME) {\n      nodes {\n        code\n        name\n      }\n    }\n  }\n": typeof types.ServiceAccountsPageDocument,
    "\n  query SignInPage {\n    partnerships(order: NAME) {\n      nodes {\n        code\n        name\n      }\n    }\n  }\n": typeof types.SignInPageDocument,
    "\n  fragment FindingList_plan on Plan {\n    id\n    code\n    currentEdition {\n      id\n      sections { id code heading }\n      findings {\n        code\n        kind\n        title\n        sentence\n        places { section subject printed }\n      }\n    }\n  }\n": typeof types.FindingList_PlanFragmentDoc,
    "\n  fragment ScanFaultList_plan on Plan {\n    id\n    code\n    title\n    currentEdition {\n      id\n      scanFaults { id sectionCode subject scannedAs readAs certainty explanation }\n    }\n  }\n": typeof types.ScanFaultList_PlanFragmentDoc,
    "\n  query SourceNotesPage {\n    county: plans(first: 1, filter: { kind: ANNUAL_OPERATING_PLAN }) {\n      nodes {\n        id\n        code\n        title\n        currentEdition { id findings { kind } }\n        ...FindingList_plan\n      }\n    }\n    plans(first: 200) {\n      nodes {\n        id\n        currentEdition { id scanFaults { id } }\n        ...ScanFaultList_plan\n      }\n    }\n  }\n": typeof types.SourceNotesPageDocument,
};
const documents: Documents = {
    "\n  fragment FrameworkSection_framework on Framework {\n    code\n    title\n    kind\n    edition\n    agreed\n    note\n    items {\n      id\n      code\n      number\n      title\n      labels\n      note\n      parentId\n    }\n  }\n": types.FrameworkSection_FrameworkFragmentDoc,
    "\n  query FrameworksPage {\n    frameworks {\n      code\n      title\n      ...FrameworkSection_framework\n    }\n    plans {\n      nodes {\n        currentEdition {\n          priorities {\n            kind\n            alignments {\n              id\n            }\n          }\n          commitments {\n            references {\n              id\n            }\n          }\n        }\n      }\n    }\n  }\n": types.FrameworksPageDocument,
    "\n  fragment AuditEntries_entry on AuditEntry {\n    id\n    happenedAt\n    sentence\n    reason\n    chain\n    number\n    changes {\n      field\n      before\n      after\n    }\n  }\n": types.AuditEntries_EntryFragmentDoc,
    "\n  query AuditPage($filter: AuditFilter!, $each: Boolean!, $first: Int, $after: String, $last: Int, $before: String) {\n    auditEntries(filter: $filter, first: $first, after: $after, last: $last, before: $before) @include(if: $each) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        hasPreviousPage\n        startCursor\n        endCursor\n      }\n      nodes {\n        ...AuditEntries_entry\n      }\n    }\n    auditSummaries(filter: $filter, first: $first, after: $after, last: $last, before: $before) @skip(if: $each) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        hasPreviousPage\n        startCursor\n        endCursor\n      }\n      nodes {\n        ...AuditSummaries_summary\n      }\n    }\n    plans(first: 200, order: TITLE) {\n      nodes {\n        code\n        title\n      }\n    }\n  }\n": types.AuditPageDocument,
    "\n  fragment AuditSummaries_summary on AuditSummary {\n    id\n    happenedAt\n    sentence\n    action\n    thing\n    plan\n    requestId\n  }\n": types.AuditSummaries_SummaryFragmentDoc,
    "\n  fragment BudgetCertainty_budget on Budget {\n    id\n    lines {\n      id\n      activity\n      sources { id figure scannedAs printed certainty reason }\n    }\n  }\n": types.BudgetCertainty_BudgetFragmentDoc,
    "\n  fragment BudgetChange_budget on Budget {\n    id\n    financialYear\n    lines {\n      id\n      activity\n      lineType\n      previousFte\n      previousControllable\n      fte\n      controllable\n      note\n    }\n  }\n": types.BudgetChange_BudgetFragmentDoc,
    "\n  fragment BudgetChart_budget on Budget {\n    id\n    financialYear\n    lines {\n      id\n      position\n      lineType\n      activity\n      previousFte\n      previousControllable\n      fte\n      employee\n      running\n      contracts\n      gross\n      externalIncome\n      internalIncome\n      controllable\n    }\n  }\n": types.BudgetChart_BudgetFragmentDoc,
    "\n  fragment BudgetChecks_budget on Budget {\n    id\n    lines {\n      id\n      position\n      lineType\n      activity\n      previousFte\n      previousControllable\n      fte\n      employee\n      running\n      contracts\n      gross\n      externalIncome\n      internalIncome\n      controllable\n    }\n  }\n": types.BudgetChecks_BudgetFragmentDoc,
    "\n  fragment BudgetHeadlines_budget on Budget {\n    id\n    financialYear\n    lines {\n      id\n      lineType\n      previousFte\n      previousControllable\n      fte\n      controllable\n    }\n  }\n": types.BudgetHeadlines_BudgetFragmentDoc,
    "\n  query BudgetPage($plan: ID!, $given: Boolean!) {\n    plan(id: $plan) @include(if: $given) {\n      id\n      ...PlanBudget_plan\n    }\n    plans(first: 5, filter: { kind: ANNUAL_OPERATING_PLAN }) @skip(if: $given) {\n      nodes {\n        id\n        currentEdition { id budget { id } }\n        ...PlanBudget_plan\n      }\n    }\n  }\n": types.BudgetPageDocument,
    "\n  fragment BudgetTable_budget on Budget {\n    id\n    financialYear\n    lines {\n      id\n      position\n      lineType\n      activity\n      previousFte\n      previousControllable\n      fte\n      employee\n      running\n      contracts\n      gross\n      externalIncome\n      internalIncome\n      controllable\n      cabinetMember { id name }\n      cabinetMemberPrinted\n      sources { id figure certainty }\n    }\n  }\n": types.BudgetTable_BudgetFragmentDoc,
    "\n  fragment PlanBudget_plan on Plan {\n    id\n    code\n    title\n    currentEdition {\n      id\n      sections { id code parts { kind } }\n      budget {\n        id\n        financialYear\n        ...BudgetHeadlines_budget\n        ...BudgetTable_budget\n        ...BudgetChecks_budget\n        ...BudgetChart_budget\n        ...BudgetChange_budget\n        ...BudgetCertainty_budget\n      }\n      ...StaffingTable_edition\n    }\n  }\n": types.PlanBudget_PlanFragmentDoc,
    "\n  fragment StaffingTable_edition on Edition {\n    id\n    staffing {\n      id\n      lines {\n        id\n        band\n        lineType\n        rowNumber\n        financialYear\n        cell { printed value status bound footnoteMarks }\n      }\n      funding { id financialYear fundingSource budgetActivity staff fte }\n    }\n    sections { id code parts { kind } }\n    footnotes { id sectionCode mark text }\n    findings { code sentence }\n  }\n": types.StaffingTable_EditionFragmentDoc,
    "\n  query CountyPage {\n    partnerships {\n      totalCount\n      nodes {\n        code\n        name\n        ...StateMap_partnership\n        ...PartnershipTable_partnership\n      }\n    }\n    localPlans: plans(filter: { kind: LOCAL_PLAN }) {\n      totalCount\n      nodes {\n        ...Coverage_plan\n      }\n    }\n    jointPlans: plans(filter: { joint: true }, first: 1) {\n      totalCount\n    }\n    jointPartnerships: partnerships(filter: { joint: true }, first: 1) {\n      totalCount\n    }\n    unmappedPlans: plans(filter: { unmapped: true }, first: 1) {\n      totalCount\n    }\n    unmapped: priorities(filter: { unmapped: true }, first: 1) {\n      totalCount\n    }\n    priorities(first: 1) {\n      totalCount\n      totalPerPartnership\n    }\n    frameworks(kind: OUTCOMES) {\n      items {\n        code\n        number\n        title\n      }\n    }\n  }\n": types.CountyPageDocument,
    "\n  fragment OutcomeChoiceMap_partnership on Partnership {\n    code\n    name\n    tileColumn\n    tileRow\n  }\n": types.OutcomeChoiceMap_PartnershipFragmentDoc,
    "\n  fragment PartnershipTable_partnership on Partnership {\n    code\n    name\n    phases {\n      pathfinder\n    }\n    leads {\n      id\n      person {\n        name\n      }\n    }\n    plans {\n      code\n      title\n      termStart\n      termEnd\n      owners {\n        partnership {\n          code\n          name\n        }\n      }\n      currentEdition {\n        state\n        stateLabel\n      }\n    }\n  }\n": types.PartnershipTable_PartnershipFragmentDoc,
    "\n  query PrioritiesPage($filter: PriorityFilter!, $order: PriorityOrder!, $first: Int, $after: String, $last: Int, $before: String) {\n    priorities(filter: $filter, order: $order, first: $first, after: $after, last: $last, before: $before) {\n      totalCount\n      totalPerPartnership\n      nodes {\n        ...PriorityTable_priority\n      }\n      pageInfo {\n        hasNextPage\n        hasPreviousPage\n        startCursor\n        endCursor\n      }\n    }\n    partnerships(order: NAME) {\n      nodes {\n        code\n        name\n      }\n    }\n    frameworks(kind: OUTCOMES) {\n      items {\n        code\n        title\n      }\n    }\n  }\n": types.PrioritiesPageDocument,
    "\n  fragment PriorityTable_priority on Priority {\n    id\n    ref\n    position\n    theme\n    title\n    scanDamaged\n    outcomes {\n      code\n      title\n    }\n    edition {\n      plan {\n        code\n        title\n        owners {\n          partnership {\n            code\n            name\n          }\n        }\n      }\n    }\n  }\n": types.PriorityTable_PriorityFragmentDoc,
    "\n  fragment StateMap_partnership on Partnership {\n    code\n    name\n    tileColumn\n    tileRow\n    plans {\n      code\n      currentEdition {\n        state\n        stateExplanation\n      }\n    }\n  }\n": types.StateMap_PartnershipFragmentDoc,
    "\n  fragment Coverage_plan on Plan {\n    code\n    owners {\n      partnership {\n        code\n      }\n    }\n    currentEdition {\n      priorities {\n        kind\n        outcomes {\n          code\n        }\n      }\n    }\n  }\n": types.Coverage_PlanFragmentDoc,
    "\n  fragment CountyPriorities_framework on Framework {\n    code\n    agreed\n    items {\n      id\n      code\n      number\n      title\n      parentId\n    }\n  }\n": types.CountyPriorities_FrameworkFragmentDoc,
    "\n  query HomePage($on: Date!) {\n    partnerships {\n      totalCount\n      nodes {\n        ...InForceMap_partnership\n        ...OutcomeChoiceMap_partnership\n      }\n    }\n    localPlans: plans(filter: { kind: LOCAL_PLAN }) {\n      totalCount\n      nodes {\n        ...Coverage_plan\n      }\n    }\n    countyPlans: plans(filter: { kind: ANNUAL_OPERATING_PLAN }, first: 5) {\n      nodes {\n        code\n        title\n      }\n    }\n    outcomes: frameworks(kind: OUTCOMES) {\n      code\n      ...OutcomeList_framework\n    }\n    priorities: frameworks(kind: PRIORITIES) {\n      code\n      ...CountyPriorities_framework\n    }\n  }\n": types.HomePageDocument,
    "\n  fragment OutcomeList_framework on Framework {\n    items {\n      code\n      number\n      title\n    }\n  }\n": types.OutcomeList_FrameworkFragmentDoc,
    "\n  fragment IndicatorChart_indicator on Indicator {\n    id\n    ref\n    title\n    unit\n    unitNote\n    polarity\n    observations {\n      id\n      breakdown\n      kind\n      period { label start }\n      printedUnder\n      cell { printed value bound unit rowUnit status comparable quotedPeriod }\n    }\n  }\n": types.IndicatorChart_IndicatorFragmentDoc,
    "\n  fragment IndicatorFacts_indicator on Indicator {\n    id\n    ref\n    otherRefs\n    category\n    unit\n    unitNote\n    polarity\n    calendar\n    note\n    catalogue { id code title status size listed note }\n  }\n": types.IndicatorFacts_IndicatorFragmentDoc,
    "\n  fragment IndicatorFindings_finding on Finding {\n    code\n    kind\n    title\n    sentence\n    places { subject }\n  }\n": types.IndicatorFindings_FindingFragmentDoc,
    "\n  query IndicatorPage($ref: String!) {\n    indicator(ref: $ref) {\n      id\n      ref\n      title\n      observations {\n        id\n        sourceEdition { id }\n        ...IndicatorValues_observation\n      }\n      ...IndicatorFacts_indicator\n      ...IndicatorChart_indicator\n    }\n    plans(first: 10, filter: { kind: ANNUAL_OPERATING_PLAN }) {\n      nodes {\n        id\n        currentEdition {\n          id\n          sections { id code heading }\n          footnotes { id sectionCode mark text }\n          findings { ...IndicatorFindings_finding }\n        }\n      }\n    }\n  }\n": types.IndicatorPageDocument,
    "\n  fragment IndicatorSets_catalogue on IndicatorCatalogue {\n    id\n    code\n    title\n    listed\n    size\n    status\n  }\n": types.IndicatorSets_CatalogueFragmentDoc,
    "\n  fragment IndicatorTable_indicator on Indicator {\n    id\n    ref\n    otherRefs\n    title\n    category\n    unit\n    unitNote\n    polarity\n    observations {\n      id\n      ...LatestValues_observation\n    }\n  }\n": types.IndicatorTable_IndicatorFragmentDoc,
    "\n  fragment IndicatorValues_observation on Observation {\n    id\n    breakdown\n    kind\n    period { label }\n    printedUnder\n    columnHeading\n    cell { printed status bound footnoteMarks quotedPeriod quotedScheme }\n    note\n    sourceSection\n    sourceEdition { id plan { id code title } }\n  }\n": types.IndicatorValues_ObservationFragmentDoc,
    "\n  query IndicatorsPage($filter: IndicatorFilter!, $order: IndicatorOrder!, $first: Int, $after: String, $last: Int, $before: String) {\n    indicatorCatalogues {\n      id\n      code\n      scheme\n      title\n      ...IndicatorSets_catalogue\n    }\n    indicators(filter: $filter, order: $order, first: $first, after: $after, last: $last, before: $before) {\n      totalCount\n      nodes {\n        id\n        ...IndicatorTable_indicator\n      }\n      pageInfo { startCursor endCursor hasNextPage hasPreviousPage }\n    }\n  }\n": types.IndicatorsPageDocument,
    "\n  fragment LatestValues_observation on Observation {\n    id\n    breakdown\n    kind\n    period { label start }\n    printedUnder\n    cell { printed status }\n  }\n": types.LatestValues_ObservationFragmentDoc,
    "\n  fragment InForceMap_partnership on Partnership {\n    code\n    name\n    tileColumn\n    tileRow\n    phases {\n      pathfinder\n    }\n    planInForce(on: $on) {\n      basis\n      plan {\n        countyOwned\n        owners {\n          partnership {\n            code\n            name\n          }\n        }\n      }\n    }\n  }\n": types.InForceMap_PartnershipFragmentDoc,
    "\n  fragment PartnershipFacts_partnership on Partnership {\n    code\n    shortCode\n    note\n    phases {\n      id\n      kind\n      startsOn\n      endsOn\n      pathfinder\n      note\n    }\n    leads {\n      id\n      startsOn\n      endsOn\n      note\n      person {\n        name\n      }\n      post {\n        title\n      }\n    }\n    plans {\n      owners {\n        partnership {\n          code\n          name\n        }\n      }\n    }\n  }\n": types.PartnershipFacts_PartnershipFragmentDoc,
    "\n  query PartnershipPage($code: String!, $on: Date!) {\n    partnership(code: $code) {\n      code\n      name\n      planInForce(on: $on) {\n        ...PlanInForcePanel_inForce\n      }\n      plans {\n        code\n        ...PartnershipPriorities_plan\n      }\n      ...PartnershipFacts_partnership\n      ...PartnershipPlans_partnership\n    }\n    partnerships {\n      nodes {\n        code\n        name\n        tileColumn\n        tileRow\n      }\n    }\n  }\n": types.PartnershipPageDocument,
    "\n  fragment PartnershipPlans_partnership on Partnership {\n    plans {\n      code\n      title\n      joint\n      termStart\n      termEnd\n      note\n      supersedes {\n        id\n        effectiveOn\n        predecessor {\n          code\n          title\n        }\n      }\n      editions {\n        id\n        number\n        title\n        asAtPrinted\n        state\n        stateNote\n      }\n    }\n  }\n": types.PartnershipPlans_PartnershipFragmentDoc,
    "\n  fragment PartnershipPriorities_plan on Plan {\n    code\n    currentEdition {\n      outcomeHeadings {\n        printedNumber\n        printedLabel\n        outcome {\n          code\n          title\n        }\n      }\n      priorities {\n        id\n        kind\n        ref\n        position\n        theme\n        title\n        outcomes {\n          code\n          title\n        }\n      }\n    }\n  }\n": types.PartnershipPriorities_PlanFragmentDoc,
    "\n  fragment PlanInForcePanel_inForce on PlanInForce {\n    basis\n    explanation\n    from\n    until\n    plan {\n      code\n      title\n    }\n  }\n": types.PlanInForcePanel_InForceFragmentDoc,
    "\n  mutation GrantRole($input: GrantRoleInput!) {\n    grantRole(input: $input) {\n      refusal {\n        code\n        message\n        issues {\n          path\n          message\n        }\n      }\n    }\n  }\n": types.GrantRoleDocument,
    "\n  fragment GrantRow on AccountGrant {\n    id\n    label\n    county\n    partnerships\n    startsOn\n    endsOn\n    standing\n    reason\n    endedBecause\n    post {\n      title\n    }\n  }\n": types.GrantRowFragmentDoc,
    "\n  mutation EndGrant($input: EndGrantInput!) {\n    endGrant(input: $input) {\n      refusal {\n        code\n        message\n        issues {\n          path\n          message\n        }\n      }\n    }\n  }\n": types.EndGrantDocument,
    "\n  mutation InvitePerson($input: InvitePersonInput!) {\n    invitePerson(input: $input) {\n      link\n      refusal {\n        code\n        message\n        issues {\n          path\n          message\n        }\n      }\n    }\n  }\n": types.InvitePersonDocument,
    "\n  query PeoplePage($first: Int, $after: String, $last: Int, $before: String) {\n    people(first: $first, after: $after, last: $last, before: $before) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        hasPreviousPage\n        startCursor\n        endCursor\n      }\n      nodes {\n        id\n        ...PersonCard\n      }\n    }\n    partnerships(order: NAME) {\n      nodes {\n        code\n        name\n      }\n    }\n  }\n": types.PeoplePageDocument,
    "\n  fragment PersonCard on Account {\n    id\n    name\n    email\n    status\n    isViewer\n    closedBecause\n    person {\n      name\n    }\n    grants {\n      id\n      ...GrantRow\n    }\n  }\n": types.PersonCardFragmentDoc,
    "\n  mutation CloseAccount($input: CloseAccountInput!) {\n    closeAccount(input: $input) {\n      refusal {\n        code\n        message\n        issues {\n          path\n          message\n        }\n      }\n    }\n  }\n": types.CloseAccountDocument,
    "\n  mutation InviteAgain($account: ID!) {\n    inviteAgain(account: $account) {\n      link\n      refusal {\n        code\n        message\n        issues {\n          path\n          message\n        }\n      }\n    }\n  }\n": types.InviteAgainDocument,
    "\n  fragment EditionBar_plan on Plan {\n    termStart\n    termEnd\n    editions { id }\n    currentEdition { id number title asAt asAtPrinted }\n  }\n": types.EditionBar_PlanFragmentDoc,
    "\n  fragment PlanDocument_edition on Edition {\n    ...PlanSection_edition\n    sections { id code heading level body note parts { kind argument } }\n  }\n": types.PlanDocument_EditionFragmentDoc,
    "\n  fragment PlanGlossary_edition on Edition {\n    glossary { id term meaning printedMeaning note }\n  }\n": types.PlanGlossary_EditionFragmentDoc,
    "\n  fragment PlanOwners_plan on Plan {\n    kind\n    joint\n    countyOwned\n    owners {\n      id\n      partnership { id code name }\n      lead { id person { id name } post { id title } }\n    }\n  }\n": types.PlanOwners_PlanFragmentDoc,
    "\n  query PlanPage($id: ID!) {\n    plan(id: $id) {\n      id\n      title\n      ...PlanOwners_plan\n      ...PlanStanding_plan\n      ...EditionBar_plan\n      currentEdition {\n        id\n        ...PlanGlossary_edition\n        ...PlanDocument_edition\n      }\n    }\n  }\n": types.PlanPageDocument,
    "\n  fragment PlanSection_edition on Edition {\n    ...AchievementsPart_edition\n    ...BudgetPart_edition\n    ...CommitmentsPart_edition\n    ...ConsultationsPart_edition\n    ...ContentsPart_edition\n    ...FactsPart_edition\n    ...FootnotesPart_edition\n    ...LegislationPart_edition\n    ...ListPart_edition\n    ...MilestonesPart_edition\n    ...ObjectivesPart_edition\n    ...ObservationsPart_edition\n    ...ParticularsPart_edition\n    ...PriorityTable_edition\n    ...RisksPart_edition\n    ...StaffingPart_edition\n  }\n": types.PlanSection_EditionFragmentDoc,
    "\n  fragment PlanStanding_plan on Plan {\n    ...SuccessorList_plan\n    supersedes { id effectiveOn printed predecessor { id code title countyOwned } }\n    currentEdition { id state stateLabel stateExplanation stateNote visibility contentHash }\n    code\n  }\n": types.PlanStanding_PlanFragmentDoc,
    "\n  fragment PlanTable_plan on Plan {\n    id\n    code\n    title\n    kind\n    joint\n    countyOwned\n    owners { id partnership { id code name } }\n    currentEdition {\n      id\n      number\n      state\n      stateLabel\n      asAt\n      asAtPrinted\n      priorities { id kind outcomes { id } }\n    }\n  }\n": types.PlanTable_PlanFragmentDoc,
    "\n  query PlansPage($filter: PlanFilter!, $after: String) {\n    plans(first: 100, filter: $filter, after: $after) {\n      totalCount\n      nodes {\n        id\n        kind\n        countyOwned\n        owners { id partnership { id code } }\n        ...PlanTable_plan\n      }\n      pageInfo { hasNextPage endCursor }\n    }\n    partnerships(first: 200, order: NAME) { nodes { id code name } }\n  }\n": types.PlansPageDocument,
    "\n  fragment SuccessorList_plan on Plan {\n    supersededBy {\n      id\n      effectiveOn\n      note\n      successor { id code title kind countyOwned owners { id partnership { id code } } }\n    }\n  }\n": types.SuccessorList_PlanFragmentDoc,
    "\n  fragment AchievementsPart_edition on Edition {\n    achievements { id statement figures sectionCode }\n  }\n": types.AchievementsPart_EditionFragmentDoc,
    "\n  fragment BudgetPart_edition on Edition {\n    budget {\n      id\n      financialYear\n      lines {\n        id\n        lineType\n        activity\n        previousControllable\n        previousFte\n        fte\n        employee\n        running\n        contracts\n        gross\n        externalIncome\n        internalIncome\n        controllable\n        cabinetMemberPrinted\n        note\n      }\n      checks { identity subject difference sentence }\n    }\n  }\n": types.BudgetPart_EditionFragmentDoc,
    "\n  fragment CommitmentsPart_edition on Edition {\n    commitments { id groupPrinted planRefPrinted target action note leads { id printed } }\n  }\n": types.CommitmentsPart_EditionFragmentDoc,
    "\n  fragment ConsultationsPart_edition on Edition {\n    consultations {\n      id\n      name\n      starts { printed }\n      ends { printed }\n      feedback { printed }\n      targetGroup\n      samplePrinted\n      targetAreas\n      contractor\n      purpose\n      statutory\n      contact\n      note\n    }\n  }\n": types.ConsultationsPart_EditionFragmentDoc,
    "\n  fragment ContentsPart_edition on Edition {\n    contents { id printedTitle sectionCode note }\n    sections { id code heading }\n  }\n": types.ContentsPart_EditionFragmentDoc,
    "\n  fragment FactsPart_edition on Edition {\n    facts { id subject counted comparator periodPrinted note sectionCode cell { printed } }\n  }\n": types.FactsPart_EditionFragmentDoc,
    "\n  fragment FootnotesPart_edition on Edition {\n    footnotes { id mark text sectionCode }\n  }\n": types.FootnotesPart_EditionFragmentDoc,
    "\n  fragment FrameworkPart_framework on Framework {\n    id\n    title\n    agreed\n    note\n    items { id parentId number title labels note }\n  }\n": types.FrameworkPart_FrameworkFragmentDoc,
    "\n  query IndicatorsPart($catalogue: String!) {\n    indicatorCatalogues { id code title listed size note }\n    indicators(first: 200, filter: { catalogue: $catalogue }) { nodes { id ref title note } }\n  }\n": types.IndicatorsPartDocument,
    "\n  fragment LegislationPart_edition on Edition {\n    legislation { id title year note sectionCodes }\n  }\n": types.LegislationPart_EditionFragmentDoc,
    "\n  fragment ListPart_edition on Edition {\n    lists {\n      id\n      code\n      title\n      introduction\n      ordered\n      items { id position parentPosition text detail note }\n    }\n  }\n": types.ListPart_EditionFragmentDoc,
    "\n  fragment LocalPlanEntry_plan on Plan {\n    code\n    title\n    joint\n    note\n    owners {\n      id\n      printedHeading\n      partnership { id code name }\n      lead { id person { id name } }\n    }\n    editions { id number ...PriorityTable_edition }\n  }\n": types.LocalPlanEntry_PlanFragmentDoc,
    "\n  query LocalPlansPart($plan: ID!) {\n    plan(id: $plan) {\n      id\n      supersededBy {\n        id\n        successor {\n          id\n          kind\n          countyOwned\n          owners { id partnership { id code } }\n          ...LocalPlanEntry_plan\n        }\n      }\n    }\n  }\n": types.LocalPlansPartDocument,
    "\n  fragment MilestonesPart_edition on Edition {\n    milestones { id activity scanDamaged note sectionCode date { printed } }\n  }\n": types.MilestonesPart_EditionFragmentDoc,
    "\n  fragment ObjectiveParagraphs_objective on Objective { id number title summary reference note }\n": types.ObjectiveParagraphs_ObjectiveFragmentDoc,
    "\n  fragment ObjectiveTable_objective on Objective {\n    id\n    title\n    summary\n    reference\n    note\n    leads { id printed }\n    deliverables { id text note }\n    targetDate { printed }\n  }\n": types.ObjectiveTable_ObjectiveFragmentDoc,
    "\n  fragment ObjectivesPart_edition on Edition {\n    objectives { id theme sectionCode ...ObjectiveTable_objective ...ObjectiveParagraphs_objective }\n  }\n": types.ObjectivesPart_EditionFragmentDoc,
    "\n  fragment ObservationsPart_edition on Edition {\n    observations {\n      id\n      breakdown\n      columnHeading\n      kind\n      printedUnder\n      note\n      sourceSection\n      cell { ...PrintedFigure_cell }\n      indicator { id ref title category otherRefs note }\n    }\n  }\n": types.ObservationsPart_EditionFragmentDoc,
    "\n  fragment OrganisationsPart_organisation on Organisation { id name note }\n": types.OrganisationsPart_OrganisationFragmentDoc,
    "\n  fragment ParticularsPart_edition on Edition {\n    particulars { id label value note sectionCode }\n  }\n": types.ParticularsPart_EditionFragmentDoc,
    "\n  fragment PathfindersPart_partnership on Partnership { id code name }\n": types.PathfindersPart_PartnershipFragmentDoc,
    "\n  fragment PrintedPriorities_priority on Priority {\n    id\n    kind\n    ref\n    inferredRef\n    theme\n    title\n    description\n    scanDamaged\n    note\n  }\n": types.PrintedPriorities_PriorityFragmentDoc,
    "\n  fragment PriorityTable_edition on Edition {\n    priorities { id outcomes { id } ...PrintedPriorities_priority }\n    outcomeHeadings { id printedNumber printedLabel outcome { id number title } }\n  }\n": types.PriorityTable_EditionFragmentDoc,
    "\n  fragment RisksPart_edition on Edition {\n    riskAreas {\n      id\n      position\n      title\n      leads { id printed }\n      risks { id statement note scored alsoIn { id area { id position title } } }\n    }\n  }\n": types.RisksPart_EditionFragmentDoc,
    "\n  fragment StaffingPart_edition on Edition {\n    staffing {\n      id\n      lines { id band rowNumber lineType financialYear note cell { ...PrintedFigure_cell } }\n      funding { id fundingSource staff fte financialYear note }\n    }\n  }\n": types.StaffingPart_EditionFragmentDoc,
    "\n  query CountyReferences {\n    frameworks { code ...FrameworkPart_framework }\n    organisations(first: 200) { nodes { id kind ...OrganisationsPart_organisation } }\n    partnerships(first: 200, filter: { pathfinder: true }) { nodes { id ...PathfindersPart_partnership } }\n  }\n": types.CountyReferencesDocument,
    "\n  fragment PrintedFigure_cell on Cell {\n    printed\n    status\n    bound\n    value\n    unit\n    rowUnit\n    footnoteMarks\n    quotedPeriod\n    quotedScheme\n  }\n": types.PrintedFigure_CellFragmentDoc,
    "\n  query PolicyPage {\n    policy {\n      columns {\n        code\n        title\n      }\n      extents {\n        code\n        meaning\n      }\n      rows {\n        action\n        sentence\n        about\n        exclusions\n        cells {\n          column\n          extent\n          states\n        }\n      }\n    }\n  }\n": types.PolicyPageDocument,
    "\n  fragment RiskArea_risk on Risk {\n    id\n    position\n    numberInArea\n    statement\n    note\n    scored\n    likelihood\n    impact\n    residualLikelihood\n    residualImpact\n    alsoIn { id position area { id position title } }\n    area { id position title leads { id printed } }\n  }\n": types.RiskArea_RiskFragmentDoc,
    "\n  fragment RiskMatrix_risk on Risk {\n    id\n    position\n    statement\n    likelihood\n    impact\n    scored\n    alsoIn { id position }\n  }\n": types.RiskMatrix_RiskFragmentDoc,
    "\n  query RisksPage($filter: RiskFilter!) {\n    risks(first: 200, filter: $filter) {\n      totalCount\n      distinctCount\n      nodes {\n        id\n        edition { id }\n        area { id position title }\n        ...RiskArea_risk\n      }\n    }\n    register: risks(first: 200) {\n      totalCount\n      distinctCount\n      nodes {\n        id\n        scored\n        area { id position title }\n        ...RiskMatrix_risk\n      }\n    }\n  }\n": types.RisksPageDocument,
    "\n  fragment SearchHits_connection on SearchConnection {\n    nodes {\n      id\n      kind\n      ref\n      title\n      excerpt\n      plan {\n        code\n        title\n        currentEdition {\n          priorities {\n            id\n            position\n          }\n        }\n      }\n    }\n  }\n": types.SearchHits_ConnectionFragmentDoc,
    "\n  query SearchResults($words: String!, $few: Int!, $chosen: [SearchKind!], $after: String, $one: Boolean!) {\n    PARTNERSHIP: search(query: $words, kinds: [PARTNERSHIP], first: $few) {\n      totalCount\n      ...SearchHits_connection\n    }\n    PLAN: search(query: $words, kinds: [PLAN], first: $few) {\n      totalCount\n      ...SearchHits_connection\n    }\n    PRIORITY: search(query: $words, kinds: [PRIORITY], first: $few) {\n      totalCount\n      ...SearchHits_connection\n    }\n    SECTION: search(query: $words, kinds: [SECTION], first: $few) {\n      totalCount\n      ...SearchHits_connection\n    }\n    RISK: search(query: $words, kinds: [RISK], first: $few) {\n      totalCount\n      ...SearchHits_connection\n    }\n    INDICATOR: search(query: $words, kinds: [INDICATOR], first: $few) {\n      totalCount\n      ...SearchHits_connection\n    }\n    chosen: search(query: $words, kinds: $chosen, first: 25, after: $after) @include(if: $one) {\n      totalCount\n      ...SearchHits_connection\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.SearchResultsDocument,
    "\n  mutation RenewServiceKey($input: RenewServiceKeyInput!) {\n    renewServiceKey(input: $input) {\n      key\n      refusal {\n        code\n        message\n        issues {\n          path\n          message\n        }\n      }\n    }\n  }\n": types.RenewServiceKeyDocument,
    "\n  fragment ServiceAccountCard on ServiceAccount {\n    id\n    name\n    ownerName\n    ownerActive\n    scopes\n    county\n    partnerships\n    expiresAt\n    standing\n    keys {\n      id\n      ending\n      expiresAt\n      lastUsedAt\n      standing\n    }\n  }\n": types.ServiceAccountCardFragmentDoc,
    "\n  mutation RevokeServiceKey($key: ID!) {\n    revokeServiceKey(key: $key) {\n      refusal {\n        code\n        message\n        issues {\n          path\n          message\n        }\n      }\n    }\n  }\n": types.RevokeServiceKeyDocument,
    "\n  mutation RevokeServiceAccount($account: ID!) {\n    revokeServiceAccount(account: $account) {\n      refusal {\n        code\n        message\n        issues {\n          path\n          message\n        }\n      }\n    }\n  }\n": types.RevokeServiceAccountDocument,
    "\n  mutation CreateServiceAccount($input: CreateServiceAccountInput!) {\n    createServiceAccount(input: $input) {\n      key\n      refusal {\n        code\n        message\n        issues {\n          path\n          message\n        }\n      }\n    }\n  }\n": types.CreateServiceAccountDocument,
    "\n  query ServiceAccountsPage($first: Int, $after: String, $last: Int, $before: String) {\n    serviceAccounts(first: $first, after: $after, last: $last, before: $before) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        hasPreviousPage\n        startCursor\n        endCursor\n      }\n      nodes {\n        id\n        ...ServiceAccountCard\n      }\n    }\n    people(first: 200) {\n      nodes {\n        id\n        name\n        email\n        status\n        isViewer\n      }\n    }\n    partnerships(order: NAME) {\n      nodes {\n        code\n        name\n      }\n    }\n  }\n": types.ServiceAccountsPageDocument,
    "\n  query SignInPage {\n    partnerships(order: NAME) {\n      nodes {\n        code\n        name\n      }\n    }\n  }\n": types.SignInPageDocument,
    "\n  fragment FindingList_plan on Plan {\n    id\n    code\n    currentEdition {\n      id\n      sections { id code heading }\n      findings {\n        code\n        kind\n        title\n        sentence\n        places { section subject printed }\n      }\n    }\n  }\n": types.FindingList_PlanFragmentDoc,
    "\n  fragment ScanFaultList_plan on Plan {\n    id\n    code\n    title\n    currentEdition {\n      id\n      scanFaults { id sectionCode subject scannedAs readAs certainty explanation }\n    }\n  }\n": types.ScanFaultList_PlanFragmentDoc,
    "\n  query SourceNotesPage {\n    county: plans(first: 1, filter: { kind: ANNUAL_OPERATING_PLAN }) {\n      nodes {\n        id\n        code\n        title\n        currentEdition { id findings { kind } }\n        ...FindingList_plan\n      }\n    }\n    plans(first: 200) {\n      nodes {\n        id\n        currentEdition { id scanFaults { id } }\n        ...ScanFaultList_plan\n      }\n    }\n  }\n": types.SourceNotesPageDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment FrameworkSection_framework on Framework {\n    code\n    title\n    kind\n    edition\n    agreed\n    note\n    items {\n      id\n      code\n      number\n      title\n      labels\n      note\n      parentId\n    }\n  }\n"): typeof import('./graphql').FrameworkSection_FrameworkFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FrameworksPage {\n    frameworks {\n      code\n      title\n      ...FrameworkSection_framework\n    }\n    plans {\n      nodes {\n        currentEdition {\n          priorities {\n            kind\n            alignments {\n              id\n            }\n          }\n          commitments {\n            references {\n              id\n            }\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').FrameworksPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AuditEntries_entry on AuditEntry {\n    id\n    happenedAt\n    sentence\n    reason\n    chain\n    number\n    changes {\n      field\n      before\n      after\n    }\n  }\n"): typeof import('./graphql').AuditEntries_EntryFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AuditPage($filter: AuditFilter!, $each: Boolean!, $first: Int, $after: String, $last: Int, $before: String) {\n    auditEntries(filter: $filter, first: $first, after: $after, last: $last, before: $before) @include(if: $each) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        hasPreviousPage\n        startCursor\n        endCursor\n      }\n      nodes {\n        ...AuditEntries_entry\n      }\n    }\n    auditSummaries(filter: $filter, first: $first, after: $after, last: $last, before: $before) @skip(if: $each) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        hasPreviousPage\n        startCursor\n        endCursor\n      }\n      nodes {\n        ...AuditSummaries_summary\n      }\n    }\n    plans(first: 200, order: TITLE) {\n      nodes {\n        code\n        title\n      }\n    }\n  }\n"): typeof import('./graphql').AuditPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AuditSummaries_summary on AuditSummary {\n    id\n    happenedAt\n    sentence\n    action\n    thing\n    plan\n    requestId\n  }\n"): typeof import('./graphql').AuditSummaries_SummaryFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment BudgetCertainty_budget on Budget {\n    id\n    lines {\n      id\n      activity\n      sources { id figure scannedAs printed certainty reason }\n    }\n  }\n"): typeof import('./graphql').BudgetCertainty_BudgetFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment BudgetChange_budget on Budget {\n    id\n    financialYear\n    lines {\n      id\n      activity\n      lineType\n      previousFte\n      previousControllable\n      fte\n      controllable\n      note\n    }\n  }\n"): typeof import('./graphql').BudgetChange_BudgetFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment BudgetChart_budget on Budget {\n    id\n    financialYear\n    lines {\n      id\n      position\n      lineType\n      activity\n      previousFte\n      previousControllable\n      fte\n      employee\n      running\n      contracts\n      gross\n      externalIncome\n      internalIncome\n      controllable\n    }\n  }\n"): typeof import('./graphql').BudgetChart_BudgetFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment BudgetChecks_budget on Budget {\n    id\n    lines {\n      id\n      position\n      lineType\n      activity\n      previousFte\n      previousControllable\n      fte\n      employee\n      running\n      contracts\n      gross\n      externalIncome\n      internalIncome\n      controllable\n    }\n  }\n"): typeof import('./graphql').BudgetChecks_BudgetFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment BudgetHeadlines_budget on Budget {\n    id\n    financialYear\n    lines {\n      id\n      lineType\n      previousFte\n      previousControllable\n      fte\n      controllable\n    }\n  }\n"): typeof import('./graphql').BudgetHeadlines_BudgetFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query BudgetPage($plan: ID!, $given: Boolean!) {\n    plan(id: $plan) @include(if: $given) {\n      id\n      ...PlanBudget_plan\n    }\n    plans(first: 5, filter: { kind: ANNUAL_OPERATING_PLAN }) @skip(if: $given) {\n      nodes {\n        id\n        currentEdition { id budget { id } }\n        ...PlanBudget_plan\n      }\n    }\n  }\n"): typeof import('./graphql').BudgetPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment BudgetTable_budget on Budget {\n    id\n    financialYear\n    lines {\n      id\n      position\n      lineType\n      activity\n      previousFte\n      previousControllable\n      fte\n      employee\n      running\n      contracts\n      gross\n      externalIncome\n      internalIncome\n      controllable\n      cabinetMember { id name }\n      cabinetMemberPrinted\n      sources { id figure certainty }\n    }\n  }\n"): typeof import('./graphql').BudgetTable_BudgetFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PlanBudget_plan on Plan {\n    id\n    code\n    title\n    currentEdition {\n      id\n      sections { id code parts { kind } }\n      budget {\n        id\n        financialYear\n        ...BudgetHeadlines_budget\n        ...BudgetTable_budget\n        ...BudgetChecks_budget\n        ...BudgetChart_budget\n        ...BudgetChange_budget\n        ...BudgetCertainty_budget\n      }\n      ...StaffingTable_edition\n    }\n  }\n"): typeof import('./graphql').PlanBudget_PlanFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment StaffingTable_edition on Edition {\n    id\n    staffing {\n      id\n      lines {\n        id\n        band\n        lineType\n        rowNumber\n        financialYear\n        cell { printed value status bound footnoteMarks }\n      }\n      funding { id financialYear fundingSource budgetActivity staff fte }\n    }\n    sections { id code parts { kind } }\n    footnotes { id sectionCode mark text }\n    findings { code sentence }\n  }\n"): typeof import('./graphql').StaffingTable_EditionFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CountyPage {\n    partnerships {\n      totalCount\n      nodes {\n        code\n        name\n        ...StateMap_partnership\n        ...PartnershipTable_partnership\n      }\n    }\n    localPlans: plans(filter: { kind: LOCAL_PLAN }) {\n      totalCount\n      nodes {\n        ...Coverage_plan\n      }\n    }\n    jointPlans: plans(filter: { joint: true }, first: 1) {\n      totalCount\n    }\n    jointPartnerships: partnerships(filter: { joint: true }, first: 1) {\n      totalCount\n    }\n    unmappedPlans: plans(filter: { unmapped: true }, first: 1) {\n      totalCount\n    }\n    unmapped: priorities(filter: { unmapped: true }, first: 1) {\n      totalCount\n    }\n    priorities(first: 1) {\n      totalCount\n      totalPerPartnership\n    }\n    frameworks(kind: OUTCOMES) {\n      items {\n        code\n        number\n        title\n      }\n    }\n  }\n"): typeof import('./graphql').CountyPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment OutcomeChoiceMap_partnership on Partnership {\n    code\n    name\n    tileColumn\n    tileRow\n  }\n"): typeof import('./graphql').OutcomeChoiceMap_PartnershipFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PartnershipTable_partnership on Partnership {\n    code\n    name\n    phases {\n      pathfinder\n    }\n    leads {\n      id\n      person {\n        name\n      }\n    }\n    plans {\n      code\n      title\n      termStart\n      termEnd\n      owners {\n        partnership {\n          code\n          name\n        }\n      }\n      currentEdition {\n        state\n        stateLabel\n      }\n    }\n  }\n"): typeof import('./graphql').PartnershipTable_PartnershipFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PrioritiesPage($filter: PriorityFilter!, $order: PriorityOrder!, $first: Int, $after: String, $last: Int, $before: String) {\n    priorities(filter: $filter, order: $order, first: $first, after: $after, last: $last, before: $before) {\n      totalCount\n      totalPerPartnership\n      nodes {\n        ...PriorityTable_priority\n      }\n      pageInfo {\n        hasNextPage\n        hasPreviousPage\n        startCursor\n        endCursor\n      }\n    }\n    partnerships(order: NAME) {\n      nodes {\n        code\n        name\n      }\n    }\n    frameworks(kind: OUTCOMES) {\n      items {\n        code\n        title\n      }\n    }\n  }\n"): typeof import('./graphql').PrioritiesPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PriorityTable_priority on Priority {\n    id\n    ref\n    position\n    theme\n    title\n    scanDamaged\n    outcomes {\n      code\n      title\n    }\n    edition {\n      plan {\n        code\n        title\n        owners {\n          partnership {\n            code\n            name\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').PriorityTable_PriorityFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment StateMap_partnership on Partnership {\n    code\n    name\n    tileColumn\n    tileRow\n    plans {\n      code\n      currentEdition {\n        state\n        stateExplanation\n      }\n    }\n  }\n"): typeof import('./graphql').StateMap_PartnershipFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Coverage_plan on Plan {\n    code\n    owners {\n      partnership {\n        code\n      }\n    }\n    currentEdition {\n      priorities {\n        kind\n        outcomes {\n          code\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').Coverage_PlanFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CountyPriorities_framework on Framework {\n    code\n    agreed\n    items {\n      id\n      code\n      number\n      title\n      parentId\n    }\n  }\n"): typeof import('./graphql').CountyPriorities_FrameworkFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query HomePage($on: Date!) {\n    partnerships {\n      totalCount\n      nodes {\n        ...InForceMap_partnership\n        ...OutcomeChoiceMap_partnership\n      }\n    }\n    localPlans: plans(filter: { kind: LOCAL_PLAN }) {\n      totalCount\n      nodes {\n        ...Coverage_plan\n      }\n    }\n    countyPlans: plans(filter: { kind: ANNUAL_OPERATING_PLAN }, first: 5) {\n      nodes {\n        code\n        title\n      }\n    }\n    outcomes: frameworks(kind: OUTCOMES) {\n      code\n      ...OutcomeList_framework\n    }\n    priorities: frameworks(kind: PRIORITIES) {\n      code\n      ...CountyPriorities_framework\n    }\n  }\n"): typeof import('./graphql').HomePageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment OutcomeList_framework on Framework {\n    items {\n      code\n      number\n      title\n    }\n  }\n"): typeof import('./graphql').OutcomeList_FrameworkFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment IndicatorChart_indicator on Indicator {\n    id\n    ref\n    title\n    unit\n    unitNote\n    polarity\n    observations {\n      id\n      breakdown\n      kind\n      period { label start }\n      printedUnder\n      cell { printed value bound unit rowUnit status comparable quotedPeriod }\n    }\n  }\n"): typeof import('./graphql').IndicatorChart_IndicatorFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment IndicatorFacts_indicator on Indicator {\n    id\n    ref\n    otherRefs\n    category\n    unit\n    unitNote\n    polarity\n    calendar\n    note\n    catalogue { id code title status size listed note }\n  }\n"): typeof import('./graphql').IndicatorFacts_IndicatorFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment IndicatorFindings_finding on Finding {\n    code\n    kind\n    title\n    sentence\n    places { subject }\n  }\n"): typeof import('./graphql').IndicatorFindings_FindingFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query IndicatorPage($ref: String!) {\n    indicator(ref: $ref) {\n      id\n      ref\n      title\n      observations {\n        id\n        sourceEdition { id }\n        ...IndicatorValues_observation\n      }\n      ...IndicatorFacts_indicator\n      ...IndicatorChart_indicator\n    }\n    plans(first: 10, filter: { kind: ANNUAL_OPERATING_PLAN }) {\n      nodes {\n        id\n        currentEdition {\n          id\n          sections { id code heading }\n          footnotes { id sectionCode mark text }\n          findings { ...IndicatorFindings_finding }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').IndicatorPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment IndicatorSets_catalogue on IndicatorCatalogue {\n    id\n    code\n    title\n    listed\n    size\n    status\n  }\n"): typeof import('./graphql').IndicatorSets_CatalogueFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment IndicatorTable_indicator on Indicator {\n    id\n    ref\n    otherRefs\n    title\n    category\n    unit\n    unitNote\n    polarity\n    observations {\n      id\n      ...LatestValues_observation\n    }\n  }\n"): typeof import('./graphql').IndicatorTable_IndicatorFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment IndicatorValues_observation on Observation {\n    id\n    breakdown\n    kind\n    period { label }\n    printedUnder\n    columnHeading\n    cell { printed status bound footnoteMarks quotedPeriod quotedScheme }\n    note\n    sourceSection\n    sourceEdition { id plan { id code title } }\n  }\n"): typeof import('./graphql').IndicatorValues_ObservationFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query IndicatorsPage($filter: IndicatorFilter!, $order: IndicatorOrder!, $first: Int, $after: String, $last: Int, $before: String) {\n    indicatorCatalogues {\n      id\n      code\n      scheme\n      title\n      ...IndicatorSets_catalogue\n    }\n    indicators(filter: $filter, order: $order, first: $first, after: $after, last: $last, before: $before) {\n      totalCount\n      nodes {\n        id\n        ...IndicatorTable_indicator\n      }\n      pageInfo { startCursor endCursor hasNextPage hasPreviousPage }\n    }\n  }\n"): typeof import('./graphql').IndicatorsPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment LatestValues_observation on Observation {\n    id\n    breakdown\n    kind\n    period { label start }\n    printedUnder\n    cell { printed status }\n  }\n"): typeof import('./graphql').LatestValues_ObservationFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment InForceMap_partnership on Partnership {\n    code\n    name\n    tileColumn\n    tileRow\n    phases {\n      pathfinder\n    }\n    planInForce(on: $on) {\n      basis\n      plan {\n        countyOwned\n        owners {\n          partnership {\n            code\n            name\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').InForceMap_PartnershipFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PartnershipFacts_partnership on Partnership {\n    code\n    shortCode\n    note\n    phases {\n      id\n      kind\n      startsOn\n      endsOn\n      pathfinder\n      note\n    }\n    leads {\n      id\n      startsOn\n      endsOn\n      note\n      person {\n        name\n      }\n      post {\n        title\n      }\n    }\n    plans {\n      owners {\n        partnership {\n          code\n          name\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').PartnershipFacts_PartnershipFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PartnershipPage($code: String!, $on: Date!) {\n    partnership(code: $code) {\n      code\n      name\n      planInForce(on: $on) {\n        ...PlanInForcePanel_inForce\n      }\n      plans {\n        code\n        ...PartnershipPriorities_plan\n      }\n      ...PartnershipFacts_partnership\n      ...PartnershipPlans_partnership\n    }\n    partnerships {\n      nodes {\n        code\n        name\n        tileColumn\n        tileRow\n      }\n    }\n  }\n"): typeof import('./graphql').PartnershipPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PartnershipPlans_partnership on Partnership {\n    plans {\n      code\n      title\n      joint\n      termStart\n      termEnd\n      note\n      supersedes {\n        id\n        effectiveOn\n        predecessor {\n          code\n          title\n        }\n      }\n      editions {\n        id\n        number\n        title\n        asAtPrinted\n        state\n        stateNote\n      }\n    }\n  }\n"): typeof import('./graphql').PartnershipPlans_PartnershipFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PartnershipPriorities_plan on Plan {\n    code\n    currentEdition {\n      outcomeHeadings {\n        printedNumber\n        printedLabel\n        outcome {\n          code\n          title\n        }\n      }\n      priorities {\n        id\n        kind\n        ref\n        position\n        theme\n        title\n        outcomes {\n          code\n          title\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').PartnershipPriorities_PlanFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PlanInForcePanel_inForce on PlanInForce {\n    basis\n    explanation\n    from\n    until\n    plan {\n      code\n      title\n    }\n  }\n"): typeof import('./graphql').PlanInForcePanel_InForceFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation GrantRole($input: GrantRoleInput!) {\n    grantRole(input: $input) {\n      refusal {\n        code\n        message\n        issues {\n          path\n          message\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').GrantRoleDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment GrantRow on AccountGrant {\n    id\n    label\n    county\n    partnerships\n    startsOn\n    endsOn\n    standing\n    reason\n    endedBecause\n    post {\n      title\n    }\n  }\n"): typeof import('./graphql').GrantRowFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndGrant($input: EndGrantInput!) {\n    endGrant(input: $input) {\n      refusal {\n        code\n        message\n        issues {\n          path\n          message\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').EndGrantDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation InvitePerson($input: InvitePersonInput!) {\n    invitePerson(input: $input) {\n      link\n      refusal {\n        code\n        message\n        issues {\n          path\n          message\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').InvitePersonDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PeoplePage($first: Int, $after: String, $last: Int, $before: String) {\n    people(first: $first, after: $after, last: $last, before: $before) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        hasPreviousPage\n        startCursor\n        endCursor\n      }\n      nodes {\n        id\n        ...PersonCard\n      }\n    }\n    partnerships(order: NAME) {\n      nodes {\n        code\n        name\n      }\n    }\n  }\n"): typeof import('./graphql').PeoplePageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PersonCard on Account {\n    id\n    name\n    email\n    status\n    isViewer\n    closedBecause\n    person {\n      name\n    }\n    grants {\n      id\n      ...GrantRow\n    }\n  }\n"): typeof import('./graphql').PersonCardFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CloseAccount($input: CloseAccountInput!) {\n    closeAccount(input: $input) {\n      refusal {\n        code\n        message\n        issues {\n          path\n          message\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').CloseAccountDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation InviteAgain($account: ID!) {\n    inviteAgain(account: $account) {\n      link\n      refusal {\n        code\n        message\n        issues {\n          path\n          message\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').InviteAgainDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment EditionBar_plan on Plan {\n    termStart\n    termEnd\n    editions { id }\n    currentEdition { id number title asAt asAtPrinted }\n  }\n"): typeof import('./graphql').EditionBar_PlanFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PlanDocument_edition on Edition {\n    ...PlanSection_edition\n    sections { id code heading level body note parts { kind argument } }\n  }\n"): typeof import('./graphql').PlanDocument_EditionFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PlanGlossary_edition on Edition {\n    glossary { id term meaning printedMeaning note }\n  }\n"): typeof import('./graphql').PlanGlossary_EditionFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PlanOwners_plan on Plan {\n    kind\n    joint\n    countyOwned\n    owners {\n      id\n      partnership { id code name }\n      lead { id person { id name } post { id title } }\n    }\n  }\n"): typeof import('./graphql').PlanOwners_PlanFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PlanPage($id: ID!) {\n    plan(id: $id) {\n      id\n      title\n      ...PlanOwners_plan\n      ...PlanStanding_plan\n      ...EditionBar_plan\n      currentEdition {\n        id\n        ...PlanGlossary_edition\n        ...PlanDocument_edition\n      }\n    }\n  }\n"): typeof import('./graphql').PlanPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PlanSection_edition on Edition {\n    ...AchievementsPart_edition\n    ...BudgetPart_edition\n    ...CommitmentsPart_edition\n    ...ConsultationsPart_edition\n    ...ContentsPart_edition\n    ...FactsPart_edition\n    ...FootnotesPart_edition\n    ...LegislationPart_edition\n    ...ListPart_edition\n    ...MilestonesPart_edition\n    ...ObjectivesPart_edition\n    ...ObservationsPart_edition\n    ...ParticularsPart_edition\n    ...PriorityTable_edition\n    ...RisksPart_edition\n    ...StaffingPart_edition\n  }\n"): typeof import('./graphql').PlanSection_EditionFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PlanStanding_plan on Plan {\n    ...SuccessorList_plan\n    supersedes { id effectiveOn printed predecessor { id code title countyOwned } }\n    currentEdition { id state stateLabel stateExplanation stateNote visibility contentHash }\n    code\n  }\n"): typeof import('./graphql').PlanStanding_PlanFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PlanTable_plan on Plan {\n    id\n    code\n    title\n    kind\n    joint\n    countyOwned\n    owners { id partnership { id code name } }\n    currentEdition {\n      id\n      number\n      state\n      stateLabel\n      asAt\n      asAtPrinted\n      priorities { id kind outcomes { id } }\n    }\n  }\n"): typeof import('./graphql').PlanTable_PlanFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PlansPage($filter: PlanFilter!, $after: String) {\n    plans(first: 100, filter: $filter, after: $after) {\n      totalCount\n      nodes {\n        id\n        kind\n        countyOwned\n        owners { id partnership { id code } }\n        ...PlanTable_plan\n      }\n      pageInfo { hasNextPage endCursor }\n    }\n    partnerships(first: 200, order: NAME) { nodes { id code name } }\n  }\n"): typeof import('./graphql').PlansPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SuccessorList_plan on Plan {\n    supersededBy {\n      id\n      effectiveOn\n      note\n      successor { id code title kind countyOwned owners { id partnership { id code } } }\n    }\n  }\n"): typeof import('./graphql').SuccessorList_PlanFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AchievementsPart_edition on Edition {\n    achievements { id statement figures sectionCode }\n  }\n"): typeof import('./graphql').AchievementsPart_EditionFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment BudgetPart_edition on Edition {\n    budget {\n      id\n      financialYear\n      lines {\n        id\n        lineType\n        activity\n        previousControllable\n        previousFte\n        fte\n        employee\n        running\n        contracts\n        gross\n        externalIncome\n        internalIncome\n        controllable\n        cabinetMemberPrinted\n        note\n      }\n      checks { identity subject difference sentence }\n    }\n  }\n"): typeof import('./graphql').BudgetPart_EditionFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CommitmentsPart_edition on Edition {\n    commitments { id groupPrinted planRefPrinted target action note leads { id printed } }\n  }\n"): typeof import('./graphql').CommitmentsPart_EditionFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ConsultationsPart_edition on Edition {\n    consultations {\n      id\n      name\n      starts { printed }\n      ends { printed }\n      feedback { printed }\n      targetGroup\n      samplePrinted\n      targetAreas\n      contractor\n      purpose\n      statutory\n      contact\n      note\n    }\n  }\n"): typeof import('./graphql').ConsultationsPart_EditionFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ContentsPart_edition on Edition {\n    contents { id printedTitle sectionCode note }\n    sections { id code heading }\n  }\n"): typeof import('./graphql').ContentsPart_EditionFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment FactsPart_edition on Edition {\n    facts { id subject counted comparator periodPrinted note sectionCode cell { printed } }\n  }\n"): typeof import('./graphql').FactsPart_EditionFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment FootnotesPart_edition on Edition {\n    footnotes { id mark text sectionCode }\n  }\n"): typeof import('./graphql').FootnotesPart_EditionFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment FrameworkPart_framework on Framework {\n    id\n    title\n    agreed\n    note\n    items { id parentId number title labels note }\n  }\n"): typeof import('./graphql').FrameworkPart_FrameworkFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query IndicatorsPart($catalogue: String!) {\n    indicatorCatalogues { id code title listed size note }\n    indicators(first: 200, filter: { catalogue: $catalogue }) { nodes { id ref title note } }\n  }\n"): typeof import('./graphql').IndicatorsPartDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment LegislationPart_edition on Edition {\n    legislation { id title year note sectionCodes }\n  }\n"): typeof import('./graphql').LegislationPart_EditionFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ListPart_edition on Edition {\n    lists {\n      id\n      code\n      title\n      introduction\n      ordered\n      items { id position parentPosition text detail note }\n    }\n  }\n"): typeof import('./graphql').ListPart_EditionFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment LocalPlanEntry_plan on Plan {\n    code\n    title\n    joint\n    note\n    owners {\n      id\n      printedHeading\n      partnership { id code name }\n      lead { id person { id name } }\n    }\n    editions { id number ...PriorityTable_edition }\n  }\n"): typeof import('./graphql').LocalPlanEntry_PlanFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query LocalPlansPart($plan: ID!) {\n    plan(id: $plan) {\n      id\n      supersededBy {\n        id\n        successor {\n          id\n          kind\n          countyOwned\n          owners { id partnership { id code } }\n          ...LocalPlanEntry_plan\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').LocalPlansPartDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MilestonesPart_edition on Edition {\n    milestones { id activity scanDamaged note sectionCode date { printed } }\n  }\n"): typeof import('./graphql').MilestonesPart_EditionFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ObjectiveParagraphs_objective on Objective { id number title summary reference note }\n"): typeof import('./graphql').ObjectiveParagraphs_ObjectiveFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ObjectiveTable_objective on Objective {\n    id\n    title\n    summary\n    reference\n    note\n    leads { id printed }\n    deliverables { id text note }\n    targetDate { printed }\n  }\n"): typeof import('./graphql').ObjectiveTable_ObjectiveFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ObjectivesPart_edition on Edition {\n    objectives { id theme sectionCode ...ObjectiveTable_objective ...ObjectiveParagraphs_objective }\n  }\n"): typeof import('./graphql').ObjectivesPart_EditionFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ObservationsPart_edition on Edition {\n    observations {\n      id\n      breakdown\n      columnHeading\n      kind\n      printedUnder\n      note\n      sourceSection\n      cell { ...PrintedFigure_cell }\n      indicator { id ref title category otherRefs note }\n    }\n  }\n"): typeof import('./graphql').ObservationsPart_EditionFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment OrganisationsPart_organisation on Organisation { id name note }\n"): typeof import('./graphql').OrganisationsPart_OrganisationFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ParticularsPart_edition on Edition {\n    particulars { id label value note sectionCode }\n  }\n"): typeof import('./graphql').ParticularsPart_EditionFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PathfindersPart_partnership on Partnership { id code name }\n"): typeof import('./graphql').PathfindersPart_PartnershipFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PrintedPriorities_priority on Priority {\n    id\n    kind\n    ref\n    inferredRef\n    theme\n    title\n    description\n    scanDamaged\n    note\n  }\n"): typeof import('./graphql').PrintedPriorities_PriorityFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PriorityTable_edition on Edition {\n    priorities { id outcomes { id } ...PrintedPriorities_priority }\n    outcomeHeadings { id printedNumber printedLabel outcome { id number title } }\n  }\n"): typeof import('./graphql').PriorityTable_EditionFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment RisksPart_edition on Edition {\n    riskAreas {\n      id\n      position\n      title\n      leads { id printed }\n      risks { id statement note scored alsoIn { id area { id position title } } }\n    }\n  }\n"): typeof import('./graphql').RisksPart_EditionFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment StaffingPart_edition on Edition {\n    staffing {\n      id\n      lines { id band rowNumber lineType financialYear note cell { ...PrintedFigure_cell } }\n      funding { id fundingSource staff fte financialYear note }\n    }\n  }\n"): typeof import('./graphql').StaffingPart_EditionFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CountyReferences {\n    frameworks { code ...FrameworkPart_framework }\n    organisations(first: 200) { nodes { id kind ...OrganisationsPart_organisation } }\n    partnerships(first: 200, filter: { pathfinder: true }) { nodes { id ...PathfindersPart_partnership } }\n  }\n"): typeof import('./graphql').CountyReferencesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PrintedFigure_cell on Cell {\n    printed\n    status\n    bound\n    value\n    unit\n    rowUnit\n    footnoteMarks\n    quotedPeriod\n    quotedScheme\n  }\n"): typeof import('./graphql').PrintedFigure_CellFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PolicyPage {\n    policy {\n      columns {\n        code\n        title\n      }\n      extents {\n        code\n        meaning\n      }\n      rows {\n        action\n        sentence\n        about\n        exclusions\n        cells {\n          column\n          extent\n          states\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').PolicyPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment RiskArea_risk on Risk {\n    id\n    position\n    numberInArea\n    statement\n    note\n    scored\n    likelihood\n    impact\n    residualLikelihood\n    residualImpact\n    alsoIn { id position area { id position title } }\n    area { id position title leads { id printed } }\n  }\n"): typeof import('./graphql').RiskArea_RiskFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment RiskMatrix_risk on Risk {\n    id\n    position\n    statement\n    likelihood\n    impact\n    scored\n    alsoIn { id position }\n  }\n"): typeof import('./graphql').RiskMatrix_RiskFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RisksPage($filter: RiskFilter!) {\n    risks(first: 200, filter: $filter) {\n      totalCount\n      distinctCount\n      nodes {\n        id\n        edition { id }\n        area { id position title }\n        ...RiskArea_risk\n      }\n    }\n    register: risks(first: 200) {\n      totalCount\n      distinctCount\n      nodes {\n        id\n        scored\n        area { id position title }\n        ...RiskMatrix_risk\n      }\n    }\n  }\n"): typeof import('./graphql').RisksPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SearchHits_connection on SearchConnection {\n    nodes {\n      id\n      kind\n      ref\n      title\n      excerpt\n      plan {\n        code\n        title\n        currentEdition {\n          priorities {\n            id\n            position\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').SearchHits_ConnectionFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SearchResults($words: String!, $few: Int!, $chosen: [SearchKind!], $after: String, $one: Boolean!) {\n    PARTNERSHIP: search(query: $words, kinds: [PARTNERSHIP], first: $few) {\n      totalCount\n      ...SearchHits_connection\n    }\n    PLAN: search(query: $words, kinds: [PLAN], first: $few) {\n      totalCount\n      ...SearchHits_connection\n    }\n    PRIORITY: search(query: $words, kinds: [PRIORITY], first: $few) {\n      totalCount\n      ...SearchHits_connection\n    }\n    SECTION: search(query: $words, kinds: [SECTION], first: $few) {\n      totalCount\n      ...SearchHits_connection\n    }\n    RISK: search(query: $words, kinds: [RISK], first: $few) {\n      totalCount\n      ...SearchHits_connection\n    }\n    INDICATOR: search(query: $words, kinds: [INDICATOR], first: $few) {\n      totalCount\n      ...SearchHits_connection\n    }\n    chosen: search(query: $words, kinds: $chosen, first: 25, after: $after) @include(if: $one) {\n      totalCount\n      ...SearchHits_connection\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): typeof import('./graphql').SearchResultsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RenewServiceKey($input: RenewServiceKeyInput!) {\n    renewServiceKey(input: $input) {\n      key\n      refusal {\n        code\n        message\n        issues {\n          path\n          message\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').RenewServiceKeyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ServiceAccountCard on ServiceAccount {\n    id\n    name\n    ownerName\n    ownerActive\n    scopes\n    county\n    partnerships\n    expiresAt\n    standing\n    keys {\n      id\n      ending\n      expiresAt\n      lastUsedAt\n      standing\n    }\n  }\n"): typeof import('./graphql').ServiceAccountCardFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RevokeServiceKey($key: ID!) {\n    revokeServiceKey(key: $key) {\n      refusal {\n        code\n        message\n        issues {\n          path\n          message\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').RevokeServiceKeyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RevokeServiceAccount($account: ID!) {\n    revokeServiceAccount(account: $account) {\n      refusal {\n        code\n        message\n        issues {\n          path\n          message\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').RevokeServiceAccountDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateServiceAccount($input: CreateServiceAccountInput!) {\n    createServiceAccount(input: $input) {\n      key\n      refusal {\n        code\n        message\n        issues {\n          path\n          message\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').CreateServiceAccountDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ServiceAccountsPage($first: Int, $after: String, $last: Int, $before: String) {\n    serviceAccounts(first: $first, after: $after, last: $last, before: $before) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        hasPreviousPage\n        startCursor\n        endCursor\n      }\n      nodes {\n        id\n        ...ServiceAccountCard\n      }\n    }\n    people(first: 200) {\n      nodes {\n        id\n        name\n        email\n        status\n        isViewer\n      }\n    }\n    partnerships(order: NAME) {\n      nodes {\n        code\n        name\n      }\n    }\n  }\n"): typeof import('./graphql').ServiceAccountsPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SignInPage {\n    partnerships(order: NAME) {\n      nodes {\n        code\n        name\n      }\n    }\n  }\n"): typeof import('./graphql').SignInPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment FindingList_plan on Plan {\n    id\n    code\n    currentEdition {\n      id\n      sections { id code heading }\n      findings {\n        code\n        kind\n        title\n        sentence\n        places { section subject printed }\n      }\n    }\n  }\n"): typeof import('./graphql').FindingList_PlanFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ScanFaultList_plan on Plan {\n    id\n    code\n    title\n    currentEdition {\n      id\n      scanFaults { id sectionCode subject scannedAs readAs certainty explanation }\n    }\n  }\n"): typeof import('./graphql').ScanFaultList_PlanFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SourceNotesPage {\n    county: plans(first: 1, filter: { kind: ANNUAL_OPERATING_PLAN }) {\n      nodes {\n        id\n        code\n        title\n        currentEdition { id findings { kind } }\n        ...FindingList_plan\n      }\n    }\n    plans(first: 200) {\n      nodes {\n        id\n        currentEdition { id scanFaults { id } }\n        ...ScanFaultList_plan\n      }\n    }\n  }\n"): typeof import('./graphql').SourceNotesPageDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
