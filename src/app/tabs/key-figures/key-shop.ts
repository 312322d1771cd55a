import { cohortsTogether } from '../../../core/analysis/family-cohorts.ts';
import type { KeyShop } from '../../../core/analysis/key-figures/key-months.ts';
import type { IsoDate, IsoMonth } from '../../../core/cell.ts';
import { unitsByMonth, unitsKnownTo } from '../../../core/units/by-month.ts';
import { readTable } from '../../../sheets/table.ts';
import type { Workbook } from '../../../sheets/workbook.ts';
import type { Facts } from '../facts.ts';
import type { VoiceLine } from '../read-workbook.ts';
import type { Cohorts } from '../task-proof.ts';
import { moneyIn } from '../write-money.ts';

/** All days, for months that were chosen before. */
const EVER = { from: '0', to: '9' };

/** Units shipped by month: of all products, or of one. */
export function shippedByMonth({ units, productOf }: Facts, product?: string): Map<IsoMonth, number> {
  const shipped = new Map<IsoMonth, number>();
  for (const line of unitsByMonth(units, productOf))
    if (product === undefined || line.product === product)
      shipped.set(line.month, (shipped.get(line.month) ?? 0) + line.units);
  return shipped;
}

/** What returns of a month cost. */
function costTeller(facts: Facts): KeyShop['costOf'] {
  const byMonth = new Map<IsoMonth, VoiceLine[]>();
  for (const voice of facts.voices) {
    if (voice.type !== 'return') continue;
    const own = byMonth.get(voice.date.slice(0, 7));
    if (own) own.push(voice);
    else byMonth.set(voice.date.slice(0, 7), [voice]);
  }
  return (month) => {
    const { lines } = moneyIn({ ...facts, voices: byMonth.get(month) ?? [] }, EVER);
    if (lines.length === 0) return null;
    return {
      cents: lines.reduce((sum, { cents }) => sum + cents, 0),
      units: lines.reduce((sum, { units }) => sum + units, 0),
    };
  };
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

/** What the key figures are made from, by the cohorts of Rates. */
export function keyShopIn(workbook: Workbook, facts: Facts, cohorts: Cohorts, today: IsoDate): KeyShop {
  const { voices, voiceTable, units } = facts;
  const starsOf = ({ at }: VoiceLine): number | null => {
    const rating = voiceTable?.cell(at, 'rating');
    return typeof rating === 'number' && rating >= 1 && rating <= 5 ? rating : null;
  };
  return {
    voices: voices.map((voice) => ({
      type: voice.type,
      date: voice.date,
      cause: voice.cause,
      units: voice.units,
      stars: voice.type === 'review' ? starsOf(voice) : null,
    })),
    shipped: shippedByMonth(facts),
    unitsTo: unitsKnownTo(units),
    cohorts: cohortsTogether(cohorts.values()),
    costOf: costTeller(facts),
    loyalty: loyaltyIn(workbook),
    today,
  };
}
