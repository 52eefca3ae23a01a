/** Text that is already HTML. Only `html` and `drawn` make it, so that nothing which a person typed can pass for it. */
export interface Markup {
  readonly html: string
}

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/** Characters that no HTML may hold, which a browser would replace or drop in ways of its own. */
// oxlint-disable-next-line no-control-regex
const impossible = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFDD0-\uFDEF\uFFFE\uFFFF]/g

function escaped(text: string): string {
  return text
    .toWellFormed()
    .replace(impossible, '\uFFFD')
    .replace(/[&<>"']/g, (sign) => escapes[sign]!)
}

/** A drawing of `@weald/charts`, which escapes what people wrote as it is made. */
export const drawn = (svg: string): Markup => ({ html: svg })

type Value = string | number | Markup | null | readonly Markup[]

/** A template of HTML: every text put into it is escaped; null is nothing. */
export function html(template: TemplateStringsArray, ...values: readonly Value[]): Markup {
  return { html: template.map((part, index) => part + (index < values.length ? markupOf(values[index]!) : '')).join('') }
}

function markupOf(value: Value): string {
  if (value === null) return ''
  if (typeof value === 'string') return escaped(value)
  if (typeof value === 'number') return String(value)
  return 'html' in value ? value.html : value.map((each) => each.html).join('')
}
