import type { Answer, Request } from '../api.ts';
import { PROOF_SIZE } from '../core/review/proof.ts';
import { quickHash } from '../core/voices/print.ts';
import { appendRows } from '../sheets/append.ts';
import { withDocumentLock } from '../sheets/lock.ts';
import { removeRows } from '../sheets/remove.ts';
import { type Row, readTable, type TabTable } from '../sheets/table.ts';
import { openWorkbook, type Workbook } from '../sheets/workbook.ts';
import { writeRows } from '../sheets/write-rows.ts';
import { causeReader, ownNames, readCauses } from './tabs/causes.ts';
import { readLearned } from './tabs/learned.ts';
import { readRules } from './tabs/read-rules.ts';
import { setUp } from './tabs/set-up.ts';
import { readYes } from './tabs/vocabulary.ts';
import { readVoice } from './tabs/voice-rows.ts';
import { today } from './today.ts';

/** Voices drawn at random: those with words whose keys come first when shuffled by `seed`. */
function draw(voices: TabTable, seed: string): number[] {
  const ranks = voices.rows.flatMap((_, at) =>
    voices.text(at, 'comment') === '' ? [] : [{ at, rank: quickHash(seed + voices.text(at, 'key')) }],
  );
  return ranks
    .sort((a, b) => a.rank - b.rank)
    .slice(0, PROOF_SIZE)
    .map(({ at }) => at);
}

/** Replaces all rows of a tab. */
function refill(workbook: Workbook, id: 'proof' | 'proofFigures', rows: readonly Row[]): void {
  setUp(workbook, [id]);
  const table = readTable(workbook, id);
  removeRows(
    workbook,
    table,
    table.rows.map((_, at) => at),
  );
  appendRows(readTable(workbook, id), rows);
}

/** The voices of the proof at hand with what people said of them, and what is needed to tag them; with a seed they are drawn anew. */
export function proof({ seed }: Request<'proof'>, now: Date): Answer<'proof'> {
  const workbook = openWorkbook(now);
  const voices = workbook.find('voices') === null ? null : readTable(workbook, 'voices');
  if (seed !== '' && voices)
    withDocumentLock(() =>
      refill(
        workbook,
        'proof',
        draw(voices, seed).map((at) => ({ key: voices.text(at, 'key'), comment: voices.text(at, 'comment') })),
      ),
    );
  const drawn = workbook.find('proof') === null ? null : readTable(workbook, 'proof');
  const places = new Map(voices?.rows.map((_, at) => [voices.text(at, 'key'), at]));
  const causes = readCauses(workbook);
  return {
    rows: (drawn?.rows ?? []).flatMap((_, row) => {
      const at = places.get(drawn?.text(row, 'key') ?? '');
      if (!drawn || !voices || at === undefined) return [];
      const isLabelled = readYes(drawn.text(row, 'checked')) === 'yes' || drawn.text(row, 'cause') !== '';
      return {
        voice: readVoice(voices, at),
        cause: drawn.text(row, 'cause'),
        others: drawn.text(row, 'otherCauses'),
        isLabelled,
      };
    }),
    rules: readRules(workbook, causeReader(causes)),
    learned: readLearned(workbook),
    causeNames: ownNames(causes, workbook.words),
    language: workbook.language,
  };
}

/** Writes what a person said of a voice of the proof. */
export function labelProof({ key, cause, others }: Request<'labelProof'>, now: Date): Answer<'labelProof'> {
  withDocumentLock(() => {
    const workbook = openWorkbook(now);
    const table = readTable(workbook, 'proof');
    const values = { cause, otherCauses: others, checked: workbook.words.workbook.yes };
    const at = table.rows.findIndex((_, row) => table.text(row, 'key') === key);
    if (at >= 0) writeRows(workbook, table, { added: [], changes: [{ at, values }] }, true);
    SpreadsheetApp.flush();
  });
  return {};
}

/** Keeps the figures of a proof in their tab, and what each of its voices was tagged with. */
export function keepProof({ figures, tagged }: Request<'keepProof'>, now: Date): Answer<'keepProof'> {
  withDocumentLock(() => {
    const workbook = openWorkbook(now);
    refill(workbook, 'proofFigures', figures);
    const table = readTable(workbook, 'proof');
    const causes = new Map(tagged.map((one) => [one.key, one.causes]));
    const changes = table.rows.map((_, at) => ({ at, values: { tagged: causes.get(table.text(at, 'key')) ?? '' } }));
    writeRows(workbook, table, { added: [], changes }, true);
    SpreadsheetApp.flush();
  });
  return today(now);
}
