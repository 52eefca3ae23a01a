import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import { drawPart } from './index.ts'
import type { PartContext } from './part-context.ts'
import UnknownPart from './UnknownPart.vue'

const context: PartContext = {
  section: { id: '1', code: 'risks', heading: 'Risks', level: 1, body: '', note: null, parts: [] },
  argument: null,
  edition: {},
  plan: 'a-plan',
}
const known = [
  'achievements',
  'actions',
  'attachment',
  'attendance',
  'budget',
  'commitments',
  'consultations',
  'contents',
  'evidence',
  'facts',
  'footnotes',
  'framework',
  'indicators',
  'kpi',
  'legislation',
  'list',
  'local-plans',
  'measures',
  'milestones',
  'narrative',
  'objectives',
  'organisations',
  'particulars',
  'pathfinders',
  'priorities',
  'risks',
  'staffing',
]

describe('the parts of a section', () => {
  it.each(known)('%s has something that draws it', (kind) => {
    expect(drawPart(kind, context).type).not.toBe(UnknownPart)
  })

  it.each(['weather', 'constructor', ''])('of a kind never heard of (“%s”) are said so, and break nothing', (kind) => {
    const drawn = mount(() => drawPart(kind, context))
    expect(drawn.text()).toContain('this page cannot show yet')
  })
})
