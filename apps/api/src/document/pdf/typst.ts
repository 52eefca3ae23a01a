import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import type { PlanDocument } from '../model.ts'
import { printable, unprintableIn } from './printable.ts'
import { typesetting } from './typesetting.ts'

const workspace = fileURLToPath(new URL('.', import.meta.url))
const template = readFileSync(new URL('./plan.typ', import.meta.url), 'utf8')
const dataFile = `${workspace}plan.json`

/** Sets each sign by itself, so that one refusal names all that the fonts lack. */
const probe = `
#set document(title: "Signs")
#set text(font: ("Libertinus Serif", "DejaVu Sans Mono", "New Computer Modern", "New Computer Modern Math"), fallback: false)
#for sign in json("/plan.json") { par(sign) }
`
const atATime = 2_000

/** PDF/UA-1: tagged, in reading order, with title and language. The typesetter refuses whatever would break that. */
const standard = { pdfStandard: 'ua-1' } as const

const compiler = NodeCompiler.create({ workspace })
/** What is known of signs beyond plain English, since asking again costs time. */
const printableSigns = new Set<string>()
const unprintableSigns = new Set<string>()

/** A document as a tagged PDF. */
export function pdfFile(document: PlanDocument): Uint8Array {
  try {
    tryOut(signsOf(JSON.stringify(document)))
    // Signs that have a shape alone can lack one together, such as an accent on a sign of another font.
    for (let tries = 1; ; tries++) {
      try {
        return typeset(
          template,
          typesetting(document, (text) => printable(text, unprintableSigns)),
        )
      } catch (refusal) {
        const named = unprintableIn(String((refusal as Error).message))
        if (named.length === 0 || tries === 4) throw refusal
        for (const sign of named) unprintableSigns.add(sign)
      }
    }
  } finally {
    compiler.unmapShadow(dataFile)
    compiler.evictCache(2)
  }
}

function typeset(mainFileContent: string, data: unknown): Uint8Array {
  compiler.mapShadow(dataFile, Buffer.from(JSON.stringify(data)))
  return compiler.pdf({ mainFileContent }, standard)
}

/** All different signs of a text but those of plain English, for which every font has a shape. */
function signsOf(json: string): string[] {
  const text = json.replace(/\\u([0-9a-f]{4})/giu, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16)))
  return [...new Set(text.toWellFormed())].filter((sign) => sign > '~' || sign < ' ')
}

function tryOut(signs: readonly string[]): void {
  const unknown = signs.filter((sign) => !printableSigns.has(sign) && !unprintableSigns.has(sign))
  for (let start = 0; start < unknown.length; start += atATime) {
    const these = unknown.slice(start, start + atATime)
    const refused = new Set(refusedAmong(these))
    for (const sign of these) (refused.has(sign) ? unprintableSigns : printableSigns).add(sign)
  }
}

function refusedAmong(signs: readonly string[]): string[] {
  try {
    typeset(probe, signs)
    return []
  } catch (refusal) {
    const named = unprintableIn(String((refusal as Error).message))
    if (named.length === 0) throw refusal
    return named
  }
}
