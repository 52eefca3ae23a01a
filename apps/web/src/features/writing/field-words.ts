import type { ItemField } from './written-item.ts'

/** What forms call fields whose names in the contract of imports are not an author's words, and help that says what to do here. */
const words: Readonly<Record<string, { readonly label?: string; readonly hint?: string }>> = {
  'sections.body': { label: 'Text' },
  'sections.level': { label: 'What it is', hint: '' },
  section_code: { label: 'Section', hint: 'The section of the plan that shows it.' },
  section_codes: { label: 'Sections', hint: 'The sections that name it.' },
  note: { label: 'Remark', hint: 'For those who write the plan, such as a doubt. Not part of its text.' },
  row_unit: { label: 'What the figure is in', hint: '' },
  event: { label: 'Code of the event', hint: 'The same code on entries that date the same event.' },
  measure: { label: 'Code of the measure', hint: 'The same code on facts that speak of the same thing.' },
  target_areas: { hint: 'Areas concerned, each on a line of its own.' },
  ref: { label: 'Number', hint: 'As the plan prints it: 1.2.' },
  starts_printed: { label: 'Starts', hint: 'As you would write it: a day, a month, February – March 2008, or Ongoing.' },
  ends_printed: { label: 'Ends', hint: 'As you would write it: a day, a month, or 15 schools by 2010.' },
  date_printed: { label: 'When', hint: 'As you would write it: a day, a month, or February – March 2008.' },
  'leads.printed': { label: 'Who leads', hint: 'As the plan prints it.' },
  'targets.printed': { label: 'Target', hint: 'As a table would print it: 70%, 38% min, or to be confirmed.' },
  'targets.printed_under': { label: 'Year' },
  'facts.printed': { label: 'Figure', hint: 'As the plan prints it.' },
  baseline_printed: { label: 'Baseline' },
  'action-partners.printed': { label: 'Partner', hint: 'As the plan prints it.' },
  same_as: { label: 'The same risk elsewhere', hint: 'The entry that states this risk first, in another area.' },
  post: { hint: 'The post meant, where it is one of those known here.' },
  person: { hint: 'The person meant, where it is one of those known here.' },
  organisation: { hint: 'The body meant, where it is one of those listed.' },
  budget_line: { hint: 'The budget line that pays for it.' },
  priority: { hint: 'The priority that it serves.' },
  action: { hint: 'The action that it judges.' },
  indicator: { hint: 'Search by its reference, such as NI 73, or by its words.' },
  cabinet_member_printed: { label: 'Cabinet member, as printed', hint: '' },
  'attachments.title': { label: 'What it is', hint: 'As the plan calls it: Structure chart.' },
  'attachments.description': { hint: 'What it shows, in a sentence, for whoever cannot see it.' },
  file: { label: 'File' },
  expected_printed: {
    label: 'Expected',
    hint: 'Where it is to follow: when, as you would write it: June 2008, or in due course.',
  },
  parent_position: { label: 'Stands below item number' },
}

const said = (kind: string, { name }: Pick<ItemField, 'name'>) => words[`${kind}.${name}`] ?? words[name]

export const fieldLabel = (kind: string, field: Pick<ItemField, 'name' | 'label' | 'required'>) => {
  const label = said(kind, field)?.label ?? field.label
  return field.required ? label : `${label} (optional)`
}
export const fieldHint = (kind: string, field: Pick<ItemField, 'name' | 'hint' | 'type'>) => said(kind, field)?.hint ?? field.hint
