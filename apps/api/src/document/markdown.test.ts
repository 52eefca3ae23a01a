import { expect, test } from 'vitest'
import { narrative } from './markdown.ts'

test('paragraphs, emphasis, links and nested lists become what they are', () => {
  expect(
    narrative('One **strong** and *soft*,\nstill one: [here](https://kent.example/).\n\n3. third\n   - below\n4. fourth'),
  ).toMatchObject([
    {
      kind: 'paragraph',
      inlines: [
        { text: 'One ' },
        { text: 'strong', strong: true },
        { text: ' and ' },
        { text: 'soft', emphasis: true },
        { text: ',' },
        { text: ' ' },
        { text: 'still one: ' },
        { kind: 'link', text: 'here', to: 'https://kent.example/' },
        { text: '.' },
      ],
    },
    {
      kind: 'list',
      ordered: true,
      start: 3,
      items: [
        {
          blocks: [
            { inlines: [{ text: 'third' }] },
            { kind: 'list', ordered: false, items: [{ blocks: [{ inlines: [{ text: 'below' }] }] }] },
          ],
        },
        { blocks: [{ inlines: [{ text: 'fourth' }] }] },
      ],
    },
  ])
})

test('whatever else is written stays as it was typed, and no address but web and mail becomes a link', () => {
  const source = '<b>bold</b> # heading | table ![image](x.png) [run](javascript:alert(1)) `code`'
  const words = narrative(source).flatMap((block) => (block.kind === 'paragraph' ? block.inlines : []))
  expect(words.map((part) => ('text' in part ? part.text : '')).join('')).toBe(source)
  expect(words.some(({ kind }) => kind === 'link')).toBe(false)
})
