import { expect, it } from 'vitest'
import type { Observation } from '../content.ts'
import { html } from '../html/markup.ts'
import { blocksMarkup } from '../html/blocks.ts'
import { pdfFile } from '../pdf/typst.ts'
import type { PartContext } from './part.ts'
import { trendPicture } from './trend-picture.ts'

const observation = (periodLabel: string, printed: string, more: Partial<Observation> = {}) =>
  ({
    breakdown: 'Primary',
    kind: 'actual',
    periodLabel,
    periodStart: periodLabel.slice(0, 4),
    printed,
    value: printed.replace('%', ''),
    valueHigh: null,
    status: 'normal',
    unit: 'percent',
    rowUnit: 'percent',
    ...more,
  }) as Observation

const pictures = (...observations: Observation[]) =>
  trendPicture('Absence, drawn', observations, { newId: () => 'place-1' } as PartContext)
const suppressed = { value: '3', status: 'suppressed' } as const

it('figures over three periods are drawn, and told to those who cannot see them', () => {
  const [picture] = pictures(observation('2004/05', '5.7%'), observation('2005/06', '5.2%'), observation('2006/07', '5.1%'))
  expect(picture).toMatchObject({ kind: 'picture', description: 'Primary: 5.7% in 2004/05, 5.2% in 2005/06, 5.1% in 2006/07.' })
  const page = { footnotes: new Map(), level: 3, marks: new Map() } as const
  expect(html`${blocksMarkup([picture!], page)}`.html).toContain('<title id="place-1-title">Absence, drawn</title>')
})

it('two periods are said by their table alone', () => {
  expect(pictures(observation('2004/05', '5.7%'), observation('2005/06', '5.2%'))).toEqual([])
})

it('a hidden figure is in neither the drawing nor its words', () => {
  const of = (more: Partial<Observation>) =>
    pictures(observation('2004/05', '12%'), observation('2005/06', 'x', more), observation('2006/07', '15%'))
  expect(of(suppressed)).toEqual(of({ ...suppressed, value: null }))
  expect(of(suppressed)[0]).toMatchObject({ description: expect.stringContaining('hidden in 2005/06') })
})

it('a drawing becomes part of a tagged PDF, whatever people called its lines', () => {
  const blocks = pictures(
    ...['2004/05', '2005/06', '2006/07'].map((year) =>
      observation(year, '5%', { breakdown: 'Primary <b>“5 ✓ 😀”</b> #panic()' }),
    ),
  )
  const sections = [{ id: 's', level: 1 as const, heading: 'Attendance', blocks, wide: false }]
  const cover = { title: 'Plan', subtitle: [], standing: [], draftMark: null, foot: '' }
  expect(Buffer.from(pdfFile({ ...cover, sections, footnotes: [] })).includes('StructTreeRoot')).toBe(true)
})
