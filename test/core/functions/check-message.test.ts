import { describe, expect, test } from 'vitest';
import { checkMessages } from '../../../src/core/functions/check-message.ts';

const ORDER = '113-1234567-7654321';

describe('HW_CHECK_MESSAGE', () => {
  test('gives a finding a row: rule, severity, words, reason', () => {
    expect(checkMessages('Your parcel is on its way! Customs may add 1–3 days.', 'Amazon')).toEqual([
      [
        'P01',
        'Blocked',
        'Your parcel is on its way',
        expect.stringContaining('Amazon sends order and shipping confirmations itself'),
      ],
      ['P18', 'Blocked', '', expect.stringContaining('order number')],
    ]);
  });

  test('says so where nothing is known against it', () => {
    expect(checkMessages('Your parcel is on its way! Customs may add 1–3 days.', 'own shop')).toEqual([
      ['No known problem found', '', '', ''],
    ]);
    expect(checkMessages('', 'eBay')).toEqual([['']]);
  });

  test.each(['Amazon, shipped by you', 'amazon fba', 'FBA', 'Amazon 自发货', '亚马逊', 'amazonFbm'])(
    'knows the channel %s',
    (name) => {
      expect(checkMessages(`Your order has shipped ${ORDER}`, name, 'code')).toEqual([
        ['P01', 'block', expect.stringContaining('has shipped'), ''],
      ]);
    },
  );

  test('of a column gives a row a message', () => {
    const rows = checkMessages([['Your order has shipped'], [''], [`It is delayed, ${ORDER}`]], 'Amazon', 'zh');
    expect(rows).toEqual([
      ['P01\nP18', '不能发', expect.stringContaining('has shipped'), expect.stringContaining('Amazon')],
      ['', '', '', ''],
      ['没有发现已知问题', '', '', ''],
    ]);
  });

  test('names what it cannot read', () => {
    expect(() => checkMessages('Hello', 'Pigeon')).toThrow(
      'HW_CHECK_MESSAGE: channel should be one of "Amazon, shipped by you", "Amazon FBA", "Walmart", "eBay", "Etsy", "Own shop", but is "Pigeon".',
    );
    expect(() => checkMessages('Hello', 'eBay', 'fr')).toThrow('output should be "en", "zh" or "code"');
    expect(() => checkMessages([['a', 'b']], 'eBay')).toThrow('text should be one column');
    expect(() => checkMessages('#N/A', 'eBay')).toThrow('text should be words, but its formula gives "#N/A".');
  });

  test.each(['a', 'a.', '1-', '4 '])('a cell full of "%s" does not hold a sheet up', (piece) => {
    const took = (cells: string[][]): number => {
      const start = performance.now();
      checkMessages(cells, 'FBA');
      return performance.now() - start;
    };
    const most = 50_000;
    took([[piece.repeat(100)]]);
    const inMany = took(Array.from({ length: 20 }, (_, at) => [`${at}${piece.repeat(most / 20 / piece.length)}`]));
    // Of the same signs in one cell each may be looked at once more, not once for each of the others: that is twenty times as long.
    expect(took([[piece.repeat(most / piece.length)]])).toBeLessThan(8 * inMany + 50);
  });
});
