import type { IsoDate } from '../../cell.ts';
import { OWN_POLICY } from '../../policies/policies.ts';
import type { RulesOn } from '../../policies/rule-table.ts';
import { SAFETY_SINCE } from '../product-safety.ts';

/** A rule of somebody else's: how sure it is and who told it. */
export interface PrepRule {
  mark: 'certain' | 'reported';
  /** Names, not sentences; `''` where only one unnamed page tells it. */
  source: string;
  /** Since when it holds, where that is known. */
  since?: IsoDate;
}

/** The day the rules and drop tables were last looked up; rules of which nobody knows since when they hold count from it. */
export const RULES_CHECKED_ON: IsoDate = OWN_POLICY.checkedOn;

const certain = (source: string): PrepRule => ({ mark: 'certain', source });

/** Rules for preparing units, by name; what each asks for stands in the words. */
export const PREP_RULES = {
  onePackage: certain('UK Prep Centre, 2019'),
  small: certain('Seller Central G200942930'),
  fragilePrep: certain('Seller Central G200280160'),
  liquidPrep: certain('Seller Central 200280130'),
  sharpPrep: certain('Seller Central G200280150'),
  polyBag: certain('Amazon US forum, eFulfillment'),
  suffocation: certain('Amazon US forum, eFulfillment'),
  setLabel: certain('Amazon US forum'),
  setShake: { mark: 'reported', source: '' },
  expiry: certain('Seller Central G201003420'),
  lithium: { ...certain('ChannelX, SafetyDataSheetPro'), since: '2020-01-01' },
  lithiumMark: certain('UN 3480, 3481, 3090, 3091'),
  euLabel: { ...certain('Regulation (EU) 2023/988'), since: SAFETY_SINCE },
} as const satisfies Readonly<Record<string, PrepRule>>;

/** The name of a rule. */
export type PrepRuleName = keyof typeof PREP_RULES;

/** The day of the rule table packs are tested by: the last one on which we or the seller looked it over. */
export const packTableOf = ({ checkedOn }: RulesOn): IsoDate =>
  checkedOn > RULES_CHECKED_ON ? checkedOn : RULES_CHECKED_ON;
