import type { Answer, Request } from '../api.ts';
import type { AnyCauseCode } from '../core/causes.ts';
import { filterRows, type Sought, showAllRows } from '../sheets/filter-rows.ts';
import { withDocumentLock } from '../sheets/lock.ts';
import { readTable } from '../sheets/table.ts';
import { openWorkbook, type Workbook } from '../sheets/workbook.ts';
import { causeReader, readCauses } from './tabs/causes.ts';

/** What cells of the column Cause say that is another cause, whatever it was called when they were written. */
function otherCauses(workbook: Workbook, cause: AnyCauseCode): string[] {
  const table = readTable(workbook, 'voices');
  const readCause = causeReader(readCauses(workbook));
  const texts = new Set(table.rows.map((_, at) => table.text(at, 'cause')));
  return ['', ...texts].filter((text) => readCause(text) !== cause);
}

/** Opens the Voices tab at the voices behind a figure, or, without one, with all of them again. A replacement counted with its return is not among them. */
export function showVoices({ behind }: Request<'showVoices'>, now: Date): Answer<'showVoices'> {
  return withDocumentLock(() => {
    const workbook = openWorkbook(now);
    if (behind === null) {
      showAllRows(workbook.sheet('voices'));
      return {};
    }
    const { product, cause, month } = behind;
    const { types } = workbook.words.workbook;
    const sought: Sought = {
      ...(product === '' ? { linked: 'empty' } : { type: { is: types.return }, sku: { is: product } }),
      ...(month === '' ? {} : { date: { inMonth: month } }),
      ...(cause === '' ? {} : { cause: { not: otherCauses(workbook, cause) } }),
    };
    filterRows(workbook, 'voices', sought);
    return {};
  });
}
