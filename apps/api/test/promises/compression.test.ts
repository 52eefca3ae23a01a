import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { kentApp } from '../support/kent-app.ts'

let kent: Awaited<ReturnType<typeof kentApp>>
beforeAll(async () => {
  kent = await kentApp()
})
afterAll(() => kent.close())

const wholePlan = {
  query: '{ plan(id: "kent-interim-2008") { currentEdition { sections { heading body } facts { subject cell { printed } } } } }',
}

async function read(encoding: string) {
  return kent.app.inject({ method: 'POST', url: '/graphql', headers: { 'accept-encoding': encoding }, payload: wholePlan })
}

describe('A long answer', () => {
  it.each([
    ['br', brotliDecompressSync],
    ['gzip', gunzipSync],
  ])('comes compressed to a caller that reads %s, and is the same answer', async (encoding, unpack) => {
    const plain = await read('identity')
    const packed = await read(encoding)
    expect(packed.headers['content-encoding']).toBe(encoding)
    expect(packed.rawPayload.length).toBeLessThan(plain.rawPayload.length / 2)
    expect(JSON.parse(unpack(packed.rawPayload).toString())).toEqual(plain.json())
  })

  it('comes as it is to a caller that reads neither', async () => {
    expect((await read('identity')).headers['content-encoding']).toBeUndefined()
  })
})
