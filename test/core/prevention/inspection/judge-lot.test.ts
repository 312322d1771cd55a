import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { judgeLog, newestLot } from '../../../../src/core/prevention/inspection/inspection-log.ts';
import { judgeLot } from '../../../../src/core/prevention/inspection/judge-lot.ts';
import { AQLS, LEVELS, SEVERITIES } from '../../../../src/core/prevention/inspection/tables.ts';
import { inspectionOf } from './lots.ts';

test.each([
  { found: [0, 5, 7], verdict: 'accept', because: 'each class at its acceptance number' },
  { found: [0, 6, 0], verdict: 'reject', because: 'one major more' },
  { found: [0, 0, 8], verdict: 'reject', because: 'one minor more' },
  { found: [1, 0, 0], verdict: 'reject', because: 'one critical is enough' },
  { found: [0, 5, ''], verdict: 'open', because: 'minor ones not counted yet' },
  { found: ['', 6, ''], verdict: 'reject', because: 'what was counted decides already' },
  { found: [0, 81, 0], verdict: 'open', because: 'more than were looked at' },
  { found: [1, 0, 81], verdict: 'open', because: 'nor is anything decided by such a row' },
])('80 of 1000 with $found: $verdict, $because', ({ found: [critical = '', major = '', minor = ''], verdict }) => {
  expect(judgeLot(inspectionOf({ critical, major, minor }), 'normal').verdict).toBe(verdict);
});

test('classes with other sample sizes are judged each on its own', () => {
  const judged = judgeLot(inspectionOf({ lot: 70, major: 2, minor: 1 }), 'normal');
  expect(judged.plans).toMatchObject({
    critical: { size: 20, accept: 0 },
    major: { size: 20, accept: 1 },
    minor: { size: 13, accept: 1 },
  });
  expect(judged).toMatchObject({ size: 20, verdict: 'reject', refusedFor: ['major'] });
});

test('a small lot is looked at as a whole', () => {
  expect(judgeLot(inspectionOf({ lot: 3 }), 'normal')).toMatchObject({ size: 3, verdict: 'accept' });
});

describe('a log', () => {
  const lot = (batch: string, date: string, critical: number | '' = 0, more = {}) =>
    inspectionOf({ batch, date, critical, ...more });

  test('is judged in the order of its days, whatever that of its rows', () => {
    const lots = judgeLog([lot('C', '2026-03-03'), lot('A', '2026-03-01', 1), lot('B', '2026-03-02', 1)]);
    expect(lots.map(({ severity }) => severity)).toEqual(['tightened', 'normal', 'normal']);
  });

  test('counts suppliers and SKUs apart, but not spellings of a supplier', () => {
    const lots = judgeLog([
      lot('A', '2026-03-01', 1, { supplier: 'ningbo  cups ' }),
      lot('B', '2026-03-02', 1),
      lot('C', '2026-03-03', 0, { sku: 'CUP-1' }),
      lot('D', '2026-03-03', 0, { supplier: 'Yiwu Cups' }),
      lot('E', '2026-03-04'),
    ]);
    expect(lots.map(({ severity }) => severity)).toEqual(['normal', 'normal', 'normal', 'normal', 'tightened']);
  });

  test('leaves out lots presented again, and lots nobody judged', () => {
    const lots = judgeLog([
      lot('A', '2026-03-01', 1),
      lot('a', '2026-03-02', 1),
      lot('B', '2026-03-03', ''),
      lot('C', '2026-03-04'),
    ]);
    expect(lots.map(({ again }) => again)).toEqual([false, true, false, false]);
    expect(lots.at(-1)?.severity).toBe('normal');
  });

  test('stops with the seventh refused lot, and goes on once something changed', () => {
    const days = Array.from({ length: 8 }, (_, at) => lot(`B-${at}`, `2026-03-0${at + 1}`, 1));
    const lots = judgeLog([...days, lot('N', '2026-04-01', 0, { action: 'New mould' })]);
    expect(lots[6]?.next).toBe('stopped');
    expect(lots[7]).toMatchObject({ severity: 'stopped', judged: null, next: 'stopped' });
    expect(lots[8]).toMatchObject({ severity: 'tightened', judged: { verdict: 'accept' } });
  });

  test('knows the newest lot of a SKU; of one day the lower row', () => {
    const lots = judgeLog([lot('A', '2026-03-02'), lot('B', '2026-03-02'), lot('C', '2026-03-01')]);
    expect(newestLot(lots, 'MUG-1')?.inspection.batch).toBe('B');
    expect(newestLot(lots, 'CUP-1')).toBeNull();
  });
});

const LOT = fc.record({
  lot: fc.integer({ min: 1, max: 2_000_000 }),
  level: fc.constantFrom(...LEVELS),
  aqlMajor: fc.constantFrom(...AQLS),
  aqlMinor: fc.constantFrom(...AQLS),
  critical: fc.constantFrom(0, 0, 0, 1),
  major: fc.integer({ min: 0, max: 30 }),
  minor: fc.integer({ min: 0, max: 30 }),
});

test('law: a defect more never makes a rejected lot an accepted one, nor does tightened inspection', () => {
  fc.assert(
    fc.property(LOT, (cells) => {
      const lot = inspectionOf(cells);
      const verdict = judgeLot(lot, 'normal').verdict;
      const worse = judgeLot(inspectionOf({ ...cells, major: cells.major + 1 }), 'normal').verdict;
      expect(verdict !== 'accept' && worse === 'accept').toBe(false);
      expect(verdict === 'reject' && judgeLot(lot, 'tightened').verdict === 'accept').toBe(false);
    }),
  );
});

test('law: no sample is larger than its lot, and none of a class larger than the sample', () => {
  fc.assert(
    fc.property(LOT, fc.constantFrom(...SEVERITIES), (cells, severity) => {
      const { size, plans } = judgeLot(inspectionOf(cells), severity);
      expect(size).toBeLessThanOrEqual(cells.lot);
      for (const plan of Object.values(plans)) expect(plan.size).toBeLessThanOrEqual(size);
    }),
  );
});

test('law: the order of rows of other days changes no verdict', () => {
  const days = fc.uniqueArray(fc.integer({ min: 1, max: 28 }), { minLength: 2, maxLength: 20 });
  fc.assert(
    fc.property(days, fc.array(fc.boolean(), { minLength: 20, maxLength: 20 }), (all, bad) => {
      const log = all.map((day, at) =>
        inspectionOf({ batch: `B-${day}`, date: `2026-02-${String(day).padStart(2, '0')}`, critical: bad[at] ? 1 : 0 }),
      );
      const told = (lots: ReturnType<typeof judgeLog>) =>
        lots.map((one) => `${one.inspection.batch} ${one.severity} ${one.judged?.verdict} ${one.next}`).sort();
      expect(told(judgeLog([...log].reverse()))).toEqual(told(judgeLog(log)));
    }),
  );
});
