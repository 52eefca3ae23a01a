import { planSources } from './plan-sources.ts'
import { reviewSources } from './review-sources.ts'
import type { OwedSource } from './source.ts'

/** Everything that people can owe. What a feature adds here stands on My work; however many there are, one statement asks for all. */
export const owedSources: Readonly<Record<string, OwedSource>> = { ...reviewSources, ...planSources }
