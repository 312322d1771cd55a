// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import type { Answer } from '../../../src/api.ts';
import { fail, succeed } from '../../../src/core/problem.ts';
import { fakeServer } from '../fake-server.ts';
import { BUSY_TODAY } from '../sample.ts';
import { openPage } from './open-page.tsx';

const VIEW: Answer<'prevent'> = {
  products: [{ sku: 'MUG-1', name: 'Travel mug', standings: {}, score: { score: null, stages: [] } }],
  tools: [{ tool: 'customerVoice', begun: true }],
  opened: 0,
  board: '',
};
const NOTED: Answer<'noteVoice'> = {
  ...{
    key: 'K',
    added: true,
    skuKnown: false,
    cause: 'Size or fit',
    why: 'The words decided.',
    mentions: 3,
    opened: 1,
  },
  evidence: [{ cause: 'size_fit', start: 0, end: 9 }],
  task: '',
  causeNames: [{ cause: 'delivery', name: 'Came late' }],
  language: 'en',
};

const openVoice = async (noteVoice: Parameters<typeof fakeServer>[0] = { noteVoice: () => succeed(NOTED) }) => {
  const fake = fakeServer({
    today: () => succeed(BUSY_TODAY),
    prevent: () => succeed(VIEW),
    decideCauses: ({ decisions }) => succeed({ undo: decisions, today: BUSY_TODAY }),
    voiceDigest: () => succeed({ text: 'Customer voice · All', page: { name: 'Digest all teams', gid: 9 } }),
    ...noteVoice,
  });
  const page = await openPage({ fake, view: 'prevent' });
  await page.settle();
  const field = (name: string): HTMLInputElement => {
    const label = [...document.querySelectorAll('label')].find((one) => one.textContent?.startsWith(name));
    const input = label?.querySelector<HTMLInputElement>('input, textarea, select');
    if (!input) throw new Error(`There is no field ${name}.`);
    return input;
  };
  const fill = async (name: string, value: string): Promise<void> => {
    const input = field(name);
    input.value = value;
    input.dispatchEvent(new Event(input.tagName === 'SELECT' ? 'change' : 'input', { bubbles: true }));
    await page.settle();
  };
  return { page, fake, field, fill };
};

test('what a customer said goes out without personal data, and the page says what was masked', async () => {
  const { page, fake, fill, field } = await openVoice();
  expect(page.button('Note it down').disabled).toBe(true);
  await fill('What the customer said', 'Too small, write me at ana@example.com ');
  await fill('Your name', 'Bo');
  await fill('Could the page', 'yes');
  await fill('Which line', 'Fits all');
  await page.press('Note it down');
  await page.settle();
  expect(fake.requests('noteVoice')).toEqual([
    {
      ...{ text: 'Too small, write me at [email]', sku: 'MUG-1', channel: 'marketplace', order: '', reporter: 'Bo' },
      ...{ preventable: 'yes', line: 'Fits all', urgency: 'normal' },
    },
  ]);
  const text = page.text();
  expect(text).toContain('Masked before sending: e-mail address.');
  expect(text).toContain('This SKU is not in Products.');
  expect(text).toContain('Said 3 times in 14 days.');
  expect(text).toContain('A task was opened for it.');
  expect(document.querySelector('mark')?.textContent).toBe('Too small');
  expect(field('What the customer said').value).toBe('');
  expect(field('Your name').value).toBe('Bo');
  expect([...document.querySelectorAll('datalist option')].map((one) => one.getAttribute('value'))).toEqual(['MUG-1']);
});

test('another cause is written as the workbook calls it', async () => {
  const { page, fake, fill } = await openVoice();
  await fill('What the customer said', 'Too small');
  await page.press('Note it down');
  await page.settle();
  await fill('Another cause', 'delivery');
  expect(fake.requests('decideCauses')).toEqual([
    { decisions: [{ key: 'K', was: 'Size or fit', cause: 'Came late', checked: 'Yes' }] },
  ]);
  expect(document.querySelector('strong')?.textContent).toBe('Came late');
  expect(document.querySelector('mark')).toBeNull();
});

test('what could not be sent stays in the field', async () => {
  const { page, fill, field } = await openVoice({ noteVoice: () => fail('busy') });
  await fill('What the customer said', 'Too small');
  await page.press('Note it down');
  await page.settle();
  expect(field('What the customer said').value).toBe('Too small');
});

test('a digest is asked for by team and week, and shown as text and as a tab', async () => {
  const { page, fake, fill } = await openVoice();
  await fill('Team', 'sourcing');
  await page.press('Last week');
  await page.settle();
  expect(fake.requests('voiceDigest')).toEqual([{ team: 'sourcing', weeksAgo: 1 }]);
  expect(page.find<HTMLTextAreaElement>('textarea[readonly]').value).toBe('Customer voice · All');
  expect(page.find<HTMLAnchorElement>('a[href$="#gid=9"]').textContent).toBe('Digest all teams');
});
