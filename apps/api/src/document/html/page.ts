import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { PlanDocument, Section } from '../model.ts'
import { blocksMarkup, type Page } from './blocks.ts'
import { html, type Markup } from './markup.ts'

const style = readFileSync(new URL('./page.css', import.meta.url), 'utf8')

/** What a browser may do with the page: use this one style sheet and nothing else, wherever the page is opened. */
export const pagePolicy = [
  "default-src 'none'",
  `style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'`,
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

/** A document as one complete page: it needs no other file and no script, on screen, on paper and read aloud. */
export function htmlPage(document: PlanDocument): string {
  const { title, subtitle, standing, draftMark, foot, sections, footnotes } = document
  const byId = new Map(footnotes.map((footnote) => [footnote.id, footnote]))
  const marks = new Map<string, number>()
  const body = sections.map((section) => sectionMarkup(section, { footnotes: byId, marks, level: section.level === 1 ? 3 : 4 }))
  const mark = draftMark === null ? null : html`<p class="draft" role="note">${draftMark}</p> `
  return html`<!doctype html>
    <html lang="en-GB">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light" />
        <title>${draftMark === null ? title : `Draft: ${title}`}</title>
        <style>
          ${{ html: style }}
        </style>
      </head>
      <body>
        <a class="skip" href="#text">Skip to the text</a>
        ${mark}
        <header>
          <h1>${title}</h1>
          ${[...subtitle, ...standing].map((line) => html`<p>${line}</p> `)}
        </header>
        ${sections.length > 1 ? contents(sections) : null}
        <main id="text">${body}</main>
        <footer><p>${foot}</p></footer>
      </body>
    </html> `.html
}

function sectionMarkup({ id, level, heading, blocks, wide }: Section, page: Page): Markup {
  const title = level === 1 ? html`<h2 id="${id}">${heading}</h2>` : html`<h3 id="${id}">${heading}</h3>`
  return html`<section${wide ? html` class="wide"` : null} aria-labelledby="${id}">
${title}
${blocksMarkup(blocks, page)}</section>
`
}

function contents(sections: readonly Section[]): Markup {
  const entries = sections.map(
    ({ id, level, heading }) => html`<li${level === 2 ? html` class="below"` : null}><a href="#${id}">${heading}</a></li>\n`,
  )
  return html`<nav aria-labelledby="in-this-document">
    <h2 id="in-this-document">In this document</h2>
    <ol>
      ${entries}
    </ol>
  </nav> `
}
