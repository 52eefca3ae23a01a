import { expect, test } from 'vitest'
import type { OpenTransaction, Tx } from '../db/client.ts'
import { operationReader } from './reader.ts'

/** Begins transactions when it is told to, and tells which statements reached which. */
function stubbornDatabase() {
  const state = { open: 0, begun: 0, statements: [] as string[], letBegin: () => {} }
  const allowed = new Promise<void>((resolve) => (state.letBegin = resolve))
  const begin = async (): Promise<OpenTransaction> => {
    await allowed
    state.open++
    const name = `transaction ${++state.begun}`
    const tx = { execute: async () => void state.statements.push(name) } as unknown as Tx
    const end = async () => void state.open--
    return { tx, commit: end, rollback: end }
  }
  return { state, reader: operationReader(begin) }
}
const ask = async (tx: Tx) => tx.execute('select 1')

test('an operation that reads nothing begins nothing', async () => {
  const { state, reader } = stubbornDatabase()
  await reader.end()
  expect(state.begun).toBe(0)
})

test('fields that read at the same time share one transaction', async () => {
  const { state, reader } = stubbornDatabase()
  state.letBegin()
  await Promise.all([reader.read().then(ask), reader.read().then(ask), reader.read().then(ask)])
  expect(state).toMatchObject({ begun: 1, open: 1 })
  await Promise.all([reader.end(), reader.end()])
  expect(state.open).toBe(0)
})

test('an operation that ends while its transaction is being begun ends that one too', async () => {
  const { state, reader } = stubbornDatabase()
  const late = reader.read().then(ask)
  const ended = reader.end()
  state.letBegin()
  await ended
  await expect(late).rejects.toThrow()
  expect(state).toMatchObject({ open: 0, statements: [] })
})

test('a resolver that is still at work after the end reaches no connection with it', async () => {
  const { state, reader } = stubbornDatabase()
  state.letBegin()
  const tx = await reader.read()
  await reader.end()
  expect(() => tx.execute('select 1')).toThrow()
  await expect(reader.read()).rejects.toThrow('over')
  expect(state.statements).toEqual([])
})

test('after a write, what is read next is read in a transaction that began after it', async () => {
  const { state, reader } = stubbornDatabase()
  state.letBegin()
  await reader.read().then(ask)
  await reader.renew()
  expect(state.open).toBe(0)
  await reader.read().then(ask)
  expect(state.statements).toEqual(['transaction 1', 'transaction 2'])
  await reader.end()
  expect(state.open).toBe(0)
})

test('a transaction that cannot be begun fails the field that asked, and ending is still quiet', async () => {
  const reader = operationReader(() => Promise.reject(new Error('the database is away')))
  await expect(reader.read()).rejects.toThrow('away')
  await expect(reader.end()).resolves.toBeUndefined()
})
