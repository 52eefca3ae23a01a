import { fileKindNames } from '../../attachments/file-kinds.ts'
import { choice, code, integer, optional, text, within, writtenDate } from '../column.ts'
import { dataset } from '../dataset.ts'
import { readWrittenDates } from '../derived.ts'
import { together } from '../row-rules.ts'
import { editionContent } from './edition-content.ts'

/** What a file is, not what is in it: the content travels by itself and is known again by its hash. */
export const files = dataset({
  name: 'files',
  title: 'Files',
  description: 'Files that go with plans, each known by its content. The content itself is sent by PUT /api/v1/files/<sha256>.',
  key: ['sha256'],
  columns: [
    text('sha256', 'SHA-256 of its content, as 64 hexadecimal digits.'),
    choice('media_type', 'What kind of file it is.', fileKindNames),
    within(1, 2_147_483_647, integer('bytes', 'Its size in bytes.')),
  ],
  rules: [
    ({ sha256 }) =>
      typeof sha256 === 'string' && /^[0-9a-f]{64}$/.test(sha256)
        ? null
        : {
            column: 'sha256',
            message: 'It is no SHA-256. Write the 64 hexadecimal digits that sha256sum prints, in small letters.',
          },
  ],
})

export const attachments = editionContent({
  name: 'attachments',
  title: 'Attachments',
  description: 'What goes with an edition: a file, or the place of one that is to follow.',
  key: ['position'],
  columns: [
    text('title', 'What it is: Structure chart.'),
    optional(code('section_code', 'Code of the section that it belongs to.')),
    optional(text('description', 'What it shows, for whoever cannot see it.')),
    optional(text('file', 'The file, by the SHA-256 of its content; empty while it is to follow.')),
    optional(text('file_name', 'What the file is called, with its ending.')),
    optional(writtenDate('expected_printed', 'When it is expected, where it is to follow.')),
  ],
  references: [{ columns: ['file'], to: 'files', into: 'file_id' }],
  rules: [together('file', 'file_name')],
  derive: readWrittenDates('expected'),
})
