import { expect, test, vi } from 'vitest';
import { every, FILES, runFuzz } from './fuzz/run-fuzz.ts';

/** Every fifth of the damaged files; `npm run fuzz` reads them all. */
const STEP = 5;

test('damaged files end in valid records or in a sentence, soon, and never in an exception', async () => {
  // The library for old workbooks tells the console of each record it does not know.
  vi.spyOn(console, 'error').mockReturnValue();
  const start = performance.now();
  const { failures, read, problems, slowest } = await runFuzz(every(STEP, FILES));
  const all = performance.now() - start;
  expect(failures.map(({ number, name, how, faults }) => [number, name, how.join(), faults[0]])).toEqual([]);
  // The mutations are worth something as long as both ends are met often.
  expect(read).toBeGreaterThan(500);
  expect(Object.keys(problems).length).toBeGreaterThan(10);
  // Of four thousand files none takes as long as all the others together.
  expect(slowest.milliseconds).toBeLessThan(all / 2);
}, 240_000);
