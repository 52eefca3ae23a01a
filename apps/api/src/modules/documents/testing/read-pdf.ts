import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

interface StructNode {
  readonly role?: string
  readonly alt?: string
  readonly type?: string
  readonly id?: string
  readonly children?: readonly StructNode[]
}

export interface ReadPdf {
  readonly pages: number
  readonly language: string
  readonly title: string
  /** Every element in reading order, with the text in it: pages one after another. */
  readonly elements: readonly { readonly role: string; readonly text: string; readonly parent: string }[]
  /** The cells of each table in reading order, without the notes that their marks lead to. A table over several pages is one. */
  readonly tables: readonly (readonly string[])[]
  /** The text at the head and the foot of each page, which is no part of the reading order. */
  readonly aside: readonly string[]
}

/** Reads a PDF the way a program does that reads aloud: by its tags, not by where things stand on the page. */
export async function readPdf(bytes: Buffer): Promise<ReadPdf> {
  const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise
  const { info } = (await pdf.getMetadata()) as { info: Record<string, string> }
  const elements: { role: string; text: string; parent: string }[] = []
  const aside: string[] = []
  const tables: (readonly string[])[] = []
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number)
    const { texts, untagged } = await markedTexts(page)
    aside.push(untagged)
    const walk = (node: StructNode, parent: string): string => {
      if (node.type === 'content') return texts.get(node.id ?? '') ?? ''
      const place = node.role === undefined ? -1 : elements.push({ role: node.role, text: '', parent }) - 1
      const text = (node.children ?? []).map((child) => walk(child, node.role ?? parent)).join('')
      if (place >= 0) elements[place]!.text = text
      return text
    }
    const tree = (await page.getStructTree()) as StructNode | null
    if (tree) {
      walk(tree, '')
      const here = nodes(tree, ['Table']).map((table) => nodes(table, ['TH', 'TD']).map((cell) => textWithoutNotes(cell, texts)))
      const continued = here[0] && tables.length > 0 ? joined(tables.at(-1)!, here[0]) : null
      if (continued) tables.splice(-1, 1, continued)
      tables.push(...here.slice(continued ? 1 : 0))
    }
    page.cleanup()
  }
  await pdf.loadingTask.destroy()
  return { pages: pdf.numPages, language: info['Language'] ?? '', title: info['Title'] ?? '', elements, tables, aside }
}

const nodes = (node: StructNode, roles: readonly string[]): StructNode[] =>
  (node.children ?? []).flatMap((child) => (roles.includes(child.role ?? '') ? [child] : nodes(child, roles)))

function textWithoutNotes(node: StructNode, texts: ReadonlyMap<string, string>): string {
  if (node.role === 'Note') return ''
  if (node.type === 'content') return texts.get(node.id ?? '') ?? ''
  return (node.children ?? []).map((child) => textWithoutNotes(child, texts)).join('')
}

/** The tags of a page hold all of a table that is partly on it, with empty cells for what stands elsewhere. Null for two tables. */
function joined(before: readonly string[], after: readonly string[]): readonly string[] | null {
  const fits = before.length === after.length && before.every((text, index) => text === '' || after[index] === '')
  return fits ? before.map((text, index) => text + after[index]) : null
}

type Page = Awaited<ReturnType<Awaited<ReturnType<typeof getDocument>['promise']>['getPage']>>

async function markedTexts(page: Page) {
  const { items } = await page.getTextContent({ includeMarkedContent: true })
  const texts = new Map<string, string>()
  const open: (string | null)[] = []
  let untagged = ''
  for (const item of items) {
    if ('type' in item) {
      if (item.type === 'endMarkedContent') open.pop()
      else open.push(item.id ?? null)
      continue
    }
    const text = item.str + (item.hasEOL ? ' ' : '')
    const id = open.findLast((each) => each !== null)
    if (id) texts.set(id, (texts.get(id) ?? '') + text)
    else untagged += text
  }
  return { texts, untagged }
}
