import type { Request } from '../../api.ts';
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
import { addChange, claimRow, countSoFar, readHistory, writeHistory } from './row-history.ts';
import { readYes } from './vocabulary.ts';
import { readVoice, recordCells, tagCells } from './voice-rows.ts';
import type { Written } from './written.ts';

/** A voice that is new to the workbook, as a row. */
function newRow(voice: Voice, tags: Tagging, importId: string, words: Words): Row {
  const cells = tagCells(tags, voice.comment, words);
  return { ...recordCells(voice, words), ...cells, cause: cells.autoCause ?? '', import: importId };
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
  const cells: Row = { ...recordCells(merged, words), ...tagCells(tag(merged), merged.comment, words) };
  const chosen = table.text(at, 'cause');
  const checked = readYes(table.text(at, 'checked')) === 'yes';
  if (!checked && chosen === table.text(at, 'autoCause')) cells.cause = cells.autoCause ?? '';
  // From here on the two agree by chance: that a person chose the cause would be forgotten.
  else if (!checked && chosen === cells.autoCause) cells.checked = words.workbook.yes;
  const values: Row = {};
  const was: Row = {};
  for (const [key, value] of Object.entries(cells)) {
    const before = table.cell(at, key);
    if (before === value || !table.places.has(key)) continue;
    values[key] = value;
    was[key] = before;
  }
  if (Object.keys(values).length === 0) return null;
  const history = readHistory(table, at);
  // A row this import brought itself is one a try that broke off left half written, unless another has been there since.
  if (history.imports[0] === importId) return history.imports.length > 1 ? null : { at, values };
  return { at, values: { ...values, ...writeHistory(addChange(history, importId, was, sayingOf(merged, incoming))) } };
}

/**
 * Writes voices under the document lock: new ones are appended in one write, known ones updated where the newer download
 * differs, and rows with the keys `known` marked as held by this import too. `room` is how many rows the whole import may
 * still add; it is made on the first chunk.
 */
export function writeVoices(
  workbook: Workbook,
  { voices, known, header, rules, learned, causeNames, of }: Request<'commitChunk'>,
  room: number,
): Written {
  const tag = withLearning(createTagger(rules ? { rules } : {}), unpackLearned(learned));
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
  if (room > added.size) reserveRows(table, room);
  const writes = { added: [...added.values()], changes: [...changes, ...completions, ...claims] };
  // Chunks of a long import that only append are not looked at again: a trip each, for a moment in which little can move.
  writeRows(workbook, table, writes, of === 1 || writes.changes.length > 0);
  return {
    added: added.size,
    updated: changes.length,
    unchanged: voices.length - added.size - changes.length,
    soFar: countSoFar(table, header.id, added.size, changes),
  };
}
