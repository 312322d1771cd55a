import type { IsoDate } from '../cell.ts';
import { type HeldRule, newest } from './rule-table.ts';

/** Two rules of which the first may not lie above the second, with what is built in, and the places their rows may be for. */
export interface Ordered {
  least: string;
  most: string;
  builtIn: readonly [least: number, most: number];
  places: readonly string[];
}

/** Two rows that contradict each other, for the places where they do (none named: everywhere); `null` where what is built in holds. */
export interface Contradiction {
  least: HeldRule | null;
  most: HeldRule | null;
  rules: readonly [least: string, most: string];
  values: readonly [least: number, most: number];
  stores: readonly string[];
}

const inForce = (rows: readonly HeldRule[], rule: string, place: string, on: IsoDate): HeldRule | null => {
  const own = rows.filter((row) => row.rule === rule && row.validFrom <= on);
  const special = newest(own.filter(({ stores }) => stores.includes(place)));
  return special ?? newest(own.filter(({ stores }) => stores.length === 0)) ?? null;
};

/** Rows in force on a day whose least lies above the most, each two once with all their places. */
export function contradictionsIn(held: readonly HeldRule[], ordered: readonly Ordered[], on: IsoDate): Contradiction[] {
  return ordered.flatMap(({ least, most, builtIn, places }) => {
    const found = new Map<string, Contradiction & { stores: string[] }>();
    for (const place of places.length === 0 ? [''] : places) {
      const rows = [inForce(held, least, place, on), inForce(held, most, place, on)] as const;
      const values = [Number(rows[0]?.value ?? builtIn[0]), Number(rows[1]?.value ?? builtIn[1])] as const;
      if (values[0] <= values[1]) continue;
      const key = rows.map((row) => row?.row).join();
      const known = found.get(key) ?? { least: rows[0], most: rows[1], rules: [least, most], values, stores: [] };
      found.set(key, { ...known, stores: [...known.stores, place] });
    }
    return [...found.values()].map((one) => ({
      ...one,
      stores: one.stores.length === Math.max(1, places.length) ? [] : one.stores,
    }));
  });
}
