import Markdown from 'markdown-it'
import type { Block, Inline, ListItem } from './model.ts'
import { lineBreak, link, text } from './write.ts'

/** All that plan text may contain: paragraphs, nested lists, emphasis and links. Whatever else is written shows as it was typed. */
const allowed = ['list', 'emphasis', 'link', 'autolink', 'escape', 'newline', 'entity']
const safeLink = /^(https?:|mailto:)/i

const parser = new Markdown('zero', { html: false }).enable(allowed)
parser.validateLink = (address: string) => safeLink.test(address.trim())

type Token = ReturnType<typeof parser.parse>[number]

/** Narrative as people type it, as blocks. The web page reads the same text by the same rules. */
export function narrative(source: string): Block[] {
  const tokens = parser.parse(source, {})
  return blocksFrom(tokens[Symbol.iterator](), null)
}

/** Takes tokens up to the one that closes what was opened. */
function blocksFrom(tokens: Iterator<Token>, closing: string | null): Block[] {
  const blocks: Block[] = []
  for (let next = tokens.next(); !next.done && next.value.type !== closing; next = tokens.next()) {
    const { type, attrGet, children } = next.value
    if (type === 'inline') blocks.push({ kind: 'paragraph', inlines: inlinesOf(children ?? []) })
    if (type === 'bullet_list_open' || type === 'ordered_list_open') {
      const ordered = type === 'ordered_list_open'
      const start = Number(attrGet.call(next.value, 'start') ?? 1)
      blocks.push({ kind: 'list', ordered, start, items: itemsFrom(tokens, type.replace('open', 'close')) })
    }
  }
  return blocks
}

function itemsFrom(tokens: Iterator<Token>, closing: string): ListItem[] {
  const items: ListItem[] = []
  for (let next = tokens.next(); !next.done && next.value.type !== closing; next = tokens.next())
    if (next.value.type === 'list_item_open') items.push({ label: null, blocks: blocksFrom(tokens, 'list_item_close') })
  return items
}

function inlinesOf(tokens: readonly Token[]): Inline[] {
  const inlines: Inline[] = []
  let [strong, emphasis] = [0, 0]
  let address: string | null = null
  for (const { type, content, attrs } of tokens) {
    if (type === 'strong_open') strong++
    else if (type === 'strong_close') strong--
    else if (type === 'em_open') emphasis++
    else if (type === 'em_close') emphasis--
    else if (type === 'link_open') address = String(new Map(attrs ?? []).get('href') ?? '')
    else if (type === 'link_close') address = null
    else if (type === 'hardbreak') inlines.push(lineBreak)
    else if (type === 'softbreak') inlines.push(text(' '))
    else if (content !== '')
      inlines.push(address ? link(content, address) : text(content, { strong: strong > 0, emphasis: emphasis > 0 }))
  }
  return inlines
}
