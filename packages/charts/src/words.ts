/** Letters of 14 are about this wide. What is drawn must not depend on the page, so nothing measures them. */
const letter = { bold: 8.5, plain: 7.4 } as const

/** Room that a text of that size takes, with a little to spare. */
export function textWidth(text: string, { bold = false, size = 14 } = {}): number {
  return text.length * letter[bold ? 'bold' : 'plain'] * (size / 14)
}

/** A name in lines of at most that width; a word that is longer has a line for itself. What does not fit on the last ends with “…”. */
export function wrapped(name: string, width: number, most = 2, look: { bold?: boolean; size?: number } = {}): string[] {
  const lines: string[] = []
  for (const word of name.split(/\s+/)) {
    const last = lines.at(-1)
    if (last !== undefined && textWidth(`${last} ${word}`, look) <= width) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  if (lines.length <= most) return lines
  return [...lines.slice(0, most - 1), `${lines[most - 1]}…`]
}
