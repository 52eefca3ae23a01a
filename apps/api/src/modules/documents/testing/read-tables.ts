import JSZip from 'jszip'
import { all, type Element, oneLine, readMarkup, textOf } from './read-markup.ts'

/** A table as anybody would read it off a document: its rows, the head first, of the texts of their cells. */
export interface ReadTable {
  readonly caption: string
  readonly rows: readonly (readonly string[])[]
}

const cellText = (cell: Element) => oneLine(textOf(spacedLabels(cell)))

/** In a web page the number of an item and its text stand apart by their looks only. */
function spacedLabels(element: Element): Element {
  return {
    ...element,
    name: element.attributes['class'] === 'label' ? 'label' : element.name,
    children: element.children.map((child) => (typeof child === 'string' ? child : spacedLabels(child))),
  }
}

export function tablesOfPage(page: string): ReadTable[] {
  return all(readMarkup(page), 'table').map((table) => ({
    caption: oneLine(textOf(all(table, 'caption')[0]!)),
    rows: all(table, 'tr').map((row) => row.children.flatMap((cell) => (typeof cell === 'string' ? [] : [cellText(cell)]))),
  }))
}

export interface WordFile {
  readonly body: Element
  readonly part: (name: string) => Promise<string>
}

export async function readWord(bytes: Buffer): Promise<WordFile> {
  const zip = await JSZip.loadAsync(bytes)
  const part = async (name: string) => (await zip.file(name)?.async('string')) ?? ''
  return { body: readMarkup(await part('word/document.xml')), part }
}

/** A caption of Word is the paragraph before its table. Cells that continue one from above hold nothing of their own. */
export function tablesOfWord({ body }: WordFile): ReadTable[] {
  const parts = all(body, 'w:body')[0]!.children.filter((child): child is Element => typeof child !== 'string')
  return parts.flatMap((part, index) =>
    part.name === 'w:tbl'
      ? [
          {
            caption: oneLine(textOf(parts[index - 1]!)),
            rows: all(part, 'w:tr').map((row) =>
              row.children.flatMap((cell) =>
                typeof cell === 'string' || cell.name !== 'w:tc' || continues(cell) ? [] : [cellText(cell)],
              ),
            ),
          },
        ]
      : [],
  )
}

const continues = (cell: Element) => all(cell, 'w:vMerge').some(({ attributes }) => attributes['w:val'] !== 'restart')
