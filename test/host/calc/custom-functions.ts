import { showsDate } from '../book/display.ts';
import type { CellError, CellValue, CustomFunctions } from '../book/model.ts';
import { momentOf, serialOf } from '../book/serial.ts';
import { MOST_CHARACTERS } from '../book/write.ts';
import { isGoogleFunction } from '../formulas/google-functions.ts';
import { execute } from '../runtime/execute.ts';
import type { World } from '../services/run.ts';

/**
 * The bundle's custom functions. A call with arguments seen before is answered from memory, as the platform does; else it
 * runs in a fresh context, allowed to read only. A thrown error becomes `#ERROR!` with its message.
 */
export function customFunctions(world: World): CustomFunctions {
  const known = new Map<string, CellValue[][]>();
  return {
    has: (name) => !isGoogleFunction(name) && world.bundle.customFunctions.has(name.toUpperCase()),
    call(name, args, formats) {
      const key = JSON.stringify([name.toUpperCase(), args, formats.map(datesIn)]);
      const answer = known.get(key) ?? run(world, name, args, formats);
      known.set(key, answer);
      return answer;
    },
  };
}

function run(
  world: World,
  name: string,
  args: (CellValue | CellValue[][])[],
  formats: (string | string[][])[],
): CellValue[][] {
  const functionName = world.bundle.customFunctions.get(name.toUpperCase()) ?? name;
  const given = args.map((value, index) => argument(value, formats[index] ?? '', world.book.timeZone));
  const before = world.clock.now;
  const { value, error } = execute(world, {
    functionName,
    args: given,
    mode: 'CUSTOM_FUNCTION',
    cause: 'custom function',
  });
  world.clock.now = before;
  return error
    ? [[shown(error)]]
    : block(value, world.book.timeZone).map((line) => line.map((each) => fitting(each, name)));
}

function argument(value: CellValue | CellValue[][], format: string | string[][], timeZone: string): unknown {
  if (!Array.isArray(value)) return passed(value, String(format), timeZone);
  return value.map((line, row) =>
    line.map((cell, column) => passed(cell, Array.isArray(format) ? (format[row]?.[column] ?? '') : format, timeZone)),
  );
}

function passed(value: CellValue, format: string, timeZone: string): unknown {
  if (value === null) return '';
  if (typeof value === 'object') return value.error;
  return typeof value === 'number' && showsDate(format) ? new Date(momentOf(value, timeZone)) : value;
}

function datesIn(format: string | string[][]): unknown {
  return Array.isArray(format) ? format.map((line) => line.map(showsDate)) : showsDate(format);
}

/** A result as cells: a list stands in one column, a list of lists as it is. */
function block(value: unknown, timeZone: string): CellValue[][] {
  if (!Array.isArray(value)) return [[cell(value, timeZone)]];
  if (value.length === 0) return [[{ error: '#REF!', message: 'Reference does not exist.' }]];
  return value.map((line: unknown) =>
    (Array.isArray(line) ? line : [line]).map((item: unknown) => cell(item, timeZone)),
  );
}

function fitting(value: CellValue, name: string): CellValue {
  if (typeof value !== 'string' || value.length <= MOST_CHARACTERS) return value;
  return {
    error: '#VALUE!',
    message: `Text result of ${name.toUpperCase()} is longer than the limit of ${MOST_CHARACTERS} characters.`,
  };
}

function cell(value: unknown, timeZone: string): CellValue {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number')
    return Number.isFinite(value) ? value : { error: '#NUM!', message: 'Result was not a number.' };
  if (value instanceof Date) return serialOf(value.getTime(), timeZone);
  return { error: '#ERROR!', message: 'Error: Unable to convert the result to a cell value.' };
}

function shown(error: Error): CellError {
  const line = /Code\.js:(\d+)/.exec(error.stack ?? '')?.[1] ?? '0';
  const name = error.name === 'Exception' ? '' : `${error.name}: `;
  return { error: '#ERROR!', message: `${name}${error.message} (line ${line}).` };
}
