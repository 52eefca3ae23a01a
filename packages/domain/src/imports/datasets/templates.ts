import { boolean, choice, code, integer, optional, text, within } from '../column.ts'
import { dataset } from '../dataset.ts'
import { planKinds } from './plans.ts'

const note = optional(text('note', 'A remark about the row or a doubt about its reading.'))

/** The county's own: an edition that is begun from a template keeps which, and what it says is the authors' from then on. */
export const planTemplates = dataset({
  name: 'plan-templates',
  title: 'Templates of plans',
  description: 'What a plan of a kind is begun from.',
  key: ['code'],
  columns: [
    code('code', 'The template’s lasting code.'),
    text('title', 'Its title.'),
    choice('kind', 'The kind of plan that it is for.', planKinds),
    integer('position', 'Order in lists, from 1.'),
    note,
  ],
})

export const templateSections = dataset({
  name: 'template-sections',
  title: 'Sections of templates',
  description: 'The sections that a plan begins with, each with guidance for its authors.',
  key: ['template', 'code'],
  columns: [
    code('template', 'Code of the template.'),
    integer('position', 'Order in the plan, from 1.'),
    code('code', 'Code of the section, which it keeps in the plan.'),
    text('heading', 'Its heading.'),
    within(1, 2, integer('level', 'Level of the heading, 1 or 2.')),
    text('guidance', 'What belongs into it, said to those who write it.'),
    boolean('required', 'Whether a plan must have something to say here before it is submitted.'),
    note,
  ],
  references: [{ columns: ['template'], to: 'plan-templates', into: 'template_id' }],
})
