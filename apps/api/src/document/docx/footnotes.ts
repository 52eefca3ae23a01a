import { Paragraph, type Run, TextRun } from 'docx'
import type { Footnote } from '../model.ts'
import { clean } from './clean.ts'

/** A note with the mark that the plan prints; the library would put a number of its own before it. */
export class PrintedNote extends Paragraph {
  constructor({ mark, text }: Footnote) {
    super({
      style: 'FootnoteText',
      children: [new TextRun({ text: clean(mark), superScript: true }), new TextRun(clean(` ${text}`))],
    })
  }

  override addRunToFront(_number: Run): Paragraph {
    return this
  }
}
