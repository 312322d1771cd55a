import type { Answer } from '../api.ts';
import { ownerNamer } from '../core/tasks/owner-name.ts';
import { provenBy } from '../core/tasks/proven-by.ts';
import { openWorkbook } from '../sheets/workbook.ts';
import { viewLedger } from './prevention-view.ts';
import { rankTasks } from './summarise.ts';
import { readFacts } from './tabs/facts.ts';
import { dayOf } from './today.ts';

/** The open tasks, the most urgent first, and the people they can go to. Writes nothing. */
export function openTasks(now: Date): Answer<'openTasks'> {
  const workbook = openWorkbook(now);
  const facts = readFacts(workbook);
  const { tasks, owners } = facts;
  const nameOf = ownerNamer(owners, tasks);
  return {
    tasks: rankTasks(tasks, dayOf(now, workbook)).map(
      ({ task, title, product, owner, status, due, overdue, verdict, proven }) => ({
        ...{ task, title, product, owner: nameOf(owner), status, due, overdue, verdict, proven },
      }),
    ),
    owners: owners.flatMap(({ name, email }) =>
      name.trim() === '' ? [] : [{ name: name.trim(), email: email.trim() }],
    ),
    proven: provenBy(tasks.map((task) => ({ ...task, owner: nameOf(task.owner) }))),
    ledger: viewLedger(facts),
  };
}
