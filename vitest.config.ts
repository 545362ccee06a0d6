import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // Site and browser tests share one built site; they run for themselves, one after another.
    projects: [
      { extends: true, test: { name: 'core', include: ['tests/unit/**/*.test.ts', 'tests/contract/**/*.test.ts', 'tests/architecture/**/*.test.ts'], testTimeout: 30_000 } },
      { extends: true, test: { name: 'site', include: ['tests/site/**/*.test.ts', 'tests/browser/**/*.test.ts'], fileParallelism: false, testTimeout: 120_000, expect: { poll: { timeout: 10_000 } }, hookTimeout: 240_000, globalSetup: ['tests/support/build-sites.ts'] } },
    ],
  },
});
