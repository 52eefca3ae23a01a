import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { SMTPServer } from 'smtp-server'

export type Delivered = {
  readonly to: string
  readonly headers: ReadonlyMap<string, string>
  readonly body: string
  readonly raw: string
}

/** What the mail server says to an address: takes it, not now, or never. A promise makes it think about it until then. */
export type Manners = (address: string) => 'takes' | 'busy' | 'refuses' | Promise<'takes'>

/** A real mail server in this process, which keeps what it is given. */
export async function mailServer() {
  const delivered: Delivered[] = []
  let manners: Manners = () => 'takes'
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    async onRcptTo({ address }, _session, done) {
      const answer = await manners(address)
      if (answer === 'takes') return done()
      done(Object.assign(new Error(answer), { responseCode: answer === 'busy' ? 451 : 550 }))
    },
    async onData(stream, { envelope }, done) {
      const raw = await text(stream)
      for (const { address } of envelope.rcptTo) delivered.push({ to: address, ...parted(raw), raw })
      done()
    },
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.server.address() as AddressInfo
  return {
    url: new URL(`smtp://127.0.0.1:${port}`),
    delivered,
    behave: (other: Manners) => void (manners = other),
    close: () => new Promise<void>((resolve) => server.close(resolve)),
  }
}

/** Headers and body as a reader sees them. */
function parted(raw: string) {
  const [head = '', ...rest] = raw.split('\r\n\r\n')
  const lines = head.replaceAll(/\r\n[ \t]+/g, ' ').split('\r\n')
  const headers = new Map(
    lines.map((line) => {
      const [name = '', ...value] = line.split(': ')
      return [name.toLowerCase(), decodedWords(value.join(': '))] as const
    }),
  )
  const body = rest.join('\r\n\r\n')
  const encoding = headers.get('content-transfer-encoding')
  return { headers, body: encoding === 'quoted-printable' ? quotedPrintable(body) : encoding === 'base64' ? base64(body) : body }
}

const base64 = (source: string) => Buffer.from(source, 'base64').toString()
const quotedPrintable = (source: string) => {
  const bytes = source
    .replaceAll('=\r\n', '')
    .replaceAll(/=([0-9A-F]{2})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
  return Buffer.from(bytes, 'latin1').toString()
}
const decodedWords = (value: string) =>
  value
    .replaceAll(/\?= =\?/g, '?==?')
    .replaceAll(/=\?UTF-8\?([QB])\?(.*?)\?=/gi, (_, kind: string, words: string) =>
      kind.toUpperCase() === 'B' ? base64(words) : quotedPrintable(words.replaceAll('_', ' ')),
    )
