import { aspects, judgements } from './it/aspects.ts';
import { delivery, usedOrDirty } from './it/delivery-and-condition.ts';
import { functionDefect } from './it/function.ts';
import { buyerRemorse, priceValue } from './it/money-and-mind.ts';
import { counterfeit, notAsDescribed, wrongItem } from './it/order-and-promise.ts';
import { damageTransit, missingParts } from './it/parcel.ts';
import { qualityMaterial } from './it/quality.ts';
import { safety } from './it/safety.ts';
import { hypothetical, negators, notNegators, otherThing, praise, settled, turns } from './it/scopes.ts';
import { customerService } from './it/service.ts';
import { sizeFit } from './it/size-and-fit.ts';
import { spellings } from './it/spellings.ts';
import { compatibility, hardToUse } from './it/use-and-fit-to.ts';
import { weights } from './it/weights.ts';
import type { Lexicon } from './lexicon.ts';

/** What the engine knows of Italian. */
export const it: Lexicon = {
  language: 'it',
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
