import type { Feature } from '../graphql/feature.ts'
import { about } from './about/index.ts'

/** Every feature of the house, and nothing else: what is not listed here does not exist. */
export const features: readonly Feature[] = [about]
