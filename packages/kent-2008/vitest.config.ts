import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: { name: 'kent-2008', environment: 'node', include: ['*.test.ts'], maxWorkers: '100%', testTimeout: 30_000 },
})
