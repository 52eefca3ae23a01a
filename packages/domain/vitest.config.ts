import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    name: 'domain',
    environment: 'node',
    include: ['src/**/*.test.ts'],
    maxWorkers: '100%',
    // The domain is pure, so no test can leave anything behind in its modules: they are loaded once for each worker.
    isolate: false,
    // Many times what a test takes: a busy machine is no fault of the domain.
    testTimeout: 30_000,
  },
})
