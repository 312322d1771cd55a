import type { CauseCode } from '../causes.ts';

/** How likely a cause truly holds where a buyer chose a reason code; the rest is chance. */
export type Prior = readonly (readonly [cause: CauseCode, probability: number])[];

/** What is known of reason codes. */
export interface ReasonTables {
  /** Names that mean the same as a code of the other table, after prefixes are gone. */
  aliases: Readonly<Record<string, string>>;
  /** What each code says of the causes; generic codes say nothing and are not in the table. */
  priors: Readonly<Record<string, Prior>>;
  /** Codes of parcels that never reached the buyer, all alike. */
  neverReached: Prior;
  /** Dispositions of such parcels and the code each stands for. */
  fates: Readonly<Record<string, string>>;
  /** A code DEFECTIVE on a unit that came back sellable: no fault was found, so set-up is the suspect. */
  noFaultFound: Prior;
  /** Heads of return forms and the code each amounts to; `''` where it says nothing. */
  heads: Readonly<Record<string, string>>;
  /** Details the forms offer as a click, whose words alone would be read otherwise. */
  details: Readonly<Record<string, string>>;
}

const ALIASES: ReasonTables['aliases'] = {
  BAD_DESC: 'NOT_AS_DESCRIBED',
  BAD_DESCRIPTION: 'NOT_AS_DESCRIBED',
  NOT_AS_PHOTO: 'NOT_AS_DESCRIBED',
  INACCURATE_DESCRIPTION: 'NOT_AS_DESCRIBED',
  APP_TOO_SMALL: 'APPAREL_TOO_SMALL',
  APP_TOO_LARGE: 'APPAREL_TOO_LARGE',
  APP_STYLE: 'APPAREL_STYLE',
  APP_TOO_LATE: 'MISSED_ESTIMATED_DELIVERY',
  TOO_SMALL: 'APPAREL_TOO_SMALL',
  TOO_LARGE: 'APPAREL_TOO_LARGE',
  INCORRECT_SIZE: 'WRONG_SIZE',
  BAD_ITEM: 'DEFECTIVE',
  DAMAGED: 'DAMAGED_BY_CARRIER',
  DIFFERENT_PRODUCT: 'SWITCHEROO',
  RECEIVED_WRONG_ITEM: 'SWITCHEROO',
  WRONG_ITEM: 'SWITCHEROO',
  MISORDERED: 'ORDERED_WRONG_ITEM',
  ORDERING_ISSUE: 'ORDERED_WRONG_ITEM',
  CHANGED_MIND: 'UNWANTED_ITEM',
  NO_LONGER_NEEDED: 'UNWANTED_ITEM',
  DELIVERY_ISSUE: 'MISSED_ESTIMATED_DELIVERY',
  BETTER_PRICE: 'FOUND_BETTER_PRICE',
  DID_NOT_LIKE_COLOUR: 'DID_NOT_LIKE_COLOR',
  NO_REASON: 'NO_REASON_GIVEN',
  OTHER_REASON: 'OTHER',
  UNDELIVERABLE_FALED_DELIVERY_ATTEMPTS: 'UNDELIVERABLE_FAILED_DELIVERY_ATTEMPTS',
  MISSED_ESTIMATED_DELIVERY_DATE: 'MISSED_ESTIMATED_DELIVERY',
  QUALITY_UNACEPTABLE: 'QUALITY_UNACCEPTABLE',
  DEFECTVE: 'DEFECTIVE',
  // Shopify, as codes and as its pages show them.
  COLOR: 'DID_NOT_LIKE_COLOR',
  STYLE: 'APPAREL_STYLE',
  SIZE_TOO_SMALL: 'APPAREL_TOO_SMALL',
  SIZE_TOO_LARGE: 'APPAREL_TOO_LARGE',
  UNKNOWN: 'NO_REASON_GIVEN',
  UNWANTED: 'UNWANTED_ITEM',
  SIZE_WAS_TOO_SMALL: 'APPAREL_TOO_SMALL',
  SIZE_WAS_TOO_LARGE: 'APPAREL_TOO_LARGE',
  DAMAGED_OR_DEFECTIVE: 'DEFECTIVE',
  ITEM_NOT_AS_DESCRIBED: 'NOT_AS_DESCRIBED',
  RECEIVED_THE_WRONG_ITEM: 'SWITCHEROO',
  CUSTOMER_CHANGED_THEIR_MIND: 'UNWANTED_ITEM',
  // eBay.
  ARRIVED_DAMAGED: 'DAMAGED_BY_CARRIER',
  ARRIVED_LATE: 'MISSED_ESTIMATED_DELIVERY',
  BUYER_NO_SHOW: 'UNDELIVERABLE_UNCLAIMED',
  BUYER_REFUSED_TO_PICKUP: 'UNDELIVERABLE_REFUSED',
  CUSTOMIZED: 'OTHER',
  DEFECTIVE_ITEM: 'DEFECTIVE',
  DIFFERENT_FROM_LISTING: 'NOT_AS_DESCRIBED',
  DOES_NOT_FIT: 'PART_NOT_COMPATIBLE',
  NO_LONGER_NEED_ITEM: 'UNWANTED_ITEM',
  ORDERED_ACCIDENTALLY: 'ORDERED_WRONG_ITEM',
  ORDERED_DIFFERENT_ITEM: 'SWITCHEROO',
  RETURNING_GIFT: 'UNWANTED_ITEM',
  WITHDRAW_FROM_PURCHASE_CONTRACT: 'UNWANTED_ITEM',
  // Walmart.
  INCORRECT_ITEM: 'SWITCHEROO',
  ITEM_ARRIVED_DAMAGED: 'DAMAGED_BY_CARRIER',
  LATE: 'MISSED_ESTIMATED_DELIVERY',
  LOST: 'NEVER_ARRIVED',
  UNDELIVERED: 'NEVER_ARRIVED',
  NO_LONGER_WANTED: 'UNWANTED_ITEM',
  // TikTok Shop.
  DAMAGED_PRODUCT: 'DAMAGED_BY_CARRIER',
  DEFECTIVE_PRODUCT: 'DEFECTIVE',
  MISSING_ITEMS: 'MISSING_PARTS',
  MISSING_PRODUCT: 'MISSING_PARTS',
  WRONG_PRODUCT: 'SWITCHEROO',
  WRONG_ITEM_WAS_SENT: 'SWITCHEROO',
  DOESN_T_MATCH_DESCRIPTION: 'NOT_AS_DESCRIBED',
  ITEM_DOESN_T_MATCH_DESCRIPTION: 'NOT_AS_DESCRIBED',
  PRODUCT_DOESN_T_MATCH_DESCRIPTION: 'NOT_AS_DESCRIBED',
  ITEM_IS_DEFECTIVE: 'DEFECTIVE',
  CHANGE_OF_MIND: 'UNWANTED_ITEM',
  // Amazon's numbers for the reasons of replacements.
  REPLACEMENT_0: 'OTHER',
  REPLACEMENT_1: 'NEVER_ARRIVED',
  REPLACEMENT_2: 'DEFECTIVE',
  REPLACEMENT_3: 'DAMAGED_BY_CARRIER',
  REPLACEMENT_4: 'SWITCHEROO',
  REPLACEMENT_5: 'MISSING_FROM_SHIPMENT',
  REPLACEMENT_6: 'NEVER_ARRIVED',
  REPLACEMENT_7: 'CATALOG_ERROR',
  REPLACEMENT_8: 'NEVER_ARRIVED',
  REPLACEMENT_9: 'UNDELIVERABLE_UNKNOWN',
  REPLACEMENT_10: 'DAMAGED_BY_FC',
  REPLACEMENT_11: 'NEVER_ARRIVED',
  REPLACEMENT_12: 'OTHER',
};

const LATE: Prior = [['delivery', 0.85]];
const NEVER: Prior = [['delivery', 0.9]];

const PRIORS: ReasonTables['priors'] = {
  APPAREL_TOO_SMALL: [['size_fit', 0.92]],
  APPAREL_TOO_LARGE: [['size_fit', 0.92]],
  JEWELRY_TOO_SMALL: [['size_fit', 0.92]],
  JEWELRY_TOO_LARGE: [['size_fit', 0.92]],
  WRONG_SIZE: [
    ['size_fit', 0.8],
    ['wrong_item', 0.15],
  ],
  POOR_FIT: [['size_fit', 0.8]],
  APPAREL_STYLE: [
    ['buyer_remorse', 0.55],
    ['not_as_described', 0.3],
    ['quality_material', 0.12],
  ],
  DID_NOT_LIKE_COLOR: [
    ['buyer_remorse', 0.5],
    ['not_as_described', 0.45],
  ],
  DID_NOT_LIKE_FABRIC: [
    ['quality_material', 0.75],
    ['buyer_remorse', 0.15],
  ],
  NOT_AS_DESCRIBED: [
    ['not_as_described', 0.65],
    ['size_fit', 0.2],
    ['quality_material', 0.2],
  ],
  NOT_AS_EXPECTED: [
    ['not_as_described', 0.4],
    ['quality_material', 0.25],
    ['function_defect', 0.25],
  ],
  NOT_COMPATIBLE: [
    ['compatibility', 0.7],
    ['size_fit', 0.2],
    ['hard_to_use', 0.12],
  ],
  PART_NOT_COMPATIBLE: [['compatibility', 0.85]],
  EXCESSIVE_INSTALLATION: [['hard_to_use', 0.8]],
  DEFECTIVE: [
    ['function_defect', 0.62],
    ['quality_material', 0.25],
    ['hard_to_use', 0.12],
    ['damage_transit', 0.1],
  ],
  WARRANTY: [
    ['function_defect', 0.62],
    ['quality_material', 0.3],
  ],
  QUALITY_UNACCEPTABLE: [
    ['quality_material', 0.7],
    ['function_defect', 0.25],
  ],
  DAMAGED_BY_CARRIER: [['damage_transit', 0.85]],
  DAMAGED_BY_FC: [
    ['damage_transit', 0.7],
    ['function_defect', 0.12],
  ],
  MISSING_PARTS: [['missing_parts', 0.85]],
  SWITCHEROO: [['wrong_item', 0.7]],
  EXTRA_ITEM: [['wrong_item', 0.5]],
  MISSED_ESTIMATED_DELIVERY: LATE,
  NEVER_ARRIVED: NEVER,
  MISSING_FROM_SHIPMENT: [
    ['delivery', 0.6],
    ['missing_parts', 0.3],
  ],
  CATALOG_ERROR: [
    ['not_as_described', 0.45],
    ['buyer_remorse', 0.4],
  ],
  FOUND_BETTER_PRICE: [['price_value', 0.85]],
  UNWANTED_ITEM: [
    ['buyer_remorse', 0.5],
    ['function_defect', 0.15],
    ['quality_material', 0.12],
  ],
  ORDERED_WRONG_ITEM: [
    ['buyer_remorse', 0.6],
    ['size_fit', 0.25],
    ['compatibility', 0.15],
  ],
  UNAUTHORIZED_PURCHASE: [['buyer_remorse', 0.75]],
  EXPIRED_ITEM: [['used_or_dirty', 0.92]],
  FAKE_OR_COUNTERFEIT: [['counterfeit', 0.8]],
  JEWELRY_BAD_CLASP: [['quality_material', 0.85]],
  JEWELRY_LOOSE_STONE: [['quality_material', 0.85]],
  JEWELRY_TARNISHED: [['quality_material', 0.85]],
  JEWELRY_BATTERY: [['function_defect', 0.85]],
  JEWELRY_NO_CERT: [['missing_parts', 0.6]],
  JEWELRY_NO_DOCS: [['missing_parts', 0.6]],
  PRODUCT_NOT_ITALIAN: [
    ['hard_to_use', 0.5],
    ['not_as_described', 0.4],
  ],
  PRODUCT_NOT_SPANISH: [
    ['hard_to_use', 0.5],
    ['not_as_described', 0.4],
  ],
};

const NEVER_REACHED: Prior = [['delivery', 0.7]];

const FATES: ReasonTables['fates'] = { UNDELIVERED: 'UNDELIVERABLE_UNKNOWN', REJECTED: 'UNDELIVERABLE_REFUSED' };

const NO_FAULT_FOUND: Prior = [
  ['function_defect', 0.5],
  ['hard_to_use', 0.4],
  ['quality_material', 0.15],
];

const HEADS: ReasonTables['heads'] = {
  'changed mind': 'UNWANTED_ITEM',
  'ordering issue': 'ORDERED_WRONG_ITEM',
  'delivery issue': 'MISSED_ESTIMATED_DELIVERY',
  'not as expected': '',
  'not as described': 'NOT_AS_DESCRIBED',
  'not compatible': 'NOT_COMPATIBLE',
  defective: 'DEFECTIVE',
  damaged: 'DAMAGED_BY_CARRIER',
  'received wrong item': 'SWITCHEROO',
  'wrong item': 'SWITCHEROO',
  'too small': 'APPAREL_TOO_SMALL',
  'too large': 'APPAREL_TOO_LARGE',
  'incorrect size': 'WRONG_SIZE',
  'wrong size': 'WRONG_SIZE',
  'missing parts': 'MISSING_PARTS',
  'quality not adequate': 'QUALITY_UNACCEPTABLE',
  'item is defective': 'DEFECTIVE',
  'no longer needed': 'UNWANTED_ITEM',
  new: '',
  other: '',
};

const DETAILS: ReasonTables['details'] = {
  'my needs changed': 'UNWANTED_ITEM',
  'found other item': 'UNWANTED_ITEM',
  'found a better price': 'FOUND_BETTER_PRICE',
  'not as expected': '',
  'item is defective': 'DEFECTIVE',
  'ordered too many': 'UNWANTED_ITEM',
  'accidental purchase': 'UNAUTHORIZED_PURCHASE',
  'ordered wrong item': 'ORDERED_WRONG_ITEM',
  'unauthorized purchase': 'UNAUTHORIZED_PURCHASE',
  'item was late': 'MISSED_ESTIMATED_DELIVERY',
};

/** The tables; the build of the server packs them until they are asked for. */
export const reasonTables = (): ReasonTables => ({
  aliases: ALIASES,
  priors: PRIORS,
  neverReached: NEVER_REACHED,
  fates: FATES,
  noFaultFound: NO_FAULT_FOUND,
  heads: HEADS,
  details: DETAILS,
});
