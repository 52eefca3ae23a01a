import { setTimeout as wait } from 'node:timers/promises'
import type { FastifyBaseLogger } from 'fastify'
import type { MailSettings } from '../config.ts'
import type { Database } from '../db/client.ts'
import { escalate } from './escalate.ts'
import { mailerOf } from './mailer.ts'
import { planDigests, planMails } from './plan-mails.ts'
import { sendNext } from './send-mails.ts'

export interface NotifyingOptions {
  readonly database: Pick<Database, 'transaction'>
  /** Null: nobody is told by e-mail. */
  readonly mail: MailSettings | null
  readonly log: Pick<FastifyBaseLogger, 'warn' | 'error'>
  readonly now: () => Date
  /** How long to wait between two rounds, in milliseconds. */
  readonly pause?: number
}

export interface Notifying {
  /** Resolves when nothing is under way any more; a mail that is on its way is finished first. */
  stop(): Promise<void>
}

/** Keeps chains going up and e-mail going out for as long as the server runs. Several servers may do so on one database. */
export function startNotifying(options: NotifyingOptions): Notifying {
  const { pause = 20_000, log } = options
  const ending = new AbortController()
  const mailer = options.mail && mailerOf(options.mail)

  const rounds = async () => {
    while (!ending.signal.aborted) {
      // The database may be away for a while; what was to be done is still to be done afterwards.
      await round({ ...options, mailer, ended: () => ending.signal.aborted }).catch((error: unknown) =>
        log.error({ err: error }, 'People could not be told of what happened; this is tried again'),
      )
      await wait(pause, undefined, { signal: ending.signal, ref: false }).catch(() => undefined)
    }
  }
  const ended = rounds()
  return {
    async stop() {
      ending.abort()
      await ended
      mailer?.close()
    },
  }
}

type Round = NotifyingOptions & { readonly mailer: ReturnType<typeof mailerOf> | null; readonly ended?: () => boolean }

/** Does once all that is due. */
export async function round({ database, mail, mailer, log, now, ended = () => false }: Round): Promise<void> {
  await database.transaction(null, (tx) => escalate(tx, now()))
  if (!mail || !mailer) return
  while (!ended() && (await database.transaction(null, (tx) => planMails(tx, now()))) > 0);
  await database.transaction(null, (tx) => planDigests(tx, now()))
  const sending = { database, mailer, publicUrl: mail.publicUrl, log, now }
  while (!ended() && (await sendNext(sending)));
}
