import { afterEach, expect, test } from 'vitest'
import type { PlanDocument } from '../model.ts'
import { paragraph } from '../write.ts'
import { fileDesk, type FileDesk } from './file-desk.ts'

let desk: FileDesk
afterEach(() => desk.close())

const document = (words: string): PlanDocument => ({
  title: 'A plan',
  subtitle: [],
  standing: [],
  draftMark: null,
  foot: 'A plan',
  sections: [{ id: 'section-1', level: 1, heading: 'One', blocks: [paragraph(words)], wide: false }],
  footnotes: [],
})
const isPdf = (bytes: Uint8Array) => Buffer.from(bytes.subarray(0, 5)).toString() === '%PDF-'

test('files are made one after another away from this thread, and each caller gets their own', async () => {
  desk = fileDesk()
  const [pdf, word, other] = await Promise.all([
    desk.make('pdf', document('one')),
    desk.make('docx', document('two')),
    desk.make('pdf', document('three')),
  ])
  expect([isPdf(pdf), isPdf(word), isPdf(other)]).toEqual([true, false, true])
  expect(Buffer.from(word.subarray(0, 2)).toString()).toBe('PK')
  expect(Buffer.compare(pdf, other)).not.toBe(0)
}, 30_000)

test('when too many wait, the next is told to come back, and is let in afterwards', async () => {
  desk = fileDesk({ patience: 30_000, mostWaiting: 1, largest: 1_000_000 })
  const first = [desk.make('pdf', document('one')), desk.make('pdf', document('two'))]
  await expect(desk.make('pdf', document('three'))).rejects.toMatchObject({ code: 'UNAVAILABLE' })
  await Promise.all(first)
  expect(isPdf(await desk.make('pdf', document('four')))).toBe(true)
}, 30_000)

test('a file that takes too long is given up with a sentence, and the next is made all the same', async () => {
  desk = fileDesk({ patience: 1, mostWaiting: 8, largest: 10_000_000 })
  await expect(desk.make('pdf', document('word '.repeat(200_000)))).rejects.toMatchObject({ code: 'TIMED_OUT' })
  await desk.close()
  desk = fileDesk()
  expect(isPdf(await desk.make('pdf', document('short')))).toBe(true)
}, 30_000)

test('a plan that is too large for one file is refused before anything is begun', async () => {
  desk = fileDesk({ patience: 30_000, mostWaiting: 8, largest: 500 })
  await expect(desk.make('docx', document('word '.repeat(500)))).rejects.toMatchObject({ code: 'TOO_LARGE' })
})
