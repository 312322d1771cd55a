import { CAUSE_CODES } from '../../causes.ts';
import { DAMAGE_TRANSIT, DELIVERY, MISSING_PARTS, USED_OR_DIRTY, WRONG_ITEM } from './ja/arrival.ts';
import { ASPECTS, JUDGEMENTS } from './ja/aspects.ts';
import { BUYER_REMORSE, CUSTOMER_SERVICE, PRICE_VALUE } from './ja/buyer-and-seller.ts';
import { DAILY_LIFE } from './ja/daily-life.ts';
import { DAILY_MAKE } from './ja/daily-make.ts';
import { DAILY_PARCEL } from './ja/daily-parcel.ts';
import { QUALITY_MATERIAL, SIZE_FIT } from './ja/fit-and-make.ts';
import { COMPATIBILITY, COUNTERFEIT, HARD_TO_USE, NOT_AS_DESCRIBED, SAFETY } from './ja/promise-and-use.ts';
import {
  HYPOTHETICAL,
  NEGATORS,
  NEGATORS_BEHIND,
  NOT_NEGATORS,
  OTHER_THING,
  PRAISE,
  SETTLED,
  TURNS,
} from './ja/scopes.ts';
import { TOLD } from './ja/told.ts';
import { weights } from './ja/weights.ts';
import { FUNCTION_DEFECT } from './ja/working.ts';
import type { CausePhrases, Lexicon } from './lexicon.ts';

/** Faults by their names, by cause. */
const NAMED: Lexicon['phrases'] = {
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
};

const join = (...lists: readonly (CausePhrases | undefined)[]): CausePhrases => ({
  strong: lists.flatMap((one) => one?.strong ?? []),
  normal: lists.flatMap((one) => one?.normal ?? []),
  weak: lists.flatMap((one) => one?.weak ?? []),
});

const PHRASES: Lexicon['phrases'] = Object.fromEntries(
  CAUSE_CODES.map((cause) => [
    cause,
    join(NAMED[cause], TOLD[cause], DAILY_MAKE[cause], DAILY_PARCEL[cause], DAILY_LIFE[cause]),
  ]),
);

/** What the engine knows of Japanese. */
export const ja: Lexicon = {
  language: 'ja',
  phrases: PHRASES,
  aspects: ASPECTS,
  judgements: JUDGEMENTS,
  negators: NEGATORS,
  notNegators: NOT_NEGATORS,
  negatorsBehind: NEGATORS_BEHIND,
  praise: PRAISE,
  otherThing: OTHER_THING,
  hypothetical: HYPOTHETICAL,
  settled: SETTLED,
  turns: TURNS,
  weights,
};
