import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { CHANNELS, type Channel } from '../../../../src/core/prevention/messages/channels.ts';

const read = (name: string): { text?: string; title?: string; description?: string; bullets?: string[] }[] =>
  JSON.parse(readFileSync(new URL(`../../../fixtures/prevention/${name}.json`, import.meta.url), 'utf8'));

const TEXTS = ['messages', 'fresh-messages', 'third-messages', 'listings', 'fresh-listings', 'third-listings']
  .flatMap(read)
  .flatMap(({ text, title, description, bullets = [] }) => [text, title, description, ...bullets])
  .filter((text): text is string => text !== undefined);

interface Checks {
  message: (text: string, channel: Channel) => unknown;
  title: (text: string) => unknown;
}

/** Both checks in a state of their own, after as many texts as a prefilter waits for. */
async function freshChecks(): Promise<Checks> {
  vi.resetModules();
  const { checkMessage } = await import('../../../../src/core/prevention/messages/check.ts');
  const { checkTitle } = await import('../../../../src/core/prevention/listing/check-title.ts');
  const { LEAST_FOR_PREFILTER } = await import('../../../../src/core/prevention/patterns/prefilter.ts');
  const checks: Checks = {
    message: (text, channel) => checkMessage(text, { channel }),
    title: (text) => checkTitle(text, { store: 'US', on: '2026-11-27', productType: '', brand: '' }),
  };
  for (let at = 0; at < LEAST_FOR_PREFILTER; at++) {
    checks.message(`${at}`, 'etsy');
    checks.title(`${at}`);
  }
  return checks;
}

let sifted: Checks;
let slow: Checks;
let passedBy = 0;

beforeAll(async () => {
  vi.doMock('../../../../src/core/prevention/patterns/prefilter.ts', () => ({
    LEAST_FOR_PREFILTER: 0,
    createLatePrefilter: () => () => {
      passedBy += 1;
      return null;
    },
  }));
  slow = await freshChecks();
  vi.doUnmock('../../../../src/core/prevention/patterns/prefilter.ts');
  sifted = await freshChecks();
});
afterAll(() => vi.resetModules());

const sameMessage = (text: string, channel: Channel): void =>
  expect(sifted.message(text, channel), text).toEqual(slow.message(text, channel));
const sameTitle = (text: string): void => expect(sifted.title(text), text).toEqual(slow.title(text));

/** Words, and stretches of texts that are written without blanks. */
const PIECES = TEXTS.flatMap((text) => text.split(/(?<=[。，、：])|\s+/)).filter((piece) => piece !== '');
const mixedText = fc
  .tuple(
    fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 24 }),
    fc.constantFrom(' ', '', '\n', '. '),
    fc.constantFrom<(text: string) => string>(
      (text) => text,
      (text) => text.toUpperCase(),
      (text) => text.replaceAll('s', 'ſ').replaceAll('k', '\u212A'),
    ),
  )
  .map(([pieces, between, written]) => written(pieces.join(between)));

describe('what is found where most patterns are passed over, and where all are tried', () => {
  test('is the same in every text, on every channel and as a title', () => {
    const before = passedBy;
    for (const text of TEXTS) {
      for (const channel of CHANNELS) sameMessage(text, channel);
      sameTitle(text);
    }
    expect(passedBy - before).toBeGreaterThanOrEqual(TEXTS.length * (CHANNELS.length + 1));
  });

  test('and in one put together of pieces of others', () => {
    fc.assert(
      fc.property(mixedText, fc.constantFrom(...CHANNELS), (text, channel) => {
        sameMessage(text, channel);
        sameTitle(text);
      }),
      { numRuns: 2_000 },
    );
  });
});

let made = 0;
const timeOf = (check: (text: string) => unknown): number => {
  const texts = TEXTS.slice(0, 400).map((text) => `${text} Ref ${++made}.`);
  const start = performance.now();
  for (const text of texts) check(text);
  return performance.now() - start;
};

test.each([
  ['messages', (checks: Checks) => (text: string) => checks.message(text, 'amazonFbm')],
  ['titles', (checks: Checks) => checks.title],
] as const)('many %s take less than three quarters of the time that trying all patterns takes', (_, checkOf) => {
  const times = Array.from({ length: 7 }, () => [timeOf(checkOf(sifted)), timeOf(checkOf(slow))] as const);
  const [fast, full] = [Math.min(...times.map(([one]) => one)), Math.min(...times.map(([, other]) => other))];
  expect(fast / full).toBeLessThan(0.75);
});
