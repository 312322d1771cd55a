import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mergeVoice, sayingOf } from '../../../src/core/voices/merge.ts';
import { printOf } from '../../../src/core/voices/print.ts';
import type { Voice } from '../../../src/core/voices/voice.ts';
import { aVoice } from './a-voice.ts';

test.each<[Partial<Voice>, Partial<Voice> | null, string]>([
  [{}, null, 'nothing new'],
  [{ date: '2026-03-09' }, { date: '2026-03-09' }, 'the newest date wins'],
  [{ disposition: 'SELLABLE' }, { disposition: 'SELLABLE' }, 'the newest disposition wins'],
  [{ comment: 'Dead on arrival' }, { comment: 'Dead on arrival' }, 'the newest comment wins'],
  [{ comment: '' }, null, 'a filled comment is never emptied'],
  [{ disposition: '', reason: '' }, null, 'an export without these columns takes nothing away'],
  [{ marketplace: 'US' }, { marketplace: 'US' }, 'a gap is filled'],
  [{ asin: 'B0DEMO0002', product: 'Other title' }, null, 'what identifies the product stays'],
  [{ rating: 4 }, { rating: 4 }, 'stars appear'],
])('%o gives %o (%s)', (newer, changes) => {
  expect(mergeVoice(aVoice, { ...aVoice, ...newer })).toEqual(changes === null ? null : { ...aVoice, ...changes });
});

const anyVoice: fc.Arbitrary<Voice> = fc.record({
  key: fc.constant('k1'),
  type: fc.constant('return' as const),
  date: fc.constantFrom('2026-01-01', '2026-01-02'),
  marketplace: fc.constantFrom('', 'US'),
  sku: fc.constantFrom('', 'A'),
  asin: fc.constantFrom('', 'B0DEMO0001'),
  product: fc.constantFrom('', 'Scale'),
  units: fc.constantFrom(1, 2),
  order: fc.constantFrom('', '1'),
  reason: fc.constantFrom('', 'DEFECTIVE'),
  disposition: fc.constantFrom('', 'SELLABLE'),
  rating: fc.constantFrom(null, 1, 5),
  comment: fc.constantFrom('', 'a', 'b'),
});

test('merging the same download twice changes nothing the second time', () => {
  fc.assert(
    fc.property(anyVoice, anyVoice, (stored, newer) => {
      const once = mergeVoice(stored, newer) ?? stored;
      expect(mergeVoice(once, newer)).toBeNull();
    }),
  );
});

test('equal prints mean that nothing a later download may correct differs', () => {
  fc.assert(
    fc.property(anyVoice, anyVoice, (a, b) => {
      const changing = ({ date, units, reason, disposition, rating, comment }: Voice) =>
        JSON.stringify([date, units, reason, disposition, rating, comment]);
      expect(printOf(a) === printOf(b)).toBe(changing(a) === changing(b));
    }),
  );
});

test.each<[string, Partial<Voice>, boolean, string]>([
  ['reason', {}, true, 'the same word'],
  ['reason', { reason: '' }, false, 'nothing is said of it'],
  ['product', { product: 'Scales' }, false, 'another name does not replace the first'],
  ['autoCause', {}, true, 'the cause follows from what is told'],
  ['autoCause', { date: '2026-03-09' }, true, 'a day tells nothing of the cause'],
  ['autoCause', { comment: '' }, false, 'without the words the cause may be another'],
])('whether a download says %s when it differs in %j: %s (%s)', (column, more, says) => {
  expect(sayingOf(aVoice, { ...aVoice, ...more })(column)).toBe(says);
});
