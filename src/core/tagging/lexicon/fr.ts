import { aspects, judgements } from './fr/aspects.ts';
import { buyerRemorse, customerService, priceValue } from './fr/dealings.ts';
import { sizeFit } from './fr/fit.ts';
import { functionDefect } from './fr/function.ts';
import { delivery, hardToUse, safety } from './fr/handling.ts';
import { qualityMaterial } from './fr/make.ts';
import { damageTransit, missingParts, usedOrDirty, wrongItem } from './fr/parcel.ts';
import { compatibility, counterfeit, notAsDescribed } from './fr/promise.ts';
import {
  hypothetical,
  negators,
  negatorsBehind,
  notNegators,
  otherThing,
  praise,
  settled,
  spellings,
  turns,
} from './fr/scopes.ts';
import { weights } from './fr/weights.ts';
import type { Lexicon } from './lexicon.ts';

/** What the engine knows of French. */
export const fr: Lexicon = {
  language: 'fr',
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
  negatorsBehind,
  praise,
  otherThing,
  hypothetical,
  settled,
  turns,
  spellings,
  weights,
};
