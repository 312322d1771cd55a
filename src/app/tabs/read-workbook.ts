import type { ProductCosts } from '../../core/analysis/money.ts';
import {
  type CountedVoice,
  clipPeriod,
  type Period,
  type ProductUnits,
  periodUpTo,
} from '../../core/analysis/tally.ts';
import type { AnyCauseCode } from '../../core/causes.ts';
import type { Owner } from '../../core/tasks/route.ts';
import type { TaskThresholds } from '../../core/tasks/thresholds.ts';
import { type UnitsLine, unitsByMonth } from '../../core/units/by-month.ts';
import { readTable, type TabTable } from '../../sheets/table.ts';
import type { Workbook } from '../../sheets/workbook.ts';
import type { ReadCause } from './causes.ts';
import { readTeam, readType, readYes } from './vocabulary.ts';
import { unitsAt } from './voice-rows.ts';

/** A voice as the summaries see it, with the words of the buyer. The cause is what the workbook says: a person's choice wins. */
export interface VoiceLine extends CountedVoice {
  /** Row below the headings, counted from 0. */
  at: number;
  order: string;
  marketplace: string;
  comment: string;
  disposition: string;
  /** The cause its reason code names, `''` where it names none. */
  says: AnyCauseCode | '';
  /** The buyer wrote something, and the cause is that of these words or one a person chose. */
  isTold: boolean;
  evidence: string;
  certainty: string;
  /** A person has looked at the cause: they said so, or chose another. */
  checked: boolean;
}

/** Whether a cell holds a day there is, of the last or of this century. */
export function isDay(text: string): boolean {
  const [, year, month, day] = (/^((?:19|20)\d{2})-(\d{2})-(\d{2})$/.exec(text) ?? []).map(Number);
  if (year === undefined || month === undefined || day === undefined) return false;
  return month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** The voices of a table already read that count: a row a person emptied is none, nor a request that was taken back, and words in place of a date are no date. */
export function voiceLines(table: TabTable, readCause: ReadCause): VoiceLine[] {
  return table.rows.flatMap((_, at) => {
    const [date, comment, cause] = [table.text(at, 'date'), table.text(at, 'comment'), table.text(at, 'cause')];
    const units = unitsAt(table, at);
    const isChosen = cause !== table.text(at, 'autoCause');
    const evidence = table.text(at, 'evidence');
    if (units <= 0 || (table.text(at, 'key') === '' && comment === '' && cause === '')) return [];
    return {
      at,
      order: table.text(at, 'order'),
      marketplace: table.text(at, 'marketplace'),
      date: isDay(date) ? date : '',
      type: readType(table.text(at, 'type')) || 'return',
      sku: table.text(at, 'sku'),
      asin: table.text(at, 'asin'),
      cause: readCause(cause),
      units,
      comment,
      disposition: table.text(at, 'disposition'),
      says: readCause(table.text(at, 'reasonSays')),
      isTold: comment !== '' && cause !== '' && (evidence !== '' || isChosen),
      evidence,
      certainty: table.text(at, 'certainty'),
      checked: readYes(table.text(at, 'checked')) === 'yes' || isChosen,
    };
  });
}

/** The days looked at: up to the newest voice, as many as the thresholds say, begun no earlier than the first voice. */
export function periodOf(voices: readonly VoiceLine[], { windowDays }: TaskThresholds): Period {
  const dates = voices.map(({ date }) => date);
  return clipPeriod(periodUpTo(dates, windowDays), dates);
}

/** A row of the Products tab: what it is, who makes it in which packaging, and what a unit costs and brings. */
export type ProductLine = ProductCosts & {
  /** The return rate from which its category pays a fee, a share; `null` where nobody said. */
  feeThreshold: number | null;
  sku: string;
  asin: string;
  supplier: string;
  packVersion: string;
  /** Of the return fee, as the cell has it; `''` where nobody said. */
  category: string;
  /** The day from which it ships in that packaging, as the cell says; `''` where nobody said. */
  packSince: string;
  /** The parent it is a variant of, `''` where the row names none. */
  parent: string;
  /** The parent exports had filled in, `''` where they had none. */
  parentSaid: string;
};

/** The rows of the Products tab; none while there is no tab. */
export function readProducts(workbook: Workbook): ProductLine[] {
  if (workbook.find('products') === null) return [];
  const table = readTable(workbook, 'products');
  const amount = (at: number, key: string): number | null => {
    const cell = table.cell(at, key);
    return typeof cell === 'number' && cell >= 0 ? cell : null;
  };
  return table.rows.map((_, at) => ({
    sku: table.text(at, 'sku'),
    asin: table.text(at, 'asin'),
    supplier: table.text(at, 'supplier'),
    packVersion: table.text(at, 'packVersion'),
    category: table.text(at, 'category'),
    packSince: table.text(at, 'packSince'),
    parent: table.text(at, 'parent').trim(),
    // Where the column of parents is gone nobody emptied one.
    parentSaid: table.places.has('parent') ? table.text(at, 'parentSaid').trim() : '',
    price: amount(at, 'price'),
    landed: amount(at, 'landedCost'),
    feeThreshold: amount(at, 'feeThreshold'),
    outbound: amount(at, 'fees'),
  }));
}

/** Units shipped by product in the months a period touches; an empty period takes all. A product without any in it has 0. */
export function unitsWithin(
  units: readonly UnitsLine[],
  { from, to }: Period,
  productOf: (record: { sku: string; asin: string }) => string,
): ProductUnits[] {
  const asins = new Map(units.map(({ sku, asin }) => [productOf({ sku: sku === asin ? '' : sku, asin }), asin]));
  const products = new Map<string, ProductUnits>();
  for (const { product, month, units: shipped } of unitsByMonth(units, productOf)) {
    const line = products.get(product) ?? { sku: product, asin: asins.get(product) ?? '', units: 0 };
    products.set(product, line);
    if (to === '' || (month >= from.slice(0, 7) && month <= to.slice(0, 7))) line.units += shipped;
  }
  return [...products.values()];
}

/** People who remove causes, from the Owners tab; a team of ours goes by its name in the workbook's language, whichever it was written in. */
export function readOwners(workbook: Workbook): Owner[] {
  if (workbook.find('owners') === null) return [];
  const table = readTable(workbook, 'owners');
  const teams: Readonly<Record<string, string>> = workbook.words.workbook.teams;
  return table.rows.map((_, at) => ({
    name: table.text(at, 'name'),
    email: table.text(at, 'email'),
    team: teams[readTeam(table.text(at, 'team')) || 'none'] ?? table.text(at, 'team'),
    causes: table.text(at, 'causes'),
    skus: table.text(at, 'skus'),
  }));
}
