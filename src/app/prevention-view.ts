import type { LedgerView } from '../api.ts';
import { ownedOutside } from '../core/tasks/owner-team.ts';
import { spentOn, totalOf } from '../core/tasks/prevention-ledger.ts';
import { UI_LANGUAGES, wordsOf } from '../core/words/words.ts';
import type { Facts } from './tabs/facts.ts';
import { ledgerIn } from './tabs/write-ledger.ts';
import { moneyIn } from './tabs/write-money.ts';
import { cohortsIn } from './tabs/write-rates.ts';

/**
 * What the sidebar says of the ledger. Prevention against failure is told as accounts of quality costs do (prevention, appraisal and
 * failure: A. V. Feigenbaum, Total quality control, Harvard Business Review 34, 1956; BS 6143-2): what prevention took against what
 * returns cost, in the days looked at. Inspection and trouble inside the house are not recorded and left out.
 */
export function viewLedger(facts: Facts): LedgerView {
  const { tasks, causes, owners, period, policies } = facts;
  const takesPart = tasks.some(({ hours, fixCost, effectiveFrom }) => hours || fixCost || effectiveFrom !== '');
  const lines = takesPart ? ledgerIn(facts, cohortsIn(facts, 'orders')) : [];
  const failure = moneyIn(facts).lines.reduce((sum, { cents }) => sum + cents, 0);
  const prevention = lines
    .filter(({ task }) => spentOn(task) >= period.from && spentOn(task) <= period.to && spentOn(task) !== '')
    .reduce((sum, { cents }) => sum + cents, 0);
  const uncounted = new Set(lines.flatMap(({ state, task }) => (state === 'unpriced' ? [task.product] : [])));
  return {
    lines: lines.length,
    ...totalOf(lines),
    waged: policies.wage > 0,
    uncounted: [...uncounted],
    ...ownedOutside(
      tasks
        .filter(({ dropped }) => !dropped)
        .map(({ owner, cause }) => ({ owner, team: (cause === '' ? undefined : causes.get(cause)?.team) ?? '' })),
      owners,
      UI_LANGUAGES.map((language) => wordsOf(language).workbook.teams.support),
    ),
    failure: failure > 0 ? { ...period, prevention, failure } : null,
  };
}
