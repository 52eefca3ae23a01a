import { existsSync, realpathSync } from 'node:fs'
import { join } from 'node:path'
import { type Cluster, clusterName, clusterPlace } from './embedded-cluster.ts'
import { readPostmasterFile } from './embedded-leftover.ts'

/** How to reach the server that a Weald runs on this data folder right now; null when none does. */
export function runningCluster(dataDir: string): Cluster['connection'] | null {
  if (!existsSync(dataDir)) return null
  const noted = readPostmasterFile(join(realpathSync(dataDir), clusterName))
  const runs = noted?.ready && existsSync(join(noted.socketDir, `.s.PGSQL.${clusterPlace.port}`))
  return runs ? { ...clusterPlace, host: noted.socketDir } : null
}
