import type { Lexicon } from './lexicon.ts';
import { ASPECTS, JUDGEMENTS } from './zh/aspects.ts';
import { QUALITY_MATERIAL, SIZE_FIT } from './zh/fit-and-make.ts';
import { COUNTERFEIT, DAMAGE_TRANSIT, DELIVERY, MISSING_PARTS, USED_OR_DIRTY, WRONG_ITEM } from './zh/parcel.ts';
import { BUYER_REMORSE, CUSTOMER_SERVICE, NOT_AS_DESCRIBED, PRICE_VALUE } from './zh/promise-and-money.ts';
import { HYPOTHETICAL, NEGATORS, NOT_NEGATORS, OTHER_THING, PRAISE, SETTLED, TURNS } from './zh/scopes.ts';
import { weights } from './zh/weights.ts';
import { COMPATIBILITY, FUNCTION_DEFECT, HARD_TO_USE, SAFETY } from './zh/working.ts';

/** What the engine knows of Chinese. */
export const zh: Lexicon = {
  language: 'zh',
  phrases: {
    size_fit: SIZE_FIT,
    function_defect: FUNCTION_DEFECT,
    quality_material: QUALITY_MATERIAL,
    damage_transit: DAMAGE_TRANSIT,
    missing_parts: MISSING_PARTS,
    wrong_item: WRONG_ITEM,
    not_as_described: NOT_AS_DESCRIBED,
    counterfeit: COUNTERFEIT,
    hard_to_use: HARD_TO_USE,
    compatibility: COMPATIBILITY,
    delivery: DELIVERY,
    used_or_dirty: USED_OR_DIRTY,
    safety: SAFETY,
    price_value: PRICE_VALUE,
    buyer_remorse: BUYER_REMORSE,
    customer_service: CUSTOMER_SERVICE,
  },
  aspects: ASPECTS,
  judgements: JUDGEMENTS,
  negators: NEGATORS,
  notNegators: NOT_NEGATORS,
  negatorsBehind: [],
  praise: PRAISE,
  otherThing: OTHER_THING,
  hypothetical: HYPOTHETICAL,
  settled: SETTLED,
  turns: TURNS,
  weights,
};
