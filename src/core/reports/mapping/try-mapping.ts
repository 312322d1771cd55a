import type { Problem } from '../../problem.ts';
import type { Voice } from '../../voices/voice.ts';
import { openReader } from '../reading/open-reader.ts';
import type { Mapping } from './mapping.ts';
import { reportOf } from './report-of.ts';

/** Rows of a table that a mapping is tried on. */
export const ROWS_TRIED = 50;

/** The first rows of a table and its headings, all text. */
export interface TopOfTable {
  headings: readonly string[];
  rows: readonly (readonly string[])[];
}

/** What the first rows of a table would become. */
export interface Trial {
  rows: number;
  /** Rows that become voices with words or a reason. */
  read: number;
  /** The first of them, `null` where there is none. */
  first: Voice | null;
  /** Why nothing can be read at all. */
  problem: Problem | null;
}

/** Reads the first rows of a table by a mapping, so that a person sees what it does before it is used. */
export function tryMapping(mapping: Mapping, fileName: string, { headings, rows }: TopOfTable): Trial {
  const filled = rows.filter((cells) => cells.some((cell) => cell.trim() !== ''));
  const none = (problem: Problem): Trial => ({ rows: filled.length, read: 0, first: null, problem });
  const reader = openReader(reportOf(mapping), { fileName, sheetName: '', answers: {} }, headings);
  if (!reader.ok) return none(reader.problem);
  for (const [at, cells] of filled.entries()) reader.value.add(at + 2, cells);
  const outcome = reader.value.finish();
  if (!outcome.ok) return none(outcome.problem);
  // A column of nothing but codes is no text, and its rows would say nothing.
  const voices = outcome.value.voices.filter((voice) => voice.comment !== '' || voice.reason !== '');
  return { rows: filled.length, read: voices.length, first: voices[0] ?? null, problem: null };
}
