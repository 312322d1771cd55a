// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import type { TodayView } from '../../../src/api.ts';
import { fail, succeed } from '../../../src/core/problem.ts';
import { pageWordsOf } from '../../../src/core/words/page-words.ts';
import { fakeServer, held } from '../fake-server.ts';
import { BUSY_TODAY, EMPTY_TODAY } from '../sample.ts';
import { openPage } from './open-page.tsx';

const openAt = (today: TodayView) => openPage({ fake: fakeServer({ today: () => succeed(today) }) });

test('a new workbook is told one thing: import a file', async () => {
  const page = await openAt(EMPTY_TODAY);
  expect(page.text()).toContain('Import your first export');
  await page.press('Import a file');
  expect(page.find('[role=tab][aria-selected=true]').textContent).toBe('Import');
});

test.each([
  { next: 'overdue', gid: 13, says: 'Overdue tasks: 1. Start with: Correct the size chart of MUG-RED' },
  { next: 'assign-owners', gid: 13, says: 'have no owner' },
  { next: 'replace-owners', gid: null, says: 'not in Owners: Tom, Bo.' },
  { next: 'confirm-tasks', gid: 13, says: 'Proposed tasks: 2.' },
  { next: 'work-tasks', gid: 13, says: 'Correct the size chart of MUG-RED' },
] as const)('the next step $next leads to its tab', async ({ next, gid, says }) => {
  const page = await openAt({ ...BUSY_TODAY, next, strangers: ['Tom', 'Bo'], proposedTasks: 2 });
  expect(page.find('.next').textContent).toContain(says);
  expect(document.querySelector('.next a')?.getAttribute('href') ?? null).toBe(gid && `${BUSY_TODAY.url}#gid=${gid}`);
});

test('uncertain causes lead to the review', async () => {
  const page = await openAt({ ...BUSY_TODAY, next: 'check-tags' });
  expect(page.find('.next').textContent).toContain('uncertain cause: 20');
  await page.press('Check them');
  expect(page.find('[role=tab][aria-selected=true]').textContent).toBe('Review');
});

test('figures, causes and tasks are words as well as lengths and colours', async () => {
  const page = await openAt(BUSY_TODAY);
  expect(page.find('.numbers').textContent).toContain('1,234');
  expect(page.find('.numbers').textContent).toContain('overdue: 1');
  expect(page.find('.bars').textContent).toContain('Damaged on arrival 50 units, 4.1%');
  expect(page.find<HTMLElement>('.bar').style.width).toBe('73%');
  expect(page.find('.tasks').textContent).toContain('overdue since 2026-11-01');
  expect(page.find('.tasks').textContent).toContain('no owner');
});

test.each([
  {
    language: 'en',
    heading: 'Size, function, damage, missing parts',
    says: ['Size or fit 900 units, 73%; return rate 2.0% (800 of 40,000 shipped)', 'Parts missing 1 unit, 0.1%'],
  },
  {
    language: 'zh',
    heading: '尺寸、功能、破损、缺件',
    says: ['尺寸不符 900 件，73%；退货率 2.0%（发货 40,000 件，退回 800 件）', '缺件少件 1 件，0.1%'],
  },
] as const)(
  'in $language the first card tells count, share and rate of these four',
  async ({ language, heading, says }) => {
    const page = await openAt({ ...BUSY_TODAY, language });
    const card = [...document.querySelectorAll('section')].find(
      (one) => one.querySelector('h2')?.textContent === heading,
    );
    const items = [...(card?.querySelectorAll('li') ?? [])].map(({ textContent }) => textContent?.trim());
    expect(items).toHaveLength(4);
    expect([items[0], items[3]]).toEqual(says);
    expect(page.text().indexOf(heading)).toBeLessThan(
      page.text().indexOf(language === 'en' ? 'Main causes' : '主要原因'),
    );
  },
);

describe('each of the three numbers is a button that says what it opens', () => {
  test.each([
    { at: 0, says: 'Units with a cause: 1,234. Show the voices', asks: 'ranked' },
    { at: 2, says: /^Share of the top cause: .*%\. Show the voices$/, asks: BUSY_TODAY.topCauses[0]?.cause },
  ])('$says', async ({ at, says, asks }) => {
    const asked: unknown[] = [];
    const fake = fakeServer({
      today: () => succeed(BUSY_TODAY),
      showVoices: ({ behind }) => {
        asked.push(behind);
        return succeed({});
      },
    });
    const page = await openPage({ fake });
    const button = document.querySelectorAll<HTMLButtonElement>('.numbers button')[at];
    expect(button?.getAttribute('aria-label')).toMatch(says);
    button?.click();
    await page.settle();
    expect(asked).toEqual([{ product: '', cause: asks, month: '' }]);
  });

  test('the open tasks lead to their view', async () => {
    const page = await openAt(BUSY_TODAY);
    const button = document.querySelectorAll<HTMLButtonElement>('.numbers button')[1];
    expect(button?.getAttribute('aria-label')).toMatch(/^Open tasks: .*\. Show the tasks$/);
    await page.press(button?.getAttribute('aria-label') ?? '');
    expect(page.find('[role=tab][aria-selected=true]').textContent).toBe('Tasks');
  });
});

test('tabs are linked by the names they have in the workbook, and only where they exist', async () => {
  const page = await openAt(BUSY_TODAY);
  const links = [...document.querySelectorAll('.links a')].map((link) => [link.textContent, link.getAttribute('href')]);
  expect(links).toContainEqual(['My tasks', `${BUSY_TODAY.url}#gid=13`]);
  expect(links.length).toBe(4);
  expect(page.text()).not.toContain('Policies');
});

describe('undo', () => {
  const label = 'Undo the import of returns.txt';

  test('asks in the same place, moves the focus there and back, and does nothing until answered', async () => {
    const fake = fakeServer({ today: () => succeed(BUSY_TODAY) });
    const page = await openPage({ fake });
    await page.press(label);
    expect(page.find('.question').contains(document.activeElement)).toBe(true);
    await page.press('No, keep it');
    expect(document.activeElement).toBe(page.button(label));
    expect(fake.requests('undoImport')).toEqual([]);
  });

  test('undoes exactly that import once, however often the button is pressed', async () => {
    const answer =
      held<ReturnType<typeof succeed<{ removed: number; restored: number; withdrawn: number; today: TodayView }>>>();
    const fake = fakeServer({ today: () => succeed(BUSY_TODAY), undoImport: () => answer.promise });
    const page = await openPage({ fake });
    await page.press(label);
    await page.press('Yes, undo');
    expect(page.button('Yes, undo').disabled).toBe(true);
    page.button('Yes, undo').click();
    answer.release(succeed({ removed: 1500, restored: 2, withdrawn: 3, today: EMPTY_TODAY }));
    await page.settle();
    expect(fake.requests('undoImport')).toEqual([{ id: 'import-0001' }]);
    expect(page.find('[role=status]').textContent).toBe(
      'The import is undone. Rows removed: 1,500. Rows put back: 2. Tasks withdrawn: 3.',
    );
    expect(document.activeElement).toBe(page.find('.done'));
    expect(page.text()).toContain('Import your first export');
  });

  test('is not offered for an import that is undone already', async () => {
    await openAt(BUSY_TODAY);
    expect(document.querySelectorAll('[aria-label="Undo the import of old.txt"]').length).toBe(0);
  });
});

test('a workbook that cannot be reached is a problem with a way out, and can be asked again', async () => {
  let reachable = false;
  const fake = fakeServer({ today: () => (reachable ? succeed(BUSY_TODAY) : fail('several-accounts')) });
  const page = await openPage({ fake });
  const { message, fix } = pageWordsOf('en').problems['several-accounts'];
  expect(page.find('[role=alert]').textContent).toBe(message + fix);
  expect(document.activeElement).toBe(page.find('[role=alert]'));
  reachable = true;
  await page.press('Try again');
  expect(page.text()).toContain('Overdue tasks: 1');
  expect(document.querySelector('[role=alert]')).toBeNull();
});

test('a file name from outside stays text', async () => {
  const hostile = '<img src=x onerror="document.title=1"><b>bold</b>.txt';
  const [entry] = BUSY_TODAY.imports;
  if (!entry) throw new Error('The sample has no import.');
  const page = await openAt({ ...BUSY_TODAY, imports: [{ ...entry, fileName: hostile }] });
  expect(page.find('.imports strong').textContent).toBe(hostile);
  expect(document.querySelector('.imports img, .imports b')).toBeNull();
});

test('products that join no shipped units are listed', async () => {
  const fake = fakeServer({ today: () => succeed({ ...BUSY_TODAY, unmatched: ['GHOST', 'B0LOST0001'] }) });
  const page = await openPage({ fake });
  expect(page.find('details summary').textContent).toBe('Products without shipped units: 2');
  expect([...page.find('details').querySelectorAll('li')].map((one) => one.textContent)).toEqual([
    'GHOST',
    'B0LOST0001',
  ]);
});

test('an import that never came to its end says how to go on', async () => {
  const [entry] = BUSY_TODAY.imports;
  if (!entry) throw new Error('There is no import.');
  const fake = fakeServer({ today: () => succeed({ ...BUSY_TODAY, imports: [{ ...entry, state: 'stopped' }] }) });
  const page = await openPage({ fake });
  expect(page.text()).toContain('The import of returns.txt stopped before its end. Choose the file again');
  await page.press('Go to the import');
  expect(page.state().view).toBe('import');
});

test('rows of Policies nobody can read are told', async () => {
  const why = 'Policies, row 3 (Task: least voices): it cannot be read.';
  const page = await openAt({ ...BUSY_TODAY, unreadRows: [why] });
  expect(page.find('p.warning').textContent).toBe(why);
});
