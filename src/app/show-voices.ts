import type { Answer, Request } from '../api.ts';
import { filterRows, type Sought, showAllRows } from '../sheets/filter-rows.ts';
import { withDocumentLock } from '../sheets/lock.ts';
import { openWorkbook } from '../sheets/workbook.ts';
import { callCauses, ownNames, readCauses } from './tabs/causes.ts';

/** Opens the Voices tab at the returns behind a figure, or, without one, with all of its voices again. */
export function showVoices({ behind }: Request<'showVoices'>, now: Date): Answer<'showVoices'> {
  return withDocumentLock(() => {
    const workbook = openWorkbook(now);
    if (behind === null) {
      showAllRows(workbook.sheet('voices'));
      return {};
    }
    const { product, cause, month } = behind;
    const { causes, types } = callCauses(workbook.words, ownNames(readCauses(workbook), workbook.words)).workbook;
    const sought: Sought = {
      type: { is: types.return },
      sku: { is: product },
      date: { inMonth: month },
      ...(cause === '' ? {} : { cause: { is: causes[cause] } }),
    };
    filterRows(workbook, 'voices', sought);
    return {};
  });
}
