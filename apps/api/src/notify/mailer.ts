import { createTransport } from 'nodemailer'
import type { MailSettings } from '../config.ts'
import { isLoopback } from '../loopback.ts'
import type { Letter } from './compose.ts'

export interface Mailer {
  /** Hands a letter over to the mail server. @param id of the mail: the same each time that it is tried */
  send(id: string, to: { readonly name: string; readonly email: string }, letter: Letter): Promise<void>
  close(): void
}

const seconds = 1000

/** The one door to the mail server. */
export function mailerOf({ server, from, publicUrl }: MailSettings): Mailer {
  const secure = server.protocol === 'smtps:'
  const transport = createTransport({
    host: server.hostname.replace(/^\[|\]$/g, ''),
    port: Number(server.port) || (secure ? 465 : 587),
    secure,
    // What is said on the way to another machine is not said for all to hear.
    requireTLS: !secure && !isLoopback(server.hostname),
    ...(server.username
      ? { auth: { user: decodeURIComponent(server.username), pass: decodeURIComponent(server.password) } }
      : {}),
    // All of them together are shorter than the time for which a mail is taken: see send-mails.ts.
    connectionTimeout: 15 * seconds,
    greetingTimeout: 15 * seconds,
    socketTimeout: 45 * seconds,
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  return {
    async send(id, { name, email }, { subject, text }) {
      await transport.sendMail({
        from,
        to: { name, address: email },
        subject,
        text,
        // By these a mail that was sent twice, since a server stopped between sending it and writing that down, is told to be one.
        messageId: `<${id}@${publicUrl.hostname}>`,
        headers: { 'X-Weald-Mail': id, 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
      })
    },
    close: () => transport.close(),
  }
}

/** Whether the mail server will never take this: the address is none of anybody. Anything else may be better later. */
export function isForGood(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  const { code, responseCode } = error as Error & { code?: string; responseCode?: number }
  return code === 'EENVELOPE' && responseCode !== undefined && responseCode >= 500
}
