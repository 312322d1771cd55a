import { expect, test } from 'vitest';
import type { Cohort } from '../../../../src/core/analysis/cohorts.ts';
import type { AnyCauseCode } from '../../../../src/core/causes.ts';
import { breachesOf, quotesOf } from '../../../../src/core/prevention/inspection/evidence.ts';
import {
  type Requirement,
  SUPPLIER_CAUSES,
  type SupplierCause,
} from '../../../../src/core/prevention/inspection/standard.ts';

const isOf = (cause: AnyCauseCode | ''): cause is SupplierCause => SUPPLIER_CAUSES.some((one) => one === cause);
const voice = (date: string, cause: AnyCauseCode | '', comment: string, sku = 'MUG-1') => ({
  date,
  sku,
  cause,
  comment,
});
const said = (voices: Parameters<typeof quotesOf>[0]) => quotesOf(voices, isOf).map(({ comment }) => comment);

test.each([
  {
    voices: [voice('2026-01-01', 'missing_parts', 'old'), voice('2026-02-01', 'missing_parts', 'new')],
    says: ['new', 'old'],
    because: 'the newest first',
  },
  {
    voices: [
      voice('2026-02-01', 'size_fit', 'small'),
      voice('2026-02-01', '', 'hm'),
      voice('2026-02-02', 'wrong_item', ' '),
    ],
    says: [],
    because: 'neither other causes nor silence',
  },
  {
    voices: [voice('2026-02-01', 'wrong_item', 'Not  mine'), voice('2026-02-02', 'wrong_item', 'Not mine')],
    says: ['Not mine'],
    because: 'each text once',
  },
  {
    voices: [
      voice('2026-02-03', 'missing_parts', 'a'),
      voice('2026-02-02', 'missing_parts', 'b'),
      voice('2026-02-01', 'wrong_item', 'c'),
      voice('2026-01-01', 'missing_parts', 'd', 'CUP-1'),
    ],
    says: ['a', 'c', 'd', 'b'],
    because: 'each cause of each SKU has its turn',
  },
])('quotes: $because', ({ voices, says }) => {
  expect(said(voices)).toEqual(says);
});

test('there are at most twelve, and a long one ends at a blank', () => {
  const many = Array.from({ length: 30 }, (_, at) => voice('2026-02-01', 'missing_parts', `lid ${at}`));
  expect(said(many)).toHaveLength(12);
  const [long = ''] = said([voice('2026-02-01', 'missing_parts', 'lid '.repeat(100))]);
  expect(long).toMatch(/lid …$/);
  expect(long.length).toBeLessThanOrEqual(242);
});

test('what came back stands beside the requirements that should have kept it away, most units first', () => {
  const cohort = (causes: [AnyCauseCode, number][]): Cohort => ({
    month: '2026-01',
    basis: 'returns',
    shipped: 100,
    returned: 9,
    byReturn: 0,
    causes: new Map(causes),
    complete: true,
    young: false,
  });
  const requirement = (sku: string, characteristic: string, cause: SupplierCause | ''): Requirement => ({
    ...{ sku, characteristic, cause, target: 'x', tolerance: '', unit: '', class: 'major', test: 'y' },
  });
  const breaches = breachesOf(
    [
      { sku: 'MUG-1', product: 'MUG-1' },
      { sku: 'CUP-1', product: 'CUP-1' },
    ],
    [
      requirement('MUG-1', 'Lid', 'missing_parts'),
      requirement('CUP-1', 'Lid', 'missing_parts'),
      requirement('MUG-1', 'Pay', ''),
    ],
    new Map([
      [
        'MUG-1',
        [
          cohort([
            ['missing_parts', 2],
            ['size_fit', 7],
          ]),
        ],
      ],
      ['CUP-1', [cohort([['wrong_item', 5]])]],
    ]),
  );
  expect(
    breaches.map(({ sku, line, requirements }) => [
      sku,
      line.cause,
      line.returned,
      requirements.map((one) => one.characteristic),
    ]),
  ).toEqual([
    ['CUP-1', 'wrong_item', 5, []],
    ['MUG-1', 'missing_parts', 2, ['Lid']],
  ]);
});
