import type { Request } from '../../api.ts';
import { productNamer } from '../../core/analysis/tally.ts';
import { withLearning } from '../../core/tagging/learn/learned.ts';
import { unpackLearned } from '../../core/tagging/learn/pack-learned.ts';
import { createTagger } from '../../core/tagging/tag.ts';
import type { Tagger, Tagging } from '../../core/tagging/tagging.ts';
import { mergeVoice, sayingOf } from '../../core/voices/merge.ts';
import type { Voice } from '../../core/voices/voice.ts';
import type { Words } from '../../core/words/words.ts';
import { reserveRows } from '../../sheets/append.ts';
import { type Row, readTable, type TabTable } from '../../sheets/table.ts';
import type { RowChange } from '../../sheets/update.ts';
import type { Workbook } from '../../sheets/workbook.ts';
import { writeRows } from '../../sheets/write-rows.ts';
import { callCauses } from './causes.ts';
import { makesOf } from './makes.ts';
import { readProducts } from './read-workbook.ts';
import { addChange, claimRow, countSoFar, noteTagging, readHistory, writeHistory } from './row-history.ts';
import { readYes } from './vocabulary.ts';
import { readVoice, recordCells, tagCells } from './voice-rows.ts';
import type { Written } from './written.ts';

/** A voice that is new to the workbook, as a row. */
function newRow(voice: Voice, tags: Tagging, importId: string, words: Words): Row {
  const cells = tagCells(tags, voice, words);
  return { ...recordCells(voice, words), ...cells, cause: cells.autoCause ?? '', import: importId };
}

/** Gives new rows the supplier and the pack version that Products names now. */
function withMakes(workbook: Workbook, table: TabTable, rows: readonly Row[]): Row[] {
  const listed = rows.length > 0 && table.places.has('supplier') ? readProducts(workbook) : [];
  if (listed.length === 0) return [...rows];
  const productOf = productNamer(listed);
  const makes = makesOf(listed, productOf);
  return rows.map((row) => ({ ...row, ...makes.get(productOf({ sku: String(row.sku), asin: String(row.asin) })) }));
}

/** Cells that are not what they should be, and what they were; `null` where there are none. A cause given by hand stays. */
function differences(table: TabTable, at: number, cells: Row, words: Words): { values: Row; was: Row } | null {
  const chosen = table.text(at, 'cause');
  const checked = readYes(table.text(at, 'checked')) === 'yes';
  const wanted: Row = { ...cells };
  if (!checked && chosen === table.text(at, 'autoCause')) wanted.cause = cells.autoCause ?? '';
  // From here on the two agree by chance: that a person chose the cause would be forgotten.
  else if (!checked && chosen === cells.autoCause) wanted.checked = words.workbook.yes;
  const values: Row = {};
  const was: Row = {};
  for (const [key, value] of Object.entries(wanted)) {
    const before = table.cell(at, key);
    if (before === value || !table.places.has(key)) continue;
    values[key] = value;
    was[key] = before;
  }
  return Object.keys(values).length === 0 ? null : { values, was };
}

/** The cells a row that is there has to change to be tagged as the tagger says, `null` where it is so tagged. */
function tagAnew(table: TabTable, at: number, tag: Tagger, id: string, words: Words): RowChange | null {
  const voice = readVoice(table, at);
  const differs = differences(table, at, tagCells(tag(voice), voice, words), words);
  if (differs === null) return null;
  const history = noteTagging(readHistory(table, at), id, differs.was);
  return { at, values: { ...differs.values, ...writeHistory(history) } };
}

/** The cells a newer download changes in a row that is there, or `null` where it says nothing new. A cause given by hand stays. */
function changeRow(
  table: TabTable,
  at: number,
  incoming: Voice,
  tag: Tagger,
  importId: string,
  words: Words,
): RowChange | null {
  const merged = mergeVoice(readVoice(table, at), incoming);
  if (merged === null) return null;
  const tags = tagCells(tag(merged), merged, words);
  const differs = differences(table, at, { ...recordCells(merged, words), ...tags }, words);
  if (differs === null) return null;
  const { values, was } = differs;
  const history = readHistory(table, at);
  // A row this import brought itself is one a try that broke off left half written, unless another has been there since.
  if (history.imports[0] === importId) return history.imports.length > 1 ? null : { at, values };
  return { at, values: { ...values, ...writeHistory(addChange(history, importId, was, sayingOf(merged, incoming))) } };
}

type VoicesOfChunk = Pick<
  Request<'commitChunk'>,
  'voices' | 'known' | 'anew' | 'header' | 'rules' | 'learned' | 'causeNames' | 'of'
>;

/** Tags as a workbook does: by its rules, and by what it learned. */
export function taggerOf({ rules, learned }: Pick<VoicesOfChunk, 'rules' | 'learned'>): Tagger {
  return withLearning(createTagger(rules ? { rules } : {}), unpackLearned(learned));
}

/**
 * Writes voices under the document lock: new ones are appended in one write, known ones updated where the newer download
 * differs, rows with the keys `known` marked as held by this import too, and those with the keys `anew` tagged once more. `room` is how many rows the whole import may
 * still add; it is made on the first chunk.
 */
export function writeVoices(
  workbook: Workbook,
  { voices, known, anew, header, rules, learned, causeNames, of }: VoicesOfChunk,
  room: number,
  tag = taggerOf({ rules, learned }),
): Written {
  // Before the table is read: the shorter the time until it is written, the less can change in it.
  const tagged = voices.map((voice) => ({ voice, tags: tag(voice) }));
  const table = readTable(workbook, 'voices');
  const words = callCauses(workbook.words, causeNames);
  const rowOf = new Map<string, number>();
  table.rows.forEach((_, at) => {
    rowOf.set(table.text(at, 'key'), at);
  });
  const added = new Map<string, Row>();
  const changes: RowChange[] = [];
  const claims: RowChange[] = [];
  const completions: RowChange[] = [];
  const claimAt = (at: number, says: (column: string) => boolean): void => {
    const change = claimRow(table, at, header.id, says);
    if (change) claims.push(change);
  };
  for (const { voice, tags } of tagged) {
    const at = rowOf.get(voice.key);
    if (at === undefined) {
      if (!added.has(voice.key)) added.set(voice.key, newRow(voice, tags, header.id, words));
      continue;
    }
    const change = changeRow(table, at, voice, tag, header.id, words);
    if (change && 'before' in change.values) changes.push(change);
    else if (change) completions.push(change);
    else claimAt(at, sayingOf(readVoice(table, at), voice));
  }
  for (const key of known) {
    const at = rowOf.get(key);
    if (at !== undefined) claimAt(at, (column) => !header.unsaid.includes(column));
  }
  for (const key of anew) {
    const at = rowOf.get(key);
    const change = at === undefined ? null : tagAnew(table, at, tag, header.id, words);
    if (change) changes.push(change);
  }
  if (room > added.size) reserveRows(table, room);
  const writes = {
    added: withMakes(workbook, table, [...added.values()]),
    changes: [...changes, ...completions, ...claims],
  };
  // Chunks of a long import that only append are not looked at again: a trip each, for a moment in which little can move.
  writeRows(workbook, table, writes, of === 1 || writes.changes.length > 0);
  return {
    added: added.size,
    updated: changes.length,
    unchanged: voices.length + anew.length - added.size - changes.length,
    soFar: countSoFar(table, header.id, added.size, changes),
  };
}
