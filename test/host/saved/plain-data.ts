/** Marks of what JSON has no words for. */
const MAP = '$map';
const SET = '$set';
const NUMBER = '$number';
const NOTHING = '$nothing';

/** Data with maps, sets, holes in lists and numbers beyond JSON as data JSON can hold. */
export function toPlain(thing: unknown): unknown {
  if (thing === undefined) return { [NOTHING]: true };
  if (typeof thing === 'number' && (!Number.isFinite(thing) || Object.is(thing, -0))) {
    return { [NUMBER]: Object.is(thing, -0) ? '-0' : String(thing) };
  }
  if (typeof thing !== 'object' || thing === null) return thing;
  if (Array.isArray(thing)) return Array.from(thing, toPlain);
  if (thing instanceof Map) return { [MAP]: [...thing].map(([key, value]) => [toPlain(key), toPlain(value)]) };
  if (thing instanceof Set) return { [SET]: [...thing].map(toPlain) };
  const entries = Object.entries(thing).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries.map(([key, value]) => [key, toPlain(value)]));
}

/** The data again, as it was. */
export function fromPlain(thing: unknown): unknown {
  if (typeof thing !== 'object' || thing === null) return thing;
  if (Array.isArray(thing)) return thing.map(fromPlain);
  const entries = Object.entries(thing);
  const [[mark, value] = []] = entries;
  if (entries.length === 1) {
    if (mark === NOTHING) return undefined;
    if (mark === NUMBER) return Number(value);
    if (mark === MAP)
      return new Map((value as [unknown, unknown][]).map(([key, each]) => [fromPlain(key), fromPlain(each)]));
    if (mark === SET) return new Set((value as unknown[]).map(fromPlain));
  }
  return Object.fromEntries(entries.map(([key, each]) => [key, fromPlain(each)]));
}
