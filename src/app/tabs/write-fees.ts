import { type FeeLine, watchFee } from '../../core/analysis/fee-watch.ts';
import { rounded } from '../../core/analysis/rounded.ts';
import type { IsoDate } from '../../core/cell.ts';
import { FEE_RULES } from '../../core/policies/fee-rules.ts';
import { fill } from '../../core/words/fill.ts';
import type { Words } from '../../core/words/words.ts';
import { syncRows } from '../../sheets/sync.ts';
import type { Row } from '../../sheets/table.ts';
import type { Workbook } from '../../sheets/workbook.ts';
import type { Facts } from './facts.ts';
import { feeRuleFor } from './fee-rules.ts';
import type { ProductLine } from './read-workbook.ts';
import { setUp } from './set-up.ts';
import type { Cohorts } from './task-proof.ts';

/** A product beside its threshold, and a sentence that says where this is from. */
export type ListedFee = FeeLine & { basis: string };

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

type FeeFacts = Pick<Facts, 'listed' | 'productOf' | 'feeRows' | 'words'>;

/** The products whose threshold or category stands in Products, each beside it, by the rules of a day. */
export function feesIn(facts: FeeFacts, cohorts: Cohorts, day: IsoDate): ListedFee[] {
  const thresholds = new Map<string, Threshold>();
  for (const line of facts.listed) {
    const found = thresholdOf(line, facts, day);
    const product = facts.productOf(line);
    const known = thresholds.get(product);
    if (found && product !== '' && (!known || isBefore(found, known))) thresholds.set(product, found);
  }
  const least = feeRuleFor('leastUnits', facts.feeRows, day, facts.words)?.value ?? FEE_RULES.leastUnits.value;
  return [...thresholds].map(([product, { threshold, basis }]) => ({
    ...watchFee(product, { threshold, least }, cohorts.get(product) ?? []),
    basis,
  }));
}

function rowOf(line: ListedFee, { workbook }: Words): Row {
  const { product, threshold, least, month, rate, forecast, chance, state, basis } = line;
  const shown = (share: number | null | undefined): number | '' => (share == null ? '' : rounded(share));
  return {
    sku: product,
    threshold: shown(threshold),
    month,
    rate: shown(rate),
    distance: rate === null || !threshold ? '' : rounded(threshold - rate),
    units: forecast?.shipped ?? '',
    forecast: shown(forecast?.rate),
    from: shown(forecast?.range[0]),
    to: shown(forecast?.range[1]),
    chance: shown(chance),
    state: fill(workbook.feeStates[state], { least }),
    basis,
  };
}

/** Brings the tab of return fees up to date, making it when the first threshold or category stands in Products. */
export function writeFees(workbook: Workbook, lines: readonly ListedFee[], { words }: Pick<Facts, 'words'>): void {
  if (lines.length === 0 && workbook.find('fees') === null) return;
  setUp(workbook, ['fees']);
  syncRows(
    workbook,
    'fees',
    lines.map((line) => rowOf(line, words)),
  );
}
