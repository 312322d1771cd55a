import { fail, type Result, type RowIssue, succeed } from '../problem.ts';
import { redact } from '../voices/redact.ts';
import { collectUnits } from './collect-units.ts';
import { collectVoices } from './collect-voices.ts';
import type { Collector } from './collector.ts';
import type { AnyReport, Columns, Source } from './define.ts';
import { normaliseHeading } from './heading.ts';
import { isPersonal } from './personal.ts';
import type { ReadOutcome } from './report.ts';

/** Characters of a refused cell that are shown. */
const FOUND_SHOWN = 200;

/** Reads a file row by row: give it every row below the headings, then ask for the outcome. */
export interface Reader {
  add: (line: number, cells: readonly string[]) => void;
  /** Records a row that the table itself could not be made of. */
  refuse: (issue: RowIssue) => void;
  finish: () => Result<ReadOutcome>;
}

/** Two words and more where a date or a number belongs: a shifted row may have put a name there. */
const WORDS = /^\D*\p{L}+[^\p{L}\d]+\p{L}\D*$/u;

/** The part of a refused cell that may be shown: without personal data, and not endless. */
function showFound(cell: string, expected: RowIssue['expected']): string {
  if ((expected === 'date' || expected === 'units' || expected === 'rating') && WORDS.test(cell)) return '[text]';
  const shown = redact(cell.slice(0, FOUND_SHOWN * 2)).trim();
  return shown.length > FOUND_SHOWN ? `${shown.slice(0, FOUND_SHOWN)}…` : shown;
}

interface Place {
  field: string;
  at: number;
  column: Columns[string];
}

/** Where each column of the report stands, by the first of its names that is there. */
function placesOf(report: AnyReport, normalised: readonly string[]): Place[] {
  return Object.entries(report.columns).map(([field, column]) => {
    const heading = column.headings.find((name) => normalised.includes(name));
    return { field, column, at: heading === undefined ? -1 : normalised.indexOf(heading) };
  });
}

function sortColumns(
  report: AnyReport,
  headings: readonly string[],
  normalised: readonly string[],
  places: readonly Place[],
) {
  const read = new Set(places.map(({ at }) => at));
  const droppedColumns: string[] = [];
  const unusedColumns: string[] = [];
  for (const [at, heading] of normalised.entries()) {
    if (heading === '') continue;
    const name = (headings[at] ?? '').trim();
    if (report.personal.includes(heading) || (!read.has(at) && isPersonal(heading))) droppedColumns.push(name);
    else if (!read.has(at)) unusedColumns.push(name);
  }
  return { droppedColumns, unusedColumns };
}

/** Opens a file of a known report; refuses headings that stand twice where we would have to guess between two columns. */
export function openReader(report: AnyReport, source: Source, headings: readonly string[]): Result<Reader> {
  const file = source.fileName;
  const normalised = headings.map(normaliseHeading);
  const places = placesOf(report, normalised);
  for (const { at } of places) {
    const second = at < 0 ? -1 : normalised.indexOf(normalised[at] ?? '', at + 1);
    if (second >= 0)
      return fail('repeated-heading', {
        file,
        heading: (headings[at] ?? '').trim(),
        first: at + 1,
        second: second + 1,
      });
  }
  const columns = sortColumns(report, headings, normalised, places);
  const headingOf = (field: string) => {
    const at = places.find((place) => place.field === field)?.at ?? -1;
    return (headings[at] ?? field).trim();
  };
  const collector: Collector = report.target === 'voices' ? collectVoices(report, source) : collectUnits(report);
  const issues: RowIssue[] = [];
  let rowsRead = 0;

  const add: Reader['add'] = (line, cells) => {
    if (cells.every((cell) => cell.trim() === '')) return;
    rowsRead += 1;
    const surplus = cells.findIndex((cell, at) => at >= headings.length && cell.trim() !== '');
    if (surplus >= 0) {
      issues.push({ line, column: String(surplus + 1), found: String(cells.length), expected: 'same-columns' });
      return;
    }
    const row: Record<string, string | number> = {};
    let refused = false;
    for (const { field, at, column } of places) {
      if (at < 0) {
        row[field] = '';
        continue;
      }
      const cell = cells[at] ?? '';
      const reading = column.kind(cell);
      if ('value' in reading) row[field] = reading.value;
      else {
        refused = true;
        issues.push({
          line,
          column: headingOf(field),
          found: showFound(cell, reading.expected),
          expected: reading.expected,
        });
      }
    }
    const wrong = refused ? null : collector.take(row);
    if (wrong) {
      const cell = cells[places.find(({ field }) => field === wrong.field)?.at ?? -1] ?? '';
      issues.push({
        line,
        column: headingOf(wrong.field),
        found: showFound(cell, wrong.expected),
        expected: wrong.expected,
      });
    }
  };

  const refuse: Reader['refuse'] = (issue) => {
    rowsRead += 1;
    issues.push(issue);
  };

  const finish = (): Result<ReadOutcome> => {
    if (rowsRead === 0) return fail('headings-only', { file });
    const { disguised, ...records } = collector.outcome();
    const [first] = issues;
    if (records.voices.length + records.units.length === 0) {
      if (records.leftOut.length > 0 || !first) return fail('no-units', { file, rows: rowsRead });
      return fail('no-valid-row', { file, rows: rowsRead, ...first });
    }
    return succeed({
      report: report.id,
      target: report.target,
      ...records,
      issues,
      rowsRead,
      ...columns,
      unusedColumns: [...columns.unusedColumns, ...disguised.map(headingOf)],
    });
  };

  return succeed({ add, refuse, finish });
}
