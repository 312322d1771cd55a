import { expect, test } from 'vitest';
import { amount } from '../../../src/core/words/amount.ts';

test.each([
  [0, '0.00'],
  [5, '0.05'],
  [-5, '-0.05'],
  [123_450, '1,234.50'],
  [-604_305, '-6,043.05'],
  [100_000_000, '1,000,000.00'],
])('%d cents are %s', (cents, text) => expect(amount(cents)).toBe(text));
