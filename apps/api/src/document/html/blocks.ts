import type { Block, Cell, Footnote, Inline, List, Picture, Row, Table } from '../model.ts'
import { drawn, html, type Markup } from './markup.ts'

export interface Page {
  readonly footnotes: ReadonlyMap<string, Footnote>
  /** The level of headings within the section that is being written. */
  readonly level: 3 | 4
  /** Counts the marks of each footnote, so that a note can lead back to the first. */
  readonly marks: Map<string, number>
}

const writers: { readonly [Kind in Block['kind']]: (block: Extract<Block, { kind: Kind }>, page: Page) => Markup } = {
  heading: ({ id, text }, { level }) => (level === 3 ? html`<h3 id="${id}">${text}</h3> ` : html`<h4 id="${id}">${text}</h4> `),
  paragraph: ({ inlines }, page) => html`<p>${inlines.map((each) => inline(each, page))}</p> `,
  list,
  table,
  picture,
  footnotes: ({ title, ids }, page) =>
    ids.length === 0
      ? html``
      : html`<div class="notes" role="group" aria-label="${title}">
          ${ids.flatMap((id) => note(page.footnotes.get(id), page))}
        </div> `,
}

export function blockMarkup(block: Block, page: Page): Markup {
  return (writers[block.kind] as (block: Block, page: Page) => Markup)(block, page)
}

export const blocksMarkup = (blocks: readonly Block[], page: Page): Markup[] => blocks.map((block) => blockMarkup(block, page))

function inline(part: Inline, page: Page): Markup {
  switch (part.kind) {
    case 'break':
      return html`<br />`
    case 'link':
      return html`<a href="${part.to}">${part.text}</a>`
    case 'mark':
      return mark(part.footnote, page)
    case 'text': {
      const text = part.emphasis ? html`<em>${part.text}</em>` : html`${part.text}`
      return part.strong ? html`<strong>${text}</strong>` : text
    }
  }
}

function mark(id: string, { footnotes, marks }: Page): Markup {
  const footnote = footnotes.get(id)
  if (!footnote) return html``
  const count = (marks.get(id) ?? 0) + 1
  marks.set(id, count)
  return html`<sup
    ><a id="${id}-mark-${count}" href="#${id}" role="doc-noteref" aria-label="${`footnote ${footnote.mark}`}"
      >${footnote.mark}</a
    ></sup
  >`
}

function note(footnote: Footnote | undefined, { marks }: Page): Markup[] {
  if (!footnote) return []
  const back = marks.has(footnote.id)
    ? html` <a href="#${footnote.id}-mark-1" role="doc-backlink" aria-label="${`Back to the first ${footnote.mark}`}">↩</a>`
    : html``
  return [
    html`<p id="${footnote.id}" role="doc-footnote"><span class="mark">${footnote.mark}</span> ${footnote.text}${back}</p> `,
  ]
}

function list({ ordered, start, items }: List, page: Page): Markup {
  const labelled = items.some(({ label }) => label !== null)
  const written = items.map(({ label, blocks }) =>
    labelled
      ? html`<li>
          <span class="label">${label ?? ''}</span>
          <div>${tight(blocks, page)}</div>
        </li> `
      : html`<li>${tight(blocks, page)}</li> `,
  )
  // Numbers as printed need not count up, so they are text, and the browser gives none of its own.
  if (labelled)
    return html`<ol class="labelled" role="list">
      ${written}
    </ol> `
  return ordered
    ? html`<ol start="${start}">
        ${written}
      </ol> `
    : html`<ul>
        ${written}
      </ul> `
}

/** A single paragraph needs no element of its own. */
function tight(blocks: readonly Block[], page: Page): Markup[] {
  return blocks.flatMap((block, index) =>
    block.kind === 'paragraph' && index === 0 ? block.inlines.map((each) => inline(each, page)) : [blockMarkup(block, page)],
  )
}

function table({ caption, widths, head, rows, wide }: Table, page: Page): Markup {
  const whole = widths.reduce((sum, width) => sum + width, 0)
  const columns = widths.map((width) => html`<col width="${((width / whole) * 100).toFixed(1)}%" />`)
  const headRows = head.map(
    (cells) =>
      html`<tr>
        ${cells.map((each) => cellMarkup(each, page))}
      </tr> `,
  )
  return html`<div class="scroll" role="group" tabindex="0" aria-label="${caption}"><table${wide ? html` class="wide"` : null}>
<caption>${caption}</caption>
<colgroup>${columns}</colgroup>
<thead>${headRows}</thead>
${bodies(rows).map(
  (body) =>
    html`<tbody>
      ${body.map((row) => rowMarkup(row, page))}
    </tbody> `,
)}</table></div>\n`
}

function picture({ title, svg }: Picture): Markup {
  return html`<figure>
    <figcaption>${title}</figcaption>
    ${drawn(svg)}
  </figure> `
}

/** A row that heads a group begins a body of its own, which is what its header is the header of. */
function bodies(rows: readonly Row[]): readonly (readonly Row[])[] {
  const found: Row[][] = [[]]
  for (const row of rows) {
    if (row.cells[0]?.scope === 'rowgroup' && found.at(-1)!.length > 0) found.push([])
    found.at(-1)!.push(row)
  }
  return found
}

const rowMarkup = ({ cells, strong }: Row, page: Page): Markup =>
  html`<tr${strong ? html` class="total"` : null}>${cells.map((each) => cellMarkup(each, page))}</tr>\n`

function cellMarkup({ blocks, scope, colspan, rowspan, align }: Cell, page: Page): Markup {
  const span = html`${colspan > 1 ? html` colspan="${colspan}"` : null}${rowspan > 1 ? html` rowspan="${rowspan}"` : null}`
  const looks = align === 'figure' ? html` class="figure"` : null
  const inside = blocks.length === 1 ? tight(blocks, page) : blocksMarkup(blocks, page)
  return scope === null ? html`<td${span}${looks}>${inside}</td>` : html`<th scope="${scope}" ${span}${looks}>${inside}</th>`
}
