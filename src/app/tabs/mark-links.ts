import type { RowChange } from '../../sheets/update.ts';
import type { Workbook } from '../../sheets/workbook.ts';
import { writeRows } from '../../sheets/write-rows.ts';
import type { Facts } from './facts.ts';

/** Says in the row of each replacement which return it is counted with, and takes back what holds no more. */
export function markLinks(workbook: Workbook, { voiceTable: table, links }: Facts): void {
  if (table === null || !table.places.has('linked')) return;
  const twins = new Map([...links].map(([{ at }, twin]) => [at, twin]));
  const changes = table.rows.flatMap((_, at): RowChange[] => {
    const twin = twins.get(at);
    const linked = twin ? `${table.text(twin.at, 'type')} ${twin.date}` : '';
    return linked === table.text(at, 'linked') ? [] : [{ at, values: { linked } }];
  });
  writeRows(workbook, table, { added: [], changes }, true);
}
