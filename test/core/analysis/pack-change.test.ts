import { describe, expect, test } from 'vitest';
import type { Cohort } from '../../../src/core/analysis/cohorts.ts';
import { type Inspected, packChanges } from '../../../src/core/analysis/pack-change.ts';
import { wilsonInterval } from '../../../src/core/analysis/wilson.ts';

const PLAN = { fall: 0.5, power: 0.8, waitDays: 30 };
const MONTHS = ['2025-09', '2025-10', '2025-11', '2025-12', '2026-01', '2026-02', '2026-03', '2026-04'];

const cohort = (month: string, damaged: number, more: Partial<Cohort> = {}): Cohort => ({
  month,
  shipped: 200,
  returned: 30,
  causes: new Map([['damage_transit', damaged]]),
  basis: 'returns',
  byReturn: 0,
  young: false,
  complete: true,
  ...more,
});
const found = (month: string, sellable: number): Inspected => ({ month, sellable, inspected: 30 });
/** Twenty damaged a month until December, five from January on. */
const cohorts = MONTHS.map((month) => cohort(month, month < '2026-01' ? 20 : 5));
const inspected = MONTHS.map((month) => found(month, month < '2026-01' ? 10 : 25));
const of = (list: readonly Cohort[], since: string, figure: string) =>
  packChanges(list, inspected, since, PLAN).find((change) => change.figure === figure);

describe('before and after a pack version', () => {
  test('windows are equally long, and neither holds the month it began in nor the days units of before still come back', () => {
    // From 10 December, counted by month of return with a wait of 30 days (9 January): February to April, and three months before.
    expect(of(cohorts, '2025-12-10', 'damaged')).toMatchObject({
      before: { from: '2025-09', to: '2025-11', units: 600, share: 60 / 600, interval: wilsonInterval(60, 600) },
      after: { from: '2026-02', to: '2026-04', units: 600, share: 15 / 600, interval: wilsonInterval(15, 600) },
      verdict: 'better',
    });
  });

  test('counted by the month of order nothing is waited for', () => {
    const byOrder = MONTHS.map((month) => cohort(month, 20, { basis: 'orders' }));
    expect(of(byOrder, '2026-01-01', 'damaged')).toMatchObject({
      before: { from: '2025-09', to: '2025-12' },
      after: { from: '2026-01', to: '2026-04' },
      verdict: 'unproven',
    });
  });

  test('where more than a tenth of the returns find no order, a month is waited for like any other', () => {
    const mixed = MONTHS.map((month) => cohort(month, 20, { basis: 'orders', byReturn: 4 }));
    expect(of(mixed, '2026-01-03', 'damaged')).toMatchObject({ after: { from: '2026-03', to: '2026-04' } });
  });

  test('a sellable share that rose is better, one that fell is worse', () => {
    const rose = of(cohorts, '2025-12-10', 'sellable');
    expect(rose).toMatchObject({ before: { units: 90, share: 30 / 90 }, after: { share: 75 / 90 }, verdict: 'better' });
    expect(rose?.after?.interval).toEqual(wilsonInterval(75, 90));
    const [fell] = packChanges(
      cohorts,
      MONTHS.map((month) => found(month, month < '2026-01' ? 25 : 10)),
      '2025-12-10',
      PLAN,
    ).slice(2);
    expect(fell).toMatchObject({ figure: 'sellable', verdict: 'worse' });
  });

  test.each<[string, Cohort[], string]>([
    ['nothing shipped since', cohorts, '2026-04-02'],
    ['nothing shipped before', cohorts, '2025-08-01'],
    ['no month after it is whole', cohorts.map((one) => ({ ...one, complete: one.month < '2026-02' })), '2025-12-20'],
    ['no cohorts at all', [], '2026-01-01'],
  ])('without anything to compare (%s) there is no share and not enough data', (_, list, since) => {
    for (const change of packChanges(list, inspected, since, PLAN))
      expect(change).toMatchObject({ before: null, after: null, verdict: 'too-few' });
  });

  test.each([
    ['fewer than 50 units in a window', 49, 20, 0],
    ['fewer than 10 damaged in both', 200, 6, 3],
  ])('%s: the shares are told, not judged', (_, shipped, before, after) => {
    const list = ['2025-11', '2026-02'].map((month) => ({
      ...cohort(month, month < '2026' ? before : after),
      shipped,
    }));
    expect(of(list, '2025-12-10', 'damaged')).toMatchObject({ before: { units: shipped }, verdict: 'too-few' });
  });
});
