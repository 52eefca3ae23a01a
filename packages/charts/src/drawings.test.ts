import { describe, expect, it } from 'vitest'
import { drawingText } from './drawing.ts'
import { drawHeat } from './heat.ts'
import { drawMultiples } from './multiples.ts'
import { drawSpark } from './spark.ts'
import { layStacks } from './stack-layout.ts'
import { drawStacks } from './stacks.ts'
import { attributesOf, elements, textsOf } from './testing.ts'
import { wrapped } from './words.ts'

const named = { id: 'x', title: 'Absence' }
const point = (periodLabel: string, value: number | null, more = {}) => ({
  periodLabel,
  value,
  printed: String(value ?? ''),
  ...more,
})

describe('small multiples', () => {
  const panels = Array.from({ length: 23 }, (_, index) => ({
    label: index === 4 ? 'Canterbury City and Country' : `Place ${index + 1}`,
    points: [point('2006', 5 + index), point('2007', index === 7 ? 3 : 6 + index, { hidden: index === 7 })],
    goal: 4,
    sign: { word: 'On track', path: 'M0 0', tone: 'good' as const },
  }))

  it.each([330, 760, 1200])('find room for every place in a box %d wide', (width) => {
    const chart = drawMultiples({ ...named, panels, width })
    const [, , wide = 0, high = 0] = String(chart.attributes['viewBox']).split(' ').map(Number)
    const places = attributesOf(chart, 'g', 'transform').flatMap((at) => [
      ...String(at).matchAll(/^translate\(([\d.]+) ([\d.]+)\)$/g),
    ])
    expect(new Set(places.map(([at]) => at)).size).toBeGreaterThanOrEqual(23)
    for (const [, x, y] of places) expect(Number(x) < wide && Number(y) < high).toBe(true)
  })

  it('say what the last figure is, and that one is hidden, with its sign in words', () => {
    const texts = textsOf(drawMultiples({ ...named, panels }))
    expect(texts).toContain('2007: 6')
    expect(texts).toContain('2007: hidden')
    expect(texts.filter((text) => text === 'On track')).toHaveLength(23)
  })

  it('look the same whatever a hidden figure is', () => {
    const other = panels.map((panel, index) =>
      index === 7 ? { ...panel, points: [panel.points[0]!, point('2007', 900, { hidden: true })] } : panel,
    )
    expect(drawingText(drawMultiples({ ...named, panels: other }))).toBe(drawingText(drawMultiples({ ...named, panels })))
  })

  it('can be drawn when no place has figures', () => {
    const none = drawMultiples({ ...named, panels: [{ label: 'Dover', points: [] }] })
    expect(drawingText(none)).not.toContain('NaN')
    expect(textsOf(none)).toContain('No figures')
  })
})

it('a heat picture says each sign in words, with its remark, under the name of its column', () => {
  const sign = { word: 'Off track', path: 'M0 0', tone: 'bad' as const }
  const chart = drawHeat({
    ...named,
    columns: ['Stay safe'],
    rows: [{ label: 'Dover', cells: [{ sign, note: '2 of 5 reported' }] }],
  })
  expect(textsOf(chart)).toEqual(expect.arrayContaining(['Stay safe', 'Dover', 'Off track', '2 of 5 reported']))
  expect(drawingText(chart)).not.toContain('NaN')
})

it('a spark can be drawn from one point, from hidden ones, and from none', () => {
  for (const points of [[], [point('2007', 3)], [point('2007', 3, { hidden: true })]])
    expect(drawingText(drawSpark(points, null))).not.toMatch(/NaN|Infinity/)
})

describe('stacked bars', () => {
  const stacks = [
    {
      label: 'Attendance',
      total: '3.0',
      parts: [
        { key: 'employee', value: 4, printed: '4.0' },
        { key: 'running', value: 2, printed: '2.0' },
        { key: 'income', value: -3, printed: '-3.0' },
      ],
    },
  ]
  const kinds = ['employee', 'running', 'income'].map((key) => ({ key, label: key }))

  it('put costs to the right of nought and income to the left, each part beginning where the last ended', () => {
    const { rows, nought } = layStacks(stacks)
    const [employee, running, income] = rows[0]?.parts ?? []
    expect(employee?.x).toBeCloseTo(nought)
    expect(running?.x).toBeCloseTo((employee?.x ?? 0) + (employee?.width ?? 0))
    expect((income?.x ?? 0) + (income?.width ?? 0)).toBeCloseTo(nought)
  })

  it('fill each kind of part with a pattern of its own', () => {
    const parts = elements(drawStacks({ ...named, kinds, stacks }), 'rect').filter(({ inside }) => inside.length > 0)
    expect(new Set(parts.map(({ attributes }) => attributes['fill'])).size).toBe(3)
  })
})

it('names are set in as many lines as they need, and one that needs more says so', () => {
  expect(wrapped('Canterbury City and Country', 120)).toEqual(['Canterbury City', 'and Country'])
  expect(wrapped('Tonbridge Malling and the rest of it', 90)).toEqual(['Tonbridge', 'Malling and…'])
})
