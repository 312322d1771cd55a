import { expect, test } from 'vitest';
import { formulasOf, newest, openShop, returnsFile } from './shop.ts';

/** Returns of one product that say the same, each a unit of its own. */
const returns = (comment: string, count: number, more: Parameters<typeof returnsFile>[0][number] = {}) =>
  Array.from({ length: count }, (_, at) => ({
    lpn: `LPN${at}`,
    order: `111-${1_000_000 + at}-2223334`,
    comment,
    ...more,
  }));
const problem = (code: string, facts: object = {}) => ({ ok: false, problem: { code, facts } });

test('a cause chosen by hand is never lost, also after the engine came to the same by chance', async () => {
  const shop = openShop();
  await shop.bring('1.txt', returnsFile([{ lpn: 'LPN1', comment: 'Stopped working after a day' }]));
  shop.type('Voices', { Cause: 'Does not work' }, 'Cause', 'Parts missing');
  await shop.bring('2.txt', returnsFile([{ lpn: 'LPN1', comment: 'Two screws were missing' }]));
  expect(shop.rows('Voices')).toMatchObject([
    { Cause: 'Parts missing', 'Auto cause': 'Parts missing', Checked: 'Yes' },
  ]);
  await shop.bring('3.txt', returnsFile([{ lpn: 'LPN1', comment: 'Far too small for me' }]));
  expect(shop.rows('Voices')).toMatchObject([{ Cause: 'Parts missing', 'Auto cause': 'Size or fit' }]);
  shop.ask('undoImport', { id: newest(shop) });
  shop.ask('undoImport', { id: 'import-0002' });
  expect(shop.rows('Voices')).toMatchObject([{ Cause: 'Parts missing', 'Auto cause': 'Does not work', Checked: '' }]);
});

test('a cause a person looked at after an import stays when that import is undone', async () => {
  const shop = openShop();
  await shop.bring('1.txt', returnsFile([{ lpn: 'LPN1', comment: 'Stopped working after a day' }]));
  await shop.bring('2.txt', returnsFile([{ lpn: 'LPN1', comment: 'Two screws were missing' }]));
  shop.type('Voices', { Cause: 'Parts missing' }, 'Checked', 'Yes');
  shop.ask('undoImport', { id: 'import-0002' });
  expect(shop.rows('Voices')).toMatchObject([
    { Cause: 'Parts missing', 'Auto cause': 'Does not work', Checked: 'Yes', Comment: 'Stopped working after a day' },
  ]);
});

test('a voice somebody chose a cause for is none to look at', async () => {
  const shop = openShop();
  await shop.bring('1.txt', returnsFile([{ lpn: 'LPN1', reason: 'DEFECTIVE' }]));
  expect(shop.ask('today', {}).toCheck).toBe(1);
  shop.type('Voices', {}, 'Cause', 'Parts missing');
  expect(shop.ask('today', {}).toCheck).toBe(0);
});

test('a cause the seller calls otherwise is the same cause everywhere', async () => {
  const shop = openShop();
  await shop.bring('1.txt', returnsFile(returns('Stopped working after a day', 5)));
  shop.type('Causes', { Code: 'function_defect' }, 'Name', 'Broken function');
  shop.ask('refresh', {});
  shop.ask('refresh', {});
  expect(shop.rows('Tasks').filter(({ Task }) => Task)).toHaveLength(1);
  shop.type('Voices', { Cause: 'Does not work' }, 'Cause', 'Broken function');
  expect(shop.ask('refresh', {}).today).toMatchObject({
    topCauses: [{ cause: 'function_defect', units: 5 }],
    firstFour: [{ units: 0 }, { cause: 'function_defect', units: 5, share: 1, rate: null }, { units: 0 }, { units: 0 }],
  });
  await shop.bring('2.txt', returnsFile(returns('Stopped working after a day', 1, { lpn: 'LPN9', sku: 'PAN' })));
  expect(shop.rows('Voices').at(-1)).toMatchObject({ Cause: 'Broken function', 'Auto cause': 'Broken function' });
});

test('an own column with a heading of ours is asked about, and nothing is written', async () => {
  const shop = openShop();
  await shop.bring('1.txt', returnsFile(returns('Too small', 2)));
  shop.host.act({ do: 'insert-columns', sheet: 'Voices', at: 1, count: 1 });
  shop.host.type('Voices', 'A1', 'comment');
  const before = shop.host.displayed('Voices');
  expect(await shop.bring('2.txt', returnsFile(returns('Too big', 3)))).toMatchObject(
    problem('repeated-tab-heading', { tab: 'Voices', heading: 'comment', first: 'A', second: 'M' }),
  );
  expect(shop.host.displayed('Voices')).toEqual(before);
});

test('a hidden cell typed over is named with its row, and emptying it is the way out', async () => {
  const shop = openShop();
  await shop.bring('1.txt', returnsFile(returns('Too small', 2)));
  shop.type('Voices', {}, 'Before', 'hello');
  const later = returnsFile(returns('Too small', 2, { disposition: 'DEFECTIVE' }));
  expect(await shop.bring('2.txt', later)).toMatchObject(problem('damaged-history', { row: 2, heading: 'Before' }));
  shop.type('Voices', {}, 'Before', '');
  expect(await shop.bring('2.txt', later)).toMatchObject({ ok: true, value: { updated: 2 } });
});

test('nonsense in Policies is said on Home with its row and what counts until it is mended', async () => {
  const shop = openShop();
  await shop.bring('1.txt', returnsFile(returns('Too small', 2)));
  for (const policy of ['Task: days looked at', 'Task: days until due', 'Task: least voices'])
    shop.type('Policies', { Policy: policy }, 'Value', '1000000000');
  const run = await shop.bring('2.txt', returnsFile(returns('Too small', 5)));
  expect(run).toMatchObject({ ok: true, value: { added: 3, refreshed: { newTasks: [{ cause: 'size_fit' }] } } });
  const alert = () => shop.host.displayed('Home')[8]?.[0];
  const rows = shop.rows('Policies');
  const at = Math.min(...rows.flatMap(({ Value }, place) => (Value?.includes('000000') ? [place + 2] : [])));
  expect(alert()).toBe(
    `Policies, row ${at} (${rows[at - 2]?.Policy}): “1000000000” cannot be its value. Write a whole number from 1 to 1000000. Until then 3 counts. 2 more rows of Policies cannot be read.`,
  );
  expect(shop.ask('today', {}).unreadRows).toHaveLength(3);
  for (const policy of ['Task: days looked at', 'Task: days until due', 'Task: least voices'])
    shop.type('Policies', { Policy: policy }, 'Value', '9');
  shop.ask('refresh', {});
  expect(alert()).toBe('');
  // A row of the same name and day beside it, then from another day on.
  const next = rows.length + 2;
  for (const [column, text] of Object.entries({ A: 'Task: least voices', B: '5', D: '2026-11-01' }))
    shop.host.type('Policies', `${column}${next}`, text);
  shop.ask('refresh', {});
  expect(alert()).toBe(
    `Policies, row ${next} (Task: least voices): Row ${at} says the same from the same day. Delete one of them or change its day. Until then 3 counts.`,
  );
  shop.host.type('Policies', `D${next}`, 'next year');
  shop.ask('refresh', {});
  expect(alert()).toContain('“next year” in Valid from is no day.');
  shop.host.type('Policies', `D${next}`, '2027-01-01');
  shop.ask('refresh', {});
  expect(alert()).toBe('');
});

test('a total the seller put under a column of ours stays a formula, also between rows that change', async () => {
  const shop = openShop();
  await shop.bring('1.txt', returnsFile(returns('Too small', 3)));
  const rows = shop.host.displayed('Voices').length;
  shop.host.type('Voices', `G${rows + 1}`, `=SUM(G2:G${rows})`);
  await shop.bring('2.txt', returnsFile(returns('Too small', 5)));
  await shop.bring('3.txt', returnsFile(returns('Too small', 5, { disposition: 'DEFECTIVE' })));
  expect(formulasOf(shop)).toEqual([`=SUM(G2:G${rows})`]);
  expect(shop.rows('Voices').filter(({ Disposition }) => Disposition === 'DEFECTIVE')).toHaveLength(5);
});

test('Voices deleted and filled anew is what the pivots show; Home deleted gets its charts back', async () => {
  const shop = openShop();
  await shop.bring('1.txt', returnsFile(returns('Too small', 3)));
  shop.host.act({ do: 'delete-sheet', sheet: 'Voices' });
  shop.host.act({ do: 'delete-sheet', sheet: 'Home' });
  await shop.bring('2.txt', returnsFile(returns('Stopped working after a day', 4, { sku: 'PAN' })));
  expect(shop.host.displayed('SKU × cause').flat()).toEqual(expect.arrayContaining(['PAN', 'Does not work']));
  expect(shop.host.displayed('SKU × cause').flat()).not.toContain('MUG-1');
  const home = shop.host.view().sheets.find(({ name }) => name === 'Home');
  expect(shop.host.sheetView(home?.id ?? -1).charts).toHaveLength(2);
});

test('a product known by its ASIN before its SKU gets no twin of its task', async () => {
  const shop = openShop();
  const review = (at: number) => `2026-05-0${at},A${at},TRUE,1,Bad,Stopped working after a day ${at}`;
  const reviews = ['date,author,verified,rating,title,body', ...[1, 2, 3, 4].map(review)].join('\n');
  await shop.bring('B0MUG00001  Mug  20260522.csv', new TextEncoder().encode(reviews));
  expect(shop.rows('Tasks')).toMatchObject([{ SKU: 'B0MUG00001' }]);
  const orders =
    'amazon-order-id\tpurchase-date\torder-status\tsku\tquantity\tasin\n111-1\t2026-05-01\tShipped\tMUG-1\t3\tB0MUG00001\n';
  await shop.bring('orders.txt', new TextEncoder().encode(orders));
  shop.ask('refresh', {});
  expect(shop.rows('Tasks')).toHaveLength(1);
});

test('what the preview proposes is what the import opens, whatever the seller closed, dropped or ruled out', async () => {
  const shop = openShop();
  await shop.bring(
    '1.txt',
    returnsFile([...returns('Too small', 4), ...returns('Changed my mind', 4, { sku: 'PAN' })]),
  );
  shop.type('Tasks', { SKU: 'MUG-1' }, 'Status', 'Dropped');
  shop.type('Causes', { Code: 'quality_material' }, 'Controllable', 'No');
  const file = returnsFile([
    ...returns('Far too small', 6).map((row, at) => ({ ...row, lpn: `S${at}` })),
    ...returns('Cheap material, fell apart', 6).map((row, at) => ({ ...row, lpn: `Q${at}` })),
    ...returns('The lid was missing', 6).map((row, at) => ({ ...row, lpn: `M${at}` })),
  ]);
  const run = await shop.bring('2.txt', file);
  if (!run.ok) throw new Error(run.problem.code);
  const causesOf = (tasks: readonly { cause: string }[] = []) => tasks.map(({ cause }) => cause);
  expect(causesOf(run.value.plan.tasks)).toEqual(['missing_parts']);
  expect(causesOf(run.value.refreshed?.newTasks)).toEqual(['missing_parts']);
});
