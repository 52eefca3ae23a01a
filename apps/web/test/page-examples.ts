/** An address to open, and what the page that is there is called. */
export interface PageExample {
  readonly at: string
  /** What its h1 says. */
  readonly heading: string
  /** What the browser calls it, before " – Weald"; the heading, unless said otherwise. */
  readonly title?: string
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
  '/partnerships/:code': [
    { at: '/partnerships/deal-sandwich', heading: 'Deal and Sandwich' },
    { at: '/partnerships/nowhere', heading: 'There is no partnership “nowhere”', title: 'No such partnership' },
  ],
  '/plans': [
    { at: '/plans', heading: 'Plans' },
    { at: '/plans?kind=annual-action-plan', heading: 'Plans' },
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
  '/budget': [{ at: '/budget', heading: 'Budget 2008/09' }],
  '/risks': [{ at: '/risks', heading: 'Risks' }],
  '/source-notes': [{ at: '/source-notes', heading: 'Source notes' }],
  '/frameworks': [{ at: '/frameworks', heading: 'Frameworks' }],
  '/accessibility': [{ at: '/accessibility', heading: 'Accessibility statement', title: 'Accessibility' }],
  '/:missing(.*)*': [{ at: '/no/such/page', heading: 'Page not found' }],
}
