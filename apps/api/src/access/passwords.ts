import { argon2, randomBytes, timingSafeEqual } from 'node:crypto'
import { channel } from 'node:diagnostics_channel'
import { promisify } from 'node:util'

/** argon2id as OWASP asks of it: 19 MiB, 2 passes. What is kept says its own parameters, so that these may rise later. */
const cost = { memory: 19_456, passes: 2, parallelism: 1, tagLength: 32 } as const
const compute = promisify(argon2)

/** Tells whoever listens of each computation of argon2 with its parameters and never with a password: proofs count them. */
export const passwordWork = channel('weald:password-work')

async function derive(parameters: Parameters<typeof compute>[1]): Promise<Buffer> {
  const { memory, passes, parallelism } = parameters
  passwordWork.publish({ memory, passes, parallelism })
  return compute('argon2id', parameters)
}

/** What is kept of a password. */
export async function hashPassword(password: string): Promise<string> {
  const nonce = randomBytes(16)
  const tag = await derive({ message: normal(password), nonce, ...cost })
  return `$argon2id$v=19$m=${cost.memory},t=${cost.passes},p=${cost.parallelism}$${base64(nonce)}$${base64(tag)}`
}

/** Whether this is the password that was hashed. Without a hash it takes the same work to say no, so that nobody learns who has an account. */
export async function isPassword(password: string, kept: string | null): Promise<boolean> {
  const [, memory = cost.memory, passes = cost.passes, parallelism = cost.parallelism, nonce = '', tag = ''] =
    /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([\w+/]+)\$([\w+/]+)$/.exec(kept ?? '') ?? []
  const expected = Buffer.from(tag, 'base64')
  const found = await derive({
    message: normal(password),
    nonce: nonce ? Buffer.from(nonce, 'base64') : randomBytes(16),
    memory: Number(memory),
    passes: Number(passes),
    parallelism: Number(parallelism),
    tagLength: cost.tagLength,
  })
  return expected.length === found.length && timingSafeEqual(expected, found)
}

export const passwordLength = { min: 12, max: 200 } as const

/** What is wrong with a new password, as a sentence; null when nothing is. Length is what helps; rules about signs do not. */
export function passwordFault(password: string, { email }: { readonly email: string }): string | null {
  const { length } = [...password]
  if (length < passwordLength.min)
    return `Choose a password of at least ${passwordLength.min} characters. Three words that do not belong together are a good one.`
  if (length > passwordLength.max) return `Choose a password of at most ${passwordLength.max} characters.`
  if (new Set(normal(password)).size < 5) return 'Choose a password that does not repeat the same few characters.'
  if (
    normal(password)
      .toLowerCase()
      .includes(email.split('@')[0] ?? email)
  )
    return 'Choose a password without your e-mail address in it.'
  return null
}

/** The same password typed on another keyboard may arrive in another composition of the same characters. */
const normal = (password: string) => password.normalize('NFKC')
const base64 = (bytes: Buffer) => bytes.toString('base64').replace(/=+$/, '')
