import type { IsoDate } from '../cell.ts';
import { OWN_POLICY } from './policies.ts';
import type { RuleKind } from './rule-kinds.ts';
import { newest, type RulesOn } from './rule-table.ts';

/** How sure a figure of somebody else's is: read with its owner or in two places, or told by one. */
export type FeeMark = 'certain' | 'reported';

/** A rule of the return fee as the table of policies starts with it; category thresholds are shares. */
export interface FirstFeeRule {
  value: number;
  validFrom: IsoDate;
  store: string;
  mark: FeeMark;
  source: 'announcement' | 'report';
  checkedOn: IsoDate;
}

const since = { validFrom: '2024-06-01', store: 'US', checkedOn: OWN_POLICY.checkedOn } as const;
const reported = (value: number): FirstFeeRule => ({ ...since, value, mark: 'reported', source: 'report' });
const announced = (value: number): FirstFeeRule => ({ ...since, value, mark: 'certain', source: 'announcement' });

/**
 * The return rates above which Amazon takes a fee for each further return, by category, and the units a month below which it takes none.
 * Apparel and shoes pay for every unit, which is a threshold of 0. Thresholds are as P4Product reported them in 2026; the rest is of
 * Amazon's announcement of the fee of 1 June 2024.
 */
export const FEE_RULES = {
  grocery: reported(0.029),
  toys: reported(0.047),
  beauty: reported(0.055),
  home: reported(0.081),
  electronics: reported(0.112),
  computers: reported(0.114),
  apparel: announced(0),
  leastUnits: announced(25),
} as const satisfies Readonly<Record<string, FirstFeeRule>>;

/** The name of a rule of the return fee. */
export type FeeRuleName = keyof typeof FEE_RULES;

/** A category whose threshold is known beforehand. */
export type FeeCategory = Exclude<FeeRuleName, 'leastUnits'>;

/** The rules of the return fee on a day, and where each row was read. */
export interface FeeRules extends RulesOn {
  /** By row of the sheet. */
  sources: ReadonlyMap<number, string>;
}

/** A figure in force, and what it rests on. */
export interface FeeRule {
  /** `null` where a row says that nobody knows. */
  value: number | null;
  validFrom: IsoDate;
  source: string;
}

const MOST_UNITS = 1_000_000;

/** What a rule of the return fee may say: a share above which it is due, or the units a month below which it is not. */
export const feeKind = (rule: string): RuleKind =>
  rule === 'leastUnits' ? { is: 'count', least: 0, most: MOST_UNITS, rounded: true } : { is: 'share' };

/**
 * The figure of a rule: the newest row that holds by the day of the rules, `first` where there is none. An empty threshold says that nobody
 * knows it; `null` where there is neither. Nothing is taken in place of a row that cannot be read.
 */
export function feeRuleOn(
  rule: string,
  { on, held, unread, sources }: FeeRules,
  first: FeeRule | null,
): FeeRule | { unread: string } | null {
  const bad = unread.find((one) => one.rule === rule);
  if (bad) return { unread: bad.why };
  const row = newest(held.filter((one) => one.rule === rule && one.validFrom <= on));
  if (!row) return first;
  const { value, validFrom } = row;
  return { value: value === '' ? null : Number(value), validFrom, source: sources.get(row.row ?? 0) ?? '' };
}
