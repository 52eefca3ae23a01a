import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readCsv } from '@weald/domain'
import { kentFolder } from '@weald/kent-2008'
import type { ReadTable } from './read-tables.ts'

type Line = Readonly<Record<string, string>>
type Cells = readonly (readonly string[])[]

/** The county's file of a kind, as it lies in the repository: what the document is held against knows nothing of how it is made. */
function linesOf(name: string): readonly Line[] {
  const [head, ...records] = readCsv(readFileSync(join(kentFolder, `${name}.csv`), 'utf8')).records
  return records.map(({ cells }) => Object.fromEntries(head!.cells.map((column, index) => [column, cells[index] ?? ''])))
}

const of = (name: string, plan: string) => linesOf(name).filter((line) => line['plan'] === plan)
const groups = (lines: readonly Line[], column: string) => [...Map.groupBy(lines, (line) => line[column]!)]
const joined = (...words: (string | undefined)[]) => words.filter(Boolean).join(' ')
const names = (words: readonly string[]) => new Intl.ListFormat('en-GB', { type: 'conjunction' }).format(words)

/** Every table that the plan prints, in its order, from its files. */
export function expectedTables(plan: string): ReadTable[] {
  return of('sections', plan).flatMap((section) =>
    section['parts']!.split(';')
      .filter(Boolean)
      .flatMap((part): ReadTable[] => {
        const [kind = '', argument = ''] = part.split(':')
        return (tablesOf[kind]?.(plan, section, argument) ?? []).filter(({ rows }) => rows.length > 1)
      }),
  )
}

const tablesOf: Readonly<Record<string, (plan: string, section: Line, argument: string) => ReadTable[]>> = {
  particulars: (plan, section) => [
    {
      caption: 'Particulars',
      rows: [
        ['Particular', 'As printed'],
        ...groups(here('particulars', plan, section), 'label').map(([label, lines]) => [
          label,
          joined(...lines.map(({ value }) => value)),
        ]),
      ],
    },
  ],
  facts: (plan, section) => [
    {
      caption: 'Figures in the text',
      rows: [
        ['What the text says', 'Figure as printed', 'When'],
        ...here('facts', plan, section).map((line) => [
          line['subject']!,
          joined(line['printed'], line['comparator']),
          line['period_printed']!,
        ]),
      ],
    },
  ],
  milestones: (plan, section) => [
    {
      caption: 'Dates',
      rows: [
        ['When', 'What happens'],
        ...groups(here('milestones', plan, section), 'date_printed').map(([date, lines]) => [
          date,
          joined(...lines.map(({ activity }) => activity)),
        ]),
      ],
    },
  ],
  attendance: (plan, section) => {
    const lines = observed(plan, section)
    return [{ caption: titleOf(lines[0]!['indicator']!), rows: grid('Phase', lines, 'breakdown', (line) => line['breakdown']!) }]
  },
  kpi: (plan, section) => [{ caption: 'Indicators and targets', rows: indicatorRows(observed(plan, section)) }],
  budget: (plan) => [
    { caption: 'The budget for 2008/09, in £000s; income is negative', rows: budgetRows(of('budget-lines', plan)) },
  ],
  staffing: (plan) => [
    {
      caption: 'Staff by grade and year, in full-time equivalents',
      rows: [
        ['Grade', '2007/08', '2008/09'],
        ...groups(of('staffing-lines', plan), 'row_number').map(([, lines]) => [
          lines[0]!['band']!,
          ...lines.map((line) => line['printed']!),
        ]),
      ],
    },
  ],
  objectives: (plan, section, theme) =>
    theme === 'environment'
      ? [{ caption: 'Environmental objectives', rows: environmentRows(plan, here('objectives', plan, section)) }]
      : [],
  commitments: (plan) =>
    groups(of('commitments', plan), 'group_printed').map(([caption, lines]) => ({
      caption,
      rows: [
        ['Plan', 'Name of target', 'Lead officer'],
        ...lines.map((line) => [
          line['plan_ref_printed']!,
          joined(line['target'], line['action']),
          leads(plan, 'commitment', line),
        ]),
      ],
    })),
  consultations: (plan) => [{ caption: 'Consultations and surveys', rows: consultationRows(of('consultations', plan)) }],
  indicators: (_plan, _section, catalogue) => {
    const listed = linesOf('indicators').filter((line) => line['catalogue'] === catalogue)
    const { title, size } = linesOf('indicator-catalogues').find((line) => line['code'] === catalogue)!
    return [
      {
        caption: `${title}: ${listed.length} of ${size} are listed`,
        rows: [['Ref', 'Indicator'], ...listed.map((line) => [line['ref']!, line['title']!])],
      },
    ]
  },
  priorities: (plan, section) => [{ caption: `Priorities: ${section['heading']}`, rows: priorityRows(plan) }],
  'local-plans': (plan) =>
    linesOf('supersessions')
      .filter(({ predecessor }) => predecessor === plan)
      .map(({ successor }) => {
        const headings = [...new Set(of('plan-owners', successor!).map((line) => line['printed_heading']))]
        return { caption: `Priorities: ${headings.join(' / ')}`, rows: priorityRows(successor!) }
      }),
}

const here = (name: string, plan: string, section: Line) =>
  of(name, plan).filter((line) => line['section_code'] === section['code'])

const observed = (plan: string, section: Line) =>
  linesOf('observations').filter((line) => line['source_plan'] === plan && line['source_section'] === section['code'])

const indicatorOf = (ref: string) => linesOf('indicators').find((line) => line['ref'] === ref)!
const titleOf = (ref: string) => indicatorOf(ref)['title']!

function grid(stub: string, lines: readonly Line[], column: string, name: (line: Line) => string): Cells {
  const columns = [...new Set(lines.map((line) => line['column_heading']!))]
  return [
    [stub, ...columns],
    ...groups(lines, column).map(([, these]) => [
      name(these[0]!),
      ...columns.map((each) => these.find((line) => line['column_heading'] === each)?.['printed'] ?? ''),
    ]),
  ]
}

function indicatorRows(lines: readonly Line[]): Cells {
  const name = (line: Line) => {
    const { title, other_refs } = indicatorOf(line['indicator']!)
    return joined(
      title,
      ...other_refs!
        .split(';')
        .filter(Boolean)
        .map((ref) => `(${ref})`),
    )
  }
  const [head, ...rows] = grid('Indicator', lines, 'indicator', name)
  const categories = [...new Set(lines.map((line) => line['indicator']!))].map((ref) => indicatorOf(ref)['category']!)
  return [
    head!,
    ...rows.flatMap((row, index) => (categories[index] === categories[index - 1] ? [row] : [[categories[index]!], row])),
  ]
}

function budgetRows(lines: readonly Line[]): Cells {
  const fte = (text = '') => (text === '' ? '' : Number(text).toFixed(1))
  const money = (text = '') =>
    text === '' ? '' : (Number(text) / 1000).toLocaleString('en-GB', { minimumFractionDigits: 1, maximumFractionDigits: 1 })
  return [
    ['Activity', '2007/08', '2008/09', 'Cabinet member'],
    [
      'FTE',
      'Controllable',
      'FTE',
      'Employee',
      'Running costs',
      'Contracts and projects',
      'Gross',
      'External income',
      'Internal income',
      'Controllable',
    ],
    ...lines.map((line) => [
      line['activity']!,
      fte(line['previous_fte']),
      money(line['previous_controllable']),
      fte(line['fte']),
      ...['employee', 'running', 'contracts', 'gross', 'external_income', 'internal_income', 'controllable'].map((name) =>
        money(line[name]),
      ),
      line['cabinet_member_printed']!,
    ]),
  ]
}

const leads = (plan: string, thing: string, { position }: Line) =>
  names(of('leads', plan).flatMap((lead) => (lead[thing] === position ? [lead['printed']!] : [])))

function environmentRows(plan: string, lines: readonly Line[]): Cells {
  return [
    ['Objective', 'Lead officer', 'Deliverables and outcomes', 'Target date'],
    ...lines
      .filter(({ theme }) => theme === 'environment')
      .map((line) => [
        joined(line['title'], line['summary'], line['reference']),
        leads(plan, 'objective', line),
        joined(...of('deliverables', plan).flatMap((each) => (each['objective'] === line['position'] ? [each['text']] : []))),
        line['target_date_printed']!,
      ]),
  ]
}

function consultationRows(lines: readonly Line[]): Cells {
  return [
    [
      'Name',
      'Start and end date',
      'Feedback date',
      'Target group and sample size',
      'Target area',
      'External contractor',
      'What we want to find out, and its use',
      'Statutory',
      'Contact',
    ],
    ...lines.map((line) => [
      line['name']!,
      `${line['starts_printed']} – ${line['ends_printed']}`,
      line['feedback_printed']!,
      line['sample_printed'] === line['target_group']
        ? line['target_group']!
        : `${line['target_group']} (${line['sample_printed']})`,
      line['target_areas']!.split(';').join(', '),
      line['contractor']!,
      line['purpose']!,
      line['statutory'] === 'true' ? 'Yes' : 'No',
      line['contact']!,
    ]),
  ]
}

/** One row for each outcome as the partnership heads it. A plan without headings prints a list, which is no table. */
function priorityRows(plan: string): Cells {
  const headings = of('outcome-headings', plan)
  if (headings.length === 0) return []
  const alignments = of('alignments', plan).filter(({ framework }) => framework === 'ecm-outcomes')
  const words = ({ ref, theme, title, description }: Line) => joined(ref, theme && `${theme} –`, title, description)
  const serving = (item: string) =>
    of('priorities', plan).filter(({ position }) =>
      alignments.some((each) => each['item'] === item && each['priority'] === position),
    )
  const unserved = of('priorities', plan).filter(({ position }) => !alignments.some((each) => each['priority'] === position))
  return [
    ['Outcome', 'Priorities'],
    ...headings.map((line) => [
      line['printed_label']
        ? joined(line['printed_number'] && `${line['printed_number']}.`, line['printed_label'])
        : linesOf('framework-items').find(({ code }) => code === line['item'])!['title']!,
      joined(...serving(line['item']!).map(words)),
    ]),
    ...(unserved.length > 0 ? [['No outcome is chosen yet', joined(...unserved.map(words))]] : []),
  ]
}
