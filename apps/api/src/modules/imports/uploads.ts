import type { MultipartFile } from '@fastify/multipart'
import type { FastifyRequest } from 'fastify'
import { CodedError } from '../../errors.ts'
import type { Upload } from './read.ts'
import { largestBatch, largestFile, mostFiles } from './read.ts'

/** For the multipart reader. One file too many is let in, so that it is refused by a sentence of ours. */
export const multipartOptions = {
  throwFileSizeLimit: false,
  limits: { fileSize: largestFile, files: mostFiles + 1, parts: mostFiles + 1, fields: mostFiles + 1, headerPairs: 50 },
}

/** Takes in the files of a multipart request. A file that is too large is cut off and marked, so that the others are still checked. */
export async function takeUploads(request: FastifyRequest): Promise<readonly Upload[]> {
  const uploads: Upload[] = []
  let total = 0
  try {
    for await (const part of request.parts()) {
      if (part.type !== 'file')
        throw new CodedError(
          'BAD_REQUEST',
          `The part “${part.fieldname}” is not a file. Attach each dataset as a file, such as -F partnerships=@partnerships.csv.`,
        )
      const upload = await takeFile(part)
      total += upload.bytes.length
      uploads.push(upload)
      if (uploads.length > mostFiles) throw tooMany
      if (total > largestBatch)
        throw new CodedError(
          'TOO_LARGE',
          'The files of a batch may have 64 MiB together. Send fewer at a time, in the order of GET /api/v1/datasets.',
        )
    }
  } catch (error) {
    throw tellable(error)
  }
  if (uploads.length === 0)
    throw new CodedError(
      'BAD_REQUEST',
      'The request has no file. Attach at least one, with the name of its dataset as the name of the part.',
    )
  return uploads
}

const tooMany = new CodedError('TOO_LARGE', `A batch may have ${mostFiles} files. Each dataset is one file; send each once.`)

async function takeFile({ fieldname, filename, file }: MultipartFile): Promise<Upload> {
  const chunks: Buffer[] = []
  for await (const chunk of file) chunks.push(chunk as Buffer)
  return { file: filename || `${fieldname}.csv`, dataset: fieldname, bytes: Buffer.concat(chunks), tooLarge: file.truncated }
}

/** The multipart reader's own refusals, as sentences. */
function tellable(error: unknown): unknown {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (/^FST_(FILES|PARTS|FIELDS)_LIMIT$/.test(code)) return tooMany
  if (
    code.startsWith('FST_') ||
    (error instanceof Error && /multipart|boundary|end of form/i.test(error.message) && !(error instanceof CodedError))
  ) {
    return new CodedError(
      'BAD_REQUEST',
      'The request is not multipart/form-data that can be read. Check that it was sent whole, with the boundary that its header names.',
    )
  }
  return error
}
