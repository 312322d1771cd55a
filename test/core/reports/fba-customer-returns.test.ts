import { expect, test } from 'vitest';
import { createTagger } from '../../../src/core/tagging/tag.ts';
import { readRows } from './table-of.ts';

const usual = {
  'return-date': '2026-06-01T09:00:00+00:00',
  'order-id': '111-7006006-0000001',
  sku: 'KS-5KG-BLK',
  asin: 'B0XSCALE01',
  fnsku: 'B0XSCALE01',
  'product-name': 'Digital Kitchen Scale',
  quantity: '1',
  reason: 'DEFECTIVE',
  'customer-comments': '',
};

const voiceOf = (changes: Readonly<Record<string, string>>) => readRows([{ ...usual, ...changes }]).voices[0];

test.each<[Readonly<Record<string, string>>, string, string]>([
  [{}, '', 'the file does not say'],
  [{ '店铺/站点': '北岸-US' }, 'US', 'the name of the shop ends in it'],
  [{ '店铺/站点': '北岸_GB' }, 'UK', 'another name of the country'],
  [{ '店铺/站点': '北岸:日本站' }, 'JP', 'in Chinese'],
  [{ '店铺/站点': 'North Shore (DE)' }, 'DE', 'in brackets'],
  [{ '店铺/站点': 'North Shore' }, '', 'no country'],
  [{ '店铺/站点': 'Top-OK' }, '', 'two letters that are no country of Amazon'],
  [{ 国家: '德国', '店铺/站点': '北岸-US' }, 'DE', 'the column of the country goes first'],
  [{ 国家: '', '店铺/站点': '北岸-US' }, 'US', 'that column is empty'],
  [{ 'order-id': 'S01-7006006-0000006', '店铺/站点': '北岸-US' }, 'Non-Amazon', 'an order of another channel'],
  [{ 'order-id': '#1234' }, 'Non-Amazon', 'an order of a shop of its own'],
  [{ 'order-id': 'RE402-0000008' }, 'Non-Amazon', 'a removal'],
])('%j came from "%s" (%s)', (changes, marketplace) => {
  expect(voiceOf(changes)?.marketplace).toBe(marketplace);
});

test('a person who names the marketplace does not rename other channels', () => {
  const { voices } = readRows([usual, { ...usual, 'order-id': '#1234' }], { marketplace: 'UK' });
  expect(voices.map(({ marketplace }) => marketplace)).toEqual(['UK', 'Non-Amazon']);
});

const PAGE = {
  'Return-date': '03-Jun-2026',
  'amazon-order-id': '503-7007007-0000001',
  SKU: 'PM-VENT',
  Quantity: '1',
  'Fulfilment-centre-id': 'BWU2',
  'Customer Return Reason': 'UND-REFUSED',
};

test.each<[Readonly<Record<string, string>>, string]>([
  [PAGE, 'the spelling of Australia'],
  [
    {
      退货日期: '2026-06-03',
      亚马逊订单编号: '503-7007007-0000001',
      SKU: 'PM-VENT',
      数量: '1',
      运营中心编号: 'X',
      原因: 'UND-REFUSED',
      状态: '',
    },
    'Chinese help',
  ],
  [
    {
      退货时间: '2026-06-03 08:12:44',
      订单号: '503-7007007-0000001',
      MSKU: 'PM-VENT',
      退货数量: '1',
      退货原因: 'UND-REFUSED（买家拒收）',
      退货状态: '',
      备注: 'own note',
    },
    'Lingxing',
  ],
  [
    {
      'Returned Date': '03-Jun-2026',
      'Order ID': '503-7007007-0000001',
      'Merchant SKU': 'PM-VENT',
      Quantity: '1',
      FC: 'X',
      Reason: 'UND-REFUSED',
    },
    'the page',
  ],
])('%j is the same return under other headings (%s)', (row) => {
  const [voice] = readRows([row]).voices;
  expect(voice).toMatchObject({
    date: '2026-06-03',
    order: '503-7007007-0000001',
    sku: 'PM-VENT',
    units: 1,
    reason: 'UND-REFUSED',
  });
  expect(voice?.key).toBe(readRows([PAGE]).voices[0]?.key);
});

const tag = createTagger({});

test.each([
  ['UND-REFUSED', '', 'delivery', 'a prefix'],
  ['UNDELIVERABLE_FALED_DELIVERY_ATTEMPTS', 'SELLABLE', 'delivery', 'a misspelling'],
  ['QUALITY_UNACEPTABLE', '', 'quality_material', 'another misspelling'],
  ['DEFECTIVE(存在瑕疵)', 'CUSTOMER DAMAGED', 'function_defect', 'a meaning in brackets, a space in the disposition'],
  ['RO_CR-MISSING_PARTS', 'CUSTOMER_DAMAGED', 'missing_parts', 'two prefixes'],
  ['SOMETHING_NEW', 'SELLABLE', '', 'a code nobody has listed'],
  ['CUSTOMER_DAMAGED', '', '', 'a disposition in place of a reason accuses nobody'],
])('%s with "%s" is "%s" (%s)', (reason, disposition, cause) => {
  const voice = voiceOf({ reason, 'detailed-disposition': disposition });
  expect(voice && tag(voice).causes.join(' ')).toBe(cause);
});
