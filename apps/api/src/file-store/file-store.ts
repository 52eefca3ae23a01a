import type { Readable } from 'node:stream'

/** Where the content of files is kept when it is not in the database. Content is known by its SHA-256, so to put it twice is to put it once. */
export interface FileStore {
  /** Resolves when the content is safe there. */
  put(sha256: string, mediaType: string, content: Buffer): Promise<void>
  /** The content, as it comes. */
  get(sha256: string): Promise<Readable>
}
