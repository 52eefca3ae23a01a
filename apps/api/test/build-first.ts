// Builds the web app before the lanes of `pnpm test` begin, each of which would otherwise find it missing and build it at once.
import { buildWebApp } from '../src/web-build.ts'

await buildWebApp()
