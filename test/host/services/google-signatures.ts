import { googleEnums, googleNames, typingTexts } from './google-names.ts';

/** The parameters of one overload: their types as written, and how many of them may be left out. */
export interface Signature {
  types: string[];
  optional: number;
  /** The last one takes any number of arguments. */
  rest: boolean;
}

let signatures: Map<string, Map<string, Signature[]>> | null = null;

/** The overloads of the methods of each class in Google's typings, by class and method. */
export function googleSignatures(): ReadonlyMap<string, ReadonlyMap<string, Signature[]>> {
  signatures ??= readSignatures();
  return signatures;
}

/** What a method takes by Google's typings, as the tables of the host write it; nothing for one they lack. */
export function typedTakes(className: string, method: string): string[] {
  const overloads = googleSignatures().get(className)?.get(method) ?? [];
  return overloads.map(({ types }) =>
    types
      .map(kindOf)
      .map(({ kind, nullable }) => kind + (nullable ? '?' : ''))
      .join(' '),
  );
}

const PLAIN: Record<string, string> = {
  Integer: 'number',
  number: 'number',
  BlobSource: 'Blob',
  Byte: 'number',
  Char: 'string',
  string: 'string',
  FontLine: 'string',
  FontStyle: 'string',
  FontWeight: 'string',
  boolean: 'boolean',
  Date: 'date',
  any: 'any',
  unknown: 'any',
};

/** A type of Google's as the tables of the host write it. */
export function kindOf(type: string): { kind: string; nullable: boolean } {
  const nullable = / \| null$/.test(type);
  const bare = type.replace(/ \| null$/, '').replace(/^(?:\w+\.)+/, '');
  return { kind: bareKind(bare), nullable };
}

function bareKind(bare: string): string {
  if (/\[\]\[\]$|^Array<Array</.test(bare)) return 'block';
  if (/\[\]$|^Array</.test(bare)) return 'array';
  if (/^"/.test(bare)) return 'string';
  if (/^\{|Parameters$|^object$/.test(bare)) return 'object';
  if (googleEnums().has(bare) && googleNames(bare).methods.size === 0) return 'enum';
  return PLAIN[bare] ?? bare;
}

function readSignatures(): Map<string, Map<string, Signature[]>> {
  const classes = new Map<string, Map<string, Signature[]>>();
  for (const text of typingTexts()) {
    for (const [, name = '', body = ''] of text.matchAll(/^ *(?:declare )?interface (\w+)[^{\n]*\{([\s\S]*?)\n *\}$/gm))
      if (!classes.has(name)) classes.set(name, methodsIn(body));
  }
  return classes;
}

function methodsIn(body: string): Map<string, Signature[]> {
  const methods = new Map<string, Signature[]>();
  for (const match of body.matchAll(/^\s*(\w+)(?:<[^(]*>)?\(/gm)) {
    const start = match.index + match[0].length;
    const name = match[1] ?? '';
    methods.set(name, [...(methods.get(name) ?? []), signatureOf(body.slice(start, closing(body, start)))]);
  }
  return methods;
}

/** Where the bracket that is open at `start` closes. */
function closing(text: string, start: number): number {
  let depth = 1;
  for (let at = start; at < text.length; at += 1) {
    if ('([{'.includes(text.charAt(at))) depth += 1;
    if (')]}'.includes(text.charAt(at))) depth -= 1;
    if (depth === 0) return at;
  }
  throw new Error(`no end of: ${text.slice(start, start + 40)}`);
}

function signatureOf(list: string): Signature {
  const parameters = parts(list).map((part) => /^(\.\.\.)?(\w+)(\??):\s*([\s\S]*)$/.exec(part));
  return {
    types: parameters.map((found) => found?.[4]?.replace(/\s+/g, ' ') ?? ''),
    optional: parameters.filter((found) => found?.[3] === '?').length,
    rest: parameters.some((found) => found?.[1] === '...'),
  };
}

/** Parameters between commas outside brackets. */
function parts(list: string): string[] {
  const found = [''];
  let depth = 0;
  for (const character of list.replaceAll('=>', '  ')) {
    if ('([{<'.includes(character)) depth += 1;
    if (')]}>'.includes(character)) depth -= 1;
    if (character === ',' && depth === 0) found.push('');
    else found[found.length - 1] += character;
  }
  return found.map((part) => part.trim()).filter((part) => part !== '');
}
