import { keysOf } from '../../graphql/batches.ts'
import type { GraphContext } from '../../graphql/context.ts'
import type { LoaderQuery } from '../../graphql/feature.ts'
import { writtenDate } from '../programme/written-date.ts'
import { type Attachment, attachmentsOf, filesWithIds } from './queries.ts'

export const resolvers = {
  Attachment: {
    expected: (a: Attachment) => writtenDate(a.expectedPrinted, a.expectedStart, a.expectedEnd, a.expectedPrecision),
  },
}

export const loaders = {
  Edition: attachmentsOf,
  Attachment: {
    async file(asked: LoaderQuery<Attachment>[], { reader }: GraphContext) {
      const ids = keysOf(asked, ({ fileId }) => fileId)
      const known = new Map(ids.length > 0 ? (await filesWithIds(await reader(), ids)).map((file) => [file.id, file]) : [])
      return asked.map(({ obj: { editionId, fileId, fileName } }) => {
        const file = known.get(fileId ?? '')
        if (!file) return null
        const { id, mediaType, bytes, sha256, kept } = file
        const url = kept === 'nowhere' ? null : `/api/v1/editions/${editionId}/files/${id}`
        return { id, name: fileName ?? '', mediaType, bytes, sha256, url }
      })
    },
  },
}
