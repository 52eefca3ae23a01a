import type { Drawing } from '@weald/charts'
import { type FunctionalComponent, h, type VNode } from 'vue'

const element = ({ tag, attributes, inside }: Drawing): VNode =>
  h(
    tag,
    attributes,
    inside.map((one) => (typeof one === 'string' ? one : element(one))),
  )

/** Shows a drawing of `@weald/charts`. */
export const SvgDrawing: FunctionalComponent<{ drawing: Drawing }> = ({ drawing }) => element(drawing)
SvgDrawing.props = ['drawing']
