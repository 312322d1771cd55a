import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path/posix';
import { expect, test } from 'vitest';

/** What a folder may not do, as a pattern over its files, and why. */
const RULES = [
  {
    folder: 'src/core',
    never: /from '(?!\.{1,2}\/|zod\/mini'|fflate')/,
    because: 'the core imports itself, zod/mini and fflate, nothing else',
  },
  {
    folder: 'src/core',
    never: /from '[./]*\/(sheets|app|api|menu|sidebar|test)[/.]/,
    because: 'nothing of the core depends on what uses it',
  },
  {
    folder: 'src/core',
    never:
      /\b(SpreadsheetApp|PropertiesService|LockService|Utilities|Session|document|window|localStorage)\.|Date\.now|new Date\(\)|Math\.random|setTimeout/,
    because: 'the core is pure: no service, no page, no clock, no chance',
  },
  {
    folder: 'src/sheets',
    never: /from '[./]*\/core\/(reports|tagging|prevention)\//,
    because: 'sheets know rows, not exports and tags',
  },
  { folder: 'src/sheets', never: /from '[./]*\/(app|api|sidebar|test)[/.]/, because: 'only app joins core and sheets' },
  {
    folder: 'src/app',
    never: /from '[./]*\/(sidebar|test)\//,
    because: 'nothing the server ships depends on the page or the tests',
  },
  {
    folder: 'sidebar',
    never: /from '[./]*\/src\/(sheets|app|menu)[/.]/,
    because: 'the sidebar knows the server only by its contract',
  },
  {
    folder: 'sidebar',
    never: /^import (?!type\b)[^;]*from '[./]*\/src\/api\.ts'/m,
    because: 'the contract is types to the sidebar',
  },
  {
    folder: 'sidebar',
    never: /innerHTML|dangerouslySetInnerHTML|document\.write|eval\(/,
    because: 'text from outside never becomes HTML',
  },
];

const SOURCE = /\.(ts|tsx|js)$/;

const filesOf = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => SOURCE.test(name))
    .map((name) => `${folder}/${name}`);

test.each(RULES)('$folder: $because', ({ folder, never }) => {
  const files = filesOf(folder);
  expect(files.length).toBeGreaterThan(0);
  expect(files.filter((name) => never.test(readFileSync(name, 'utf8')))).toEqual([]);
});

test('no file is named after a drawer', () => {
  const drawers = ['src', 'sidebar', 'test']
    .flatMap(filesOf)
    .filter((name) => /\b(utils?|helpers?|common|misc|manager)\b/.test(name));
  expect(drawers).toEqual([]);
});

/** The files a file imports, of those given. */
const importsOf = (file: string, known: ReadonlySet<string>): string[] =>
  [...readFileSync(file, 'utf8').matchAll(/from '(\.[^']+)'/g)]
    .map(([, path = '']) => join(dirname(file), path))
    .filter((path) => known.has(path));

/** Files that import each other in a circle: left when those are taken away, one after the other, that import none of the rest. */
function inCircles(files: readonly string[]): string[] {
  let rest = new Set(files);
  const imports = new Map(files.map((file) => [file, importsOf(file, rest)]));
  for (let before = -1; before !== rest.size; ) {
    before = rest.size;
    const left = rest;
    rest = new Set([...left].filter((file) => imports.get(file)?.some((path) => left.has(path))));
  }
  const isImported = (file: string): boolean => [...rest].some((other) => imports.get(other)?.includes(file));
  return [...rest].filter(isImported).sort();
}

test.each(['sidebar', 'src/app'])('no files of %s import each other in a circle', (folder) => {
  expect(inCircles(filesOf(folder))).toEqual([]);
});
