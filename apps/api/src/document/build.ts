import type { EditionContent } from './content.ts'
import { coverOf } from './cover.ts'
import { footnoteBook } from './footnote-book.ts'
import type { Block, PlanDocument, Section } from './model.ts'
import { partNamed } from './parts/index.ts'
import { placed } from './placement.ts'

/** @param day the day on which the copy is made, such as 2008-09-01 */
export function planDocument(content: EditionContent, day: string): PlanDocument {
  const written = placed(content)
  const places = new Map(written.map(({ code }, index) => [code, `section-${index + 1}`]))
  const notes = footnoteBook(content.footnotes)
  let level: 0 | 1 | 2 = 0

  const sections = written.map((section): Section => {
    const id = places.get(section.code)!
    let headings = 0
    const context = {
      content,
      section,
      newId: () => `${id}-${++headings}`,
      placeOf: (code: string) => places.get(code) ?? null,
      mark: (printed: string) => notes.mark(section.code, printed),
    }
    const blocks = section.parts.flatMap((part): readonly Block[] => {
      const [kind = '', ...argument] = part.split(':')
      if (kind === 'footnotes') return [notes.listOf(section.code, `Footnotes: ${section.heading}`)]
      return partNamed(kind)({ ...context, argument: argument.join(':') })
    })
    level = section.level === 2 && level > 0 ? 2 : 1
    return { id, level, heading: section.heading, blocks, wide: blocks.some((block) => block.kind === 'table' && block.wide) }
  })
  return { ...coverOf(content, day), sections, footnotes: notes.all() }
}
