import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { CHANNELS } from '../../../../src/core/prevention/messages/channels.ts';
import type { checkMessage } from '../../../../src/core/prevention/messages/check.ts';

type Check = typeof checkMessage;
const ENOUGH_FOR_PREFILTER = 200;

const read = (name: string): { text?: string; title?: string; description?: string; bullets?: string[] }[] =>
  JSON.parse(readFileSync(new URL(`../../../fixtures/prevention/${name}.json`, import.meta.url), 'utf8'));

const TEXTS = ['messages', 'fresh-messages', 'listings', 'fresh-listings']
  .flatMap(read)
  .flatMap(({ text, title, description, bullets = [] }) => [text, title, description, ...bullets])
  .filter((text): text is string => text !== undefined);

/** The check in a state of its own, in which the prefilter counts already. */
async function freshCheck(): Promise<Check> {
  vi.resetModules();
  const { checkMessage: check } = await import('../../../../src/core/prevention/messages/check.ts');
  for (let at = 0; at < ENOUGH_FOR_PREFILTER; at++) check(`${at}`, { channel: 'etsy' });
  return check;
}

let sifted: Check;
let slow: Check;
const sift = vi.fn();

beforeAll(async () => {
  vi.doMock('../../../../src/core/prevention/messages/prefilter.ts', () => ({
    createPrefilter: (needs: readonly unknown[]) => () => {
      sift();
      return new Uint8Array(needs.length).fill(1);
    },
  }));
  slow = await freshCheck();
  vi.doUnmock('../../../../src/core/prevention/messages/prefilter.ts');
  sifted = await freshCheck();
  sift.mockClear();
});

const same = (text: string, channel: (typeof CHANNELS)[number]): void =>
  expect(sifted(text, { channel }), text).toEqual(slow(text, { channel }));

/** Words and stretches of texts that are written without blanks. */
const PIECES = TEXTS.flatMap((text) => text.split(/(?<=[。，、：])|\s+/)).filter((piece) => piece !== '');

describe('a message of which most patterns are passed over', () => {
  test('has the findings of one on which all are tried, on every channel', () => {
    for (const text of TEXTS) for (const channel of CHANNELS) same(text, channel);
    expect(sift).toHaveBeenCalledTimes(TEXTS.length * CHANNELS.length);
  });

  test('and so has one put together of pieces of others', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 24 }),
        fc.constantFrom(' ', '', '\n', '. '),
        fc.constantFrom(...CHANNELS),
        fc.boolean(),
        (pieces, between, channel, isLoud) => {
          const text = pieces.join(between);
          same(isLoud ? text.toUpperCase() : text, channel);
        },
      ),
      { numRuns: 2_000 },
    );
  });

  test('takes less than three quarters of the time', () => {
    let made = 0;
    const timeOf = (check: Check): number => {
      const texts = TEXTS.slice(0, 400).map((text) => `${text} Ref ${++made}.`);
      const start = performance.now();
      for (const text of texts) check(text, { channel: 'amazonFbm' });
      return performance.now() - start;
    };
    const times = Array.from({ length: 7 }, () => [timeOf(sifted), timeOf(slow)] as const);
    const least = (of: 0 | 1): number => Math.min(...times.map((both) => both[of]));
    expect(least(0)).toBeLessThan(0.75 * least(1));
  });
});
