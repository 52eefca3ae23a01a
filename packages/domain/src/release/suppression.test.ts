import { expect, it } from 'vitest'
import { decideRelease } from './decide-release.ts'
import { smallNumbersStayHidden } from './testing/small-numbers-stay-hidden.ts'

/** `pnpm prove suppression` does the same with 100,000 tables. */
const [tables, seed] = [100, 2008]

it('leaves nobody anything to work out of what is withheld, from all totals and all releases together', () => {
  const { recovered, narrowed, small, secondary, leaks } = smallNumbersStayHidden({ tables, seed })
  expect({ recovered, narrowed, leaks }).toEqual({ recovered: 0, narrowed: 0, leaks: [] })
  expect(small).toBeGreaterThan(tables)
  expect(secondary).toBeLessThan(2 * small)
}, 60_000)

it.each<[string, typeof decideRelease]>([
  ['withholds small numbers alone', (...asked) => printing(decideRelease(...asked), 'protects')],
  ['forgets what was released before', (figures, _, threshold) => decideRelease(figures, [], threshold)],
  ['prints a percentage of few', (...asked) => printing(decideRelease(...asked), 'small_base')],
])(
  'is found out where it %s',
  (_, decide) => {
    const { recovered, narrowed } = smallNumbersStayHidden({ tables: 60, seed, decide })
    expect(recovered + narrowed).toBeGreaterThan(0)
  },
  60_000,
)

/** A protection that prints what it should withhold for one reason. */
function printing(decision: ReturnType<typeof decideRelease>, reason: string): ReturnType<typeof decideRelease> {
  const figures = decision.figures.map((figure) =>
    figure.reason === reason ? { ...figure, reason: 'safe' as const, outcome: 'printed' as const } : figure,
  )
  return { ...decision, figures }
}
