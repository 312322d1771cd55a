import { beforeAll, describe, expect, test } from 'vitest';
import { drive } from '../host/drive.ts';
import { everything, formulasOf, openShop, returnsFile, type Shop } from './shop.ts';
import { BEFORE, lastReturn, monthlyOrders, monthOf } from './year.ts';

/** A quiet year that ends with a month in which parts are missing three times as often. */
const yearOf = (december: number): Uint8Array =>
  returnsFile([
    ...BEFORE.flatMap((month, at) => monthOf(month, 'MISSING_PARTS', at === BEFORE.length - 1 ? december : 10)),
    lastReturn('2026-01-02'),
  ]);

let shop: Shop;
beforeAll(async () => {
  shop = openShop();
  await shop.bring('orders.txt', monthlyOrders(BEFORE));
  await shop.bring('returns.txt', yearOf(30));
});
const page = (month = '2025-12') => shop.host.displayed(`Review ${month}`);
const write = (month: string, language: 'en' | 'zh' = 'en') => shop.ask('writeReview', { month, language });
/** All there is on a tab: values, formats, looks, sizes and charts. */
const allOf = (name: string) => {
  const { id, charts, ...rest } = shop.host.view().sheets.find((sheet) => sheet.name === name) ?? { charts: [] };
  return { ...rest, charts: charts.map(({ id: _, ...chart }) => chart) };
};

/** A tab of the seller's own, with something in it. */
function makeOwnTab({ host }: Shop, name: string): void {
  const before = host.sheetNames();
  host.act({ do: 'insert-sheet', sheet: '' });
  const [made = ''] = host.sheetNames().filter((other) => !before.includes(other));
  host.act({ do: 'rename-sheet', sheet: made, name });
  host.type(name, 'A1', 'mine');
}

test('nothing to review says so', () => {
  const empty = openShop();
  expect(empty.ask('monthlyReview', { month: '' })).toEqual({ months: [], review: null, page: null });
  expect(empty.ask('writeReview', { month: '2026-01', language: 'en' })).toEqual({
    months: [],
    review: null,
    page: null,
  });
  expect(empty.host.sheetNames()).toEqual(['Sheet1']);
});

test('reviewing writes nothing', () => {
  const before = shop.host.sheetNames();
  const { months, review } = shop.ask('monthlyReview', { month: '' });
  expect(months.slice(0, 2)).toEqual([
    { month: '2026-01', gap: { at: 'end', day: '2026-01-02' } },
    { month: '2025-12', gap: null },
  ]);
  expect(review).toMatchObject({ month: '2025-12', complete: true, rose: [{ product: 'MUG-1', returned: 30 }] });
  expect(shop.host.sheetNames()).toEqual(before);
  expect(shop.requests.at(-1)?.trips).toBeLessThanOrEqual(20);
});

test('how often reason code and words agree is the figure of its tab', async () => {
  const witnesses = openShop();
  const told = (comment: string, count: number) =>
    Array.from({ length: count }, (_, at) => ({
      ...{ comment, reason: 'MISSING_PARTS', lpn: `LPN${comment.length}-${at}`, date: '2026-03-04T10:00:00+00:00' },
      order: `111-${comment.length}00000${String(at).padStart(2, '0')}-1234567`,
    }));
  await witnesses.bring(
    'a.txt',
    returnsFile([...told('The lid was missing', 18), ...told('Does not work at all', 6), ...told('', 4)]),
  );
  witnesses.type('Voices', { Comment: 'Does not work at all' }, 'Cause', 'Parts missing');
  witnesses.ask('addPivot', { pivot: 'agreement' });
  expect(witnesses.host.displayed('Reason × words')[2]?.slice(0, 2)).toEqual(['24', '19']);
  const { review } = witnesses.ask('monthlyReview', { month: '2026-03' });
  expect(review?.figures[0].agreement).toMatchObject({ compared: 24, same: { share: 19 / 24 } });
});

describe('the page of a month', () => {
  test('stands beside Home with figures, causes, a chart and sentences, and is opened', () => {
    const { page: link } = write('2025-12');
    expect(link?.name).toBe('Review 2025-12');
    expect(shop.host.sheetNames().slice(0, 2)).toEqual(['Home', 'Review 2025-12']);
    const rows = page();
    expect(rows[0]?.[0]).toBe('Monthly review 2025-12');
    expect(rows.slice(3, 9)).toEqual([
      ['Figure', '2025-12', '2025-11', '2024-12'],
      ['Voices', '30', '10', 'not known'],
      ['Units returned', '30', '10', 'not known'],
      ['Units shipped', '200', '200', 'not known'],
      ['Return rate', '15.0%', '5.0%', 'not known'],
      ['Range of the true rate (95%)', '11% – 21%', '2.7% – 9.0%', 'not known'],
    ]);
    expect(rows.map(([first]) => first)).toContain(
      'MUG-1: "Parts missing" rose to 15% (30 of 200 units shipped in 2025-12); usual is 5.0%. Chance alone does that at most 1 time in 10,000.',
    );
    expect(rows.map(([first]) => first).slice(-5)).toEqual([
      'Checklist of the month',
      '☐ Review the month in the sidebar, write its page and agree on the next tasks',
      '☐ Check the voices whose cause is uncertain',
      '☐ Read the verdicts on fixes: close what is proven, try again where it is not',
      '☐ Bring the product board up to date: which gates are closed, which score is lowest',
    ]);
    expect(formulasOf(shop)).toEqual([]);
    expect(shop.requests.at(-1)?.trips).toBeLessThanOrEqual(40);
  });

  test('lets a sentence run across the page where it fits, and wraps a longer one and every name of a figure', () => {
    const cells = shop.host.view().sheets.find(({ name }) => name === 'Review 2025-12')?.cells;
    const isWrapped = (begin: string) =>
      [...(cells ?? [])].flatMap(([, row]) => row.get(1) ?? []).find(({ display }) => display.startsWith(begin))?.look
        ?.wrap ?? false;
    expect(isWrapped('From what was known')).toBe(false);
    expect(isWrapped('No fix was judged')).toBe(false);
    expect(isWrapped('MUG-1: "Parts missing" rose')).toBe(true);
    expect(isWrapped('Units returned')).toBe(true);
  });

  test('keeps what it says when the data change, also under another name; another month has another page', async () => {
    const before = page();
    await shop.bring('more.txt', yearOf(45));
    write('2025-12');
    expect(page()).toEqual(before);
    shop.host.act({ do: 'rename-sheet', sheet: 'Review 2025-12', name: 'December' });
    expect(write('2025-12').page?.name).toBe('December');
    expect(write('2025-11').page?.name).toBe('Review 2025-11');
    expect(shop.host.sheetNames().filter((name) => /Review|December/.test(name))).toEqual([
      'Review 2025-11',
      'December',
    ]);
  });

  test('that was deleted is written anew, with what is known now; the same data give the same page', () => {
    shop.host.act({ do: 'delete-sheet', sheet: 'December' });
    expect(shop.ask('monthlyReview', { month: '2025-12' }).page).toBeNull();
    write('2025-12');
    const [first, all] = [page(), allOf('Review 2025-12')];
    expect(first[4]).toEqual(['Voices', '45', '10', 'not known']);
    shop.host.act({ do: 'delete-sheet', sheet: 'Review 2025-12' });
    write('2025-12');
    expect(page()).toEqual(first);
    expect(allOf('Review 2025-12')).toEqual(all);
  });

  test('is written in the language asked for, and known as the page of its month whatever its language', () => {
    shop.type('Causes', { Code: 'missing_parts' }, 'Name', 'Parts gone');
    expect(write('2025-09', 'zh').page?.name).toBe('复盘 2025-09');
    const rows = shop.host.displayed('复盘 2025-09');
    expect(rows[0]?.[0]).toBe('月度复盘 2025-09');
    expect(rows[4]).toEqual(['客户反馈数', '10', '10', '未知']);
    expect(rows.map(([first]) => first)).toContain('Parts gone');
    expect(rows.map(([first]) => first)).toContain('已逾期');
    expect(rows.map(([first]) => first)).toContain('☐ 核对原因不确定的买家声音');
    expect(write('2025-09', 'en').page?.name).toBe('复盘 2025-09');
    expect(shop.host.sheetNames()).not.toContain('Review 2025-09');
  });

  test('leaves a tab of the seller’s with its name alone', () => {
    makeOwnTab(shop, 'Review 2025-10');
    expect(write('2025-10').page?.name).toBe('Review 2025-10 (Headwater)');
    expect(shop.host.displayed('Review 2025-10')[0]?.[0]).toBe('mine');
  });
});

describe('an attempt that breaks off at any call', () => {
  const request = { month: '2025-12', language: 'en' } as const;
  const fresh = (): Shop => {
    const saved = shop.host.save();
    const copy = openShop({ saved });
    const name = copy.host.sheetNames().find((one) => one === 'Review 2025-12' || one === 'December');
    if (name) copy.host.act({ do: 'delete-sheet', sheet: name });
    return copy;
  };
  const faults = [{ how: 'killed' }, { how: 'refused' }, { how: 'unanswered' }] as const;

  /** Runs the request with a fault at every seventh trip, does something in the workbook then, and looks at what a second attempt makes of it. */
  const afterFaults = (
    look: (one: Shop, fault: string) => void,
    meanwhile: (one: Shop) => void = () => undefined,
  ): void => {
    const runs = drive<Shop>({
      open: fresh,
      scenario: ({ host }) => host.callServer('callServer', ['writeReview', request]),
      faults,
      every: 7,
      check(one, fault) {
        meanwhile(one);
        one.ask('writeReview', request);
        look(one, `${fault.how} at trip ${fault.trip}`);
      },
    });
    expect(runs).toBeGreaterThan(4);
  };
  const NAME = 'Review 2025-12';

  test('is followed by a whole page, and one only', () => {
    const whole = fresh();
    whole.ask('writeReview', request);
    const after = everything(whole);
    afterFaults((one, fault) => expect(everything(one), fault).toEqual(after));
  });

  test('never costs a tab that somebody made meanwhile under the same name', () => {
    afterFaults(
      (one, fault) => expect(one.host.displayed(NAME)[0]?.[0], fault).toBe('mine'),
      (one) => {
        if (one.host.sheetNames().includes(NAME)) one.host.act({ do: 'delete-sheet', sheet: NAME });
        makeOwnTab(one, NAME);
      },
    );
  });

  test('never costs a note somebody typed into what it left behind; the whole page then stands beside it', () => {
    const noted = new Set<Shop>();
    afterFaults(
      (one, fault) => {
        const pages = one.host.sheetNames().filter((name) => name.startsWith(NAME));
        const cells = pages.flatMap((name) => one.host.displayed(name).flat());
        expect(cells.includes('my note'), fault).toBe(noted.has(one));
        expect(cells, fault).toContain('Overdue');
        expect(pages.length, fault).toBeLessThanOrEqual(2);
      },
      (one) => {
        if (!one.host.sheetNames().includes(NAME)) return;
        one.host.type(NAME, 'B2', 'my note');
        noted.add(one);
      },
    );
    expect(noted.size).toBeGreaterThan(2);
  });
});
