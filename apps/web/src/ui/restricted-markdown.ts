import { h } from 'vue'
import type { VNode } from 'vue'
import type { MarkdownIt } from 'markdown-it'

type Tokens = ReturnType<MarkdownIt['parse']>
type Drawn = (VNode | string)[]
export type MarkdownReader = (source: string) => Drawn

/** All that plan text may contain: paragraphs, nested lists, emphasis and links. Whatever else is written shows as it was typed. */
const allowed = ['list', 'emphasis', 'link', 'autolink', 'escape', 'newline', 'entity']
const safeLink = /^(https?:|mailto:)/i

const classes: Record<string, string> = {
  p: 'govuk-body',
  ul: 'govuk-list govuk-list--bullet',
  ol: 'govuk-list govuk-list--number',
  a: 'govuk-link',
}

let reader: Promise<MarkdownReader> | undefined

/** Loads the parser once, when the first text needs it. A failed load is tried again by the next text. */
export function loadMarkdown(): Promise<MarkdownReader> {
  reader ??= import('markdown-it').then(readerFrom)
  reader.catch(() => (reader = undefined))
  return reader
}

function readerFrom({ default: Markdown }: typeof import('markdown-it')): MarkdownReader {
  const parser = new Markdown('zero', { html: false }).enable(allowed)
  parser.validateLink = (address: string) => safeLink.test(address.trim())
  return (source) => draw(parser.parse(source, {}))
}

/**
 * Builds elements from the parser's flat list of tokens: text only ever becomes text, so nothing that a person writes
 * can become markup.
 */
function draw(tokens: Tokens): Drawn {
  const top: Drawn = []
  const open: { tag: string; attributes: Record<string, string>; inside: Drawn }[] = []
  const put = (node: VNode | string) => (open.at(-1)?.inside ?? top).push(node)

  for (const token of tokens) {
    if (token.type === 'inline') draw(token.children ?? []).forEach(put)
    else if (token.type === 'softbreak') put('\n')
    else if (token.type === 'hardbreak') put(h('br'))
    else if (token.type === 'text' || token.nesting === 0) put(token.content)
    else if (token.hidden) continue
    else if (token.nesting === 1) open.push({ tag: token.tag, attributes: attributesOf(token), inside: [] })
    else {
      const closed = open.pop()
      if (closed) put(h(closed.tag, closed.attributes, closed.inside))
    }
  }
  return top
}

function attributesOf({ tag, attrs }: Tokens[number]): Record<string, string> {
  const given = Object.fromEntries(attrs ?? [])
  const attributes: Record<string, string> = {}
  if (classes[tag]) attributes.class = classes[tag]
  if (tag === 'ol' && given.start) attributes.start = String(given.start)
  if (tag === 'a' && given.href) Object.assign(attributes, { href: String(given.href), rel: 'noopener noreferrer' })
  return attributes
}
