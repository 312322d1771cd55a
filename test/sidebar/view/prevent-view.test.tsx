// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import type { Answer } from '../../../src/api.ts';
import { succeed } from '../../../src/core/problem.ts';
import { fakeServer } from '../fake-server.ts';
import { BUSY_TODAY } from '../sample.ts';
import { openPage } from './open-page.tsx';

const VIEW: Answer<'prevent'> = {
  products: [
    {
      sku: 'MUG-1',
      name: 'Travel mug',
      standings: {
        listing: { state: 'open', score: 72, date: '2026-11-20', note: 'Two checks are still open.' },
      },
      score: { score: null, stages: ['listing'] },
    },
    { sku: 'LAMP-1', name: '', standings: {}, score: { score: 84, stages: ['sourcing', 'listing', 'packaging'] } },
  ],
  tools: [
    { tool: 'listing', begun: true },
    { tool: 'packaging', begun: false },
  ],
  opened: 1,
  board: 'https://example.com/#gid=7',
};

const openPrevent = async (view = VIEW) => {
  const fake = fakeServer({
    today: () => succeed(BUSY_TODAY),
    prevent: () => succeed(view),
    openTool: () => succeed(view),
    addProduct: () => succeed(view),
  });
  const page = await openPage({ fake, view: 'prevent' });
  await page.settle();
  return { page, fake };
};

test('says where the product at hand stands, and what each tool knows of it', async () => {
  await openPrevent();
  const text = document.body.textContent ?? '';
  expect(text).toContain('No prevention score yet');
  expect(text).toContain('Gates still closed: Sourcing, Inspection');
  const [listing, packaging] = [...document.querySelectorAll('.card')];
  expect(listing?.textContent).toContain('To do · 72/100 · 2026-11-20');
  expect(listing?.textContent).toContain('Two checks are still open.');
  expect(packaging?.textContent).toContain('Not begun');
  expect(text).toContain('New tasks: 1.');
});

test('another product is chosen, and a tool is opened for it', async () => {
  const { page, fake } = await openPrevent();
  const select = page.find<HTMLSelectElement>('select');
  select.value = 'LAMP-1';
  select.dispatchEvent(new Event('change', { bubbles: true }));
  await page.settle();
  expect(document.body.textContent).toContain('Prevention score: 84 of 100, made of Sourcing, Listing, Packaging.');
  page.find<HTMLButtonElement>('[aria-label="Begin: Packaging tests"]').click();
  await page.settle();
  expect(fake.requests('openTool')).toEqual([{ tool: 'packaging', sku: 'LAMP-1' }]);
});

test('a workbook without products says how to begin', async () => {
  await openPrevent({ ...VIEW, products: [], opened: 0, board: '' });
  expect(document.body.textContent).toContain('No products yet.');
});

test('a new product starts from one form; only its SKU is asked for', async () => {
  const { page, fake } = await openPrevent();
  const fieldset = page.find<HTMLElement>('fieldset').parentElement as HTMLElement;
  const add = [...fieldset.querySelectorAll('button')].find(({ textContent }) => textContent === 'Add the product');
  expect(add?.disabled).toBe(true);
  const inputs = [...fieldset.querySelectorAll<HTMLInputElement>('label.field input')];
  const type = (at: number, text: string): void => {
    const input = inputs[at] as HTMLInputElement;
    input.value = text;
    input.dispatchEvent(new Event('input', { bubbles: true }));
  };
  type(0, ' 007 ');
  type(4, '0,45');
  fieldset.querySelector<HTMLInputElement>('input[type=checkbox]')?.click();
  await page.settle();
  add?.click();
  await page.settle();
  expect(fake.requests('addProduct')).toEqual([
    { sku: '007', name: '', brand: '', supplier: '', weight: 0.45, properties: ['fragile'] },
  ]);
});
