import type { IsoDate } from '../../../core/cell.ts';
import { dueOf, ROUTINES, type Routine, type RoutineId } from '../../../core/prevention/routines/routines.ts';
import { readTable, type TabTable } from '../../../sheets/table.ts';
import type { Workbook } from '../../../sheets/workbook.ts';
import { isDay } from '../read-workbook.ts';

/** A row of Routines. */
export interface RoutineLine {
  at: number;
  key: string;
  id: RoutineId;
  product: string;
  /** The day it was done last, as the cell has it, and `''` where it counts for nothing. */
  said: string;
  done: IsoDate | '';
  since: IsoDate;
  /** Somebody wrote into the row. */
  isTouched: boolean;
}

const PARTED = ' · ';

/** What a row is known by. */
export const keyOfRoutine = (id: RoutineId, product: string): string =>
  product === '' ? id : `${id}${PARTED}${product}`;

/** The rows of a tab already read that are routines of ours. */
export function readRoutines(table: TabTable, today: IsoDate): RoutineLine[] {
  return table.rows.flatMap((_, at): RoutineLine[] => {
    const key = table.text(at, 'key');
    const [id = '', ...rest] = key.split(PARTED);
    if (!(id in ROUTINES)) return [];
    const [said, since] = [table.text(at, 'done').trim(), table.text(at, 'since')];
    return [
      {
        ...{ at, key, id: id as RoutineId, product: rest.join(PARTED), said },
        done: isDay(said) && said <= today ? said : '',
        since: isDay(since) ? since : today,
        isTouched: ['done', 'who', 'note'].some((column) => table.text(at, column) !== ''),
      },
    ];
  });
}

/** How many routines should have been done before today; 0 while there is no list. */
export function overdueRoutines(workbook: Workbook, today: IsoDate): number {
  if (workbook.find('routines') === null) return 0;
  const table = readTable(workbook, 'routines');
  return readRoutines(table, today).filter((line) => {
    const routine: Routine = ROUTINES[line.id];
    // The day of a launch stands in Products; what was worked out of it at the last look stands in the row.
    const due =
      routine.rhythm === 'launch'
        ? line.done === ''
          ? table.text(line.at, 'due')
          : ''
        : dueOf(routine, { ...line, launch: '' });
    return due !== '' && due < today;
  }).length;
}
