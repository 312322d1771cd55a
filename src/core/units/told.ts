import type { Contribution } from './contributions.ts';
import { packDays, unpackDays } from './days.ts';
import type { Sold } from './shipped-units.ts';

/** What an export tells of a SKU in a month beside its units: the ASIN of its parent, `''` where it names none, and the marketplaces. */
export interface Told {
  parent: string;
  sold: readonly Sold[];
}

/** What one import told; kept apart so that exactly that import can be undone. */
export interface ToldByImport extends Told {
  import: string;
}

/** Characters a cell takes; what finds no room is not kept, and its units are then of no marketplace that is known. */
const LONGEST = 49_900;

const PARENT = /^[A-Z0-9]{0,10}$/;
const MARKETPLACE = /^([A-Z]{2}) (\S+) (\d+)$/;

/** What an export tells as one line of text, `''` where it tells nothing: `B0PARENT01|US 31:0x4,3/ 2|UK 31:1/ 1`. */
export function packTold({ parent, sold }: Told): string {
  if (parent === '' && sold.length === 0) return '';
  return [
    parent,
    ...sold.map(({ marketplace, days, orders }) => `${marketplace} ${packDays({ days, wholeDays: [] })} ${orders}`),
  ].join('|');
}

/** What `packTold` packed; what a person damaged is left out. */
export function unpackTold(text: string): Told {
  const [parent = '', ...parts] = text.split('|');
  const sold = parts.flatMap((part) => {
    const [, marketplace, packed, orders] = MARKETPLACE.exec(part) ?? [];
    const days = packed === undefined ? null : unpackDays(packed);
    return marketplace === undefined || days === null ? [] : [{ marketplace, days: days.days, orders: Number(orders) }];
  });
  return { parent: PARENT.test(parent) ? parent : '', sold };
}

/** What imports told as one line for a hidden column, oldest first; the oldest go where a cell has no room for all. */
export function packToldCells(all: readonly ToldByImport[]): string {
  const parts = all.flatMap((one) => {
    const packed = packTold(one);
    return packed === '' ? [] : [`${one.import}=${packed}`];
  });
  let room = LONGEST;
  let from = parts.length;
  while (from > 0 && room > (parts[from - 1] ?? '').length) {
    from -= 1;
    room -= (parts[from] ?? '').length + 1;
  }
  return parts.slice(from).join(';');
}

/** What `packToldCells` packed. */
export function unpackToldCells(text: string): ToldByImport[] {
  if (text === '') return [];
  return text.split(';').flatMap((part) => {
    const cut = part.indexOf('=');
    return cut > 0 ? [{ import: part.slice(0, cut), ...unpackTold(part.slice(cut + 1)) }] : [];
  });
}

/** The parent the newest import names that names one, else `''`. */
export function parentTold(told: readonly ToldByImport[]): string {
  return told.reduce((parent, one) => one.parent || parent, '');
}

const soldOn = (sold: readonly Sold[] | undefined, at: number): number =>
  (sold ?? []).reduce((sum, { days }) => sum + (days[at] ?? 0), 0);

/**
 * Units of a month by marketplace. Each day is told by the import whose units stand for it in the month, so the marketplaces never add up
 * to more than the month, and to all of it where that import knows them all; of imports that tell as many units, one that knows the
 * marketplaces of most. A day whose marketplaces would be more than its units is of none that is known.
 */
export function splitOf(
  contributions: readonly Contribution[],
  told: readonly ToldByImport[],
): ReadonlyMap<string, number> {
  const split = new Map<string, number>();
  if (told.every(({ sold }) => sold.length === 0)) return split;
  const soldBy = new Map(told.map((one) => [one.import, one.sold]));
  const imports = contributions.map(({ import: id, days, wholeDays }) => ({
    days,
    whole: new Set(wholeDays),
    sold: soldBy.get(id),
  }));
  const length = Math.max(0, ...imports.map(({ days }) => days.length));
  for (let at = 0; at < length; at += 1) {
    let [units, known] = [0, 0];
    let teller: readonly Sold[] | undefined;
    for (const { days, whole, sold } of imports) {
      const day = days[at] ?? 0;
      const of = soldOn(sold, at);
      const knows = of <= day ? of : 0;
      const counts = day > units || (day < units && whole.has(at + 1)) || (day === units && knows >= known);
      if (counts) [units, known, teller] = [day, knows, of <= day ? sold : undefined];
    }
    for (const { marketplace, days } of teller ?? []) {
      const sold = days[at] ?? 0;
      if (sold > 0) split.set(marketplace, (split.get(marketplace) ?? 0) + sold);
    }
  }
  return split;
}

/** Units by marketplace as a person reads them: `UK 50, US 150`, in the order of the alphabet. */
export function saySplit(split: ReadonlyMap<string, number>): string {
  return [...split]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([marketplace, units]) => `${marketplace} ${units}`)
    .join(', ');
}
