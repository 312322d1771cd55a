import type { Answer, Request } from '../api.ts';
import { openControlChart } from '../sheets/control-chart.ts';
import { withDocumentLock } from '../sheets/lock.ts';
import { addPivot } from '../sheets/pivots.ts';
import { openWorkbook } from '../sheets/workbook.ts';
import { readFacts } from './tabs/facts.ts';
import { feesIn } from './tabs/fees.ts';
import { openKeyFigures } from './tabs/key-figures/write-key-figures.ts';
import { setUp } from './tabs/set-up.ts';
import { cohortsIn } from './tabs/write-rates.ts';
import { dayOf, today } from './today.ts';

/** Makes a pivot table of the voices, the control chart of the rates, or the key figures, on tabs of their own, where there are none yet, and opens it. */
export function addPivotTab({ pivot }: Request<'addPivot'>, now: Date): Answer<'addPivot'> {
  return withDocumentLock(() => {
    const workbook = openWorkbook(now);
    if (pivot === 'controlChart') {
      setUp(workbook, ['rates']);
      openControlChart(workbook);
    } else if (pivot === 'keyFigures') {
      const facts = readFacts(workbook);
      const cohorts = cohortsIn(facts, 'orders');
      const day = dayOf(now, workbook);
      openKeyFigures(workbook, facts, { cohorts, fees: feesIn(facts, () => cohorts).lines, today: day });
    } else addPivot(workbook, pivot);
    workbook.remember();
    return today(now);
  });
}
