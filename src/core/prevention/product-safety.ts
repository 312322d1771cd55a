import type { IsoDate } from '../cell.ts';
import type { RuleValue } from '../policies/rule-kinds.ts';
import { type RulesOn, type Ruling, rulingOn } from '../policies/rule-table.ts';
import type { Store } from './listing/stores.ts';

/** What a card must show by law: it is not printed without, a person is asked, or nothing is. */
export const DUTIES = ['must', 'look', 'no'] as const;

/** One of them. */
export type Duty = (typeof DUTIES)[number];

/** A law as the table of policies starts with it. */
export interface LawRow<Value extends RuleValue> {
  value: Value;
  validFrom: IsoDate;
  stores: readonly Store[];
}

const EU: readonly Store[] = ['DE', 'AT', 'FR', 'IT', 'ES', 'NL', 'BE', 'PL', 'SE', 'IE'];
/** For goods that go to Northern Ireland. */
const UK: readonly Store[] = ['UK'];
/** Since when it is in force. */
export const SAFETY_SINCE: IsoDate = '2024-12-13';

/**
 * Regulation (EU) 2023/988 on general product safety, in force since 13 December 2024: the page names maker and responsible person with
 * addresses and shows warnings, card or pack names both and a type, batch or serial number.
 */
export const SAFETY_LAW = {
  safetyPage: [
    { value: true, validFrom: SAFETY_SINCE, stores: EU },
    { value: true, validFrom: SAFETY_SINCE, stores: UK },
  ],
  safetyCard: [
    { value: 'must', validFrom: SAFETY_SINCE, stores: EU },
    { value: 'look', validFrom: SAFETY_SINCE, stores: UK },
  ],
} as const satisfies { safetyPage: readonly LawRow<boolean>[]; safetyCard: readonly LawRow<Duty>[] };

/** What a law says in a store: by the rows of the table alone where it has any of it, else by those built in. */
function lawIn<Value extends RuleValue>(
  id: keyof typeof SAFETY_LAW,
  rows: readonly LawRow<Value>[],
  none: Value,
  store: Store,
  rules: RulesOn,
): Ruling<Value> {
  const isWritten = rules.held.some((row) => row.rule === id && row.validFrom <= rules.on);
  const holds = ({ validFrom, stores }: LawRow<Value>): boolean =>
    stores.includes(store) && (rules.on === '' || validFrom <= rules.on);
  return rulingOn<Value>(rules, id, isWritten ? none : (rows.find(holds)?.value ?? none), store);
}

/** Whether the page of a store must name maker and responsible person. */
export const safetyOnPage = (store: Store, rules: RulesOn): Ruling<boolean> =>
  lawIn<boolean>('safetyPage', SAFETY_LAW.safetyPage, false, store, rules);

/** What a card for a store must show of them. */
export const safetyOnCard = (store: Store, rules: RulesOn): Ruling<Duty> =>
  lawIn<Duty>('safetyCard', SAFETY_LAW.safetyCard, 'no', store, rules);
