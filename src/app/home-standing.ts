import { pairRates } from '../core/analysis/pair-rates.ts';
import { SIGNAL_MINIMUM } from '../core/analysis/signal.ts';
import type { Workbook } from '../sheets/workbook.ts';
import type { Standing } from './home-content.ts';
import { rankTasks } from './summarise.ts';
import { controllableIn, type Facts } from './tabs/facts.ts';
import type { Fees } from './tabs/fees.ts';
import { readBoard } from './tabs/prevention/read-board.ts';
import { overdueRoutines } from './tabs/prevention/routine-rows.ts';
import type { TaskLine } from './tabs/read-tasks.ts';
import type { Cohorts } from './tabs/task-proof.ts';

/** What a refresh has found by the time Home is written. */
type Refreshed = Pick<Standing, 'summary' | 'means' | 'alerts' | 'money' | 'today'> & {
  tasks: readonly TaskLine[];
  fees: Pick<Fees, 'alerts' | 'troubles'>;
  /** By the month of the order where that is known. */
  cohorts: Cohorts;
};

/** All that Home tells of: what a refresh found, and what stands in other tabs. */
export function standingOf(workbook: Workbook, facts: Facts, { tasks, cohorts, fees, ...found }: Refreshed): Standing {
  return {
    ...found,
    feeAlerts: fees.alerts,
    feeTroubles: fees.troubles,
    policyTroubles: facts.policyTroubles,
    tasks: rankTasks(tasks, found.today),
    rates: pairRates(cohorts, SIGNAL_MINIMUM.shipped),
    isControllable: controllableIn(facts),
    board: readBoard(workbook),
    overdueRoutines: overdueRoutines(workbook, found.today),
  };
}
