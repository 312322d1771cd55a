import type { Answer, Request } from '../api.ts';
import { productNamer } from '../core/analysis/tally.ts';
import type { AnyCauseCode } from '../core/causes.ts';
import { filterRows, type Sought, showAllRows } from '../sheets/filter-rows.ts';
import { withDocumentLock } from '../sheets/lock.ts';
import { readTable, type TabTable } from '../sheets/table.ts';
import { openWorkbook, type Workbook } from '../sheets/workbook.ts';
import { isRanked } from './summarise.ts';
import { causeReader, readCauses } from './tabs/causes.ts';
import { readUnits } from './tabs/read-units.ts';
import { readProducts } from './tabs/read-workbook.ts';

/** What cells of the column Cause say that is not sought, whatever a cause was called when they were written. */
function otherCauses(workbook: Workbook, table: TabTable, isSought: (cause: AnyCauseCode | '') => boolean): string[] {
  const readCause = causeReader(readCauses(workbook));
  const texts = new Set(table.rows.map((_, at) => table.text(at, 'cause')));
  return ['', ...texts].filter((text) => !isSought(readCause(text)));
}

/** Finds the rows of a product by SKU, and where some of them name only the ASIN by both: what no row of it says is left out. */
function ofProduct(workbook: Workbook, table: TabTable, product: string): Sought {
  const productOf = productNamer([...readUnits(workbook), ...readProducts(workbook)]);
  const rows = table.rows.map((_, at) => ({ sku: table.text(at, 'sku'), asin: table.text(at, 'asin') }));
  const own = rows.filter((row) => productOf(row) === product);
  if (own.every(({ sku }) => sku === product)) return { sku: { is: product } };
  const othersOf = (key: 'sku' | 'asin'): string[] => {
    const said = new Set(own.map((row) => row[key]));
    return [...new Set(rows.map((row) => row[key]))].filter((text) => !said.has(text));
  };
  return { sku: { not: othersOf('sku') }, asin: { not: othersOf('asin') } };
}

/** Opens the Voices tab at the voices behind a figure, or, without one, with all of them again. A replacement counted with its return is not among them. */
export function showVoices({ behind }: Request<'showVoices'>, now: Date): Answer<'showVoices'> {
  return withDocumentLock(() => {
    const workbook = openWorkbook(now);
    if (behind === null) {
      showAllRows(workbook.sheet('voices'));
      return {};
    }
    const { product, cause, month } = behind;
    const { types } = workbook.words.workbook;
    const table = readTable(workbook, 'voices');
    const sought: Sought = {
      ...(product === ''
        ? { linked: 'empty' }
        : { type: { is: types.return }, ...ofProduct(workbook, table, product) }),
      ...(month === '' ? {} : { date: { inMonth: month } }),
      ...(cause === ''
        ? {}
        : { cause: { not: otherCauses(workbook, table, cause === 'ranked' ? isRanked : (one) => one === cause) } }),
    };
    filterRows(workbook, 'voices', sought);
    return {};
  });
}
