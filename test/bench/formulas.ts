import { bundleWith } from '../app/probe.ts';
import { enLabels } from '../core/tagging/en.labels.ts';
import { createHost } from '../host/create-host.ts';

/** How long a column of causes took to appear. */
export interface FormulaCost {
  what: string;
  rows: number;
  formulas: number;
  milliseconds: number;
}

const CHAIN: readonly (readonly [cause: string, words: string])[] = [
  ['Size or fit', 'small|big|tight|loose|size|fit'],
  ['Does not work', 'not work|broken|stopped|dead|charge'],
  ['Poor material or make', 'quality|cheap|fell apart|ripped|thin'],
  ['Damaged on arrival', 'damaged|cracked|dent|scratch|leak'],
  ['Parts missing', 'missing|incomplete|not included|empty'],
  ['Wrong item sent', 'wrong item|wrong color|different'],
  ['Not as described', 'not as described|misleading|picture'],
  ['Hard to use', 'instructions|difficult|confusing'],
];

const chainFor = (row: number): string =>
  `=${CHAIN.map(([cause, words]) => `IF(REGEXMATCH(A${row},"${words}"),"${cause}",`).join('')}""${')'.repeat(CHAIN.length)}`;

const PROBE = `
function probeComments(json) {
  var rows = JSON.parse(json);
  SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].getRange(2, 1, rows.length, 1).setValues(rows);
}
function probeFormulas(json) {
  var rows = JSON.parse(json);
  var range = SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].getRange(2, 2, rows.length, 1);
  range.setFormulas(rows);
  return range.getValues().filter(function (row) { return row[0] !== ''; }).length;
}
function probeGrid(rows) {
  var sheet = SpreadsheetApp.getActiveSpreadsheet().getSheets()[0];
  if (rows + 2 > sheet.getMaxRows()) sheet.insertRowsAfter(sheet.getMaxRows(), rows + 2 - sheet.getMaxRows());
}`;

/** Times a column of causes: one formula a cell, as sellers write it, or one HW_CAUSE over the column. */
export function timeFormulas(rows: number, way: 'one chain a cell' | 'one HW_CAUSE over the column'): FormulaCost {
  const host = createHost({ bundle: bundleWith(PROBE) });
  host.run('probeGrid', [rows]);
  const comments = Array.from({ length: rows }, (_, at) => [
    enLabels[(at * 7) % enLabels.length]?.[0].replace(/^[=+\-@']/, '') ?? '',
  ]);
  host.run('probeComments', [JSON.stringify(comments)]);
  const formulas =
    way === 'one chain a cell' ? comments.map((_, at) => [chainFor(at + 2)]) : [[`=HW_CAUSE(A2:A${rows + 1})`]];
  const start = performance.now();
  const found = host.run('probeFormulas', [JSON.stringify(formulas)]);
  const milliseconds = Math.round(performance.now() - start);
  if (found === 0) throw new Error(`${way}: no cause was found.`);
  return { what: way, rows, formulas: formulas.length, milliseconds };
}
