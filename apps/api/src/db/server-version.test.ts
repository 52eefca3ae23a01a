import { expect, test } from 'vitest'
import type { Database } from './client.ts'
import { requireRecentServer } from './server-version.ts'

const aServer = (version: string): Database => ({ transaction: async () => ({ rows: [{ version }] }) }) as unknown as Database

test.each(['18.4', '18.4 (Debian 18.4-1.pgdg13+1)', '19beta1', '20.1'])('a server of version %s will do', async (version) => {
  await expect(requireRecentServer(aServer(version))).resolves.toBeUndefined()
})

test.each(['17.9', '15.18 (Debian 15.18-0+deb12u1)', '9.6.24'])(
  'a server of version %s is refused with what to do',
  async (version) => {
    await expect(requireRecentServer(aServer(version))).rejects.toThrow(
      `a PostgreSQL ${version} server, and Weald needs PostgreSQL 18 or newer`,
    )
  },
)
