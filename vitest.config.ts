import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // Nothing here keeps state between tests, so files may share the modules that they load: half the time. They share them in processes,
    // not in threads: V8 may abort where several of its heaps in one process free WebAssembly (nodejs/node#64500).
    pool: 'forks',
    isolate: false,
    projects: [
      {
        extends: true,
        test: {
          name: 'fast',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/slow/**', 'tests/e2e/**'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      // Fuzzing, huge inputs, time limits: one file at a time, so that nothing is timed while another runs.
      {
        extends: true,
        test: {
          name: 'slow',
          include: ['tests/slow/**/*.test.ts'],
          testTimeout: 300_000,
          hookTimeout: 300_000,
          fileParallelism: false,
        },
      },
    ],
    passWithNoTests: false,
    restoreMocks: true,
  },
});
