import type { Answer, CorrectedLine, Request } from '../../api.ts';
import { appendRows } from '../../sheets/append.ts';
import { readTable, type TabTable } from '../../sheets/table.ts';
import { updateRows } from '../../sheets/update.ts';
import type { Workbook } from '../../sheets/workbook.ts';
import { setUp } from './set-up.ts';

type Chunk = Request<'commitChunk'>;

const lineAt = (table: TabTable, at: number): string =>
  `${table.text(at, 'import')}\n${Number(table.cell(at, 'line'))}`;

/** Keeps rows that could not be read where the seller finds them; those that are there already are not written again. */
function append(workbook: Workbook, { header, rejected }: Chunk): void {
  if (rejected.length === 0) return;
  setUp(workbook, ['rejected']);
  const table = readTable(workbook, 'rejected');
  const placeOf = (line: string, column: string): string => `${line}\n${column}`;
  const known = new Set(table.rows.map((_, at) => placeOf(lineAt(table, at), table.text(at, 'column'))));
  const fresh = rejected.filter(({ line, column }) => !known.has(placeOf(`${header.id}\n${line}`, column)));
  appendRows(
    table,
    fresh.map((row) => ({ ...row, import: header.id, file: header.fileName })),
  );
}

/** Marks rejected lines as taken in by an import. */
function settle(workbook: Workbook, { header, corrected }: Chunk): void {
  if (corrected.length === 0 || workbook.find('rejected') === null) return;
  const table = readTable(workbook, 'rejected');
  const lines = new Set(corrected.map(({ import: from, line }) => `${from}\n${line}`));
  updateRows(
    table,
    table.rows.flatMap((_, at) => (lines.has(lineAt(table, at)) ? [{ at, values: { taken: header.id } }] : [])),
  );
}

/** Writes what a chunk rejects and, with the last one, marks what its import corrects. */
export function writeRejected(workbook: Workbook, chunk: Chunk): void {
  append(workbook, chunk);
  if (chunk.chunk >= chunk.of && !chunk.stopped) settle(workbook, chunk);
}

/** The lines somebody corrected that no import has taken in. */
export function correctedLines(workbook: Workbook): Answer<'corrections'> {
  if (workbook.find('rejected') === null) return [];
  const table = readTable(workbook, 'rejected');
  const lines = new Map<string, CorrectedLine>();
  table.rows.forEach((_, at) => {
    const corrected = table.text(at, 'corrected').trim();
    if (corrected === '' || table.text(at, 'row') === '' || table.text(at, 'taken') !== '') return;
    const place = lineAt(table, at);
    const line = lines.get(place) ?? {
      import: table.text(at, 'import'),
      file: table.text(at, 'file'),
      line: Number(table.cell(at, 'line')),
      cells: [],
      row: table.text(at, 'row'),
    };
    line.cells.push({ column: table.text(at, 'column'), corrected });
    lines.set(place, line);
  });
  return [...lines.values()];
}
