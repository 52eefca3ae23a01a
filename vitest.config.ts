import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    projects: [
      'packages/charts',
      'packages/domain',
      'packages/kent-2008',
      'apps/api',
      'apps/cli',
      'apps/web',
      'apps/web/vitest.browser.config.ts',
      'apps/web/vitest.writing.config.ts',
    ],
  },
})
