import { gzipSync } from 'node:zlib'
import type { Actor, ImportReport } from '@weald/domain'
import type { Database } from '../../src/db/client.ts'
import { madeWorkbook } from '../../src/spreadsheet/testing/made-workbook.ts'
import { readBatch } from '../../src/modules/imports/batch.ts'
import { runImport } from '../../src/modules/imports/run-import.ts'
import { type Chance, seededChance } from './seeded.ts'
import { tablesOf } from './undo-restores.ts'

export interface HarmlessFiles {
  readonly files: number
  refused: number
  /** Files of whose faults each that speaks of a row, a cell or a column says in which row. */
  placed: number
  /** In milliseconds. */
  slowest: number
  /** The most that the process held beyond what it held before, in MiB. */
  memory: number
  readonly failures: string[]
}

const importer: Actor = { kind: 'service', id: 'prover', name: 'Prover', scopes: ['import'] }

/** Sends files that are made to hurt, each of a kind in turn, as real imports: none may change, stop or fill anything. */
export async function filesCannotHurt(
  database: Database,
  { files, seed, size = 16 * 1024 * 1024 }: { files: number; seed: number; /** Of the largest, in bytes. */ size?: number },
): Promise<HarmlessFiles> {
  const chance = seededChance(seed)
  const told: HarmlessFiles = { files, refused: 0, placed: 0, slowest: 0, memory: 0, failures: [] }
  const before = await tablesOf(database)
  const held = process.memoryUsage().rss
  const names = Object.keys(kinds)
  for (let index = 0; index < files; index++) {
    const kind = names[index % names.length]!
    const { text, ending = 'csv' } = await kinds[kind]!(chance, size - chance.number(size / 2))
    const start = performance.now()
    const report = await send(database, `people.${ending}`, Buffer.isBuffer(text) ? text : Buffer.from(text))
    told.slowest = Math.max(told.slowest, Math.round(performance.now() - start))
    told.memory = Math.max(told.memory, Math.round((process.memoryUsage().rss - held) / 2 ** 20))
    if (report.status === 'refused' && report.faultCount > 0) told.refused++
    else told.failures.push(`${kind} was ${report.status}`)
    const unplaced = report.faults.find(({ code, row }) => /^(row|cell|column|key)\./.test(code) && row === null)
    if (unplaced) told.failures.push(`${kind}: ${unplaced.message}`)
    else told.placed++
  }
  if ((await tablesOf(database)) !== before) told.failures.push('The tables are not as they were')
  return told
}

async function send(database: Database, file: string, bytes: Buffer): Promise<ImportReport> {
  const parts = await readBatch([{ file, dataset: 'people', bytes, tooLarge: false }])
  const { body } = await runImport(database, { actor: importer, mode: 'apply', parts })
  return JSON.parse(body) as ImportReport
}

type HostileFile = { readonly text: string | Buffer; readonly ending?: 'ndjson' | 'xlsx' }
type Hostile = (chance: Chance, size: number) => HostileFile | Promise<HostileFile>

const header = 'code,name,position,note\n'
const filled = (size: number, part: string) => part.repeat(Math.ceil(size / part.length))
const line = (name: string) => `{"code":"a","name":${name},"position":1,"note":null}\n`

const kinds: Readonly<Record<string, Hostile>> = {
  'a line of millions of empty cells': (_chance, size) => ({ text: filled(size, ',') }),
  'a header of many names': (_chance, size) => ({ text: Array.from({ length: size / 12 }, (_, at) => `column-${at}`).join(',') }),
  'a row of millions of cells': (_chance, size) => ({ text: `${header}a${filled(size, ',x')}\n` }),
  'one enormous cell': (chance, size) => ({ text: `${header}a,"${filled(size, chance.word())}",1,\n` }),
  'millions of short rows': (chance, size) => ({ text: header + filled(size, `${chance.word().slice(0, 1)}\n`) }),
  'line breaks and nothing else': (_chance, size) => ({ text: filled(size, '\r\n\r') }),
  'quotes and nothing else': (chance, size) => ({ text: header + filled(size, '"').slice(chance.number(2)) }),
  'a quote that is never closed': (chance, size) => ({ text: `${header}a,"${filled(size, `${chance.word()}\n`)}` }),
  NULs: (chance, size) => ({ text: `${header}a,${'\0'.repeat(1 + chance.number(50))}${filled(size / 8, 'NUL ')},1,\n` }),
  'UTF-16': (chance) => ({ text: Buffer.from(`\ufeff${header}a,${chance.word()},1,\n`, 'utf16le') }),
  'bytes without a meaning': (chance, size) => ({
    text: Buffer.from(Uint8Array.from({ length: size / 64 }, () => 128 + chance.number(128))),
  }),
  'an archive': (chance, size) => ({
    text: Buffer.concat([
      Buffer.from('PK\u0003\u0004'),
      Buffer.from(Uint8Array.from({ length: size / 64 }, () => chance.number(256))),
    ]),
  }),
  'a compressed stream': (chance) => ({
    text: Buffer.from([0x1f, 0x8b, 8, 0, ...Array.from({ length: 400 }, () => chance.number(256))]),
  }),
  'a stream that unpacks to a thousand times its size': (_chance, size) => ({ text: gzipSync(Buffer.alloc(size * 8)) }),
  'a workbook that unpacks to a thousand times its size': async (_chance, size) => ({
    text: await madeWorkbook(`<row>${filled(size * 8, '<c><v>1</v></c>')}</row>`),
    ending: 'xlsx',
  }),
  'a workbook with cells at its far end': async (_chance, size) => ({
    text: await madeWorkbook(filled(size / 4, '<row><c r="XFD1"><v>1</v></c></row>')),
    ending: 'xlsx',
  }),
  'a workbook with entities that double themselves': async (chance) => ({
    text: await madeWorkbook('', {
      'xl/sharedStrings.xml': `<!DOCTYPE ${chance.word()} [<!ENTITY a "&b;&b;"><!ENTITY b SYSTEM "file:///etc/passwd">]><sst>&a;</sst>`,
    }),
    ending: 'xlsx',
  }),
  'a workbook that was cut off': async (chance) => {
    const whole = await madeWorkbook(`<row><c><v>${chance.number(9)}</v></c></row>`)
    return { text: whole.subarray(0, chance.number(whole.length - 30) + 4), ending: 'xlsx' }
  },
  'names of what objects inherit': (chance) => ({ text: `__proto__,constructor,toString,${chance.word()}\na,b,c,d\n` }),
  'an entity that doubles itself': (chance) => ({
    text: `<?xml version="1.0"?><!DOCTYPE ${chance.word()} [<!ENTITY a "&b;&b;">]><a>&a;</a>`,
  }),
  'a file that is cut off': (chance) => ({ text: `${header}a,A,1,\nb,${chance.word()}` }),
  'the same key again and again': (chance, size) => ({
    text: header + filled(Math.min(size, 400_000), `a,${chance.word()},1,\n`),
  }),
  'brackets without an end': (chance, size) => ({ text: filled(size, chance.one(['[', '{"a":'])), ending: 'ndjson' }),
  'millions of lines that are no row': (_chance, size) => ({ text: filled(size, '1\n'), ending: 'ndjson' }),
  'an object of many names': (_chance, size) => ({
    text: `{${Array.from({ length: size / 16 }, (_, at) => `"k${at}":1`).join(',')}}\n`,
    ending: 'ndjson',
  }),
  'an object that would change all objects': (chance) => ({
    text: `{"__proto__":{"${chance.word()}":1},"constructor":{"prototype":1}}\n`,
    ending: 'ndjson',
  }),
  'a text of half characters': (chance, size) => ({
    text: line(`"${filled(size / 4, String.raw`\ud800`)}${chance.word()}"`),
    ending: 'ndjson',
  }),
  'a number without an end': (_chance, size) => ({ text: line('"A"').replace('1', filled(size, '9')), ending: 'ndjson' }),
}
