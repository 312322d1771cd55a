import { aspects, judgements } from './en/aspects.ts';
import {
  compatibilityDescribed,
  counterfeitDescribed,
  deliveryDescribed,
  describedOtherwise,
  hardDescribed,
  priceDescribed,
  remorseDescribed,
  safetyDescribed,
  serviceDescribed,
} from './en/described-dealings.ts';
import {
  damageDescribed,
  functionDescribed,
  missingDescribed,
  qualityDescribed,
  sizeDescribed,
  usedDescribed,
  wrongDescribed,
} from './en/described-goods.ts';
import { functionDefect, qualityMaterial } from './en/function-and-make.ts';
import { buyerRemorse, customerService, priceValue } from './en/money-and-mind.ts';
import { damageTransit, missingParts, usedOrDirty, wrongItem } from './en/parcel-and-promise.ts';
import { hypothetical, negators, notNegators, otherThing, praise, settled, spellings, turns } from './en/scopes.ts';
import { counterfeit, delivery, notAsDescribed, safety } from './en/seller-and-buyer.ts';
import { compatibility, hardToUse, sizeFit } from './en/wear-and-work.ts';
import type { CausePhrases, Lexicon } from './lexicon.ts';

/** Named faults and described ones together. */
function both(named: CausePhrases, described: CausePhrases): CausePhrases {
  return {
    strong: [...(named.strong ?? []), ...(described.strong ?? [])],
    normal: [...(named.normal ?? []), ...(described.normal ?? [])],
    weak: [...(named.weak ?? []), ...(described.weak ?? [])],
  };
}

/** What the engine knows of English. */
export const en: Lexicon = {
  language: 'en',
  phrases: {
    size_fit: both(sizeFit, sizeDescribed),
    function_defect: both(functionDefect, functionDescribed),
    quality_material: both(qualityMaterial, qualityDescribed),
    damage_transit: both(damageTransit, damageDescribed),
    missing_parts: both(missingParts, missingDescribed),
    wrong_item: both(wrongItem, wrongDescribed),
    not_as_described: both(notAsDescribed, describedOtherwise),
    counterfeit: both(counterfeit, counterfeitDescribed),
    hard_to_use: both(hardToUse, hardDescribed),
    compatibility: both(compatibility, compatibilityDescribed),
    delivery: both(delivery, deliveryDescribed),
    used_or_dirty: both(usedOrDirty, usedDescribed),
    safety: both(safety, safetyDescribed),
    price_value: both(priceValue, priceDescribed),
    buyer_remorse: both(buyerRemorse, remorseDescribed),
    customer_service: both(customerService, serviceDescribed),
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
