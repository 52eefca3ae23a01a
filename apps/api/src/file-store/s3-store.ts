import { Readable } from 'node:stream'
import type { ReadableStream } from 'node:stream/web'
import { AwsClient } from 'aws4fetch'
import type { FileStoreSettings } from '../config.ts'
import { CodedError } from '../errors.ts'
import type { FileStore } from './file-store.ts'

const away = () =>
  new CodedError(
    'UNAVAILABLE',
    'The store that holds files does not answer. Nothing was changed; try again in a minute, or tell whoever runs Weald.',
  )

/** A store that speaks S3: each file is an object of the bucket, named by its SHA-256. */
export function s3Store({ endpoint, bucket, region, accessKeyId, secretAccessKey }: FileStoreSettings): FileStore {
  const client = new AwsClient({ accessKeyId, secretAccessKey, region, service: 's3', retries: 3, initRetryMs: 100 })
  const address = (sha256: string) => `${endpoint.href.replace(/\/$/, '')}/${bucket}/${sha256}`

  /** A store that is away says so to the caller; what it answers is for the log. */
  async function ask(sha256: string, init: RequestInit): Promise<Response> {
    let reply: Response
    try {
      reply = await client.fetch(address(sha256), { ...init, signal: AbortSignal.timeout(60_000) })
    } catch (cause) {
      throw Object.assign(away(), { cause })
    }
    if (reply.ok) return reply
    throw Object.assign(away(), {
      cause: new Error(`${init.method} of a file was answered ${reply.status}: ${(await reply.text()).slice(0, 500)}`),
    })
  }

  return {
    async put(sha256, mediaType, content) {
      await ask(sha256, { method: 'PUT', body: new Uint8Array(content), headers: { 'content-type': mediaType } })
    },
    async get(sha256) {
      const { body } = await ask(sha256, { method: 'GET' })
      return Readable.fromWeb(body as ReadableStream)
    },
  }
}
