import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { AnyCauseCode } from '../../../../src/core/causes.ts';
import { claimsOf, sentencesIn } from '../../../../src/core/prevention/listing/claims.ts';
import { limitsFrom } from '../../../../src/core/prevention/listing/limits.ts';
import { notPreEmpted, topComplaints } from '../../../../src/core/prevention/listing/pre-empt.ts';
import { listingOf } from './listing-of.ts';

const said = (comment: string, cause: AnyCauseCode = 'function_defect', date = '2026-11-01', units = 1) => ({
  comment,
  cause,
  date,
  units,
});

describe('sentences', () => {
  const CASES: [reason: string, text: string, sentences: string[]][] = [
    ['parted at their ends', 'It is small. It is light! Is it?', ['It is small.', 'It is light!', 'Is it?']],
    ['a point between figures ends none', 'Holds 1.5 l. Really.', ['Holds 1.5 l.', 'Really.']],
    ['Chinese', '防水。耐用！', ['防水。', '耐用！']],
    ['line breaks of markup', 'One<br>Two', ['One', 'Two']],
  ];
  test.each(CASES)('%s', (_, text, sentences) => {
    expect(sentencesIn(text)).toEqual(sentences);
  });
});

describe('claims beside complaints', () => {
  const CASES: [reason: string, claim: string, complaint: ReturnType<typeof said>, contradicts: boolean][] = [
    ['waterproof, and it leaks', 'Waterproof to 10 m', said('It leaks at the seam'), true],
    ['waterproof, and it is too small', 'Waterproof bag', said('Too small for me', 'size_fit'), false],
    ['durable, and it broke', 'Durable oak', said('It broke after a week', 'quality_material'), true],
    ['easy, and a cause says the contrary without words', 'Easy to assemble', said('', 'hard_to_use'), true],
    ['a length, and the size is wrong', 'Measures 10 cm', said('Smaller than expected', 'size_fit'), true],
    ['contents, and parts are missing', 'Includes 4 screws', said('', 'missing_parts'), true],
    ['Chinese', '全身防水设计', said('一下雨就漏水', 'quality_material'), true],
    ['German', 'Wasserdicht bis 1 m', said('Nach einer Woche undicht'), true],
    ['quiet, and it is loud', 'Quiet motor', said('So loud I had to stop it'), true],
    ['quiet, and clouds are no noise', 'Quiet motor', said('Shaped like clouds, wrong item', 'wrong_item'), false],
  ];
  test.each(CASES)('%s', (_, claim, complaint, contradicts) => {
    const [found] = claimsOf(listingOf({ bullets: [claim] }), [complaint]);
    expect(found?.text).toBe(claim);
    expect(found?.against).toEqual(contradicts ? [complaint] : []);
  });

  test('those with most complaints come first, the newest words of each first', () => {
    const old = said('leaks', 'function_defect', '2026-01-01');
    const young = said('leaking lid', 'function_defect', '2026-02-01');
    const claims = claimsOf(listingOf({ bullets: ['Quiet motor', 'Leak-proof lid'] }), [old, young]);
    expect(claims.map(({ text }) => text)).toEqual(['Leak-proof lid', 'Quiet motor']);
    expect(claims[0]?.against).toEqual([young, old]);
  });

  test('a sentence that promises nothing is no claim', () => {
    expect(claimsOf(listingOf({ description: 'Made by us since 1890' }), [])).toEqual([]);
  });

  test('more complaints never make a claim lose one', () => {
    const words = fc.constantFrom('it leaks', 'broke', 'too small', 'fine', 'loud', '');
    fc.assert(
      fc.property(fc.array(words), fc.array(words), (some, more) => {
        const listing = listingOf({ bullets: ['Waterproof, durable, quiet', 'Fits 10 cm'] });
        const count = (all: string[]) =>
          claimsOf(
            listing,
            all.map((comment) => said(comment)),
          ).reduce((sum, { against }) => sum + against.length, 0);
        expect(count([...some, ...more])).toBeGreaterThanOrEqual(count(some));
      }),
    );
  });
});

describe('limits buyers propose', () => {
  const CASES: [reason: string, comment: string, cause: AnyCauseCode, things: string[]][] = [
    ['a machine it does not fit', "Doesn't fit my Keurig K-Mini. Sad.", 'compatibility', ['Keurig K-Mini']],
    ['a phone it does not work with', 'does not work with iPhone 15 Pro, returned', 'compatibility', ['iPhone 15 Pro']],
    ['typographic apostrophe', 'It won’t fit on a double stroller', 'compatibility', ['double stroller']],
    ['Chinese', '不兼容苹果15手机，退货', 'compatibility', ['苹果15手机']],
    ['German', 'Passt leider nicht auf meinen Thermomix', 'compatibility', ['Thermomix']],
    ['me is nothing to exclude', "doesn't fit me at all", 'size_fit', []],
    ['another cause proposes none', 'does not work with my heart', 'delivery', []],
    ['no complaint of use', 'Arrived late', 'compatibility', []],
  ];
  test.each(CASES)('%s', (_, comment, cause, things) => {
    expect(limitsFrom([said(comment, cause)]).map(({ thing }) => thing)).toEqual(things);
  });

  test('the most frequent first, counted without case', () => {
    const all = ['does not fit my BMW', 'does not fit my Audi', 'does not fit my bmw'].map((one) =>
      said(one, 'compatibility'),
    );
    expect(limitsFrom(all)).toEqual([
      { thing: 'BMW', times: 2 },
      { thing: 'Audi', times: 1 },
    ]);
  });
});

describe('the most frequent complaints of 90 days', () => {
  const TODAY = '2026-11-27';
  test('are three, by units, and old ones and those a page cannot answer are left out', () => {
    const all = [
      said('small', 'size_fit', '2026-11-01', 5),
      said('late', 'delivery', '2026-11-01', 50),
      said('old', 'hard_to_use', '2026-08-28', 50),
      said('just in', 'hard_to_use', '2026-08-29', 4),
      said('no lid', 'missing_parts', '2026-11-02', 3),
      said('broke', 'quality_material', '2026-11-02', 2),
    ];
    expect(topComplaints(all, TODAY)).toEqual([
      { cause: 'size_fit', units: 5, quote: 'small' },
      { cause: 'hard_to_use', units: 4, quote: 'just in' },
      { cause: 'missing_parts', units: 3, quote: 'no lid' },
    ]);
  });

  const CASES: [reason: string, text: string, cause: AnyCauseCode, isAnswered: boolean][] = [
    ['a size answers complaints about size', 'Measures 20 x 10 cm', 'size_fit', true],
    ['no size does not', 'Blue and soft', 'size_fit', false],
    ['contents with a count', 'In the box: 1 mug, 2 lids', 'missing_parts', true],
    ['an exclusion', 'Not compatible with induction', 'compatibility', true],
    ['a list of what fits is not enough', 'Compatible with gas', 'compatibility', false],
    ['a warning', '警告：请勿放入微波炉', 'safety', true],
  ];
  test.each(CASES)('%s', (_, text, cause, isAnswered) => {
    const tops = topComplaints([said('x', cause)], TODAY);
    expect(tops).toHaveLength(1);
    expect(notPreEmpted(text, tops)).toHaveLength(isAnswered ? 0 : 1);
  });
});
