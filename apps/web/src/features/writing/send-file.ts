export type SentFile = { readonly id: string; readonly name: string; readonly mediaType: string; readonly bytes: number }
export type FileAnswer = { readonly ok: true; readonly file: SentFile } | { readonly ok: false; readonly message: string }

const unreached = 'Weald cannot be reached just now, so the file was not sent. Nothing is lost: try again when you are connected.'
const strange = 'The file was not taken, and Weald did not say why. Try again; if it happens again, tell whoever runs Weald.'

/**
 * Sends a file for an edition. It is attached by saving an item that names it.
 * @param onProgress told the share that has gone, from 0 to 1
 * @param request for tests
 */
export function sendFile(
  edition: string,
  file: File,
  onProgress: (share: number) => void,
  request = new XMLHttpRequest(),
): Promise<FileAnswer> {
  return new Promise((resolve) => {
    const failed = (message: string) => resolve({ ok: false, message })
    request.open('POST', `/api/v1/editions/${edition}/files?name=${encodeURIComponent(file.name)}`)
    request.setRequestHeader('content-type', 'application/octet-stream')
    request.responseType = 'json'
    request.upload.onprogress = ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0)
    request.onerror = () => failed(unreached)
    request.onabort = () => failed('The file was not sent.')
    request.onload = () => {
      const answer = request.response as { file?: SentFile; error?: { message: string } } | null
      if (request.status === 201 && answer?.file) resolve({ ok: true, file: answer.file })
      else failed(answer?.error?.message ?? strange)
    }
    request.send(file)
  })
}
