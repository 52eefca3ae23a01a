import { Worker } from 'node:worker_threads'
import { CodedError } from '../../errors.ts'
import type { PlanDocument } from '../model.ts'
import type { FileFormat, FileOrder, FileReply } from './file-worker.ts'

export interface FileDesk {
  /** @throws CodedError when too many wait, when it takes too long, or when the document is too large */
  make(format: FileFormat, document: PlanDocument): Promise<Uint8Array>
  /** Ends the work that is under way. */
  close(): Promise<void>
}

export interface FileDeskOptions {
  /** How long one file may take. */
  readonly patience: number
  /** How many may wait while one is made. */
  readonly mostWaiting: number
  /** Letters of the model as JSON, beyond which no file is begun. */
  readonly largest: number
}

/** A plan of 500 priorities takes a second or two; this is for what nobody should write. */
export const usualDesk: FileDeskOptions = { patience: 60_000, mostWaiting: 8, largest: 12_000_000 }

const busy = new CodedError('UNAVAILABLE', 'Other documents are being made just now. Try again in a minute.')
const slow = new CodedError(
  'TIMED_OUT',
  'This document took too long to make and was given up. Take it as a web page, which needs no such time, or make the plan shorter.',
)
const large = new CodedError('TOO_LARGE', 'This plan is too large for one file. Take it as a web page, or make the plan shorter.')

/**
 * Makes files in one thread, one after another: setting pages takes a whole processor, and however many people ask, the server goes on
 * answering the others. The thread is begun with the first file.
 */
export function fileDesk({ patience, mostWaiting, largest }: FileDeskOptions = usualDesk): FileDesk {
  let worker: Worker | null = null
  let last: Promise<unknown> = Promise.resolve()
  let waiting = 0
  let closed = false

  function newThread(): Worker {
    const thread = new Worker(new URL('./file-worker.ts', import.meta.url), { resourceLimits: { maxOldGenerationSizeMb: 512 } })
    // A thread that dies while nobody waits for it must not take the server with it.
    thread
      .on('error', () => {})
      .once('exit', () => {
        if (worker === thread) worker = null
      })
    return thread
  }

  async function makeNow(order: FileOrder): Promise<Uint8Array> {
    if (closed) throw busy
    worker ??= newThread()
    const own = worker
    // An idle thread must not keep the process from ending.
    own.ref()
    const { promise, resolve, reject } = Promise.withResolvers<FileReply>()
    const timer = setTimeout(() => reject(slow), patience)
    const left = () => reject(closed ? busy : new Error('The thread that makes files ended while it made one'))
    own.once('message', resolve).once('error', reject).once('exit', left)
    try {
      own.postMessage(order)
      const reply = await promise
      if ('fault' in reply) throw new Error(`A file could not be made: ${reply.fault}`)
      return reply.bytes
    } catch (error) {
      worker = null
      throw error
    } finally {
      clearTimeout(timer)
      own.off('message', resolve).off('error', reject).off('exit', left)
      if (worker === own) own.unref()
      else void retire(own)
    }
  }

  /** What a thread does inside the typesetter cannot be cut off: the next file waits until it has really ended. */
  function retire(own: Worker): Promise<unknown> {
    const ended = own.terminate().catch(() => undefined)
    last = last.then(() => ended)
    return ended
  }

  return {
    async make(format, document) {
      if (JSON.stringify(document).length > largest) throw large
      if (waiting > mostWaiting) throw busy
      waiting++
      const made = last.then(() => makeNow({ format, document }))
      last = made.catch(() => undefined)
      return made.finally(() => waiting--)
    },
    async close() {
      closed = true
      await worker?.terminate()
    },
  }
}
