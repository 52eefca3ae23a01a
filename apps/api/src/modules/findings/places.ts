import type { sections } from '../../db/tables/index.ts'

type Section = Pick<typeof sections.$inferSelect, 'code' | 'heading' | 'parts'>

/** Names the sections of an edition as its readers know them, and tells the code of a section from that name. */
export type Places = {
  /** A section's heading; with its code where another section has the same heading. */
  nameOf(code: string): string
  /** The name of the first section that shows a part of this kind; the kind itself where none does. */
  showing(kind: string): string
  codeOf(name: string): string
}

export function placesOf(sections: readonly Section[]): Places {
  const sameHeading = Map.groupBy(sections, ({ heading }) => heading)
  const names = new Map(
    sections.map(({ code, heading }) => [code, (sameHeading.get(heading)?.length ?? 0) > 1 ? `${heading} (${code})` : heading]),
  )
  const codes = new Map([...names].map(([code, name]) => [name, code]))
  const nameOf = (code: string) => names.get(code) ?? code
  return {
    nameOf,
    showing(kind) {
      const section = sections.find(({ parts }) => parts.some((part) => part.split(':', 1)[0] === kind))
      return section ? nameOf(section.code) : kind
    },
    codeOf: (name) => codes.get(name) ?? name,
  }
}
