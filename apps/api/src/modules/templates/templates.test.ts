import { afterAll, beforeAll, expect, it } from 'vitest'
import { kentApp } from '../../../test/support/kent-app.ts'

let kent: Awaited<ReturnType<typeof kentApp>>
beforeAll(async () => {
  kent = await kentApp()
})
afterAll(() => kent.close())

type Template = { code: string; kind: string; sections: { code: string; level: number; guidance: string; required: boolean }[] }
const templates = async (kind: string | null) =>
  (
    await kent.ask<{ planTemplates: Template[] }>(
      'query ($kind: PlanKind) { planTemplates(kind: $kind) { code kind sections { code heading level guidance required } } }',
      { kind },
    )
  ).planTemplates

it('a local plan is begun from thirteen sections, each with guidance for its authors, in their order', async () => {
  const [local, ...others] = await templates('LOCAL_PLAN')
  expect(others).toEqual([])
  expect(local).toMatchObject({ code: 'local-plan', kind: 'LOCAL_PLAN' })
  expect(local?.sections.map(({ code }) => code)).toEqual([
    'about-the-partnership',
    'what-we-know',
    'what-they-told-us',
    'our-vision',
    'be-healthy',
    'stay-safe',
    'enjoy-achieve',
    'positive-contribution',
    'economic-wellbeing',
    'how-we-work-together',
    'resources',
    'equality-and-diversity',
    'how-we-will-review',
  ])
  for (const { guidance } of local?.sections ?? []) expect(guidance).toMatch(/^[A-Z].+\.$/)
})

it('every template is listed in the order of the county, and says which sections may be left empty', async () => {
  const all = await templates(null)
  expect(all.map(({ code }) => code)).toEqual(['local-plan', 'annual-action-plan'])
  expect(all.map(({ sections }) => sections.filter(({ required }) => !required).length)).toEqual([0, 1])
})
