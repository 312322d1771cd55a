import { guessMapping } from './guess.ts';
import { fitMapping, lackOf, type Mapping, namesOf } from './mapping.ts';
import type { TopOfTable } from './try-mapping.ts';

/** The name of a file without its ending, numbers and dates: `returns_2026-01 (2).csv` is `returns`. */
function nameFrom(fileName: string): string {
  const words = fileName
    .replace(/\.\w{2,5}$/, '')
    .replace(/[\d_.()[\]-]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return words === '' ? fileName : words.slice(0, 80);
}

/** What a person starts from: a mapping of a table that has all its columns here too, else what the columns look like. */
export function firstMapping(fileName: string, top: TopOfTable, known: readonly Mapping[]): Mapping {
  const { type, columns, personal, repeated } = guessMapping(top.headings, top.rows);
  const closed = [...personal, ...repeated];
  const [near] = known
    .map((mapping) => fitMapping(mapping, top.headings))
    .filter(({ mapping, missing }) => missing.length === 0 && lackOf(mapping) === null)
    .filter(({ mapping }) => !Object.values(mapping.columns).some((heading) => closed.includes(heading)))
    .sort((a, b) => Object.keys(b.mapping.columns).length - Object.keys(a.mapping.columns).length);
  if (near) return { ...near.mapping, personal };
  return {
    name: nameFrom(fileName),
    type,
    headings: namesOf(top.headings),
    columns,
    personal,
    marketplace: '',
    dateOrder: '',
  };
}
