import { expect, test } from 'vitest';
import type { CauseCode } from '../../../../src/core/causes.ts';
import { proposeCauses } from '../../../../src/core/prevention/fmea/propose-causes.ts';

const units = (counts: Partial<Record<CauseCode, number>>) => new Map(Object.entries(counts) as [CauseCode, number][]);
const NONE = units({});

test('a product begins with its own causes, the most frequent first, without those no design removes', () => {
  const own = units({ damage_transit: 3, hard_to_use: 9, delivery: 40, buyer_remorse: 30, safety: 1 });
  expect(proposeCauses(own, units({ size_fit: 99 }), ['set'])).toEqual(['hard_to_use', 'damage_transit', 'safety']);
});

test('at most six rows', () => {
  const own = units({
    ...{ size_fit: 7, function_defect: 6, quality_material: 5, damage_transit: 4 },
    ...{ missing_parts: 3, wrong_item: 2, safety: 1 },
  });
  expect(proposeCauses(own, NONE, [])).toHaveLength(6);
});

test('a new product takes the causes of similar ones, and always safety and use', () => {
  const similar = units({ missing_parts: 2, damage_transit: 5, price_value: 9 });
  expect(proposeCauses(NONE, similar, [])).toEqual(['damage_transit', 'missing_parts', 'safety', 'hard_to_use']);
});

test('a product nothing is known of is asked about safety, use, and what its properties make likely', () => {
  expect(proposeCauses(NONE, NONE, [])).toEqual(['safety', 'hard_to_use']);
  expect(proposeCauses(NONE, NONE, ['fragile', 'electronic', 'liquid'])).toEqual([
    'safety',
    'hard_to_use',
    'damage_transit',
    'function_defect',
  ]);
});

test('weak answers at sourcing come before what properties make likely, and after safety and use', () => {
  expect(proposeCauses(NONE, NONE, ['set'], ['compatibility', 'hard_to_use'])).toEqual([
    ...['safety', 'hard_to_use', 'compatibility', 'missing_parts'],
  ]);
  expect(proposeCauses(units({ size_fit: 1 }), NONE, [], ['compatibility'])).toEqual(['size_fit']);
});
