import { createHash } from 'node:crypto'
import { anchorHeader, anchorLines, type ChainHead, type TrailReport, verifyTrail } from '@weald/domain'
import type { Tx } from '../db/client.ts'
import { chainHeads, readTrail } from './read-trail.ts'

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')

/** Walks the whole trail as it stands in this transaction. @param anchors heads that were kept outside the database */
export async function verifyStoredTrail(tx: Tx, anchors: readonly ChainHead[] = []): Promise<TrailReport> {
  const verification = verifyTrail(sha256, await chainHeads(tx), anchors)
  for await (const entry of readTrail(tx)) verification.take(entry)
  return verification.finish()
}

/** What to keep outside the database so that a trail which was rewritten or cut off shows. @param fresh whether the file begins here */
export async function anchorText(tx: Tx, now: Date, fresh: boolean): Promise<string> {
  return (fresh ? anchorHeader : '') + anchorLines(await chainHeads(tx), now.toISOString())
}
