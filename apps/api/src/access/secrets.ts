import { createHash, randomBytes } from 'node:crypto'

/** 32 random bytes as text. Long enough that a plain hash keeps it: there is nothing to guess. */
export function newSecret(prefix: string): string {
  return `${prefix}_${randomBytes(32).toString('base64url')}`
}

/** What is kept of a secret. Whoever reads the database cannot use it. */
export function hashOf(secret: string): string {
  return createHash('sha256').update(secret).digest('hex')
}
