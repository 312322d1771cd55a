import { describe, expect, test } from 'vitest';
import { figureRow, monthRow, quarterRows, toldIn } from '../../src/app/tabs/key-figures/key-rows.ts';
import { changesNoticed } from '../../src/app/tabs/prevention/listing-answers.ts';
import {
  type Counted,
  costTogether,
  KEY_FIGURES,
  type KeyFigure,
} from '../../src/core/analysis/key-figures/key-figures.ts';
import type { KeyPeriod } from '../../src/core/analysis/key-figures/key-months.ts';
import { wordsOf } from '../../src/core/words/words.ts';
import type { TabTable } from '../../src/sheets/table.ts';

const WORDS = wordsOf('en');
const ALONE = { threshold: null, benchmarks: {} };
const counted = (count: number, of: number, more: Partial<Counted> = {}): Counted => ({
  ...{ counted: count, of, left: 0, known: 'whole' },
  ...more,
});
const period = (name: string, sums: Partial<Record<KeyFigure, Counted>>): KeyPeriod => ({
  period: name,
  sums: {
    ...(Object.fromEntries(
      KEY_FIGURES.map((figure) => [figure, counted(0, 0, { known: 'unknown' })]),
    ) as KeyPeriod['sums']),
    ...sums,
  },
});
const costOf = (returns: Counted, contacts: Counted): Counted =>
  costTogether({
    ...{ returns, contacts },
    ...{ replacements: counted(0, 0, { known: 'unknown' }), disputes: counted(0, 0, { known: 'unknown' }) },
  });
const APRIL = period('2026-04', {
  returns: counted(10, 200),
  disputes: counted(3, 200),
  cost: costOf(counted(5_000, 9, { left: 1 }), counted(300, 5)),
});
const MAY = period('2026-05', {
  returns: counted(4, 200, { known: 'young' }),
  disputes: counted(1, 40),
  cost: costOf(counted(2_000, 4), counted(300, 5)),
});

describe('a month', () => {
  test('too young to judge has its counts, no rate, and says until when units come back', () => {
    expect(monthRow(MAY, 200, ['returns'], WORDS)).toMatchObject({
      ...{ month: '2026-05', shipped: 200, returned: 4, returnRate: '', returnFrom: '', returnTo: '' },
      state: 'Returns per 100 units: Too young: units still come back until 2026-07',
    });
    expect(monthRow(MAY, 200, ['returns'], wordsOf('zh')).state).toBe(
      '每百件退货件数：时间太短：到 2026-07 为止仍会有退货',
    );
  });

  test('has disputes per 100 units with their interval, and too few of them say so', () => {
    // Wilson for 3 of 200: 0.51 % to 4.32 %.
    expect(monthRow(APRIL, 200, ['disputes'], WORDS)).toMatchObject({
      ...{ disputes: 3, disputeRate: 1.5, disputeFrom: 0.51, disputeTo: 4.32, state: '' },
    });
    expect(monthRow(MAY, 200, ['disputes'], WORDS)).toMatchObject({
      ...{ disputes: 1, disputeRate: '', state: 'Disputes per 100 units: Too few to judge' },
    });
  });

  test('tells whose cost is not in it', () => {
    expect(monthRow(APRIL, 200, ['cost'], WORDS)).toMatchObject({
      ...{ cost: 50, costContacts: 3, costReplacements: '', costAll: 53 },
      state:
        'Cost of failure: Without 1 unit whose price or landed cost is not known; Not included: replacements, disputes',
    });
    // A part that is known in no month is told of once, in Key figures.
    expect(monthRow(APRIL, 200, ['cost'], WORDS, ['returns', 'contacts'])).toMatchObject({
      state: 'Cost of failure: Without 1 unit whose price or landed cost is not known',
    });
  });
});

test('a figure is that of the newest month that is known; a later one says what it waits for', () => {
  expect(
    figureRow('returns', [APRIL, MAY], { threshold: 8.1, benchmarks: { returns: 'Below 8.10' } }, WORDS),
  ).toMatchObject({
    ...{ month: '2026-04', value: 5, threshold: 8.1, benchmark: 'Below 8.10', signal: 'Too few to judge' },
    state: '2026-05: Too young: units still come back until 2026-07',
  });
  expect(figureRow('cost', [APRIL, MAY], ALONE, WORDS)).toMatchObject({
    ...{ figure: 'Cost of failure', month: '2026-05', value: 23, before: 53, benchmark: 'No published figure' },
    state: expect.stringContaining('Not included: replacements, disputes'),
  });
});

test('a cost is held against costs of the same parts alone', () => {
  const without = period('2026-04', { cost: costOf(counted(5_000, 9), counted(0, 0, { known: 'unknown' })) });
  expect(figureRow('cost', [without, MAY], ALONE, WORDS)).toMatchObject({ value: 23, before: '' });
});

test('a quarter counts a task proven twice once, and leaves figures out that nobody knows', () => {
  const verdict = (date: string, task: string, said: 'better' | 'unproven' = 'better') => ({
    ...{ date, task, title: 'Measure the mug', verdict: said },
  });
  const log = [verdict('2026-04-02', 'T-1'), verdict('2026-05-02', 'T-1'), verdict('2026-05-03', 'T-2', 'unproven')];
  const rows = quarterRows([APRIL, MAY], log, WORDS);
  expect(toldIn([APRIL, MAY])).toEqual(['returns', 'disputes', 'cost']);
  expect(rows.map(({ figure }) => figure)).toEqual([
    ...['Returns per 100 units', 'Disputes per 100 units', 'Cost of failure', 'Proven improvements'],
  ]);
  expect(rows[3]).toEqual({
    quarter: '2026-Q2',
    figure: 'Proven improvements',
    counted: 1,
    state: 'T-1 Measure the mug',
  });
  expect(rows[0]).toMatchObject({ counted: 14, of: 400, value: '', state: 'Not known for the whole time' });
});

test('a page changed on the day the audit noticed it, where it did', () => {
  const rows = [
    { sku: 'MUG-1', id: 'L33', seen: 'a1b2 2026-03-04' },
    { sku: 'MUG-1', id: 'L02', seen: 'a1b2 2026-01-01' },
    { sku: 'JAR-1', id: 'L33', seen: 'c3d4' },
  ];
  const table = {
    rows,
    text: (at: number, key: 'sku' | 'id' | 'seen') => rows[at]?.[key] ?? '',
  } as unknown as TabTable;
  expect([...changesNoticed(table)]).toEqual([['MUG-1', '2026-03-04']]);
});
