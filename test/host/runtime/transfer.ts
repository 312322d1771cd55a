import { type Foreign, isForeign } from '../services/arguments.ts';
import { isEnum, isHandle } from '../services/service.ts';

/** Arguments of `google.script.run` as the server gets them. Throws what the page's own code throws for a value that may not pass. */
export function toServer(args: readonly unknown[]): unknown[] {
  const given = args.map((value, index) => copied(value, String(index), []));
  checkSize(given);
  return given;
}

/** Bytes that may cross at once; people measured about 50 MB. */
const MOST_BYTES = 50 * 1024 * 1024;

function checkSize(value: unknown): void {
  const text = JSON.stringify(value) ?? '';
  if (text.length > MOST_BYTES || (text.length > MOST_BYTES / 3 && Buffer.byteLength(text) > MOST_BYTES))
    throw new Error('NetworkError: Connection failure due to HTTP 413');
}

function copied(value: unknown, place: string, above: readonly unknown[]): unknown {
  if (value === undefined || value === null) return null;
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (typeof value !== 'object') throw illegal(place);
  if (above.includes(value)) throw new TypeError('Failed due to circular reference.');
  const path = [...above, value];
  if (Array.isArray(value)) return value.map((item, index) => copied(item, String(index), path));
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== null && Object.getPrototypeOf(prototype) !== null) throw illegal(place);
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, copied(item, key, path)]));
}

function illegal(place: string): TypeError {
  return new TypeError(`Failed due to illegal value in property: ${place}`);
}

/** A result of a server function as the page gets it: `null` for all of it where a Date or service object is inside. */
export function toPage(value: unknown): unknown {
  const given = carriesNothing(value) ? null : delivered(value);
  checkSize(given);
  return given;
}

function carriesNothing(value: unknown): boolean {
  if (value instanceof Date || isHandle(value) || isEnum(value)) return true;
  if (typeof value !== 'object' || value === null || isForeign(value)) return false;
  return Object.values(value).some(carriesNothing);
}

function delivered(value: unknown): unknown {
  if (value === undefined || value === null) return null;
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (typeof value !== 'object') return value;
  if (isForeign(value)) return foreign(value);
  if (Array.isArray(value)) return value.map(delivered);
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, delivered(item)]));
}

/** What Google's server cannot send. Of circles and numbers without end nobody has said what happens. */
const REFUSED = ['Uint8Array', 'circular', 'bigint', 'symbol'];

function foreign(value: Foreign): unknown {
  if (value.foreign === 'function') return value.text;
  if (value.foreign === 'String') return { ...[...value.text] };
  if (REFUSED.includes(value.foreign))
    throw new Error("We're sorry, a server error occurred. Please wait a bit and try again.");
  return value.foreign === 'Int8Array' ? (value.fields ?? {}) : {};
}
