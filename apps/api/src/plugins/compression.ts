import { constants } from 'node:zlib'
import compress from '@fastify/compress'
import plugin from 'fastify-plugin'

/**
 * Smaller answers for slow office lines: a whole plan is 200 kB of JSON, and a tenth of that compressed. Brotli's middle quality, since
 * answers are made afresh each time. No answer holds a secret beside words of the caller's choosing, so its size tells nothing.
 */
export const compressionPlugin = plugin(async (app) => {
  await app.register(compress, {
    global: true,
    threshold: 1024,
    encodings: ['br', 'gzip'],
    brotliOptions: { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } },
  })
})
