import { join } from 'node:path';
import { defineConfig } from 'vitest/config';
import { KINDNESSES } from './kindnesses.ts';

const kindness = KINDNESSES[Number(process.env.KINDNESS)];

/** The contract suite over a host with one kindness put into it. */
export default defineConfig({
  plugins: [
    {
      name: 'kindness',
      enforce: 'pre',
      transform(code, id) {
        if (!kindness || id !== join(process.cwd(), 'test/host', kindness.file)) return null;
        if (!code.includes(kindness.find)) throw new Error(`${kindness.file} does not hold: ${kindness.find}`);
        return code.replace(kindness.find, () => kindness.put);
      },
    },
  ],
  test: {
    root: '.',
    include: ['test/host/contract/**/*.test.ts', 'test/host/book/**/*.test.ts'],
    env: { TZ: 'America/Los_Angeles' },
    testTimeout: 60_000,
    bail: 1,
  },
});
