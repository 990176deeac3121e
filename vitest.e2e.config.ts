import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    name: 'e2e',
    include: ['tests/e2e/**/*.test.ts'],
    globalSetup: 'tests/e2e/ground/global-setup.ts',
    // Much of the time is waiting. Each process has mailboxes of its own (tests/e2e/ground/people.ts).
    maxWorkers: 2,
    // Now and then a browser's remote protocol loses an answer while a page goes elsewhere; what is wrong fails twice.
    retry: 1,
    testTimeout: 120_000,
    hookTimeout: 120_000,
    passWithNoTests: false,
    restoreMocks: true,
  },
});
