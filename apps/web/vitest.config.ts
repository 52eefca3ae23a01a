import vue from '@vitejs/plugin-vue'
import { defineProject } from 'vitest/config'

export default defineProject({
  plugins: [vue()],
  test: {
    name: 'web',
    include: ['src/**/*.test.ts'],
    environment: 'happy-dom',
    maxWorkers: '100%',
    // One window and one set of modules for each worker, rather than for each of a hundred files: a test leaves neither behind changed.
    isolate: false,
    testTimeout: 30_000,
    // A click on a link in a test must never ask the network for a page.
    environmentOptions: {
      happyDOM: { settings: { navigation: { disableMainFrameNavigation: true, disableChildFrameNavigation: true } } },
    },
  },
})
