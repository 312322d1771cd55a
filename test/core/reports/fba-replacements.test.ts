import { expect, test } from 'vitest';
import { replacementReason } from '../../../src/core/reports/amazon/replacement-reasons.ts';
import { readRows } from './table-of.ts';

const usual = {
  'shipment-date': '2026-06-02T07:15:00+00:00',
  sku: 'KS-5KG-BLK',
  quantity: '1',
  'replacement-reason-code': '2',
  'replacement-amazon-order-id': '112-8001001-0000001',
  'original-amazon-order-id': '111-7003003-0000001',
};

test.each([
  ['2', 'REPLACEMENT_2', 'the number'],
  ['12', 'REPLACEMENT_12', 'two digits'],
  ['2.0', 'REPLACEMENT_2', 'a number out of a spreadsheet'],
  ['3 - Damaged in shipping', 'REPLACEMENT_3', 'number and text'],
  ['13', 'REPLACEMENT_13', 'a number nobody has listed'],
  ['Other', 'REPLACEMENT_0', '0'],
  ['Was lost', 'REPLACEMENT_1', '1'],
  ['DEFECTIVE', 'REPLACEMENT_2', '2'],
  ['Damaged in shipping', 'REPLACEMENT_3', '3'],
  ['Wrong item shipped', 'REPLACEMENT_4', '4'],
  ['Item missing from shipment', 'REPLACEMENT_5', '5'],
  ['Lost by shipper', 'REPLACEMENT_6', '6: not just lost'],
  ['Catalogue error or wrong item ordered', 'REPLACEMENT_7', '7: not a wrong item shipped'],
  ['Shipped to wrong address', 'REPLACEMENT_8', '8'],
  ['Delivery problem although the address is right', 'REPLACEMENT_9', '9: not a wrong address'],
  ['Damaged by handling in the fulfilment centre', 'REPLACEMENT_10', '10: not on the way'],
  ['Shipment in clean-up, item not received', 'REPLACEMENT_11', '11'],
  ['Policy exception or customer error', 'REPLACEMENT_12', '12'],
  ['有缺陷', 'REPLACEMENT_2', 'Chinese'],
  ['运输途中损坏', 'REPLACEMENT_3', 'Chinese'],
  ['在运营中心损坏', 'REPLACEMENT_10', 'Chinese'],
  ['发错商品', 'REPLACEMENT_4', 'Chinese'],
  ['买家下错单', 'REPLACEMENT_7', 'Chinese'],
  ['Buyer was unhappy', 'Buyer was unhappy', 'a text nobody has listed stays'],
  ['', '', 'nothing'],
])('the reason %j is %s (%s)', (raw, code) => {
  expect(replacementReason(raw)).toBe(code);
});

test('a replacement stands under the order the buyer placed', () => {
  const [voice] = readRows([usual]).voices;
  expect(voice).toMatchObject({
    type: 'replacement',
    order: '111-7003003-0000001',
    reason: 'REPLACEMENT_2',
    marketplace: '',
  });
});

test('an order of another channel is marked as one', () => {
  expect(readRows([{ ...usual, 'original-amazon-order-id': 'S01-1-2' }]).voices[0]?.marketplace).toBe('Non-Amazon');
});

const keys = (rows: readonly Readonly<Record<string, string>>[]) => readRows(rows).voices.map(({ key }) => key);

test('the replacement order and the SKU make it the same one, whatever else changes', () => {
  const later = {
    ...usual,
    'replacement-reason-code': '3',
    'shipment-date': '2026-06-03',
    quantity: '2',
    'original-amazon-order-id': '',
  };
  expect(keys([later])).toEqual(keys([usual]));
  expect(keys([{ ...usual, sku: '00412' }])).not.toEqual(keys([usual]));
});

test('equal lines are separate parcels', () => {
  expect(new Set(keys([usual, usual, { ...usual, 'replacement-amazon-order-id': '' }])).size).toBe(3);
});
