/** Tests that change what is in Weald for good. */
export const thatWrite = [
  'agreement',
  'comments',
  'figures',
  'imports',
  'interventions',
  'journey',
  'owners',
  'reviews',
  'signed-in-pages',
  'targets',
  'unusual-text',
  'writing',
  'written-plan',
].map((name) => `test/${name}.test.ts`)

type Project = { name: string; include: string[]; exclude?: string[]; workers: number | string }

/** A project of tests before the real program, in a real browser. */
export function inBrowser({ name, include, exclude = [], workers }: Project) {
  return {
    // As in apps/api, whose server the tests of a council's sign-in run beside the browser.
    resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
    test: {
      name,
      include,
      exclude,
      environment: 'node' as const,
      globalSetup: ['test/running-weald.ts'],
      // Ten times what a page takes: a slow machine is no fault of the page.
      testTimeout: 60_000,
      // The same for what a page comes to by itself: as long as `open` waits for one thing to appear.
      expect: { poll: { timeout: 20_000, interval: 100 } },
      maxWorkers: workers,
    },
  }
}
