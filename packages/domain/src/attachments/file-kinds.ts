/** Kinds of file that may go with a plan: what people print, fill in and look at, and nothing that a computer would run. */
export const fileKinds = {
  'application/pdf': { extension: 'pdf', words: 'a PDF' },
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': { extension: 'docx', words: 'a Word document' },
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': { extension: 'xlsx', words: 'an Excel workbook' },
  'application/vnd.openxmlformats-officedocument.presentationml.presentation': { extension: 'pptx', words: 'a PowerPoint show' },
  'application/vnd.oasis.opendocument.text': { extension: 'odt', words: 'an OpenDocument text' },
  'application/vnd.oasis.opendocument.spreadsheet': { extension: 'ods', words: 'an OpenDocument spreadsheet' },
  'application/vnd.oasis.opendocument.presentation': { extension: 'odp', words: 'an OpenDocument presentation' },
  'image/png': { extension: 'png', words: 'a PNG picture' },
  'image/jpeg': { extension: 'jpg', words: 'a JPEG picture' },
  'text/csv': { extension: 'csv', words: 'a CSV file' },
  'text/plain': { extension: 'txt', words: 'a text file' },
} as const satisfies Record<string, { extension: string; words: string }>

export type FileKind = keyof typeof fileKinds
export const fileKindNames = Object.keys(fileKinds) as FileKind[]

/** Bytes that one file may have: 20 MB. */
export const largestAttachment = 20_000_000

/** Other endings that people give to the same kind. */
const endings: Readonly<Record<string, FileKind>> = {
  ...Object.fromEntries(fileKindNames.map((kind) => [fileKinds[kind].extension, kind])),
  jpeg: 'image/jpeg',
}

/** Kinds that have no mark of their own: that they are text is all that can be told of their content. */
const written: ReadonlySet<FileKind> = new Set(['text/csv', 'text/plain'])

export type ReadFileKind = { readonly ok: true; readonly kind: FileKind } | { readonly ok: false; readonly message: string }

/**
 * What kind a file is, if it may go with a plan. Its name says what it claims to be, its content what it is: both must say the same.
 * @param name as its owner calls it, with its ending
 * @param found the kind that its content shows, by media type: `text` where it is plain text, null where nothing can be told
 */
export function readFileKind(name: string, found: string | null): ReadFileKind {
  const ending = /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? ''
  const claimed = Object.hasOwn(endings, ending) ? endings[ending] : undefined
  if (!claimed) {
    const may = [...new Set(Object.values(fileKinds).map(({ extension }) => extension))].join(', ')
    return {
      ok: false,
      message: `“${name}” is of a kind that cannot go with a plan. Save it as one of ${may}, and choose it again.`,
    }
  }
  if (written.has(claimed) ? found === 'text' : found === claimed) return { ok: true, kind: claimed }
  return {
    ok: false,
    message: `“${name}” is called ${fileKinds[claimed].words}, but its content is something else. Open it, save it anew as ${fileKinds[claimed].words}, and choose it again.`,
  }
}

/** A file's size as people say it: 512 bytes, 34 kB, 1.2 MB, 20 MB. */
export function sizeText(bytes: number): string {
  if (bytes < 1000) return `${bytes} ${bytes === 1 ? 'byte' : 'bytes'}`
  if (bytes < 999_500) return `${Math.round(bytes / 1000)} kB`
  return `${(bytes / 1_000_000).toFixed(1).replace(/\.0$/, '')} MB`
}
