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
import {
  compatibilityTold,
  deliveryTold,
  hardTold,
  otherwiseTold,
  priceTold,
  remorseTold,
  safetyTold,
  serviceTold,
} from './en/told-dealings.ts';
import { damageTold, functionTold, missingTold, qualityTold, sizeTold, usedTold, wrongTold } from './en/told-goods.ts';
import { compatibility, hardToUse, sizeFit } from './en/wear-and-work.ts';
import { weights } from './en/weights.ts';
import type { CausePhrases, Lexicon } from './lexicon.ts';

/** Named faults, described ones and those told in passing as one list. */
function all(...lists: readonly CausePhrases[]): CausePhrases {
  return {
    strong: lists.flatMap((list) => list.strong ?? []),
    normal: lists.flatMap((list) => list.normal ?? []),
    weak: lists.flatMap((list) => list.weak ?? []),
  };
}

/** What the engine knows of English. */
export const en: Lexicon = {
  language: 'en',
  phrases: {
    size_fit: all(sizeFit, sizeDescribed, sizeTold),
    function_defect: all(functionDefect, functionDescribed, functionTold),
    quality_material: all(qualityMaterial, qualityDescribed, qualityTold),
    damage_transit: all(damageTransit, damageDescribed, damageTold),
    missing_parts: all(missingParts, missingDescribed, missingTold),
    wrong_item: all(wrongItem, wrongDescribed, wrongTold),
    not_as_described: all(notAsDescribed, describedOtherwise, otherwiseTold),
    counterfeit: all(counterfeit, counterfeitDescribed),
    hard_to_use: all(hardToUse, hardDescribed, hardTold),
    compatibility: all(compatibility, compatibilityDescribed, compatibilityTold),
    delivery: all(delivery, deliveryDescribed, deliveryTold),
    used_or_dirty: all(usedOrDirty, usedDescribed, usedTold),
    safety: all(safety, safetyDescribed, safetyTold),
    price_value: all(priceValue, priceDescribed, priceTold),
    buyer_remorse: all(buyerRemorse, remorseDescribed, remorseTold),
    customer_service: all(customerService, serviceDescribed, serviceTold),
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
