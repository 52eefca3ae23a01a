import type { LocationQuery } from 'vue-router'

/** What is to be released, as a person writes it. */
export type ReleaseScope = { readonly indicators: string; readonly period: string; readonly withoutCounts: boolean }

const words = (value: LocationQuery[string] | undefined) => (typeof value === 'string' ? value : '')

export function scopeFrom(query: LocationQuery): ReleaseScope {
  return { indicators: words(query.indicators), period: words(query.period), withoutCounts: query.counts === 'none' }
}

export function addressOf({ indicators, period, withoutCounts }: ReleaseScope): Record<string, string> {
  return { indicators, period, ...(withoutCounts && { counts: 'none' }) }
}

/** "NI 73, NI 117" or one in each line: the references, each once. */
export function refsIn(text: string): string[] {
  return [...new Set(text.split(/[,;\n]/).map((ref) => ref.trim()))].filter((ref) => ref !== '')
}
