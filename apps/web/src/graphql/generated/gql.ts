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
    "\n  fragment FrameworkSection_framework on Framework {\n    code\n    title\n    kind\n    edition\n    agreed\n    note\n    items {\n      id\n      code\n      number\n      title\n      labels\n      note\n      parentId\n      priorityCount\n      commitmentCount\n    }\n  }\n": typeof types.FrameworkSection_FrameworkFragmentDoc,
    "\n  query FrameworksPage {\n    frameworks {\n      code\n      title\n      ...FrameworkSection_framework\n    }\n  }\n": typeof types.FrameworksPageDocument,
    "\n  fragment AgreementHistory_edition on Edition {\n    steps {\n      id\n      number\n      command\n      done\n      from\n      to\n      actor\n      takenAt\n      contentHash\n      note\n    }\n    decisions {\n      id\n      outcome\n      outcomeLabel\n      body\n      decidedOn\n      minuteReference\n      contentHash\n      people {\n        name\n        part\n        interest\n      }\n    }\n  }\n": typeof types.AgreementHistory_EditionFragmentDoc,
    "\n  query AgreementPanel($plan: ID!) {\n    plan(id: $plan) {\n      id\n      code\n      title\n      kind\n      ...DraftingActions_plan\n      currentEdition {\n        id\n        state\n        viewerCan\n        commands {\n          command\n          allowed\n        }\n        feedback {\n          id\n        }\n        steps {\n          id\n        }\n        ...CommandList_edition\n        ...ReadinessList_edition\n        ...ConsentList_edition\n        ...FeedbackList_edition\n        ...ConditionList_edition\n        ...AgreementHistory_edition\n        ...PlanSubjects_edition\n      }\n    }\n    itemKinds {\n      name\n      one\n      namedBy\n    }\n  }\n": typeof types.AgreementPanelDocument,
    "\n  query ApprovalsPage($senior: Boolean!, $board: Boolean!) {\n    first: plans(first: 40, filter: { state: PRIORITIES_SUBMITTED }) @include(if: $senior) {\n      ...QueuePart\n    }\n    second: plans(first: 40, filter: { state: SUBMITTED }) @include(if: $senior) {\n      ...QueuePart\n    }\n    last: plans(first: 40, filter: { state: ENDORSED }) @include(if: $board) {\n      ...QueuePart\n    }\n  }\n": typeof types.ApprovalsPageDocument,
    "\n  fragment QueuePart on PlanConnection {\n    totalCount\n    nodes {\n      id\n      code\n      title\n      countyOwned\n      owners {\n        id\n        partnership {\n          id\n          name\n        }\n      }\n      currentEdition {\n        id\n        number\n        version\n        state\n        commands {\n          command\n          label\n          allowed\n          refusal {\n            code\n            message\n          }\n        }\n        steps {\n          id\n          command\n          takenAt\n          contentHash\n        }\n      }\n    }\n  }\n": typeof types.QueuePartFragmentDoc,
    "\n  fragment CommandList_edition on Edition {\n    id\n    version\n    state\n    stateLabel\n    commands {\n      command\n      label\n      allowed\n      refusal {\n        code\n        message\n        issues {\n          path\n          message\n        }\n      }\n    }\n    steps {\n      id\n      command\n      takenAt\n      contentHash\n    }\n  }\n": typeof types.CommandList_EditionFragmentDoc,
    "\n  fragment ConditionList_edition on Edition {\n    viewerCan\n    conditions {\n      id\n      text\n      dueOn\n      dischargedBy\n      dischargedAt\n      dischargeNote\n      version\n    }\n  }\n": typeof types.ConditionList_EditionFragmentDoc,
    "\n  fragment ConsentList_edition on Edition {\n    id\n    version\n    state\n    viewerCan\n    consents {\n      partnership\n      name\n      standing\n    }\n  }\n": typeof types.ConsentList_EditionFragmentDoc,
    "\n  fragment FeedbackList_edition on Edition {\n    viewerCan\n    steps {\n      id\n      takenAt\n    }\n    feedback {\n      id\n      step\n      about {\n        thing\n        lineage\n      }\n      text\n      answer\n      answeredBy\n      answeredAt\n      version\n    }\n  }\n": typeof types.FeedbackList_EditionFragmentDoc,
    "\n  fragment ReadinessList_edition on Edition {\n    state\n    missing {\n      path\n      code\n      message\n    }\n    viewerCan\n  }\n": typeof types.ReadinessList_EditionFragmentDoc,
    "\n  fragment PlanSubjects_edition on Edition {\n    sections: items(kind: \"sections\") {\n      ...PlanSubject\n    }\n    priorities: items(kind: \"priorities\") {\n      ...PlanSubject\n    }\n    objectives: items(kind: \"objectives\") {\n      ...PlanSubject\n    }\n    risks: items(kind: \"risks\") {\n      ...PlanSubject\n    }\n  }\n": typeof types.PlanSubjects_EditionFragmentDoc,
    "\n  fragment PlanSubject on Item {\n    id\n    kind\n    lineage\n    position\n    fields {\n      name\n      text\n    }\n  }\n": typeof types.PlanSubjectFragmentDoc,
    "\n  fragment StepDone on EditionStepPayload {\n    edition {\n      id\n      state\n      version\n    }\n    refusal {\n      code\n      message\n      issues {\n        path\n        message\n      }\n    }\n  }\n": typeof types.StepDoneFragmentDoc,
    "\n  mutation SubmitPriorities($input: EditionStepInput!) {\n    done: submitPriorities(input: $input) {\n      ...StepDone\n    }\n  }\n": typeof types.SubmitPrioritiesDocument,
    "\n  mutation SubmitEdition($input: EditionStepInput!) {\n    done: submitEdition(input: $input) {\n      ...StepDone\n    }\n  }\n": typeof types.SubmitEditionDocument,
    "\n  mutation WithdrawEdition($input: EditionStepInput!) {\n    done: withdrawEdition(input: $input) {\n      ...StepDone\n    }\n  }\n": typeof types.WithdrawEditionDocument,
    "\n  mutation SupersedeEdition($input: EditionStepInput!) {\n    done: supersedeEdition(input: $input) {\n      ...StepDone\n    }\n  }\n": typeof types.SupersedeEditionDocument,
    "\n  mutation AgreePriorities($input: DecideEditionInput!) {\n    done: agreePriorities(input: $input) {\n      ...StepDone\n    }\n  }\n": typeof types.AgreePrioritiesDocument,
    "\n  mutation EndorseEdition($input: DecideEditionInput!) {\n    done: endorseEdition(input: $input) {\n      ...StepDone\n    }\n  }\n": typeof types.EndorseEditionDocument,
    "\n  mutation ApproveEdition($input: ApproveEditionInput!) {\n    done: approveEdition(input: $input) {\n      ...StepDone\n    }\n  }\n": typeof types.ApproveEditionDocument,
    "\n  mutation ReturnEdition($input: ReturnEditionInput!) {\n    done: returnEdition(input: $input) {\n      ...StepDone\n    }\n  }\n": typeof types.ReturnEditionDocument,
    "\n  mutation ConsentToEdition($input: ConsentInput!) {\n    done: consentToEdition(input: $input) {\n      ...StepDone\n    }\n  }\n": typeof types.ConsentToEditionDocument,
    "\n  mutation WithdrawConsent($input: ConsentInput!) {\n    done: withdrawConsent(input: $input) {\n      ...StepDone\n    }\n  }\n": typeof types.WithdrawConsentDocument,
    "\n  mutation AnswerFeedback($input: AnswerFeedbackInput!) {\n    done: answerFeedback(input: $input) {\n      ...StepDone\n    }\n  }\n": typeof types.AnswerFeedbackDocument,
    "\n  mutation DischargeCondition($input: DischargeConditionInput!) {\n    done: dischargeCondition(input: $input) {\n      ...StepDone\n    }\n  }\n": typeof types.DischargeConditionDocument,
    "\n  query WaitingCount($senior: Boolean!, $board: Boolean!) {\n    first: plans(first: 1, filter: { state: PRIORITIES_SUBMITTED }) @include(if: $senior) {\n      totalCount\n    }\n    second: plans(first: 1, filter: { state: SUBMITTED }) @include(if: $senior) {\n      totalCount\n    }\n    last: plans(first: 1, filter: { state: ENDORSED }) @include(if: $board) {\n      totalCount\n    }\n  }\n": typeof types.WaitingCountDocument,
    "\n  fragment AuditEntries_entry on AuditEntry {\n    id\n    happenedAt\n    sentence\n    about\n    fromFile\n    onBehalfOf\n    reason\n    plan\n    chain\n    number\n    ...ChangeList_entry\n  }\n": typeof types.AuditEntries_EntryFragmentDoc,
    "\n  fragment AuditSummaries_summary on AuditSummary {\n    id\n    happenedAt\n    sentence\n    about\n    plan\n    count\n    requestId\n    parts {\n      action\n      thing\n      count\n    }\n  }\n": typeof types.AuditSummaries_SummaryFragmentDoc,
    "\n  query AuditTrail($filter: AuditFilter!, $each: Boolean!, $first: Int, $after: String, $last: Int, $before: String) {\n    auditEntries(filter: $filter, first: $first, after: $after, last: $last, before: $before) @include(if: $each) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        hasPreviousPage\n        startCursor\n        endCursor\n      }\n      nodes {\n        ...AuditEntries_entry\n      }\n    }\n    auditSummaries(filter: $filter, first: $first, after: $after, last: $last, before: $before) @skip(if: $each) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        hasPreviousPage\n        startCursor\n        endCursor\n      }\n      nodes {\n        ...AuditSummaries_summary\n      }\n    }\n    plans(first: 200, order: TITLE) {\n      nodes {\n        code\n        title\n      }\n    }\n    partnerships(order: NAME) {\n      nodes {\n        code\n        name\n      }\n    }\n  }\n": typeof types.AuditTrailDocument,
    "\n  fragment BudgetCertainty_budget on Budget {\n    id\n    lines {\n      id\n      activity\n      sources {\n        id\n        figure\n        scannedAs\n        printed\n        certainty\n        reason\n      }\n    }\n  }\n": typeof types.BudgetCertainty_BudgetFragmentDoc,
    "\n  fragment BudgetChange_budget on Budget {\n    id\n    financialYear\n    lines {\n      id\n      activity\n      lineType\n      previousFte\n      previousControllable\n      fte\n      controllable\n      note\n    }\n  }\n": typeof types.BudgetChange_BudgetFragmentDoc,
    "\n  fragment BudgetChart_budget on Budget {\n    id\n    financialYear\n    lines {\n      id\n      position\n      lineType\n      activity\n      previousFte\n      previousControllable\n      fte\n      employee\n      running\n      contracts\n      gross\n      externalIncome\n      internalIncome\n      controllable\n    }\n  }\n": typeof types.BudgetChart_BudgetFragmentDoc,
    "\n  fragment BudgetChecks_budget on Budget {\n    id\n    lines {\n      id\n      position\n      lineType\n      activity\n      previousFte\n      previousControllable\n      fte\n      employee\n      running\n      contracts\n      gross\n      externalIncome\n      internalIncome\n      controllable\n    }\n  }\n": typeof types.BudgetChecks_BudgetFragmentDoc,
    "\n  fragment BudgetGrid_budget on Budget {\n    id\n    financialYear\n    lines {\n      id\n      position\n      lineType\n      activity\n      note\n      previousFte\n      previousControllable\n      fte\n      employee\n      running\n      contracts\n      gross\n      externalIncome\n      internalIncome\n      controllable\n      cabinetMember {\n        id\n        name\n      }\n      cabinetMemberPrinted\n      sources {\n        id\n        figure\n        certainty\n      }\n    }\n  }\n": typeof types.BudgetGrid_BudgetFragmentDoc,
    "\n  fragment BudgetHeadlines_budget on Budget {\n    id\n    financialYear\n    lines {\n      id\n      lineType\n      previousFte\n      previousControllable\n      fte\n      controllable\n    }\n  }\n": typeof types.BudgetHeadlines_BudgetFragmentDoc,
    "\n  query BudgetPage($plan: ID!, $given: Boolean!) {\n    plan(id: $plan) @include(if: $given) {\n      id\n      ...PlanBudget_plan\n    }\n    plans(first: 5, filter: { kind: ANNUAL_OPERATING_PLAN }) @skip(if: $given) {\n      nodes {\n        id\n        currentEdition {\n          id\n          budget {\n            id\n          }\n        }\n        ...PlanBudget_plan\n      }\n    }\n  }\n": typeof types.BudgetPageDocument,
    "\n  fragment BudgetTable_budget on Budget {\n    id\n    ...BudgetGrid_budget\n  }\n": typeof types.BudgetTable_BudgetFragmentDoc,
    "\n  fragment PlanBudget_plan on Plan {\n    id\n    code\n    title\n    currentEdition {\n      id\n      sections {\n        id\n        code\n        parts {\n          kind\n        }\n      }\n      budget {\n        id\n        financialYear\n        ...BudgetHeadlines_budget\n        ...BudgetTable_budget\n        ...BudgetChecks_budget\n        ...BudgetChart_budget\n        ...BudgetChange_budget\n        ...BudgetCertainty_budget\n      }\n      ...StaffingTable_edition\n    }\n  }\n": typeof types.PlanBudget_PlanFragmentDoc,
    "\n  fragment StaffingTable_edition on Edition {\n    id\n    staffing {\n      id\n      lines {\n        id\n        band\n        lineType\n        rowNumber\n        financialYear\n        cell {\n          printed\n          value\n          status\n          bound\n          footnoteMarks\n        }\n      }\n      funding {\n        id\n        financialYear\n        fundingSource\n        budgetActivity\n        staff\n        fte\n      }\n    }\n    sections {\n      id\n      code\n      parts {\n        kind\n      }\n    }\n    footnotes {\n      id\n      sectionCode\n      mark\n      text\n    }\n    findings {\n      code\n      sentence\n    }\n  }\n": typeof types.StaffingTable_EditionFragmentDoc,
    "\n  fragment ChangeItem_change on EditionChange {\n    id\n    how\n    title\n    sentence\n    movedFrom\n    movedTo\n    fields {\n      label\n      before\n      after\n      unit\n      segments {\n        kind\n        text\n      }\n    }\n  }\n": typeof types.ChangeItem_ChangeFragmentDoc,
    "\n  fragment ChangeSummary_changes on EditionChanges {\n    from {\n      id\n      number\n      title\n    }\n    to {\n      id\n      number\n      title\n    }\n    counts {\n      kind\n      label\n      added\n      removed\n      changed\n      moved\n    }\n    withheld\n    changeSetHash\n  }\n": typeof types.ChangeSummary_ChangesFragmentDoc,
    "\n  query ComparedPlan($plan: ID!) {\n    plan(id: $plan) {\n      id\n      code\n      title\n      editions {\n        id\n        number\n      }\n      ...EditionPair_plan\n    }\n  }\n": typeof types.ComparedPlanDocument,
    "\n  query ChangesPage($from: ID!, $to: ID!, $kind: ChangeKind, $first: Int, $after: String, $last: Int, $before: String) {\n    changes(from: $from, to: $to) {\n      id\n      ...ChangeSummary_changes\n      changes(kind: $kind, first: $first, after: $after, last: $last, before: $before) {\n        totalCount\n        nodes {\n          id\n          ...ChangeItem_change\n        }\n        pageInfo {\n          hasNextPage\n          hasPreviousPage\n          startCursor\n          endCursor\n        }\n      }\n    }\n  }\n": typeof types.ChangesPageDocument,
    "\n  fragment EditionCard_edition on Edition {\n    id\n    number\n    title\n    asAt\n    asAtPrinted\n    state\n    stateNote\n    visibility\n    contentHash\n    viewerCan\n    decisions {\n      id\n      outcomeLabel\n      body\n      decidedOn\n      minuteReference\n    }\n    steps {\n      id\n    }\n    ...AgreementHistory_edition\n    ...FeedbackList_edition\n    ...ConditionList_edition\n  }\n": typeof types.EditionCard_EditionFragmentDoc,
    "\n  fragment EditionPair_plan on Plan {\n    code\n    editions {\n      id\n      number\n      title\n      stateLabel\n    }\n  }\n": typeof types.EditionPair_PlanFragmentDoc,
    "\n  query EditionsPage($plan: ID!, $on: Date!) {\n    plan(id: $plan) {\n      id\n      code\n      title\n      owners {\n        id\n        partnership {\n          id\n          code\n          name\n          planInForce(on: $on) {\n            ...PlanInForcePanel_inForce\n          }\n        }\n      }\n      editions {\n        id\n        number\n        ...EditionCard_edition\n      }\n      ...EditionPair_plan\n    }\n  }\n": typeof types.EditionsPageDocument,
    "\n  fragment CommentText on Comment {\n    id\n    authorName\n    text\n    writtenAt\n    editedAt\n    mayChange\n    version\n    mentions {\n      code\n      name\n    }\n  }\n": typeof types.CommentTextFragmentDoc,
    "\n  fragment CommentThread on CommentThread {\n    id\n    resolved\n    resolvedByName\n    resolvedAt\n    version\n    comments {\n      id\n      ...CommentText\n    }\n  }\n": typeof types.CommentThreadFragmentDoc,
    "\n  query CommentDesk($plan: ID!) {\n    plan(id: $plan) {\n      currentEdition {\n        id\n        state\n        viewerCan\n        commentCounts {\n          about {\n            thing\n            lineage\n          }\n          open\n          all\n        }\n        sections: items(kind: \"sections\") {\n          id\n          lineage\n        }\n        priorities: items(kind: \"priorities\") {\n          id\n          lineage\n        }\n      }\n    }\n  }\n": typeof types.CommentDeskDocument,
    "\n  query CommentThreads($plan: ID!, $about: FeedbackSubjectInput) {\n    plan(id: $plan) {\n      code\n      title\n      editions {\n        id\n        number\n        title\n        state\n        viewerCan\n        mentionable {\n          code\n          name\n        }\n        commentThreads(about: $about) {\n          id\n          about {\n            thing\n            lineage\n          }\n          aboutTitle\n          resolved\n          ...CommentThread\n        }\n      }\n    }\n  }\n": typeof types.CommentThreadsDocument,
    "\n  mutation AddComment($input: AddCommentInput!) {\n    addComment(input: $input) {\n      thread {\n        id\n      }\n      refusal {\n        code\n        message\n        issues {\n          path\n          message\n        }\n      }\n    }\n  }\n": typeof types.AddCommentDocument,
    "\n  mutation ChangeComment($input: ChangeCommentInput!) {\n    changeComment(input: $input) {\n      refusal {\n        code\n        message\n        issues {\n          path\n          message\n        }\n      }\n    }\n  }\n": typeof types.ChangeCommentDocument,
    "\n  mutation ResolveComments($input: ResolveCommentsInput!) {\n    resolveComments(input: $input) {\n      refusal {\n        code\n        message\n        issues {\n          path\n          message\n        }\n      }\n    }\n  }\n": typeof types.ResolveCommentsDocument,
    "\n  query CountyPage($on: Date!) {\n    countyOverview(on: $on) {\n      ...CountyStanding_overview\n      ...CountyRatings_overview\n      ...WhoHolds_overview\n    }\n    partnerships {\n      totalCount\n      nodes {\n        code\n        name\n        ...StateMap_partnership\n        ...PartnershipTable_partnership\n      }\n    }\n    localPlans: plans(filter: { kind: LOCAL_PLAN }) {\n      totalCount\n      nodes {\n        ...Coverage_plan\n      }\n    }\n    jointPlans: plans(filter: { joint: true }, first: 1) {\n      totalCount\n    }\n    jointPartnerships: partnerships(filter: { joint: true }, first: 1) {\n      totalCount\n    }\n    unmappedPlans: plans(filter: { unmapped: true }, first: 1) {\n      totalCount\n    }\n    unmapped: priorities(filter: { unmapped: true }, first: 1) {\n      totalCount\n    }\n    priorities(first: 1) {\n      totalCount\n      totalPerPartnership\n    }\n    frameworks(kind: OUTCOMES) {\n      items {\n        code\n        number\n        title\n      }\n    }\n  }\n": typeof types.CountyPageDocument,
    "\n  fragment CountyRatings_overview on CountyOverview {\n    on\n    county {\n      id\n      indicator {\n        ref\n        title\n      }\n      colour\n      explanation {\n        sentence\n      }\n      actual {\n        period {\n          label\n        }\n        cell {\n          printed\n        }\n      }\n    }\n    partnerships {\n      partnership {\n        code\n        name\n      }\n      keyTargetsMissed {\n        id\n        indicator {\n          ref\n          title\n        }\n        explanation {\n          sentence\n        }\n      }\n    }\n  }\n": typeof types.CountyRatings_OverviewFragmentDoc,
    "\n  fragment CountyStanding_overview on CountyOverview {\n    on\n    tally {\n      of\n      sentence\n    }\n    byOutcome {\n      item {\n        code\n        title\n      }\n      priorities\n      tally {\n        green\n        amber\n        red\n        grey\n        reported\n        of\n      }\n    }\n    partnerships {\n      partnership {\n        code\n        name\n      }\n      byOutcome {\n        item {\n          code\n        }\n        priorities\n        tally {\n          green\n          amber\n          red\n          grey\n          reported\n          of\n        }\n      }\n    }\n  }\n": typeof types.CountyStanding_OverviewFragmentDoc,
    "\n  fragment OutcomeChoiceMap_partnership on Partnership {\n    code\n    name\n    tileColumn\n    tileRow\n  }\n": typeof types.OutcomeChoiceMap_PartnershipFragmentDoc,
    "\n  fragment PartnershipTable_partnership on Partnership {\n    code\n    name\n    phases {\n      pathfinder\n    }\n    leads {\n      id\n      person {\n        name\n      }\n    }\n    plans {\n      code\n      title\n      termStart\n      termEnd\n      owners {\n        partnership {\n          code\n          name\n        }\n      }\n      currentEdition {\n        state\n        stateLabel\n      }\n    }\n  }\n": typeof types.PartnershipTable_PartnershipFragmentDoc,
    "\n  query PrioritiesPage(\n    $filter: PriorityFilter!\n    $order: PriorityOrder!\n    $first: Int\n    $after: String\n    $last: Int\n    $before: String\n  ) {\n    priorities(filter: $filter, order: $order, first: $first, after: $after, last: $last, before: $before) {\n      totalCount\n      totalPerPartnership\n      nodes {\n        ...PriorityTable_priority\n      }\n      pageInfo {\n        hasNextPage\n        hasPreviousPage\n        startCursor\n        endCursor\n      }\n    }\n    partnerships(order: NAME) {\n      nodes {\n        code\n        name\n      }\n    }\n    frameworks(kind: OUTCOMES) {\n      items {\n        code\n        title\n      }\n    }\n  }\n": typeof types.PrioritiesPageDocument,
    "\n  fragment PriorityTable_priority on Priority {\n    id\n    ref\n    position\n    theme\n    title\n    scanDamaged\n    outcomes {\n      code\n      title\n    }\n    edition {\n      plan {\n        code\n        title\n        owners {\n          partnership {\n            code\n            name\n          }\n        }\n      }\n    }\n  }\n": typeof types.PriorityTable_PriorityFragmentDoc,
    "\n  fragment StateMap_partnership on Partnership {\n    code\n    name\n    tileColumn\n    tileRow\n    plans {\n      code\n      currentEdition {\n        state\n        stateExplanation\n      }\n    }\n  }\n": typeof types.StateMap_PartnershipFragmentDoc,
    "\n  fragment WhoHolds_overview on CountyOverview {\n    plans\n    submittedPlans\n    partnerships {\n      partnership {\n        code\n        name\n      }\n      plan {\n        code\n      }\n      newestEdition {\n        id\n        state\n      }\n      heldBy\n      heldSince\n      submittedAt\n    }\n  }\n": typeof types.WhoHolds_OverviewFragmentDoc,
    "\n  fragment Coverage_plan on Plan {\n    code\n    owners {\n      partnership {\n        code\n      }\n    }\n    currentEdition {\n      priorities {\n        kind\n        outcomes {\n          code\n        }\n      }\n    }\n  }\n": typeof types.Coverage_PlanFragmentDoc,
    "\n  fragment DraftingActions_plan on Plan {\n    code\n    ...PlanFactsForm_plan\n    currentEdition {\n      id\n      version\n      viewerCan\n    }\n  }\n": typeof types.DraftingActions_PlanFragmentDoc,
    "\n  mutation AmendPlan($input: AmendPlanInput!) {\n    amendPlan(input: $input) {\n      plan {\n        id\n        code\n      }\n      edition {\n        id\n      }\n      refusal {\n        code\n        message\n        issues {\n          path\n          message\n        }\n      }\n    }\n  }\n": typeof types.AmendPlanDocument,
    "\n  query NewPlanPage {\n    partnerships(first: 200, order: NAME) {\n      nodes {\n        code\n        name\n        ...OwnerFields_partnership\n      }\n    }\n    planTemplates {\n      id\n      code\n      ...StartFields_template\n      kind\n    }\n    plans(first: 200, order: TITLE) {\n      nodes {\n        id\n        ...StartFields_plan\n      }\n    }\n  }\n": typeof types.NewPlanPageDocument,
    "\n  mutation CreatePlan($input: CreatePlanInput!) {\n    createPlan(input: $input) {\n      plan {\n        id\n        code\n      }\n      refusal {\n        code\n        message\n        issues {\n          path\n          message\n        }\n      }\n    }\n  }\n": typeof types.CreatePlanDocument,
    "\n  fragment OwnerFields_partnership on Partnership {\n    code\n    name\n    leads {\n      id\n      post {\n        code\n        title\n      }\n      person {\n        name\n      }\n    }\n  }\n": typeof types.OwnerFields_PartnershipFragmentDoc,
    "\n  fragment PlanFactsForm_plan on Plan {\n    id\n    title\n    termStart\n    termEnd\n    version\n    currentEdition {\n      id\n      title\n      asAt\n      visibility\n      version\n    }\n  }\n": typeof types.PlanFactsForm_PlanFragmentDoc,
    "\n  mutation ChangePlan($input: ChangePlanInput!) {\n    changePlan(input: $input) {\n      plan {\n        id\n        version\n      }\n      refusal {\n        code\n        message\n        issues {\n          path\n          message\n        }\n      }\n    }\n  }\n": typeof types.ChangePlanDocument,
    "\n  mutation ChangeEdition($input: ChangeEditionInput!) {\n    changeEdition(input: $input) {\n      edition {\n        id\n        version\n      }\n      refusal {\n        code\n        message\n        issues {\n          path\n          message\n        }\n      }\n    }\n  }\n": typeof types.ChangeEditionDocument,
    "\n  fragment StartFields_template on PlanTemplate {\n    code\n    title\n    sections {\n      id\n    }\n  }\n": typeof types.StartFields_TemplateFragmentDoc,
    "\n  fragment StartFields_plan on Plan {\n    title\n    editions {\n      id\n      number\n      stateLabel\n    }\n  }\n": typeof types.StartFields_PlanFragmentDoc,
    "\n  fragment ChangeList_entry on AuditEntry {\n    action\n    thing\n    changes {\n      field\n      before\n      after\n    }\n  }\n": typeof types.ChangeList_EntryFragmentDoc,
    "\n  fragment EntryTimeline_entry on AuditEntry {\n    id\n    happenedAt\n    action\n    who\n    onBehalfOf\n    fromFile\n    sentence\n    about\n    reason\n    ...ChangeList_entry\n  }\n": typeof types.EntryTimeline_EntryFragmentDoc,
    "\n  query HistoryEvents($filter: AuditFilter!, $after: String) {\n    auditSummaries(filter: $filter, first: 20, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        id\n        happenedAt\n        sentence\n        about\n        count\n        imported\n        requestId\n        parts {\n          action\n          thing\n          count\n        }\n      }\n    }\n  }\n": typeof types.HistoryEventsDocument,
    "\n  query HistoryEntries($filter: AuditFilter!, $after: String) {\n    auditEntries(filter: $filter, first: 20, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        id\n        action\n        ...EntryTimeline_entry\n      }\n    }\n  }\n": typeof types.HistoryEntriesDocument,
    "\n  query HistoryRights($plan: ID!) {\n    plan(id: $plan) {\n      id\n      currentEdition {\n        id\n        viewerCan\n      }\n    }\n  }\n": typeof types.HistoryRightsDocument,
    "\n  fragment CountyPriorities_framework on Framework {\n    code\n    agreed\n    items {\n      id\n      code\n      number\n      title\n      parentId\n    }\n  }\n": typeof types.CountyPriorities_FrameworkFragmentDoc,
    "\n  query HomePage($on: Date!) {\n    partnerships {\n      totalCount\n      nodes {\n        ...InForceMap_partnership\n        ...OutcomeChoiceMap_partnership\n      }\n    }\n    localPlans: plans(filter: { kind: LOCAL_PLAN }) {\n      totalCount\n      nodes {\n        ...Coverage_plan\n      }\n    }\n    countyPlans: plans(filter: { kind: ANNUAL_OPERATING_PLAN }, first: 5) {\n      nodes {\n        code\n        title\n      }\n    }\n    outcomes: frameworks(kind: OUTCOMES) {\n      code\n      ...OutcomeList_framework\n    }\n    priorities: frameworks(kind: PRIORITIES) {\n      code\n      ...CountyPriorities_framework\n    }\n  }\n": typeof types.HomePageDocument,
    "\n  fragment OutcomeList_framework on Framework {\n    items {\n      code\n      number\n      title\n    }\n  }\n": typeof types.OutcomeList_FrameworkFragmentDoc,
    "\n  fragment IndicatorChart_indicator on Indicator {\n    id\n    ref\n    title\n    unit\n    unitNote\n    polarity\n    observations {\n      id\n      area\n      partnership {\n        code\n        name\n      }\n      breakdown\n      kind\n      period {\n        label\n        start\n      }\n      printedUnder\n      cell {\n        printed\n        value\n        bound\n        unit\n        rowUnit\n        status\n        comparable\n        quotedPeriod\n      }\n    }\n  }\n": typeof types.IndicatorChart_IndicatorFragmentDoc,
    "\n  fragment IndicatorFacts_indicator on Indicator {\n    id\n    ref\n    otherRefs\n    category\n    unit\n    unitNote\n    polarity\n    calendar\n    note\n    catalogue {\n      id\n      code\n      title\n      status\n      size\n      listed\n      note\n    }\n  }\n": typeof types.IndicatorFacts_IndicatorFragmentDoc,
    "\n  fragment IndicatorFindings_finding on Finding {\n    code\n    kind\n    title\n    sentence\n    places {\n      subject\n    }\n  }\n": typeof types.IndicatorFindings_FindingFragmentDoc,
    "\n  query IndicatorPage($ref: String!, $on: Date!) {\n    indicator(ref: $ref) {\n      id\n      ref\n      title\n      observations {\n        id\n        sourceEdition {\n          id\n        }\n        ...IndicatorValues_observation\n      }\n      ...IndicatorFacts_indicator\n      ...IndicatorChart_indicator\n      ...IndicatorPlaces_indicator\n      ...IndicatorRatings_indicator\n    }\n    partnerships {\n      nodes {\n        code\n        name\n      }\n    }\n    plans(first: 10, filter: { kind: ANNUAL_OPERATING_PLAN }) {\n      nodes {\n        id\n        currentEdition {\n          id\n          sections {\n            id\n            code\n            heading\n          }\n          footnotes {\n            id\n            sectionCode\n            mark\n            text\n          }\n          findings {\n            ...IndicatorFindings_finding\n          }\n        }\n      }\n    }\n  }\n": typeof types.IndicatorPageDocument,
    "\n  fragment IndicatorPlaces_indicator on Indicator {\n    id\n    ref\n    observations {\n      id\n      area\n      partnership {\n        code\n        name\n      }\n      breakdown\n      kind\n      period {\n        label\n        start\n      }\n      printedUnder\n      cell {\n        printed\n        value\n        bound\n        unit\n        rowUnit\n        status\n        comparable\n        quotedPeriod\n      }\n    }\n  }\n": typeof types.IndicatorPlaces_IndicatorFragmentDoc,
    "\n  fragment IndicatorRatings_indicator on Indicator {\n    id\n    ratings(on: $on) {\n      id\n      partnership {\n        code\n        name\n      }\n      keyTarget\n      colour\n      explanation {\n        sentence\n        ...WhyThisRating_explanation\n      }\n    }\n    comparators(on: $on) {\n      id\n      area\n      kind\n      period {\n        label\n      }\n      cell {\n        printed\n        status\n        bound\n        footnoteMarks\n      }\n    }\n  }\n": typeof types.IndicatorRatings_IndicatorFragmentDoc,
    "\n  fragment IndicatorSets_catalogue on IndicatorCatalogue {\n    id\n    code\n    title\n    listed\n    size\n    status\n  }\n": typeof types.IndicatorSets_CatalogueFragmentDoc,
    "\n  fragment IndicatorTable_indicator on Indicator {\n    id\n    ref\n    otherRefs\n    title\n    category\n    unit\n    unitNote\n    polarity\n    observations {\n      id\n      ...LatestValues_observation\n    }\n  }\n": typeof types.IndicatorTable_IndicatorFragmentDoc,
    "\n  fragment IndicatorValues_observation on Observation {\n    id\n    area\n    partnership {\n      code\n      name\n    }\n    breakdown\n    kind\n    period {\n      label\n    }\n    printedUnder\n    columnHeading\n    cell {\n      printed\n      status\n      bound\n      footnoteMarks\n      quotedPeriod\n      quotedScheme\n    }\n    note\n    sourceSection\n    sourceEdition {\n      id\n      plan {\n        id\n        code\n        title\n      }\n    }\n  }\n": typeof types.IndicatorValues_ObservationFragmentDoc,
    "\n  query IndicatorsPage(\n    $filter: IndicatorFilter!\n    $order: IndicatorOrder!\n    $first: Int\n    $after: String\n    $last: Int\n    $before: String\n  ) {\n    indicatorCatalogues {\n      id\n      code\n      scheme\n      title\n      ...IndicatorSets_catalogue\n    }\n    indicators(filter: $filter, order: $order, first: $first, after: $after, last: $last, before: $before) {\n      totalCount\n      nodes {\n        id\n        ...IndicatorTable_indicator\n      }\n      pageInfo {\n        startCursor\n        endCursor\n        hasNextPage\n        hasPreviousPage\n      }\n    }\n  }\n": typeof types.IndicatorsPageDocument,
    "\n  fragment LatestValues_observation on Observation {\n    id\n    breakdown\n    kind\n    period {\n      label\n      start\n    }\n    printedUnder\n    cell {\n      printed\n      status\n    }\n  }\n": typeof types.LatestValues_ObservationFragmentDoc,
    "\n  fragment DueCard_due on InterventionDue {\n    partnership {\n      code\n      name\n    }\n    targets {\n      ...MissedTargets_target\n    }\n  }\n": typeof types.DueCard_DueFragmentDoc,
    "\n  query InterventionsDue {\n    interventionsDue {\n      partnership {\n        code\n      }\n      ...DueCard_due\n    }\n  }\n": typeof types.InterventionsDueDocument,
    "\n  fragment InterventionFacts_intervention on Intervention {\n    state\n    effects\n    startsOn\n    reviewOn\n    partnership {\n      code\n      name\n    }\n  }\n": typeof types.InterventionFacts_InterventionFragmentDoc,
    "\n  fragment InterventionHistory_intervention on Intervention {\n    id\n    state\n    byRule\n    proposedBy\n    proposedAt\n    body\n    decidedOn\n    decidedBy\n    minuteReference\n    decisionNote\n    people {\n      name\n      part\n      interest\n    }\n    reviews {\n      number\n      reviewedOn\n      reviewedBy\n      finding\n    }\n    liftedBecause\n    liftedBy\n    liftedAt\n  }\n": typeof types.InterventionHistory_InterventionFragmentDoc,
    "\n  query InterventionNotices($partnership: ID!) {\n    interventions(partnership: $partnership, open: true, first: 20) {\n      nodes {\n        id\n        number\n        kindLabel\n        state\n        startsOn\n        effects\n        partnership {\n          name\n        }\n      }\n    }\n  }\n": typeof types.InterventionNoticesDocument,
    "\n  query InterventionPage($number: Int!) {\n    intervention(number: $number) {\n      id\n      number\n      kindLabel\n      reason\n      byRule\n      partnership {\n        name\n      }\n      targets {\n        ...MissedTargets_target\n      }\n      ...InterventionFacts_intervention\n      ...InterventionSteps_intervention\n      ...InterventionHistory_intervention\n    }\n  }\n": typeof types.InterventionPageDocument,
    "\n  fragment InterventionSteps_intervention on Intervention {\n    number\n    version\n    kind\n    powers\n    commands {\n      command\n      label\n      allowed\n      refusal {\n        message\n      }\n    }\n  }\n": typeof types.InterventionSteps_InterventionFragmentDoc,
    "\n  fragment InterventionTable_intervention on Intervention {\n    id\n    number\n    kindLabel\n    state\n    proposedAt\n    startsOn\n    reviewOn\n    partnership {\n      code\n      name\n    }\n  }\n": typeof types.InterventionTable_InterventionFragmentDoc,
    "\n  query InterventionsPage($first: Int, $after: String, $last: Int, $before: String) {\n    interventions(first: $first, after: $after, last: $last, before: $before) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        hasPreviousPage\n        startCursor\n        endCursor\n      }\n      nodes {\n        id\n        state\n        ...InterventionTable_intervention\n      }\n    }\n    interventionRule {\n      sentence\n      reason\n      ...RuleForm_rule\n    }\n    partnerships(order: NAME) {\n      nodes {\n        code\n        name\n      }\n    }\n  }\n": typeof types.InterventionsPageDocument,
    "\n  fragment MissedTargets_target on InterventionTarget {\n    indicator\n    title\n    period\n    colour\n    sentence\n  }\n": typeof types.MissedTargets_TargetFragmentDoc,
    "\n  query PlanInterventions($plan: ID!) {\n    plan(id: $plan) {\n      id\n      owners {\n        id\n        partnership {\n          code\n        }\n      }\n      currentEdition {\n        id\n        suspendedPowers {\n          partnership\n          power\n          sentence\n        }\n      }\n    }\n  }\n": typeof types.PlanInterventionsDocument,
    "\n  fragment RuleForm_rule on InterventionRule {\n    targets\n    periods\n    amberCounts\n  }\n": typeof types.RuleForm_RuleFragmentDoc,
    "\n  fragment InterventionDone on InterventionPayload {\n    intervention {\n      id\n      number\n      version\n      state\n    }\n    refusal {\n      code\n      message\n      issues {\n        path\n        message\n      }\n    }\n  }\n": typeof types.InterventionDoneFragmentDoc,
    "\n  mutation ProposeIntervention($input: ProposeInterventionInput!) {\n    done: proposeIntervention(input: $input) {\n      ...InterventionDone\n    }\n  }\n": typeof types.ProposeInterventionDocument,
    "\n  mutation ApplyInterventionRule($input: ApplyInterventionRuleInput!) {\n    done: applyInterventionRule(input: $input) {\n      ...InterventionDone\n    }\n  }\n": typeof types.ApplyInterventionRuleDocument,
    "\n  mutation DecideIntervention($input: DecideInterventionInput!) {\n    done: decideIntervention(input: $input) {\n      ...InterventionDone\n    }\n  }\n": typeof types.DecideInterventionDocument,
    "\n  mutation DeclineIntervention($input: DeclineInterventionInput!) {\n    done: declineIntervention(input: $input) {\n      ...InterventionDone\n    }\n  }\n": typeof types.DeclineInterventionDocument,
    "\n  mutation ReviewIntervention($input: ReviewInterventionInput!) {\n    done: reviewIntervention(input: $input) {\n      ...InterventionDone\n    }\n  }\n": typeof types.ReviewInterventionDocument,
    "\n  mutation LiftIntervention($input: LiftInterventionInput!) {\n    done: liftIntervention(input: $input) {\n      ...InterventionDone\n    }\n  }\n": typeof types.LiftInterventionDocument,
    "\n  mutation SetInterventionRule($input: SetInterventionRuleInput!) {\n    setInterventionRule(input: $input) {\n      rule {\n        sentence\n      }\n      refusal {\n        code\n        message\n        issues {\n          path\n          message\n        }\n      }\n    }\n  }\n": typeof types.SetInterventionRuleDocument,
    "\n  fragment MailForm_preference on MailPreference {\n    choice\n    choices {\n      value\n      label\n    }\n  }\n": typeof types.MailForm_PreferenceFragmentDoc,
    "\n  mutation ChooseMail($input: ChooseMailInput!) {\n    chooseMail(input: $input) {\n      preference {\n        choice\n      }\n      refusal {\n        code\n        message\n        issues {\n          path\n          message\n        }\n      }\n    }\n  }\n": typeof types.ChooseMailDocument,
    "\n  fragment NotificationItem on Notification {\n    id\n    sentence\n    happenedAt\n    path\n    unread\n    ask\n    escalated\n  }\n": typeof types.NotificationItemFragmentDoc,
    "\n  query NotificationsPage($unread: Boolean, $asking: Boolean, $after: String) {\n    notifications(first: 50, unread: $unread, asking: $asking, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        id\n        plan\n        planTitle\n        unread\n        ...NotificationItem\n      }\n    }\n    mailPreference {\n      ...MailForm_preference\n    }\n  }\n": typeof types.NotificationsPageDocument,
    "\n  mutation MarkNotificationsRead($input: MarkNotificationsReadInput!) {\n    markNotificationsRead(input: $input) {\n      unread\n      refusal {\n        code\n        message\n        issues {\n          path\n          message\n        }\n      }\n    }\n  }\n": typeof types.MarkNotificationsReadDocument,
    "\n  mutation MarkAllNotificationsRead($input: MarkAllNotificationsReadInput!) {\n    markAllNotificationsRead(input: $input) {\n      unread\n      refusal {\n        code\n        message\n        issues {\n          path\n          message\n        }\n      }\n    }\n  }\n": typeof types.MarkAllNotificationsReadDocument,
    "\n  fragment InForceMap_partnership on Partnership {\n    code\n    name\n    tileColumn\n    tileRow\n    phases {\n      pathfinder\n    }\n    planInForce(on: $on) {\n      basis\n      plan {\n        countyOwned\n        owners {\n          partnership {\n            code\n            name\n          }\n        }\n      }\n    }\n  }\n": typeof types.InForceMap_PartnershipFragmentDoc,
    "\n  fragment PartnershipFacts_partnership on Partnership {\n    code\n    shortCode\n    note\n    phases {\n      id\n      kind\n      startsOn\n      endsOn\n      pathfinder\n      note\n    }\n    leads {\n      id\n      startsOn\n      endsOn\n      note\n      person {\n        name\n      }\n      post {\n        title\n      }\n    }\n    plans {\n      owners {\n        partnership {\n          code\n          name\n        }\n      }\n    }\n  }\n": typeof types.PartnershipFacts_PartnershipFragmentDoc,
    "\n  fragment PartnershipGlance_partnership on Partnership {\n    code\n    name\n    ratings(on: $on) {\n      id\n      indicator {\n        ref\n        title\n      }\n      keyTarget\n      colour\n      explanation {\n        sentence\n        ...WhyThisRating_explanation\n      }\n      actual {\n        period {\n          label\n        }\n        cell {\n          printed\n          status\n          bound\n          footnoteMarks\n        }\n      }\n    }\n  }\n": typeof types.PartnershipGlance_PartnershipFragmentDoc,
    "\n  fragment PartnershipGlance_observation on Observation {\n    indicator {\n      ref\n    }\n    area\n    partnership {\n      code\n      name\n    }\n    breakdown\n    kind\n    period {\n      label\n      start\n    }\n    printedUnder\n    cell {\n      printed\n      value\n      bound\n      unit\n      rowUnit\n      status\n      comparable\n      quotedPeriod\n    }\n  }\n": typeof types.PartnershipGlance_ObservationFragmentDoc,
    "\n  query PartnershipPage($code: String!, $on: Date!) {\n    partnership(code: $code) {\n      code\n      name\n      planInForce(on: $on) {\n        ...PlanInForcePanel_inForce\n      }\n      plans {\n        code\n        ...PartnershipPriorities_plan\n      }\n      ...PartnershipFacts_partnership\n      ...PartnershipGlance_partnership\n      ...PartnershipPlans_partnership\n    }\n    observations(last: 200, filter: { area: PARTNERSHIP, partnership: $code }, order: PERIOD) {\n      nodes {\n        ...PartnershipGlance_observation\n      }\n    }\n    partnerships {\n      nodes {\n        code\n        name\n        tileColumn\n        tileRow\n      }\n    }\n  }\n": typeof types.PartnershipPageDocument,
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
    "\n  fragment EditionBar_plan on Plan {\n    code\n    termStart\n    termEnd\n    editions {\n      id\n    }\n    currentEdition {\n      id\n      number\n      title\n      asAt\n      asAtPrinted\n    }\n  }\n": typeof types.EditionBar_PlanFragmentDoc,
    "\n  fragment PlanDocument_edition on Edition {\n    ...PlanSection_edition\n    ...PlacedParts_edition\n    sections {\n      id\n      code\n      heading\n      level\n      body\n      note\n      parts {\n        kind\n        argument\n      }\n    }\n  }\n": typeof types.PlanDocument_EditionFragmentDoc,
    "\n  fragment PlanGlossary_edition on Edition {\n    glossary {\n      id\n      term\n      meaning\n      printedMeaning\n      note\n    }\n  }\n": typeof types.PlanGlossary_EditionFragmentDoc,
    "\n  fragment PlanOwners_plan on Plan {\n    kind\n    joint\n    countyOwned\n    owners {\n      id\n      partnership {\n        id\n        code\n        name\n      }\n      lead {\n        id\n        person {\n          id\n          name\n        }\n        post {\n          id\n          title\n        }\n      }\n    }\n  }\n": typeof types.PlanOwners_PlanFragmentDoc,
    "\n  query PlanPage($id: ID!) {\n    plan(id: $id) {\n      id\n      code\n      title\n      ...PlanOwners_plan\n      ...PlanStanding_plan\n      ...EditionBar_plan\n      currentEdition {\n        id\n        ...PlanGlossary_edition\n        ...PlanDocument_edition\n      }\n    }\n  }\n": typeof types.PlanPageDocument,
    "\n  fragment PlanSection_edition on Edition {\n    ...AchievementsPart_edition\n    ...ActionsPart_edition\n    ...AttachmentPart_edition\n    ...BudgetPart_edition\n    ...CommitmentsPart_edition\n    ...ConsultationsPart_edition\n    ...ContentsPart_edition\n    ...EvidencePart_edition\n    ...FactsPart_edition\n    ...FootnotesPart_edition\n    ...LegislationPart_edition\n    ...ListPart_edition\n    ...MeasuresPart_edition\n    ...MilestonesPart_edition\n    ...ObjectivesPart_edition\n    ...ObservationsPart_edition\n    ...ParticularsPart_edition\n    ...PriorityTable_edition\n    ...RisksPart_edition\n    ...StaffingPart_edition\n  }\n": typeof types.PlanSection_EditionFragmentDoc,
    "\n  fragment PlanStanding_plan on Plan {\n    ...SuccessorList_plan\n    supersedes {\n      id\n      effectiveOn\n      printed\n      predecessor {\n        id\n        code\n        title\n        countyOwned\n      }\n    }\n    currentEdition {\n      id\n      state\n      stateLabel\n      stateExplanation\n      stateNote\n      visibility\n      contentHash\n    }\n    code\n  }\n": typeof types.PlanStanding_PlanFragmentDoc,
    "\n  fragment PlanTable_plan on Plan {\n    id\n    code\n    title\n    kind\n    joint\n    countyOwned\n    owners {\n      id\n      partnership {\n        id\n        name\n      }\n    }\n    currentEdition {\n      id\n      number\n      state\n      stateLabel\n      asAt\n      asAtPrinted\n      priorities {\n        id\n        kind\n        outcomes {\n          id\n        }\n      }\n    }\n  }\n": typeof types.PlanTable_PlanFragmentDoc,
    "\n  query PlansPage($filter: PlanFilter!, $after: String) {\n    plans(first: 100, filter: $filter, after: $after) {\n      totalCount\n      nodes {\n        id\n        kind\n        countyOwned\n        owners {\n          id\n          partnership {\n            id\n            code\n          }\n        }\n        ...PlanTable_plan\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n    partnerships(first: 200, order: NAME) {\n      nodes {\n        id\n        code\n        name\n      }\n    }\n  }\n": typeof types.PlansPageDocument,
    "\n  fragment SuccessorList_plan on Plan {\n    supersededBy {\n      id\n      effectiveOn\n      note\n      successor {\n        id\n        code\n        title\n        kind\n        countyOwned\n        owners {\n          id\n          partnership {\n            id\n            code\n          }\n        }\n      }\n    }\n  }\n": typeof types.SuccessorList_PlanFragmentDoc,
    "\n  fragment AchievementsPart_edition on Edition {\n    achievements {\n      id\n      statement\n      figures\n      sectionCode\n    }\n  }\n": typeof types.AchievementsPart_EditionFragmentDoc,
    "\n  fragment ActionsPart_edition on Edition {\n    priorities {\n      id\n      title\n      actions {\n        id\n      }\n    }\n    actions {\n      id\n      ref\n      title\n      description\n      starts {\n        printed\n      }\n      ends {\n        printed\n      }\n      cost\n      fundingSource\n      note\n      leads {\n        id\n        printed\n      }\n      partners {\n        id\n        printed\n        contribution\n      }\n      milestones {\n        id\n        text\n        date {\n          printed\n        }\n      }\n    }\n  }\n": typeof types.ActionsPart_EditionFragmentDoc,
    "\n  fragment AttachmentPart_edition on Edition {\n    sections {\n      id\n      code\n    }\n    attachments {\n      id\n      sectionCode\n      title\n      description\n      file {\n        id\n        name\n        bytes\n        url\n      }\n      expected {\n        printed\n      }\n    }\n  }\n": typeof types.AttachmentPart_EditionFragmentDoc,
    "\n  fragment BudgetPart_edition on Edition {\n    budget {\n      id\n      financialYear\n      ...BudgetGrid_budget\n      lines {\n        id\n        lineType\n        controllable\n      }\n      checks {\n        identity\n        subject\n        difference\n        sentence\n      }\n    }\n  }\n": typeof types.BudgetPart_EditionFragmentDoc,
    "\n  fragment CommitmentsPart_edition on Edition {\n    commitments {\n      id\n      groupPrinted\n      planRefPrinted\n      target\n      action\n      note\n      leads {\n        id\n        printed\n      }\n    }\n  }\n": typeof types.CommitmentsPart_EditionFragmentDoc,
    "\n  fragment ConsultationsPart_edition on Edition {\n    consultations {\n      id\n      name\n      starts {\n        printed\n      }\n      ends {\n        printed\n      }\n      feedback {\n        printed\n      }\n      targetGroup\n      samplePrinted\n      targetAreas\n      contractor\n      purpose\n      statutory\n      contact\n      note\n    }\n  }\n": typeof types.ConsultationsPart_EditionFragmentDoc,
    "\n  fragment ContentsPart_edition on Edition {\n    contents {\n      id\n      printedTitle\n      sectionCode\n      note\n    }\n    sections {\n      id\n      code\n      heading\n    }\n  }\n": typeof types.ContentsPart_EditionFragmentDoc,
    "\n  fragment EvidencePart_edition on Edition {\n    evidence {\n      id\n      statement\n      source\n      periodPrinted\n      note\n    }\n  }\n": typeof types.EvidencePart_EditionFragmentDoc,
    "\n  fragment FactsPart_edition on Edition {\n    facts {\n      id\n      subject\n      counted\n      comparator\n      periodPrinted\n      note\n      sectionCode\n      cell {\n        printed\n      }\n    }\n  }\n": typeof types.FactsPart_EditionFragmentDoc,
    "\n  fragment FootnotesPart_edition on Edition {\n    footnotes {\n      id\n      mark\n      text\n      sectionCode\n    }\n  }\n": typeof types.FootnotesPart_EditionFragmentDoc,
    "\n  fragment FrameworkPart_framework on Framework {\n    id\n    title\n    agreed\n    note\n    items {\n      id\n      parentId\n      number\n      title\n      labels\n      note\n    }\n  }\n": typeof types.FrameworkPart_FrameworkFragmentDoc,
    "\n  query IndicatorsPart($catalogue: String!) {\n    indicatorCatalogues {\n      id\n      code\n      title\n      listed\n      size\n      note\n    }\n    indicators(first: 200, filter: { catalogue: $catalogue }) {\n      nodes {\n        id\n        ref\n        title\n        note\n      }\n    }\n  }\n": typeof types.IndicatorsPartDocument,
    "\n  fragment LegislationPart_edition on Edition {\n    legislation {\n      id\n      title\n      year\n      note\n      sectionCodes\n    }\n  }\n": typeof types.LegislationPart_EditionFragmentDoc,
    "\n  fragment ListPart_edition on Edition {\n    lists {\n      id\n      code\n      title\n      introduction\n      ordered\n      items {\n        id\n        position\n        parentPosition\n        text\n        detail\n        note\n      }\n    }\n  }\n": typeof types.ListPart_EditionFragmentDoc,
    "\n  fragment LocalPlanEntry_plan on Plan {\n    code\n    title\n    joint\n    note\n    owners {\n      id\n      printedHeading\n      partnership {\n        id\n        code\n        name\n      }\n      lead {\n        id\n        person {\n          id\n          name\n        }\n      }\n    }\n    editions {\n      id\n      number\n      ...PriorityTable_edition\n    }\n  }\n": typeof types.LocalPlanEntry_PlanFragmentDoc,
    "\n  query LocalPlansPart($plan: ID!) {\n    plan(id: $plan) {\n      id\n      supersededBy {\n        id\n        successor {\n          id\n          kind\n          countyOwned\n          owners {\n            id\n            partnership {\n              id\n              code\n            }\n          }\n          ...LocalPlanEntry_plan\n        }\n      }\n    }\n  }\n": typeof types.LocalPlansPartDocument,
    "\n  fragment MeasuresPart_edition on Edition {\n    measures {\n      id\n      keyTarget\n      note\n      indicator {\n        id\n        ref\n        title\n      }\n      baseline {\n        period {\n          label\n        }\n        cell {\n          ...PrintedFigure_cell\n        }\n      }\n      targets {\n        id\n        printedUnder\n        cell {\n          ...PrintedFigure_cell\n        }\n      }\n    }\n  }\n": typeof types.MeasuresPart_EditionFragmentDoc,
    "\n  fragment MilestonesPart_edition on Edition {\n    milestones {\n      id\n      activity\n      scanDamaged\n      note\n      sectionCode\n      date {\n        printed\n      }\n    }\n  }\n": typeof types.MilestonesPart_EditionFragmentDoc,
    "\n  fragment ObjectiveParagraphs_objective on Objective {\n    id\n    number\n    title\n    summary\n    reference\n    note\n  }\n": typeof types.ObjectiveParagraphs_ObjectiveFragmentDoc,
    "\n  fragment ObjectiveTable_objective on Objective {\n    id\n    title\n    summary\n    reference\n    note\n    leads {\n      id\n      printed\n    }\n    deliverables {\n      id\n      text\n      note\n    }\n    targetDate {\n      printed\n    }\n  }\n": typeof types.ObjectiveTable_ObjectiveFragmentDoc,
    "\n  fragment ObjectivesPart_edition on Edition {\n    objectives {\n      id\n      theme\n      sectionCode\n      ...ObjectiveTable_objective\n      ...ObjectiveParagraphs_objective\n    }\n  }\n": typeof types.ObjectivesPart_EditionFragmentDoc,
    "\n  fragment ObservationsPart_edition on Edition {\n    observations {\n      id\n      breakdown\n      columnHeading\n      kind\n      printedUnder\n      note\n      sourceSection\n      cell {\n        ...PrintedFigure_cell\n      }\n      indicator {\n        id\n        ref\n        title\n        category\n        otherRefs\n        note\n      }\n    }\n  }\n": typeof types.ObservationsPart_EditionFragmentDoc,
    "\n  fragment OrganisationsPart_organisation on Organisation {\n    id\n    name\n    note\n  }\n": typeof types.OrganisationsPart_OrganisationFragmentDoc,
    "\n  fragment ParticularsPart_edition on Edition {\n    particulars {\n      id\n      label\n      value\n      note\n      sectionCode\n    }\n  }\n": typeof types.ParticularsPart_EditionFragmentDoc,
    "\n  fragment PathfindersPart_partnership on Partnership {\n    id\n    code\n    name\n  }\n": typeof types.PathfindersPart_PartnershipFragmentDoc,
    "\n  fragment PrintedPriorities_priority on Priority {\n    id\n    position\n    kind\n    ref\n    inferredRef\n    theme\n    title\n    description\n    scanDamaged\n    note\n  }\n": typeof types.PrintedPriorities_PriorityFragmentDoc,
    "\n  fragment PriorityTable_edition on Edition {\n    priorities {\n      id\n      outcomes {\n        id\n      }\n      ...PrintedPriorities_priority\n    }\n    outcomeHeadings {\n      id\n      printedNumber\n      printedLabel\n      outcome {\n        id\n        number\n        title\n      }\n    }\n  }\n": typeof types.PriorityTable_EditionFragmentDoc,
    "\n  fragment RisksPart_edition on Edition {\n    riskAreas {\n      id\n      position\n      title\n      leads {\n        id\n        printed\n      }\n      risks {\n        id\n        statement\n        note\n        scored\n        likelihood\n        impact\n        residualLikelihood\n        residualImpact\n        controls {\n          id\n          text\n          ownerPrinted\n          status\n        }\n        alsoIn {\n          id\n          area {\n            id\n            position\n            title\n          }\n        }\n      }\n    }\n  }\n": typeof types.RisksPart_EditionFragmentDoc,
    "\n  fragment StaffingPart_edition on Edition {\n    staffing {\n      id\n      lines {\n        id\n        band\n        rowNumber\n        lineType\n        financialYear\n        note\n        cell {\n          ...PrintedFigure_cell\n        }\n      }\n      funding {\n        id\n        fundingSource\n        staff\n        fte\n        financialYear\n        note\n      }\n    }\n  }\n": typeof types.StaffingPart_EditionFragmentDoc,
    "\n  query CountyReferences {\n    frameworks {\n      code\n      ...FrameworkPart_framework\n    }\n    organisations(first: 200) {\n      nodes {\n        id\n        kind\n        ...OrganisationsPart_organisation\n      }\n    }\n    partnerships(first: 200, filter: { pathfinder: true }) {\n      nodes {\n        id\n        ...PathfindersPart_partnership\n      }\n    }\n  }\n": typeof types.CountyReferencesDocument,
    "\n  fragment PrintedFigure_cell on Cell {\n    printed\n    status\n    bound\n    value\n    unit\n    rowUnit\n    footnoteMarks\n    quotedPeriod\n    quotedScheme\n  }\n": typeof types.PrintedFigure_CellFragmentDoc,
    "\n  fragment PlacedParts_edition on Edition {\n    particulars {\n      id\n      sectionCode\n    }\n    lists {\n      id\n      code\n      sectionCode\n    }\n    achievements {\n      id\n      sectionCode\n    }\n    facts {\n      id\n      sectionCode\n    }\n    milestones {\n      id\n      sectionCode\n    }\n    objectives {\n      id\n      theme\n      sectionCode\n    }\n    legislation {\n      id\n      sectionCodes\n    }\n    observations {\n      id\n      sourceSection\n    }\n    footnotes {\n      id\n      sectionCode\n    }\n    attachments {\n      id\n      sectionCode\n    }\n    evidence {\n      id\n    }\n    priorities {\n      id\n    }\n    actions {\n      id\n    }\n    measures {\n      id\n    }\n    commitments {\n      id\n    }\n    riskAreas {\n      id\n    }\n    consultations {\n      id\n    }\n    budget {\n      id\n      lines {\n        id\n      }\n    }\n    staffing {\n      id\n      lines {\n        id\n      }\n      funding {\n        id\n      }\n    }\n  }\n": typeof types.PlacedParts_EditionFragmentDoc,
    "\n  query PolicyPage {\n    policy {\n      columns {\n        code\n        title\n      }\n      extents {\n        code\n        meaning\n      }\n      rows {\n        action\n        sentence\n        about\n        exclusions\n        cells {\n          column\n          extent\n          states\n        }\n      }\n    }\n  }\n": typeof types.PolicyPageDocument,
    "\n  fragment WhyThisRating_explanation on RatingExplanation {\n    rule\n    expected\n    rangeLow\n    rangeHigh\n    distance\n    tolerance\n    progress\n    ageInMonths\n    maxAgeInMonths\n    inputs {\n      part\n      printed\n      printedUnder\n    }\n  }\n": typeof types.WhyThisRating_ExplanationFragmentDoc,
    "\n  fragment RiskArea_risk on Risk {\n    id\n    position\n    numberInArea\n    statement\n    note\n    scored\n    likelihood\n    impact\n    residualLikelihood\n    residualImpact\n    alsoIn {\n      id\n      position\n      area {\n        id\n        position\n        title\n      }\n    }\n    area {\n      id\n      position\n      title\n      leads {\n        id\n        printed\n      }\n    }\n  }\n": typeof types.RiskArea_RiskFragmentDoc,
    "\n  fragment RiskMatrix_risk on Risk {\n    id\n    position\n    statement\n    likelihood\n    impact\n    scored\n    alsoIn {\n      id\n      position\n    }\n  }\n": typeof types.RiskMatrix_RiskFragmentDoc,
    "\n  query RisksPage($filter: RiskFilter!, $first: Int, $after: String, $last: Int, $before: String) {\n    risks(filter: $filter, first: $first, after: $after, last: $last, before: $before) {\n      totalCount\n      distinctCount\n      nodes {\n        id\n        area {\n          id\n        }\n        ...RiskArea_risk\n      }\n      pageInfo {\n        startCursor\n        endCursor\n        hasNextPage\n        hasPreviousPage\n      }\n    }\n    register: risks(first: 200) {\n      totalCount\n      distinctCount\n      nodes {\n        id\n        scored\n        area {\n          id\n          position\n          title\n        }\n        ...RiskMatrix_risk\n      }\n    }\n  }\n": typeof types.RisksPageDocument,
    "\n  fragment SearchHits_connection on SearchConnection {\n    nodes {\n      id\n      kind\n      ref\n      position\n      title\n      excerpt\n      plan {\n        code\n        title\n      }\n    }\n  }\n": typeof types.SearchHits_ConnectionFragmentDoc,
    "\n  query SearchResults($words: String!, $few: Int!, $chosen: [SearchKind!], $after: String, $one: Boolean!) {\n    PARTNERSHIP: search(query: $words, kinds: [PARTNERSHIP], first: $few) {\n      totalCount\n      ...SearchHits_connection\n    }\n    PLAN: search(query: $words, kinds: [PLAN], first: $few) {\n      totalCount\n      ...SearchHits_connection\n    }\n    PRIORITY: search(query: $words, kinds: [PRIORITY], first: $few) {\n      totalCount\n      ...SearchHits_connection\n    }\n    SECTION: search(query: $words, kinds: [SECTION], first: $few) {\n      totalCount\n      ...SearchHits_connection\n    }\n    RISK: search(query: $words, kinds: [RISK], first: $few) {\n      totalCount\n      ...SearchHits_connection\n    }\n    INDICATOR: search(query: $words, kinds: [INDICATOR], first: $few) {\n      totalCount\n      ...SearchHits_connection\n    }\n    chosen: search(query: $words, kinds: $chosen, first: 25, after: $after) @include(if: $one) {\n      totalCount\n      ...SearchHits_connection\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.SearchResultsDocument,
    "\n  mutation RenewServiceKey($input: RenewServiceKeyInput!) {\n    renewServiceKey(input: $input) {\n      key\n      refusal {\n        code\n        message\n        issues {\n          path\n          message\n        }\n      }\n    }\n  }\n": typeof types.RenewServiceKeyDocument,
    "\n  fragment ServiceAccountCard on ServiceAccount {\n    id\n    name\n    ownerName\n    ownerActive\n    scopes\n    county\n    partnerships\n    expiresAt\n    standing\n    keys {\n      id\n      ending\n      expiresAt\n      lastUsedAt\n      standing\n    }\n  }\n": typeof types.ServiceAccountCardFragmentDoc,
    "\n  mutation RevokeServiceKey($key: ID!) {\n    revokeServiceKey(key: $key) {\n      refusal {\n        code\n        message\n        issues {\n          path\n          message\n        }\n      }\n    }\n  }\n": typeof types.RevokeServiceKeyDocument,
    "\n  mutation RevokeServiceAccount($account: ID!) {\n    revokeServiceAccount(account: $account) {\n      refusal {\n        code\n        message\n        issues {\n          path\n          message\n        }\n      }\n    }\n  }\n": typeof types.RevokeServiceAccountDocument,
    "\n  mutation CreateServiceAccount($input: CreateServiceAccountInput!) {\n    createServiceAccount(input: $input) {\n      key\n      refusal {\n        code\n        message\n        issues {\n          path\n          message\n        }\n      }\n    }\n  }\n": typeof types.CreateServiceAccountDocument,
    "\n  query ServiceAccountsPage($first: Int, $after: String, $last: Int, $before: String) {\n    serviceAccounts(first: $first, after: $after, last: $last, before: $before) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        hasPreviousPage\n        startCursor\n        endCursor\n      }\n      nodes {\n        id\n        ...ServiceAccountCard\n      }\n    }\n    people(first: 200) {\n      nodes {\n        id\n        name\n        email\n        status\n        isViewer\n      }\n    }\n    partnerships(order: NAME) {\n      nodes {\n        code\n        name\n      }\n    }\n  }\n": typeof types.ServiceAccountsPageDocument,
    "\n  query SignInPage {\n    partnerships(order: NAME) {\n      nodes {\n        code\n        name\n      }\n    }\n  }\n": typeof types.SignInPageDocument,
    "\n  fragment FindingList_plan on Plan {\n    id\n    code\n    currentEdition {\n      id\n      sections {\n        id\n        code\n        heading\n      }\n      findings {\n        code\n        kind\n        title\n        sentence\n        places {\n          section\n          subject\n          printed\n        }\n      }\n    }\n  }\n": typeof types.FindingList_PlanFragmentDoc,
    "\n  fragment ScanFaultList_plan on Plan {\n    id\n    code\n    title\n    currentEdition {\n      id\n      scanFaults {\n        id\n        sectionCode\n        subject\n        scannedAs\n        readAs\n        certainty\n        explanation\n      }\n    }\n  }\n": typeof types.ScanFaultList_PlanFragmentDoc,
    "\n  query SourceNotesPage {\n    county: plans(first: 1, filter: { kind: ANNUAL_OPERATING_PLAN }) {\n      nodes {\n        id\n        code\n        title\n        currentEdition {\n          id\n          findings {\n            kind\n          }\n        }\n        ...FindingList_plan\n      }\n    }\n    plans(first: 200) {\n      nodes {\n        id\n        currentEdition {\n          id\n          scanFaults {\n            id\n          }\n        }\n        ...ScanFaultList_plan\n      }\n    }\n  }\n": typeof types.SourceNotesPageDocument,
    "\n  query MayWrite($plan: ID!) {\n    plan(id: $plan) {\n      id\n      currentEdition {\n        id\n        viewerCan\n      }\n    }\n  }\n": typeof types.MayWriteDocument,
    "\n  query WritingGuidance($kind: PlanKind!) {\n    planTemplates(kind: $kind) {\n      id\n      sections {\n        id\n        code\n        guidance\n      }\n    }\n  }\n": typeof types.WritingGuidanceDocument,
    "\n  query WritingPlan($id: ID!) {\n    plan(id: $id) {\n      id\n      code\n      kind\n      title\n      termStart\n      currentEdition {\n        id\n        state\n        stateLabel\n        stateExplanation\n        viewerCan\n        missing {\n          path\n          message\n        }\n      }\n    }\n    itemKinds {\n      name\n      one\n      many\n      group\n      action\n      namedBy\n      below\n      fields {\n        name\n        label\n        hint\n        type\n        required\n        choices\n        refersTo\n        withinEdition\n        initial\n        asked\n      }\n    }\n  }\n": typeof types.WritingPlanDocument,
    "\n  mutation SaveItem($input: SaveItemInput!) {\n    done: saveItem(input: $input) {\n      ...ItemAnswer\n    }\n  }\n": typeof types.SaveItemDocument,
    "\n  mutation MoveItem($input: MoveItemInput!) {\n    done: moveItem(input: $input) {\n      ...ItemAnswer\n    }\n  }\n": typeof types.MoveItemDocument,
    "\n  mutation RemoveItem($input: RemoveItemInput!) {\n    done: removeItem(input: $input) {\n      ...ItemAnswer\n    }\n  }\n": typeof types.RemoveItemDocument,
    "\n  fragment ItemAnswer on ItemPayload {\n    change\n    item {\n      id\n      kind\n      lineage\n      position\n      version\n      fields {\n        name\n        text\n      }\n    }\n    refusal {\n      code\n      message\n      issues {\n        path\n        message\n      }\n    }\n  }\n": typeof types.ItemAnswerFragmentDoc,
    "\n  mutation UndoChange($input: UndoChangeInput!) {\n    undoChange(input: $input) {\n      change\n      refusal {\n        message\n      }\n    }\n  }\n": typeof types.UndoChangeDocument,
    "\n  mutation AnnouncePresence($input: AnnouncePresenceInput!) {\n    announcePresence(input: $input) {\n      present {\n        actor\n        name\n        place\n      }\n    }\n  }\n": typeof types.AnnouncePresenceDocument,
    "\n  query WritingChoices {\n    frameworks {\n      code\n      kind\n      title\n      items {\n        id\n        number\n        title\n      }\n    }\n    organisations(first: 200) {\n      nodes {\n        id\n        name\n      }\n    }\n    indicators(first: 200) {\n      totalCount\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      nodes {\n        id\n        ref\n        title\n      }\n    }\n    partnerships(first: 100) {\n      nodes {\n        code\n        leads {\n          id\n          post {\n            id\n            title\n          }\n          person {\n            id\n            name\n          }\n        }\n      }\n    }\n  }\n": typeof types.WritingChoicesDocument,
    "\n  query WritingIndicators($after: String) {\n    indicators(first: 200, after: $after) {\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      nodes {\n        id\n        ref\n        title\n      }\n    }\n  }\n": typeof types.WritingIndicatorsDocument,
};
const documents: Documents = {
    "\n  fragment FrameworkSection_framework on Framework {\n    code\n    title\n    kind\n    edition\n    agreed\n    note\n    items {\n      id\n      code\n      number\n      title\n      labels\n      note\n      parentId\n      priorityCount\n      commitmentCount\n    }\n  }\n": types.FrameworkSection_FrameworkFragmentDoc,
    "\n  query FrameworksPage {\n    frameworks {\n      code\n      title\n      ...FrameworkSection_framework\n    }\n  }\n": types.FrameworksPageDocument,
    "\n  fragment AgreementHistory_edition on Edition {\n    steps {\n      id\n      number\n      command\n      done\n      from\n      to\n      actor\n      takenAt\n      contentHash\n      note\n    }\n    decisions {\n      id\n      outcome\n      outcomeLabel\n      body\n      decidedOn\n      minuteReference\n      contentHash\n      people {\n        name\n        part\n        interest\n      }\n    }\n  }\n": types.AgreementHistory_EditionFragmentDoc,
    "\n  query AgreementPanel($plan: ID!) {\n    plan(id: $plan) {\n      id\n      code\n      title\n      kind\n      ...DraftingActions_plan\n      currentEdition {\n        id\n        state\n        viewerCan\n        commands {\n          command\n          allowed\n        }\n        feedback {\n          id\n        }\n        steps {\n          id\n        }\n        ...CommandList_edition\n        ...ReadinessList_edition\n        ...ConsentList_edition\n        ...FeedbackList_edition\n        ...ConditionList_edition\n        ...AgreementHistory_edition\n        ...PlanSubjects_edition\n      }\n    }\n    itemKinds {\n      name\n      one\n      namedBy\n    }\n  }\n": types.AgreementPanelDocument,
    "\n  query ApprovalsPage($senior: Boolean!, $board: Boolean!) {\n    first: plans(first: 40, filter: { state: PRIORITIES_SUBMITTED }) @include(if: $senior) {\n      ...QueuePart\n    }\n    second: plans(first: 40, filter: { state: SUBMITTED }) @include(if: $senior) {\n      ...QueuePart\n    }\n    last: plans(first: 40, filter: { state: ENDORSED }) @include(if: $board) {\n      ...QueuePart\n    }\n  }\n": types.ApprovalsPageDocument,
    "\n  fragment QueuePart on PlanConnection {\n    totalCount\n    nodes {\n      id\n      code\n      title\n      countyOwned\n      owners {\n        id\n        partnership {\n          id\n          name\n        }\n      }\n      currentEdition {\n        id\n        number\n        version\n        state\n        commands {\n          command\n          label\n          allowed\n          refusal {\n            code\n            message\n          }\n        }\n        steps {\n          id\n          command\n          takenAt\n          contentHash\n        }\n      }\n    }\n  }\n": types.QueuePartFragmentDoc,
    "\n  fragment CommandList_edition on Edition {\n    id\n    version\n    state\n    stateLabel\n    commands {\n      command\n      label\n      allowed\n      refusal {\n        code\n        message\n        issues {\n          path\n          message\n        }\n      }\n    }\n    steps {\n      id\n      command\n      takenAt\n      contentHash\n    }\n  }\n": types.CommandList_EditionFragmentDoc,
    "\n  fragment ConditionList_edition on Edition {\n    viewerCan\n    conditions {\n      id\n      text\n      dueOn\n      dischargedBy\n      dischargedAt\n      dischargeNote\n      version\n    }\n  }\n": types.ConditionList_EditionFragmentDoc,
    "\n  fragment ConsentList_edition on Edition {\n    id\n    version\n    state\n    viewerCan\n    consents {\n      partnership\n      name\n      standing\n    }\n  }\n": types.ConsentList_EditionFragmentDoc,
    "\n  fragment FeedbackList_edition on Edition {\n    viewerCan\n    steps {\n      id\n      takenAt\n    }\n    feedback {\n      id\n      step\n      about {\n        thing\n        lineage\n      }\n      text\n      answer\n      answeredBy\n      answeredAt\n      version\n    }\n  }\n": types.FeedbackList_EditionFragmentDoc,
    "\n  fragment ReadinessList_edition on Edition {\n    state\n    missing {\n      path\n      code\n      message\n    }\n    viewerCan\n  }\n": types.ReadinessList_EditionFragmentDoc,
    "\n  fragment PlanSubjects_edition on Edition {\n    sections: items(kind: \"sections\") {\n      ...PlanSubject\n    }\n    priorities: items(kind: \"priorities\") {\n      ...PlanSubject\n    }\n    objectives: items(kind: \"objectives\") {\n      ...PlanSubject\n    }\n    risks: items(kind: \"risks\") {\n      ...PlanSubject\n    }\n  }\n": types.PlanSubjects_EditionFragmentDoc,
    "\n  fragment PlanSubject on Item {\n    id\n    kind\n    lineage\n    position\n    fields {\n      name\n      text\n    }\n  }\n": types.PlanSubjectFragmentDoc,
    "\n  fragment StepDone on EditionStepPayload {\n    edition {\n      id\n      state\n      version\n    }\n    refusal {\n      code\n      message\n      issues {\n        path\n        message\n      }\n    }\n  }\n": types.StepDoneFragmentDoc,
    "\n  mutation SubmitPriorities($input: EditionStepInput!) {\n    done: submitPriorities(input: $input) {\n      ...StepDone\n    }\n  }\n": types.SubmitPrioritiesDocument,
    "\n  mutation SubmitEdition($input: EditionStepInput!) {\n    done: submitEdition(input: $input) {\n      ...StepDone\n    }\n  }\n": types.SubmitEditionDocument,
    "\n  mutation WithdrawEdition($input: EditionStepInput!) {\n    done: withdrawEdition(input: $input) {\n      ...StepDone\n    }\n  }\n": types.WithdrawEditionDocument,
    "\n  mutation SupersedeEdition($input: EditionStepInput!) {\n    done: supersedeEdition(input: $input) {\n      ...StepDone\n    }\n  }\n": types.SupersedeEditionDocument,
    "\n  mutation AgreePriorities($input: DecideEditionInput!) {\n    done: agreePriorities(input: $input) {\n      ...StepDone\n    }\n  }\n": types.AgreePrioritiesDocument,
    "\n  mutation EndorseEdition($input: DecideEditionInput!) {\n    done: endorseEdition(input: $input) {\n      ...StepDone\n    }\n  }\n": types.EndorseEditionDocument,
    "\n  mutation ApproveEdition($input: ApproveEditionInput!) {\n    done: approveEdition(input: $input) {\n      ...StepDone\n    }\n  }\n": types.ApproveEditionDocument,
    "\n  mutation ReturnEdition($input: ReturnEditionInput!) {\n    done: returnEdition(input: $input) {\n      ...StepDone\n    }\n  }\n": types.ReturnEditionDocument,
    "\n  mutation ConsentToEdition($input: ConsentInput!) {\n    done: consentToEdition(input: $input) {\n      ...StepDone\n    }\n  }\n": types.ConsentToEditionDocument,
    "\n  mutation WithdrawConsent($input: ConsentInput!) {\n    done: withdrawConsent(input: $input) {\n      ...StepDone\n    }\n  }\n": types.WithdrawConsentDocument,
    "\n  mutation AnswerFeedback($input: AnswerFeedbackInput!) {\n    done: answerFeedback(input: $input) {\n      ...StepDone\n    }\n  }\n": types.AnswerFeedbackDocument,
    "\n  mutation DischargeCondition($input: DischargeConditionInput!) {\n    done: dischargeCondition(input: $input) {\n      ...StepDone\n    }\n  }\n": types.DischargeConditionDocument,
    "\n  query WaitingCount($senior: Boolean!, $board: Boolean!) {\n    first: plans(first: 1, filter: { state: PRIORITIES_SUBMITTED }) @include(if: $senior) {\n      totalCount\n    }\n    second: plans(first: 1, filter: { state: SUBMITTED }) @include(if: $senior) {\n      totalCount\n    }\n    last: plans(first: 1, filter: { state: ENDORSED }) @include(if: $board) {\n      totalCount\n    }\n  }\n": types.WaitingCountDocument,
    "\n  fragment AuditEntries_entry on AuditEntry {\n    id\n    happenedAt\n    sentence\n    about\n    fromFile\n    onBehalfOf\n    reason\n    plan\n    chain\n    number\n    ...ChangeList_entry\n  }\n": types.AuditEntries_EntryFragmentDoc,
    "\n  fragment AuditSummaries_summary on AuditSummary {\n    id\n    happenedAt\n    sentence\n    about\n    plan\n    count\n    requestId\n    parts {\n      action\n      thing\n      count\n    }\n  }\n": types.AuditSummaries_SummaryFragmentDoc,
    "\n  query AuditTrail($filter: AuditFilter!, $each: Boolean!, $first: Int, $after: String, $last: Int, $before: String) {\n    auditEntries(filter: $filter, first: $first, after: $after, last: $last, before: $before) @include(if: $each) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        hasPreviousPage\n        startCursor\n        endCursor\n      }\n      nodes {\n        ...AuditEntries_entry\n      }\n    }\n    auditSummaries(filter: $filter, first: $first, after: $after, last: $last, before: $before) @skip(if: $each) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        hasPreviousPage\n        startCursor\n        endCursor\n      }\n      nodes {\n        ...AuditSummaries_summary\n      }\n    }\n    plans(first: 200, order: TITLE) {\n      nodes {\n        code\n        title\n      }\n    }\n    partnerships(order: NAME) {\n      nodes {\n        code\n        name\n      }\n    }\n  }\n": types.AuditTrailDocument,
    "\n  fragment BudgetCertainty_budget on Budget {\n    id\n    lines {\n      id\n      activity\n      sources {\n        id\n        figure\n        scannedAs\n        printed\n        certainty\n        reason\n      }\n    }\n  }\n": types.BudgetCertainty_BudgetFragmentDoc,
    "\n  fragment BudgetChange_budget on Budget {\n    id\n    financialYear\n    lines {\n      id\n      activity\n      lineType\n      previousFte\n      previousControllable\n      fte\n      controllable\n      note\n    }\n  }\n": types.BudgetChange_BudgetFragmentDoc,
    "\n  fragment BudgetChart_budget on Budget {\n    id\n    financialYear\n    lines {\n      id\n      position\n      lineType\n      activity\n      previousFte\n      previousControllable\n      fte\n      employee\n      running\n      contracts\n      gross\n      externalIncome\n      internalIncome\n      controllable\n    }\n  }\n": types.BudgetChart_BudgetFragmentDoc,
    "\n  fragment BudgetChecks_budget on Budget {\n    id\n    lines {\n      id\n      position\n      lineType\n      activity\n      previousFte\n      previousControllable\n      fte\n      employee\n      running\n      contracts\n      gross\n      externalIncome\n      internalIncome\n      controllable\n    }\n  }\n": types.BudgetChecks_BudgetFragmentDoc,
    "\n  fragment BudgetGrid_budget on Budget {\n    id\n    financialYear\n    lines {\n      id\n      position\n      lineType\n      activity\n      note\n      previousFte\n      previousControllable\n      fte\n      employee\n      running\n      contracts\n      gross\n      externalIncome\n      internalIncome\n      controllable\n      cabinetMember {\n        id\n        name\n      }\n      cabinetMemberPrinted\n      sources {\n        id\n        figure\n        certainty\n      }\n    }\n  }\n": types.BudgetGrid_BudgetFragmentDoc,
    "\n  fragment BudgetHeadlines_budget on Budget {\n    id\n    financialYear\n    lines {\n      id\n      lineType\n      previousFte\n      previousControllable\n      fte\n      controllable\n    }\n  }\n": types.BudgetHeadlines_BudgetFragmentDoc,
    "\n  query BudgetPage($plan: ID!, $given: Boolean!) {\n    plan(id: $plan) @include(if: $given) {\n      id\n      ...PlanBudget_plan\n    }\n    plans(first: 5, filter: { kind: ANNUAL_OPERATING_PLAN }) @skip(if: $given) {\n      nodes {\n        id\n        currentEdition {\n          id\n          budget {\n            id\n          }\n        }\n        ...PlanBudget_plan\n      }\n    }\n  }\n": types.BudgetPageDocument,
    "\n  fragment BudgetTable_budget on Budget {\n    id\n    ...BudgetGrid_budget\n  }\n": types.BudgetTable_BudgetFragmentDoc,
    "\n  fragment PlanBudget_plan on Plan {\n    id\n    code\n    title\n    currentEdition {\n      id\n      sections {\n        id\n        code\n        parts {\n          kind\n        }\n      }\n      budget {\n        id\n        financialYear\n        ...BudgetHeadlines_budget\n        ...BudgetTable_budget\n        ...BudgetChecks_budget\n        ...BudgetChart_budget\n        ...BudgetChange_budget\n        ...BudgetCertainty_budget\n      }\n      ...StaffingTable_edition\n    }\n  }\n": types.PlanBudget_PlanFragmentDoc,
    "\n  fragment StaffingTable_edition on Edition {\n    id\n    staffing {\n      id\n      lines {\n        id\n        band\n        lineType\n        rowNumber\n        financialYear\n        cell {\n          printed\n          value\n          status\n          bound\n          footnoteMarks\n        }\n      }\n      funding {\n        id\n        financialYear\n        fundingSource\n        budgetActivity\n        staff\n        fte\n      }\n    }\n    sections {\n      id\n      code\n      parts {\n        kind\n      }\n    }\n    footnotes {\n      id\n      sectionCode\n      mark\n      text\n    }\n    findings {\n      code\n      sentence\n    }\n  }\n": types.StaffingTable_EditionFragmentDoc,
    "\n  fragment ChangeItem_change on EditionChange {\n    id\n    how\n    title\n    sentence\n    movedFrom\n    movedTo\n    fields {\n      label\n      before\n      after\n      unit\n      segments {\n        kind\n        text\n      }\n    }\n  }\n": types.ChangeItem_ChangeFragmentDoc,
    "\n  fragment ChangeSummary_changes on EditionChanges {\n    from {\n      id\n      number\n      title\n    }\n    to {\n      id\n      number\n      title\n    }\n    counts {\n      kind\n      label\n      added\n      removed\n      changed\n      moved\n    }\n    withheld\n    changeSetHash\n  }\n": types.ChangeSummary_ChangesFragmentDoc,
    "\n  query ComparedPlan($plan: ID!) {\n    plan(id: $plan) {\n      id\n      code\n      title\n      editions {\n        id\n        number\n      }\n      ...EditionPair_plan\n    }\n  }\n": types.ComparedPlanDocument,
    "\n  query ChangesPage($from: ID!, $to: ID!, $kind: ChangeKind, $first: Int, $after: String, $last: Int, $before: String) {\n    changes(from: $from, to: $to) {\n      id\n      ...ChangeSummary_changes\n      changes(kind: $kind, first: $first, after: $after, last: $last, before: $before) {\n        totalCount\n        nodes {\n          id\n          ...ChangeItem_change\n        }\n        pageInfo {\n          hasNextPage\n          hasPreviousPage\n          startCursor\n          endCursor\n        }\n      }\n    }\n  }\n": types.ChangesPageDocument,
    "\n  fragment EditionCard_edition on Edition {\n    id\n    number\n    title\n    asAt\n    asAtPrinted\n    state\n    stateNote\n    visibility\n    contentHash\n    viewerCan\n    decisions {\n      id\n      outcomeLabel\n      body\n      decidedOn\n      minuteReference\n    }\n    steps {\n      id\n    }\n    ...AgreementHistory_edition\n    ...FeedbackList_edition\n    ...ConditionList_edition\n  }\n": types.EditionCard_EditionFragmentDoc,
    "\n  fragment EditionPair_plan on Plan {\n    code\n    editions {\n      id\n      number\n      title\n      stateLabel\n    }\n  }\n": types.EditionPair_PlanFragmentDoc,
    "\n  query EditionsPage($plan: ID!, $on: Date!) {\n    plan(id: $plan) {\n      id\n      code\n      title\n      owners {\n        id\n        partnership {\n          id\n          code\n          name\n          planInForce(on: $on) {\n            ...PlanInForcePanel_inForce\n          }\n        }\n      }\n      editions {\n        id\n        number\n        ...EditionCard_edition\n      }\n      ...EditionPair_plan\n    }\n  }\n": types.EditionsPageDocument,
    "\n  fragment CommentText on Comment {\n    id\n    authorName\n    text\n    writtenAt\n    editedAt\n    mayChange\n    version\n    mentions {\n      code\n      name\n    }\n  }\n": types.CommentTextFragmentDoc,
    "\n  fragment CommentThread on CommentThread {\n    id\n    resolved\n    resolvedByName\n    resolvedAt\n    version\n    comments {\n      id\n      ...CommentText\n    }\n  }\n": types.CommentThreadFragmentDoc,
    "\n  query CommentDesk($plan: ID!) {\n    plan(id: $plan) {\n      currentEdition {\n        id\n        state\n        viewerCan\n        commentCounts {\n          about {\n            thing\n            lineage\n          }\n          open\n          all\n        }\n        sections: items(kind: \"sections\") {\n          id\n          lineage\n        }\n        priorities: items(kind: \"priorities\") {\n          id\n          lineage\n        }\n      }\n    }\n  }\n": types.CommentDeskDocument,
    "\n  query CommentThreads($plan: ID!, $about: FeedbackSubjectInput) {\n    plan(id: $plan) {\n      code\n      title\n      editions {\n        id\n        number\n        title\n        state\n        viewerCan\n        mentionable {\n          code\n          name\n        }\n        commentThreads(about: $about) {\n          id\n          about {\n            thing\n            lineage\n          }\n          aboutTitle\n          resolved\n          ...CommentThread\n        }\n      }\n    }\n  }\n": types.CommentThreadsDocument,
    "\n  mutation AddComment($input: AddCommentInput!) {\n    addComment(input: $input) {\n      thread {\n        id\n      }\n      refusal {\n        code\n        message\n        issues {\n          path\n          message\n        }\n      }\n    }\n  }\n": types.AddCommentDocument,
    "\n  mutation ChangeComment($input: ChangeCommentInput!) {\n    changeComment(input: $input) {\n      refusal {\n        code\n        message\n        issues {\n          path\n          message\n        }\n      }\n    }\n  }\n": types.ChangeCommentDocument,
    "\n  mutation ResolveComments($input: ResolveCommentsInput!) {\n    resolveComments(input: $input) {\n      refusal {\n        code\n        message\n        issues {\n          path\n          message\n        }\n      }\n    }\n  }\n": types.ResolveCommentsDocument,
    "\n  query CountyPage($on: Date!) {\n    countyOverview(on: $on) {\n      ...CountyStanding_overview\n      ...CountyRatings_overview\n      ...WhoHolds_overview\n    }\n    partnerships {\n      totalCount\n      nodes {\n        code\n        name\n        ...StateMap_partnership\n        ...PartnershipTable_partnership\n      }\n    }\n    localPlans: plans(filter: { kind: LOCAL_PLAN }) {\n      totalCount\n      nodes {\n        ...Coverage_plan\n      }\n    }\n    jointPlans: plans(filter: { joint: true }, first: 1) {\n      totalCount\n    }\n    jointPartnerships: partnerships(filter: { joint: true }, first: 1) {\n      totalCount\n    }\n    unmappedPlans: plans(filter: { unmapped: true }, first: 1) {\n      totalCount\n    }\n    unmapped: priorities(filter: { unmapped: true }, first: 1) {\n      totalCount\n    }\n    priorities(first: 1) {\n      totalCount\n      totalPerPartnership\n    }\n    frameworks(kind: OUTCOMES) {\n      items {\n        code\n        number\n        title\n      }\n    }\n  }\n": types.CountyPageDocument,
    "\n  fragment CountyRatings_overview on CountyOverview {\n    on\n    county {\n      id\n      indicator {\n        ref\n        title\n      }\n      colour\n      explanation {\n        sentence\n      }\n      actual {\n        period {\n          label\n        }\n        cell {\n          printed\n        }\n      }\n    }\n    partnerships {\n      partnership {\n        code\n        name\n      }\n      keyTargetsMissed {\n        id\n        indicator {\n          ref\n          title\n        }\n        explanation {\n          sentence\n        }\n      }\n    }\n  }\n": types.CountyRatings_OverviewFragmentDoc,
    "\n  fragment CountyStanding_overview on CountyOverview {\n    on\n    tally {\n      of\n      sentence\n    }\n    byOutcome {\n      item {\n        code\n        title\n      }\n      priorities\n      tally {\n        green\n        amber\n        red\n        grey\n        reported\n        of\n      }\n    }\n    partnerships {\n      partnership {\n        code\n        name\n      }\n      byOutcome {\n        item {\n          code\n        }\n        priorities\n        tally {\n          green\n          amber\n          red\n          grey\n          reported\n          of\n        }\n      }\n    }\n  }\n": types.CountyStanding_OverviewFragmentDoc,
    "\n  fragment OutcomeChoiceMap_partnership on Partnership {\n    code\n    name\n    tileColumn\n    tileRow\n  }\n": types.OutcomeChoiceMap_PartnershipFragmentDoc,
    "\n  fragment PartnershipTable_partnership on Partnership {\n    code\n    name\n    phases {\n      pathfinder\n    }\n    leads {\n      id\n      person {\n        name\n      }\n    }\n    plans {\n      code\n      title\n      termStart\n      termEnd\n      owners {\n        partnership {\n          code\n          name\n        }\n      }\n      currentEdition {\n        state\n        stateLabel\n      }\n    }\n  }\n": types.PartnershipTable_PartnershipFragmentDoc,
    "\n  query PrioritiesPage(\n    $filter: PriorityFilter!\n    $order: PriorityOrder!\n    $first: Int\n    $after: String\n    $last: Int\n    $before: String\n  ) {\n    priorities(filter: $filter, order: $order, first: $first, after: $after, last: $last, before: $before) {\n      totalCount\n      totalPerPartnership\n      nodes {\n        ...PriorityTable_priority\n      }\n      pageInfo {\n        hasNextPage\n        hasPreviousPage\n        startCursor\n        endCursor\n      }\n    }\n    partnerships(order: NAME) {\n      nodes {\n        code\n        name\n      }\n    }\n    frameworks(kind: OUTCOMES) {\n      items {\n        code\n        title\n      }\n    }\n  }\n": types.PrioritiesPageDocument,
    "\n  fragment PriorityTable_priority on Priority {\n    id\n    ref\n    position\n    theme\n    title\n    scanDamaged\n    outcomes {\n      code\n      title\n    }\n    edition {\n      plan {\n        code\n        title\n        owners {\n          partnership {\n            code\n            name\n          }\n        }\n      }\n    }\n  }\n": types.PriorityTable_PriorityFragmentDoc,
    "\n  fragment StateMap_partnership on Partnership {\n    code\n    name\n    tileColumn\n    tileRow\n    plans {\n      code\n      currentEdition {\n        state\n        stateExplanation\n      }\n    }\n  }\n": types.StateMap_PartnershipFragmentDoc,
    "\n  fragment WhoHolds_overview on CountyOverview {\n    plans\n    submittedPlans\n    partnerships {\n      partnership {\n        code\n        name\n      }\n      plan {\n        code\n      }\n      newestEdition {\n        id\n        state\n      }\n      heldBy\n      heldSince\n      submittedAt\n    }\n  }\n": types.WhoHolds_OverviewFragmentDoc,
    "\n  fragment Coverage_plan on Plan {\n    code\n    owners {\n      partnership {\n        code\n      }\n    }\n    currentEdition {\n      priorities {\n        kind\n        outcomes {\n          code\n        }\n      }\n    }\n  }\n": types.Coverage_PlanFragmentDoc,
    "\n  fragment DraftingActions_plan on Plan {\n    code\n    ...PlanFactsForm_plan\n    currentEdition {\n      id\n      version\n      viewerCan\n    }\n  }\n": types.DraftingActions_PlanFragmentDoc,
    "\n  mutation AmendPlan($input: AmendPlanInput!) {\n    amendPlan(input: $input) {\n      plan {\n        id\n        code\n      }\n      edition {\n        id\n      }\n      refusal {\n        code\n        message\n        issues {\n          path\n          message\n        }\n      }\n    }\n  }\n": types.AmendPlanDocument,
    "\n  query NewPlanPage {\n    partnerships(first: 200, order: NAME) {\n      nodes {\n        code\n        name\n        ...OwnerFields_partnership\n      }\n    }\n    planTemplates {\n      id\n      code\n      ...StartFields_template\n      kind\n    }\n    plans(first: 200, order: TITLE) {\n      nodes {\n        id\n        ...StartFields_plan\n      }\n    }\n  }\n": types.NewPlanPageDocument,
    "\n  mutation CreatePlan($input: CreatePlanInput!) {\n    createPlan(input: $input) {\n      plan {\n        id\n        code\n      }\n      refusal {\n        code\n        message\n        issues {\n          path\n          message\n        }\n      }\n    }\n  }\n": types.CreatePlanDocument,
    "\n  fragment OwnerFields_partnership on Partnership {\n    code\n    name\n    leads {\n      id\n      post {\n        code\n        title\n      }\n      person {\n        name\n      }\n    }\n  }\n": types.OwnerFields_PartnershipFragmentDoc,
    "\n  fragment PlanFactsForm_plan on Plan {\n    id\n    title\n    termStart\n    termEnd\n    version\n    currentEdition {\n      id\n      title\n      asAt\n      visibility\n      version\n    }\n  }\n": types.PlanFactsForm_PlanFragmentDoc,
    "\n  mutation ChangePlan($input: ChangePlanInput!) {\n    changePlan(input: $input) {\n      plan {\n        id\n        version\n      }\n      refusal {\n        code\n        message\n        issues {\n          path\n          message\n        }\n      }\n    }\n  }\n": types.ChangePlanDocument,
    "\n  mutation ChangeEdition($input: ChangeEditionInput!) {\n    changeEdition(input: $input) {\n      edition {\n        id\n        version\n      }\n      refusal {\n        code\n        message\n        issues {\n          path\n          message\n        }\n      }\n    }\n  }\n": types.ChangeEditionDocument,
    "\n  fragment StartFields_template on PlanTemplate {\n    code\n    title\n    sections {\n      id\n    }\n  }\n": types.StartFields_TemplateFragmentDoc,
    "\n  fragment StartFields_plan on Plan {\n    title\n    editions {\n      id\n      number\n      stateLabel\n    }\n  }\n": types.StartFields_PlanFragmentDoc,
    "\n  fragment ChangeList_entry on AuditEntry {\n    action\n    thing\n    changes {\n      field\n      before\n      after\n    }\n  }\n": types.ChangeList_EntryFragmentDoc,
    "\n  fragment EntryTimeline_entry on AuditEntry {\n    id\n    happenedAt\n    action\n    who\n    onBehalfOf\n    fromFile\n    sentence\n    about\n    reason\n    ...ChangeList_entry\n  }\n": types.EntryTimeline_EntryFragmentDoc,
    "\n  query HistoryEvents($filter: AuditFilter!, $after: String) {\n    auditSummaries(filter: $filter, first: 20, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        id\n        happenedAt\n        sentence\n        about\n        count\n        imported\n        requestId\n        parts {\n          action\n          thing\n          count\n        }\n      }\n    }\n  }\n": types.HistoryEventsDocument,
    "\n  query HistoryEntries($filter: AuditFilter!, $after: String) {\n    auditEntries(filter: $filter, first: 20, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        id\n        action\n        ...EntryTimeline_entry\n      }\n    }\n  }\n": types.HistoryEntriesDocument,
    "\n  query HistoryRights($plan: ID!) {\n    plan(id: $plan) {\n      id\n      currentEdition {\n        id\n        viewerCan\n      }\n    }\n  }\n": types.HistoryRightsDocument,
    "\n  fragment CountyPriorities_framework on Framework {\n    code\n    agreed\n    items {\n      id\n      code\n      number\n      title\n      parentId\n    }\n  }\n": types.CountyPriorities_FrameworkFragmentDoc,
    "\n  query HomePage($on: Date!) {\n    partnerships {\n      totalCount\n      nodes {\n        ...InForceMap_partnership\n        ...OutcomeChoiceMap_partnership\n      }\n    }\n    localPlans: plans(filter: { kind: LOCAL_PLAN }) {\n      totalCount\n      nodes {\n        ...Coverage_plan\n      }\n    }\n    countyPlans: plans(filter: { kind: ANNUAL_OPERATING_PLAN }, first: 5) {\n      nodes {\n        code\n        title\n      }\n    }\n    outcomes: frameworks(kind: OUTCOMES) {\n      code\n      ...OutcomeList_framework\n    }\n    priorities: frameworks(kind: PRIORITIES) {\n      code\n      ...CountyPriorities_framework\n    }\n  }\n": types.HomePageDocument,
    "\n  fragment OutcomeList_framework on Framework {\n    items {\n      code\n      number\n      title\n    }\n  }\n": types.OutcomeList_FrameworkFragmentDoc,
    "\n  fragment IndicatorChart_indicator on Indicator {\n    id\n    ref\n    title\n    unit\n    unitNote\n    polarity\n    observations {\n      id\n      area\n      partnership {\n        code\n        name\n      }\n      breakdown\n      kind\n      period {\n        label\n        start\n      }\n      printedUnder\n      cell {\n        printed\n        value\n        bound\n        unit\n        rowUnit\n        status\n        comparable\n        quotedPeriod\n      }\n    }\n  }\n": types.IndicatorChart_IndicatorFragmentDoc,
    "\n  fragment IndicatorFacts_indicator on Indicator {\n    id\n    ref\n    otherRefs\n    category\n    unit\n    unitNote\n    polarity\n    calendar\n    note\n    catalogue {\n      id\n      code\n      title\n      status\n      size\n      listed\n      note\n    }\n  }\n": types.IndicatorFacts_IndicatorFragmentDoc,
    "\n  fragment IndicatorFindings_finding on Finding {\n    code\n    kind\n    title\n    sentence\n    places {\n      subject\n    }\n  }\n": types.IndicatorFindings_FindingFragmentDoc,
    "\n  query IndicatorPage($ref: String!, $on: Date!) {\n    indicator(ref: $ref) {\n      id\n      ref\n      title\n      observations {\n        id\n        sourceEdition {\n          id\n        }\n        ...IndicatorValues_observation\n      }\n      ...IndicatorFacts_indicator\n      ...IndicatorChart_indicator\n      ...IndicatorPlaces_indicator\n      ...IndicatorRatings_indicator\n    }\n    partnerships {\n      nodes {\n        code\n        name\n      }\n    }\n    plans(first: 10, filter: { kind: ANNUAL_OPERATING_PLAN }) {\n      nodes {\n        id\n        currentEdition {\n          id\n          sections {\n            id\n            code\n            heading\n          }\n          footnotes {\n            id\n            sectionCode\n            mark\n            text\n          }\n          findings {\n            ...IndicatorFindings_finding\n          }\n        }\n      }\n    }\n  }\n": types.IndicatorPageDocument,
    "\n  fragment IndicatorPlaces_indicator on Indicator {\n    id\n    ref\n    observations {\n      id\n      area\n      partnership {\n        code\n        name\n      }\n      breakdown\n      kind\n      period {\n        label\n        start\n      }\n      printedUnder\n      cell {\n        printed\n        value\n        bound\n        unit\n        rowUnit\n        status\n        comparable\n        quotedPeriod\n      }\n    }\n  }\n": types.IndicatorPlaces_IndicatorFragmentDoc,
    "\n  fragment IndicatorRatings_indicator on Indicator {\n    id\n    ratings(on: $on) {\n      id\n      partnership {\n        code\n        name\n      }\n      keyTarget\n      colour\n      explanation {\n        sentence\n        ...WhyThisRating_explanation\n      }\n    }\n    comparators(on: $on) {\n      id\n      area\n      kind\n      period {\n        label\n      }\n      cell {\n        printed\n        status\n        bound\n        footnoteMarks\n      }\n    }\n  }\n": types.IndicatorRatings_IndicatorFragmentDoc,
    "\n  fragment IndicatorSets_catalogue on IndicatorCatalogue {\n    id\n    code\n    title\n    listed\n    size\n    status\n  }\n": types.IndicatorSets_CatalogueFragmentDoc,
    "\n  fragment IndicatorTable_indicator on Indicator {\n    id\n    ref\n    otherRefs\n    title\n    category\n    unit\n    unitNote\n    polarity\n    observations {\n      id\n      ...LatestValues_observation\n    }\n  }\n": types.IndicatorTable_IndicatorFragmentDoc,
    "\n  fragment IndicatorValues_observation on Observation {\n    id\n    area\n    partnership {\n      code\n      name\n    }\n    breakdown\n    kind\n    period {\n      label\n    }\n    printedUnder\n    columnHeading\n    cell {\n      printed\n      status\n      bound\n      footnoteMarks\n      quotedPeriod\n      quotedScheme\n    }\n    note\n    sourceSection\n    sourceEdition {\n      id\n      plan {\n        id\n        code\n        title\n      }\n    }\n  }\n": types.IndicatorValues_ObservationFragmentDoc,
    "\n  query IndicatorsPage(\n    $filter: IndicatorFilter!\n    $order: IndicatorOrder!\n    $first: Int\n    $after: String\n    $last: Int\n    $before: String\n  ) {\n    indicatorCatalogues {\n      id\n      code\n      scheme\n      title\n      ...IndicatorSets_catalogue\n    }\n    indicators(filter: $filter, order: $order, first: $first, after: $after, last: $last, before: $before) {\n      totalCount\n      nodes {\n        id\n        ...IndicatorTable_indicator\n      }\n      pageInfo {\n        startCursor\n        endCursor\n        hasNextPage\n        hasPreviousPage\n      }\n    }\n  }\n": types.IndicatorsPageDocument,
    "\n  fragment LatestValues_observation on Observation {\n    id\n    breakdown\n    kind\n    period {\n      label\n      start\n    }\n    printedUnder\n    cell {\n      printed\n      status\n    }\n  }\n": types.LatestValues_ObservationFragmentDoc,
    "\n  fragment DueCard_due on InterventionDue {\n    partnership {\n      code\n      name\n    }\n    targets {\n      ...MissedTargets_target\n    }\n  }\n": types.DueCard_DueFragmentDoc,
    "\n  query InterventionsDue {\n    interventionsDue {\n      partnership {\n        code\n      }\n      ...DueCard_due\n    }\n  }\n": types.InterventionsDueDocument,
    "\n  fragment InterventionFacts_intervention on Intervention {\n    state\n    effects\n    startsOn\n    reviewOn\n    partnership {\n      code\n      name\n    }\n  }\n": types.InterventionFacts_InterventionFragmentDoc,
    "\n  fragment InterventionHistory_intervention on Intervention {\n    id\n    state\n    byRule\n    proposedBy\n    proposedAt\n    body\n    decidedOn\n    decidedBy\n    minuteReference\n    decisionNote\n    people {\n      name\n      part\n      interest\n    }\n    reviews {\n      number\n      reviewedOn\n      reviewedBy\n      finding\n    }\n    liftedBecause\n    liftedBy\n    liftedAt\n  }\n": types.InterventionHistory_InterventionFragmentDoc,
    "\n  query InterventionNotices($partnership: ID!) {\n    interventions(partnership: $partnership, open: true, first: 20) {\n      nodes {\n        id\n        number\n        kindLabel\n        state\n        startsOn\n        effects\n        partnership {\n          name\n        }\n      }\n    }\n  }\n": types.InterventionNoticesDocument,
    "\n  query InterventionPage($number: Int!) {\n    intervention(number: $number) {\n      id\n      number\n      kindLabel\n      reason\n      byRule\n      partnership {\n        name\n      }\n      targets {\n        ...MissedTargets_target\n      }\n      ...InterventionFacts_intervention\n      ...InterventionSteps_intervention\n      ...InterventionHistory_intervention\n    }\n  }\n": types.InterventionPageDocument,
    "\n  fragment InterventionSteps_intervention on Intervention {\n    number\n    version\n    kind\n    powers\n    commands {\n      command\n      label\n      allowed\n      refusal {\n        message\n      }\n    }\n  }\n": types.InterventionSteps_InterventionFragmentDoc,
    "\n  fragment InterventionTable_intervention on Intervention {\n    id\n    number\n    kindLabel\n    state\n    proposedAt\n    startsOn\n    reviewOn\n    partnership {\n      code\n      name\n    }\n  }\n": types.InterventionTable_InterventionFragmentDoc,
    "\n  query InterventionsPage($first: Int, $after: String, $last: Int, $before: String) {\n    interventions(first: $first, after: $after, last: $last, before: $before) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        hasPreviousPage\n        startCursor\n        endCursor\n      }\n      nodes {\n        id\n        state\n        ...InterventionTable_intervention\n      }\n    }\n    interventionRule {\n      sentence\n      reason\n      ...RuleForm_rule\n    }\n    partnerships(order: NAME) {\n      nodes {\n        code\n        name\n      }\n    }\n  }\n": types.InterventionsPageDocument,
    "\n  fragment MissedTargets_target on InterventionTarget {\n    indicator\n    title\n    period\n    colour\n    sentence\n  }\n": types.MissedTargets_TargetFragmentDoc,
    "\n  query PlanInterventions($plan: ID!) {\n    plan(id: $plan) {\n      id\n      owners {\n        id\n        partnership {\n          code\n        }\n      }\n      currentEdition {\n        id\n        suspendedPowers {\n          partnership\n          power\n          sentence\n        }\n      }\n    }\n  }\n": types.PlanInterventionsDocument,
    "\n  fragment RuleForm_rule on InterventionRule {\n    targets\n    periods\n    amberCounts\n  }\n": types.RuleForm_RuleFragmentDoc,
    "\n  fragment InterventionDone on InterventionPayload {\n    intervention {\n      id\n      number\n      version\n      state\n    }\n    refusal {\n      code\n      message\n      issues {\n        path\n        message\n      }\n    }\n  }\n": types.InterventionDoneFragmentDoc,
    "\n  mutation ProposeIntervention($input: ProposeInterventionInput!) {\n    done: proposeIntervention(input: $input) {\n      ...InterventionDone\n    }\n  }\n": types.ProposeInterventionDocument,
    "\n  mutation ApplyInterventionRule($input: ApplyInterventionRuleInput!) {\n    done: applyInterventionRule(input: $input) {\n      ...InterventionDone\n    }\n  }\n": types.ApplyInterventionRuleDocument,
    "\n  mutation DecideIntervention($input: DecideInterventionInput!) {\n    done: decideIntervention(input: $input) {\n      ...InterventionDone\n    }\n  }\n": types.DecideInterventionDocument,
    "\n  mutation DeclineIntervention($input: DeclineInterventionInput!) {\n    done: declineIntervention(input: $input) {\n      ...InterventionDone\n    }\n  }\n": types.DeclineInterventionDocument,
    "\n  mutation ReviewIntervention($input: ReviewInterventionInput!) {\n    done: reviewIntervention(input: $input) {\n      ...InterventionDone\n    }\n  }\n": types.ReviewInterventionDocument,
    "\n  mutation LiftIntervention($input: LiftInterventionInput!) {\n    done: liftIntervention(input: $input) {\n      ...InterventionDone\n    }\n  }\n": types.LiftInterventionDocument,
    "\n  mutation SetInterventionRule($input: SetInterventionRuleInput!) {\n    setInterventionRule(input: $input) {\n      rule {\n        sentence\n      }\n      refusal {\n        code\n        message\n        issues {\n          path\n          message\n        }\n      }\n    }\n  }\n": types.SetInterventionRuleDocument,
    "\n  fragment MailForm_preference on MailPreference {\n    choice\n    choices {\n      value\n      label\n    }\n  }\n": types.MailForm_PreferenceFragmentDoc,
    "\n  mutation ChooseMail($input: ChooseMailInput!) {\n    chooseMail(input: $input) {\n      preference {\n        choice\n      }\n      refusal {\n        code\n        message\n        issues {\n          path\n          message\n        }\n      }\n    }\n  }\n": types.ChooseMailDocument,
    "\n  fragment NotificationItem on Notification {\n    id\n    sentence\n    happenedAt\n    path\n    unread\n    ask\n    escalated\n  }\n": types.NotificationItemFragmentDoc,
    "\n  query NotificationsPage($unread: Boolean, $asking: Boolean, $after: String) {\n    notifications(first: 50, unread: $unread, asking: $asking, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        id\n        plan\n        planTitle\n        unread\n        ...NotificationItem\n      }\n    }\n    mailPreference {\n      ...MailForm_preference\n    }\n  }\n": types.NotificationsPageDocument,
    "\n  mutation MarkNotificationsRead($input: MarkNotificationsReadInput!) {\n    markNotificationsRead(input: $input) {\n      unread\n      refusal {\n        code\n        message\n        issues {\n          path\n          message\n        }\n      }\n    }\n  }\n": types.MarkNotificationsReadDocument,
    "\n  mutation MarkAllNotificationsRead($input: MarkAllNotificationsReadInput!) {\n    markAllNotificationsRead(input: $input) {\n      unread\n      refusal {\n        code\n        message\n        issues {\n          path\n          message\n        }\n      }\n    }\n  }\n": types.MarkAllNotificationsReadDocument,
    "\n  fragment InForceMap_partnership on Partnership {\n    code\n    name\n    tileColumn\n    tileRow\n    phases {\n      pathfinder\n    }\n    planInForce(on: $on) {\n      basis\n      plan {\n        countyOwned\n        owners {\n          partnership {\n            code\n            name\n          }\n        }\n      }\n    }\n  }\n": types.InForceMap_PartnershipFragmentDoc,
    "\n  fragment PartnershipFacts_partnership on Partnership {\n    code\n    shortCode\n    note\n    phases {\n      id\n      kind\n      startsOn\n      endsOn\n      pathfinder\n      note\n    }\n    leads {\n      id\n      startsOn\n      endsOn\n      note\n      person {\n        name\n      }\n      post {\n        title\n      }\n    }\n    plans {\n      owners {\n        partnership {\n          code\n          name\n        }\n      }\n    }\n  }\n": types.PartnershipFacts_PartnershipFragmentDoc,
    "\n  fragment PartnershipGlance_partnership on Partnership {\n    code\n    name\n    ratings(on: $on) {\n      id\n      indicator {\n        ref\n        title\n      }\n      keyTarget\n      colour\n      explanation {\n        sentence\n        ...WhyThisRating_explanation\n      }\n      actual {\n        period {\n          label\n        }\n        cell {\n          printed\n          status\n          bound\n          footnoteMarks\n        }\n      }\n    }\n  }\n": types.PartnershipGlance_PartnershipFragmentDoc,
    "\n  fragment PartnershipGlance_observation on Observation {\n    indicator {\n      ref\n    }\n    area\n    partnership {\n      code\n      name\n    }\n    breakdown\n    kind\n    period {\n      label\n      start\n    }\n    printedUnder\n    cell {\n      printed\n      value\n      bound\n      unit\n      rowUnit\n      status\n      comparable\n      quotedPeriod\n    }\n  }\n": types.PartnershipGlance_ObservationFragmentDoc,
    "\n  query PartnershipPage($code: String!, $on: Date!) {\n    partnership(code: $code) {\n      code\n      name\n      planInForce(on: $on) {\n        ...PlanInForcePanel_inForce\n      }\n      plans {\n        code\n        ...PartnershipPriorities_plan\n      }\n      ...PartnershipFacts_partnership\n      ...PartnershipGlance_partnership\n      ...PartnershipPlans_partnership\n    }\n    observations(last: 200, filter: { area: PARTNERSHIP, partnership: $code }, order: PERIOD) {\n      nodes {\n        ...PartnershipGlance_observation\n      }\n    }\n    partnerships {\n      nodes {\n        code\n        name\n        tileColumn\n        tileRow\n      }\n    }\n  }\n": types.PartnershipPageDocument,
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
    "\n  fragment EditionBar_plan on Plan {\n    code\n    termStart\n    termEnd\n    editions {\n      id\n    }\n    currentEdition {\n      id\n      number\n      title\n      asAt\n      asAtPrinted\n    }\n  }\n": types.EditionBar_PlanFragmentDoc,
    "\n  fragment PlanDocument_edition on Edition {\n    ...PlanSection_edition\n    ...PlacedParts_edition\n    sections {\n      id\n      code\n      heading\n      level\n      body\n      note\n      parts {\n        kind\n        argument\n      }\n    }\n  }\n": types.PlanDocument_EditionFragmentDoc,
    "\n  fragment PlanGlossary_edition on Edition {\n    glossary {\n      id\n      term\n      meaning\n      printedMeaning\n      note\n    }\n  }\n": types.PlanGlossary_EditionFragmentDoc,
    "\n  fragment PlanOwners_plan on Plan {\n    kind\n    joint\n    countyOwned\n    owners {\n      id\n      partnership {\n        id\n        code\n        name\n      }\n      lead {\n        id\n        person {\n          id\n          name\n        }\n        post {\n          id\n          title\n        }\n      }\n    }\n  }\n": types.PlanOwners_PlanFragmentDoc,
    "\n  query PlanPage($id: ID!) {\n    plan(id: $id) {\n      id\n      code\n      title\n      ...PlanOwners_plan\n      ...PlanStanding_plan\n      ...EditionBar_plan\n      currentEdition {\n        id\n        ...PlanGlossary_edition\n        ...PlanDocument_edition\n      }\n    }\n  }\n": types.PlanPageDocument,
    "\n  fragment PlanSection_edition on Edition {\n    ...AchievementsPart_edition\n    ...ActionsPart_edition\n    ...AttachmentPart_edition\n    ...BudgetPart_edition\n    ...CommitmentsPart_edition\n    ...ConsultationsPart_edition\n    ...ContentsPart_edition\n    ...EvidencePart_edition\n    ...FactsPart_edition\n    ...FootnotesPart_edition\n    ...LegislationPart_edition\n    ...ListPart_edition\n    ...MeasuresPart_edition\n    ...MilestonesPart_edition\n    ...ObjectivesPart_edition\n    ...ObservationsPart_edition\n    ...ParticularsPart_edition\n    ...PriorityTable_edition\n    ...RisksPart_edition\n    ...StaffingPart_edition\n  }\n": types.PlanSection_EditionFragmentDoc,
    "\n  fragment PlanStanding_plan on Plan {\n    ...SuccessorList_plan\n    supersedes {\n      id\n      effectiveOn\n      printed\n      predecessor {\n        id\n        code\n        title\n        countyOwned\n      }\n    }\n    currentEdition {\n      id\n      state\n      stateLabel\n      stateExplanation\n      stateNote\n      visibility\n      contentHash\n    }\n    code\n  }\n": types.PlanStanding_PlanFragmentDoc,
    "\n  fragment PlanTable_plan on Plan {\n    id\n    code\n    title\n    kind\n    joint\n    countyOwned\n    owners {\n      id\n      partnership {\n        id\n        name\n      }\n    }\n    currentEdition {\n      id\n      number\n      state\n      stateLabel\n      asAt\n      asAtPrinted\n      priorities {\n        id\n        kind\n        outcomes {\n          id\n        }\n      }\n    }\n  }\n": types.PlanTable_PlanFragmentDoc,
    "\n  query PlansPage($filter: PlanFilter!, $after: String) {\n    plans(first: 100, filter: $filter, after: $after) {\n      totalCount\n      nodes {\n        id\n        kind\n        countyOwned\n        owners {\n          id\n          partnership {\n            id\n            code\n          }\n        }\n        ...PlanTable_plan\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n    partnerships(first: 200, order: NAME) {\n      nodes {\n        id\n        code\n        name\n      }\n    }\n  }\n": types.PlansPageDocument,
    "\n  fragment SuccessorList_plan on Plan {\n    supersededBy {\n      id\n      effectiveOn\n      note\n      successor {\n        id\n        code\n        title\n        kind\n        countyOwned\n        owners {\n          id\n          partnership {\n            id\n            code\n          }\n        }\n      }\n    }\n  }\n": types.SuccessorList_PlanFragmentDoc,
    "\n  fragment AchievementsPart_edition on Edition {\n    achievements {\n      id\n      statement\n      figures\n      sectionCode\n    }\n  }\n": types.AchievementsPart_EditionFragmentDoc,
    "\n  fragment ActionsPart_edition on Edition {\n    priorities {\n      id\n      title\n      actions {\n        id\n      }\n    }\n    actions {\n      id\n      ref\n      title\n      description\n      starts {\n        printed\n      }\n      ends {\n        printed\n      }\n      cost\n      fundingSource\n      note\n      leads {\n        id\n        printed\n      }\n      partners {\n        id\n        printed\n        contribution\n      }\n      milestones {\n        id\n        text\n        date {\n          printed\n        }\n      }\n    }\n  }\n": types.ActionsPart_EditionFragmentDoc,
    "\n  fragment AttachmentPart_edition on Edition {\n    sections {\n      id\n      code\n    }\n    attachments {\n      id\n      sectionCode\n      title\n      description\n      file {\n        id\n        name\n        bytes\n        url\n      }\n      expected {\n        printed\n      }\n    }\n  }\n": types.AttachmentPart_EditionFragmentDoc,
    "\n  fragment BudgetPart_edition on Edition {\n    budget {\n      id\n      financialYear\n      ...BudgetGrid_budget\n      lines {\n        id\n        lineType\n        controllable\n      }\n      checks {\n        identity\n        subject\n        difference\n        sentence\n      }\n    }\n  }\n": types.BudgetPart_EditionFragmentDoc,
    "\n  fragment CommitmentsPart_edition on Edition {\n    commitments {\n      id\n      groupPrinted\n      planRefPrinted\n      target\n      action\n      note\n      leads {\n        id\n        printed\n      }\n    }\n  }\n": types.CommitmentsPart_EditionFragmentDoc,
    "\n  fragment ConsultationsPart_edition on Edition {\n    consultations {\n      id\n      name\n      starts {\n        printed\n      }\n      ends {\n        printed\n      }\n      feedback {\n        printed\n      }\n      targetGroup\n      samplePrinted\n      targetAreas\n      contractor\n      purpose\n      statutory\n      contact\n      note\n    }\n  }\n": types.ConsultationsPart_EditionFragmentDoc,
    "\n  fragment ContentsPart_edition on Edition {\n    contents {\n      id\n      printedTitle\n      sectionCode\n      note\n    }\n    sections {\n      id\n      code\n      heading\n    }\n  }\n": types.ContentsPart_EditionFragmentDoc,
    "\n  fragment EvidencePart_edition on Edition {\n    evidence {\n      id\n      statement\n      source\n      periodPrinted\n      note\n    }\n  }\n": types.EvidencePart_EditionFragmentDoc,
    "\n  fragment FactsPart_edition on Edition {\n    facts {\n      id\n      subject\n      counted\n      comparator\n      periodPrinted\n      note\n      sectionCode\n      cell {\n        printed\n      }\n    }\n  }\n": types.FactsPart_EditionFragmentDoc,
    "\n  fragment FootnotesPart_edition on Edition {\n    footnotes {\n      id\n      mark\n      text\n      sectionCode\n    }\n  }\n": types.FootnotesPart_EditionFragmentDoc,
    "\n  fragment FrameworkPart_framework on Framework {\n    id\n    title\n    agreed\n    note\n    items {\n      id\n      parentId\n      number\n      title\n      labels\n      note\n    }\n  }\n": types.FrameworkPart_FrameworkFragmentDoc,
    "\n  query IndicatorsPart($catalogue: String!) {\n    indicatorCatalogues {\n      id\n      code\n      title\n      listed\n      size\n      note\n    }\n    indicators(first: 200, filter: { catalogue: $catalogue }) {\n      nodes {\n        id\n        ref\n        title\n        note\n      }\n    }\n  }\n": types.IndicatorsPartDocument,
    "\n  fragment LegislationPart_edition on Edition {\n    legislation {\n      id\n      title\n      year\n      note\n      sectionCodes\n    }\n  }\n": types.LegislationPart_EditionFragmentDoc,
    "\n  fragment ListPart_edition on Edition {\n    lists {\n      id\n      code\n      title\n      introduction\n      ordered\n      items {\n        id\n        position\n        parentPosition\n        text\n        detail\n        note\n      }\n    }\n  }\n": types.ListPart_EditionFragmentDoc,
    "\n  fragment LocalPlanEntry_plan on Plan {\n    code\n    title\n    joint\n    note\n    owners {\n      id\n      printedHeading\n      partnership {\n        id\n        code\n        name\n      }\n      lead {\n        id\n        person {\n          id\n          name\n        }\n      }\n    }\n    editions {\n      id\n      number\n      ...PriorityTable_edition\n    }\n  }\n": types.LocalPlanEntry_PlanFragmentDoc,
    "\n  query LocalPlansPart($plan: ID!) {\n    plan(id: $plan) {\n      id\n      supersededBy {\n        id\n        successor {\n          id\n          kind\n          countyOwned\n          owners {\n            id\n            partnership {\n              id\n              code\n            }\n          }\n          ...LocalPlanEntry_plan\n        }\n      }\n    }\n  }\n": types.LocalPlansPartDocument,
    "\n  fragment MeasuresPart_edition on Edition {\n    measures {\n      id\n      keyTarget\n      note\n      indicator {\n        id\n        ref\n        title\n      }\n      baseline {\n        period {\n          label\n        }\n        cell {\n          ...PrintedFigure_cell\n        }\n      }\n      targets {\n        id\n        printedUnder\n        cell {\n          ...PrintedFigure_cell\n        }\n      }\n    }\n  }\n": types.MeasuresPart_EditionFragmentDoc,
    "\n  fragment MilestonesPart_edition on Edition {\n    milestones {\n      id\n      activity\n      scanDamaged\n      note\n      sectionCode\n      date {\n        printed\n      }\n    }\n  }\n": types.MilestonesPart_EditionFragmentDoc,
    "\n  fragment ObjectiveParagraphs_objective on Objective {\n    id\n    number\n    title\n    summary\n    reference\n    note\n  }\n": types.ObjectiveParagraphs_ObjectiveFragmentDoc,
    "\n  fragment ObjectiveTable_objective on Objective {\n    id\n    title\n    summary\n    reference\n    note\n    leads {\n      id\n      printed\n    }\n    deliverables {\n      id\n      text\n      note\n    }\n    targetDate {\n      printed\n    }\n  }\n": types.ObjectiveTable_ObjectiveFragmentDoc,
    "\n  fragment ObjectivesPart_edition on Edition {\n    objectives {\n      id\n      theme\n      sectionCode\n      ...ObjectiveTable_objective\n      ...ObjectiveParagraphs_objective\n    }\n  }\n": types.ObjectivesPart_EditionFragmentDoc,
    "\n  fragment ObservationsPart_edition on Edition {\n    observations {\n      id\n      breakdown\n      columnHeading\n      kind\n      printedUnder\n      note\n      sourceSection\n      cell {\n        ...PrintedFigure_cell\n      }\n      indicator {\n        id\n        ref\n        title\n        category\n        otherRefs\n        note\n      }\n    }\n  }\n": types.ObservationsPart_EditionFragmentDoc,
    "\n  fragment OrganisationsPart_organisation on Organisation {\n    id\n    name\n    note\n  }\n": types.OrganisationsPart_OrganisationFragmentDoc,
    "\n  fragment ParticularsPart_edition on Edition {\n    particulars {\n      id\n      label\n      value\n      note\n      sectionCode\n    }\n  }\n": types.ParticularsPart_EditionFragmentDoc,
    "\n  fragment PathfindersPart_partnership on Partnership {\n    id\n    code\n    name\n  }\n": types.PathfindersPart_PartnershipFragmentDoc,
    "\n  fragment PrintedPriorities_priority on Priority {\n    id\n    position\n    kind\n    ref\n    inferredRef\n    theme\n    title\n    description\n    scanDamaged\n    note\n  }\n": types.PrintedPriorities_PriorityFragmentDoc,
    "\n  fragment PriorityTable_edition on Edition {\n    priorities {\n      id\n      outcomes {\n        id\n      }\n      ...PrintedPriorities_priority\n    }\n    outcomeHeadings {\n      id\n      printedNumber\n      printedLabel\n      outcome {\n        id\n        number\n        title\n      }\n    }\n  }\n": types.PriorityTable_EditionFragmentDoc,
    "\n  fragment RisksPart_edition on Edition {\n    riskAreas {\n      id\n      position\n      title\n      leads {\n        id\n        printed\n      }\n      risks {\n        id\n        statement\n        note\n        scored\n        likelihood\n        impact\n        residualLikelihood\n        residualImpact\n        controls {\n          id\n          text\n          ownerPrinted\n          status\n        }\n        alsoIn {\n          id\n          area {\n            id\n            position\n            title\n          }\n        }\n      }\n    }\n  }\n": types.RisksPart_EditionFragmentDoc,
    "\n  fragment StaffingPart_edition on Edition {\n    staffing {\n      id\n      lines {\n        id\n        band\n        rowNumber\n        lineType\n        financialYear\n        note\n        cell {\n          ...PrintedFigure_cell\n        }\n      }\n      funding {\n        id\n        fundingSource\n        staff\n        fte\n        financialYear\n        note\n      }\n    }\n  }\n": types.StaffingPart_EditionFragmentDoc,
    "\n  query CountyReferences {\n    frameworks {\n      code\n      ...FrameworkPart_framework\n    }\n    organisations(first: 200) {\n      nodes {\n        id\n        kind\n        ...OrganisationsPart_organisation\n      }\n    }\n    partnerships(first: 200, filter: { pathfinder: true }) {\n      nodes {\n        id\n        ...PathfindersPart_partnership\n      }\n    }\n  }\n": types.CountyReferencesDocument,
    "\n  fragment PrintedFigure_cell on Cell {\n    printed\n    status\n    bound\n    value\n    unit\n    rowUnit\n    footnoteMarks\n    quotedPeriod\n    quotedScheme\n  }\n": types.PrintedFigure_CellFragmentDoc,
    "\n  fragment PlacedParts_edition on Edition {\n    particulars {\n      id\n      sectionCode\n    }\n    lists {\n      id\n      code\n      sectionCode\n    }\n    achievements {\n      id\n      sectionCode\n    }\n    facts {\n      id\n      sectionCode\n    }\n    milestones {\n      id\n      sectionCode\n    }\n    objectives {\n      id\n      theme\n      sectionCode\n    }\n    legislation {\n      id\n      sectionCodes\n    }\n    observations {\n      id\n      sourceSection\n    }\n    footnotes {\n      id\n      sectionCode\n    }\n    attachments {\n      id\n      sectionCode\n    }\n    evidence {\n      id\n    }\n    priorities {\n      id\n    }\n    actions {\n      id\n    }\n    measures {\n      id\n    }\n    commitments {\n      id\n    }\n    riskAreas {\n      id\n    }\n    consultations {\n      id\n    }\n    budget {\n      id\n      lines {\n        id\n      }\n    }\n    staffing {\n      id\n      lines {\n        id\n      }\n      funding {\n        id\n      }\n    }\n  }\n": types.PlacedParts_EditionFragmentDoc,
    "\n  query PolicyPage {\n    policy {\n      columns {\n        code\n        title\n      }\n      extents {\n        code\n        meaning\n      }\n      rows {\n        action\n        sentence\n        about\n        exclusions\n        cells {\n          column\n          extent\n          states\n        }\n      }\n    }\n  }\n": types.PolicyPageDocument,
    "\n  fragment WhyThisRating_explanation on RatingExplanation {\n    rule\n    expected\n    rangeLow\n    rangeHigh\n    distance\n    tolerance\n    progress\n    ageInMonths\n    maxAgeInMonths\n    inputs {\n      part\n      printed\n      printedUnder\n    }\n  }\n": types.WhyThisRating_ExplanationFragmentDoc,
    "\n  fragment RiskArea_risk on Risk {\n    id\n    position\n    numberInArea\n    statement\n    note\n    scored\n    likelihood\n    impact\n    residualLikelihood\n    residualImpact\n    alsoIn {\n      id\n      position\n      area {\n        id\n        position\n        title\n      }\n    }\n    area {\n      id\n      position\n      title\n      leads {\n        id\n        printed\n      }\n    }\n  }\n": types.RiskArea_RiskFragmentDoc,
    "\n  fragment RiskMatrix_risk on Risk {\n    id\n    position\n    statement\n    likelihood\n    impact\n    scored\n    alsoIn {\n      id\n      position\n    }\n  }\n": types.RiskMatrix_RiskFragmentDoc,
    "\n  query RisksPage($filter: RiskFilter!, $first: Int, $after: String, $last: Int, $before: String) {\n    risks(filter: $filter, first: $first, after: $after, last: $last, before: $before) {\n      totalCount\n      distinctCount\n      nodes {\n        id\n        area {\n          id\n        }\n        ...RiskArea_risk\n      }\n      pageInfo {\n        startCursor\n        endCursor\n        hasNextPage\n        hasPreviousPage\n      }\n    }\n    register: risks(first: 200) {\n      totalCount\n      distinctCount\n      nodes {\n        id\n        scored\n        area {\n          id\n          position\n          title\n        }\n        ...RiskMatrix_risk\n      }\n    }\n  }\n": types.RisksPageDocument,
    "\n  fragment SearchHits_connection on SearchConnection {\n    nodes {\n      id\n      kind\n      ref\n      position\n      title\n      excerpt\n      plan {\n        code\n        title\n      }\n    }\n  }\n": types.SearchHits_ConnectionFragmentDoc,
    "\n  query SearchResults($words: String!, $few: Int!, $chosen: [SearchKind!], $after: String, $one: Boolean!) {\n    PARTNERSHIP: search(query: $words, kinds: [PARTNERSHIP], first: $few) {\n      totalCount\n      ...SearchHits_connection\n    }\n    PLAN: search(query: $words, kinds: [PLAN], first: $few) {\n      totalCount\n      ...SearchHits_connection\n    }\n    PRIORITY: search(query: $words, kinds: [PRIORITY], first: $few) {\n      totalCount\n      ...SearchHits_connection\n    }\n    SECTION: search(query: $words, kinds: [SECTION], first: $few) {\n      totalCount\n      ...SearchHits_connection\n    }\n    RISK: search(query: $words, kinds: [RISK], first: $few) {\n      totalCount\n      ...SearchHits_connection\n    }\n    INDICATOR: search(query: $words, kinds: [INDICATOR], first: $few) {\n      totalCount\n      ...SearchHits_connection\n    }\n    chosen: search(query: $words, kinds: $chosen, first: 25, after: $after) @include(if: $one) {\n      totalCount\n      ...SearchHits_connection\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.SearchResultsDocument,
    "\n  mutation RenewServiceKey($input: RenewServiceKeyInput!) {\n    renewServiceKey(input: $input) {\n      key\n      refusal {\n        code\n        message\n        issues {\n          path\n          message\n        }\n      }\n    }\n  }\n": types.RenewServiceKeyDocument,
    "\n  fragment ServiceAccountCard on ServiceAccount {\n    id\n    name\n    ownerName\n    ownerActive\n    scopes\n    county\n    partnerships\n    expiresAt\n    standing\n    keys {\n      id\n      ending\n      expiresAt\n      lastUsedAt\n      standing\n    }\n  }\n": types.ServiceAccountCardFragmentDoc,
    "\n  mutation RevokeServiceKey($key: ID!) {\n    revokeServiceKey(key: $key) {\n      refusal {\n        code\n        message\n        issues {\n          path\n          message\n        }\n      }\n    }\n  }\n": types.RevokeServiceKeyDocument,
    "\n  mutation RevokeServiceAccount($account: ID!) {\n    revokeServiceAccount(account: $account) {\n      refusal {\n        code\n        message\n        issues {\n          path\n          message\n        }\n      }\n    }\n  }\n": types.RevokeServiceAccountDocument,
    "\n  mutation CreateServiceAccount($input: CreateServiceAccountInput!) {\n    createServiceAccount(input: $input) {\n      key\n      refusal {\n        code\n        message\n        issues {\n          path\n          message\n        }\n      }\n    }\n  }\n": types.CreateServiceAccountDocument,
    "\n  query ServiceAccountsPage($first: Int, $after: String, $last: Int, $before: String) {\n    serviceAccounts(first: $first, after: $after, last: $last, before: $before) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        hasPreviousPage\n        startCursor\n        endCursor\n      }\n      nodes {\n        id\n        ...ServiceAccountCard\n      }\n    }\n    people(first: 200) {\n      nodes {\n        id\n        name\n        email\n        status\n        isViewer\n      }\n    }\n    partnerships(order: NAME) {\n      nodes {\n        code\n        name\n      }\n    }\n  }\n": types.ServiceAccountsPageDocument,
    "\n  query SignInPage {\n    partnerships(order: NAME) {\n      nodes {\n        code\n        name\n      }\n    }\n  }\n": types.SignInPageDocument,
    "\n  fragment FindingList_plan on Plan {\n    id\n    code\n    currentEdition {\n      id\n      sections {\n        id\n        code\n        heading\n      }\n      findings {\n        code\n        kind\n        title\n        sentence\n        places {\n          section\n          subject\n          printed\n        }\n      }\n    }\n  }\n": types.FindingList_PlanFragmentDoc,
    "\n  fragment ScanFaultList_plan on Plan {\n    id\n    code\n    title\n    currentEdition {\n      id\n      scanFaults {\n        id\n        sectionCode\n        subject\n        scannedAs\n        readAs\n        certainty\n        explanation\n      }\n    }\n  }\n": types.ScanFaultList_PlanFragmentDoc,
    "\n  query SourceNotesPage {\n    county: plans(first: 1, filter: { kind: ANNUAL_OPERATING_PLAN }) {\n      nodes {\n        id\n        code\n        title\n        currentEdition {\n          id\n          findings {\n            kind\n          }\n        }\n        ...FindingList_plan\n      }\n    }\n    plans(first: 200) {\n      nodes {\n        id\n        currentEdition {\n          id\n          scanFaults {\n            id\n          }\n        }\n        ...ScanFaultList_plan\n      }\n    }\n  }\n": types.SourceNotesPageDocument,
    "\n  query MayWrite($plan: ID!) {\n    plan(id: $plan) {\n      id\n      currentEdition {\n        id\n        viewerCan\n      }\n    }\n  }\n": types.MayWriteDocument,
    "\n  query WritingGuidance($kind: PlanKind!) {\n    planTemplates(kind: $kind) {\n      id\n      sections {\n        id\n        code\n        guidance\n      }\n    }\n  }\n": types.WritingGuidanceDocument,
    "\n  query WritingPlan($id: ID!) {\n    plan(id: $id) {\n      id\n      code\n      kind\n      title\n      termStart\n      currentEdition {\n        id\n        state\n        stateLabel\n        stateExplanation\n        viewerCan\n        missing {\n          path\n          message\n        }\n      }\n    }\n    itemKinds {\n      name\n      one\n      many\n      group\n      action\n      namedBy\n      below\n      fields {\n        name\n        label\n        hint\n        type\n        required\n        choices\n        refersTo\n        withinEdition\n        initial\n        asked\n      }\n    }\n  }\n": types.WritingPlanDocument,
    "\n  mutation SaveItem($input: SaveItemInput!) {\n    done: saveItem(input: $input) {\n      ...ItemAnswer\n    }\n  }\n": types.SaveItemDocument,
    "\n  mutation MoveItem($input: MoveItemInput!) {\n    done: moveItem(input: $input) {\n      ...ItemAnswer\n    }\n  }\n": types.MoveItemDocument,
    "\n  mutation RemoveItem($input: RemoveItemInput!) {\n    done: removeItem(input: $input) {\n      ...ItemAnswer\n    }\n  }\n": types.RemoveItemDocument,
    "\n  fragment ItemAnswer on ItemPayload {\n    change\n    item {\n      id\n      kind\n      lineage\n      position\n      version\n      fields {\n        name\n        text\n      }\n    }\n    refusal {\n      code\n      message\n      issues {\n        path\n        message\n      }\n    }\n  }\n": types.ItemAnswerFragmentDoc,
    "\n  mutation UndoChange($input: UndoChangeInput!) {\n    undoChange(input: $input) {\n      change\n      refusal {\n        message\n      }\n    }\n  }\n": types.UndoChangeDocument,
    "\n  mutation AnnouncePresence($input: AnnouncePresenceInput!) {\n    announcePresence(input: $input) {\n      present {\n        actor\n        name\n        place\n      }\n    }\n  }\n": types.AnnouncePresenceDocument,
    "\n  query WritingChoices {\n    frameworks {\n      code\n      kind\n      title\n      items {\n        id\n        number\n        title\n      }\n    }\n    organisations(first: 200) {\n      nodes {\n        id\n        name\n      }\n    }\n    indicators(first: 200) {\n      totalCount\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      nodes {\n        id\n        ref\n        title\n      }\n    }\n    partnerships(first: 100) {\n      nodes {\n        code\n        leads {\n          id\n          post {\n            id\n            title\n          }\n          person {\n            id\n            name\n          }\n        }\n      }\n    }\n  }\n": types.WritingChoicesDocument,
    "\n  query WritingIndicators($after: String) {\n    indicators(first: 200, after: $after) {\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      nodes {\n        id\n        ref\n        title\n      }\n    }\n  }\n": types.WritingIndicatorsDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment FrameworkSection_framework on Framework {\n    code\n    title\n    kind\n    edition\n    agreed\n    note\n    items {\n      id\n      code\n      number\n      title\n      labels\n      note\n      parentId\n      priorityCount\n      commitmentCount\n    }\n  }\n"): typeof import('./graphql').FrameworkSection_FrameworkFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FrameworksPage {\n    frameworks {\n      code\n      title\n      ...FrameworkSection_framework\n    }\n  }\n"): typeof import('./graphql').FrameworksPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AgreementHistory_edition on Edition {\n    steps {\n      id\n      number\n      command\n      done\n      from\n      to\n      actor\n      takenAt\n      contentHash\n      note\n    }\n    decisions {\n      id\n      outcome\n      outcomeLabel\n      body\n      decidedOn\n      minuteReference\n      contentHash\n      people {\n        name\n        part\n        interest\n      }\n    }\n  }\n"): typeof import('./graphql').AgreementHistory_EditionFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AgreementPanel($plan: ID!) {\n    plan(id: $plan) {\n      id\n      code\n      title\n      kind\n      ...DraftingActions_plan\n      currentEdition {\n        id\n        state\n        viewerCan\n        commands {\n          command\n          allowed\n        }\n        feedback {\n          id\n        }\n        steps {\n          id\n        }\n        ...CommandList_edition\n        ...ReadinessList_edition\n        ...ConsentList_edition\n        ...FeedbackList_edition\n        ...ConditionList_edition\n        ...AgreementHistory_edition\n        ...PlanSubjects_edition\n      }\n    }\n    itemKinds {\n      name\n      one\n      namedBy\n    }\n  }\n"): typeof import('./graphql').AgreementPanelDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ApprovalsPage($senior: Boolean!, $board: Boolean!) {\n    first: plans(first: 40, filter: { state: PRIORITIES_SUBMITTED }) @include(if: $senior) {\n      ...QueuePart\n    }\n    second: plans(first: 40, filter: { state: SUBMITTED }) @include(if: $senior) {\n      ...QueuePart\n    }\n    last: plans(first: 40, filter: { state: ENDORSED }) @include(if: $board) {\n      ...QueuePart\n    }\n  }\n"): typeof import('./graphql').ApprovalsPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment QueuePart on PlanConnection {\n    totalCount\n    nodes {\n      id\n      code\n      title\n      countyOwned\n      owners {\n        id\n        partnership {\n          id\n          name\n        }\n      }\n      currentEdition {\n        id\n        number\n        version\n        state\n        commands {\n          command\n          label\n          allowed\n          refusal {\n            code\n            message\n          }\n        }\n        steps {\n          id\n          command\n          takenAt\n          contentHash\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').QueuePartFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CommandList_edition on Edition {\n    id\n    version\n    state\n    stateLabel\n    commands {\n      command\n      label\n      allowed\n      refusal {\n        code\n        message\n        issues {\n          path\n          message\n        }\n      }\n    }\n    steps {\n      id\n      command\n      takenAt\n      contentHash\n    }\n  }\n"): typeof import('./graphql').CommandList_EditionFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ConditionList_edition on Edition {\n    viewerCan\n    conditions {\n      id\n      text\n      dueOn\n      dischargedBy\n      dischargedAt\n      dischargeNote\n      version\n    }\n  }\n"): typeof import('./graphql').ConditionList_EditionFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ConsentList_edition on Edition {\n    id\n    version\n    state\n    viewerCan\n    consents {\n      partnership\n      name\n      standing\n    }\n  }\n"): typeof import('./graphql').ConsentList_EditionFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment FeedbackList_edition on Edition {\n    viewerCan\n    steps {\n      id\n      takenAt\n    }\n    feedback {\n      id\n      step\n      about {\n        thing\n        lineage\n      }\n      text\n      answer\n      answeredBy\n      answeredAt\n      version\n    }\n  }\n"): typeof import('./graphql').FeedbackList_EditionFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ReadinessList_edition on Edition {\n    state\n    missing {\n      path\n      code\n      message\n    }\n    viewerCan\n  }\n"): typeof import('./graphql').ReadinessList_EditionFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PlanSubjects_edition on Edition {\n    sections: items(kind: \"sections\") {\n      ...PlanSubject\n    }\n    priorities: items(kind: \"priorities\") {\n      ...PlanSubject\n    }\n    objectives: items(kind: \"objectives\") {\n      ...PlanSubject\n    }\n    risks: items(kind: \"risks\") {\n      ...PlanSubject\n    }\n  }\n"): typeof import('./graphql').PlanSubjects_EditionFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PlanSubject on Item {\n    id\n    kind\n    lineage\n    position\n    fields {\n      name\n      text\n    }\n  }\n"): typeof import('./graphql').PlanSubjectFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment StepDone on EditionStepPayload {\n    edition {\n      id\n      state\n      version\n    }\n    refusal {\n      code\n      message\n      issues {\n        path\n        message\n      }\n    }\n  }\n"): typeof import('./graphql').StepDoneFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SubmitPriorities($input: EditionStepInput!) {\n    done: submitPriorities(input: $input) {\n      ...StepDone\n    }\n  }\n"): typeof import('./graphql').SubmitPrioritiesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SubmitEdition($input: EditionStepInput!) {\n    done: submitEdition(input: $input) {\n      ...StepDone\n    }\n  }\n"): typeof import('./graphql').SubmitEditionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawEdition($input: EditionStepInput!) {\n    done: withdrawEdition(input: $input) {\n      ...StepDone\n    }\n  }\n"): typeof import('./graphql').WithdrawEditionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SupersedeEdition($input: EditionStepInput!) {\n    done: supersedeEdition(input: $input) {\n      ...StepDone\n    }\n  }\n"): typeof import('./graphql').SupersedeEditionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AgreePriorities($input: DecideEditionInput!) {\n    done: agreePriorities(input: $input) {\n      ...StepDone\n    }\n  }\n"): typeof import('./graphql').AgreePrioritiesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndorseEdition($input: DecideEditionInput!) {\n    done: endorseEdition(input: $input) {\n      ...StepDone\n    }\n  }\n"): typeof import('./graphql').EndorseEditionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ApproveEdition($input: ApproveEditionInput!) {\n    done: approveEdition(input: $input) {\n      ...StepDone\n    }\n  }\n"): typeof import('./graphql').ApproveEditionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReturnEdition($input: ReturnEditionInput!) {\n    done: returnEdition(input: $input) {\n      ...StepDone\n    }\n  }\n"): typeof import('./graphql').ReturnEditionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ConsentToEdition($input: ConsentInput!) {\n    done: consentToEdition(input: $input) {\n      ...StepDone\n    }\n  }\n"): typeof import('./graphql').ConsentToEditionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawConsent($input: ConsentInput!) {\n    done: withdrawConsent(input: $input) {\n      ...StepDone\n    }\n  }\n"): typeof import('./graphql').WithdrawConsentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AnswerFeedback($input: AnswerFeedbackInput!) {\n    done: answerFeedback(input: $input) {\n      ...StepDone\n    }\n  }\n"): typeof import('./graphql').AnswerFeedbackDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DischargeCondition($input: DischargeConditionInput!) {\n    done: dischargeCondition(input: $input) {\n      ...StepDone\n    }\n  }\n"): typeof import('./graphql').DischargeConditionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WaitingCount($senior: Boolean!, $board: Boolean!) {\n    first: plans(first: 1, filter: { state: PRIORITIES_SUBMITTED }) @include(if: $senior) {\n      totalCount\n    }\n    second: plans(first: 1, filter: { state: SUBMITTED }) @include(if: $senior) {\n      totalCount\n    }\n    last: plans(first: 1, filter: { state: ENDORSED }) @include(if: $board) {\n      totalCount\n    }\n  }\n"): typeof import('./graphql').WaitingCountDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AuditEntries_entry on AuditEntry {\n    id\n    happenedAt\n    sentence\n    about\n    fromFile\n    onBehalfOf\n    reason\n    plan\n    chain\n    number\n    ...ChangeList_entry\n  }\n"): typeof import('./graphql').AuditEntries_EntryFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AuditSummaries_summary on AuditSummary {\n    id\n    happenedAt\n    sentence\n    about\n    plan\n    count\n    requestId\n    parts {\n      action\n      thing\n      count\n    }\n  }\n"): typeof import('./graphql').AuditSummaries_SummaryFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AuditTrail($filter: AuditFilter!, $each: Boolean!, $first: Int, $after: String, $last: Int, $before: String) {\n    auditEntries(filter: $filter, first: $first, after: $after, last: $last, before: $before) @include(if: $each) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        hasPreviousPage\n        startCursor\n        endCursor\n      }\n      nodes {\n        ...AuditEntries_entry\n      }\n    }\n    auditSummaries(filter: $filter, first: $first, after: $after, last: $last, before: $before) @skip(if: $each) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        hasPreviousPage\n        startCursor\n        endCursor\n      }\n      nodes {\n        ...AuditSummaries_summary\n      }\n    }\n    plans(first: 200, order: TITLE) {\n      nodes {\n        code\n        title\n      }\n    }\n    partnerships(order: NAME) {\n      nodes {\n        code\n        name\n      }\n    }\n  }\n"): typeof import('./graphql').AuditTrailDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment BudgetCertainty_budget on Budget {\n    id\n    lines {\n      id\n      activity\n      sources {\n        id\n        figure\n        scannedAs\n        printed\n        certainty\n        reason\n      }\n    }\n  }\n"): typeof import('./graphql').BudgetCertainty_BudgetFragmentDoc;
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
export function graphql(source: "\n  fragment BudgetGrid_budget on Budget {\n    id\n    financialYear\n    lines {\n      id\n      position\n      lineType\n      activity\n      note\n      previousFte\n      previousControllable\n      fte\n      employee\n      running\n      contracts\n      gross\n      externalIncome\n      internalIncome\n      controllable\n      cabinetMember {\n        id\n        name\n      }\n      cabinetMemberPrinted\n      sources {\n        id\n        figure\n        certainty\n      }\n    }\n  }\n"): typeof import('./graphql').BudgetGrid_BudgetFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment BudgetHeadlines_budget on Budget {\n    id\n    financialYear\n    lines {\n      id\n      lineType\n      previousFte\n      previousControllable\n      fte\n      controllable\n    }\n  }\n"): typeof import('./graphql').BudgetHeadlines_BudgetFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query BudgetPage($plan: ID!, $given: Boolean!) {\n    plan(id: $plan) @include(if: $given) {\n      id\n      ...PlanBudget_plan\n    }\n    plans(first: 5, filter: { kind: ANNUAL_OPERATING_PLAN }) @skip(if: $given) {\n      nodes {\n        id\n        currentEdition {\n          id\n          budget {\n            id\n          }\n        }\n        ...PlanBudget_plan\n      }\n    }\n  }\n"): typeof import('./graphql').BudgetPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment BudgetTable_budget on Budget {\n    id\n    ...BudgetGrid_budget\n  }\n"): typeof import('./graphql').BudgetTable_BudgetFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PlanBudget_plan on Plan {\n    id\n    code\n    title\n    currentEdition {\n      id\n      sections {\n        id\n        code\n        parts {\n          kind\n        }\n      }\n      budget {\n        id\n        financialYear\n        ...BudgetHeadlines_budget\n        ...BudgetTable_budget\n        ...BudgetChecks_budget\n        ...BudgetChart_budget\n        ...BudgetChange_budget\n        ...BudgetCertainty_budget\n      }\n      ...StaffingTable_edition\n    }\n  }\n"): typeof import('./graphql').PlanBudget_PlanFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment StaffingTable_edition on Edition {\n    id\n    staffing {\n      id\n      lines {\n        id\n        band\n        lineType\n        rowNumber\n        financialYear\n        cell {\n          printed\n          value\n          status\n          bound\n          footnoteMarks\n        }\n      }\n      funding {\n        id\n        financialYear\n        fundingSource\n        budgetActivity\n        staff\n        fte\n      }\n    }\n    sections {\n      id\n      code\n      parts {\n        kind\n      }\n    }\n    footnotes {\n      id\n      sectionCode\n      mark\n      text\n    }\n    findings {\n      code\n      sentence\n    }\n  }\n"): typeof import('./graphql').StaffingTable_EditionFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ChangeItem_change on EditionChange {\n    id\n    how\n    title\n    sentence\n    movedFrom\n    movedTo\n    fields {\n      label\n      before\n      after\n      unit\n      segments {\n        kind\n        text\n      }\n    }\n  }\n"): typeof import('./graphql').ChangeItem_ChangeFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ChangeSummary_changes on EditionChanges {\n    from {\n      id\n      number\n      title\n    }\n    to {\n      id\n      number\n      title\n    }\n    counts {\n      kind\n      label\n      added\n      removed\n      changed\n      moved\n    }\n    withheld\n    changeSetHash\n  }\n"): typeof import('./graphql').ChangeSummary_ChangesFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ComparedPlan($plan: ID!) {\n    plan(id: $plan) {\n      id\n      code\n      title\n      editions {\n        id\n        number\n      }\n      ...EditionPair_plan\n    }\n  }\n"): typeof import('./graphql').ComparedPlanDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ChangesPage($from: ID!, $to: ID!, $kind: ChangeKind, $first: Int, $after: String, $last: Int, $before: String) {\n    changes(from: $from, to: $to) {\n      id\n      ...ChangeSummary_changes\n      changes(kind: $kind, first: $first, after: $after, last: $last, before: $before) {\n        totalCount\n        nodes {\n          id\n          ...ChangeItem_change\n        }\n        pageInfo {\n          hasNextPage\n          hasPreviousPage\n          startCursor\n          endCursor\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').ChangesPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment EditionCard_edition on Edition {\n    id\n    number\n    title\n    asAt\n    asAtPrinted\n    state\n    stateNote\n    visibility\n    contentHash\n    viewerCan\n    decisions {\n      id\n      outcomeLabel\n      body\n      decidedOn\n      minuteReference\n    }\n    steps {\n      id\n    }\n    ...AgreementHistory_edition\n    ...FeedbackList_edition\n    ...ConditionList_edition\n  }\n"): typeof import('./graphql').EditionCard_EditionFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment EditionPair_plan on Plan {\n    code\n    editions {\n      id\n      number\n      title\n      stateLabel\n    }\n  }\n"): typeof import('./graphql').EditionPair_PlanFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query EditionsPage($plan: ID!, $on: Date!) {\n    plan(id: $plan) {\n      id\n      code\n      title\n      owners {\n        id\n        partnership {\n          id\n          code\n          name\n          planInForce(on: $on) {\n            ...PlanInForcePanel_inForce\n          }\n        }\n      }\n      editions {\n        id\n        number\n        ...EditionCard_edition\n      }\n      ...EditionPair_plan\n    }\n  }\n"): typeof import('./graphql').EditionsPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CommentText on Comment {\n    id\n    authorName\n    text\n    writtenAt\n    editedAt\n    mayChange\n    version\n    mentions {\n      code\n      name\n    }\n  }\n"): typeof import('./graphql').CommentTextFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CommentThread on CommentThread {\n    id\n    resolved\n    resolvedByName\n    resolvedAt\n    version\n    comments {\n      id\n      ...CommentText\n    }\n  }\n"): typeof import('./graphql').CommentThreadFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CommentDesk($plan: ID!) {\n    plan(id: $plan) {\n      currentEdition {\n        id\n        state\n        viewerCan\n        commentCounts {\n          about {\n            thing\n            lineage\n          }\n          open\n          all\n        }\n        sections: items(kind: \"sections\") {\n          id\n          lineage\n        }\n        priorities: items(kind: \"priorities\") {\n          id\n          lineage\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').CommentDeskDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CommentThreads($plan: ID!, $about: FeedbackSubjectInput) {\n    plan(id: $plan) {\n      code\n      title\n      editions {\n        id\n        number\n        title\n        state\n        viewerCan\n        mentionable {\n          code\n          name\n        }\n        commentThreads(about: $about) {\n          id\n          about {\n            thing\n            lineage\n          }\n          aboutTitle\n          resolved\n          ...CommentThread\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').CommentThreadsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddComment($input: AddCommentInput!) {\n    addComment(input: $input) {\n      thread {\n        id\n      }\n      refusal {\n        code\n        message\n        issues {\n          path\n          message\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').AddCommentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangeComment($input: ChangeCommentInput!) {\n    changeComment(input: $input) {\n      refusal {\n        code\n        message\n        issues {\n          path\n          message\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').ChangeCommentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ResolveComments($input: ResolveCommentsInput!) {\n    resolveComments(input: $input) {\n      refusal {\n        code\n        message\n        issues {\n          path\n          message\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').ResolveCommentsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CountyPage($on: Date!) {\n    countyOverview(on: $on) {\n      ...CountyStanding_overview\n      ...CountyRatings_overview\n      ...WhoHolds_overview\n    }\n    partnerships {\n      totalCount\n      nodes {\n        code\n        name\n        ...StateMap_partnership\n        ...PartnershipTable_partnership\n      }\n    }\n    localPlans: plans(filter: { kind: LOCAL_PLAN }) {\n      totalCount\n      nodes {\n        ...Coverage_plan\n      }\n    }\n    jointPlans: plans(filter: { joint: true }, first: 1) {\n      totalCount\n    }\n    jointPartnerships: partnerships(filter: { joint: true }, first: 1) {\n      totalCount\n    }\n    unmappedPlans: plans(filter: { unmapped: true }, first: 1) {\n      totalCount\n    }\n    unmapped: priorities(filter: { unmapped: true }, first: 1) {\n      totalCount\n    }\n    priorities(first: 1) {\n      totalCount\n      totalPerPartnership\n    }\n    frameworks(kind: OUTCOMES) {\n      items {\n        code\n        number\n        title\n      }\n    }\n  }\n"): typeof import('./graphql').CountyPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CountyRatings_overview on CountyOverview {\n    on\n    county {\n      id\n      indicator {\n        ref\n        title\n      }\n      colour\n      explanation {\n        sentence\n      }\n      actual {\n        period {\n          label\n        }\n        cell {\n          printed\n        }\n      }\n    }\n    partnerships {\n      partnership {\n        code\n        name\n      }\n      keyTargetsMissed {\n        id\n        indicator {\n          ref\n          title\n        }\n        explanation {\n          sentence\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').CountyRatings_OverviewFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CountyStanding_overview on CountyOverview {\n    on\n    tally {\n      of\n      sentence\n    }\n    byOutcome {\n      item {\n        code\n        title\n      }\n      priorities\n      tally {\n        green\n        amber\n        red\n        grey\n        reported\n        of\n      }\n    }\n    partnerships {\n      partnership {\n        code\n        name\n      }\n      byOutcome {\n        item {\n          code\n        }\n        priorities\n        tally {\n          green\n          amber\n          red\n          grey\n          reported\n          of\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').CountyStanding_OverviewFragmentDoc;
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
export function graphql(source: "\n  query PrioritiesPage(\n    $filter: PriorityFilter!\n    $order: PriorityOrder!\n    $first: Int\n    $after: String\n    $last: Int\n    $before: String\n  ) {\n    priorities(filter: $filter, order: $order, first: $first, after: $after, last: $last, before: $before) {\n      totalCount\n      totalPerPartnership\n      nodes {\n        ...PriorityTable_priority\n      }\n      pageInfo {\n        hasNextPage\n        hasPreviousPage\n        startCursor\n        endCursor\n      }\n    }\n    partnerships(order: NAME) {\n      nodes {\n        code\n        name\n      }\n    }\n    frameworks(kind: OUTCOMES) {\n      items {\n        code\n        title\n      }\n    }\n  }\n"): typeof import('./graphql').PrioritiesPageDocument;
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
export function graphql(source: "\n  fragment WhoHolds_overview on CountyOverview {\n    plans\n    submittedPlans\n    partnerships {\n      partnership {\n        code\n        name\n      }\n      plan {\n        code\n      }\n      newestEdition {\n        id\n        state\n      }\n      heldBy\n      heldSince\n      submittedAt\n    }\n  }\n"): typeof import('./graphql').WhoHolds_OverviewFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Coverage_plan on Plan {\n    code\n    owners {\n      partnership {\n        code\n      }\n    }\n    currentEdition {\n      priorities {\n        kind\n        outcomes {\n          code\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').Coverage_PlanFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DraftingActions_plan on Plan {\n    code\n    ...PlanFactsForm_plan\n    currentEdition {\n      id\n      version\n      viewerCan\n    }\n  }\n"): typeof import('./graphql').DraftingActions_PlanFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AmendPlan($input: AmendPlanInput!) {\n    amendPlan(input: $input) {\n      plan {\n        id\n        code\n      }\n      edition {\n        id\n      }\n      refusal {\n        code\n        message\n        issues {\n          path\n          message\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').AmendPlanDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query NewPlanPage {\n    partnerships(first: 200, order: NAME) {\n      nodes {\n        code\n        name\n        ...OwnerFields_partnership\n      }\n    }\n    planTemplates {\n      id\n      code\n      ...StartFields_template\n      kind\n    }\n    plans(first: 200, order: TITLE) {\n      nodes {\n        id\n        ...StartFields_plan\n      }\n    }\n  }\n"): typeof import('./graphql').NewPlanPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreatePlan($input: CreatePlanInput!) {\n    createPlan(input: $input) {\n      plan {\n        id\n        code\n      }\n      refusal {\n        code\n        message\n        issues {\n          path\n          message\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').CreatePlanDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment OwnerFields_partnership on Partnership {\n    code\n    name\n    leads {\n      id\n      post {\n        code\n        title\n      }\n      person {\n        name\n      }\n    }\n  }\n"): typeof import('./graphql').OwnerFields_PartnershipFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PlanFactsForm_plan on Plan {\n    id\n    title\n    termStart\n    termEnd\n    version\n    currentEdition {\n      id\n      title\n      asAt\n      visibility\n      version\n    }\n  }\n"): typeof import('./graphql').PlanFactsForm_PlanFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangePlan($input: ChangePlanInput!) {\n    changePlan(input: $input) {\n      plan {\n        id\n        version\n      }\n      refusal {\n        code\n        message\n        issues {\n          path\n          message\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').ChangePlanDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangeEdition($input: ChangeEditionInput!) {\n    changeEdition(input: $input) {\n      edition {\n        id\n        version\n      }\n      refusal {\n        code\n        message\n        issues {\n          path\n          message\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').ChangeEditionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment StartFields_template on PlanTemplate {\n    code\n    title\n    sections {\n      id\n    }\n  }\n"): typeof import('./graphql').StartFields_TemplateFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment StartFields_plan on Plan {\n    title\n    editions {\n      id\n      number\n      stateLabel\n    }\n  }\n"): typeof import('./graphql').StartFields_PlanFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ChangeList_entry on AuditEntry {\n    action\n    thing\n    changes {\n      field\n      before\n      after\n    }\n  }\n"): typeof import('./graphql').ChangeList_EntryFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment EntryTimeline_entry on AuditEntry {\n    id\n    happenedAt\n    action\n    who\n    onBehalfOf\n    fromFile\n    sentence\n    about\n    reason\n    ...ChangeList_entry\n  }\n"): typeof import('./graphql').EntryTimeline_EntryFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query HistoryEvents($filter: AuditFilter!, $after: String) {\n    auditSummaries(filter: $filter, first: 20, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        id\n        happenedAt\n        sentence\n        about\n        count\n        imported\n        requestId\n        parts {\n          action\n          thing\n          count\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').HistoryEventsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query HistoryEntries($filter: AuditFilter!, $after: String) {\n    auditEntries(filter: $filter, first: 20, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        id\n        action\n        ...EntryTimeline_entry\n      }\n    }\n  }\n"): typeof import('./graphql').HistoryEntriesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query HistoryRights($plan: ID!) {\n    plan(id: $plan) {\n      id\n      currentEdition {\n        id\n        viewerCan\n      }\n    }\n  }\n"): typeof import('./graphql').HistoryRightsDocument;
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
export function graphql(source: "\n  fragment IndicatorChart_indicator on Indicator {\n    id\n    ref\n    title\n    unit\n    unitNote\n    polarity\n    observations {\n      id\n      area\n      partnership {\n        code\n        name\n      }\n      breakdown\n      kind\n      period {\n        label\n        start\n      }\n      printedUnder\n      cell {\n        printed\n        value\n        bound\n        unit\n        rowUnit\n        status\n        comparable\n        quotedPeriod\n      }\n    }\n  }\n"): typeof import('./graphql').IndicatorChart_IndicatorFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment IndicatorFacts_indicator on Indicator {\n    id\n    ref\n    otherRefs\n    category\n    unit\n    unitNote\n    polarity\n    calendar\n    note\n    catalogue {\n      id\n      code\n      title\n      status\n      size\n      listed\n      note\n    }\n  }\n"): typeof import('./graphql').IndicatorFacts_IndicatorFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment IndicatorFindings_finding on Finding {\n    code\n    kind\n    title\n    sentence\n    places {\n      subject\n    }\n  }\n"): typeof import('./graphql').IndicatorFindings_FindingFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query IndicatorPage($ref: String!, $on: Date!) {\n    indicator(ref: $ref) {\n      id\n      ref\n      title\n      observations {\n        id\n        sourceEdition {\n          id\n        }\n        ...IndicatorValues_observation\n      }\n      ...IndicatorFacts_indicator\n      ...IndicatorChart_indicator\n      ...IndicatorPlaces_indicator\n      ...IndicatorRatings_indicator\n    }\n    partnerships {\n      nodes {\n        code\n        name\n      }\n    }\n    plans(first: 10, filter: { kind: ANNUAL_OPERATING_PLAN }) {\n      nodes {\n        id\n        currentEdition {\n          id\n          sections {\n            id\n            code\n            heading\n          }\n          footnotes {\n            id\n            sectionCode\n            mark\n            text\n          }\n          findings {\n            ...IndicatorFindings_finding\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').IndicatorPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment IndicatorPlaces_indicator on Indicator {\n    id\n    ref\n    observations {\n      id\n      area\n      partnership {\n        code\n        name\n      }\n      breakdown\n      kind\n      period {\n        label\n        start\n      }\n      printedUnder\n      cell {\n        printed\n        value\n        bound\n        unit\n        rowUnit\n        status\n        comparable\n        quotedPeriod\n      }\n    }\n  }\n"): typeof import('./graphql').IndicatorPlaces_IndicatorFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment IndicatorRatings_indicator on Indicator {\n    id\n    ratings(on: $on) {\n      id\n      partnership {\n        code\n        name\n      }\n      keyTarget\n      colour\n      explanation {\n        sentence\n        ...WhyThisRating_explanation\n      }\n    }\n    comparators(on: $on) {\n      id\n      area\n      kind\n      period {\n        label\n      }\n      cell {\n        printed\n        status\n        bound\n        footnoteMarks\n      }\n    }\n  }\n"): typeof import('./graphql').IndicatorRatings_IndicatorFragmentDoc;
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
export function graphql(source: "\n  fragment IndicatorValues_observation on Observation {\n    id\n    area\n    partnership {\n      code\n      name\n    }\n    breakdown\n    kind\n    period {\n      label\n    }\n    printedUnder\n    columnHeading\n    cell {\n      printed\n      status\n      bound\n      footnoteMarks\n      quotedPeriod\n      quotedScheme\n    }\n    note\n    sourceSection\n    sourceEdition {\n      id\n      plan {\n        id\n        code\n        title\n      }\n    }\n  }\n"): typeof import('./graphql').IndicatorValues_ObservationFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query IndicatorsPage(\n    $filter: IndicatorFilter!\n    $order: IndicatorOrder!\n    $first: Int\n    $after: String\n    $last: Int\n    $before: String\n  ) {\n    indicatorCatalogues {\n      id\n      code\n      scheme\n      title\n      ...IndicatorSets_catalogue\n    }\n    indicators(filter: $filter, order: $order, first: $first, after: $after, last: $last, before: $before) {\n      totalCount\n      nodes {\n        id\n        ...IndicatorTable_indicator\n      }\n      pageInfo {\n        startCursor\n        endCursor\n        hasNextPage\n        hasPreviousPage\n      }\n    }\n  }\n"): typeof import('./graphql').IndicatorsPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment LatestValues_observation on Observation {\n    id\n    breakdown\n    kind\n    period {\n      label\n      start\n    }\n    printedUnder\n    cell {\n      printed\n      status\n    }\n  }\n"): typeof import('./graphql').LatestValues_ObservationFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DueCard_due on InterventionDue {\n    partnership {\n      code\n      name\n    }\n    targets {\n      ...MissedTargets_target\n    }\n  }\n"): typeof import('./graphql').DueCard_DueFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query InterventionsDue {\n    interventionsDue {\n      partnership {\n        code\n      }\n      ...DueCard_due\n    }\n  }\n"): typeof import('./graphql').InterventionsDueDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment InterventionFacts_intervention on Intervention {\n    state\n    effects\n    startsOn\n    reviewOn\n    partnership {\n      code\n      name\n    }\n  }\n"): typeof import('./graphql').InterventionFacts_InterventionFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment InterventionHistory_intervention on Intervention {\n    id\n    state\n    byRule\n    proposedBy\n    proposedAt\n    body\n    decidedOn\n    decidedBy\n    minuteReference\n    decisionNote\n    people {\n      name\n      part\n      interest\n    }\n    reviews {\n      number\n      reviewedOn\n      reviewedBy\n      finding\n    }\n    liftedBecause\n    liftedBy\n    liftedAt\n  }\n"): typeof import('./graphql').InterventionHistory_InterventionFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query InterventionNotices($partnership: ID!) {\n    interventions(partnership: $partnership, open: true, first: 20) {\n      nodes {\n        id\n        number\n        kindLabel\n        state\n        startsOn\n        effects\n        partnership {\n          name\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').InterventionNoticesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query InterventionPage($number: Int!) {\n    intervention(number: $number) {\n      id\n      number\n      kindLabel\n      reason\n      byRule\n      partnership {\n        name\n      }\n      targets {\n        ...MissedTargets_target\n      }\n      ...InterventionFacts_intervention\n      ...InterventionSteps_intervention\n      ...InterventionHistory_intervention\n    }\n  }\n"): typeof import('./graphql').InterventionPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment InterventionSteps_intervention on Intervention {\n    number\n    version\n    kind\n    powers\n    commands {\n      command\n      label\n      allowed\n      refusal {\n        message\n      }\n    }\n  }\n"): typeof import('./graphql').InterventionSteps_InterventionFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment InterventionTable_intervention on Intervention {\n    id\n    number\n    kindLabel\n    state\n    proposedAt\n    startsOn\n    reviewOn\n    partnership {\n      code\n      name\n    }\n  }\n"): typeof import('./graphql').InterventionTable_InterventionFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query InterventionsPage($first: Int, $after: String, $last: Int, $before: String) {\n    interventions(first: $first, after: $after, last: $last, before: $before) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        hasPreviousPage\n        startCursor\n        endCursor\n      }\n      nodes {\n        id\n        state\n        ...InterventionTable_intervention\n      }\n    }\n    interventionRule {\n      sentence\n      reason\n      ...RuleForm_rule\n    }\n    partnerships(order: NAME) {\n      nodes {\n        code\n        name\n      }\n    }\n  }\n"): typeof import('./graphql').InterventionsPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MissedTargets_target on InterventionTarget {\n    indicator\n    title\n    period\n    colour\n    sentence\n  }\n"): typeof import('./graphql').MissedTargets_TargetFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PlanInterventions($plan: ID!) {\n    plan(id: $plan) {\n      id\n      owners {\n        id\n        partnership {\n          code\n        }\n      }\n      currentEdition {\n        id\n        suspendedPowers {\n          partnership\n          power\n          sentence\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').PlanInterventionsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment RuleForm_rule on InterventionRule {\n    targets\n    periods\n    amberCounts\n  }\n"): typeof import('./graphql').RuleForm_RuleFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment InterventionDone on InterventionPayload {\n    intervention {\n      id\n      number\n      version\n      state\n    }\n    refusal {\n      code\n      message\n      issues {\n        path\n        message\n      }\n    }\n  }\n"): typeof import('./graphql').InterventionDoneFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ProposeIntervention($input: ProposeInterventionInput!) {\n    done: proposeIntervention(input: $input) {\n      ...InterventionDone\n    }\n  }\n"): typeof import('./graphql').ProposeInterventionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ApplyInterventionRule($input: ApplyInterventionRuleInput!) {\n    done: applyInterventionRule(input: $input) {\n      ...InterventionDone\n    }\n  }\n"): typeof import('./graphql').ApplyInterventionRuleDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DecideIntervention($input: DecideInterventionInput!) {\n    done: decideIntervention(input: $input) {\n      ...InterventionDone\n    }\n  }\n"): typeof import('./graphql').DecideInterventionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeclineIntervention($input: DeclineInterventionInput!) {\n    done: declineIntervention(input: $input) {\n      ...InterventionDone\n    }\n  }\n"): typeof import('./graphql').DeclineInterventionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReviewIntervention($input: ReviewInterventionInput!) {\n    done: reviewIntervention(input: $input) {\n      ...InterventionDone\n    }\n  }\n"): typeof import('./graphql').ReviewInterventionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation LiftIntervention($input: LiftInterventionInput!) {\n    done: liftIntervention(input: $input) {\n      ...InterventionDone\n    }\n  }\n"): typeof import('./graphql').LiftInterventionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetInterventionRule($input: SetInterventionRuleInput!) {\n    setInterventionRule(input: $input) {\n      rule {\n        sentence\n      }\n      refusal {\n        code\n        message\n        issues {\n          path\n          message\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').SetInterventionRuleDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MailForm_preference on MailPreference {\n    choice\n    choices {\n      value\n      label\n    }\n  }\n"): typeof import('./graphql').MailForm_PreferenceFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChooseMail($input: ChooseMailInput!) {\n    chooseMail(input: $input) {\n      preference {\n        choice\n      }\n      refusal {\n        code\n        message\n        issues {\n          path\n          message\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').ChooseMailDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment NotificationItem on Notification {\n    id\n    sentence\n    happenedAt\n    path\n    unread\n    ask\n    escalated\n  }\n"): typeof import('./graphql').NotificationItemFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query NotificationsPage($unread: Boolean, $asking: Boolean, $after: String) {\n    notifications(first: 50, unread: $unread, asking: $asking, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        id\n        plan\n        planTitle\n        unread\n        ...NotificationItem\n      }\n    }\n    mailPreference {\n      ...MailForm_preference\n    }\n  }\n"): typeof import('./graphql').NotificationsPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MarkNotificationsRead($input: MarkNotificationsReadInput!) {\n    markNotificationsRead(input: $input) {\n      unread\n      refusal {\n        code\n        message\n        issues {\n          path\n          message\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').MarkNotificationsReadDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MarkAllNotificationsRead($input: MarkAllNotificationsReadInput!) {\n    markAllNotificationsRead(input: $input) {\n      unread\n      refusal {\n        code\n        message\n        issues {\n          path\n          message\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').MarkAllNotificationsReadDocument;
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
export function graphql(source: "\n  fragment PartnershipGlance_partnership on Partnership {\n    code\n    name\n    ratings(on: $on) {\n      id\n      indicator {\n        ref\n        title\n      }\n      keyTarget\n      colour\n      explanation {\n        sentence\n        ...WhyThisRating_explanation\n      }\n      actual {\n        period {\n          label\n        }\n        cell {\n          printed\n          status\n          bound\n          footnoteMarks\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').PartnershipGlance_PartnershipFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PartnershipGlance_observation on Observation {\n    indicator {\n      ref\n    }\n    area\n    partnership {\n      code\n      name\n    }\n    breakdown\n    kind\n    period {\n      label\n      start\n    }\n    printedUnder\n    cell {\n      printed\n      value\n      bound\n      unit\n      rowUnit\n      status\n      comparable\n      quotedPeriod\n    }\n  }\n"): typeof import('./graphql').PartnershipGlance_ObservationFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PartnershipPage($code: String!, $on: Date!) {\n    partnership(code: $code) {\n      code\n      name\n      planInForce(on: $on) {\n        ...PlanInForcePanel_inForce\n      }\n      plans {\n        code\n        ...PartnershipPriorities_plan\n      }\n      ...PartnershipFacts_partnership\n      ...PartnershipGlance_partnership\n      ...PartnershipPlans_partnership\n    }\n    observations(last: 200, filter: { area: PARTNERSHIP, partnership: $code }, order: PERIOD) {\n      nodes {\n        ...PartnershipGlance_observation\n      }\n    }\n    partnerships {\n      nodes {\n        code\n        name\n        tileColumn\n        tileRow\n      }\n    }\n  }\n"): typeof import('./graphql').PartnershipPageDocument;
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
export function graphql(source: "\n  fragment EditionBar_plan on Plan {\n    code\n    termStart\n    termEnd\n    editions {\n      id\n    }\n    currentEdition {\n      id\n      number\n      title\n      asAt\n      asAtPrinted\n    }\n  }\n"): typeof import('./graphql').EditionBar_PlanFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PlanDocument_edition on Edition {\n    ...PlanSection_edition\n    ...PlacedParts_edition\n    sections {\n      id\n      code\n      heading\n      level\n      body\n      note\n      parts {\n        kind\n        argument\n      }\n    }\n  }\n"): typeof import('./graphql').PlanDocument_EditionFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PlanGlossary_edition on Edition {\n    glossary {\n      id\n      term\n      meaning\n      printedMeaning\n      note\n    }\n  }\n"): typeof import('./graphql').PlanGlossary_EditionFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PlanOwners_plan on Plan {\n    kind\n    joint\n    countyOwned\n    owners {\n      id\n      partnership {\n        id\n        code\n        name\n      }\n      lead {\n        id\n        person {\n          id\n          name\n        }\n        post {\n          id\n          title\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').PlanOwners_PlanFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PlanPage($id: ID!) {\n    plan(id: $id) {\n      id\n      code\n      title\n      ...PlanOwners_plan\n      ...PlanStanding_plan\n      ...EditionBar_plan\n      currentEdition {\n        id\n        ...PlanGlossary_edition\n        ...PlanDocument_edition\n      }\n    }\n  }\n"): typeof import('./graphql').PlanPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PlanSection_edition on Edition {\n    ...AchievementsPart_edition\n    ...ActionsPart_edition\n    ...AttachmentPart_edition\n    ...BudgetPart_edition\n    ...CommitmentsPart_edition\n    ...ConsultationsPart_edition\n    ...ContentsPart_edition\n    ...EvidencePart_edition\n    ...FactsPart_edition\n    ...FootnotesPart_edition\n    ...LegislationPart_edition\n    ...ListPart_edition\n    ...MeasuresPart_edition\n    ...MilestonesPart_edition\n    ...ObjectivesPart_edition\n    ...ObservationsPart_edition\n    ...ParticularsPart_edition\n    ...PriorityTable_edition\n    ...RisksPart_edition\n    ...StaffingPart_edition\n  }\n"): typeof import('./graphql').PlanSection_EditionFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PlanStanding_plan on Plan {\n    ...SuccessorList_plan\n    supersedes {\n      id\n      effectiveOn\n      printed\n      predecessor {\n        id\n        code\n        title\n        countyOwned\n      }\n    }\n    currentEdition {\n      id\n      state\n      stateLabel\n      stateExplanation\n      stateNote\n      visibility\n      contentHash\n    }\n    code\n  }\n"): typeof import('./graphql').PlanStanding_PlanFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PlanTable_plan on Plan {\n    id\n    code\n    title\n    kind\n    joint\n    countyOwned\n    owners {\n      id\n      partnership {\n        id\n        name\n      }\n    }\n    currentEdition {\n      id\n      number\n      state\n      stateLabel\n      asAt\n      asAtPrinted\n      priorities {\n        id\n        kind\n        outcomes {\n          id\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').PlanTable_PlanFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PlansPage($filter: PlanFilter!, $after: String) {\n    plans(first: 100, filter: $filter, after: $after) {\n      totalCount\n      nodes {\n        id\n        kind\n        countyOwned\n        owners {\n          id\n          partnership {\n            id\n            code\n          }\n        }\n        ...PlanTable_plan\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n    partnerships(first: 200, order: NAME) {\n      nodes {\n        id\n        code\n        name\n      }\n    }\n  }\n"): typeof import('./graphql').PlansPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SuccessorList_plan on Plan {\n    supersededBy {\n      id\n      effectiveOn\n      note\n      successor {\n        id\n        code\n        title\n        kind\n        countyOwned\n        owners {\n          id\n          partnership {\n            id\n            code\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').SuccessorList_PlanFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AchievementsPart_edition on Edition {\n    achievements {\n      id\n      statement\n      figures\n      sectionCode\n    }\n  }\n"): typeof import('./graphql').AchievementsPart_EditionFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ActionsPart_edition on Edition {\n    priorities {\n      id\n      title\n      actions {\n        id\n      }\n    }\n    actions {\n      id\n      ref\n      title\n      description\n      starts {\n        printed\n      }\n      ends {\n        printed\n      }\n      cost\n      fundingSource\n      note\n      leads {\n        id\n        printed\n      }\n      partners {\n        id\n        printed\n        contribution\n      }\n      milestones {\n        id\n        text\n        date {\n          printed\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').ActionsPart_EditionFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AttachmentPart_edition on Edition {\n    sections {\n      id\n      code\n    }\n    attachments {\n      id\n      sectionCode\n      title\n      description\n      file {\n        id\n        name\n        bytes\n        url\n      }\n      expected {\n        printed\n      }\n    }\n  }\n"): typeof import('./graphql').AttachmentPart_EditionFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment BudgetPart_edition on Edition {\n    budget {\n      id\n      financialYear\n      ...BudgetGrid_budget\n      lines {\n        id\n        lineType\n        controllable\n      }\n      checks {\n        identity\n        subject\n        difference\n        sentence\n      }\n    }\n  }\n"): typeof import('./graphql').BudgetPart_EditionFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CommitmentsPart_edition on Edition {\n    commitments {\n      id\n      groupPrinted\n      planRefPrinted\n      target\n      action\n      note\n      leads {\n        id\n        printed\n      }\n    }\n  }\n"): typeof import('./graphql').CommitmentsPart_EditionFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ConsultationsPart_edition on Edition {\n    consultations {\n      id\n      name\n      starts {\n        printed\n      }\n      ends {\n        printed\n      }\n      feedback {\n        printed\n      }\n      targetGroup\n      samplePrinted\n      targetAreas\n      contractor\n      purpose\n      statutory\n      contact\n      note\n    }\n  }\n"): typeof import('./graphql').ConsultationsPart_EditionFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ContentsPart_edition on Edition {\n    contents {\n      id\n      printedTitle\n      sectionCode\n      note\n    }\n    sections {\n      id\n      code\n      heading\n    }\n  }\n"): typeof import('./graphql').ContentsPart_EditionFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment EvidencePart_edition on Edition {\n    evidence {\n      id\n      statement\n      source\n      periodPrinted\n      note\n    }\n  }\n"): typeof import('./graphql').EvidencePart_EditionFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment FactsPart_edition on Edition {\n    facts {\n      id\n      subject\n      counted\n      comparator\n      periodPrinted\n      note\n      sectionCode\n      cell {\n        printed\n      }\n    }\n  }\n"): typeof import('./graphql').FactsPart_EditionFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment FootnotesPart_edition on Edition {\n    footnotes {\n      id\n      mark\n      text\n      sectionCode\n    }\n  }\n"): typeof import('./graphql').FootnotesPart_EditionFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment FrameworkPart_framework on Framework {\n    id\n    title\n    agreed\n    note\n    items {\n      id\n      parentId\n      number\n      title\n      labels\n      note\n    }\n  }\n"): typeof import('./graphql').FrameworkPart_FrameworkFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query IndicatorsPart($catalogue: String!) {\n    indicatorCatalogues {\n      id\n      code\n      title\n      listed\n      size\n      note\n    }\n    indicators(first: 200, filter: { catalogue: $catalogue }) {\n      nodes {\n        id\n        ref\n        title\n        note\n      }\n    }\n  }\n"): typeof import('./graphql').IndicatorsPartDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment LegislationPart_edition on Edition {\n    legislation {\n      id\n      title\n      year\n      note\n      sectionCodes\n    }\n  }\n"): typeof import('./graphql').LegislationPart_EditionFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ListPart_edition on Edition {\n    lists {\n      id\n      code\n      title\n      introduction\n      ordered\n      items {\n        id\n        position\n        parentPosition\n        text\n        detail\n        note\n      }\n    }\n  }\n"): typeof import('./graphql').ListPart_EditionFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment LocalPlanEntry_plan on Plan {\n    code\n    title\n    joint\n    note\n    owners {\n      id\n      printedHeading\n      partnership {\n        id\n        code\n        name\n      }\n      lead {\n        id\n        person {\n          id\n          name\n        }\n      }\n    }\n    editions {\n      id\n      number\n      ...PriorityTable_edition\n    }\n  }\n"): typeof import('./graphql').LocalPlanEntry_PlanFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query LocalPlansPart($plan: ID!) {\n    plan(id: $plan) {\n      id\n      supersededBy {\n        id\n        successor {\n          id\n          kind\n          countyOwned\n          owners {\n            id\n            partnership {\n              id\n              code\n            }\n          }\n          ...LocalPlanEntry_plan\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').LocalPlansPartDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MeasuresPart_edition on Edition {\n    measures {\n      id\n      keyTarget\n      note\n      indicator {\n        id\n        ref\n        title\n      }\n      baseline {\n        period {\n          label\n        }\n        cell {\n          ...PrintedFigure_cell\n        }\n      }\n      targets {\n        id\n        printedUnder\n        cell {\n          ...PrintedFigure_cell\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').MeasuresPart_EditionFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MilestonesPart_edition on Edition {\n    milestones {\n      id\n      activity\n      scanDamaged\n      note\n      sectionCode\n      date {\n        printed\n      }\n    }\n  }\n"): typeof import('./graphql').MilestonesPart_EditionFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ObjectiveParagraphs_objective on Objective {\n    id\n    number\n    title\n    summary\n    reference\n    note\n  }\n"): typeof import('./graphql').ObjectiveParagraphs_ObjectiveFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ObjectiveTable_objective on Objective {\n    id\n    title\n    summary\n    reference\n    note\n    leads {\n      id\n      printed\n    }\n    deliverables {\n      id\n      text\n      note\n    }\n    targetDate {\n      printed\n    }\n  }\n"): typeof import('./graphql').ObjectiveTable_ObjectiveFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ObjectivesPart_edition on Edition {\n    objectives {\n      id\n      theme\n      sectionCode\n      ...ObjectiveTable_objective\n      ...ObjectiveParagraphs_objective\n    }\n  }\n"): typeof import('./graphql').ObjectivesPart_EditionFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ObservationsPart_edition on Edition {\n    observations {\n      id\n      breakdown\n      columnHeading\n      kind\n      printedUnder\n      note\n      sourceSection\n      cell {\n        ...PrintedFigure_cell\n      }\n      indicator {\n        id\n        ref\n        title\n        category\n        otherRefs\n        note\n      }\n    }\n  }\n"): typeof import('./graphql').ObservationsPart_EditionFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment OrganisationsPart_organisation on Organisation {\n    id\n    name\n    note\n  }\n"): typeof import('./graphql').OrganisationsPart_OrganisationFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ParticularsPart_edition on Edition {\n    particulars {\n      id\n      label\n      value\n      note\n      sectionCode\n    }\n  }\n"): typeof import('./graphql').ParticularsPart_EditionFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PathfindersPart_partnership on Partnership {\n    id\n    code\n    name\n  }\n"): typeof import('./graphql').PathfindersPart_PartnershipFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PrintedPriorities_priority on Priority {\n    id\n    position\n    kind\n    ref\n    inferredRef\n    theme\n    title\n    description\n    scanDamaged\n    note\n  }\n"): typeof import('./graphql').PrintedPriorities_PriorityFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PriorityTable_edition on Edition {\n    priorities {\n      id\n      outcomes {\n        id\n      }\n      ...PrintedPriorities_priority\n    }\n    outcomeHeadings {\n      id\n      printedNumber\n      printedLabel\n      outcome {\n        id\n        number\n        title\n      }\n    }\n  }\n"): typeof import('./graphql').PriorityTable_EditionFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment RisksPart_edition on Edition {\n    riskAreas {\n      id\n      position\n      title\n      leads {\n        id\n        printed\n      }\n      risks {\n        id\n        statement\n        note\n        scored\n        likelihood\n        impact\n        residualLikelihood\n        residualImpact\n        controls {\n          id\n          text\n          ownerPrinted\n          status\n        }\n        alsoIn {\n          id\n          area {\n            id\n            position\n            title\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').RisksPart_EditionFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment StaffingPart_edition on Edition {\n    staffing {\n      id\n      lines {\n        id\n        band\n        rowNumber\n        lineType\n        financialYear\n        note\n        cell {\n          ...PrintedFigure_cell\n        }\n      }\n      funding {\n        id\n        fundingSource\n        staff\n        fte\n        financialYear\n        note\n      }\n    }\n  }\n"): typeof import('./graphql').StaffingPart_EditionFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CountyReferences {\n    frameworks {\n      code\n      ...FrameworkPart_framework\n    }\n    organisations(first: 200) {\n      nodes {\n        id\n        kind\n        ...OrganisationsPart_organisation\n      }\n    }\n    partnerships(first: 200, filter: { pathfinder: true }) {\n      nodes {\n        id\n        ...PathfindersPart_partnership\n      }\n    }\n  }\n"): typeof import('./graphql').CountyReferencesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PrintedFigure_cell on Cell {\n    printed\n    status\n    bound\n    value\n    unit\n    rowUnit\n    footnoteMarks\n    quotedPeriod\n    quotedScheme\n  }\n"): typeof import('./graphql').PrintedFigure_CellFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PlacedParts_edition on Edition {\n    particulars {\n      id\n      sectionCode\n    }\n    lists {\n      id\n      code\n      sectionCode\n    }\n    achievements {\n      id\n      sectionCode\n    }\n    facts {\n      id\n      sectionCode\n    }\n    milestones {\n      id\n      sectionCode\n    }\n    objectives {\n      id\n      theme\n      sectionCode\n    }\n    legislation {\n      id\n      sectionCodes\n    }\n    observations {\n      id\n      sourceSection\n    }\n    footnotes {\n      id\n      sectionCode\n    }\n    attachments {\n      id\n      sectionCode\n    }\n    evidence {\n      id\n    }\n    priorities {\n      id\n    }\n    actions {\n      id\n    }\n    measures {\n      id\n    }\n    commitments {\n      id\n    }\n    riskAreas {\n      id\n    }\n    consultations {\n      id\n    }\n    budget {\n      id\n      lines {\n        id\n      }\n    }\n    staffing {\n      id\n      lines {\n        id\n      }\n      funding {\n        id\n      }\n    }\n  }\n"): typeof import('./graphql').PlacedParts_EditionFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PolicyPage {\n    policy {\n      columns {\n        code\n        title\n      }\n      extents {\n        code\n        meaning\n      }\n      rows {\n        action\n        sentence\n        about\n        exclusions\n        cells {\n          column\n          extent\n          states\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').PolicyPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment WhyThisRating_explanation on RatingExplanation {\n    rule\n    expected\n    rangeLow\n    rangeHigh\n    distance\n    tolerance\n    progress\n    ageInMonths\n    maxAgeInMonths\n    inputs {\n      part\n      printed\n      printedUnder\n    }\n  }\n"): typeof import('./graphql').WhyThisRating_ExplanationFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment RiskArea_risk on Risk {\n    id\n    position\n    numberInArea\n    statement\n    note\n    scored\n    likelihood\n    impact\n    residualLikelihood\n    residualImpact\n    alsoIn {\n      id\n      position\n      area {\n        id\n        position\n        title\n      }\n    }\n    area {\n      id\n      position\n      title\n      leads {\n        id\n        printed\n      }\n    }\n  }\n"): typeof import('./graphql').RiskArea_RiskFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment RiskMatrix_risk on Risk {\n    id\n    position\n    statement\n    likelihood\n    impact\n    scored\n    alsoIn {\n      id\n      position\n    }\n  }\n"): typeof import('./graphql').RiskMatrix_RiskFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RisksPage($filter: RiskFilter!, $first: Int, $after: String, $last: Int, $before: String) {\n    risks(filter: $filter, first: $first, after: $after, last: $last, before: $before) {\n      totalCount\n      distinctCount\n      nodes {\n        id\n        area {\n          id\n        }\n        ...RiskArea_risk\n      }\n      pageInfo {\n        startCursor\n        endCursor\n        hasNextPage\n        hasPreviousPage\n      }\n    }\n    register: risks(first: 200) {\n      totalCount\n      distinctCount\n      nodes {\n        id\n        scored\n        area {\n          id\n          position\n          title\n        }\n        ...RiskMatrix_risk\n      }\n    }\n  }\n"): typeof import('./graphql').RisksPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SearchHits_connection on SearchConnection {\n    nodes {\n      id\n      kind\n      ref\n      position\n      title\n      excerpt\n      plan {\n        code\n        title\n      }\n    }\n  }\n"): typeof import('./graphql').SearchHits_ConnectionFragmentDoc;
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
export function graphql(source: "\n  fragment FindingList_plan on Plan {\n    id\n    code\n    currentEdition {\n      id\n      sections {\n        id\n        code\n        heading\n      }\n      findings {\n        code\n        kind\n        title\n        sentence\n        places {\n          section\n          subject\n          printed\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').FindingList_PlanFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ScanFaultList_plan on Plan {\n    id\n    code\n    title\n    currentEdition {\n      id\n      scanFaults {\n        id\n        sectionCode\n        subject\n        scannedAs\n        readAs\n        certainty\n        explanation\n      }\n    }\n  }\n"): typeof import('./graphql').ScanFaultList_PlanFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SourceNotesPage {\n    county: plans(first: 1, filter: { kind: ANNUAL_OPERATING_PLAN }) {\n      nodes {\n        id\n        code\n        title\n        currentEdition {\n          id\n          findings {\n            kind\n          }\n        }\n        ...FindingList_plan\n      }\n    }\n    plans(first: 200) {\n      nodes {\n        id\n        currentEdition {\n          id\n          scanFaults {\n            id\n          }\n        }\n        ...ScanFaultList_plan\n      }\n    }\n  }\n"): typeof import('./graphql').SourceNotesPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MayWrite($plan: ID!) {\n    plan(id: $plan) {\n      id\n      currentEdition {\n        id\n        viewerCan\n      }\n    }\n  }\n"): typeof import('./graphql').MayWriteDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WritingGuidance($kind: PlanKind!) {\n    planTemplates(kind: $kind) {\n      id\n      sections {\n        id\n        code\n        guidance\n      }\n    }\n  }\n"): typeof import('./graphql').WritingGuidanceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WritingPlan($id: ID!) {\n    plan(id: $id) {\n      id\n      code\n      kind\n      title\n      termStart\n      currentEdition {\n        id\n        state\n        stateLabel\n        stateExplanation\n        viewerCan\n        missing {\n          path\n          message\n        }\n      }\n    }\n    itemKinds {\n      name\n      one\n      many\n      group\n      action\n      namedBy\n      below\n      fields {\n        name\n        label\n        hint\n        type\n        required\n        choices\n        refersTo\n        withinEdition\n        initial\n        asked\n      }\n    }\n  }\n"): typeof import('./graphql').WritingPlanDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveItem($input: SaveItemInput!) {\n    done: saveItem(input: $input) {\n      ...ItemAnswer\n    }\n  }\n"): typeof import('./graphql').SaveItemDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MoveItem($input: MoveItemInput!) {\n    done: moveItem(input: $input) {\n      ...ItemAnswer\n    }\n  }\n"): typeof import('./graphql').MoveItemDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveItem($input: RemoveItemInput!) {\n    done: removeItem(input: $input) {\n      ...ItemAnswer\n    }\n  }\n"): typeof import('./graphql').RemoveItemDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ItemAnswer on ItemPayload {\n    change\n    item {\n      id\n      kind\n      lineage\n      position\n      version\n      fields {\n        name\n        text\n      }\n    }\n    refusal {\n      code\n      message\n      issues {\n        path\n        message\n      }\n    }\n  }\n"): typeof import('./graphql').ItemAnswerFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UndoChange($input: UndoChangeInput!) {\n    undoChange(input: $input) {\n      change\n      refusal {\n        message\n      }\n    }\n  }\n"): typeof import('./graphql').UndoChangeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AnnouncePresence($input: AnnouncePresenceInput!) {\n    announcePresence(input: $input) {\n      present {\n        actor\n        name\n        place\n      }\n    }\n  }\n"): typeof import('./graphql').AnnouncePresenceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WritingChoices {\n    frameworks {\n      code\n      kind\n      title\n      items {\n        id\n        number\n        title\n      }\n    }\n    organisations(first: 200) {\n      nodes {\n        id\n        name\n      }\n    }\n    indicators(first: 200) {\n      totalCount\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      nodes {\n        id\n        ref\n        title\n      }\n    }\n    partnerships(first: 100) {\n      nodes {\n        code\n        leads {\n          id\n          post {\n            id\n            title\n          }\n          person {\n            id\n            name\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').WritingChoicesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WritingIndicators($after: String) {\n    indicators(first: 200, after: $after) {\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      nodes {\n        id\n        ref\n        title\n      }\n    }\n  }\n"): typeof import('./graphql').WritingIndicatorsDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
