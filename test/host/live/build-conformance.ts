import { readFileSync } from 'node:fs';
import { FACTS, runsLive } from '../contract/facts.ts';

/** A value as the runner writes what it saw: dates as their instant, keys in order. */
function plain(value: unknown): unknown {
  if (value instanceof Date) return { date: value.toISOString() };
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value ?? null;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([key, inner]) => [key, plain(inner)]),
  );
}

/** One Apps Script file that runs every fact a blank spreadsheet can show, to be pasted into the script editor as it stands. */
export function conformanceScript(): string {
  const cases = FACTS.filter(runsLive).map(({ name, says, script, gives, throws }) => {
    const expected = throws ?? JSON.stringify(plain(gives));
    const head = `name: ${JSON.stringify(name)}, says: ${JSON.stringify(says)}, expected: ${JSON.stringify(expected)}`;
    return `  { ${head}, throws: ${throws !== undefined}, run: function (ss, sheet, R) {\n    ${script}\n  } },`;
  });
  const runner = readFileSync(new URL('./runner.js', import.meta.url), 'utf8');
  return `${runner}\nvar CASES = [\n${cases.join('\n')}\n];\n`;
}
