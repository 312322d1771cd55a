import { type Expected, fail, type Result, type RowIssue, succeed } from '../../problem.ts';
import type { Voice } from '../../voices/voice.ts';
import type { Kind } from '../cells/kinds.ts';
import type { AnyReport, Source } from '../define.ts';
import { normaliseHeading } from '../heading.ts';
import type { ReadOutcome } from '../report.ts';
import { collectRecords } from './collect-records.ts';
import { collectUnits } from './collect-units.ts';
import { collectVoices } from './collect-voices.ts';
import type { Collector } from './collector.ts';
import { createDateOrder } from './date-order.ts';
import { keptRow, showFound } from './kept-row.ts';
import { type Place, placesOf, sortColumns } from './places.ts';
import { remembering } from './remembering.ts';

/** Rejected cells whose row is kept, so that it can be corrected; a file with more of them is better downloaded again. */
const MOST_KEPT = 5_000;

/** Reads a file row by row: give it every row below the headings, then ask for the outcome. */
export interface Reader {
  add: (line: number, cells: readonly string[]) => void;
  /** Records a row that the table itself could not be made of. */
  refuse: (issue: RowIssue) => void;
  finish: () => Result<ReadOutcome>;
  /** Voices read so far, free of personal data; those of the outcome may be fewer or say more. */
  soFar: () => readonly Voice[];
}

function collectorOf(report: AnyReport, source: Source): Collector {
  if (report.target === 'voices') return collectVoices(report, source);
  return report.target === 'units' ? collectUnits(report, source) : collectRecords(report, source);
}

const isBlank = (cell: string): boolean => cell.trim() === '';

/** Fills cells that an export writes on the first line of an order only. */
function createCarrier(
  { carry }: AnyReport,
  places: readonly Place[],
): (cells: readonly string[]) => readonly string[] {
  const at = (field: string): number => places.find((place) => place.field === field)?.at ?? -1;
  if (!carry) return (cells) => cells;
  const within = at(carry.within);
  const carried = carry.fields.map(at).filter((place) => place >= 0);
  let last: readonly string[] = [];
  return (cells) => {
    const same = (cells[within] ?? '') !== '' && cells[within] === last[within];
    const full = same
      ? cells.map((cell, place) => (cell === '' && carried.includes(place) ? (last[place] ?? '') : cell))
      : cells;
    last = full;
    return full;
  };
}

/** Opens a file of a known report; refuses headings that stand twice where we would have to guess between two columns. */
export function openReader(report: AnyReport, source: Source, headings: readonly string[]): Result<Reader> {
  const file = source.fileName;
  if (report.asks === 'month' && source.answers.month === undefined)
    return fail('needs-month', { file, report: report.id });
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
  const collector = collectorOf(report, source);
  const carry = createCarrier(report, places);
  const order = createDateOrder(report.dateOrder ?? null, source.answers.marketplace);
  const emptyRow: Record<string, string | number | null> = {};
  const readers: (Place & { read: Kind<string | number | null> })[] = [];
  for (const place of places) {
    const kind = place.column.kind as Kind<string | number | null>;
    const empty = kind('');
    emptyRow[place.field] = 'value' in empty ? empty.value : '';
    // A column that is missing reads as empty cells, always the same.
    if (place.at >= 0 || !('value' in empty)) readers.push({ ...place, read: remembering(kind) });
  }
  const held: { line: number; cells: readonly string[] }[] = [];
  const issues: RowIssue[] = [];
  let rowsRead = 0;

  const refuseCell = (
    line: number,
    { field, at }: Pick<Place, 'field' | 'at'>,
    cells: readonly string[],
    expected: RowIssue['expected'],
  ) =>
    issues.push({
      line,
      column: headingOf(field),
      found: showFound(cells[at] ?? '', expected),
      expected,
      ...(issues.length < MOST_KEPT ? { row: keptRow(places, headings, cells) } : {}),
    });

  /** Reads a row; one whose date nobody can read yet is kept for later. */
  const read = (line: number, cells: readonly string[]): void => {
    const row = { ...emptyRow };
    const refused: { place: Place; expected: Expected }[] = [];
    for (const place of readers) {
      const reading = place.read(cells[place.at] ?? '');
      if ('value' in reading) row[place.field] = reading.value;
      else if ('expected' in reading) refused.push({ place, expected: reading.expected });
      else {
        const day = order.read(reading.openDate);
        if (day === undefined) {
          held.push({ line, cells });
          return;
        }
        if (day === null) refused.push({ place, expected: 'date' });
        else row[place.field] = day;
      }
    }
    for (const { place, expected } of refused) refuseCell(line, place, cells, expected);
    const wrong = refused.length > 0 ? null : collector.take(row as never);
    if (!wrong) return;
    const at = places.find(({ field }) => field === wrong.field)?.at ?? -1;
    refuseCell(line, { field: wrong.field, at }, cells, wrong.expected);
  };

  const add: Reader['add'] = (line, cells) => {
    if (cells.every(isBlank)) return;
    rowsRead += 1;
    const beyond = cells.length > headings.length ? cells.slice(headings.length) : [];
    const surplus = headings.length + beyond.findIndex((cell) => cell.trim() !== '');
    if (surplus >= headings.length) {
      issues.push({ line, column: String(surplus + 1), found: String(cells.length), expected: 'same-columns' });
      return;
    }
    read(line, carry(cells));
  };

  const refuse: Reader['refuse'] = (issue) => {
    rowsRead += 1;
    issues.push(issue);
  };

  const finish = (): Result<ReadOutcome> => {
    if (rowsRead === 0) return fail('headings-only', { file });
    if (held.length > 0 && !order.settle()) {
      // A few odd dates in a file of good ones are damage, no habit of the marketplace.
      if (held.length * 2 > rowsRead) return fail('needs-marketplace', { file, date: order.example() });
      order.giveUp();
    }
    for (const { line, cells } of held) read(line, cells);
    const { disguised, ...records } = collector.outcome();
    issues.sort((a, b) => a.line - b.line);
    const [first] = issues;
    if (records.voices.length + records.units.length + records.records.length === 0) {
      if (records.leftOut.length > 0 || !first)
        return fail(report.target === 'voices' ? 'no-voices' : 'no-units', { file, rows: rowsRead });
      const { line, column, found, expected } = first;
      return fail('no-valid-row', { file, rows: rowsRead, line, column, found, expected });
    }
    return succeed({
      report: report.id,
      ownName: report.ownName ?? '',
      target: report.target,
      ...records,
      issues,
      rowsRead,
      ...columns,
      unusedColumns: [...columns.unusedColumns, ...disguised.map(headingOf)],
    });
  };

  return succeed({ add, refuse, finish, soFar: () => collector.soFar?.() ?? [] });
}
