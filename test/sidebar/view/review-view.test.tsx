// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import type { Review } from '../../../src/api.ts';
import { fail, succeed } from '../../../src/core/problem.ts';
import { type FakeServer, fakeServer } from '../fake-server.ts';
import { EMPTY_TODAY, sampleVoice } from '../sample.ts';
import { type OpenPage, openPage } from './open-page.tsx';

const voice = (at: number, comment: string, reason = '') => ({
  voice: { ...sampleVoice(at), key: `key-${at}`, comment, reason },
  cause: 'Does not work',
  disagrees: reason !== '',
});

const REVIEW: Review = {
  toCheck: [
    voice(1, 'It only hums, nothing else'),
    voice(2, 'it only hums nothing else'),
    voice(3, 'The zipper broke on day two', 'APPAREL_TOO_SMALL'),
    voice(4, 'wobbles a bit'),
  ],
  checked: [],
  rules: null,
  causeNames: [{ cause: 'price_value', name: 'Too dear' }],
  language: 'en',
};

/** A server that remembers what was decided, and answers with what takes it back. */
const fakeWith = (review: Review = REVIEW): FakeServer =>
  fakeServer({
    reviewVoices: () => succeed(review),
    decideCauses: ({ decisions }) =>
      succeed({
        undo: decisions.map(({ key, was, cause }) => ({ key, was: cause, cause: was, checked: '' })),
        today: EMPTY_TODAY,
      }),
  });

async function begin(fake = fakeWith()): Promise<{ page: OpenPage; fake: FakeServer }> {
  const page = await openPage({ view: 'review', fake });
  await page.press('Start checking');
  return { page, fake };
}

const card = (page: OpenPage): HTMLElement => page.find('.card');
const marked = (): string[] => [...document.querySelectorAll('mark')].map(({ textContent }) => textContent ?? '');

describe('one voice after another', () => {
  test('the words that prove the cause are marked, and voices of the same words are one question', async () => {
    const { page } = await begin();
    expect(card(page).textContent).toContain('It only hums, nothing else');
    expect(marked().join(' ')).toContain('hums');
    expect(page.text()).toContain('Settles 2 voices of the same words.');
    expect(page.text()).toContain('Looked at: 0 of 3');
  });

  test('Y says it is right: the cells of all of them are written, and the next comes with the focus on it', async () => {
    const { page, fake } = await begin();
    await page.key(card(page), 'y');
    expect(fake.requests('decideCauses')).toEqual([
      {
        decisions: [
          { key: 'key-1', was: 'Does not work', cause: 'Does not work', checked: 'Yes' },
          { key: 'key-2', was: 'Does not work', cause: 'Does not work', checked: 'Yes' },
        ],
      },
    ]);
    expect(page.text()).toContain('Looked at: 1 of 3');
    expect(document.activeElement).toBe(card(page));
    expect(page.text()).toContain('The words and the reason given do not agree.');
    expect(page.text()).toContain('Reason given: Too small');
  });

  test('N says there is none, S leaves it, U takes the last answer back and shows it again', async () => {
    const { page, fake } = await begin();
    await page.key(card(page), 'n');
    await page.key(card(page), 's');
    expect(page.text()).toContain('Looked at: 2 of 3');
    await page.key(card(page), 'u');
    expect(fake.requests('decideCauses').map(({ decisions }) => decisions[0])).toEqual([
      { key: 'key-1', was: 'Does not work', cause: '', checked: 'Yes' },
      { key: 'key-1', was: '', cause: 'Does not work', checked: '' },
    ]);
    expect(page.text()).toContain('Looked at: 0 of 3');
  });

  test('C leads to the other causes; the one chosen is written as the seller calls it', async () => {
    const { page, fake } = await begin();
    await page.key(card(page), 'c');
    const choice = page.find<HTMLSelectElement>('.card select');
    expect(document.activeElement).toBe(choice);
    await page.key(choice, 'y');
    expect(fake.requests('decideCauses')).toEqual([]);
    choice.value = 'price_value';
    choice.dispatchEvent(new Event('change', { bubbles: true }));
    await page.settle();
    expect(fake.requests('decideCauses')[0]?.decisions[0]).toMatchObject({ key: 'key-1', cause: 'Too dear' });
  });

  test('after the last one the review says so and offers to look for more', async () => {
    const { page } = await begin();
    for (let at = 0; at < 3; at += 1) await page.key(card(page), 'y');
    expect(page.text()).toContain('All of them are looked at.');
    expect(document.querySelector('.card')).toBeNull();
    expect(page.button('Look for more').disabled).toBe(false);
  });
});

test('nothing to check is said', async () => {
  const { page } = await begin(fakeWith({ ...REVIEW, toCheck: [] }));
  expect(page.text()).toContain('No voice waits to be checked.');
});

test('what the workbook refuses is told, and the same voice waits', async () => {
  const { page } = await begin(fakeServer({ reviewVoices: () => succeed(REVIEW), decideCauses: () => fail('busy') }));
  await page.key(card(page), 'y');
  expect(page.text()).toContain('Looked at: 0 of 3');
  expect(page.state()).toMatchObject({ call: null, problem: { code: 'busy' } });
});

test('learning sends what was learned and says how it went', async () => {
  const { page, fake } = await begin();
  await page.key(card(page), 'n');
  await page.press('Learn');
  expect(fake.requests('keepLearned')[0]?.packed).toMatch(/^\w+:\w+\n$/);
  expect(page.text()).toContain('40 different checked voices are needed; there are 1.');
});
