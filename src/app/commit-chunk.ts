import type { Answer, Request } from '../api.ts';
import { detectLanguage } from '../core/tagging/language.ts';
import { LANGUAGES, type Language } from '../core/tagging/tagging.ts';
import { withDocumentLock } from '../sheets/lock.ts';
import { openWorkbook, type Workbook } from '../sheets/workbook.ts';
import { recordImport } from './tabs/imports.ts';
import { writeRejected } from './tabs/rejected.ts';
import { setUp, TABLES_OF } from './tabs/set-up.ts';
import { writeRecords } from './tabs/write-records.ts';
import { writeUnits } from './tabs/write-units.ts';
import { writeVoices } from './tabs/write-voices.ts';
import type { Written } from './tabs/written.ts';

type Chunk = Request<'commitChunk'>;

function writeChunk(workbook: Workbook, chunk: Chunk): Written {
  const { header } = chunk;
  if (header.target === 'voices')
    return writeVoices(workbook, chunk, chunk.chunk === 1 && chunk.anew.length === 0 ? header.records : 0);
  if (header.target === 'units') return writeUnits(workbook, chunk.units, header.id);
  return writeRecords(workbook, header.target, chunk);
}

/** The languages of a chunk's voices; English stands for none. */
function languagesOf({ voices }: Chunk): Language[] {
  const found = new Set(voices.map(({ comment }) => detectLanguage(comment) || 'en'));
  return LANGUAGES.filter((language) => language === 'en' || found.has(language));
}

/**
 * Writes one chunk of an import: voices, units or other records, rejected rows, and the ledger on the first and the last chunk. Records
 * that are there already are not written again, so a chunk may be sent twice.
 */
export function commitChunk(chunk: Chunk, now: Date): Answer<'commitChunk'> {
  return withDocumentLock(() => {
    const { header } = chunk;
    const workbook = openWorkbook(now);
    const first = chunk.chunk === 1;
    const done = chunk.chunk >= chunk.of;
    if (first) setUp(workbook, TABLES_OF[header.target], languagesOf(chunk));
    const written = writeChunk(workbook, chunk);
    writeRejected(workbook, chunk);
    if (first || done) {
      const at = (): string => Utilities.formatDate(now, workbook.timeZone(), 'yyyy-MM-dd HH:mm');
      const { added, updated } = written.soFar;
      const { voices, units, records, anew } = chunk;
      const sent = done ? header.records : voices.length + units.length + records.length + anew.length;
      const unchanged = Math.max(0, header.unchanged + (chunk.stopped ? 0 : sent - added - updated));
      const state = done && !chunk.stopped ? 'done' : 'stopped';
      recordImport(workbook, header, at, { added, updated, unchanged, rejected: header.rejected }, state);
    }
    SpreadsheetApp.flush();
    const { added, updated, unchanged } = written;
    return { added, updated, unchanged, done };
  });
}
