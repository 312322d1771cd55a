// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import type { Answer, LedgerView, OpenTask } from '../../../src/api.ts';
import { fail, succeed } from '../../../src/core/problem.ts';
import { fakeServer } from '../fake-server.ts';
import { BUSY_TODAY, EMPTY_LEDGER } from '../sample.ts';
import { openPage } from './open-page.tsx';

const task = (number: number, owner: string, more: Partial<OpenTask> = {}): OpenTask => ({
  task: `T-000${number}`,
  title: `Pack MUG-${number} so that it arrives whole`,
  product: `MUG-${number}`,
  owner,
  status: 'Open',
  due: '2026-11-20',
  overdue: false,
  verdict: '',
  proven: false,
  ...more,
});
const FOUND: Answer<'openTasks'> = {
  tasks: [
    task(1, 'Mei', { overdue: true, due: '2026-11-01' }),
    task(2, 'Mei', { verdict: 'Proven better' }),
    task(3, 'Tom'),
    task(4, ''),
  ],
  owners: [
    { name: 'Mei', email: 'mei+shop@example.com' },
    { name: 'Lin', email: '' },
  ],
  proven: [
    { owner: 'Lin', count: 2 },
    { owner: 'mei', count: 1 },
  ],
  ledger: EMPTY_LEDGER,
};
const openTasks = async (found = FOUND) => {
  const fake = fakeServer({ today: () => succeed(BUSY_TODAY), openTasks: () => succeed(found) });
  const page = await openPage({ fake, view: 'tasks' });
  await page.settle();
  return { page, fake };
};
const choose = async (page: Awaited<ReturnType<typeof openPage>>, whose: string): Promise<void> => {
  const select = page.find<HTMLSelectElement>('select');
  select.value = [...select.options].find(({ textContent }) => textContent === whose)?.value ?? '';
  select.dispatchEvent(new Event('change', { bubbles: true }));
  await page.settle();
};

test('all open tasks, and who has how many of them', async () => {
  const { page } = await openTasks();
  expect([...document.querySelectorAll('.tasks li')]).toHaveLength(4);
  expect(page.find('.bars').textContent).toContain('Mei 2 tasks, 1 overdue · 1 proven improvement');
  expect(page.find('.bars').textContent).toContain('Lin 0 tasks · 2 proven improvements');
  expect(page.find('.bars').textContent).toContain('nobody 1 task');
  expect(page.find('.tasks').textContent).toContain('overdue since 2026-11-01');
  expect(page.find('.tasks').textContent).toContain('Proven better');
});

test('somebody who is not in Owners is named, and their tasks stay', async () => {
  const { page } = await openTasks();
  expect(page.find('.warning').textContent).toContain('Not in Owners: Tom.');
});

test('another case and blanks around a name hide no task', async () => {
  const { page } = await openTasks({
    tasks: [task(1, 'Mei'), task(2, ' mei '), task(3, 'MEI')],
    owners: [{ name: 'mei ', email: 'mei@example.com' }],
    proven: [],
    ledger: EMPTY_LEDGER,
  });
  expect(page.find('.bars').textContent).toContain('Mei 3 tasks');
  expect(document.querySelector('.warning')).toBeNull();
  await choose(page, 'Mei');
  const link = page.find<HTMLAnchorElement>('a[href^="mailto:"]');
  expect(new URL(link.href).searchParams.get('subject')).toBe('Your open tasks: 3');
});

test('the tasks of one person, with a mail that is filled in and the same as text', async () => {
  const { page } = await openTasks();
  await choose(page, 'Mei');
  expect([...document.querySelectorAll('.tasks li')]).toHaveLength(2);
  const link = page.find<HTMLAnchorElement>('a[href^="mailto:"]');
  const address = new URL(link.href);
  expect(decodeURIComponent(address.pathname)).toBe('mei+shop@example.com');
  expect(address.searchParams.get('subject')).toBe('Your open tasks: 2');
  expect(address.searchParams.get('body')?.split('\r\n')).toEqual([
    'Hello Mei, these tasks are open:',
    '',
    '- T-0001 Pack MUG-1 so that it arrives whole · overdue since 2026-11-01',
    '- T-0002 Pack MUG-2 so that it arrives whole · due 2026-11-20 · Proven better',
    '',
    BUSY_TODAY.url,
  ]);
  expect(page.find<HTMLTextAreaElement>('textarea').value).toContain('- T-0002');
});

test('nobody can be written to whose address nobody knows, and of nobody there is no mail', async () => {
  const { page } = await openTasks();
  await choose(page, 'Tom');
  expect(document.querySelector('a[href^="mailto:"]')).toBeNull();
  expect(page.text()).toContain('Owners has no e-mail address of Tom.');
  await choose(page, 'nobody');
  expect([...document.querySelectorAll('.tasks li')]).toHaveLength(1);
  expect(document.querySelector('textarea')).toBeNull();
});

test('without open tasks the next step is told', async () => {
  const { page } = await openTasks({ tasks: [], owners: [], proven: [], ledger: EMPTY_LEDGER });
  expect(page.text()).toContain('No task is open. Import returns or reviews');
});

test('a problem is told, and the list can be asked for again', async () => {
  let times = 0;
  const fake = fakeServer({
    today: () => succeed(BUSY_TODAY),
    openTasks: () => (++times === 1 ? fail('busy') : succeed(FOUND)),
  });
  const page = await openPage({ fake, view: 'tasks' });
  await page.settle();
  expect(page.find('[role=alert]').textContent).not.toBe('');
  await page.press('Read anew');
  expect([...document.querySelectorAll('.tasks li')]).toHaveLength(4);
});

test('the tab of a person is asked for by name', async () => {
  const { page, fake } = await openTasks();
  await choose(page, 'Tom');
  await page.press('Open a tab of their tasks');
  expect(fake.requests('ownerTab')).toEqual([{ owner: 'Tom' }]);
});

test.each<[Partial<LedgerView>, string[], string]>([
  [{}, ['Nothing to tell yet.', 'Effective from'], 'nothing spent and no fix: the next step is told'],
  [
    { lines: 1, spent: 1_250, hours: 3.5 },
    ['Prevention took 12.50 so far.', 'Hours not counted in money: 3.5.'],
    'spent, and no fix judged',
  ],
  [
    {
      ...{ lines: 4, spent: 123_450, counted: 3, hours: 8, waged: true, uncounted: ['CUP-1', 'JUG-1'] },
      ...{ saved: { value: 1_152_000, range: [-604_305, 2_696_005] }, owned: 8, outside: 6 },
      failure: { from: '2025-06-02', to: '2026-06-01', prevention: 100_000, failure: 1_600_000 },
    },
    [
      'Prevention took 1,234.50 and saved 11,520.00 so far (95 %: -6,043.05 to 26,960.05), counting 3 judged fixes.',
      'Not counted: CUP-1, JUG-1.',
      'Tasks owned outside customer service: 6 of 8 (75%).',
      'Prevention against fire-fighting, 2025-06-02 to 2026-06-01: 1,000.00 went into fixes, 16,000.00 into returns (6.3%).',
      'also those that did not help or made it worse',
    ],
    'all there is',
  ],
])('the ledger says of %j: %j (%s)', async (more, says) => {
  const { page } = await openTasks({ ...FOUND, ledger: { ...EMPTY_LEDGER, ...more } });
  const text = page.find('section.ledger').textContent;
  for (const one of says) expect(text).toContain(one);
  expect(text?.includes('not counted in money')).toBe(more.hours !== undefined && !more.waged);
});

test('no ledger, no link; once it is there it is one click away', async () => {
  await openTasks();
  expect(document.querySelector('section.ledger a')).toBeNull();
  document.body.replaceChildren();
  const today = { ...BUSY_TODAY, tabs: { ...BUSY_TODAY.tabs, ledger: { name: 'Ledger', gid: 77 } } };
  const fake = fakeServer({ today: () => succeed(today), openTasks: () => succeed(FOUND) });
  const page = await openPage({ fake, view: 'tasks' });
  await page.settle();
  expect(page.find<HTMLAnchorElement>('section.ledger a').href).toMatch(/#gid=77$/);
});
