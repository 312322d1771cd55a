import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { inSlices } from '../../../sidebar/import/slices.ts';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['performance'] });
});
afterEach(() => {
  vi.useRealTimers();
});

/** One step of work that takes this long on the clock of the test. */
const spend = (milliseconds: number): void => {
  vi.advanceTimersByTime(milliseconds);
};

/** Gets its turn whenever the page does, and remembers when. */
function watchTurns(): { turns: number[]; end: () => void } {
  const turns = [performance.now()];
  let running = true;
  const wait = (): void => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      turns.push(performance.now());
      port1.close();
      if (running) wait();
    };
    port2.postMessage(null);
  };
  wait();
  return {
    turns,
    end: () => {
      running = false;
    },
  };
}

test.each([
  { step: 1, because: 'many quick steps' },
  { step: 7, because: 'steps that do not divide a slice' },
  { step: 24, because: 'slow steps: two may follow each other' },
])('work in steps of $step ms gives the page a turn at least every 50 ms ($because)', async ({ step }) => {
  const { turns, end } = watchTurns();
  await inSlices(300, () => spend(step));
  end();
  const gaps = turns.slice(1).map((at, place) => at - (turns[place] ?? 0));
  expect(turns.length).toBeGreaterThan(5);
  expect(Math.max(...gaps)).toBeLessThan(50);
});

test('progress only grows and ends at 1, even for no work at all', async () => {
  const shares: number[] = [];
  await inSlices(120, () => spend(1), { onProgress: (share) => shares.push(share) });
  expect(shares.length).toBeGreaterThan(2);
  expect([...shares].sort((a, b) => a - b)).toEqual(shares);
  expect(shares.at(-1)).toBe(1);
  const none: number[] = [];
  await inSlices(0, () => {}, { onProgress: (share) => none.push(share) });
  expect(none).toEqual([1]);
});

test('an aborted signal ends the work before its end', async () => {
  const control = new AbortController();
  let done = 0;
  const work = inSlices(
    10_000,
    (at) => {
      done += 1;
      spend(1);
      if (at === 40) control.abort();
    },
    { signal: control.signal },
  );
  await expect(work).rejects.toMatchObject({ name: 'AbortError' });
  expect(done).toBeLessThan(200);
});
