import { aspects, judgements } from './en/aspects.ts';
import { functionDefect, qualityMaterial } from './en/function-and-make.ts';
import { buyerRemorse, customerService, priceValue } from './en/money-and-mind.ts';
import { damageTransit, missingParts, usedOrDirty, wrongItem } from './en/parcel-and-promise.ts';
import { hypothetical, negators, notNegators, otherThing, praise, settled, spellings, turns } from './en/scopes.ts';
import { counterfeit, delivery, notAsDescribed, safety } from './en/seller-and-buyer.ts';
import { compatibility, hardToUse, sizeFit } from './en/wear-and-work.ts';
import type { Lexicon } from './lexicon.ts';

/** What the engine knows of English. */
export const en: Lexicon = {
  language: 'en',
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
};
