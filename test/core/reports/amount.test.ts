import fc from 'fast-check';
import { expect, test } from 'vitest';
import { amount } from '../../../src/core/reports/cells/kinds.ts';

test.each([
  ['9.13', 9.13, 'cents'],
  ['1.234.567,89', 1234567.89, 'thousands of Europe'],
  ['1,234,567.89', 1234567.89, 'thousands of the United States'],
  ['1’234.50', 1234.5, 'Switzerland'],
  ['1 099,00', 1099, 'Poland'],
  ['1.234', 1234, 'three digits behind a mark are a thousand'],
  ['.99', 0.99, 'nothing before the mark'],
  ['12.5', 12.5, 'one digit behind the mark'],
  ['Rs. 500', 500, 'a currency with a point of its own'],
  ['$-4.20', -4.2, 'a sign behind the currency'],
  ['4.20-', -4.2, 'a sign at the end'],
  ['-0.00', 0, 'nothing has no sign'],
])('%s is %d (%s)', (written, value) => {
  expect(amount(written)).toEqual({ value });
});

test.each([
  ['1234.567', 'four digits before a thousand, or three behind a decimal mark'],
  ['1.234,567', 'which of the two marks is the decimal one?'],
  ['1,234.567', 'the same the other way round'],
  ['12.34.56', 'a date perhaps'],
  ['1,23,456', 'no thousands'],
  ['1.234.5', 'one mark for thousands and decimals'],
  ['twelve', 'a word'],
  ['.', 'a mark alone'],
  ['1e5', 'a power'],
  [`${'x.'.repeat(40_000)}1`, 'a text of a buyer that slipped into the column, told at once'],
])('%.20s is no amount (%s)', (written) => {
  const start = performance.now();
  expect(amount(written)).toEqual({ expected: 'amount' });
  expect(performance.now() - start).toBeLessThan(1000);
});

test('an amount is read to the cent however it is written', () => {
  const styles = fc.constantFrom([',', '.'], ['.', ','], [' ', ','], ['’', '.'], ['', '.'], ['', ',']);
  const frames = fc.constantFrom('?', '$?', '? €', 'R$ ?', 'USD ?', '?kr');
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 999_999_999 }),
      styles,
      frames,
      fc.boolean(),
      (cents, style, frame, taken) => {
        const [group = '', decimal = ''] = style;
        const whole = String(Math.floor(cents / 100)).replace(/\B(?=(?:\d{3})+$)/g, group);
        const written = frame.replace('?', () => `${whole}${decimal}${String(cents % 100).padStart(2, '0')}`);
        const value = Number((cents / 100).toFixed(2));
        expect(amount(taken ? `-${written}` : written)).toEqual({ value: taken ? -value : value });
      },
    ),
  );
});
