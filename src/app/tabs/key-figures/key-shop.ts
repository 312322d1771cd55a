import {
  type FailureLine,
  type FailureVoice,
  failureCosts,
  isPriced,
  type PartCost,
} from '../../../core/analysis/failure-cost.ts';
import { cohortsTogether } from '../../../core/analysis/family-cohorts.ts';
import type { KeyShop } from '../../../core/analysis/key-figures/key-months.ts';
import type { IsoDate, IsoMonth } from '../../../core/cell.ts';
import { unitsByMonth, unitsKnownTo } from '../../../core/units/by-month.ts';
import { hideOrder } from '../../../core/voices/hide-order.ts';
import { readTable } from '../../../sheets/table.ts';
import type { Workbook } from '../../../sheets/workbook.ts';
import type { Facts } from '../facts.ts';
import type { VoiceLine } from '../read-workbook.ts';
import type { Cohorts } from '../task-proof.ts';
import { pricesIn } from '../write-money.ts';

/** Units shipped by month: of all products, or of one. */
export function shippedByMonth({ units, productOf }: Facts, product?: string): Map<IsoMonth, number> {
  const shipped = new Map<IsoMonth, number>();
  for (const line of unitsByMonth(units, productOf))
    if (product === undefined || line.product === product)
      shipped.set(line.month, (shipped.get(line.month) ?? 0) + line.units);
  return shipped;
}

/** What failure costs by product, month and part; replacements that are counted with a return are sent all the same. */
function costLines({ voices, links, orderSalt, policies, productOf, listed }: Facts): FailureLine[] {
  const costs = pricesIn({ listed, productOf });
  const told = (voice: VoiceLine, cameBack: boolean): FailureVoice => ({
    type: voice.type,
    product: productOf(voice),
    month: voice.date.slice(0, 7),
    order: orderSalt ? hideOrder(voice.order, orderSalt) : voice.order,
    cause: voice.cause,
    units: voice.units,
    disposition: voice.disposition,
    cameBack,
  });
  return failureCosts(
    [
      ...voices.filter(({ type }) => type !== 'review').map((voice) => told(voice, false)),
      ...[...links.keys()].map((voice) => told(voice, true)),
    ],
    (product) => costs.get(product),
    policies,
  );
}

/** What a part of the cost is in a month, of all products together. */
function costTeller(lines: readonly FailureLine[], policies: Facts['policies']): KeyShop['costOf'] {
  const sums = new Map<string, PartCost>();
  for (const { month, part, cents, units, left } of lines) {
    const sum = sums.get(`${month} ${part}`) ?? { cents: 0, units: 0, left: 0 };
    sums.set(`${month} ${part}`, { cents: sum.cents + cents, units: sum.units + units, left: sum.left + left });
  }
  return (month, part) =>
    isPriced(part, policies) ? (sums.get(`${month} ${part}`) ?? { cents: 0, units: 0, left: 0 }) : null;
}

/** The shares of repeat buyers the seller typed, by month: 0.18, 18 % and 18 are the same. */
function loyaltyIn(workbook: Workbook): Map<IsoMonth, number> {
  if (workbook.find('keyFigureMonths') === null) return new Map();
  const table = readTable(workbook, 'keyFigureMonths');
  return new Map(
    table.rows.flatMap((_, at): [IsoMonth, number][] => {
      const typed = table.cell(at, 'loyalty');
      if (typeof typed !== 'number' || typed < 0 || typed > 100) return [];
      return [[table.text(at, 'month'), typed > 1 ? typed / 100 : typed]];
    }),
  );
}

/** What the key figures are made from, by the cohorts of Rates, and what failure costs by product. */
export function keyShopIn(
  workbook: Workbook,
  facts: Facts,
  cohorts: Cohorts,
  today: IsoDate,
): KeyShop & { costs: FailureLine[] } {
  const { voices, links, voiceTable, units, productOf } = facts;
  const costs = costLines(facts);
  const starsOf = ({ at }: VoiceLine): number | null => {
    const rating = voiceTable?.cell(at, 'rating');
    return typeof rating === 'number' && rating >= 1 && rating <= 5 ? rating : null;
  };
  return {
    // Replacements that are counted with a return count nothing here, but tell until when replacements are known.
    voices: [...voices, ...links.keys()].map((voice) => ({
      type: voice.type,
      date: voice.date,
      product: productOf(voice),
      cause: voice.cause,
      units: voice.units,
      stars: voice.type === 'review' || voice.type === 'feedback' ? starsOf(voice) : null,
    })),
    shipped: shippedByMonth(facts),
    unitsTo: unitsKnownTo(units),
    cohorts: cohortsTogether(cohorts.values()),
    costOf: costTeller(costs, facts.policies),
    costs,
    loyalty: loyaltyIn(workbook),
    today,
  };
}
