import { describe, expect, test } from 'vitest';
import { CAUSE_CODES } from '../../../../src/core/causes.ts';
import { askedIn, type Kind, likelyCauses, likenesses } from '../../../../src/core/prevention/nit-picking/similar.ts';

const kind = (more: Partial<Kind> = {}): Kind => ({
  ...{ sku: 'A', supplier: '', parent: '', category: '', name: '' },
  ...more,
});

describe('what products have in common', () => {
  test.each<[why: string, one: Partial<Kind>, other: Partial<Kind>, alike: string[]]>([
    ['nothing said on either side is nothing in common', {}, {}, []],
    ['supplier, whatever its case', { supplier: 'Ningbo Cups' }, { supplier: ' ningbo cups' }, ['supplier']],
    [
      'parent and category',
      { parent: 'P', category: 'Home' },
      { parent: 'P', category: 'Home' },
      ['parent', 'category'],
    ],
    ['two words of the name', { name: 'Blue travel mug' }, { name: 'Travel mug, 2 pcs' }, ['name']],
    ['one word of several is not enough', { name: 'Blue travel mug' }, { name: 'Travel pillow soft' }, []],
    ['the only word there is', { name: 'Mug' }, { name: 'Travel mug' }, ['name']],
    ['numbers alone say nothing', { name: '12 34' }, { name: '12 34' }, []],
    ['Chinese by pairs of characters', { name: '便携保温杯' }, { name: '大容量保温杯' }, ['name']],
    ['one pair of many is not enough', { name: '便携雨伞' }, { name: '便携水壶' }, []],
  ])('%s', (_, one, other, alike) => {
    expect(likenesses(kind(one), kind(other))).toEqual(alike);
  });
});

test('the causes most voices are of, with products and two quotes that differ', () => {
  const voice = (cause: string, comment = '', product = 'MUG-1', evidence = '') => ({
    product,
    cause,
    comment,
    evidence,
  });
  const found = likelyCauses([
    voice('delivery', 'Came late.'),
    voice('size_fit', 'I like it. Far too small for me.', 'MUG-1', 'too small'),
    voice('size_fit', 'Far too small for me.', 'MUG-2'),
    voice('size_fit', 'Too big.', 'MUG-1'),
    voice('size_fit', 'Way too tight.', 'MUG-1'),
    voice('size_fit'),
    voice('', 'Nice'),
    voice('other', 'Hm'),
  ]);
  expect(found).toEqual([
    { cause: 'size_fit', voices: 5, products: ['MUG-1', 'MUG-2'], quotes: ['Far too small for me.', 'Too big.'] },
    { cause: 'delivery', voices: 1, products: ['MUG-1'], quotes: ['Came late.'] },
  ]);
});

test('at most five, equal ones in the order of the taxonomy', () => {
  const voices = [...CAUSE_CODES].reverse().map((cause) => ({ product: 'A', cause, comment: '', evidence: '' }));
  expect(likelyCauses(voices).map(({ cause }) => cause)).toEqual(CAUSE_CODES.slice(0, 5));
});

test('every cause is asked about somewhere: what the page causes on the page, what the parcel causes when it is packed again', () => {
  expect(askedIn('not_as_described')).toEqual(['page', 'buyer']);
  expect(askedIn('damage_transit')).toEqual(['repack', 'operator']);
  for (const cause of CAUSE_CODES) expect(askedIn(cause)).toHaveLength(2);
});
