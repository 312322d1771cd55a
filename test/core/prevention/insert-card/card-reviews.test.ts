import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { EMPTY_CARD } from '../../../../src/core/prevention/insert-card/card.ts';
import { lintCard } from '../../../../src/core/prevention/insert-card/lint-card.ts';
import { PICTURE_NAMES } from '../../../../src/core/words/card-words.ts';

interface Labelled {
  id: string;
  text: string;
  expect: string[];
}

const read = (name: string): Labelled[] =>
  JSON.parse(readFileSync(new URL(`../../../fixtures/prevention/${name}.json`, import.meta.url), 'utf8'));

const ON_REVIEWS = ['steering', 'changeReview', 'divert'];
const isStopped = ({ text }: Labelled): boolean =>
  lintCard({ ...EMPTY_CARD, channel: 'amazon', story: text }, PICTURE_NAMES).some(
    ({ rule, severity }) => ON_REVIEWS.includes(rule) && severity === 'block',
  );

describe('what a message must not say of reviews', () => {
  test.each([
    ['messages', 0.95],
    ['fresh-messages', 0.9],
    ['third-messages', 0.9],
    ['kept-back-messages', 0.7],
  ])('a card must not say either: %s', (name, least) => {
    const breaches = read(name).filter((one) => one.expect.some((rule) => ['P04', 'P05', 'P07'].includes(rule)));
    expect(breaches.filter(isStopped).length / breaches.length).toBeGreaterThanOrEqual(least);
  });

  test('and few cards are stopped for nothing', () => {
    const clean = ['messages', 'fresh-messages', 'third-messages', 'kept-back-messages']
      .flatMap(read)
      .filter((one) => one.expect.length === 0);
    expect(clean.filter(isStopped).length / clean.length).toBeLessThanOrEqual(0.05);
  });
});
