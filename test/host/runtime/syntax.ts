import { parse } from 'acorn';

const accepted = new Set<string>();

/** Throws a SyntaxError, as saving the project would, for modules, class fields and anything newer than ES2020. */
export function checkSyntax(code: string): void {
  if (accepted.has(code)) return;
  parse(code, { ecmaVersion: 2020, sourceType: 'script', allowHashBang: false });
  accepted.add(code);
}
