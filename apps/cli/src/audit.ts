import { appendFile, readFile, stat } from 'node:fs/promises'
import type { Command } from 'commander'
import { serverCommands } from './server-commands.ts'
import type { ServerCommands } from './server-commands.ts'
import { Trouble } from './trouble.ts'

/** What the trail of a server is found to be; the shape of `TrailReport` in the domain. */
export type TrailReport = Awaited<ReturnType<ServerCommands['verifyAuditTrail']>>

type Asking = {
  readonly say: (text: string) => void
  /** Called when the trail is not as it was written. */
  readonly tampered: () => void
  readonly server?: () => Promise<Pick<ServerCommands, 'verifyAuditTrail' | 'auditAnchor'>>
}

/** `weald audit verify` and `weald audit anchor`, which run on the server itself. */
export function addAuditCommands(command: Command, { say, tampered, server = serverCommands }: Asking): void {
  command
    .command('verify')
    .description('walk the audit trail and name the first entry of each chain that is not as it was written')
    .option(
      '--anchor <file>',
      'compare with heads that “weald audit anchor” wrote; finds a chain that was cut off or written anew',
    )
    .action(async ({ anchor }: { anchor?: string }) => {
      const report = await (await server()).verifyAuditTrail(anchor === undefined ? null : await textOf(anchor))
      say(printTrail(report, anchor !== undefined))
      if (report.faults.length > 0) tampered()
    })

  command
    .command('anchor')
    .description('add the present end of every chain to a file, to be kept where nobody who runs the database can change it')
    .requiredOption('--out <file>', 'the file to add to')
    .action(async ({ out }: { out: string }) => {
      const fresh = await isNew(out)
      const lines = await (await server()).auditAnchor(fresh)
      await appendFile(out, lines).catch((error: NodeJS.ErrnoException) => {
        throw new Trouble(`${out} could not be written (${error.code ?? 'unknown reason'}).`)
      })
      say(`Anchored ${counted(lines.split('\n').filter(Boolean).length - (fresh ? 1 : 0), 'chain')} in ${out}.\n`)
    })
}

export function printTrail({ entries, chains, faults }: TrailReport, anchored: boolean): string {
  const size = `${counted(entries, 'entry', 'entries')} in ${counted(chains, 'chain')}`
  if (faults.length > 0)
    return `${faults.map(({ sentence }) => `${sentence}\n`).join('')}Read ${size}. The audit trail is not as it was written.\n`
  return `Read ${size}. The audit trail is as it was written${anchored ? ' and as it was anchored' : ''}.\n`
}

const counted = (count: number, one: string, several = `${one}s`) => `${count} ${count === 1 ? one : several}`

async function textOf(file: string): Promise<string> {
  return readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new Trouble(`The anchor file ${file} cannot be read (${error.code ?? 'unknown reason'}).`)
  })
}

/** Whether a file has no line yet, so that the header goes before the first. */
async function isNew(file: string): Promise<boolean> {
  return stat(file).then(
    ({ size }) => size === 0,
    () => true,
  )
}
