/**
 * What is pasted from Word, a mail or a web page, as restricted Markdown: paragraphs, lists, emphasis and links. A text field would take its
 * plain text, in which paragraphs run together and lists are dots and tabs. The pasted page is read by the browser without being shown,
 * so nothing in it is run or fetched.
 */
export function markdownFrom(html: string): string {
  const pasted = new DOMParser().parseFromString(withoutStyle(html), 'text/html')
  for (const unseen of pasted.querySelectorAll('script, template, title, meta, link, xml')) unseen.remove()
  const blocks = [...blocksOf(pasted.body)].filter(({ text }) => text !== '')
  return blocks.map((block, index) => (index === 0 ? '' : gap(blocks[index - 1]!, block)) + block.text).join('')
}

/** Style is read for what it says of lists and weight, and never applied: the page's own policy would complain of it. */
const withoutStyle = (html: string) =>
  html.replace(/<style[\s>][\s\S]*?<\/style\s*>/gi, '').replace(/<[^>]*>/g, (tag) => tag.replace(/\sstyle\s*=/gi, ' data-style='))

/** Whether a page holds more than its plain text tells; what is copied from an editor of plain text is best left as it is. */
export const hasStructure = (html: string) => /<(p|li|b|strong|i|em|h[1-6]|tr|a)[\s>]/i.test(html)

type Block = { readonly text: string; readonly listed: boolean }

/** Items of a list follow each other; everything else stands apart. */
const gap = (before: Block, block: Block) => (before.listed && block.listed ? '\n' : '\n\n')

const holdsBlocks = 'p, div, ul, ol, li, table, tbody, thead, tr, h1, h2, h3, h4, h5, h6, blockquote, section, article'

function* blocksOf(parent: Element, depth = 0): Generator<Block> {
  let line: Node[] = []
  const lineSoFar = (): Block => ({ text: inline(line), listed: false })
  for (const node of parent.childNodes) {
    if (!(node instanceof Element) || !(node.matches(holdsBlocks) || node.querySelector(holdsBlocks))) {
      line.push(node)
      continue
    }
    yield lineSoFar()
    line = []
    if (node.matches('li')) yield* itemOf(node, depth)
    else if (node.matches('ul, ol')) yield* blocksOf(node, node.parentElement?.closest('li') ? depth + 1 : depth)
    else if (node.matches('tr')) yield { text: [...node.children].map((cell) => flat(cell)).join(' | '), listed: false }
    else if (node.querySelector(holdsBlocks)) yield* blocksOf(node, depth)
    else yield paragraphOf(node)
  }
  yield lineSoFar()
}

function* itemOf(item: Element, depth: number): Generator<Block> {
  const list = item.closest('ol, ul')
  const marker = list?.matches('ol') ? `${[...list.children].indexOf(item) + 1}. ` : '- '
  const [first, ...rest] = [...blocksOf(item, depth)].filter(({ text }) => text !== '')
  if (first?.listed === false) yield { text: `${'   '.repeat(depth)}${marker}${first.text.replaceAll('\n', ' ')}`, listed: true }
  else if (first) yield first
  for (const { text, listed } of rest)
    yield listed ? { text, listed } : { text: `${'   '.repeat(depth + 1)}${text.replaceAll('\n', ' ')}`, listed: true }
}

/** Word writes the items of its lists as paragraphs, each with its dot or number in a part that says so. */
function paragraphOf(paragraph: Element): Block {
  const dot = [...paragraph.querySelectorAll('[data-style]')].find((part) => /mso-list:\s*ignore/i.test(styleOf(part)))
  if (dot || /mso-list:/i.test(styleOf(paragraph))) {
    const printed = dot?.textContent?.trim() ?? ''
    dot?.remove()
    const level = Number(/level(\d)/.exec(styleOf(paragraph))?.[1] ?? 1)
    const marker = /^\d+[.)]?$/.test(printed) ? `${Number.parseInt(printed, 10)}. ` : '- '
    return { text: `${'   '.repeat(level - 1)}${marker}${inline(paragraph.childNodes).replaceAll('\n', ' ')}`, listed: true }
  }
  const text = inline(paragraph.childNodes)
  return { text: paragraph.matches('h1, h2, h3, h4, h5, h6') ? marked(text.replaceAll('**', ''), '**') : text, listed: false }
}

const styleOf = (part: Element) => part.getAttribute('data-style') ?? ''
const flat = (part: Element) => inline(part.childNodes).replaceAll('\n', ' ')

function inline(nodes: Iterable<Node>): string {
  const text = [...nodes].map(inlineOf).join('')
  return text
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim()
}

function inlineOf(node: Node): string {
  if (node.nodeType === Node.TEXT_NODE) return (node.textContent ?? '').replace(/\s+/g, ' ')
  if (!(node instanceof Element)) return ''
  if (node.matches('br')) return '\n'
  const inside = [...node.childNodes].map(inlineOf).join('')
  const address = node.getAttribute('href') ?? ''
  if (node.matches('a') && /^(https?:|mailto:)/i.test(address) && inside.trim())
    return `[${inside.trim()}](${address.replace(/[\s()<>]/g, encodeURIComponent)})`
  if (node.matches('b, strong') && !/(^|[;\s])font-weight:\s*(normal|400)/i.test(styleOf(node))) return marked(inside, '**')
  if (node.matches('i, em') && !/(^|[;\s])font-style:\s*normal/i.test(styleOf(node))) return marked(inside, '*')
  return inside
}

/** Markdown takes no space between a mark and its words. */
function marked(text: string, mark: string): string {
  const words = text.trim()
  if (words === '' || words.startsWith('*')) return text
  return text.replace(words, () => mark + words + mark)
}
