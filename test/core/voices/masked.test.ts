import { expect, test } from 'vitest';
import { maskedKinds } from '../../../src/core/voices/masked.ts';
import { redact } from '../../../src/core/voices/redact.ts';

test.each([
  ['nothing', 'The lid leaks', []],
  ['a mask that was typed was no data', 'The lid [phone] leaks', []],
  ['an address and an order', 'Write to ana@example.com about 111-1234567-7654321', ['email', 'order']],
  ['a phone beside a typed mask', '[phone] or call me at 555-123-4567', ['phone']],
])('says what was masked: %s', (_, text, kinds) => {
  expect(maskedKinds(text, redact(text))).toEqual(kinds);
});
