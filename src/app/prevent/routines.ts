import type { IsoDate } from '../../core/cell.ts';
import { calendarLink } from '../../core/prevention/routines/calendar-link.ts';
import {
  daysLater,
  dueOf,
  LAST_OF_LAUNCH,
  ROUTINE_IDS,
  ROUTINES,
  type Routine,
  type RoutineId,
} from '../../core/prevention/routines/routines.ts';
import { fill } from '../../core/words/fill.ts';
import { type CellLink, writeLinks } from '../../sheets/cell-links.ts';
import { syncRows } from '../../sheets/sync.ts';
import { type Row, readTable } from '../../sheets/table.ts';
import { keyOfRoutine, type RoutineLine, readRoutines } from '../tabs/prevention/routine-rows.ts';
import { isDay } from '../tabs/read-workbook.ts';
import type { Findings, Shop, Tool } from './tool.ts';

function stateOf(line: RoutineLine | undefined, due: IsoDate | '', { workbook, today }: Shop): string {
  const { says } = workbook.words.prevention.routines;
  const said = line?.said ?? '';
  if (said !== '' && line?.done === '')
    return fill(said > today && /^\d{4}-/.test(said) ? says.ahead : says.notDay, { text: said });
  if (due === '') return says.done;
  return fill(due < today ? says.overdue : says.due, { day: due });
}

/** Links that put the next day of each routine into Google Calendar; a row that has no day has none. */
function linkCalendar({ workbook, today }: Shop): void {
  const table = readTable(workbook, 'routines');
  const { words } = workbook;
  const { names, calendar } = words.prevention.routines;
  const links = readRoutines(table, today).map(({ at, id }): [number, CellLink] => {
    const routine: Routine = ROUTINES[id];
    const due = table.text(at, 'due');
    if (!isDay(due)) return [at, { text: '', url: '' }];
    const details = fill(calendar.details, { tab: words.workbook.tabs[routine.tab] });
    const entry = { title: names[id], details, due, rhythm: routine.rhythm };
    return [at, { text: calendar.add, url: calendarLink(entry) }];
  });
  writeLinks(table, 'calendar', new Map(links));
}

/** The list of what a team does each week, month and quarter, and for each launch; it speaks for no gate and opens no tasks. */
export const routines: Tool = {
  id: 'routines',
  tables: ['routines'],
  begin() {},
  check(shop): Findings {
    const { workbook, products, today } = shop;
    const { words } = workbook;
    const { names, rhythms } = words.prevention.routines;
    const known = new Map(readRoutines(readTable(workbook, 'routines'), today).map((line) => [line.key, line]));
    const rowOf = (id: RoutineId, product: string, launch: IsoDate | ''): Row => {
      const routine: Routine = ROUTINES[id];
      const line = known.get(keyOfRoutine(id, product));
      const since = line?.since ?? today;
      const due = dueOf(routine, { done: line?.done ?? '', since, launch });
      return {
        ...{ routine: names[id], rhythm: rhythms[routine.rhythm], product, where: words.workbook.tabs[routine.tab] },
        ...{ due, state: stateOf(line, due, shop), since, key: keyOfRoutine(id, product) },
      };
    };
    const launched = products.filter(
      ({ launchDate }) => launchDate !== '' && daysLater(launchDate, LAST_OF_LAUNCH) >= today,
    );
    const rows = [
      ...ROUTINE_IDS.filter((id) => ROUTINES[id].rhythm !== 'launch').map((id) => rowOf(id, '', '')),
      ...launched.flatMap(({ sku, launchDate }) =>
        ROUTINE_IDS.filter((id) => ROUTINES[id].rhythm === 'launch').map((id) => rowOf(id, sku, launchDate)),
      ),
    ];
    const wanted = new Set(rows.map(({ key }) => key));
    const kept = [...known.values()].filter(({ key, isTouched }) => isTouched && !wanted.has(key));
    syncRows(workbook, 'routines', [...rows, ...kept.map(({ key }) => ({ key }))]);
    linkCalendar(shop);
    return { standings: new Map(), tasks: [] };
  },
};
