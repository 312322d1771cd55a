import {
  type Contribution,
  foldContributions,
  packContributions,
  unpackContributions,
} from '../../core/units/contributions.ts';
import type { Days } from '../../core/units/merge.ts';
import {
  packToldCells,
  parentTold,
  saySplit,
  splitOf,
  type Told,
  type ToldByImport,
  unpackToldCells,
} from '../../core/units/told.ts';

/** What the imports of a row of Units said, oldest first. */
export interface SaidOfMonth {
  contributions: readonly Contribution[];
  told: readonly ToldByImport[];
}

/** What the hidden cells `days` and `told` of a row hold. */
export function readSaid(days: string, told: string): SaidOfMonth {
  return { contributions: unpackContributions(days), told: unpackToldCells(told) };
}

/** The same without what one import said. */
export function withoutImport({ contributions, told }: SaidOfMonth, importId: string): SaidOfMonth {
  return {
    contributions: contributions.filter((one) => one.import !== importId),
    told: told.filter((one) => one.import !== importId),
  };
}

/** The same with what one import says, as the newest. */
export function withImport(said: SaidOfMonth, importId: string, days: Days, told: Told): SaidOfMonth {
  const { contributions, told: others } = withoutImport(said, importId);
  const { parent, sold } = told;
  return {
    contributions: [...contributions, { import: importId, days: days.days, wholeDays: days.wholeDays }],
    told: [...others, { import: importId, parent, sold }],
  };
}

/** What was said as the cells of a row. */
export function cellsOfSaid({ contributions, told }: SaidOfMonth): {
  days: string;
  shipped: number;
  told: string;
  marketplaces: string;
} {
  return {
    days: packContributions(contributions),
    shipped: foldContributions(contributions).shipped,
    told: packToldCells(told),
    marketplaces: saySplit(splitOf(contributions, told)),
  };
}

/** Whether two rows read the same, whichever imports say so. */
export function saysTheSame(one: SaidOfMonth, other: SaidOfMonth): boolean {
  const read = ({ contributions, told }: SaidOfMonth): string => {
    const { days, wholeDays } = foldContributions(contributions);
    return JSON.stringify([days, wholeDays, parentTold(told), saySplit(splitOf(contributions, told))]);
  };
  return read(one) === read(other);
}
