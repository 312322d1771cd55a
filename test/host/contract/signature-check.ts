import { registerAll } from '../services/all.ts';
import { googleSignatures, kindOf, type Signature } from '../services/google-signatures.ts';
import { allServices } from '../services/registry.ts';

/** Where the host's tables and Google's typings disagree about what a method takes. */
export interface Disagreement {
  method: string;
  how: 'beyond the typings' | 'unchecked' | 'too strict' | 'too kind';
  /** The argument list in question. */
  list: string;
}

/** Every disagreement of the host with Google's typings. */
export function disagreements(): Disagreement[] {
  registerAll();
  const google = googleSignatures();
  return allServices().flatMap(({ name, methods }) =>
    Object.entries(methods).flatMap(([method, { takes }]) => {
      const overloads = google.get(name)?.get(method);
      const say = (how: Disagreement['how'], list: string) => ({ method: `${name}.${method}`, how, list });
      if (!overloads) return [say('beyond the typings', takes?.join(' / ') ?? '')];
      if (!takes) return [say('unchecked', '')];
      const lists = overloads.flatMap(listsOf);
      const rows = takes.map((row) => (row === '' ? [] : row.split(' ')));
      return [
        ...lists
          .filter((list) => !rows.some((row) => covers(row, list, accepts)))
          .map((list) => say('too strict', list.join(', '))),
        ...rows
          .filter((row) => !lists.some((list) => covers(row, list, isNoKinder)))
          .map((row) => say('too kind', row.join(' '))),
      ];
    }),
  );
}

function listsOf({ types, optional }: Signature): string[][] {
  return Array.from({ length: optional + 1 }, (_, fewer) => types.slice(0, types.length - fewer));
}

function covers(row: string[], list: string[], test: (mine: string, google: string) => boolean): boolean {
  return row.length === list.length && row.every((mine, at) => test(mine, list[at] ?? ''));
}

/** Whether what the host checks lets every value of Google's type through. */
function accepts(mine: string, google: string): boolean {
  const { kind, nullable } = kindOf(google);
  if (mine === 'any') return true;
  if (nullable && !mine.endsWith('?')) return false;
  return fits(mine.replace('?', ''), kind);
}

/** Whether what the host checks lets nothing through that Google's type does not. */
function isNoKinder(mine: string, google: string): boolean {
  const { kind, nullable } = kindOf(google);
  if (kind === 'any') return true;
  if (mine === 'any' || (mine.endsWith('?') && !nullable)) return false;
  return mine
    .replace('?', '')
    .split('|')
    .every((one) => fits(one, kind));
}

function fits(mine: string, kind: string): boolean {
  return mine.split('|').includes(kind) || (mine === 'array' && kind === 'block');
}
