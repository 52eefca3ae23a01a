import type { Drawing } from './drawing.ts'

/** For tests: every element of a kind in a drawing, in order. */
export function elements(drawing: Drawing, tag: string): Drawing[] {
  const below = drawing.inside.flatMap((one) => (typeof one === 'string' ? [] : elements(one, tag)))
  return drawing.tag === tag ? [drawing, ...below] : below
}

export const attributesOf = (drawing: Drawing, tag: string, name: string) =>
  elements(drawing, tag).flatMap(({ attributes }) => attributes[name] ?? [])

/** For tests: every text in a drawing, written or spoken. */
export function textsOf({ inside }: Drawing): string[] {
  return inside.flatMap((one) => (typeof one === 'string' ? [one] : textsOf(one)))
}
