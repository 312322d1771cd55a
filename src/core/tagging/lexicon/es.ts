import { aspects, judgements } from './es/aspects.ts';
import { qualityMaterial } from './es/make.ts';
import { buyerRemorse, customerService, priceValue } from './es/money-and-mind.ts';
import { damageTransit, missingParts, usedOrDirty, wrongItem } from './es/parcel.ts';
import { counterfeit, notAsDescribed, safety } from './es/promise.ts';
import { hypothetical, negators, notNegators, otherThing, praise, settled, turns } from './es/scopes.ts';
import { compatibility, sizeFit } from './es/size-and-device.ts';
import { spellings } from './es/spellings.ts';
import { delivery, hardToUse } from './es/use-and-delivery.ts';
import { weights } from './es/weights.ts';
import { functionDefect } from './es/working.ts';
import type { Lexicon } from './lexicon.ts';

/** What the engine knows of Spanish. */
export const es: Lexicon = {
  language: 'es',
  phrases: {
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
  },
  aspects,
  judgements,
  negators,
  notNegators,
  negatorsBehind: [],
  praise,
  otherThing,
  hypothetical,
  settled,
  turns,
  spellings,
  weights,
};
