import { parentPort } from 'node:worker_threads'
import { docxFile } from '../docx/file.ts'
import type { PlanDocument } from '../model.ts'
import { pdfFile } from '../pdf/typst.ts'

/** Makes files one after another, away from the thread that answers requests. */
export type FileOrder = { readonly format: FileFormat; readonly document: PlanDocument }
export type FileReply = { readonly bytes: Uint8Array } | { readonly fault: string }

const makers = { docx: docxFile, pdf: pdfFile } as const
export type FileFormat = keyof typeof makers

parentPort?.on('message', async ({ format, document }: FileOrder) => {
  let reply: FileReply
  try {
    reply = { bytes: await makers[format](document) }
  } catch (error) {
    reply = { fault: error instanceof Error ? (error.stack ?? error.message) : String(error) }
  }
  parentPort?.postMessage(reply)
})
