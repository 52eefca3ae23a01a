import { createHash } from 'node:crypto'
import type { FastifyRequest } from 'fastify'
import type { Tx } from '../../db/client.ts'
import { CodedError } from '../../errors.ts'
import { type Answer, answerTo, keepAnswer, type KeyedImport } from '../../import-store/answers.ts'
import type { BatchPart } from './batch.ts'

/** The key under which a request wants to be known when it is sent again; null without one. */
export function keyOfRequest({ headers }: FastifyRequest): string | null {
  const key = headers['idempotency-key']
  if (key === undefined) return null
  if (typeof key === 'string' && /^[\x21-\x7e]{1,200}$/.test(key)) return key
  throw new CodedError(
    'BAD_REQUEST',
    'The Idempotency-Key is not one word of at most 200 letters, digits and signs. Send a new random one with each import, such as a UUID.',
  )
}

/** One text for one import, however its parts were put together on the way: the boundary of a form differs each time. */
export function requestHash(asked: readonly string[], parts: readonly Pick<BatchPart, 'dataset' | 'file' | 'sha256'>[]): string {
  const sent = parts.map(({ dataset, file, sha256 }) => [dataset, file, sha256])
  return createHash('sha256')
    .update(JSON.stringify([asked, sent]))
    .digest('hex')
}

/**
 * Does an import once for each key: who sends it again is told what was answered the first time, byte for byte. Call it when no other
 * import can run, in the transaction of the import.
 * @throws CodedError IDEMPOTENCY_KEY_REUSED, which ends the transaction
 */
export async function once(tx: Tx, keyed: KeyedImport | null, work: () => Promise<Answer>): Promise<Answer> {
  if (!keyed) return work()
  const before = await answerTo(tx, keyed)
  if (before === 'another import') throw reused
  if (before) return before
  const answer = await work()
  if (!(await keepAnswer(tx, keyed, answer))) throw reused
  return answer
}

const reused = new CodedError(
  'IDEMPOTENCY_KEY_REUSED',
  'This Idempotency-Key was sent before with another import. Nothing was changed; send each import with a key of its own.',
)
