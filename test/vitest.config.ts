import { defineConfig } from 'vitest/config';

/** One configuration for all tests; the time zone is one where a day shift shows. */
export default defineConfig({
  test: {
    root: '.',
    include: ['test/**/*.test.{ts,tsx}'],
    env: { TZ: 'America/Los_Angeles' },
    testTimeout: 60_000,
    // A machine that does other things too is slow, not wrong.
    expect: { poll: { timeout: 15_000 } },
    hookTimeout: 120_000,
    // One more than the cores of a small machine: tests of the page wait for the browser much of their time.
    maxWorkers: 3,
    // No test changes what another file of tests sees, and modules are read once for each core, not once for each file.
    isolate: false,
  },
});
