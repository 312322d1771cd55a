/**
 * What `google.script.run` lets through, by the rules of Google's client: a copy of plain data, `undefined` as `null`.
 * Throws `TypeError: Failed due to illegal value in property: <key>` for anything else and for a circle.
 */
export function toTransfer(args: unknown[]): unknown[] {
  return args.map((value, at) => copy(value, String(at), []));
}

function copy(value: unknown, property: string, above: object[]): unknown {
  if (value === undefined || value === null) return null;
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  if (typeof value !== 'object') throw new TypeError(`Failed due to illegal value in property: ${property}`);
  if (above.includes(value)) throw new TypeError('Failed due to circular reference.');
  const path = [...above, value];
  if (Array.isArray(value)) return Array.from(value, (entry, at) => copy(entry, String(at), path));
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null) {
    throw new TypeError(`Failed due to illegal value in property: ${property}`);
  }
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, copy(entry, key, path)]));
}
