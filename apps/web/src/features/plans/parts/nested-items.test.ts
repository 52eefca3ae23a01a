import { expect, it } from 'vitest'
import { nest } from './nested-items.ts'

const item = (position: number, parent: number | null) => ({ position, parent })
const nested = (...items: ReturnType<typeof item>[]) =>
  nest(
    items,
    ({ position }) => position,
    ({ parent }) => parent,
  )

it('puts items inside the one that they stand below, however deep', () => {
  const [first, second] = nested(item(1, null), item(2, 1), item(3, 2), item(4, null))
  expect(first?.below[0]?.below[0]?.position).toBe(3)
  expect(second?.position).toBe(4)
})

it('loses no item whose parent is missing', () => {
  expect(nested(item(2, 9)).map(({ position }) => position)).toEqual([2])
})
