import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  compareMeasured,
  isLengthWithin,
  isWeightWithin,
} from '../../../../src/core/prevention/listing/check-dimensions.ts';
import { measuresIn, readDeclared, readFigure } from '../../../../src/core/prevention/listing/measures.ts';
import { checkSameMeasures } from '../../../../src/core/prevention/listing/same-measures.ts';
import { listingOf } from './listing-of.ts';

const told = (text: string): string[] =>
  measuresIn(text).map(({ quantity, values }) => `${quantity} ${values.map((value) => +value.toFixed(2)).join(' ')}`);

describe('numbers with units', () => {
  const CASES: [reason: string, text: string, found: string[]][] = [
    ['a volume', 'Ceramic Mug, 12 fl oz', ['volume 354.88']],
    ['a weight', 'weighs 350 g', ['weight 350']],
    ['pounds', '0.8 lb', ['weight 362.87']],
    ['a size with one unit', '20 x 10 x 5 cm', ['length 200 100 50']],
    ['a size with a unit each, in any order', '2 in x 8 in x 4 in', ['length 203.2 101.6 50.8']],
    ['signs of inches', '8"x4"x2"', ['length 203.2 101.6 50.8']],
    ['joined by a hyphen', 'a 6-ft cable', ['length 1828.8']],
    ['Chinese', '尺寸20×10厘米，重350克', ['length 200 100', 'weight 350']],
    ['decimals with a comma', '2,5 cm', ['length 25']],
    ['thousands with a comma', '10,000 mAh', ['charge 10000']],
    ['pieces', 'Pack of 4, 6-pack, 3件装', ['pieces 4', 'pieces 6', 'pieces 3']],
    ['a bare number is none', 'iPhone 15 for 2026', []],
    ['a letter that goes on is no unit', '5 minutes and 3 women', []],
    ['a model is no power', 'model W30 and 30Watteau', []],
  ];
  test.each(CASES)('%s', (_, text, found) => {
    expect(told(text)).toEqual(found);
  });

  test.each([
    ['1.5', 1.5],
    ['1,5', 1.5],
    ['1,500', 1500],
    ['1.234,5', 1234.5],
    ['0.125', 0.125],
    ['1.250', 1.25],
    ['1.234.567', 1234567],
    ['12', 12],
  ])('the figure %s', (text, value) => {
    expect(readFigure(text)).toBe(value);
  });
});

describe('a declared size or weight', () => {
  const CASES: [reason: string, text: string, quantity: 'length' | 'weight', is: string][] = [
    ['with its unit', '350 g', 'weight', 'measure'],
    ['pounds, converted because the unit is there', '0.8 lb', 'weight', 'measure'],
    ['a bare number is not guessed', '350', 'weight', 'unclear'],
    ['bare lengths neither', '20 x 10 x 5', 'length', 'unclear'],
    ['Chinese, as the sentence asks', '20×10×5 厘米', 'length', 'measure'],
    ['a weight in Chinese', '350 克', 'weight', 'measure'],
    ['a length is no weight', '20 cm', 'weight', 'unclear'],
    ['words', 'about a hand', 'length', 'unclear'],
    ['a rest nobody understands', '20 cm or so', 'length', 'unclear'],
    ['nought is none', '0 g', 'weight', 'unclear'],
    ['nothing', ' ', 'length', 'empty'],
  ];
  test.each(CASES)('%s', (_, text, quantity, is) => {
    expect(readDeclared(text, quantity).is).toBe(is);
  });
});

describe('declared against measured', () => {
  const CASES: [reason: string, declared: string, weight: string, measured: string, holds: boolean | null][] = [
    ['3 mm of a short length', '50 mm', '', '53 mm', true],
    ['more than 3 mm of it', '50 mm', '', '53.1 mm', false],
    ['3 % of a long one', '1000 mm', '', '1030 mm', true],
    ['more than 3 % of it', '1000 mm', '', '1031 mm', false],
    ['10 cm declared, 8.9 cm measured', '10 cm', '', '8.9 cm', false],
    ['in any order and unit', '20 x 10 x 5 cm', '', '2 in x 7.87 in x 3.94 in', true],
    ['5 % of a weight', '', '1 kg', '950 g', true],
    ['more than 5 % of it', '', '1 kg', '949 g', false],
    ['pounds against grams', '', '0.8 lb', '362 g', true],
    ['size holds, weight does not', '10 cm', '100 g', '10 cm, 120 g', false],
    ['without units nothing is compared', '10 cm', '100 g', '10, 100', null],
    ['nothing declared', '', '', '10 cm', null],
    ['one length against three', '20 x 10 x 5 cm', '', '20 cm', null],
  ];
  test.each(CASES)('%s', (_, itemSize, itemWeight, measured, holds) => {
    expect(compareMeasured(listingOf({ itemSize, itemWeight }), measured)?.holds ?? null).toBe(holds);
  });

  test('what is the same is always within, and what is off stays off when further off', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 1, max: 1e5, noNaN: true }),
        fc.double({ min: 0, max: 1e4, noNaN: true }),
        (declared, off) => {
          expect(isLengthWithin(declared, declared) && isWeightWithin(declared, declared)).toBe(true);
          if (!isLengthWithin(declared, declared + off))
            expect(isLengthWithin(declared, declared + 2 * off)).toBe(false);
          if (!isWeightWithin(declared, declared + off))
            expect(isWeightWithin(declared, declared + 2 * off)).toBe(false);
        },
      ),
    );
  });
});

describe('the same figures everywhere', () => {
  const CASES: [reason: string, texts: Partial<Parameters<typeof listingOf>[0]>, words: string[] | null][] = [
    ['the same', { title: 'Mug, 12 oz', bullets: ['Holds a 12 oz drink'] }, null],
    ['another weight', { title: 'Mug, 12 oz', bullets: ['A mug of 16 oz'] }, ['12 oz', '16 oz']],
    ['rounded between systems', { title: 'Mug, 350 ml', bullets: ['A 12 fl oz mug'] }, null],
    [
      'another size than declared',
      { description: 'Size: 20 x 10 x 5 cm', itemSize: '22 x 10 x 5 cm' },
      ['20 x 10 x 5 cm', '22 x 10 x 5 cm'],
    ],
    ['the same size in another order', { description: '5 x 20 x 10 cm', itemSize: '20 x 10 x 5 cm' }, null],
    ['what it holds is not what it weighs', { title: 'Shelf Bracket, 2 lb', bullets: ['holds up to 50 lb'] }, null],
    ['lengths of several parts', { title: 'Cable 6 ft', bullets: ['Plug of 0.5 in'] }, null],
    ['a part that tells several is left out', { title: 'Set 6 in', bullets: ['Bowls of 6 in, 8 in'] }, null],
    ['pieces', { title: 'Socks, 6 Pack', bullets: ['You get a pack of 4'] }, ['6 Pack', 'pack of 4']],
    ['capacity', { title: 'Power Bank 20000mAh', description: 'Its 10,000 mAh last long' }, ['20000mAh', '10,000 mAh']],
  ];
  test.each(CASES)('%s', (_, texts, words) => {
    expect(checkSameMeasures(listingOf(texts))[0]?.words ?? null).toEqual(words);
  });
});
