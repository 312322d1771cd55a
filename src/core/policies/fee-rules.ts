import type { IsoDate } from '../cell.ts';
import { OWN_POLICY } from './policies.ts';

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

/** A row of the table of policies that tells of the return fee. */
export interface FeeRow {
  /** A rule of ours, or a category the seller added by its name. */
  rule: string;
  value: unknown;
  /** `''` where no day is named: it holds from ever on. */
  validFrom: IsoDate;
  source: string;
}

/** A figure in force, and what it rests on. */
export interface FeeRule {
  /** `null` where a row says that nobody knows. */
  value: number | null;
  validFrom: IsoDate;
  source: string;
}

const MOST_UNITS = 1_000_000;

function readValue(rule: string, value: unknown): number | null | undefined {
  if (rule === 'leastUnits')
    return typeof value === 'number' && value >= 0 && value <= MOST_UNITS ? Math.round(value) : undefined;
  if (value === '') return null;
  return typeof value === 'number' && value >= 0 && value <= 1 ? value : undefined;
}

/**
 * The figure of a rule on a day: of the rows that hold by then the newest that makes sense, `first` where there is none. An empty threshold
 * says that nobody knows it; `null` where there is neither.
 */
export function ruleOn(day: IsoDate, rule: string, rows: readonly FeeRow[], first: FeeRule | null): FeeRule | null {
  return rows
    .filter((row) => row.rule === rule && row.validFrom <= day)
    .sort((a, b) => (a.validFrom < b.validFrom ? -1 : Number(a.validFrom > b.validFrom)))
    .reduce((held: FeeRule | null, { value, validFrom, source }) => {
      const read = readValue(rule, value);
      return read === undefined ? held : { value: read, validFrom, source };
    }, first);
}
