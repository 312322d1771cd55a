import type { Answer, Request } from '../api.ts';
import { openControlChart } from '../sheets/control-chart.ts';
import { withDocumentLock } from '../sheets/lock.ts';
import { addPivot } from '../sheets/pivots.ts';
import { openWorkbook } from '../sheets/workbook.ts';
import { setUp } from './tabs/set-up.ts';
import { today } from './today.ts';

/** Makes a pivot table of the voices, or the control chart of the rates, on a tab of its own, where there is none yet, and opens it. */
export function addPivotTab({ pivot }: Request<'addPivot'>, now: Date): Answer<'addPivot'> {
  return withDocumentLock(() => {
    const workbook = openWorkbook(now);
    if (pivot === 'controlChart') {
      setUp(workbook, ['rates']);
      openControlChart(workbook);
    } else addPivot(workbook, pivot);
    workbook.remember();
    return today(now);
  });
}
