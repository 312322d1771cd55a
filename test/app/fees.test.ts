import { describe, expect, test } from 'vitest';
import { bundleWith } from './probe.ts';
import { filledOnce, LINK, letter, openShop, order, ordersFile, returnsFile, type Shop } from './shop.ts';
import { lastReturn, monthlyOrders, monthOf } from './year.ts';

const MONTHS = ['2026-01', '2026-02', '2026-03', '2026-04', '2026-05'];

/** Five months of 200 mugs with twelve back each, and Products with a row of it. */
const filled = filledOnce(async () => {
  const shop = openShop();
  await shop.bring(
    'listings.txt',
    new TextEncoder().encode(
      'item-name\tlisting-id\tseller-sku\tprice\topen-date\tasin1\tstatus\nMug\tL-1\tMUG-1\t30\t2025-01-01 10:00:00 PST\tB0MUG00001\tActive',
    ),
  );
  await shop.bring('orders.txt', monthlyOrders(MONTHS));
  await shop.bring(
    'returns.txt',
    returnsFile([...MONTHS.flatMap((month) => monthOf(month, 'DEFECTIVE', 12)), lastReturn('2026-05-31')]),
  );
  return shop;
});

test('there is no tab of return fees until a threshold stands in Products; then each product stands beside its own', async () => {
  const shop = await filled();
  expect(shop.host.sheetNames()).not.toContain('Return fees');
  shop.type('Products', { SKU: 'MUG-1' }, 'Return fee from (rate)', '8.1%');
  shop.ask('refresh', {});
  expect(shop.rows('Return fees')).toMatchObject([
    {
      SKU: 'MUG-1',
      'Fee from': '8.1%',
      Month: '2026-05',
      'Return rate': '6.5%',
      'Points below': '1.6%',
      'Units expected': '200',
      State: 'May come above it next month',
    },
  ]);
  shop.type('Products', { SKU: 'MUG-1' }, 'Return fee from (rate)', '6%');
  shop.ask('refresh', {});
  expect(shop.rows('Return fees')).toMatchObject([{ 'Points below': '-0.5%', State: 'Above the threshold' }]);
  shop.type('Products', { SKU: 'MUG-1' }, 'Return fee from (rate)', '');
  shop.ask('refresh', {});
  expect(shop.rows('Return fees')).toEqual([]);
});

test.each([
  ['150%', 'more than all'],
  ['toys', 'a word'],
  ['0', 'nothing'],
])('%j is no threshold (%s)', async (text) => {
  const shop = await filled();
  shop.type('Products', { SKU: 'MUG-1' }, 'Return fee from (rate)', text);
  shop.ask('refresh', {});
  expect(shop.host.sheetNames()).not.toContain('Return fees');
});

test('few units a month, and few months, are said', async () => {
  const shop = await filled();
  await shop.bring('few.txt', ordersFile(MONTHS.map((month, at) => order(`${month}-28`, 'CUP-1', 10, 900 + at))));
  shop.host.type('Products', 'A3', 'CUP-1');
  shop.type('Products', { SKU: 'CUP-1' }, 'Return fee from (rate)', '8%');
  shop.ask('refresh', {});
  expect(shop.rows('Return fees')).toMatchObject([
    { SKU: 'CUP-1', State: 'Too few units: below 25 a month no fee is due' },
  ]);
});

const TOYS = 'Return fee from: Toys';
const rowOf = (shop: Shop, policy: string): number =>
  shop.rows('Policies').findIndex(({ Policy }) => Policy === policy) + 2;

describe('without a threshold of its own a product goes by the rule of its category', () => {
  /** The row of the mug after its category was chosen. */
  const judged = (shop: Shop, category: string) => {
    shop.type('Products', { SKU: 'MUG-1' }, 'Category', category);
    shop.ask('refresh', {});
    return shop.rows('Return fees')[0];
  };

  test('which the tab names with its day and source; what is typed in Products wins', async () => {
    const shop = await filled();
    expect(judged(shop, 'Home and kitchen')).toMatchObject({
      'Fee from': '8.1%',
      State: 'May come above it next month',
      'Threshold from': 'By the rule table of 2024-06-01: Home and kitchen, P4Product, 2026',
    });
    shop.type('Products', { SKU: 'MUG-1' }, 'Return fee from (rate)', '6%');
    expect(judged(shop, 'Home and kitchen')).toMatchObject({
      'Fee from': '6.0%',
      'Threshold from': 'Typed in Products',
    });
  });

  test('each rule is a dated row of Policies that the seller may change', async () => {
    const shop = await filled();
    expect(shop.rows('Policies').filter(({ Policy }) => Policy?.startsWith('Return fee'))).toHaveLength(8);
    const name = 'Return fee from: Toys';
    expect(shop.rows('Policies').find(({ Policy }) => Policy === name)).toMatchObject({
      Value: '0.047',
      'Valid from': '2024-06-01',
      Store: 'US',
      Mark: 'Reported',
      Source: 'P4Product, 2026',
      'Checked on': '2026-11-23',
    });
    shop.type('Policies', { Policy: name }, 'Value', '0.07');
    shop.type('Policies', { Policy: name }, 'Valid from', '2026-02-01');
    shop.type('Policies', { Policy: name }, 'Source', 'Seller Central');
    expect(judged(shop, 'Toys')).toMatchObject({
      'Fee from': '7.0%',
      'Threshold from': 'By the rule table of 2026-02-01: Toys, Seller Central',
    });
  });

  test('an empty value says that nobody knows', async () => {
    const shop = await filled();
    shop.type('Policies', { Policy: TOYS }, 'Value', '');
    expect(judged(shop, 'Toys')).toMatchObject({
      'Fee from': '',
      State: 'No threshold known: write it into Policies or Products',
    });
  });

  describe('a row nobody can read is said by its number, and no fee is judged by it', () => {
    const why = (shop: Shop, name: string, says: string): string =>
      `Policies, row ${rowOf(shop, name)} (${name}): ${says} Until then no return fee is judged by it.`;
    const share =
      'cannot be its value. Write a share such as 8.1%, 0 where every unit pays, or nothing where nobody knows it.';

    test.each([
      ['Value', 'nonsense', `“nonsense” ${share}`, 'text'],
      ['Value', '-0.05', `“-0.05” ${share}`, 'less than nothing'],
      ['Value', '1.2', `“1.2” ${share}`, 'more than all'],
      ['Valid from', '', 'Valid from is empty. Write the day the rule counts from, such as 2026-07-27.', 'no day'],
      ['Valid from', 'soon', '“soon” in Valid from is no day. Write one such as 2026-07-27.', 'words for a day'],
    ])('%s of %j (%#)', async (heading, text, says) => {
      const shop = await filled();
      shop.type('Policies', { Policy: TOYS }, heading, text);
      expect(judged(shop, 'Toys')).toMatchObject({
        'Fee from': '',
        'Chance above': '',
        State: 'Not judged: a rule in Policies cannot be read',
        'Threshold from': why(shop, TOYS, says),
      });
      expect(shop.host.displayed('Home')[9]?.slice(0, 2)).toEqual(['Return fees', why(shop, TOYS, says)]);
      expect(shop.ask('today', {})).toMatchObject({ feeAlerts: [], unreadRows: [why(shop, TOYS, says)] });
      expect(judged(shop, 'Home and kitchen')?.['Fee from']).toBe('8.1%');
      expect(shop.host.displayed('Home')[9]?.[1]).not.toContain('Policies');
    });

    test('so are two rows of one rule from one day', async () => {
      const shop = await filled();
      const at = shop.rows('Policies').length + 2;
      for (const [column, text] of Object.entries({ A: 'Return fee from: 玩具', B: '9%', D: '2024-06-01' }))
        shop.host.type('Policies', `${column}${at}`, text);
      expect(judged(shop, 'Toys')).toMatchObject({
        'Fee from': '',
        'Threshold from': `Policies, row ${at} (Return fee from: 玩具): Row ${rowOf(shop, TOYS)} says the same from the same day. Delete one of them or change its day. Until then no return fee is judged by it.`,
      });
    });

    test('without the exemption the threshold is shown and nothing is judged, but where every unit pays', async () => {
      const shop = await filled();
      const name = 'Return fee: least units a month';
      shop.type('Policies', { Policy: name }, 'Value', 'few');
      const says = why(shop, name, '“few” cannot be its value. Write a whole number from 0 to 1000000.');
      expect(judged(shop, 'Toys')).toMatchObject({
        'Fee from': '4.7%',
        'Chance above': '',
        State: 'Not judged: a rule in Policies cannot be read',
        'Threshold from': `By the rule table of 2024-06-01: Toys, P4Product, 2026\n${says}`,
      });
      expect(shop.host.displayed('Home')[9]?.[1]).toBe(says);
      expect(judged(shop, 'Apparel and shoes')?.State).toBe('A fee for every returned unit, whatever the rate');
    });

    test('a tab of an earlier version, without days, goes on as before', async () => {
      const shop = await filled();
      const at = shop.host.displayed('Policies')[0]?.indexOf('Valid from') ?? -1;
      shop.host.act({ do: 'delete-columns', sheet: 'Policies', at: at + 1, count: 1 });
      shop.type('Policies', { Policy: TOYS }, 'Value', '0.07');
      expect(judged(shop, 'Toys')).toMatchObject({
        'Fee from': '7.0%',
        'Threshold from': 'By the rule table: Toys, P4Product, 2026',
      });
    });
  });

  test.each([
    ['Apparel and shoes', '0.0%', 'A fee for every returned unit, whatever the rate', 'every unit pays'],
    ['服装和鞋靴', '0.0%', 'A fee for every returned unit, whatever the rate', 'by its name in the other language'],
    ['Garden', '', 'No threshold known: write it into Policies or Products', 'a category nobody knows'],
  ])('%s: %j, %s (%s)', async (category, threshold, state) => {
    const shop = await filled();
    expect(judged(shop, category)).toMatchObject({
      'Fee from': threshold,
      'Points below': '',
      'Chance above': '',
      State: state,
    });
  });

  test('a category of the seller’s own counts as soon as a row of Policies names it', async () => {
    const shop = await filled();
    shop.host.type('Policies', `A${shop.rows('Policies').length + 2}`, 'Return fee from: Garden');
    shop.type('Policies', { Policy: 'Return fee from: Garden' }, 'Value', '0.09');
    shop.type('Policies', { Policy: 'Return fee from: Garden' }, 'Valid from', '2026-01-01');
    expect(judged(shop, 'garden')).toMatchObject({
      'Fee from': '9.0%',
      'Threshold from': 'By the rule table of 2026-01-01: garden',
    });
  });

  test('rows a workbook of an earlier version lacks are added; until then our own figures count', async () => {
    const shop = await filled();
    const at = shop.rows('Policies').findIndex(({ Policy }) => Policy?.startsWith('Return fee'));
    shop.host.act({ do: 'delete-rows', sheet: 'Policies', at: at + 2, count: 8 });
    expect(judged(shop, 'Toys')).toMatchObject({
      'Fee from': '4.7%',
      'Threshold from': 'By the rule table of 2024-06-01: Toys, P4Product, 2026',
    });
    expect(shop.rows('Policies').filter(({ Policy }) => Policy?.startsWith('Return fee'))).toHaveLength(8);
  });

  test.each([
    ['起收退货费：园艺', 'as the add-on writes it'],
    ['起收退货费:园艺', 'with a narrow colon'],
    ['Return fee from: 园艺', 'in the other language'],
  ])('a row called %s counts (%s)', async (policy) => {
    const shop = await filled();
    shop.host.type('Policies', `A${shop.rows('Policies').length + 2}`, policy);
    shop.type('Policies', { Policy: policy }, 'Value', '0.09');
    shop.type('Policies', { Policy: policy }, 'Valid from', '2026-01-01');
    expect(judged(shop, '园艺')?.['Fee from']).toBe('9.0%');
  });

  test.each([
    ['RETURN FEE FROM： TOYS', 'in capitals, with a wide colon'],
    ['Return fee from: 玩具', 'its category in the other language'],
  ])('a rule the seller calls %s stays theirs, and no second one is added (%s)', async (policy) => {
    const shop = await filled();
    shop.type('Policies', { Policy: 'Return fee from: Toys' }, 'Value', '0.09');
    shop.type('Policies', { Policy: 'Return fee from: Toys' }, 'Policy', policy);
    shop.ask('refresh', {});
    expect(judged(shop, 'Toys')?.['Fee from']).toBe('9.0%');
    expect(shop.rows('Policies').filter(({ Policy }) => /^Return fee/i.test(Policy ?? ''))).toHaveLength(8);
  });

  test('of a product that stands there twice what is typed counts before a category, then the lower', async () => {
    const shop = await filled();
    shop.host.type('Products', 'A3', 'MUG-1');
    const column = (heading: string) => letter((shop.host.displayed('Products')[0]?.indexOf(heading) ?? -1) + 1);
    shop.host.type('Products', `${column('Category')}3`, 'Toys');
    expect(judged(shop, 'Computers')?.['Fee from']).toBe('4.7%');
    shop.host.type('Products', `${column('Return fee from (rate)')}2`, '9%');
    expect(judged(shop, 'Computers')?.['Fee from']).toBe('9.0%');
    expect(shop.rows('Return fees')).toHaveLength(1);
  });

  test('the exemption is a rule too', async () => {
    const shop = await filled();
    shop.type('Policies', { Policy: 'Return fee: least units a month' }, 'Value', '500');
    expect(judged(shop, 'Toys')?.State).toBe('Too few units: below 500 a month no fee is due');
  });

  test('a Products tab of an earlier version, without the column, goes on as before', async () => {
    const shop = await filled();
    const at = shop.host.displayed('Products')[0]?.indexOf('Category') ?? -1;
    shop.host.act({ do: 'delete-columns', sheet: 'Products', at: at + 1, count: 1 });
    shop.type('Products', { SKU: 'MUG-1' }, 'Return fee from (rate)', '8.1%');
    shop.ask('refresh', {});
    expect(shop.rows('Return fees')).toMatchObject([{ SKU: 'MUG-1', 'Fee from': '8.1%' }]);
  });
});

describe('a fee that the forecast sees coming', () => {
  const FOR_CELLS =
    "function homeCell(cell) { const at = SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Home').getRange(cell); return [at.getFormula(), at.getFontColor(), at.getFontLine()]; }";
  const cell = (shop: Shop, address: string): unknown => shop.host.run('homeCell', [address]);

  test('is one sentence on Home beside a link to its tab, and told to the sidebar', async () => {
    const shop = await filled({ bundle: bundleWith(FOR_CELLS) });
    shop.type('Products', { SKU: 'MUG-1' }, 'Category', 'Toys');
    shop.ask('refresh', {});
    const [link, said] = shop.host.displayed('Home')[9] ?? [];
    expect(link).toBe('Return fees');
    expect(said).toMatch(
      /^MUG-1 may have to pay the return fee: 6\.5% of its units of 2026-05 came back, the fee starts at 4\.7%, and the chance that 2026-06 ends above it is \d\d%\. Work on its tasks first\.$/,
    );
    expect(cell(shop, 'A10')).toEqual([expect.stringMatching(LINK), '#1155cc', 'underline']);
    expect(shop.ask('today', {})).toMatchObject({
      feeAlerts: [{ product: 'MUG-1', threshold: 0.047, rate: 13 / 200, month: '2026-05', next: '2026-06' }],
      feeAlertCount: 1,
    });
    const chance = Number.parseFloat(shop.rows('Return fees')[0]?.['Chance above'] ?? '');
    expect(said).toContain(`is ${Math.round(chance)}%`);
  });

  test('is not told while it is unlikely, unknown or due anyhow', async () => {
    const shop = await filled();
    for (const category of ['', 'Computers', 'Garden', 'Apparel and shoes']) {
      shop.type('Products', { SKU: 'MUG-1' }, 'Category', category);
      shop.ask('refresh', {});
      expect(shop.host.displayed('Home')[9]?.slice(0, 2)).toEqual(['', '']);
      expect(shop.ask('today', {}).feeAlerts).toEqual([]);
    }
  });

  test('links of Home look like links', async () => {
    const shop = await filled({ bundle: bundleWith(FOR_CELLS) });
    for (const address of ['A6', 'B6', 'C6'])
      expect(cell(shop, address)).toEqual([expect.stringMatching(LINK), '#1155cc', 'underline']);
  });
});
