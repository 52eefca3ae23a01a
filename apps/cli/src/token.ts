import { readFile } from 'node:fs/promises'
import { unreadable } from './data-files.ts'
import { Trouble } from './trouble.ts'

/**
 * The service token: what was given on the command line before what stands in the environment, and of each a token before the file of one.
 * Undefined when there is none: much can be asked without.
 */
export async function tokenFrom(
  { token, tokenFile }: { readonly token?: string; readonly tokenFile?: string },
  env: Readonly<Record<string, string | undefined>>,
): Promise<string | undefined> {
  if (token) return token
  if (tokenFile) return tokenIn(tokenFile)
  if (env['WEALD_TOKEN']) return env['WEALD_TOKEN']
  return env['WEALD_TOKEN_FILE'] ? tokenIn(env['WEALD_TOKEN_FILE']) : undefined
}

async function tokenIn(file: string): Promise<string> {
  const token = (await readFile(file, 'utf8').catch(unreadable(file))).trim()
  if (!/^\S+$/.test(token))
    throw new Trouble(`${file} does not hold one token and nothing else. Write the token into it, on one line.`)
  return token
}
