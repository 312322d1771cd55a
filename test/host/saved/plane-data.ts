import type { Plane } from '../book/plane.ts';
import { fromPlain, toPlain } from './plain-data.ts';

/** A plane at rest: each different thing once, and by row the numbers of the things, -1 for none; `null` for an empty row. */
export interface PlaneData {
  things: unknown[];
  rows: (number[] | null)[];
}

/** A plane as data JSON can hold. */
export function planeData<T>({ rows }: Plane<T>): PlaneData {
  const things: unknown[] = [];
  const numbers = new Map<unknown, number>();
  const known = new Map<string, number>();
  const numberOf = (thing: unknown): number => {
    if (thing === undefined) return -1;
    const before = numbers.get(thing);
    if (before !== undefined && !Object.is(thing, -0)) return before;
    const plain = toPlain(thing);
    const key = JSON.stringify(plain);
    const number = known.get(key) ?? things.push(plain) - 1;
    known.set(key, number);
    numbers.set(thing, number);
    return number;
  };
  return { things, rows: Array.from(rows, (cells) => (cells ? Array.from(cells, numberOf) : null)) };
}

/** The plane again; things that read the same are one where cells may share them. */
export function planeOf<T>({ things, rows }: PlaneData, isShared: boolean): Plane<T> {
  const shared = things.map((thing) => fromPlain(thing) as T);
  const thing = (number: number): T | undefined => {
    if (number < 0) return undefined;
    return isShared ? shared[number] : (fromPlain(things[number]) as T);
  };
  return { rows: rows.map((cells) => cells?.map(thing)) };
}
