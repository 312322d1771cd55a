import type { CellError } from '../book/model.ts';
import { callsIn } from './calls.ts';
import { STRANGER } from './dialect.ts';
import { unknownFunction } from './not-here.ts';

const NOT_HERE = 'This local spreadsheet cannot compute the formula.';

/** What the engine shows for an error, as Google shows it; the texts are Google's where they are known. */
const ERRORS: Record<string, CellError> = {
  '#DIV/0!': { error: '#DIV/0!', message: 'Function DIVIDE parameter 2 cannot be zero.' },
  '#REF!': { error: '#REF!', message: 'Reference does not exist.' },
  '#CIRC!': {
    error: '#REF!',
    message: 'Circular dependency detected. To resolve with iterative calculation, see File > Settings.',
  },
  '#VALUE!': { error: '#VALUE!', message: 'A parameter is of the wrong type.' },
  '#N/A': { error: '#N/A', message: 'Did not find a value.' },
  '#NUM!': { error: '#NUM!', message: 'A number is out of range.' },
  '#ERROR!': { error: '#ERROR!', message: 'Formula parse error.' },
  '#CALC!': { error: '#N/A', message: 'No matches are found in FILTER evaluation.' },
  '#SPILL!': { error: '#SPILL!', message: '' },
  '#N/IMPL!': { error: '#ERROR!', message: NOT_HERE },
};

/** The error a cell shows for the engine's, given the formula as the engine understood it: it writes unknown functions small. */
export function googleError(code: string, understood: string): CellError {
  if (code !== '#NAME?') return ERRORS[code] ?? { error: '#ERROR!', message: NOT_HERE };
  const unknown = callsIn(understood).find(({ name }) => name !== name.toUpperCase());
  const message = unknown ? unknownFunction(unknown.name.toUpperCase().replace(STRANGER, '')) : 'Unknown range name.';
  return { error: '#NAME?', message };
}

/** What the engine shows where an array finds a cell in its way. */
export const BLOCKED = '#SPILL!';

/** A formula that refers to itself. */
export const CIRCULAR: CellError = ERRORS['#CIRC!'] ?? { error: '#REF!', message: '' };

/** An array where a single value belongs: Sheets expands only in array functions. */
export const NO_ARRAY: CellError = { error: '#VALUE!', message: 'An array value could not be found.' };
