import { expect, test } from 'vitest';
import { normaliseReason, priorOf } from '../../../src/core/tagging/reason-codes.ts';
import { createTagger } from '../../../src/core/tagging/tag.ts';
import { wordsOf } from '../../../src/core/words/words.ts';

const tag = createTagger({});

/** Every code the FBA and the seller-fulfilled report are known to write, and the cause a code stands for by itself. */
const CODES: readonly (readonly [code: string, cause: string])[] = [
  ['APPAREL_TOO_SMALL', 'size_fit'],
  ['JEWELRY_TOO_SMALL', 'size_fit'],
  ['APPAREL_TOO_LARGE', 'size_fit'],
  ['JEWELRY_TOO_LARGE', 'size_fit'],
  ['APPAREL_STYLE', 'buyer_remorse'],
  ['DID_NOT_LIKE_COLOR', 'buyer_remorse'],
  ['DID_NOT_LIKE_FABRIC', 'quality_material'],
  ['WRONG_SIZE', 'size_fit'],
  ['DEFECTIVE', 'function_defect'],
  ['QUALITY_UNACCEPTABLE', 'quality_material'],
  ['WARRANTY', 'function_defect'],
  ['JEWELRY_BATTERY', 'function_defect'],
  ['JEWELRY_BAD_CLASP', 'quality_material'],
  ['JEWELRY_LOOSE_STONE', 'quality_material'],
  ['JEWELRY_TARNISHED', 'quality_material'],
  ['JEWELRY_NO_DOCS', 'missing_parts'],
  ['JEWELRY_NO_CERT', 'missing_parts'],
  ['NOT_COMPATIBLE', 'compatibility'],
  ['PART_NOT_COMPATIBLE', 'compatibility'],
  ['EXCESSIVE_INSTALLATION', 'hard_to_use'],
  ['NOT_AS_DESCRIBED', 'not_as_described'],
  ['NOT_AS_EXPECTED', ''],
  ['PRODUCT_NOT_SPANISH', 'hard_to_use'],
  ['PRODUCT_NOT_ITALIAN', 'hard_to_use'],
  ['MISSING_PARTS', 'missing_parts'],
  ['DAMAGED_BY_CARRIER', 'damage_transit'],
  ['DAMAGED_BY_FC', 'damage_transit'],
  ['CARRIER_DAMAGED', ''],
  ['CUSTOMER_DAMAGED', ''],
  ['SWITCHEROO', 'wrong_item'],
  ['DIFFERENT_PRODUCT', 'wrong_item'],
  ['ORDERED_WRONG_ITEM', 'buyer_remorse'],
  ['MISORDERED', 'buyer_remorse'],
  ['EXTRA_ITEM', 'wrong_item'],
  ['UNWANTED_ITEM', 'buyer_remorse'],
  ['FOUND_BETTER_PRICE', 'price_value'],
  ['UNAUTHORIZED_PURCHASE', 'buyer_remorse'],
  ['NO_REASON_GIVEN', ''],
  ['UNKNOWN_OTHER_REASON', ''],
  ['OTHER', ''],
  ['MISSED_ESTIMATED_DELIVERY', 'delivery'],
  ['NEVER_ARRIVED', 'delivery'],
  ['UNDELIVERABLE_UNKNOWN', 'delivery'],
  ['UNDELIVERABLE_REFUSED', 'delivery'],
  ['UNDELIVERABLE_UNCLAIMED', 'delivery'],
  ['UNDELIVERABLE_INSUFFICIENT_ADDRESS', 'delivery'],
  ['UNDELIVERABLE_FAILED_DELIVERY_ATTEMPTS', 'delivery'],
  ['UNDELIVERABLE_FALED_DELIVERY_ATTEMPTS', 'delivery'],
  ['UNDELIVERABLE_CARRIER_MISS_SORTED', 'delivery'],
  ['UNDELIVERABLE_MISSING_LABEL', 'delivery'],
  ['CR-UNWANTED_ITEM', 'buyer_remorse'],
  ['CR-DEFECTIVE', 'function_defect'],
  ['CR-QUALITY_UNACCEPTABLE', 'quality_material'],
  ['CR-NOT_COMPATIBLE', 'compatibility'],
  ['CR-MISSING_PARTS', 'missing_parts'],
  ['CR-SWITCHEROO', 'wrong_item'],
  ['CR-ORDERED_WRONG_ITEM', 'buyer_remorse'],
  ['CR-FOUND_BETTER_PRICE', 'price_value'],
  ['CR-EXTRA_ITEM', 'wrong_item'],
  ['CR-MISSED_ESTIMATED_DELIVERY', 'delivery'],
  ['CR-UNAUTHORIZED_PURCHASE', 'buyer_remorse'],
  ['CR-NO_REASON_GIVEN', ''],
  ['CR-DAMAGED_BY_CARRIER', 'damage_transit'],
  ['CR-DAMAGED_BY_FC', 'damage_transit'],
  ['AMZ-PG-BAD-DESC', 'not_as_described'],
  ['AMZ-PG-MISORDERED', 'buyer_remorse'],
  ['AMZ-PG-APP-TOO-SMALL', 'size_fit'],
  ['AMZ-PG-APP-TOO-LARGE', 'size_fit'],
  ['AMZ-PG-APP-STYLE', 'buyer_remorse'],
  ['AMZ-PG-APP-TOO-LATE', 'delivery'],
  ['AMZ-PG-BAD-ITEM', 'function_defect'],
  ['AMZ-PG-DAMAGED', 'damage_transit'],
  ['POOR_FIT', 'size_fit'],
  ['NOT_AS_PHOTO', 'not_as_described'],
  ['UND-UNKNOWN', 'delivery'],
  ['RO_CR-SWITCHEROO', 'wrong_item'],
  ['RO_AMZ-PG-BAD-ITEM', 'function_defect'],
  ['CR-MISSING_PARTS（客户退货-缺失零部件）', 'missing_parts'],
  ['DEFECTIVE(存在瑕疵)', 'function_defect'],
];

test.each(CODES)('%s alone means "%s"', (reason, cause) => {
  expect(tag({ comment: '', reason }).causes.join(' ')).toBe(cause);
});

test.each(CODES)('%s has words in both languages', (code) => {
  const normalised = normaliseReason(code);
  for (const language of ['en', 'zh'] as const) {
    const { reasons, dispositions } = wordsOf(language);
    expect({ ...reasons, ...dispositions }).toHaveProperty(normalised);
  }
});

/** Why Amazon sent another unit: the number in the report, what it amounts to, its cause alone. */
test.each([
  ['REPLACEMENT_0', 'OTHER', '', 'other'],
  ['REPLACEMENT_1', 'NEVER_ARRIVED', 'delivery', 'was lost'],
  ['REPLACEMENT_2', 'DEFECTIVE', 'function_defect', 'defective'],
  ['REPLACEMENT_3', 'DAMAGED_BY_CARRIER', 'damage_transit', 'damaged in shipping'],
  ['REPLACEMENT_4', 'SWITCHEROO', 'wrong_item', 'wrong item shipped'],
  ['REPLACEMENT_5', 'MISSING_FROM_SHIPMENT', 'delivery', 'item missing from shipment: the unit, or a part of it'],
  ['REPLACEMENT_6', 'NEVER_ARRIVED', 'delivery', 'lost by the shipper'],
  ['REPLACEMENT_7', 'CATALOG_ERROR', '', 'catalogue error or wrong item ordered: nobody knows which'],
  ['REPLACEMENT_8', 'NEVER_ARRIVED', 'delivery', 'shipped to a wrong address'],
  ['REPLACEMENT_9', 'UNDELIVERABLE_UNKNOWN', 'delivery', 'delivery problem though the address is right'],
  ['REPLACEMENT_10', 'DAMAGED_BY_FC', 'damage_transit', 'damaged by the handling of the centre'],
  ['REPLACEMENT_11', 'NEVER_ARRIVED', 'delivery', 'shipment in clean-up, item not received'],
  ['REPLACEMENT_12', 'OTHER', '', 'policy exception or customer error'],
  ['REPLACEMENT_13', 'REPLACEMENT_13', '', 'a number nobody has listed'],
])('%s is %s and means "%s" (%s)', (reason, code, cause) => {
  expect(normaliseReason(reason)).toBe(code);
  expect(tag({ comment: '', reason }).causes.join(' ')).toBe(cause);
});

test.each([
  ['UND-DAMAGED', '', 'a parcel nobody received says nothing of the product, whatever stands behind the prefix'],
  ['UNDELIVERABLE_SOMETHING_NEW', '', 'a code of its family that nobody has listed'],
  ['APPAREL_TOO_SMALL', 'UNDELIVERED', 'the disposition says that it never reached the buyer'],
  ['CR-DEFECTIVE', 'REJECTED', 'the parcel was refused'],
  ['SOMETHING_NEW', 'Undelivered', 'an unknown code'],
  ['', 'REJECTED', 'no code at all'],
])('%s with "%s" is delivery only: %s', (reason, disposition) => {
  expect(priorOf(normaliseReason(reason), disposition).map(([cause]) => cause)).toEqual(['delivery']);
  expect(tag({ comment: '', reason, disposition }).causes).toEqual(['delivery']);
});

test('what never reached the buyer is explained by that, not by the code the buyer clicked', () => {
  expect(tag({ comment: '', reason: 'APPAREL_TOO_SMALL', disposition: 'UNDELIVERED' }).reason).toBe(
    'UNDELIVERABLE_UNKNOWN',
  );
  expect(tag({ comment: '', reason: 'CR-DEFECTIVE', disposition: 'REJECTED' }).reason).toBe('UNDELIVERABLE_REFUSED');
  expect(tag({ comment: '', reason: 'UND-UNCLAIMED', disposition: 'UNDELIVERED' }).reason).toBe(
    'UNDELIVERABLE_UNCLAIMED',
  );
});

test.each(['UNKNOWN', 'CR-UNKNOWN'])('%s without the prefix of undelivered parcels names no cause', (reason) => {
  expect(tag({ comment: '', reason }).causes).toEqual([]);
});

test.each([
  ['The zipper broke after two days', 'APPAREL_TOO_SMALL', '', 'size_fit', 'the words name another cause'],
  ['Too small for me', 'APPAREL_TOO_SMALL', '', '', 'they agree'],
  ['Too small for me', '', '', '', 'no code'],
  ['Too small for me', 'OTHER', '', '', 'a code that names none'],
  ['', 'APPAREL_TOO_SMALL', '', '', 'no words'],
  ['Lovely', 'APPAREL_TOO_SMALL', '', '', 'words that name none: the code decides'],
  [
    'The instructions make no sense',
    'DEFECTIVE',
    'SELLABLE',
    '',
    'no fault was found: set-up is what the code says too',
  ],
  ['Arrived smashed to pieces', 'SWITCHEROO', '', 'wrong_item', 'another witness altogether'],
])('"%s" with %s %s: the code says "%s" instead (%s)', (comment, reason, disposition, cause) => {
  expect(tag({ comment, reason, disposition }).reasonSays).toBe(cause);
});
