import type { Answer, Request } from '../api.ts';
import { appendRows } from '../sheets/append.ts';
import { withDocumentLock } from '../sheets/lock.ts';
import { removeRows } from '../sheets/remove.ts';
import { readTable } from '../sheets/table.ts';
import { openWorkbook } from '../sheets/workbook.ts';
import { callCauses, ownNames, readCauses } from './tabs/causes.ts';
import { setUp } from './tabs/set-up.ts';
import { today } from './today.ts';

/** Adds learned rules to the Rules tab, and removes those that were added so and stand there unchanged. */
export function changeRules({ add, remove }: Request<'changeRules'>, now: Date): Answer<'changeRules'> {
  withDocumentLock(() => {
    const workbook = openWorkbook(now);
    setUp(workbook, ['causes', 'rules']);
    const { words } = workbook;
    const called = callCauses(words, ownNames(readCauses(workbook), words));
    const { causes, languages, strength, yes, ruleSource } = called.workbook;
    const table = readTable(workbook, 'rules');
    const rowOf = ({ unless, phrase, ...rule }: (typeof add)[number]) => ({
      cause: causes[rule.cause],
      language: languages[rule.language],
      phrase,
      strength: strength[rule.strength],
      unless,
      on: yes,
      source: ruleSource.learned,
    });
    const isAt = (at: number, row: Record<string, string>): boolean =>
      Object.keys(row).every((key) => table.text(at, key) === row[key]);
    const places = table.rows.map((_, at) => at);
    const gone = remove.map(rowOf).flatMap((row) => places.filter((at) => isAt(at, row)).slice(-1));
    const fresh = add.map(rowOf).filter((row) => !places.some((at) => isAt(at, row)));
    appendRows(table, fresh);
    removeRows(workbook, table, gone);
    SpreadsheetApp.flush();
  });
  return today(now);
}
