import { type FeeAlert, feeAlertsOf } from '../../core/analysis/fees/fee-alerts.ts';
import { type FeeLine, watchFee } from '../../core/analysis/fees/fee-watch.ts';
import type { IsoDate, IsoMonth } from '../../core/cell.ts';
import { FEE_RULES } from '../../core/policies/fee-rules.ts';
import { fill } from '../../core/words/fill.ts';
import type { Facts } from './facts.ts';
import { feeRuleFor } from './fee-rules.ts';
import type { ProductLine } from './read-workbook.ts';
import type { Cohorts } from './task-proof.ts';

/** A product beside its threshold, and a sentence that says where this is from. */
export type ListedFee = FeeLine & { basis: string };

/** What stands in the tab of return fees, and who is told of at once. */
export interface Fees {
  lines: ListedFee[];
  alerts: FeeAlert[];
}

interface Threshold {
  threshold: number | null;
  typed: boolean;
  basis: string;
}

/** The threshold a row of Products has: the one typed there, else the rule of its category; `null` where it has neither. */
function thresholdOf(line: ProductLine, { feeRows, words }: FeeFacts, day: IsoDate): Threshold | null {
  const { feeBasis } = words.workbook;
  const typed = line.feeThreshold;
  if (typed !== null && typed > 0 && typed < 1) return { threshold: typed, typed: true, basis: feeBasis.typed };
  if (line.category === '') return null;
  const held = feeRuleFor(line.category, feeRows, day, words);
  if (!held) return { threshold: null, typed: false, basis: fill(feeBasis.none, { category: line.category }) };
  const rule = [held.category, held.source].filter((text) => text !== '').join(', ');
  return {
    threshold: held.value,
    typed: false,
    basis: fill(held.validFrom === '' ? feeBasis.undated : feeBasis.ruled, { day: held.validFrom, rule }),
  };
}

/** Whether one threshold of a product counts before another: what is typed before a rule, what is known before what is not, then the lower. */
const isBefore = (one: Threshold, other: Threshold): boolean =>
  one.typed !== other.typed ? one.typed : (one.threshold ?? 1) < (other.threshold ?? 1);

/** The newest complete month of the shop, `''` where there is none. */
const newestMonth = (cohorts: Cohorts): IsoMonth =>
  [...cohorts.values()]
    .flat()
    .reduce((newest, { complete, month }) => (complete && month > newest ? month : newest), '');

type FeeFacts = Pick<Facts, 'listed' | 'productOf' | 'feeRows' | 'words'>;

/** The products whose threshold or category stands in Products, each beside it, by the rules of a day; cohorts are asked for only then. */
export function feesIn(facts: FeeFacts, cohorts: () => Cohorts, day: IsoDate): Fees {
  const thresholds = new Map<string, Threshold>();
  for (const line of facts.listed) {
    const found = thresholdOf(line, facts, day);
    const product = facts.productOf(line);
    const known = thresholds.get(product);
    if (found && product !== '' && (!known || isBefore(found, known))) thresholds.set(product, found);
  }
  const least = feeRuleFor('leastUnits', facts.feeRows, day, facts.words)?.value ?? FEE_RULES.leastUnits.value;
  if (thresholds.size === 0) return { lines: [], alerts: [] };
  const known = cohorts();
  const lines = [...thresholds].map(([product, { threshold, basis }]) => ({
    ...watchFee(product, { threshold, least }, known.get(product) ?? []),
    basis,
  }));
  return { lines, alerts: feeAlertsOf(lines, newestMonth(known)) };
}
