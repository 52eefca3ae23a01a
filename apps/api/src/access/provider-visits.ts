import { eq, lt } from 'drizzle-orm'
import type { Tx } from '../db/client.ts'
import { providerVisits } from '../db/tables/index.ts'
import { hashOf, newSecret } from './secrets.ts'

/** How long somebody may take at the sign-in service, in milliseconds. */
export const providerVisitLength = 10 * 60 * 1000

/** What was agreed with a browser before it went, and must be true of it when it comes back. */
export interface ProviderVisit {
  readonly state: string
  readonly nonce: string
  readonly verifier: string
  /** Where to go on afterwards, on our own site. */
  readonly wayBack: string
}

/** Keeps what was agreed. @returns the secret for the browser's cookie, which binds the visit to it */
export async function beginVisit(tx: Tx, visit: ProviderVisit, now: Date): Promise<string> {
  const secret = newSecret('visit')
  // A while longer than they are good for, so that who took too long is told so.
  await tx.delete(providerVisits).where(lt(providerVisits.expiresAt, new Date(now.getTime() - 60 * 60 * 1000).toISOString()))
  await tx
    .insert(providerVisits)
    .values({ ...visit, secretHash: hashOf(secret), expiresAt: new Date(now.getTime() + providerVisitLength).toISOString() })
  return secret
}

/** Takes a visit out, so that it serves once: of two that come back with it at one moment, one finds nothing. */
export async function endVisit(
  tx: Tx,
  secret: string,
  now: Date,
): Promise<(ProviderVisit & { readonly tooLate: boolean }) | null> {
  const [found] = await tx
    .delete(providerVisits)
    .where(eq(providerVisits.secretHash, hashOf(secret)))
    .returning()
  return found ? { ...found, tooLate: new Date(found.expiresAt) <= now } : null
}
