import { defineConfig } from 'vitest/config'

export default defineConfig({
  // mercurius loads graphql by require; without this we would load it a second time by import, and the two would not know each other.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    name: 'api',
    include: ['{src,test}/**/*.test.ts'],
    globalSetup: ['test/support/cluster.ts'],
    // Tests here wait for PostgreSQL half of their time: on two cores two at a time, rather than one.
    maxWorkers: '100%',
    // The 600 modules of the server are loaded once for each worker: no test leaves anything behind in one of them.
    isolate: false,
    // Many times what a test takes: a busy machine is no fault of the house.
    testTimeout: 30_000,
    hookTimeout: 120_000,
  },
})
