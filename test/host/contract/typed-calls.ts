import { registerAll } from '../services/all.ts';
import { typingTexts } from '../services/google-names.ts';
import { allServices } from '../services/registry.ts';
import { BEYOND_TYPINGS, EXCEPTIONS } from './signature-exceptions.ts';

/**
 * A call of every method for every list of arguments the host takes, as TypeScript over Google's typings: the compiler holds the
 * host against them. Never run.
 */
export function typedCalls(): string {
  registerAll();
  const places = namespaces();
  const typeOf = (name: string): string => `GoogleAppsScript.${places.get(name)}.${name}`;
  const calls = allServices().flatMap(({ name, methods }) =>
    Object.entries(methods).flatMap(([method, { takes }]) => {
      const isLeftOut = BEYOND_TYPINGS.includes(`${name}.${method}`) || `${name}.${method}` in EXCEPTIONS;
      if (!takes || isLeftOut || !places.has(name)) return [];
      const loosely = OF_WORDS.test(method);
      return takes.map(
        (row) => `void ((it: ${typeOf(name)}) => it.${method}(${argumentsOf(row, loosely, typeOf, places)}));`,
      );
    }),
  );
  return `${HEAD}\n${calls.join('\n')}\n`;
}

const HEAD = `// Written by signatures.test.ts from the tables of services: what the host takes, for the compiler to check.
declare function a<T>(): T;
`;

/** Methods of which the typings list the words they take, where the host takes any text. */
const OF_WORDS = /^set(FontWeight|FontStyle|FontLine|HorizontalAlignment|VerticalAlignment)$/;

const TYPES: Record<string, string> = {
  number: 'number',
  string: 'string',
  boolean: 'boolean',
  date: 'any',
  any: 'any',
  enum: 'any',
  object: 'any',
  array: 'any',
  block: 'any',
};

function argumentsOf(
  row: string,
  loosely: boolean,
  typeOf: (name: string) => string,
  places: ReadonlyMap<string, string>,
): string {
  const words = row === '' ? [] : row.split(' ');
  return words
    .map((word) => word.replace('?', '').split('|'))
    .map((names) =>
      names.map(
        (name) =>
          (loosely && name === 'string' ? 'any' : null) ?? TYPES[name] ?? (places.has(name) ? typeOf(name) : 'any'),
      ),
    )
    .map((types) => `a<${types.join(' & ')}>()`)
    .join(', ');
}

/** The namespace of each class in Google's typings; of two of one name the first counts. */
function namespaces(): Map<string, string> {
  const found = new Map<string, string>();
  for (const text of typingTexts()) {
    let namespace = '';
    for (const [, opened, name] of text.matchAll(/^ *(?:declare )?(?:namespace (\w+) \{|interface (\w+))/gm)) {
      if (opened) namespace = opened;
      else if (name && !found.has(name)) found.set(name, namespace);
    }
  }
  return found;
}
