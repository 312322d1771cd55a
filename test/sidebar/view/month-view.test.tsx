// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import type { Answer } from '../../../src/api.ts';
import { succeed } from '../../../src/core/problem.ts';
import { fakeServer } from '../fake-server.ts';
import { BUSY_TODAY } from '../sample.ts';
import { openPage } from './open-page.tsx';

const month = (name: string, voices: number | null) => ({
  ...{ month: name, voices, returned: voices, shipped: 0, rate: null, cents: null },
  ...{ controllable: null, sellable: null, noFault: null, agreement: null },
});
const FOUND: Answer<'monthlyReview'> = {
  months: [
    { month: '2026-11', gap: { at: 'end', day: '2026-11-02' } },
    { month: '2026-10', gap: null },
    { month: '2026-09', gap: null },
    { month: '2026-08', gap: { at: 'start', day: '2026-08-20' } },
  ],
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

test('three steps; the one at hand is marked, its heading says so and has the focus', async () => {
  const { page } = await open();
  const at = () => document.querySelector('ol.steps [aria-current="step"]')?.textContent;
  expect(at()).toBe('Month');
  await page.press('Next');
  expect([at(), document.activeElement?.textContent]).toEqual(['Look', 'Step 2 of 3: Look']);
  await page.press('Next');
  expect([at(), document.activeElement?.textContent]).toEqual(['Page', 'Step 3 of 3: Page']);
  expect(() => page.button('Next')).toThrow();
  await page.press('Back');
  await page.press('Back');
  expect([at(), document.activeElement?.textContent]).toEqual(['Month', 'Step 1 of 3: Month']);
  expect(() => page.button('Back')).toThrow();
});

test('only whole months can be chosen, and it is said why others cannot', async () => {
  const { page } = await open();
  expect([...document.querySelectorAll('select option')].map(({ textContent }) => textContent)).toEqual([
    '2026-10',
    '2026-09',
  ]);
  expect(page.text()).toContain('2026-11: known only up to 2026-11-02.');
  expect(page.text()).toContain('2026-08: known only from 2026-08-20 on.');
});

test('while no month is whole there is no way on', async () => {
  const [part] = FOUND.months;
  const { page } = await open({ ...FOUND, months: part ? [part] : [] });
  expect(page.text()).toContain('No month is known as a whole yet.');
  expect(page.button('Next').disabled).toBe(true);
});

test('figures of three months in a table that can be read aloud, causes as bars, and what there is nothing of', async () => {
  const { page } = await open();
  await page.press('Next');
  const rows = [...document.querySelectorAll('.figures tr')].map((row) =>
    [...row.children].map(({ textContent }) => textContent),
  );
  expect(rows.slice(0, 2)).toEqual([
    ['Figure', '2026-10', '2026-09', '2025-10'],
    ['Voices', '1,240', '900', 'not known'],
  ]);
  expect(document.querySelectorAll('.figures th[scope="row"]')).toHaveLength(12);
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
  await page.press('Next');
  await page.press('Size or fit');
  expect(fake.requests('showVoices')).toEqual([{ behind: { product: '', cause: 'size_fit', month: '2026-10' } }]);
  expect(page.text()).toContain('The tab Voices shows only the voices you asked for.');
  await page.press('Show all voices again');
  expect(fake.requests('showVoices').at(-1)).toEqual({ behind: null });
  expect(page.text()).not.toContain('The tab Voices shows only');
});

test('the page is written in the language chosen, the one of the workbook first, and can be opened from then on', async () => {
  const { page, fake } = await open();
  await page.press('Next');
  await page.press('Next');
  const [english, chinese] = ['en', 'zh'].map((one) =>
    page.find<HTMLInputElement>(`input[name="page-language"][value="${one}"]`),
  );
  expect(english?.checked).toBe(true);
  chinese?.click();
  await page.settle();
  await page.press('Write the page of this month');
  expect(fake.requests('writeReview')).toEqual([{ month: '2026-10', language: 'zh' }]);
  expect(document.body.textContent).toContain('This month has a page.');
  expect(document.querySelector('input[name="page-language"]')).toBeNull();
  await page.press('Open the page');
  expect(fake.requests('writeReview')).toHaveLength(2);
});

test('while there is nothing to review the way leads to the import', async () => {
  const { page } = await open({ months: [], review: null, page: null });
  await page.press('Import a file');
  expect(page.state().view).toBe('import');
});
