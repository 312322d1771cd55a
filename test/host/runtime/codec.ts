import type { Handle } from '../services/service.ts';
import { enumOf, handleOf, isEnum, isHandle } from '../services/service.ts';

/** Keeps service objects while they are named by number on the other side. */
export interface HandleTable {
  keep(handle: Handle): number | string;
  find(id: number | string): Handle;
}

/** A value of a script, read from the text it crossed as. Dates are Dates, service objects handles, the rest plain or `{ foreign }`. */
export function unpack(text: string, handles: HandleTable): unknown {
  const value: unknown = JSON.parse(text.slice(1));
  return text[0] === '1' ? revive(value, handles) : value;
}

/** The text as which a value crosses to a script. */
export function pack(value: unknown, handles: HandleTable): string {
  if (isPlain(value)) return `0${JSON.stringify(value)}`;
  const state = { special: false, handles };
  const flat = flatten(value, state);
  return (state.special ? '1' : '0') + JSON.stringify(flat);
}

function isPlain(value: unknown): boolean {
  if (Array.isArray(value)) return value.every(isPlain);
  return (
    typeof value === 'string' ||
    typeof value === 'boolean' ||
    value === null ||
    (typeof value === 'number' && Number.isFinite(value))
  );
}

type Marked = Record<string, unknown>;

function revive(value: unknown, handles: HandleTable): unknown {
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map((item) => revive(item, handles));
  const marked = value as Marked;
  if ('$d' in marked) return new Date(marked.$d === null ? Number.NaN : Number(marked.$d));
  if ('$n' in marked) return Number(marked.$n);
  if ('$u' in marked) return undefined;
  if ('$h' in marked) return handles.find(marked.$h as number | string);
  if ('$e' in marked) return enumOf(...(marked.$e as [string, string]));
  if ('$c' in marked) return { foreign: 'circular', text: '' };
  if ('$f' in marked) return { foreign: 'function', text: String(marked.text) };
  if ('$x' in marked)
    return {
      foreign: String(marked.$x),
      text: String(marked.text),
      fields: reviveFields(marked.fields ?? {}, handles),
    };
  return reviveFields(marked.$o ?? {}, handles);
}

function reviveFields(fields: object, handles: HandleTable): Marked {
  return Object.fromEntries(Object.entries(fields).map(([key, item]) => [key, revive(item, handles)]));
}

function flatten(value: unknown, state: { special: boolean; handles: HandleTable }): unknown {
  if (typeof value === 'string' || typeof value === 'boolean' || value === null) return value;
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  if (Array.isArray(value)) {
    const copy = new Array<unknown>(value.length);
    for (let index = 0; index < value.length; index++) copy[index] = flatten(value[index], state);
    return copy;
  }
  state.special = true;
  if (typeof value === 'number') return { $n: String(value) };
  if (value === undefined) return { $u: 1 };
  if (value instanceof Date) return { $d: value.getTime() };
  if (isHandle(value)) return { $h: [state.handles.keep(value), value.service.name] };
  if (isEnum(value)) return { $e: [value.group, value.name] };
  return { $o: Object.fromEntries(Object.entries(value as object).map(([key, item]) => [key, flatten(item, state)])) };
}

/** A table for values that cross without service objects. */
export const noHandles: HandleTable = {
  keep: () => 0,
  find: () => handleOf({ name: 'Object', path: 'Object', methods: {}, label: () => 'Object' }, null),
};
