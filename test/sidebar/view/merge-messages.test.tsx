// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { succeed } from '../../../src/core/problem.ts';
import { fakeServer } from '../fake-server.ts';
import { BUSY_TODAY } from '../sample.ts';
import { openPage } from './open-page.tsx';

const openMerge = async (begun = true) => {
  const fake = fakeServer({
    today: () => succeed(BUSY_TODAY),
    prevent: () => succeed({ products: [], tools: [{ tool: 'messages' as const, begun }], opened: 0, board: '' }),
    mergeMessages: ({ orders }) =>
      succeed({
        rows: orders.slice(0, 1).map(({ order }) => ({ order, language: 'en' as const, subject: 'S', text: '=T' })),
        left: orders.slice(1).map(({ order }) => ({ order, why: 'There is no value for {tracking}.' })),
      }),
  });
  const page = await openPage({ fake, view: 'prevent' });
  await page.settle();
  return { page, fake };
};

const choose = async (settle: () => Promise<unknown>, text: string): Promise<void> => {
  const field = document.querySelector<HTMLInputElement>('input[type=file]') as HTMLInputElement;
  Object.defineProperty(field, 'files', { value: [new File([text], 'orders.csv')], configurable: true });
  field.dispatchEvent(new Event('change', { bubbles: true }));
  await settle();
};

const ORDERS = 'order-id,product-name,buyer-name\n113-1,Mug,Anna Lee\n113-2,Lid,Bo Li\n';

test('fills messages for the orders of a file, sends nothing of the buyer, and hands out a CSV', async () => {
  const { page, fake } = await openMerge();
  await choose(page.settle, ORDERS);
  const [request] = fake.requests('mergeMessages');
  expect(request).toMatchObject({ moment: 'M4', channel: 'amazonFbm', language: '', newDate: '', detail: '' });
  expect(JSON.stringify(request)).not.toMatch(/Anna|Bo Li/);
  const link = page.find<HTMLAnchorElement>('a[download]');
  expect(decodeURIComponent(link.href)).toContain('113-1,en,S,"\'=T"');
  const text = document.body.textContent ?? '';
  expect(text).toContain('Messages: 1. Orders without one: 1.');
  expect(text).toContain('113-2: There is no value for {tracking}.');
});

test('a reason that holds for many orders is said once, with how many and some of them', async () => {
  const { page } = await openMerge();
  await choose(page.settle, `order-id,product-name\n${[1, 2, 3, 4, 5, 6].map((at) => `113-${at},Mug`).join('\n')}\n`);
  const said = [...document.querySelectorAll('details ul li')].map((one) => one.textContent);
  expect(said).toContain('There is no value for {tracking}. That holds for 5 orders, such as 113-2, 113-3, 113-4.');
  expect(said.filter((one) => one?.includes('{tracking}'))).toHaveLength(1);
});

test('a file without orders says so in words', async () => {
  const { page } = await openMerge();
  await choose(page.settle, 'a,b\n1,2\n');
  expect(document.body.textContent).toContain('orders.csv has no column with order numbers.');
});

test('is not there before the plan is begun', async () => {
  await openMerge(false);
  expect(document.querySelector('input[type=file]')).toBeNull();
});
