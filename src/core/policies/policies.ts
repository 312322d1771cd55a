import { DEFAULT_FAILURE, type FailurePolicies } from '../analysis/failure-cost.ts';
import { DEFAULT_MONEY, type MoneyPolicies } from '../analysis/money.ts';
import type { IsoDate } from '../cell.ts';
import { DEFAULT_THRESHOLDS, type TaskThresholds } from '../tasks/thresholds.ts';
import type { RuleKind } from './rule-kinds.ts';
import { type HeldRule, newest } from './rule-table.ts';

/** What prevention is reckoned by. */
export interface PreventionPolicies {
  /** What an hour spent on prevention costs, in the currency of the shop; 0: hours are not counted in money. */
  wage: number;
}

/** Every figure of the Policies tab, by its name. */
export interface Policies extends TaskThresholds, MoneyPolicies, PreventionPolicies, FailurePolicies {}

/** The name of a policy. */
export type PolicyName = keyof Policies;

/** The figures a new workbook starts with. */
export const DEFAULT_POLICIES: Readonly<Policies> = {
  ...DEFAULT_THRESHOLDS,
  ...DEFAULT_MONEY,
  wage: 0,
  ...DEFAULT_FAILURE,
};

/** Since when our own policies hold and when they were last thought over. */
export const OWN_POLICY = { validFrom: '2026-11-01', checkedOn: '2026-11-23' } as const;

const WHOLE_NUMBERS: ReadonlySet<PolicyName> = new Set(['voices', 'shipped', 'windowDays', 'dueDays', 'waitDays']);
/** Policies that may be nothing. */
const MAY_BE_NONE: ReadonlySet<PolicyName> = new Set([
  ...(Object.keys({ ...DEFAULT_MONEY, ...DEFAULT_FAILURE }) as PolicyName[]),
  'wage',
]);

/** Ten years: more days than that are a slip of the keyboard. */
const MOST_DAYS = 3_650;
const MOST_COUNT = 1_000_000;
const MOST: Readonly<Record<PolicyName, number>> = {
  voices: MOST_COUNT,
  share: 1,
  rate: 1,
  shipped: MOST_COUNT,
  windowDays: MOST_DAYS,
  dueDays: MOST_DAYS,
  fall: 1,
  power: 0.99,
  waitDays: MOST_DAYS,
  referral: 1,
  processing: MOST_COUNT,
  disposal: MOST_COUNT,
  handling: MOST_COUNT,
  sellable: 1,
  wage: MOST_COUNT,
  serviceWage: MOST_COUNT,
  serviceMinutes: MOST_COUNT,
  disputesRefunded: 1,
};

/** The least figure above nothing. */
const LEAST = 0.0001;

/** What a policy may say: days and counts are whole, shares at most 1, and only money and shares of goods may be 0. */
export function policyKind(name: PolicyName): RuleKind {
  const most = MOST[name];
  if (WHOLE_NUMBERS.has(name)) return { is: 'count', least: 1, most, rounded: true };
  return { is: 'measure', least: MAY_BE_NONE.has(name) ? 0 : LEAST, most };
}

/** The figure of a policy on a day: the newest row in force by then, else the first one to come, else `fallback`. */
export function policyOn(day: IsoDate, name: PolicyName, held: readonly HeldRule[], fallback: number): number {
  const rows = held.filter(({ rule }) => rule === name);
  const then = newest(rows.filter(({ validFrom }) => validFrom <= day));
  const [first] = [...rows].sort((a, b) => (a.validFrom < b.validFrom ? -1 : 1));
  return Number((then ?? first)?.value ?? fallback);
}
