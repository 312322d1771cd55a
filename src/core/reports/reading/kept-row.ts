import type { RowIssue } from '../../problem.ts';
import { redact } from '../../voices/redact.ts';
import { code, filledId, hashed, id, personName } from '../cells/kinds.ts';
import { maskPerson } from '../cells/person.ts';
import { normaliseHeading } from '../heading.ts';
import type { Place } from './places.ts';

/** Characters of a refused cell that are shown. */
const FOUND_SHOWN = 200;

/** Two words and more where a date or a number belongs: a shifted row may have put a name there. */
const isWords = (cell: string): boolean => !/\d/.test(cell) && /\p{L}[^\p{L}\d]+\p{L}/u.test(cell);

/** What is expected where no words belong. */
const FIGURES: readonly RowIssue['expected'][] = ['date', 'units', 'count', 'amount', 'share', 'rating'];

/** The part of a refused cell that may be shown: without personal data, and not endless. */
export function showFound(cell: string, expected: RowIssue['expected']): string {
  if (FIGURES.includes(expected) && isWords(cell)) return '[text]';
  const shown = redact(cell.slice(0, FOUND_SHOWN * 2)).trim();
  return shown.length > FOUND_SHOWN ? `${shown.slice(0, FOUND_SHOWN)}…` : shown;
}

/** Numbers, codes and links: where one of these stands no name does, and without `@` no mail address. */
const IDENTIFIES = /^(?=.*\d)[\w#&./:+%?=,;-]{1,200}$/;

/** The cells of a row that its report reads, by their headings, fit to be kept: hashes for what identifies, masks in what people wrote, no names. */
export function keptRow(
  places: readonly Place[],
  headings: readonly string[],
  cells: readonly string[],
): Record<string, string> {
  const name = (at: number): string => (headings[at] ?? '').trim();
  const byName = places.every(({ at, column }) => at < 0 || column.headings.includes(normaliseHeading(name(at))));
  // Where headings say nothing their number and order do.
  const row: Record<string, string> = byName ? {} : Object.fromEntries(headings.map((_, at) => [name(at), '']));
  const person = cells[places.find(({ column }) => column.kind === personName)?.at ?? -1] ?? '';
  for (const { at, column } of places) {
    const cell = (cells[at] ?? '').trim();
    if (at < 0 || cell === '' || column.kind === personName) continue;
    const reading = column.kind(cell);
    const isId = IDENTIFIES.test(cell) && [id, filledId, code].some((kind) => kind === column.kind);
    const kept = (): string => {
      if ('expected' in reading) return showFound(cell, reading.expected);
      // A day in numbers alone would pass for a phone number.
      if ('openDate' in reading) return cell;
      if (column.kind === hashed && 'value' in reading) return String(reading.value);
      return isId ? cell : redact(maskPerson(cell, person));
    };
    row[name(at)] = kept();
  }
  return row;
}
