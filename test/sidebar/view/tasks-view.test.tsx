// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import type { Answer, OpenTask } from '../../../src/api.ts';
import { fail, succeed } from '../../../src/core/problem.ts';
import { fakeServer } from '../fake-server.ts';
import { BUSY_TODAY } from '../sample.ts';
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
  expect(page.find('.bars').textContent).toContain('Mei 2 tasks, 1 overdue');
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
  const { page } = await openTasks({ tasks: [], owners: [] });
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
