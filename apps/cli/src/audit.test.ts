import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Command } from 'commander'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { addAuditCommands } from './audit.ts'
import type { TrailReport } from './audit.ts'

const sound: TrailReport = { entries: 1883, chains: 1, faults: [] }
const tampered: TrailReport = {
  entries: 5,
  chains: 2,
  faults: [{ chain: 'dover', number: 3, sentence: 'Entry 3 of the chain dover is missing: it was removed.' }],
}

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'weald-audit-'))
})
afterEach(() => rm(folder, { recursive: true }))

/** One command line against a server whose trail is as given. */
async function call(report: TrailReport, ...args: string[]) {
  let [said, found, anchor] = ['', false, null as string | null]
  const program = new Command('audit').exitOverride()
  addAuditCommands(program, {
    say: (text) => (said += text),
    tampered: () => (found = true),
    server: async () => ({
      verifyAuditTrail: async (text) => ((anchor = text), report),
      auditAnchor: async (fresh) => `${fresh ? 'chain,number\n' : ''}dover,3\n`,
    }),
  })
  await program.parseAsync(args, { from: 'user' })
  return { said, found, anchor }
}

describe('weald audit verify', () => {
  test('says that a sound trail is sound', async () => {
    expect(await call(sound, 'verify')).toEqual({
      said: 'Read 1883 entries in 1 chain. The audit trail is as it was written.\n',
      found: false,
      anchor: null,
    })
  })

  test('names what was done to one that is not, and fails', async () => {
    const { said, found } = await call(tampered, 'verify')
    expect(said).toContain('Entry 3 of the chain dover is missing: it was removed.\n')
    expect(found).toBe(true)
  })

  test('compares with an anchor that is kept in a file', async () => {
    const file = join(folder, 'anchor.csv')
    await writeFile(file, 'kept')
    const { said, anchor } = await call(sound, 'verify', '--anchor', file)
    expect(anchor).toBe('kept')
    expect(said).toContain('as it was anchored')
  })

  test('says so when the anchor is not there, rather than verifying without', async () => {
    await expect(call(sound, 'verify', '--anchor', join(folder, 'none.csv'))).rejects.toThrow('cannot be read (ENOENT)')
  })
})

test('weald audit anchor adds to its file, with one header however often it runs', async () => {
  const file = join(folder, 'anchor.csv')
  expect((await call(sound, 'anchor', '--out', file)).said).toBe(`Anchored 1 chain in ${file}.\n`)
  await call(sound, 'anchor', '--out', file)
  expect(await readFile(file, 'utf8')).toBe('chain,number\ndover,3\ndover,3\n')
})
