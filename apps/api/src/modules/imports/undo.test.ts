import type { UndoReport } from '@weald/domain'
import { beforeEach, describe, expect, it } from 'vitest'
import { tablesOf, undoRestores } from '../../../test/prove/undo-restores.ts'
import { csv, importDesk } from './testing/import-desk.ts'
import { partnership, plan, smallCounty, state } from './testing/small-county.ts'

let desk: Awaited<ReturnType<typeof importDesk>>
beforeEach(async () => {
  desk = await importDesk()
  return () => desk.close()
})

async function undo(batchId: string | null, mode = 'apply', as = 'importer') {
  const { status, body } = await desk.agent
    .post(`/api/v1/imports/batches/${batchId}/undo`)
    .query({ mode })
    .set('authorization', `Bearer ${as}`)
  return { ...(body as UndoReport & { error?: { code: string } }), httpStatus: status }
}

describe('Taking an import back', () => {
  it('leaves every table as it was before, as the preview said', async () => {
    await desk.send({ partnerships: csv('partnerships', partnership('dover', { name: 'Dover, as it was' })) })
    const before = await tablesOf(desk.database)
    const { batchId } = await desk.send(smallCounty())
    const preview = await undo(batchId, 'preview')
    expect(preview).toMatchObject({ httpStatus: 200, status: 'would_undo', obstacleCount: 0 })
    expect(preview.datasets).toContainEqual({ dataset: 'partnerships', removed: 1, restored: 1 })
    const report = await undo(batchId)
    expect(report).toMatchObject({ httpStatus: 200, status: 'undone', datasets: preview.datasets })
    expect(await tablesOf(desk.database)).toBe(before)
  })

  it('is told on the batch and the trail, and is done once', async () => {
    const { batchId } = await desk.send(smallCounty())
    await undo(batchId)
    const { body } = await desk.agent
      .get(`/api/v1/imports/batches/${batchId}`)
      .set('authorization', 'Bearer importer')
      .expect(200)
    expect(body).toMatchObject({ undoneBy: 'service:payroll', undoneAt: expect.any(String) })
    expect(await undo(batchId)).toMatchObject({ httpStatus: 422, obstacles: [{ code: 'batch.undone' }] })
  })

  it('is refused while something newer builds on it, and says what', async () => {
    const { batchId } = await desk.send(smallCounty())
    await desk.send({ partnerships: csv('partnerships', partnership('swale', { name: 'Swale, renamed' })) })
    await desk.send({ 'plan-owners': csv('plan-owners', { plan: 'dover-2008', partnership: 'swale', position: 2 }) })
    const before = await desk.everything()
    const report = await undo(batchId)
    expect(report).toMatchObject({ httpStatus: 422, status: 'refused', obstacleCount: 3 })
    expect(report.obstacles.map(({ code, dataset, subject }) => [code, dataset, subject])).toEqual([
      ['row.changed_since', 'partnerships', 'code swale'],
      ['row.needed', 'partnerships', 'code swale'],
      ['row.needed', 'plans', 'code dover-2008'],
    ])
    expect(await desk.everything()).toBe(before)
  })

  it('is refused when an edition that it wrote in has been approved', async () => {
    const { batchId } = await desk.send(smallCounty())
    await desk.send({ 'edition-states': csv('edition-states', state('approved')) })
    expect((await undo(batchId)).obstacles[0]).toMatchObject({ code: 'edition.closed', subject: 'plan dover-2008, edition 1' })
  })

  it('is for whoever imports for the whole county', async () => {
    const { batchId } = await desk.send({ plans: csv('plans', plan('dover-2008')) })
    expect((await undo(batchId, 'apply', 'dover')).error?.code).toBe('FORBIDDEN')
    expect((await undo(batchId, 'apply', 'reader')).error?.code).toBe('FORBIDDEN')
    expect((await undo('01a229cc-bbfe-7f6e-9f7f-eaec7b9e0638')).error?.code).toBe('NOT_FOUND')
    expect((await undo(batchId, 'perhaps')).error?.code).toBe('BAD_REQUEST')
  })

  it('restores the exact earlier state after any sequence of imports', async () => {
    // `pnpm prove undo` does five hundred.
    const { failures, ...proof } = await undoRestores(desk.database, { sequences: 4, seed: 2008 })
    expect(failures).toEqual([])
    expect(proof.restored).toBe(proof.undone)
    expect(proof.previewsTrue).toBe(proof.undone)
    expect(proof.untouched).toBe(proof.refused)
  }, 60_000)
})
