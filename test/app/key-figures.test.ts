import { beforeAll, describe, expect, test } from 'vitest';
import { tripsByTab } from '../bench/refresh.ts';
import { columnOf, formulasOf, letter, openShop, returnsFile, type Shop } from './shop.ts';
import { AFTER, BEFORE, lastReturn, monthlyOrders, monthOf } from './year.ts';

const MONTHS = [...BEFORE.slice(-9), ...AFTER];
const TABS = [
  'Key figures',
  'Key figures by product',
  'Key figures by month',
  'Key figures by quarter',
  'Before and after',
];
const csv = (headings: string, rows: readonly string[]): Uint8Array =>
  new TextEncoder().encode([headings, ...rows].join('\n'));
/** So many days of a month, the first one early, the others near its end. */
const daysOf = (month: string, count: number): string[] =>
  Array.from({ length: count }, (_, at) => `${month}-${at === 0 ? '02' : '28'}`);

/** Twelve questions about the parcel a month, four from January on. */
const tickets = csv(
  'Ticket ID,Subject,Status,Priority,Source,Created time,Full name,Email,Order ID,SKU,Description',
  MONTHS.flatMap((month) =>
    daysOf(month, month < '2026' ? 12 : 4).map(
      (day, at) =>
        `${month.replace('-', '')}${at},Parcel,Closed,Low,Email,${day} 10:00:00,E,e@example.com,,MUG-1,My parcel is late`,
    ),
  ),
);
/** Ten reviews a month, half of 5 stars and half of 3. */
const reviews = csv(
  'ratingScore,reviewTitle,reviewUrl,reviewReaction,reviewedIn,date,reviewDescription,isVerified,variant,productAsin',
  MONTHS.flatMap((month) =>
    daysOf(month, 10).map(
      (day, at) =>
        `${at % 2 ? 3 : 5},Mug,https://www.amazon.com/gp/customer-reviews/R${month.replace('-', '')}${at}DEMO01/ref=x?ASIN=B0MUG00001,,"Reviewed in the United States on January 3, 2026",${day},A mug,true,Blue,B0MUG00001`,
    ),
  ),
);
/** Twenty mugs that do not fit a month, six from January on. */
const returns = returnsFile([
  ...MONTHS.flatMap((month) => monthOf(month, 'NOT_COMPATIBLE', month < '2026' ? 20 : 6)),
  lastReturn('2026-06-03'),
]);

const figure = (shop: Shop, name: string) => shop.rows('Key figures').find(({ Figure }) => Figure === name);
const month = (shop: Shop, wanted: string) => shop.rows('Key figures by month').find(({ Month }) => Month === wanted);
const charts = (shop: Shop) => shop.host.view().sheets.find(({ name }) => name === 'Key figures')?.charts ?? [];
/** Trips of the last execution to each of the tabs. */
const tripsToEach = (shop: Shop): number[] => {
  const trips = tripsByTab(shop.host.executions.at(-1)?.calls ?? []);
  return TABS.map((tab) => trips.get(tab) ?? 0);
};
const everyRow = (shop: Shop) => TABS.map((tab) => shop.host.displayed(tab));

describe('the key figures of a shop', () => {
  let shop: Shop;
  let before: string[];
  beforeAll(async () => {
    shop = openShop({ now: Date.UTC(2026, 5, 8, 12) });
    await shop.bring('orders.txt', monthlyOrders(MONTHS));
    await shop.bring('returns.txt', returns);
    await shop.bring('tickets.csv', tickets);
    await shop.bring('reviews.csv', reviews);
    before = shop.host.sheetNames();
    shop.ask('addPivot', { pivot: 'keyFigures' });
  });

  test('are made only when somebody asks', () => {
    expect(before.filter((name) => TABS.includes(name))).toEqual([]);
    expect(shop.host.sheetNames()).toEqual(expect.arrayContaining(TABS));
  });

  test('stand beside their goal, with range, the month before and twelve months', () => {
    expect(figure(shop, 'Contacts per 100 units')).toMatchObject({
      ...{
        Goal: 'Less load on service',
        Month: '2026-05',
        Value: '2.00',
        From: '0.78',
        To: '5.03',
        'Month before': '2.00',
      },
      // 7 months of 12 and 5 of 4 are 104 of 2,400.
      ...{ 'Year before': '6.00', 'Last 12 months': '4.33', '12 months before': '', Signal: 'Noise', State: '' },
    });
    expect(figure(shop, 'Returns per 100 units')).toMatchObject({
      Value: '3.00',
      'Year before': '10.00',
      'Fee threshold': '',
    });
    expect(figure(shop, 'Mean stars of reviews')).toMatchObject({ Value: '4.00', 'Last 12 months': '4.00' });
  });

  test('stand beside what was published, with its day and how sure it is, and say where nothing was', () => {
    expect(figure(shop, 'Disputes per 100 units')?.Benchmark).toMatch(
      /^Below 1\.00: Amazon's order defect rate, from 2026-11-23 \(Certain\)\. .*only a part/,
    );
    expect(figure(shop, 'Returns per 100 units')?.Benchmark).toMatch(/^No published figure\. With a fee category/);
    expect(figure(shop, 'Mean stars of reviews')?.Benchmark).toBe('No published figure');
    shop.type('Policies', { Policy: 'Amazon: order defect rate below' }, 'Value', '0.8%');
    shop.type('Policies', { Policy: 'Amazon: order defect rate below' }, 'Valid from', '2026-01-01');
    shop.ask('refresh', {});
    expect(figure(shop, 'Disputes per 100 units')?.Benchmark).toMatch(/^Below 0\.80: .* from 2026-01-01/);
  });

  test('say what they lack in place of a number', () => {
    expect(figure(shop, 'Disputes per 100 units')).toMatchObject({
      Value: '',
      Signal: '',
      State: expect.stringMatching(/^Not known\. Import disputes/),
    });
    expect(figure(shop, 'Repeat buyers per 100 buyers')?.State).toContain('"Key figures by month"');
    expect(figure(shop, 'How-to per 100 contacts')).toMatchObject({ Value: '', State: '2026-05: Too few to judge' });
  });

  test('stand by month with their ranges, and a month that is not known has none', () => {
    expect(month(shop, '2025-12')).toMatchObject({
      ...{
        'Units shipped': '200',
        Contacts: '12',
        'Contacts per 100 units': '6.00',
        'Contacts from': '3.47',
        'Contacts to': '10.19',
      },
      ...{
        'Units returned': '20',
        'Returns per 100 units': '10.00',
        Disputes: '',
        Reviews: '10',
        'Mean stars': '4.00',
      },
    });
    expect(month(shop, '2026-06')).toMatchObject({
      'Returns per 100 units': '',
      Contacts: '',
      State: expect.stringContaining('Contacts per 100 units: Not known'),
    });
  });

  test('have a line a goal that begins below the rows, over the months there are', () => {
    const drawn = charts(shop);
    expect(drawn.map(({ type, title }) => [type, title])).toEqual([
      ['LINE', 'Less load on service: Contacts per 100 units'],
      ['LINE', 'Fewer returns: Returns per 100 units'],
      ['LINE', 'Satisfied buyers: Mean stars of reviews'],
    ]);
    expect(
      drawn.every(
        ({ anchor }) => anchor.row > shop.rows('Key figures').filter(({ Figure }) => Figure !== '').length + 1,
      ),
    ).toBe(true);
    expect(drawn[1]?.series[0]?.values).toEqual([...MONTHS.map((one) => (one < '2026' ? 10 : 3)), null]);
  });

  test('stand by quarter with limits by the quarters before', () => {
    const rows = shop.rows('Key figures by quarter');
    const of = (quarter: string, name: string) => rows.find((row) => row.Quarter === quarter && row.Figure === name);
    // 180 of 1,800 before: three deviations of sqrt(0.1 * 0.9 / 600) are 3.67 points.
    expect(of('2026-Q1', 'Returns per 100 units')).toMatchObject({
      ...{
        Counted: '18',
        Of: '600',
        Value: '3.00',
        'Lower limit': '6.33',
        'Upper limit': '13.67',
        Signal: 'Signal down',
      },
    });
    expect(of('2025-Q3', 'Returns per 100 units')).toMatchObject({
      Value: '10.00',
      'Lower limit': '',
      Signal: 'Too few to judge',
    });
    expect(of('2026-Q2', 'Contacts per 100 units')).toMatchObject({ Value: '', State: 'Not known for the whole time' });
    expect(of('2026-Q1', 'Proven improvements')?.Counted).toBe('0');
  });

  test('a second refresh writes nothing and calls none of their tabs often', () => {
    const rows = everyRow(shop);
    shop.ask('refresh', {});
    expect(everyRow(shop)).toEqual(rows);
    const calls = (shop.host.executions.at(-1)?.calls ?? []).filter(
      ({ tab, kind }) => kind !== 'handle' && TABS.includes(tab),
    );
    expect(calls.map(({ name }) => name).filter((name) => /set|insert|delete|update/i.test(name))).toEqual([]);
    expect(Math.max(...tripsToEach(shop))).toBeLessThanOrEqual(20);
    expect(formulasOf(shop)).toEqual([]);
  });

  test('stand by product beside the shop, over the newest twelve complete months', () => {
    const rows = shop.rows('Key figures by product').filter(({ SKU }) => SKU !== '');
    expect(rows.map(({ SKU, Months }) => [SKU, Months])).toEqual([
      ['All products', '2025-06 – 2026-05'],
      ['MUG-1', '2025-06 – 2026-05'],
    ]);
    // 7 months of 20 and 12, 5 months of 6 and 4, of 200 units each; Wilson for 170 of 2,400: 6.12 to 8.18.
    const same = {
      ...{ 'Units shipped': '2400', 'Units returned': '170', 'Returns per 100 units': '7.08', Contacts: '104' },
      ...{ 'Returns from': '6.12', 'Returns to': '8.18', 'Contacts per 100 units': '4.33', Reviews: '120' },
      ...{ 'Mean stars': '4.00', Disputes: '', 'Cost of failure': '', Trend: '' },
    };
    expect(rows[0]).toMatchObject(same);
    expect(rows[1]).toMatchObject(same);
    expect(rows[0]?.State).toContain('Disputes per 100 units: Not known. Import disputes');
    expect(rows[1]?.State).not.toContain('Disputes');
  });

  describe('with what the seller tells', () => {
    let trips: number[];
    beforeAll(() => {
      shop.ask('addProduct', { sku: 'MUG-1', name: 'Mug', brand: '', supplier: '', weight: null, properties: [] });
      for (const tool of ['listing', 'messages'] as const) shop.ask('openTool', { tool, sku: 'MUG-1' });
      shop.type('Key figures by month', { Month: '2026-04' }, 'Repeat buyers', '18%');
      shop.type('Key figures by month', { Month: '2026-05' }, 'Repeat buyers', '21%');
      const foot = shop.host.displayed('Key figures by month').length + 1;
      shop.host.type('Key figures by month', `A${foot}`, '2024-11');
      shop.host.type(
        'Key figures by month',
        `${letter(columnOf(shop, 'Key figures by month', 'Repeat buyers'))}${foot}`,
        '12%',
      );
      shop.type('Tasks', { Cause: 'Not compatible' }, 'Effective from', '2026-01-01');
      shop.type('Listings', { SKU: 'MUG-1' }, 'Page changed on', '2026-01-01');
      shop.type('Messages', { Channel: 'Amazon, shipped by you', On: 'Yes' }, 'In use since', '2025-12-20');
      shop.ask('refresh', {});
      trips = tripsToEach(shop);
    });

    test('repeat buyers are a figure and a line of their own, and stay as typed', () => {
      expect(figure(shop, 'Repeat buyers per 100 buyers')).toMatchObject({
        ...{ Goal: 'Loyal buyers', Month: '2026-05', Value: '21.00', 'Month before': '18.00', 'Last 12 months': '' },
      });
      expect(month(shop, '2026-05')?.['Repeat buyers']).toBe('21.0%');
      // A month nothing else is known of stays too, in its place.
      expect(shop.rows('Key figures by month')[0]).toMatchObject({
        Month: '2024-11',
        'Repeat buyers': '12.0%',
        State: '',
      });
      expect(charts(shop).map(({ title }) => title)).toContain('Loyal buyers: Repeat buyers');
    });

    test('a refresh that writes all of it calls no tab more than 20 times', () => {
      expect(Math.max(...trips)).toBeLessThanOrEqual(20);
      expect(Math.min(...trips)).toBeGreaterThan(1);
    });

    test('an improvement is listed in the quarter its proof was noticed in', () => {
      const rows = shop.rows('Key figures by quarter').filter(({ Figure }) => Figure === 'Proven improvements');
      expect(rows.map(({ Counted }) => Counted)).toEqual(['0', '0', '0', '0', '1']);
      expect(rows.at(-1)?.State).toMatch(/^T-\d+ .*MUG-1/);
    });

    test('misfits stand before and after the page changed, delivery before and after the messages began', () => {
      const rows = shop.rows('Before and after');
      // By month of return with 30 days to wait: February to May, and the four months before January.
      expect(rows[0]).toMatchObject({
        ...{ SKU: 'MUG-1', 'What changed': 'Page', Since: '2026-01-01', 'Months before': '2025-09 – 2025-12' },
        ...{
          'Units before': '800',
          'Share before': '10.0%',
          'Months after': '2026-02 – 2026-05',
          'Share after': '3.0%',
        },
        Verdict: 'Proven better',
      });
      expect(rows.map(({ Figure }) => Figure)).toEqual([
        'Misfits: the three causes together',
        ...['Returned: Not compatible', 'Returned: Not as described', 'Returned: Changed mind or ordered wrongly'],
        ...['Returned: Late or lost delivery', 'Contacts: Late or lost delivery'],
      ]);
      // 48 of 800 parcels were asked about from August to November, 16 of 800 from February to May.
      expect(rows.at(-1)).toMatchObject({
        ...{ SKU: 'All products', Since: '2025-12-20', 'Months before': '2025-08 – 2025-11', 'Share before': '6.0%' },
        ...{ 'Months after': '2026-02 – 2026-05', 'Share after': '2.0%', Verdict: 'Proven better' },
      });
      expect(rows.at(-2)).toMatchObject({ 'Share before': '0.0%', Verdict: 'Not enough data' });
    });

    test('a tab that is deleted stays away until it is asked for, and the others go on', () => {
      shop.host.act({ do: 'delete-sheet', sheet: 'Key figures by quarter' });
      shop.type('Messages', { Channel: 'Amazon, shipped by you', 'In use since': '2025-12-20' }, 'In use since', '');
      shop.ask('refresh', {});
      expect(shop.host.sheetNames()).not.toContain('Key figures by quarter');
      expect(shop.rows('Before and after').filter(({ SKU }) => SKU !== '')).toHaveLength(4);
    });
  });
});
