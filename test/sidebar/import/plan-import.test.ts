import { describe, expect, test } from 'vitest';
import { planImport } from '../../../sidebar/import/plan-import.ts';
import type { CauseCode } from '../../../src/core/causes.ts';
import type { Tagger } from '../../../src/core/tagging/tagging.ts';
import { sampleContext, sampleOutcome, sampleUnits, sampleVoice } from '../sample.ts';

/** Takes the comment itself for the cause; `?` in front makes it uncertain. */
const tag: Tagger = ({ comment }) => {
  const cause = comment.replace('?', '') as CauseCode | '';
  return {
    causes: cause === '' ? [] : [cause],
    certainty: cause === '' ? null : comment.startsWith('?') ? 'check' : 'sure',
    evidence: [],
    decidedBy: cause === '' ? 'nothing' : 'words',
    reason: '',
    reasonSays: '',
    language: 'en',
  };
};

type Planned = Parameters<typeof planImport>;

async function plan(outcome: Planned[1], context: Planned[2]) {
  const result = await planImport('returns.txt', outcome, context, tag);
  if (!result.ok) throw new Error(result.problem.code);
  return result.value;
}
const voices = [
  sampleVoice(1, { comment: 'size_fit', units: 3 }),
  sampleVoice(2, { comment: '?damage_transit' }),
  sampleVoice(3, { comment: '' }),
  sampleVoice(4, { comment: 'size_fit' }),
  sampleVoice(5, { comment: 'size_fit' }),
];

describe('an export of voices', () => {
  test('new and changed voices are sent, of known ones only the keys', async () => {
    const made = await plan(sampleOutcome(voices), sampleContext('nnncs'));
    expect(made.counts).toEqual({ added: 3, changed: 1, unchanged: 1, rejected: 0 });
    expect(made.voices.map(({ key }) => key)).toEqual(['key-1', 'key-2', 'key-3', 'key-4']);
    expect(made.known).toEqual(['key-5']);
    expect(made.header).toMatchObject({ records: 4, unchanged: 1, rejected: 0, rowsRead: 5, fileName: 'returns.txt' });
  });

  test('the split counts new voices by units, and says how many state no cause or are uncertain', async () => {
    const { split } = await plan(sampleOutcome(voices), sampleContext('nnncs'));
    expect(split).toEqual({
      causes: [
        { cause: 'size_fit', voices: 1, units: 3, share: 0.75 },
        { cause: 'damage_transit', voices: 1, units: 1, share: 0.25 },
      ],
      withoutCause: 1,
      toCheck: 1,
    });
  });

  test('a file known in full leads to nothing to send', async () => {
    const made = await plan(sampleOutcome(voices), sampleContext('sssss'));
    expect(made.header.records).toBe(0);
    expect(made.split?.causes).toEqual([]);
    expect(made.tasks).toEqual([]);
  });

  test('tasks rest on the voices in the workbook and the new ones together', async () => {
    const two = [sampleVoice(1, { comment: 'size_fit' }), sampleVoice(2, { comment: 'size_fit' })];
    const known = { product: 'MUG-RED', cause: 'size_fit', voices: 1, units: 1, returned: 1 } as const;
    expect((await plan(sampleOutcome(two), sampleContext('nn'))).tasks).toEqual([]);
    const { tasks } = await plan(sampleOutcome(two), sampleContext('nn', { tallies: [known], unsettled: [known] }));
    expect(tasks).toMatchObject([{ product: 'MUG-RED', cause: 'size_fit', voices: 3 }]);
  });

  /** Three of each: jars and mugs too small, and mugs that came broken. */
  const three = [1, 2, 3].flatMap((number) => [
    sampleVoice(number, { comment: 'size_fit', sku: 'JAR', asin: '', units: 2 }),
    sampleVoice(number + 10, { comment: 'size_fit', asin: '' }),
    sampleVoice(number + 20, { comment: 'damage_transit', asin: '', disposition: 'CARRIER_DAMAGED' }),
  ]);
  const mug = { product: 'MUG-RED', price: 30, landed: 8, outbound: 4 };
  const jar = { product: 'JAR', price: 10, landed: 1, outbound: 0 };
  const damage = { product: 'MUG-RED', cause: 'damage_transit', cents: 500 } as const;
  const size = { product: 'MUG-RED', cause: 'size_fit', cents: 5_000 } as const;
  // A mug that can be sold again costs 4 and the fee kept, 0.2 × 15 % of 30: 4.90; one that cannot 12.90. A jar 0.30.
  test.each([
    {
      because: 'nobody knows what a unit costs: by units',
      prices: [],
      costs: [],
      first: ['JAR', 'size_fit'],
      cents: null,
    },
    {
      because: 'what costs most before what is most',
      prices: [mug, jar],
      costs: [],
      first: ['MUG-RED', 'damage_transit'],
      cents: 3 * 1_290,
    },
    {
      because: 'what is known of one product comes before what is unknown of another',
      prices: [jar],
      costs: [],
      first: ['JAR', 'size_fit'],
      cents: 6 * 30,
    },
    {
      because: 'returns in the workbook count with the new ones',
      prices: [mug, jar],
      costs: [damage, size],
      first: ['MUG-RED', 'size_fit'],
      cents: 5_000 + 3 * 490,
    },
  ])('tasks are ranked as the refresh ranks them: $because', async ({ prices, costs, first, cents }) => {
    const { tasks } = await plan(sampleOutcome(three), sampleContext('nnnnnnnnn', { prices, costs }));
    expect(tasks).toHaveLength(3);
    expect([tasks[0]?.product, tasks[0]?.cause, tasks[0]?.cost?.cents ?? null]).toEqual([...first, cents]);
  });

  test('no twin of an open task is proposed', async () => {
    const many = [1, 2, 3, 4].map((number) => sampleVoice(number, { comment: 'size_fit' }));
    const openTasks = [{ product: 'MUG-RED', cause: 'size_fit' as const }];
    expect((await plan(sampleOutcome(many), sampleContext('nnnn', { openTasks }))).tasks).toEqual([]);
  });

  test('titles and rejected rows speak the language of the workbook', async () => {
    const many = [1, 2, 3].map((number) => sampleVoice(number, { comment: 'size_fit' }));
    const issues = [{ line: 7, column: 'quantity', found: 'two', expected: 'units' as const }];
    const { tasks, rejected } = await plan(sampleOutcome(many, { issues }), sampleContext('nnn', { language: 'zh' }));
    expect(tasks[0]?.title).toBe('改正 MUG-RED 的尺码表和尺寸图');
    expect(rejected).toEqual([
      { line: 7, column: 'quantity', found: 'two', expected: '内容为“two”，应为大于等于 1 的整数。', row: '' },
    ]);
  });
});

test('a line with two faults is counted once, and each of its cells can be corrected', async () => {
  const row = { quantity: 'two', 'return-date': 'x' };
  const issues = [
    { line: 7, column: 'quantity', found: 'two', expected: 'units' as const, row },
    { line: 7, column: 'return-date', found: 'x', expected: 'date' as const, row },
    { line: 8, column: 'quantity', found: 'y'.repeat(900), expected: 'units' as const },
  ];
  const { rejected, counts } = await plan(sampleOutcome([], { issues }), sampleContext(''));
  expect(counts.rejected).toBe(2);
  const kept = JSON.stringify({ report: 'fba-customer-returns', ownName: '', cells: row });
  expect(rejected.slice(0, 2)).toEqual([
    {
      line: 7,
      column: 'quantity',
      found: 'two',
      expected: 'Found "two", which should be a whole number of 1 or more.',
      row: kept,
    },
    {
      line: 7,
      column: 'return-date',
      found: 'x',
      expected: 'Found "x", which should be a date such as 2026-01-31.',
      row: kept,
    },
  ]);
  expect(rejected[2]?.found.length).toBeLessThan(250);
});

test('shipped units have no causes and open no tasks, and their sum is shown', async () => {
  const units = [sampleUnits('MUG-RED', 5), sampleUnits('JAR-2', 1), sampleUnits('OLD', 9)];
  const outcome = sampleOutcome([], { report: 'all-orders', target: 'units', units });
  const made = await plan(outcome, sampleContext('ncs'));
  expect(made).toMatchObject({ split: null, tasks: [], shipped: { units: 45, skus: 3 } });
  expect(made.units.map(({ sku }) => sku)).toEqual(['MUG-RED', 'JAR-2', 'OLD']);
});

test.each([
  { freeCells: 53, ok: false, because: 'two voices need 54 cells' },
  { freeCells: 54, ok: true, because: 'they fit exactly' },
])('$freeCells free cells: $because', async ({ freeCells, ok }) => {
  const result = await planImport('a.txt', sampleOutcome(voices.slice(0, 2)), sampleContext('nn', { freeCells }), tag);
  expect(result.ok).toBe(ok);
  if (!result.ok)
    expect(result.problem).toEqual({
      code: 'workbook-full',
      facts: { needed: 54, limit: 10_000_000, free: freeCells },
    });
});

test('an answer that does not match the question is refused', async () => {
  const result = await planImport('a.txt', sampleOutcome(voices), sampleContext('nn'), tag);
  expect(result).toMatchObject({ ok: false, problem: { code: 'out-of-step' } });
});

test('what rises is judged after the import, where shipped units are known', async () => {
  const outcome = sampleOutcome([sampleVoice(1, { comment: 'size_fit' })]);
  const shipped = [{ sku: 'MUG-RED', asin: '', units: 400 }];
  expect((await plan(outcome, sampleContext('n'))).judgesRises).toBe(false);
  expect((await plan(outcome, { ...sampleContext('n'), shipped })).judgesRises).toBe(true);
});
