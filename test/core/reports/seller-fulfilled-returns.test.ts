import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createTagger } from '../../../src/core/tagging/tag.ts';
import { isWithdrawn } from '../../../src/core/voices/withdrawn.ts';
import { readRows } from './table-of.ts';

const usual = {
  'Order ID': '111-7001001-0000001',
  'Return request date': '02-Jun-2026',
  'Return request status': 'Approved',
  'Amazon RMA ID': 'DqA1x7RMRRMA',
  'Merchant SKU': 'KS-5KG-BLK',
  'Return quantity': '1',
  'Return Reason': 'CR-DEFECTIVE',
  'Return type': 'C-Returns',
  'Tracking ID': '1Z0000000000000001',
};

/** The same item in the XML form. */
const XML = {
  return_reason_code: 'CR-DEFECTIVE',
  merchant_sku: 'KS-5KG-BLK',
  item_name: 'Scale',
  return_quantity: '1',
  order_id: '111-7001001-0000001',
  amazon_rma_id: 'DqA1x7RMRRMA',
  return_request_date: '2026-06-02T15:31:40Z',
  return_request_status: 'Completed',
  return_type: 'C-Returns',
};

const tag = createTagger({});

test.each([
  ['29-Sep-2026', '2026-09-29', 'English'],
  ['05-fev-2026', '2026-02-05', 'Portuguese'],
  ['28-abr-2026', '2026-04-28', 'Portuguese or Spanish'],
  ['1-mai-2026', '2026-05-01', 'Portuguese or German'],
  ['19-ago-2026', '2026-08-19', 'Portuguese, Spanish or Italian'],
  ['07-set-2026', '2026-09-07', 'Portuguese or Italian'],
  ['12-out-2026', '2026-10-12', 'Portuguese'],
  ['2-dez-2026', '2026-12-02', 'Portuguese or German'],
  ['12-déc.-2026', '2026-12-12', 'French, with its point'],
  ['2026-06-02T23:59:59Z', '2026-06-02', 'the XML form: the day as written'],
])('a request of %s is of %s (%s)', (written, day) => {
  expect(readRows([{ ...usual, 'Return request date': written }]).voices[0]?.date).toBe(day);
});

test.each([
  ['C-Returns', '', 'function_defect', 'the buyer had it'],
  ['', '', 'function_defect', 'nothing is said'],
  ['Undelivered', 'UNDELIVERED', 'delivery', 'it never reached the buyer'],
  ['Rejected', 'REJECTED', 'delivery', 'the buyer refused the parcel'],
])('the return type "%s" is the disposition "%s" and the cause %s (%s)', (type, disposition, cause) => {
  const [voice] = readRows([{ ...usual, 'Return type': type }]).voices;
  expect(voice?.disposition).toBe(disposition);
  expect(voice && tag(voice).causes).toEqual([cause]);
});

test.each([
  ['Cancelled', 0, 'taken back'],
  ['Canceled', 0, 'the same in American'],
  ['Approved', 1, 'granted'],
  ['Denied', 1, 'the buyer complained all the same'],
  ['PendingRefund', 1, 'on its way'],
])('a request that is %s gives %d voices that count (%s)', (status, count) => {
  const { voices, leftOut } = readRows([
    usual,
    { ...usual, 'Order ID': '111-7001001-0000002', 'Return request status': status },
  ]);
  expect(voices.filter((voice) => !isWithdrawn(voice))).toHaveLength(1 + count);
  expect(voices).toHaveLength(2);
  expect(leftOut).toEqual([]);
});

test('of two equal requests the one taken back never takes the name of the other', () => {
  const [taken, stands] = readRows([{ ...usual, 'Return request status': 'Cancelled' }, usual]).voices;
  const [alone] = readRows([usual]).voices;
  expect([taken?.units, stands?.units]).toEqual([0, 1]);
  expect(stands?.key).toBe(alone?.key);
});

const keys = (rows: readonly Readonly<Record<string, string>>[]) => readRows(rows).voices.map(({ key }) => key);

test('the tab file and the XML form give an item the same key', () => {
  expect(keys([usual, usual])).toEqual(keys([XML, XML]));
  expect(new Set(keys([usual, usual])).size).toBe(2);
});

test.each([
  ['Return request status', 'Completed'],
  ['Return Reason', 'CR-SWITCHEROO'],
  ['Return type', 'Undelivered'],
  ['Tracking ID', ''],
  ['Return quantity', '2'],
  ['Order Item ID', '012345678901234567'],
  ['Refunded Amount', '24,99'],
])('a new %s in a later download leaves the key as it is', (column, value) => {
  expect(keys([{ ...usual, [column]: value }])).toEqual(keys([usual]));
});

test.each([
  ['Order ID', '111-7001001-0000009'],
  ['Amazon RMA ID', 'DqB9x7RMRRMA'],
  ['Merchant SKU', '00412'],
])('another %s is another return', (column, value) => {
  expect(keys([{ ...usual, [column]: value }])).not.toEqual(keys([usual]));
});

test('without a number of the request its day tells requests apart', () => {
  const plain = { ...usual, 'Amazon RMA ID': '' };
  expect(new Set(keys([plain, { ...plain, 'Return request date': '03-Jun-2026' }, plain])).size).toBe(3);
});

test('the keys of a file do not depend on its order', () => {
  const row = fc.record({
    'Amazon RMA ID': fc.constantFrom('', 'D1', 'D2'),
    'Merchant SKU': fc.constantFrom('A', '00412'),
    'Return type': fc.constantFrom('C-Returns', 'Undelivered'),
    'Return request status': fc.constantFrom('Approved', 'Cancelled'),
  });
  fc.assert(
    fc.property(fc.array(row, { maxLength: 8 }), (changes) => {
      const rows = [usual, ...changes.map((change) => ({ ...usual, ...change }))];
      const pairs = (some: typeof rows) =>
        readRows(some)
          .voices.map(({ key, disposition }) => `${key} ${disposition}`)
          .sort();
      expect(pairs([...rows].reverse())).toEqual(pairs(rows));
    }),
  );
});

test('two units of one request with different reasons keep their keys when the rows change places', () => {
  const rows = [usual, { ...usual, 'Return Reason': 'CR-MISSING_PARTS' }];
  const keysOf = (given: readonly (typeof usual)[]) =>
    Object.fromEntries(readRows(given).voices.map(({ reason, key }) => [reason, key]));
  expect(keysOf([...rows].reverse())).toEqual(keysOf(rows));
});

test('numbers of requests and parcels are named as dropped and stand nowhere', () => {
  const outcome = readRows([usual]);
  expect(outcome.droppedColumns).toEqual(['Amazon RMA ID', 'Tracking ID']);
  expect(JSON.stringify(outcome.voices)).not.toMatch(/DqA1|1Z0000/);
});
