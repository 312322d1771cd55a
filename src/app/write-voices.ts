import type { ImportHeader } from '../api.ts';
import { createTagger } from '../core/tagging/tag.ts';
import type { PhraseRule, Tagger } from '../core/tagging/tagging.ts';
import { mergeVoice } from '../core/voices/merge.ts';
import type { Voice } from '../core/voices/voice.ts';
import type { Words } from '../core/words/words.ts';
import { appendRows, reserveRows } from '../sheets/append.ts';
import { type Row, readTable, type TabTable } from '../sheets/table.ts';
import { type RowChange, updateRows } from '../sheets/update.ts';
import type { Workbook } from '../sheets/workbook.ts';
import { addChange } from './voice-history.ts';
import { readVoice, recordCells, tagCells } from './voice-rows.ts';

/** What writing some voices did. */
export interface Written {
  added: number;
  updated: number;
  unchanged: number;
  /** Rows this import has added and updated in all its chunks so far, counted in the workbook. */
  soFar: { added: number; updated: number };
}

/** A voice that is new to the workbook, as a row. */
function newRow(voice: Voice, tag: Tagger, importId: string, words: Words): Row {
  const cells = tagCells(tag(voice), voice.comment, words);
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
  const known = readVoice(table, at);
  const merged = mergeVoice(known, incoming);
  if (merged === null) return null;
  const cells: Row = { ...recordCells(merged, words), ...tagCells(tag(merged), merged.comment, words) };
  const byHand = table.text(at, 'cause') !== table.text(at, 'autoCause');
  if (!byHand) cells.cause = cells.autoCause ?? '';
  const values: Row = {};
  const was: Row = {};
  for (const [key, value] of Object.entries(cells)) {
    const before = table.cell(at, key);
    if (before === value || !table.places.has(key)) continue;
    values[key] = value;
    was[key] = before;
  }
  if (Object.keys(values).length === 0) return null;
  return { at, values: { ...values, before: addChange(table.text(at, 'before'), importId, was) } };
}

/** Rows an import added and updated: those the table held before this chunk, and this chunk's. */
function countSoFar(
  table: TabTable,
  importId: string,
  addedNow: number,
  changes: readonly RowChange[],
): Written['soFar'] {
  let added = addedNow;
  const updated = new Set(changes.map(({ at }) => at));
  table.rows.forEach((_, at) => {
    if (table.text(at, 'import') === importId) added += 1;
    if (table.text(at, 'before').includes(`"${importId}"`)) updated.add(at);
  });
  return { added, updated: updated.size };
}

/**
 * Writes voices under the document lock: new ones are appended in one write, known ones updated where the newer download
 * differs. `room` is how many rows the whole import may still add; it is made on the first chunk.
 */
export function writeVoices(
  workbook: Workbook,
  voices: readonly Voice[],
  { id }: ImportHeader,
  rules: PhraseRule[] | null,
  room: number,
): Written {
  const table = readTable(workbook, 'voices');
  const tag = createTagger(rules ? { rules } : {});
  const rowOf = new Map<string, number>();
  table.rows.forEach((_, at) => {
    rowOf.set(table.text(at, 'key'), at);
  });
  const added = new Map<string, Row>();
  const changes: RowChange[] = [];
  for (const voice of voices) {
    const at = rowOf.get(voice.key);
    if (at === undefined) {
      if (!added.has(voice.key)) added.set(voice.key, newRow(voice, tag, id, workbook.words));
      continue;
    }
    const change = changeRow(table, at, voice, tag, id, workbook.words);
    if (change) changes.push(change);
  }
  if (room > added.size) reserveRows(table, room);
  appendRows(table, [...added.values()]);
  updateRows(table, changes);
  return {
    added: added.size,
    updated: changes.length,
    unchanged: voices.length - added.size - changes.length,
    soFar: countSoFar(table, id, added.size, changes),
  };
}
