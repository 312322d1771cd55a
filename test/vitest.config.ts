import { defineConfig } from 'vitest/config';

/** One configuration for all tests; the time zone is one where a day shift shows. */
export default defineConfig({
  test: {
    root: '.',
    setupFiles: ['test/run/setup.ts'],
    include: ['test/**/*.test.{ts,tsx}'],
    env: { TZ: 'America/Los_Angeles' },
    testTimeout: 120_000,
    // A machine that does other things too is slow, not wrong.
    expect: { poll: { timeout: 15_000 } },
    hookTimeout: 240_000,
    // By itself it leaves a core unused, which on two cores is half of them. A third file at once saves a minute and makes each test slower.
    maxWorkers: 2,
    // No test changes what another file of tests sees, and modules are read once for each core, not once for each file.
    isolate: false,
    // Every execution of the add-on begins in a context of its own, where code is optimised anew: by itself the engine begins with that
    // so soon that it takes a fifth of the time of all executions and is of use in few of them. It optimises what runs eight times as long.
    execArgv: ['--interrupt-budget=1000000'],
  },
});
