// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import type { Answer } from '../../../src/api.ts';
import { succeed } from '../../../src/core/problem.ts';
import { fakeServer } from '../fake-server.ts';
import { BUSY_TODAY } from '../sample.ts';
import { openPage } from './open-page.tsx';

const month = (name: string, voices: number | null) => ({
  ...{ month: name, voices, returned: voices, shipped: 0, rate: null, cents: null },
  ...{ controllable: null, sellable: null, noFault: null },
});
const FOUND: Answer<'monthlyReview'> = {
  months: ['2026-10', '2026-09'],
  review: {
    month: '2026-10',
    complete: true,
    figures: [month('2026-10', 1_240), month('2026-09', 900), month('2025-10', null)],
    causes: [
      { cause: 'size_fit', units: [40, 20, null] },
      { cause: 'safety', units: [10, 0, null] },
    ],
    rose: [],
    fell: [],
    judged: [],
    opened: [],
    overdue: [],
  },
  page: null,
};
const open = async (found = FOUND) => {
  const fake = fakeServer({
    today: () => succeed(BUSY_TODAY),
    monthlyReview: () => succeed(found),
    writeReview: () => succeed({ ...found, page: { name: 'Review 2026-10', gid: 7 } }),
  });
  const page = await openPage({ fake, view: 'month' });
  await page.settle();
  return { page, fake };
};

test('figures of three months in a table that can be read aloud, causes as bars, and what there is nothing of', async () => {
  const { page } = await open();
  const rows = [...document.querySelectorAll('.figures tr')].map((row) =>
    [...row.children].map(({ textContent }) => textContent),
  );
  expect(rows.slice(0, 2)).toEqual([
    ['Figure', '2026-10', '2026-09', '2025-10'],
    ['Voices', '1,240', '900', 'not known'],
  ]);
  expect(document.querySelectorAll('.figures th[scope="row"]')).toHaveLength(9);
  expect(page.find('.bars').textContent).toContain('Size or fit 40 (month before 20, year before not known)');
  expect(document.body.textContent).toContain('Nothing rose by more than chance explains.');
});

test('another month is asked for when it is chosen', async () => {
  const { page, fake } = await open();
  const select = page.find<HTMLSelectElement>('select');
  select.value = '2026-09';
  select.dispatchEvent(new Event('change', { bubbles: true }));
  await page.settle();
  expect(fake.requests('monthlyReview').map((request) => request.month)).toEqual(['', '2026-09']);
});

test('a cause opens the voices of the month behind its figure, and all are one press away again', async () => {
  const { page, fake } = await open();
  await page.press('Size or fit');
  expect(fake.requests('showVoices')).toEqual([{ behind: { product: '', cause: 'size_fit', month: '2026-10' } }]);
  expect(page.text()).toContain('The tab Voices shows only the voices you asked for.');
  await page.press('Show all voices again');
  expect(fake.requests('showVoices').at(-1)).toEqual({ behind: null });
  expect(page.text()).not.toContain('The tab Voices shows only');
});

test('the page is written once, and can be opened from then on', async () => {
  const { page, fake } = await open();
  await page.press('Write the page of this month');
  expect(fake.requests('writeReview')).toEqual([{ month: '2026-10' }]);
  expect(document.body.textContent).toContain('This month has a page.');
  await page.press('Open the page');
  expect(fake.requests('writeReview')).toHaveLength(2);
});

test('while there is nothing to review the way leads to the import', async () => {
  const { page } = await open({ months: [], review: null, page: null });
  await page.press('Import a file');
  expect(page.state().view).toBe('import');
});
