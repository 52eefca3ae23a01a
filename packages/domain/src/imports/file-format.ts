/** How the rows of a file are written, by the ending of its name. */
export const fileFormats = {
  csv: { mediaType: 'text/csv' },
  ndjson: { mediaType: 'application/x-ndjson' },
} as const
export type FileFormat = keyof typeof fileFormats

/** What the name of a file says of its format; a name that says nothing is one of CSV. */
export function formatOf(file: string): FileFormat {
  return file.toLowerCase().endsWith('.ndjson') ? 'ndjson' : 'csv'
}
