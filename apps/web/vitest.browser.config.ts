import { defineProject } from 'vitest/config'

/** The pages in a real browser, before the real program. `src` has the tests that need neither. */
export default defineProject({
  // As in apps/api, whose server the tests of a council's sign-in run beside the browser.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    name: 'browser',
    include: ['test/**/*.test.ts'],
    environment: 'node',
    globalSetup: ['test/running-weald.ts'],
    // Ten times what a page takes: a slow machine is no fault of the page.
    testTimeout: 60_000,
    // Pages wait for the server, and tests for pages.
    maxWorkers: '100%',
  },
})
