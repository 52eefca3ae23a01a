import { isUtf8 } from 'node:buffer'
import { fileTypeFromBuffer } from 'file-type'

/** What the content of a file shows it to be, in the words of `readFileKind`: a media type, `text`, or null where nothing can be told. */
export async function kindOfContent(content: Buffer): Promise<string | null> {
  const found = await fileTypeFromBuffer(content)
  if (found) return found.mime
  return isText(content) ? 'text' : null
}

/** Text has no mark of its own: it is UTF-8, or Windows text, and none of the characters that only programs write. */
function isText(content: Buffer): boolean {
  if (content.includes(0)) return false
  const controls = content.filter((byte) => byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d).length
  return controls === 0 && (isUtf8(content) || !content.some((byte) => byte >= 0x80 && byte < 0xa0))
}
