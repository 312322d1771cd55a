import { AREAS, FACTS, runsLive } from '../contract/facts.ts';
import { MARKS, markOf } from '../contract/marks.ts';
import { FLAGS } from '../flags.ts';
import { registerAll } from '../services/all.ts';
import { googleNames } from '../services/google-names.ts';
import { allServices } from '../services/registry.ts';
import type { Sighting } from './reports.ts';

const row = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`;

/** A table in Markdown; figures stand right. */
function table(headings: readonly string[], rows: readonly (readonly (string | number)[])[]): string[] {
  const rule = headings.map((_, at) => (typeof rows[0]?.[at] === 'number' ? '---:' : '---'));
  return [row(headings), row(rule), ...rows.map(row), ''];
}

function factTable(sightings: ReadonlyMap<string, Sighting>): string[] {
  const rows = Object.entries(AREAS).map(([area, facts]) => {
    const names = FACTS.filter(({ id }) => facts.some((fact) => fact.id === id)).map(({ name }) => name);
    const live = names.filter((name) => sightings.get(name)?.same).length;
    return [area, facts.length, ...MARKS.map((mark) => facts.filter(({ id }) => markOf(id) === mark).length), live];
  });
  return table(['Area', 'Facts', ...MARKS, 'seen live'], rows);
}

interface ClassCoverage {
  name: string;
  there: number;
  missing: string[];
}

/** Of each class the methods Google's typings name that the host has, and those it has not. */
function classes(): ClassCoverage[] {
  registerAll();
  return allServices()
    .map(({ name, methods }) => {
      const google = [...googleNames(name).methods];
      return {
        name,
        there: google.filter((method) => method in methods).length,
        missing: google.filter((method) => !(method in methods) && method !== 'toString').sort(),
      };
    })
    .filter(({ there, missing }) => there + missing.length > 0)
    .sort((one, other) => (one.name < other.name ? -1 : 1));
}

/** What the host covers, what it does not and what it guesses, as the page COVERAGE.md. */
export function coveragePage(sightings: ReadonlyMap<string, Sighting>): string {
  const all = classes();
  const there = all.reduce((sum, one) => sum + one.there, 0);
  const missing = all.reduce((sum, one) => sum + one.missing.length, 0);
  const [last] = [...sightings.values()]
    .map(({ on }) => on)
    .sort()
    .reverse();
  return [
    '# What the local Google Sheets covers',
    '',
    'Written by its tests; run them with `-u` to bring it up to date.',
    '',
    '## Facts',
    '',
    `${FACTS.length} cases of ${new Set(FACTS.map(({ id }) => id)).size} behaviours are checked at every run; ${FACTS.filter(runsLive).length} of them can be run in a live`,
    `spreadsheet too. ${last ? `A live spreadsheet was asked last on ${last}.` : 'No live spreadsheet has been asked yet: nothing here was seen by us.'}`,
    '',
    ...factTable(sightings),
    '## Methods',
    '',
    `${there} methods of Google's typings are there, ${missing} are not: each of those throws \`not in the local host\` with its name.`,
    '',
    ...table(
      ['Class', 'there', 'not there', 'which'],
      all.map((one) => [one.name, one.there, one.missing.length, one.missing.join(', ')]),
    ),
    '## Guesses',
    '',
    'What nobody has seen live, and faults a test turns on, by the name of the flag.',
    '',
    ...table(
      ['Flag', 'Setting', 'Means'],
      Object.entries(FLAGS).map(([name, { on, says }]) => [`\`${name}\``, on ? 'on' : 'off', says]),
    ),
  ].join('\n');
}
