import type { CauseCode } from '../../core/causes.ts';
import { causeNamedBy } from '../../core/tagging/reason-codes.ts';
import type { Row, TabTable } from '../../sheets/table.ts';
import type { RowChange } from '../../sheets/update.ts';
import type { Workbook } from '../../sheets/workbook.ts';
import { writeRows } from '../../sheets/write-rows.ts';
import type { Facts } from './facts.ts';
import { makesOf } from './makes.ts';

/** The name of the cause a row's reason code names, for a row an earlier version left without one. */
function reasonOf(table: TabTable, at: number, { readCause, words }: Pick<Facts, 'readCause' | 'words'>): string {
  const causes = [table.text(at, 'autoCause'), ...table.text(at, 'otherCauses').split(', ')].map(readCause);
  const given = causes.filter(
    (cause): cause is CauseCode => cause !== '' && cause !== 'other' && cause !== 'unspecified',
  );
  const named = causeNamedBy(table.text(at, 'reason'), table.text(at, 'disposition'), given);
  return named === '' ? '' : words.workbook.causes[named];
}

/** What "Reason says" holds: the cause that stands there by its present name, or as the row itself calls it, so that equal causes look equal. */
function reasonAsCalled(table: TabTable, at: number, facts: Facts): string {
  const { readCause, words } = facts;
  const named = readCause(table.text(at, 'reasonSays'));
  const cause = table.text(at, 'cause');
  if (named === '') return reasonOf(table, at, facts);
  return readCause(cause) === named ? cause : words.workbook.causes[named];
}

/**
 * Fills in what rows of Voices say of others and of themselves: which return a replacement is counted with, and the cause a reason code
 * names where nothing stands yet. The supplier follows Products; the pack version is filled in once and then stays, for it was that one.
 */
export function fillVoices(workbook: Workbook, facts: Facts): void {
  const { voiceTable: table, links, listed, productOf } = facts;
  if (table === null) return;
  const twins = new Map([...links].map(([{ at }, twin]) => [at, twin]));
  const makes = makesOf(listed, productOf);
  const changes = table.rows.flatMap((_, at): RowChange[] => {
    if (table.text(at, 'key') === '') return [];
    const twin = twins.get(at);
    const wanted: Row = {
      linked: twin ? `${table.text(twin.at, 'type')} ${twin.date}` : '',
      reasonSays: reasonAsCalled(table, at, facts),
    };
    if (listed.length > 0) {
      const make = makes.get(productOf({ sku: table.text(at, 'sku'), asin: table.text(at, 'asin') }));
      wanted.supplier = make?.supplier ?? '';
      if (make && table.text(at, 'packVersion') === '') wanted.packVersion = make.packVersion;
    }
    const values = Object.fromEntries(
      Object.entries(wanted).filter(([key, value]) => table.places.has(key) && value !== table.text(at, key)),
    );
    return Object.keys(values).length > 0 ? [{ at, values }] : [];
  });
  writeRows(workbook, table, { added: [], changes }, true);
}
