/** An address to open, and what the page that is there is called. */
export interface PageExample {
  readonly at: string
  /** What its h1 says. */
  readonly heading: string
  /** What the browser calls it, before " – Weald"; the heading, unless said otherwise. */
  readonly title?: string
  /** As which person of the demonstration; as nobody, unless said otherwise. */
  readonly as?: string
}

const interim = "Clusters & Local Children's Services Partnerships Interim Operational Plan 2008/9"

/** Every route of the router, with what to open of it: what is usual, what is empty and what is not there. */
export const pageExamples: Readonly<Record<string, readonly PageExample[]>> = {
  '/': [
    { at: '/', heading: 'What is planned for children in Kent', title: 'Home' },
    { at: '/?on=2008-08-31', heading: 'What is planned for children in Kent', title: 'Home' },
    { at: '/?show=outcomes', heading: 'What is planned for children in Kent', title: 'Home' },
  ],
  '/sign-in': [{ at: '/sign-in', heading: 'Sign in' }],
  '/invitation': [{ at: '/invitation', heading: 'This invitation cannot be used', title: 'Your invitation' }],
  '/people': [
    { at: '/people', heading: 'People' },
    { at: '/people', heading: 'People', as: 'demo-administrator' },
    { at: '/people', heading: 'People', as: 'demo-author' },
  ],
  '/service-accounts': [
    { at: '/service-accounts', heading: 'Service accounts' },
    { at: '/service-accounts', heading: 'Service accounts', as: 'demo-administrator' },
  ],
  '/notifications': [
    { at: '/notifications', heading: 'Notifications' },
    { at: '/notifications', heading: 'Notifications', as: 'demo-author' },
    { at: '/notifications?show=new', heading: 'Notifications', as: 'demo-administrator' },
  ],
  '/my-work': [
    { at: '/my-work', heading: 'My work' },
    { at: '/my-work', heading: 'My work', as: 'demo-reader' },
  ],
  '/owners': [
    { at: '/owners', heading: 'Who looks after what' },
    { at: '/owners', heading: 'Who looks after what', as: 'demo-director' },
    { at: '/owners?fault=holder-left', heading: 'Who looks after what', as: 'demo-author' },
  ],
  '/reviews': [
    { at: '/reviews', heading: 'Reviews' },
    { at: '/reviews', heading: 'Reviews', as: 'demo-director' },
  ],
  '/reviews/county': [
    { at: '/reviews/county', heading: 'Strategic review' },
    { at: '/reviews/county', heading: 'Strategic review', as: 'demo-county-board' },
  ],
  '/reviews/:id': [
    {
      at: '/reviews/01a00000-0000-7000-8000-000000000000',
      heading: 'No such review',
      as: 'demo-author',
    },
  ],
  '/search': [
    { at: '/search', heading: 'Search' },
    { at: '/search?q=teenage+pregnancy', heading: 'Search', title: 'Search: teenage pregnancy' },
    { at: '/search?q=zzzz', heading: 'Search', title: 'Search: zzzz' },
  ],
  '/county': [{ at: '/county', heading: 'The county at a glance', title: 'County' }],
  '/priorities': [
    { at: '/priorities', heading: 'Priorities of the local plans', title: 'Priorities' },
    { at: '/priorities?unmapped=yes', heading: 'Priorities of the local plans', title: 'Priorities' },
  ],
  '/coverage': [
    { at: '/coverage', heading: 'Coverage and duplication' },
    { at: '/coverage?partnership=dover&outcome=stay-safe', heading: 'Coverage and duplication' },
    { at: '/coverage?partnership=nowhere', heading: 'Coverage and duplication' },
  ],
  '/partnerships/:code': [
    { at: '/partnerships/deal-sandwich', heading: 'Deal and Sandwich' },
    { at: '/partnerships/nowhere', heading: 'There is no partnership “nowhere”', title: 'No such partnership' },
  ],
  '/plans': [
    { at: '/plans', heading: 'Plans' },
    { at: '/plans?kind=annual-action-plan', heading: 'Plans' },
  ],
  '/plans/new': [
    { at: '/plans/new', heading: 'Begin a plan' },
    { at: '/plans/new', heading: 'Begin a plan', as: 'demo-author' },
    { at: '/plans/new', heading: 'Begin a plan', as: 'demo-reader' },
  ],
  '/plans/:id/editions': [
    { at: '/plans/kent-interim-2008/editions', heading: 'History of this plan', title: `History of ${interim}` },
    {
      at: '/plans/ashford-2008/editions?on=2008-08-31',
      heading: 'History of this plan',
      title: 'History of Ashford: Local Children and Young People’s Plan 2008–2011',
      as: 'demo-director',
    },
    { at: '/plans/nowhere/editions', heading: 'No such plan' },
  ],
  '/plans/:id/changes': [
    {
      at: '/plans/ashford-2008/changes',
      heading: 'What changed',
      title: 'What changed: Ashford: Local Children and Young People’s Plan 2008–2011',
    },
    {
      at: '/plans/ashford-2008/changes?from=1&to=swanley-district-2008/1',
      heading: 'What changed',
      title: 'What changed: Ashford: Local Children and Young People’s Plan 2008–2011',
    },
    { at: '/plans/nowhere/changes', heading: 'No such plan' },
  ],
  '/approvals': [
    { at: '/approvals', heading: 'Approvals' },
    { at: '/approvals', heading: 'Approvals', as: 'demo-senior-team' },
    { at: '/approvals', heading: 'Approvals', as: 'demo-county-board' },
    { at: '/approvals', heading: 'Approvals', as: 'demo-reader' },
  ],
  '/plans/:id': [
    { at: '/plans/kent-interim-2008', heading: interim },
    {
      at: '/plans/dover-deal-sandwich-2008',
      heading: 'Dover / Deal and Sandwich: Local Children and Young People’s Plan 2008–2011',
    },
    { at: '/plans/dartford-west-2008', heading: 'Dartford West: Local Children and Young People’s Plan 2008–2011' },
    { at: '/plans/nowhere', heading: 'No such plan' },
  ],
  '/plans/:id/edit': [
    {
      at: '/plans/dover-deal-sandwich-2008/edit',
      heading: 'This plan cannot be written now',
      title: 'Write: Dover / Deal and Sandwich: Local Children and Young People’s Plan 2008–2011',
    },
    {
      at: '/plans/dover-deal-sandwich-2008/edit',
      as: 'demo-author',
      heading: 'This plan cannot be written now',
      title: 'Write: Dover / Deal and Sandwich: Local Children and Young People’s Plan 2008–2011',
    },
    { at: '/plans/nowhere/edit', heading: 'No such plan', title: 'Write a plan' },
  ],
  '/plans/:id/edit/:kind/:item?': [
    {
      at: '/plans/dover-deal-sandwich-2008/edit/priorities',
      heading: 'This plan cannot be written now',
      title: 'Write: Dover / Deal and Sandwich: Local Children and Young People’s Plan 2008–2011',
    },
  ],
  '/plans/:id/comments': [
    { at: '/plans/kent-interim-2008/comments', heading: 'Comments' },
    { at: '/plans/kent-interim-2008/comments', heading: 'Comments', title: `Comments: ${interim}`, as: 'demo-director' },
    { at: '/plans/nowhere/comments', heading: 'Comments', as: 'demo-director' },
  ],
  '/plans/:id/targets': [
    {
      at: '/plans/dover-deal-sandwich-2008/targets',
      heading: 'Targets, and how far they are agreed',
      title: 'Targets: Dover / Deal and Sandwich: Local Children and Young People’s Plan 2008–2011',
    },
    {
      at: '/plans/dover-deal-sandwich-2008/targets',
      heading: 'Targets, and how far they are agreed',
      title: 'Targets: Dover / Deal and Sandwich: Local Children and Young People’s Plan 2008–2011',
      as: 'demo-author',
    },
    { at: '/plans/nowhere/targets', heading: 'No such plan', title: 'Targets' },
  ],
  '/indicators': [{ at: '/indicators', heading: 'Indicators' }],
  '/indicators/:ref': [
    {
      at: '/indicators/KPI%203',
      heading: '%age of primary school half days for which children were absent',
      title: 'KPI 3: %age of primary school half days for which children were absent',
    },
    {
      at: '/indicators/NI%2073',
      heading: 'Achievement at level 4 or above in both English and Maths at Key Stage 2 (Threshold)',
      title: 'NI 73: Achievement at level 4 or above in both English and Maths at Key Stage 2 (Threshold)',
    },
    { at: '/indicators/Absence', heading: 'Overall absence', title: 'Absence: Overall absence' },
    { at: '/indicators/NI%20999', heading: 'There is no indicator “NI 999”', title: 'There is no indicator NI 999' },
  ],
  '/figures': [
    { at: '/figures', heading: 'Enter figures' },
    { at: '/figures', heading: 'Enter figures', as: 'demo-analyst' },
    { at: '/figures?by=indicator&indicator=NI+73', heading: 'Enter figures', as: 'demo-analyst' },
    { at: '/figures', heading: 'Enter figures', as: 'demo-director' },
    { at: '/figures', heading: 'Enter figures', as: 'demo-author' },
  ],
  '/figures/release': [
    { at: '/figures/release', heading: 'Release figures', as: 'demo-analyst' },
    { at: '/figures/release?indicators=NI+73&period=2006%2F07', heading: 'Release figures', as: 'demo-analyst' },
    { at: '/figures/release', heading: 'Release figures', as: 'demo-director' },
  ],
  '/interventions': [
    { at: '/interventions', heading: 'Interventions' },
    { at: '/interventions', heading: 'Interventions', as: 'demo-director' },
    { at: '/interventions', heading: 'Interventions', as: 'demo-county-board' },
    { at: '/interventions', heading: 'Interventions', as: 'demo-author' },
    { at: '/interventions', heading: 'Interventions', as: 'demo-reader' },
  ],
  '/interventions/:number': [
    { at: '/interventions/9999', heading: 'Intervention' },
    { at: '/interventions/9999', heading: 'No such intervention', as: 'demo-director' },
  ],
  '/budget': [{ at: '/budget', heading: 'Budget 2008/09' }],
  '/risks': [{ at: '/risks', heading: 'Risks' }],
  '/imports': [
    { at: '/imports', heading: 'Imports' },
    { at: '/imports', heading: 'Imports', as: 'demo-analyst' },
    { at: '/imports', heading: 'Imports', as: 'demo-author' },
  ],
  '/imports/:id': [
    { at: '/imports/latest', heading: 'Import' },
    { at: '/imports/latest', heading: 'Import', as: 'demo-analyst' },
  ],
  '/audit': [
    { at: '/audit', heading: 'Audit trail' },
    { at: '/audit', heading: 'Audit trail', as: 'demo-director' },
    { at: '/audit?plan=ashford-2008&thing=priorities&to=2008-09-01', heading: 'Audit trail', as: 'demo-chair' },
    { at: '/audit', heading: 'Audit trail', as: 'demo-reader' },
  ],
  '/policy': [
    { at: '/policy', heading: 'Who may do what' },
    { at: '/policy?for=chair', heading: 'Who may do what' },
  ],
  '/source-notes': [{ at: '/source-notes', heading: 'Source notes' }],
  '/frameworks': [{ at: '/frameworks', heading: 'Frameworks' }],
  '/accessibility': [{ at: '/accessibility', heading: 'Accessibility statement', title: 'Accessibility' }],
  '/:missing(.*)*': [{ at: '/no/such/page', heading: 'Page not found' }],
}
