import type { Footnote, FootnoteList, Inline } from './model.ts'

type Printed = { readonly sectionCode: string; readonly mark: string; readonly text: string }

/** The footnotes of an edition, and which of them a text refers to. A mark counts within its section. */
export function footnoteBook(printed: readonly Printed[]) {
  const notes = printed.map((note, index) => ({ ...note, id: `footnote-${index + 1}` }))
  const referred = new Set<string>()

  return {
    mark(sectionCode: string, mark: string): Inline | null {
      const note = notes.find((each) => each.sectionCode === sectionCode && each.mark === mark)
      if (!note) return null
      referred.add(note.id)
      return { kind: 'mark', footnote: note.id }
    },
    listOf(sectionCode: string, title: string): FootnoteList {
      return { kind: 'footnotes', title, ids: notes.filter((note) => note.sectionCode === sectionCode).map(({ id }) => id) }
    },
    all: (): readonly Footnote[] => notes.map(({ id, mark, text }) => ({ id, mark, text, referred: referred.has(id) })),
  }
}
