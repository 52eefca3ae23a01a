import { eq } from 'drizzle-orm'
import type { Tx } from '../db/client.ts'
import { importAnswers } from '../db/tables/index.ts'

/** An answer as it went out, and goes out again. */
export interface Answer {
  readonly status: number
  readonly body: string
}

/** Which import a key stands for: who sent it, and what. */
export interface KeyedImport {
  readonly key: string
  readonly actor: string
  readonly requestHash: string
}

/** What was answered under a key, or that it is somebody else's or stands for another import; null when the key is new. */
export async function answerTo(tx: Tx, { key, requestHash }: KeyedImport): Promise<Answer | 'another import' | null> {
  const [found] = await tx.select().from(importAnswers).where(eq(importAnswers.key, key))
  if (!found) return null
  return found.requestHash === requestHash ? { status: found.status, body: found.body } : 'another import'
}

/** Keeps an answer. @returns false when the key has been taken meanwhile, or by somebody whose answers are not shown to this one */
export async function keepAnswer(tx: Tx, { key, actor, requestHash }: KeyedImport, answer: Answer): Promise<boolean> {
  const { rowCount } = await tx
    .insert(importAnswers)
    .values({ key, actor, requestHash, ...answer })
    .onConflictDoNothing()
  return rowCount === 1
}
