import type { Block, Cell, Inline, PlanDocument, Row } from '../model.ts'

/** The model as plan.typ reads it: beside each thing stands what the typesetter could find out only by looking elsewhere. */
export type Typesetting = Readonly<Record<string, unknown>>

/** The typesetter refuses addresses beyond 8,000 bytes. */
const longestAddress = 2_000
/** A row with more text might not fit on any page, and what does not fit is cut off unless the row may break. */
const mostTextOnAPage = 1_200
/** Words beyond this may break anywhere: they would run off the paper. */
const longestWord = 24

/** @param print what can be printed in place of a text */
export function typesetting({ sections, footnotes, ...cover }: PlanDocument, print: (text: string) => string): Typesetting {
  const notes = new Map(footnotes.map((note) => [note.id, note]))
  const marked = new Set<string>()
  const words = (text: string) => breakable(print(text))

  function inline(part: Inline): unknown {
    switch (part.kind) {
      case 'break':
        return part
      case 'text':
        return { ...part, text: words(part.text) }
      case 'link':
        return part.to.length > longestAddress
          ? { kind: 'text', text: words(part.text), strong: false, emphasis: false }
          : { ...part, text: words(part.text) }
      case 'mark': {
        const note = notes.get(part.footnote)
        const first = !marked.has(part.footnote)
        marked.add(part.footnote)
        return { ...part, first, mark: words(note?.mark ?? ''), text: words(note?.text ?? '') }
      }
    }
  }

  function block(part: Block): unknown {
    switch (part.kind) {
      case 'heading':
        return { ...part, text: words(part.text) }
      case 'paragraph':
        return { ...part, inlines: part.inlines.map(inline) }
      case 'list':
        return {
          ...part,
          items: part.items.map(({ label, blocks }) => ({
            label: label === null ? null : words(label),
            blocks: blocks.map(block),
          })),
        }
      case 'table':
        return {
          ...part,
          caption: words(part.caption),
          head: part.head.map((cells) => cells.map(cell)),
          rows: part.rows.map((row) => ({
            strong: row.strong,
            cells: row.cells.map(cell),
            whole: lengthOf(row) < mostTextOnAPage,
          })),
        }
      case 'picture':
        return { ...part, title: words(part.title), description: print(part.description), svg: print(part.svg) }
      case 'footnotes':
        // Those that a text refers to stand at the foot of its page.
        return {
          kind: part.kind,
          notes: part.ids.flatMap((id) => {
            const note = notes.get(id)
            return note && !note.referred ? [{ mark: words(note.mark), text: words(note.text) }] : []
          }),
        }
    }
  }

  const cell = (one: Cell) => ({ ...one, blocks: one.blocks.map(block) })

  return {
    title: words(cover.title),
    subtitle: cover.subtitle.map(words),
    standing: cover.standing.map(words),
    draftMark: cover.draftMark === null ? null : words(cover.draftMark),
    foot: words(cover.foot),
    sections: sections.map((section) => ({ ...section, heading: words(section.heading), blocks: section.blocks.map(block) })),
  }
}

const lengthOf = ({ cells }: Row): number =>
  cells.reduce((longest, { blocks }) => Math.max(longest, JSON.stringify(blocks).length), 0)

const tooLong = new RegExp(`\\S{${longestWord + 1},}`, 'gu')
const everySoMany = new RegExp(`(?:\\P{M}\\p{M}*){1,${longestWord}}`, 'gu')

/** Lets long words break with a space of no width. */
function breakable(text: string): string {
  return text.replace(tooLong, (word) => (word.match(everySoMany) ?? [word]).join('\u200B'))
}
