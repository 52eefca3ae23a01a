/** How the rows of a file are written, by the ending of its name. */
export const fileFormats = {
  csv: { mediaType: 'text/csv' },
  ndjson: { mediaType: 'application/x-ndjson' },
  xlsx: { mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' },
} as const
export type FileFormat = keyof typeof fileFormats

/** What the name of a file says of its format, packed by gzip or not; a name that says nothing is one of CSV. */
export function formatOf(file: string): FileFormat {
  const ending = /\.(ndjson|xlsx)(\.gz)?$/i.exec(file)?.[1]?.toLowerCase()
  return ending === 'ndjson' || ending === 'xlsx' ? ending : 'csv'
}
