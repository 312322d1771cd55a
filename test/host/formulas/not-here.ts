import type { CellError } from '../book/model.ts';
import { type Call, callsIn } from './calls.ts';
import { isGoogleFunction } from './google-functions.ts';

/** What hovers over a name nobody knows: Google's text, or that the host lacks what Sheets has. */
export function unknownFunction(name: string): string {
  const capital = name.toUpperCase();
  return isGoogleFunction(capital) ? `not in the local host: ${capital}` : `Unknown function: '${capital}'.`;
}

/** The error of a custom call over a variable of LAMBDA or LET, which the host cannot compute; `null` for any other call. */
export function overVariable(body: string, call: Call): CellError | null {
  const around = callsIn(body).filter(({ start, end }) => start < call.start && call.end < end);
  const variables = around.flatMap(({ name, args }) => variablesOf(name.toUpperCase(), args));
  const words = new Set(call.text.toUpperCase().match(/[A-Z_][A-Z0-9_.]*/g));
  if (!variables.some((variable) => words.has(variable))) return null;
  return { error: '#ERROR!', message: `not in the local host: ${call.name.toUpperCase()} over a variable` };
}

function variablesOf(name: string, args: Call['args']): string[] {
  const names = args.slice(0, -1).map(({ text }) => text.toUpperCase());
  if (name === 'LAMBDA') return names;
  return name === 'LET' ? names.filter((_, at) => at % 2 === 0) : [];
}
