import type { Answer } from '../api.ts';
import { alertsOf } from '../core/analysis/alerts.ts';
import type { IsoDate } from '../core/cell.ts';
import { repairControlChart } from '../sheets/control-chart.ts';
import { writeHome } from '../sheets/home.ts';
import { withDocumentLock } from '../sheets/lock.ts';
import { createPivots } from '../sheets/pivots.ts';
import { openWorkbook, type Workbook } from '../sheets/workbook.ts';
import { homeContent } from './home-content.ts';
import { standingOf } from './home-standing.ts';
import { refreshTasks } from './refresh-tasks.ts';
import { summarise } from './summarise.ts';
import { readFacts, unmatchedProducts } from './tabs/facts.ts';
import { feesIn } from './tabs/fees.ts';
import { fillVoices } from './tabs/fill-voices.ts';
import { writeKeyFigures } from './tabs/key-figures/write-key-figures.ts';
import { fillParents } from './tabs/parents.ts';
import { rateRowsIn } from './tabs/rate-rows.ts';
import { completePolicies } from './tabs/set-up.ts';
import { writeFees } from './tabs/write-fees.ts';
import { ledgerIn, writeLedger } from './tabs/write-ledger.ts';
import { moneyIn, writeMoney } from './tabs/write-money.ts';
import { packsIn, writePacks } from './tabs/write-packs.ts';
import { cohortsIn, countedIn, ratesIn, writeRates } from './tabs/write-rates.ts';
import { dayOf, meansOf, viewToday } from './today.ts';

/**
 * Tasks, pivots and Home brought up to date with the voices and units in the workbook. After an undo, tasks opened since the day
 * of the import that nothing speaks for any more are withdrawn.
 */
export function refreshWorkbook(
  workbook: Workbook,
  now: Date,
  undoneSince: IsoDate | null = null,
): Answer<'refresh'> & { withdrawn: number } {
  const facts = readFacts(workbook);
  const { voices, owners, words } = facts;
  const today = dayOf(now, workbook);
  const counted = countedIn(facts, 'orders');
  const { cohorts } = counted;
  const months = cohortsIn(facts, 'returns');
  const alerts = alertsOf(ratesIn(months));
  const { tasks, opened, updated, withdrawn } = refreshTasks(
    workbook,
    facts,
    { cohorts, months, alerts },
    { today, undoneSince },
  );
  const means = meansOf(workbook, owners, tasks);
  const summary = summarise(voices, words.workbook.certainty.check);
  fillVoices(workbook, facts);
  fillParents(workbook, facts);
  writeRates(workbook, rateRowsIn(facts, counted), facts);
  repairControlChart(workbook);
  const money = moneyIn(facts);
  writeMoney(workbook, money, facts);
  const fees = feesIn(facts, () => cohorts);
  writeFees(workbook, fees.lines, facts);
  writeLedger(workbook, ledgerIn({ ...facts, tasks }, cohorts), facts);
  writePacks(workbook, packsIn(facts, cohorts), facts);
  writeKeyFigures(workbook, facts, { cohorts, fees: fees.lines, today });
  completePolicies(workbook);
  if (facts.voiceTable) createPivots(workbook);
  if (voices.length > 0 || workbook.find('home') !== null)
    writeHome(
      workbook,
      homeContent(standingOf(workbook, facts, { summary, tasks, means, alerts, fees, money, cohorts, today }), words),
    );
  workbook.remember();
  SpreadsheetApp.flush();
  return {
    newTasks: opened,
    updatedTasks: updated,
    withdrawn,
    today: viewToday(workbook, {
      summary,
      tasks,
      means,
      today,
      months,
      unmatched: unmatchedProducts(facts),
      alerts,
      feeAlerts: fees.alerts,
      unreadRows: [...facts.policyTroubles, ...fees.troubles],
      unpriced: money.unpriced,
      voiceTable: facts.voiceTable,
    }),
  };
}

/** Refreshes the workbook while nobody else writes. */
export function refresh(now: Date): Answer<'refresh'> {
  return withDocumentLock(() => refreshWorkbook(openWorkbook(now), now));
}
