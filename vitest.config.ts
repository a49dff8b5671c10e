import { defineConfig } from 'vitest/config'

/** Fast rooms first; scenarios (a real browser) are a project of their own. `test/verify.ts` runs them in order. */
export default defineConfig({
  test: {
    projects: [
      { test: { name: 'rooms', include: ['src/**/*.test.ts'], testTimeout: 30_000 } },
      {
        test: {
          name: 'server',
          include: ['test/server/**/*.test.ts', 'test/laws/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
          globalSetup: ['test/support/cluster.ts'],
        },
      },
      {
        test: {
          name: 'scenarios',
          include: ['test/scenarios/**/*.test.ts'],
          testTimeout: 180_000,
          hookTimeout: 180_000,
          fileParallelism: false,
          globalSetup: ['test/support/cluster.ts'],
        },
      },
    ],
  },
})
