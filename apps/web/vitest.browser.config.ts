import { defineProject } from 'vitest/config'
import { inBrowser, thatWrite } from './test/browser-project.ts'

/** The pages of a county that nobody changes. `src` has the tests that need neither browser nor server. */
export default defineProject(inBrowser({ name: 'browser', include: ['test/**/*.test.ts'], exclude: thatWrite, workers: '100%' }))
