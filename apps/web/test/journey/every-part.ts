/** What somebody answers to the questions of a form, by their labels, in the order in which they come to them. */
export type Answers = Readonly<Record<string, string>>
export type Part = { readonly one: string; readonly answers: Answers; readonly within?: readonly Part[] }

const here = { Section: 'Why we plan' }

/** One thing of each kind that is written on a page of its own: the task that leads to it, and what is written inside it. */
export const parts: readonly (Part & { readonly task: string })[] = [
  {
    task: 'Sections',
    one: 'section',
    answers: { Heading: 'Why we plan', 'What it is': 'A chapter', 'Text (optional)': 'Too many children are hurt.' },
  },
  { task: 'Particulars', one: 'particular', answers: { ...here, Label: 'Area', Value: 'The coast from Deal to Dover' } },
  { task: 'Footnotes', one: 'footnote', answers: { ...here, Mark: '*', Text: 'Up to the age of 18' } },
  {
    task: 'Lists',
    one: 'list',
    answers: { ...here, Title: 'Places by the sea' },
    within: [{ one: 'list item', answers: { Text: 'St Margaret’s Bay' } }],
  },
  {
    task: 'Facts',
    one: 'fact',
    answers: { ...here, Subject: 'Children hurt in 2007', Figure: '53', 'What the figure is in': 'A number of things' },
  },
  { task: 'Achievements', one: 'achievement', answers: { ...here, Statement: 'Two crossings were painted' } },
  {
    task: 'Priorities',
    one: 'priority',
    answers: { Title: 'Fewer children hurt on the roads', 'Outcomes that it serves': '2. Stay Safe' },
    within: [
      { one: 'piece of evidence', answers: { Statement: 'Injuries rose from 41 to 53' } },
      {
        one: 'action',
        answers: { Title: 'Paint crossings at every school', 'Ends (optional)': 'June 2009' },
        within: [
          { one: 'partner', answers: { Partner: 'The coastal constabulary' } },
          { one: 'step', answers: { When: 'March 2009', Text: 'Half of them are painted' } },
          { one: 'lead', answers: { 'Who leads': 'The manager of the partnership' } },
        ],
      },
      {
        one: 'measure',
        answers: {
          Indicator: 'NI 73',
          'Period kind': 'Summer of the exams',
          'What the figure is in': 'Per cent',
          'Baseline (optional)': '53%',
        },
        within: [
          {
            one: 'target',
            answers: {
              'Period kind': 'Summer of the exams',
              Year: '2009',
              'What the figure is in': 'Per cent',
              'Target (optional)': '61%',
            },
          },
        ],
      },
    ],
  },
  { task: 'Outcome headings', one: 'outcome heading', answers: { Item: '2. Stay Safe', 'Printed label (optional)': 'Be Safe' } },
  { task: 'Milestones', one: 'milestone', answers: { ...here, When: 'May 2009', Activity: 'Schools choose the places' } },
  {
    task: 'Objectives',
    one: 'objective',
    answers: { Theme: 'Equality', ...here, Number: '1', Title: 'Crossings that wheelchairs can use' },
    within: [{ one: 'deliverable', answers: { Text: 'Dropped kerbs' } }],
  },
  {
    task: 'Commitments',
    one: 'commitment',
    answers: { Contribution: 'This plan leads it', Group: 'Towards 2010', 'Plan ref': '16', Target: 'Safer roads' },
    within: [{ one: 'reference of a commitment', answers: { Item: '2. Stay Safe' } }],
  },
  {
    task: 'Consultations',
    one: 'consultation',
    answers: { Name: 'Walking to school', 'Target areas': 'Deal', Purpose: 'To learn where children cross' },
  },
  {
    task: 'Risk areas',
    one: 'risk area',
    answers: { Title: 'Money' },
    within: [
      {
        one: 'risk',
        answers: { Statement: 'The grant ends', 'Likelihood (optional)': '4', 'Impact (optional)': '3' },
        within: [{ one: 'control', answers: { Text: 'Ask the county again' } }],
      },
    ],
  },
  {
    task: 'Sources of staff funding',
    one: 'source of staff funding',
    answers: { 'Financial year': '2009/10', 'Funding source': 'Safer roads grant', FTE: '1.5' },
  },
  { task: 'Attachments', one: 'attachment', answers: { 'What it is': 'Map of crossings', 'Expected (optional)': 'June 2009' } },
  {
    task: 'Legislation',
    one: 'piece of legislation',
    answers: { Title: 'Children Act 2004', Kind: 'An Act', Sections: 'Why we plan' },
  },
  { task: 'Glossary terms', one: 'glossary term', answers: { Term: 'PCT', Meaning: 'Primary Care Trust' } },
]

/** What is written as a table, a line of each: which button adds it, and what is typed in its cells. */
export const tables: readonly { readonly task: string; readonly add: string; readonly cells: Answers }[] = [
  {
    task: 'Budget lines',
    add: 'Add: activity',
    cells: { Activity: 'Crossings', 'Employee in pounds, Crossings': '10000', 'Gross in pounds, Crossings': '10000' },
  },
  {
    task: 'Staffing lines',
    add: 'Add: grade band',
    cells: {
      'Grade band, or what is added up': 'KS1 to KS6',
      'Financial year, KS1 to KS6': '2009/10',
      'Full-time equivalents, KS1 to KS6': '1.5',
    },
  },
]
