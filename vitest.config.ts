import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    projects: ['packages/domain', 'packages/kent-2008', 'apps/api', 'apps/cli', 'apps/web', 'apps/web/vitest.browser.config.ts'],
    // Most tests wait for PostgreSQL or for a browser: as many at a time as there are cores, rather than one fewer.
    maxWorkers: '100%',
  },
})
