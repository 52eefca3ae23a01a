/** Reads well-formed markup, HTML as we write it and the XML of Word, so that a test sees what a reader's program sees. */
export interface Element {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly (Element | string)[]
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

const plain = (text: string) =>
  text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (all, hex?: string, number?: string, name = '') => {
    if (hex) return String.fromCodePoint(Number.parseInt(hex, 16))
    return number ? String.fromCodePoint(Number(number)) : (entities[name] ?? all)
  })

const token = /<!--[\s\S]*?-->|<[!?][^>]*>|<(\/)?([\w:-]+)((?:\s+[\w:-]+(?:="[^"]*")?)*)\s*(\/)?>/g
const single = new Set(['meta', 'br', 'col'])

export function readMarkup(text: string): Element {
  const root = { name: '', attributes: {}, children: [] as (Element | string)[] }
  const open = [root]
  let at = 0
  for (const match of text.matchAll(token)) {
    if (match.index > at) open.at(-1)!.children.push(plain(text.slice(at, match.index)))
    at = match.index + match[0].length
    const [, closing, name, written = '', empty] = match
    if (name === undefined) continue
    if (closing) {
      const closed = open.pop()!
      if (closed.name !== name) throw new Error(`${closed.name} is closed by ${name}`)
      continue
    }
    const attributes = Object.fromEntries(
      [...written.matchAll(/([\w:-]+)(?:="([^"]*)")?/g)].map(([, key, value = '']) => [key!, plain(value)]),
    )
    const element = { name, attributes, children: [] }
    open.at(-1)!.children.push(element)
    if (!empty && !single.has(name)) open.push(element)
  }
  if (open.length > 1) throw new Error(`${open.at(-1)!.name} is never closed`)
  return root
}

/** All elements of a name below one, in their order. */
export function all(element: Element, name: string): Element[] {
  return element.children.flatMap((child) =>
    typeof child === 'string' ? [] : [...(child.name === name ? [child] : []), ...all(child, name)],
  )
}

/** The text of an element; what begins a new line is set apart by a space. */
export function textOf(element: Element | string): string {
  if (typeof element === 'string') return element
  const inside = element.children.map(textOf).join('')
  return ['p', 'li', 'br', 'div', 'td', 'th', 'w:p', 'w:br', 'w:tab', 'label'].includes(element.name) ? `${inside} ` : inside
}

export const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim()
