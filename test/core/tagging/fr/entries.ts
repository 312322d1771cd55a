import { CAUSE_CODES, type CauseCode } from '../../../../src/core/causes.ts';
import type { EntryRow } from '../lexicon-checks.ts';
import { buyerRemorse } from './entries/buyer-remorse.ts';
import { compatibility } from './entries/compatibility.ts';
import { counterfeit } from './entries/counterfeit.ts';
import { customerService } from './entries/customer-service.ts';
import { damageTransit } from './entries/damage-transit.ts';
import { delivery } from './entries/delivery.ts';
import type { Entry } from './entries/entry.ts';
import { functionDefect } from './entries/function-defect.ts';
import { hardToUse } from './entries/hard-to-use.ts';
import { missingParts } from './entries/missing-parts.ts';
import { notAsDescribed } from './entries/not-as-described.ts';
import { priceValue } from './entries/price-value.ts';
import { qualityMaterial } from './entries/quality-material.ts';
import { safety } from './entries/safety.ts';
import { sizeFit } from './entries/size-fit.ts';
import { usedOrDirty } from './entries/used-or-dirty.ts';
import { wrongItem } from './entries/wrong-item.ts';

const BY_CAUSE: Readonly<Record<CauseCode, readonly Entry[]>> = {
  size_fit: sizeFit,
  function_defect: functionDefect,
  quality_material: qualityMaterial,
  damage_transit: damageTransit,
  missing_parts: missingParts,
  wrong_item: wrongItem,
  not_as_described: notAsDescribed,
  counterfeit,
  hard_to_use: hardToUse,
  compatibility,
  delivery,
  used_or_dirty: usedOrDirty,
  safety,
  price_value: priceValue,
  buyer_remorse: buyerRemorse,
  customer_service: customerService,
};

/** A row for every entry of the French lexicon. */
export const ENTRIES: readonly EntryRow[] = CAUSE_CODES.flatMap((cause) =>
  BY_CAUSE[cause].map(([strength, place, match, miss]) => [cause, strength, place, match, miss] as const),
);
