// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import type { Answer } from '../../../src/api.ts';
import { fail, type Result, succeed } from '../../../src/core/problem.ts';
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

const openPrevent = async (view = VIEW, added: Result<Answer<'addProduct'>> = succeed(view)) => {
  const fake = fakeServer({
    today: () => succeed(BUSY_TODAY),
    prevent: () => succeed(view),
    openTool: () => succeed(view),
    addProduct: () => added,
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

test('a tool that could not be checked says why in place of its note, beside the state it had', async () => {
  const fault = 'Not checked, because the tab "Listings" has no column "SKU" any more.';
  const tools: typeof VIEW.tools = [
    { tool: 'listing', begun: true, fault },
    { tool: 'card', begun: true, fault },
  ];
  await openPrevent({ ...VIEW, tools });
  const [listing, card] = [...document.querySelectorAll('.card')];
  expect(listing?.textContent).toContain('To do · 72/100 · 2026-11-20');
  expect(listing?.textContent).not.toContain('Two checks are still open.');
  for (const one of [listing, card]) expect(one?.querySelector('.warning')?.textContent).toBe(fault);
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

/** The form of a new product: types into its fields by their place, and its button. */
function formOf(page: Awaited<ReturnType<typeof openPrevent>>['page']) {
  const form = page.find<HTMLElement>('fieldset').parentElement as HTMLElement;
  const inputs = [...form.querySelectorAll<HTMLInputElement>('label.field input')];
  const type = (at: number, text: string): void => {
    const input = inputs[at] as HTMLInputElement;
    input.value = text;
    input.dispatchEvent(new Event('input', { bubbles: true }));
  };
  const add = [...form.querySelectorAll('button')].find(({ textContent }) => textContent === 'Add the product');
  return { form, inputs, type, add: add as HTMLButtonElement };
}

test('what was typed of a new product stays where it could not be added', async () => {
  const { page } = await openPrevent(VIEW, fail('missing-tab-heading', { tab: 'Products', heading: 'Properties' }));
  const { form, inputs, type, add } = formOf(page);
  type(0, '007');
  type(1, 'Lamp');
  form.querySelector<HTMLInputElement>('input[type=checkbox]')?.click();
  await page.settle();
  add.click();
  await page.settle();
  expect(document.body.textContent).toContain('no column "Properties"');
  expect(inputs.slice(0, 2).map(({ value }) => value)).toEqual(['007', 'Lamp']);
  expect(form.querySelector<HTMLInputElement>('input[type=checkbox]')?.checked).toBe(true);
});

test.each(['about a kilo', '0.45 kg', '3 lb', '1e99', '0x10', 'Infinity', '-1', '0'])(
  'a weight of "%s" is not thrown away: it is asked for again',
  async (weight) => {
    const { page, fake } = await openPrevent();
    const { inputs, type, add } = formOf(page);
    type(0, '007');
    type(4, weight);
    await page.settle();
    expect([add.disabled, inputs[4]?.getAttribute('aria-invalid')]).toEqual([true, 'true']);
    expect(page.find('[role=alert]').textContent).toBe('Write a number of kilograms without its unit, such as 1.2.');
    type(4, '0.45');
    await page.settle();
    add.click();
    await page.settle();
    expect(fake.requests('addProduct')).toMatchObject([{ sku: '007', weight: 0.45 }]);
  },
);

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

test('once it is there the form closes, and heading and sentence tell a screen reader where to go on', async () => {
  const more = {
    ...VIEW,
    products: [...VIEW.products, { ...VIEW.products[1], sku: '007' } as (typeof VIEW)['products'][0]],
  };
  const { page } = await openPrevent(VIEW, succeed(more));
  const { form, type, add } = formOf(page);
  (form as HTMLDetailsElement).open = true;
  type(0, '007');
  await page.settle();
  add.click();
  await page.settle();
  expect((form as HTMLDetailsElement).open).toBe(false);
  expect(document.activeElement).toBe(page.find('h2'));
  expect([...document.querySelectorAll('[role=status]')].map(({ textContent }) => textContent)).toContain(
    '007 is on the board. Begin with the first card below.',
  );
  const select = page.find<HTMLSelectElement>('select');
  select.value = 'MUG-1';
  select.dispatchEvent(new Event('change', { bubbles: true }));
  await page.settle();
  expect(document.body.textContent).not.toContain('is on the board');
});

test('an inspection that was begun offers the evidence for the supplier', async () => {
  const { page, fake } = await openPrevent({ ...VIEW, tools: [{ tool: 'inspection', begun: true }] });
  const button = [...document.querySelectorAll('button')].find(
    ({ textContent }) => textContent === 'Evidence for the supplier',
  );
  button?.click();
  await page.settle();
  expect(fake.requests('evidencePack')).toEqual([{ sku: 'MUG-1' }]);
});

test('one nobody began offers none', async () => {
  await openPrevent({ ...VIEW, tools: [{ tool: 'inspection', begun: false }] });
  expect(document.body.textContent).not.toContain('Evidence for the supplier');
});
