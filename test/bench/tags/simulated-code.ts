import type { CauseCode } from '../../../src/core/causes.ts';

/** Codes a buyer could choose for a cause. */
const CODES: Readonly<Record<CauseCode, readonly string[]>> = {
  size_fit: ['APPAREL_TOO_SMALL', 'APPAREL_TOO_LARGE', 'NOT_AS_DESCRIBED'],
  function_defect: ['DEFECTIVE', 'QUALITY_UNACCEPTABLE'],
  quality_material: ['QUALITY_UNACCEPTABLE', 'DEFECTIVE', 'NOT_AS_DESCRIBED'],
  damage_transit: ['DAMAGED_BY_CARRIER', 'DAMAGED_BY_FC', 'DEFECTIVE'],
  missing_parts: ['MISSING_PARTS', 'DEFECTIVE'],
  wrong_item: ['SWITCHEROO', 'NOT_AS_DESCRIBED'],
  not_as_described: ['NOT_AS_DESCRIBED', 'SWITCHEROO'],
  counterfeit: ['NOT_AS_DESCRIBED', 'QUALITY_UNACCEPTABLE'],
  hard_to_use: ['DEFECTIVE', 'UNWANTED_ITEM'],
  compatibility: ['NOT_COMPATIBLE', 'NOT_AS_DESCRIBED'],
  delivery: ['MISSED_ESTIMATED_DELIVERY', 'NEVER_ARRIVED'],
  used_or_dirty: ['DEFECTIVE', 'QUALITY_UNACCEPTABLE'],
  safety: ['DEFECTIVE', 'QUALITY_UNACCEPTABLE'],
  price_value: ['FOUND_BETTER_PRICE', 'UNWANTED_ITEM'],
  buyer_remorse: ['UNWANTED_ITEM', 'ORDERED_WRONG_ITEM'],
  customer_service: ['OTHER', 'UNWANTED_ITEM'],
};
const ALL = [...new Set(Object.values(CODES).flat())];
/** Share of buyers who choose a code that fits, and of the others those who choose one that says nothing. */
const FITS = 0.6;
const GENERIC = 0.75;

const hashOf = (text: string): number => {
  let hash = 2166136261;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 16777619);
  return (hash ^ (hash >>> 13)) >>> 0;
};

/**
 * A reason code as the buyer of a text may have chosen it, simulated: three in five fit the primary cause, the others are generic
 * or any code at all. The same text always gets the same one.
 */
export function simulatedCode(text: string, primary: CauseCode | ''): string {
  const hash = hashOf(text);
  const share = (hash % 1000) / 1000;
  if (share < FITS && primary !== '') return CODES[primary][hash % CODES[primary].length] ?? 'OTHER';
  return share < FITS + (1 - FITS) * GENERIC ? 'OTHER' : (ALL[hash % ALL.length] ?? 'OTHER');
}
