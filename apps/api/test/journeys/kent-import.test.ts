import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { kentFiles, kentFolder } from '@weald/kent-2008'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { importDesk } from '../../src/modules/imports/testing/import-desk.ts'

const kent = Object.fromEntries(kentFiles().map((name) => [name, readFileSync(join(kentFolder, `${name}.csv`), 'utf8')]))
const file = (name: string) => kent[name] ?? ''

/** The same text with `pattern` replaced once; a pattern that does not occur would spoil nothing and prove nothing. */
function spoil(name: string, pattern: string | RegExp, by: string): Record<string, string> {
  const spoiled = file(name).replace(pattern, by)
  if (spoiled === file(name)) throw new Error(`Nothing of ${name} was spoiled`)
  return { [name]: spoiled }
}

/** Runs the command as a program of its own, with nothing in its environment but `env`. */
async function weald(
  args: readonly string[],
  env: Readonly<Record<string, string>>,
): Promise<{ code: number | null; printed: string }> {
  const command = fileURLToPath(new URL('../../../cli/src/main.ts', import.meta.url))
  const child = spawn(process.execPath, [command, ...args], { env, stdio: ['ignore', 'pipe', 'pipe'] })
  let printed = ''
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text: string) => (printed += text))
  const code = await new Promise<number | null>((resolve, reject) => child.once('error', reject).once('close', resolve))
  return { code, printed }
}

const firstRow = file('people').split('\n')[1] ?? ''

/** Seven copies of the county's data, each with one thing wrong. */
const spoiledCopies: readonly (readonly [why: string, files: Record<string, string | Buffer>, code: string, place: object])[] = [
  [
    'a column has the wrong name',
    spoil('partnerships', 'short_code', 'shortcode'),
    'column.unknown',
    { row: 1, column: 'shortcode' },
  ],
  [
    'a code is not known',
    spoil('plan-owners', /,dover,/, ',dovre,'),
    'reference.unknown',
    { column: 'partnership', value: 'dovre' },
  ],
  [
    'a number is text',
    spoil('risks', /^(kent-interim-2008,1,)1,/m, '$1one,'),
    'cell.not_integer',
    { row: 2, column: 'position', value: 'one' },
  ],
  [
    'a key stands twice',
    { people: `${file('people')}${firstRow}\n` },
    'key.duplicate',
    { row: file('people').trimEnd().split('\n').length + 1 },
  ],
  [
    'the encoding is none that is known',
    { partnerships: Buffer.from(`${file('partnerships')}cafe,Caf\x81,99,,,,\n`, 'latin1') },
    'file.not_utf8',
    {},
  ],
  [
    'the file is cut off',
    { milestones: file('milestones').slice(0, file('milestones').lastIndexOf(',') - 3) },
    'file.truncated',
    {},
  ],
  ['the file is empty', { facts: '' }, 'file.empty', {}],
]

describe('The county’s plan for 2008/09', () => {
  let desk: Awaited<ReturnType<typeof importDesk>>
  beforeAll(async () => {
    desk = await importDesk()
  })
  afterAll(() => desk.close())

  test('tries without a fault, loads as it was tried, and loads a second time without a trace', async () => {
    const dry = await desk.send(kent, 'dry-run')
    expect([dry.status, dry.faults]).toEqual(['would_apply', []])
    const real = await desk.send(kent)
    expect([real.status, real.files]).toEqual(['applied', dry.files])
    const before = await desk.everything()
    expect(await desk.send(kent)).toMatchObject({ httpStatus: 200, status: 'unchanged', batchId: null })
    expect(await desk.everything()).toBe(before)
  })

  test('comes out as it went in', async () => {
    const exported: Record<string, string> = {}
    for (const name of Object.keys(kent)) exported[name] = await desk.exported(name)
    for (const name of Object.keys(kent))
      expect(exported[name]?.split('\n').toSorted()).toHaveLength(file(name).split('\n').length)
    expect(await desk.send(exported)).toMatchObject({ status: 'unchanged' })
  })

  test('can be sent by the weald command, which needs a token', async () => {
    const WEALD_URL = await desk.listen()
    expect(await weald(['import', kentFolder], { WEALD_URL, WEALD_TOKEN: 'importer' })).toEqual({
      code: 0,
      printed: expect.stringContaining('There is nothing to change'),
    })
    expect(await weald(['import', kentFolder], { WEALD_URL })).toEqual({
      code: 2,
      printed: expect.stringContaining('need a service token'),
    })
  })

  test('cannot be changed any more once the county has approved it', async () => {
    const report = await desk.send(spoil('risk-areas', /^(kent-interim-2008,1,1,)/m, '$1Another '))
    expect(report).toMatchObject({ httpStatus: 422, faults: [{ row: 2, code: 'edition.closed' }] })
  })
})

describe.each(spoiledCopies)('A copy in which %s', (_why, spoiled, code, place) => {
  test('changes nothing and names the fault', async () => {
    const desk = await importDesk()
    try {
      const before = await desk.everything()
      const report = await desk.send({ ...kent, ...spoiled })
      expect(report).toMatchObject({ httpStatus: 422, status: 'refused', batchId: null })
      expect(report.faults).toContainEqual(expect.objectContaining({ code, dataset: Object.keys(spoiled)[0], ...place }))
      expect(report.faults.every((fault) => fault.dataset === Object.keys(spoiled)[0])).toBe(true)
      expect(await desk.everything()).toBe(before)
    } finally {
      await desk.close()
    }
  })
})
