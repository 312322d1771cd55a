import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkTitle, titleLength } from '../../../../src/core/prevention/listing/check-title.ts';
import type { Store } from '../../../../src/core/prevention/listing/stores.ts';

const at = (on: string, more: { store?: Store | null; productType?: string; brand?: string } = {}) => ({
  store: 'US' as Store | null,
  productType: '',
  brand: '',
  ...more,
  on,
});
const NOW = at('2026-11-27');
const BEFORE = at('2026-07-26');
const codes = (title: string, context = NOW): string[] => checkTitle(title, context).map(({ code }) => code);
const LONG = 'Fast Charger Adapter, PPS Supported, Compact Charger for models like Phone and Tablet';

describe('titles of the rule table', () => {
  const CASES: [reason: string, title: string, found: string[]][] = [
    ['a plain title', 'Acme Ceramic Mug, 12 oz, Blue', []],
    [
      'two words three times each',
      'Baby Boy Outfits Baby Boy fall Winter Clothes Baby Boy Long Sleeve',
      ['titleRepeats'],
    ],
    ['a forbidden sign and advertising', 'Great Mug! Best Seller', ['titleSigns', 'promotion']],
    ['capitals', 'NIKE AIR RUNNING SHOES', ['capitals']],
    ['85 characters under the limit of 75', LONG, ['titleLong']],
    ['short forms are no shouting', 'USB-C to HDMI VGA DVI Adapter', []],
    ['a unit three times is no repeat', 'Shelf 10 in x 5 in x 3 in, Oak', []],
    ['small words do not count', 'Set of Mugs of Clay of Acme of Italy', []],
    ['small words of German neither', 'Decke für Sofa und für Bett und für Kinder', []],
    ['twice is allowed', 'Dog Bed for Large Dog, Blue', []],
    ['case does not part words', 'mug Mug MUG holder', ['titleRepeats']],
    ['a limit of weight means something', 'Kite Line for Kites <10 lb', []],
    ['a style number means something', 'Sewing Machine Needles #14, 10 Pieces', []],
    ['stars as ornament', 'Mug ** Blue **', ['titleContextSigns']],
    ['a heart', 'Mug for Dad ❤', ['emoji']],
    ['the sign of a trade mark is no picture', 'Acme™ Mug, Blue', []],
    ['number one', '#1 Mug for Coffee', ['promotion']],
    ['delivery in German', 'Brotkasten 42 cm, Versandkostenfrei', ['promotion']],
    ['a share off in Spanish', 'Lámpara de Mesa, 20 % de descuento', ['promotion']],
    ['a day of sales', 'Door Mat, 40 x 60 cm, Black Friday', ['promotion']],
    ['a box for coupons is no coupon', 'クーポン入れ A5 透明', []],
    ['a tag for prices is no price', 'Étiquettes de Prix à Ficelle, 200 Pièces', []],
    ['an underscore', 'Mug_Blue 12 oz', ['titleSigns']],
    ['free shipping in German', 'Tasse blau, kostenloser Versand', ['promotion']],
    ['nothing is not judged here', '  ', []],
  ];
  test.each(CASES)('%s', (_, title, found) => {
    expect(codes(title)).toEqual(found);
  });

  test('what is found is marked literally', () => {
    expect(checkTitle('Great Mug! Best Seller', NOW).map(({ words }) => words)).toEqual([['!'], ['Best Seller']]);
    expect(checkTitle(LONG, NOW)).toMatchObject([
      { check: 'L01', words: [LONG.slice(75).trim()], facts: { length: 85, most: 75 } },
    ]);
  });

  test('a sign of the brand is allowed, but only there', () => {
    expect(codes('Yahoo! Mug, Blue', { ...NOW, brand: 'Yahoo!' })).toEqual([]);
    expect(codes('Yahoo! Mug, Blue!', { ...NOW, brand: 'Yahoo!' })).toEqual(['titleSigns']);
  });
});

describe('how long a title may be', () => {
  const CASES: [reason: string, context: Parameters<typeof titleLength>[0], most: number | null | 'store'][] = [
    ['until 26 July 2026', BEFORE, 200],
    ['from 27 July 2026', at('2026-07-27'), 75],
    ['not in Saudi Arabia', at('2026-07-27', { store: 'SA' }), 200],
    ['nor in Egypt, Turkey and the Emirates', at('2026-07-27', { store: 'AE' }), 200],
    ['media keep theirs', at('2026-07-27', { productType: 'Books' }), 200],
    ['also by the name of Amazon', at('2026-07-27', { productType: 'ABIS_DVD' }), 200],
    ['a book light is no book', at('2026-07-27', { productType: 'Book light' }), 75],
    ['without a store nobody can tell', at('2026-07-27', { store: null }), 'store'],
    ['before, all stores were alike', at('2026-07-26', { store: null }), 200],
    ['before the rule table begins', at('2020-01-01'), null],
  ];
  test.each(CASES)('%s', (_, context, most) => {
    expect(titleLength(context)).toEqual(most === 'store' ? { needsStore: true } : { value: most });
  });

  test('the same title is clean under the rule of its day', () => {
    expect(codes(LONG, BEFORE)).toEqual([]);
    expect(codes(LONG, { ...NOW, store: null })).toEqual(['storeForTitle']);
  });

  test('counts code points: 75 pictures of two units each are 75', () => {
    const astral = '𠮷'.repeat(75);
    expect(codes(astral)).toEqual([]);
    expect(codes(`${astral}𠮷`)).toEqual(['titleLong']);
  });
});

test('whatever stands in a title, what is marked stands in it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 220 }), (title) => {
      for (const { words } of checkTitle(title, NOW))
        for (const word of words) expect(title.toLowerCase()).toContain(word.toLowerCase());
    }),
  );
});

test('a longer title never loses the finding that it is too long', () => {
  fc.assert(
    fc.property(fc.nat(160), (length) => {
      const long = codes('x'.repeat(length)).includes('titleLong');
      expect(long).toBe(length > 75);
    }),
  );
});
