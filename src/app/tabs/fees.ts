import { type FeeAlert, feeAlertsOf } from '../../core/analysis/fees/fee-alerts.ts';
import { type FeeLine, watchFee } from '../../core/analysis/fees/fee-watch.ts';
import type { IsoMonth } from '../../core/cell.ts';
import { FEE_RULES } from '../../core/policies/fee-rules.ts';
import { fill } from '../../core/words/fill.ts';
import type { Facts } from './facts.ts';
import { feeRuleFor } from './policies/fee-rules.ts';
import { EVER } from './policies/policy-lines.ts';
import type { ProductLine } from './read-workbook.ts';
import type { Cohorts } from './task-proof.ts';

/** A product beside its threshold, and a sentence that says where this is from. */
export type ListedFee = FeeLine & { basis: string };

/** What stands in the tab of return fees, and who is told of at once. */
export interface Fees {
  lines: ListedFee[];
  alerts: FeeAlert[];
  /** Sentences about rules they go by that cannot be read. */
  troubles: string[];
}

interface Threshold {
  threshold: number | null;
  typed: boolean;
  basis: string;
  /** Why the rule of its category cannot be read, `''` where it can. */
  unread: string;
}

/** The threshold a row of Products has: the one typed there, else the rule of its category; `null` where it has neither. */
function thresholdOf(line: ProductLine, { feeRules, words }: FeeFacts): Threshold | null {
  const { feeBasis } = words.workbook;
  const typed = line.feeThreshold;
  if (typed !== null && typed > 0 && typed < 1)
    return { threshold: typed, typed: true, basis: feeBasis.typed, unread: '' };
  if (line.category === '') return null;
  const held = feeRuleFor(line.category, feeRules, words);
  const unknown = { threshold: null, typed: false, unread: '' };
  if (!held) return { ...unknown, basis: fill(feeBasis.none, { category: line.category }) };
  if ('unread' in held) return { ...unknown, basis: held.unread, unread: held.unread };
  const rule = [held.category, held.source].filter((text) => text !== '').join(', ');
  return {
    threshold: held.value,
    typed: false,
    basis: fill(held.validFrom === EVER ? feeBasis.undated : feeBasis.ruled, { day: held.validFrom, rule }),
    unread: '',
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

type FeeFacts = Pick<Facts, 'listed' | 'productOf' | 'feeRules' | 'words'>;

/** The products whose threshold or category stands in Products, each beside it, by the rules of the day; cohorts are asked for only then. */
export function feesIn(facts: FeeFacts, cohorts: () => Cohorts): Fees {
  const thresholds = new Map<string, Threshold>();
  for (const line of facts.listed) {
    const found = thresholdOf(line, facts);
    const product = facts.productOf(line);
    const known = thresholds.get(product);
    if (found && product !== '' && (!known || isBefore(found, known))) thresholds.set(product, found);
  }
  if (thresholds.size === 0) return { lines: [], alerts: [], troubles: [] };
  const exempt = feeRuleFor('leastUnits', facts.feeRules, facts.words);
  const leastUnread = exempt && 'unread' in exempt ? exempt.unread : '';
  const least = exempt && 'value' in exempt ? exempt.value : null;
  const known = cohorts();
  const lines = [...thresholds].map(([product, { threshold, basis, unread }]): ListedFee => {
    const line = watchFee(product, { threshold, least: least ?? FEE_RULES.leastUnits.value }, known.get(product) ?? []);
    // Where every unit pays no exemption is asked for.
    const why = unread || (threshold ? leastUnread : '');
    if (why === '') return { ...line, basis };
    return { ...line, state: 'unread', chance: null, basis: why === basis ? basis : `${basis}\n${why}` };
  });
  const troubles = [...thresholds.values()].map(({ threshold, unread }) => unread || (threshold ? leastUnread : ''));
  return {
    lines,
    alerts: feeAlertsOf(lines, newestMonth(known)),
    troubles: [...new Set(troubles)].filter((why) => why !== ''),
  };
}
