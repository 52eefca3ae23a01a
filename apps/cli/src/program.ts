import { Command, CommanderError, InvalidArgumentError, Option } from 'commander'
import { addAuditCommands } from './audit.ts'
import { exportDataset, type ExportFormat } from './export-dataset.ts'
import { importFiles } from './import-folder.ts'
import { printReport } from './print-report.ts'
import { progressOn } from './progress.ts'
import { documentOf, printErrors, query, variablesOf } from './query.ts'
import type { DatasetContract } from './report.ts'
import { serverCommands } from './server-commands.ts'
import { tokenFrom } from './token.ts'
import { Trouble } from './trouble.ts'
import { printUndo, undoBatch } from './undo-batch.ts'
import { ask, jsonOf } from './weald-server.ts'
import type { Server } from './weald-server.ts'

export interface Terminal {
  readonly out: NodeJS.WriteStream
  readonly err: NodeJS.WriteStream
  readonly in: NodeJS.ReadableStream
  readonly env: Readonly<Record<string, string | undefined>>
}

/** How the command ended, for scripts: done, refused because of faults in the files, or never got so far. */
export const exitCodes = { done: 0, refused: 1, trouble: 2 } as const

/** Runs one command line, without the names of the interpreter and the file. @returns its exit code */
export async function run(args: readonly string[], terminal: Terminal): Promise<number> {
  let code: number = exitCodes.done
  const program = weald(terminal, (ended) => (code = ended))
  try {
    await program.parseAsync(args, { from: 'user' })
    return code
  } catch (error) {
    // Commander has printed its sentence already; help and version are no failures.
    if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.done : exitCodes.trouble
    if (!(error instanceof Trouble)) throw error
    terminal.err.write(`${error.message}\n`)
    return exitCodes.trouble
  }
}

type Options = { url: string; token?: string; tokenFile?: string }

function weald({ out, err, in: input, env }: Terminal, end: (code: number) => void): Command {
  const program = new Command('weald')
    .description('Scripted imports and exports for Weald.')
    .exitOverride()
    .showHelpAfterError('(weald --help says more)')
  program.configureOutput({ writeOut: (text) => out.write(text), writeErr: (text) => err.write(text) })
  const command = (name: string, description: string) => program.command(name).description(description)
  const onServer = (name: string, description: string) =>
    command(name, description)
      .option('--url <address>', 'where Weald answers, or WEALD_URL', env['WEALD_URL'] || 'http://127.0.0.1:4000')
      .option('--token <token>', 'service token; better set WEALD_TOKEN, which other users of this machine cannot see')
      .option('--token-file <file>', 'a file that holds the service token and nothing else, or WEALD_TOKEN_FILE')
  const server = async ({ url, ...given }: Options): Promise<Server> => ({ url, token: await tokenFrom(given, env) })

  onServer('import <paths...>', 'send <dataset>.csv, .ndjson or .xlsx files, or all those of a folder, as one batch')
    .option('--dry-run', 'check everything and change nothing', false)
    .option('--json', 'print the report as JSON', false)
    .option(
      '--retries <times>',
      'how often to send it again, as the same import, when Weald is not reached or not ready',
      upTo(10),
      3,
    )
    .action(async (paths: string[], options: Options & { dryRun: boolean; json: boolean; retries: number }) => {
      const progress = progressOn(err, options.json)
      const { dryRun, retries } = options
      const report = await importFiles({ ...(await server(options)), paths, dryRun, retries, onProgress: progress.say }).finally(
        progress.end,
      )
      out.write(options.json ? `${JSON.stringify(report, null, 2)}\n` : printReport(report))
      if (report.status === 'refused') end(exitCodes.refused)
    })

  onServer('undo <batch>', 'take an import back, whole, while nothing newer builds on it')
    .option('--dry-run', 'say what would go back and what stands in the way, and change nothing', false)
    .option('--json', 'print the report as JSON', false)
    .action(async (batch: string, options: Options & { dryRun: boolean; json: boolean }) => {
      const report = await undoBatch(await server(options), batch, options.dryRun)
      out.write(options.json ? `${JSON.stringify(report, null, 2)}\n` : printUndo(report))
      if (report.status === 'refused') end(exitCodes.refused)
    })

  onServer('export <dataset>', 'write a dataset as a file that can be imported again')
    .option('--out <file>', 'write to this file instead of the terminal')
    .addOption(
      new Option('--format <format>', 'CSV, JSON lines, or a workbook').choices(['csv', 'ndjson', 'xlsx']).default('csv'),
    )
    .action(async (dataset: string, { out: file, format, ...options }: Options & { out?: string; format: ExportFormat }) =>
      exportDataset(await server(options), dataset, file, out, format),
    )

  onServer('query <document>', 'ask by GraphQL and print the data as JSON; @file reads the document from a file, - from the pipe')
    .option('--variable <name=value...>', 'a variable: JSON, or else a text', [])
    .action(async (given: string, { variable, ...options }: Options & { variable: string[] }) => {
      const answer = await query(await server(options), await documentOf(given, input), variablesOf(variable))
      if (answer.data) out.write(`${JSON.stringify(answer.data, null, 2)}\n`)
      err.write(printErrors(answer))
      if (answer.errors) end(exitCodes.refused)
    })

  onServer('datasets', 'list the datasets and their columns; * marks what every row needs')
    .option('--json', 'print the whole contract as JSON', false)
    .action(async (options: Options & { json: boolean }) => {
      const contract = await jsonOf<{ datasets: readonly DatasetContract[] }>(
        await ask(await server(options), '/api/v1/datasets'),
      )
      out.write(options.json ? `${JSON.stringify(contract, null, 2)}\n` : contract.datasets.map(describe).join('\n'))
    })

  command('administrator', 'manage administrators, on the server itself')
    .command('create')
    .description('invite somebody to be an administrator, and print the invitation once')
    .requiredOption('--name <name>', 'the name of the person')
    .requiredOption('--email <address>', 'the e-mail address of the person')
    .action(async (person: { name: string; email: string }) => {
      const address = await (await serverCommands()).createAdministrator(person)
      err.write(`${person.name} has 7 days to open this address. It is not shown again: give it to nobody else.\n`)
      out.write(`${address}\n`)
    })

  command('token', 'manage service tokens, on the server itself')
    .command('create')
    .description('make a token for another system and print it once')
    .requiredOption('--name <name>', 'which system it is for')
    .option('--scope <scopes...>', 'what it may do: read, import', ['import'])
    .option('--days <days>', 'how many days it is good for', wholeDays, 90)
    .option('--owner <owner>', 'who answers for it: the e-mail address of an account, or a name')
    .action(async ({ name, scope, days, owner }: { name: string; scope: string[]; days: number; owner?: string }) => {
      const token = await (await serverCommands()).createServiceToken({ name, scopes: scope, days, owner })
      err.write(`This token is good for ${days} days and is not shown again. Keep it where only ${name} can read it.\n`)
      out.write(`${token}\n`)
    })

  addAuditCommands(command('audit', 'check the audit trail, on the server itself'), {
    say: (text) => out.write(text),
    tampered: () => end(exitCodes.refused),
  })
  return program
}

function describe({ name, title, columns }: DatasetContract): string {
  const width = Math.max(...columns.map((column) => column.name.length)) + 1
  const lines = columns.map(
    ({ name, type, required, description, choices }) =>
      `  ${`${name}${required ? '*' : ''}`.padEnd(width)}  ${choices ? choices.join(' | ') : type}: ${description}`,
  )
  return `${name}: ${title}\n${lines.join('\n')}\n`
}

function upTo(most: number): (text: string) => number {
  return (text) => {
    if (!/^\d{1,3}$/.test(text) || Number(text) > most) throw new InvalidArgumentError(`Write a whole number from 0 to ${most}.`)
    return Number(text)
  }
}

function wholeDays(text: string): number {
  if (!/^\d{1,3}$/.test(text) || Number(text) === 0) throw new InvalidArgumentError('Write a number of days from 1 to 999.')
  return Number(text)
}
