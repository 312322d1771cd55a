import { aspects, judgements } from './de/aspects.ts';
import { buyerRemorse, priceValue, safety } from './de/danger-and-money.ts';
import { customerService, delivery } from './de/dealings.ts';
import { qualityMaterial } from './de/make.ts';
import { damageTransit, missingParts, usedOrDirty, wrongItem } from './de/parcel.ts';
import { counterfeit, hardToUse, notAsDescribed } from './de/promise-and-use.ts';
import {
  hypothetical,
  negators,
  negatorsBehind,
  notNegators,
  otherThing,
  praise,
  settled,
  turns,
} from './de/scopes.ts';
import { compatibility, sizeFit } from './de/size-and-fit.ts';
import { spellings } from './de/spellings.ts';
import { weights } from './de/weights.ts';
import { functionDefect } from './de/working.ts';
import type { Lexicon } from './lexicon.ts';

/** What the engine knows of German. */
export const de: Lexicon = {
  language: 'de',
  // Causes that share groups of words stand together: so they pack best.
  phrases: {
    hard_to_use: hardToUse,
    compatibility,
    size_fit: sizeFit,
    function_defect: functionDefect,
    safety,
    quality_material: qualityMaterial,
    damage_transit: damageTransit,
    used_or_dirty: usedOrDirty,
    missing_parts: missingParts,
    counterfeit,
    wrong_item: wrongItem,
    delivery,
    customer_service: customerService,
    not_as_described: notAsDescribed,
    buyer_remorse: buyerRemorse,
    price_value: priceValue,
  },
  aspects,
  judgements,
  negators,
  notNegators,
  negatorsBehind,
  praise,
  otherThing,
  hypothetical,
  settled,
  turns,
  spellings,
  weights,
};
