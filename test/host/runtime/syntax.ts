import { type Node, type Pattern, type Program, parse, type Token } from 'acorn';

/** What a script declares at its top level. */
export interface Declared {
  /** Functions written as `function name() {}`: the page and cells know only these. */
  functions: ReadonlySet<string>;
  /** Every name, functions included. */
  names: ReadonlySet<string>;
}

/** Regular expressions nobody has seen Apps Script read: lookbehind, named groups, properties of characters. */
export const NEWER_PATTERN = /\(\?<|\\[pP]\{/;

const read = new Map<string, Declared>();

/**
 * What a script declares. Throws a SyntaxError, as saving the project would, for modules, class fields, literals of BigInt
 * and anything newer than ES2020.
 */
export function checkSyntax(code: string): Declared {
  const known = read.get(code);
  if (known) return known;
  const program = parse(code, { ecmaVersion: 2020, sourceType: 'script', allowHashBang: false, onToken: checkToken });
  const declared = declaredBy(program);
  read.set(code, declared);
  return declared;
}

function checkToken({ type, value, start }: Token & { value?: unknown }): void {
  if (type.label === 'num' && typeof value !== 'number')
    throw new SyntaxError(`Unexpected token ILLEGAL (at ${start})`);
  if (type.keyword === 'import')
    throw new SyntaxError(`Cannot use import statement outside a module: 'import' and 'export' (at ${start})`);
  if (type.label === 'regexp' && NEWER_PATTERN.test((value as { pattern: string }).pattern))
    throw new SyntaxError(`Invalid regular expression: Invalid group (at ${start})`);
}

function declaredBy({ body }: Program): Declared {
  const functions = body.flatMap((node) => (node.type === 'FunctionDeclaration' ? [node.id.name] : []));
  const others = body.flatMap((node) => {
    if (node.type === 'ClassDeclaration') return [node.id.name];
    return node.type === 'VariableDeclaration' ? node.declarations.flatMap(({ id }) => namesIn(id)) : [];
  });
  return { functions: new Set(functions), names: new Set([...functions, ...others]) };
}

function namesIn(pattern: Pattern | Node): string[] {
  return pattern.type === 'Identifier' && 'name' in pattern ? [pattern.name] : [];
}
