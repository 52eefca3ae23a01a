import { readXml } from './read-xml.ts'

/** How a spreadsheet shows the number in a cell, as far as it makes another value of it. */
export type Shown = 'number' | 'day' | 'percent'

/** The number formats that spreadsheets know without being told (ECMA-376, 18.8.30), where they show more than a number. */
const builtIn = (id: number): Shown => {
  if (id === 9 || id === 10) return 'percent'
  return (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58) ? 'day' : 'number'
}

/** What each style of a workbook shows, by the number that cells name it by. */
export function shownStyles(styles: Buffer | undefined): readonly Shown[] {
  const formats = new Map<number, Shown>()
  const shown: Shown[] = []
  let within = ''
  if (styles)
    readXml(styles, {
      open(name, attributes) {
        if (name === 'numFmt') formats.set(Number(attributes.numFmtId), shownBy(attributes.formatCode ?? ''))
        else if (name === 'cellXfs') within = name
        else if (name === 'xf' && within === 'cellXfs') {
          const format = Number(attributes.numFmtId ?? 0)
          shown.push(formats.get(format) ?? builtIn(format))
        }
      },
      close(name) {
        if (name === 'cellXfs') within = ''
      },
    })
  return shown
}

/** By the letters of a format that are not quoted, escaped or a colour: those of days and times, or a per cent sign. */
function shownBy(format: string): Shown {
  const bare = format.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, '')
  if (bare.includes('%')) return 'percent'
  return /[ymdhs]/i.test(bare.replace(/general/i, '')) ? 'day' : 'number'
}
