import type { IStylesOptions } from 'docx'

const font = 'Arial'
const ink = '0B0C0C'

/** Sizes are in half points, spacing in twentieths. Headings are Word's own, so that its navigation and its contents know them. */
export const styles: IStylesOptions = {
  default: {
    document: {
      run: { font, size: 21, color: ink, language: { value: 'en-GB', eastAsia: 'en-GB', bidirectional: 'ar-SA' } },
      paragraph: { spacing: { after: 140, line: 276 } },
    },
    title: { run: { font, size: 44, bold: true, color: ink }, paragraph: { spacing: { after: 240 } } },
    heading1: {
      run: { font, size: 32, bold: true, color: ink },
      paragraph: { spacing: { before: 400, after: 160 }, keepNext: true },
    },
    heading2: {
      run: { font, size: 26, bold: true, color: ink },
      paragraph: { spacing: { before: 320, after: 120 }, keepNext: true },
    },
    heading3: {
      run: { font, size: 23, bold: true, color: ink },
      paragraph: { spacing: { before: 260, after: 100 }, keepNext: true },
    },
    listParagraph: { paragraph: { spacing: { after: 70 } } },
    footnoteText: { run: { size: 18 } },
    hyperlink: { run: { color: '1D5B9E', underline: {} } },
  },
  paragraphStyles: [
    {
      id: 'Caption',
      name: 'caption',
      basedOn: 'Normal',
      next: 'Normal',
      run: { bold: true, size: 20 },
      paragraph: { spacing: { before: 220, after: 80 } },
    },
    { id: 'TOC1', name: 'toc 1', basedOn: 'Normal', run: { size: 20 }, paragraph: { spacing: { after: 40, line: 252 } } },
    {
      id: 'TOC2',
      name: 'toc 2',
      basedOn: 'Normal',
      run: { size: 20 },
      paragraph: { spacing: { after: 20, line: 252 }, indent: { left: 300 } },
    },
    {
      id: 'TableText',
      name: 'Table text',
      basedOn: 'Normal',
      run: { size: 19 },
      paragraph: { spacing: { after: 0, line: 252 } },
    },
    {
      id: 'WideTableText',
      name: 'Wide table text',
      basedOn: 'Normal',
      run: { size: 15 },
      paragraph: { spacing: { after: 0, line: 240 } },
    },
    {
      id: 'AfterTable',
      name: 'After table',
      basedOn: 'Normal',
      run: { size: 12 },
      paragraph: { spacing: { after: 80, line: 240 } },
    },
    { id: 'Standing', name: 'Standing', basedOn: 'Normal', run: { size: 20 } },
    {
      id: 'PageMark',
      name: 'Page mark',
      basedOn: 'Normal',
      run: { size: 17, color: '505A5F' },
      paragraph: { spacing: { after: 0 } },
    },
    { id: 'DraftMark', name: 'Draft mark', basedOn: 'PageMark', run: { bold: true, color: '942514' } },
  ],
}
