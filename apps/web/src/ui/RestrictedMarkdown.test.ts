import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import RestrictedMarkdown from './RestrictedMarkdown.vue'
import { loadMarkdown } from './restricted-markdown.ts'

async function drawn(source: string) {
  const text = mount(RestrictedMarkdown, { props: { source } })
  await loadMarkdown()
  await text.vm.$nextTick()
  await text.vm.$nextTick()
  return text
}

describe('plan text', () => {
  it('has paragraphs, emphasis, nested lists that keep their numbers, and links', async () => {
    const text = await drawn('One **bold *and* plain**\n\n3. third\n   - inside\n\n[Trust](https://example.org/a)')
    expect(text.find('p strong em').text()).toBe('and')
    expect(text.find('ol').attributes('start')).toBe('3')
    expect(text.find('ol > li > ul > li').text()).toBe('inside')
    expect(text.find('a').attributes('href')).toBe('https://example.org/a')
  })

  it.each([
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '[x](javascript:alert(1))',
    '[x](JaVaScRiPt:alert(1))',
    '[x](data:text/html,<b>)',
    '![x](https://example.org/a.png)',
    '# not a heading',
    '| not | a table |',
    '`not code`',
  ])('shows %s as it was typed, or at most as a safe link', async (source) => {
    const text = await drawn(source)
    const tags = [...text.element.querySelectorAll('*')].map((part) => part.tagName)
    expect(tags.filter((tag) => !['P', 'A'].includes(tag))).toEqual([])
    for (const link of text.findAll('a')) expect(link.attributes('href')).toMatch(/^https:/)
  })

  it('can be read before the parser has come', () => {
    const text = mount(RestrictedMarkdown, { props: { source: 'First\n\nSecond' } })
    expect(text.findAll('p').map((paragraph) => paragraph.text())).toEqual(['First', 'Second'])
  })
})
