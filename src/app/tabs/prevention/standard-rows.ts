import {
  faultsOf,
  firstRequirements,
  type Requirement,
  SUPPLIER_CAUSES,
  type SupplierCause,
} from '../../../core/prevention/inspection/standard.ts';
import { listed } from '../../../core/words/list.ts';
import { appendRows } from '../../../sheets/append.ts';
import { readTable, type TabTable } from '../../../sheets/table.ts';
import { updateDiffering } from '../../../sheets/update-differing.ts';
import type { Workbook } from '../../../sheets/workbook.ts';
import type { Product, Shop } from '../../prevent/tool.ts';
import type { Facts } from '../facts.ts';
import { readDefectClass } from '../vocabulary.ts';

const isSupplierCause = (cause: string): cause is SupplierCause => SUPPLIER_CAUSES.some((one) => one === cause);

const CELLS = ['sku', 'characteristic', 'target', 'tolerance', 'unit', 'test'] as const;

/** The cells of a requirement; a class or cause that is no such word is `null`. `null` for a row with nothing in these cells. */
function requirementAt(table: TabTable, at: number, { readCause }: Facts): Parameters<typeof faultsOf>[0] | null {
  const texts = Object.fromEntries(CELLS.map((key) => [key, table.text(at, key).trim()])) as Pick<
    Requirement,
    (typeof CELLS)[number]
  >;
  if (CELLS.every((key) => texts[key] === '')) return null;
  const [name, causeName] = [table.text(at, 'class').trim(), table.text(at, 'cause').trim()];
  const cause = readCause(causeName);
  return {
    ...texts,
    class: name === '' ? '' : readDefectClass(name) || null,
    cause: causeName === '' ? '' : isSupplierCause(cause) ? cause : null,
  };
}

/** The requirements of all standards; says beside each what is still to be done. */
export function checkStandards({ workbook, facts }: Shop): Requirement[] {
  const table = readTable(workbook, 'standards');
  const { inspection, lists } = workbook.words.prevention;
  const read = table.rows.map((_, at) => requirementAt(table, at, facts));
  const wanted = read.map((one, at) => {
    const faults = one ? faultsOf(one).map((fault) => inspection.standardFaults[fault]) : [];
    return { at, values: { note: listed(faults, lists.sentences) } };
  });
  updateDiffering(table, wanted);
  return read.flatMap((one) => (one ? [{ ...one, class: one.class ?? '', cause: one.cause ?? '' }] : []));
}

/** The requirements of all standards; none while there is no tab. */
export function readStandards(workbook: Workbook, facts: Facts): Requirement[] {
  if (workbook.find('standards') === null) return [];
  const table = readTable(workbook, 'standards');
  return table.rows.flatMap((_, at) => {
    const one = requirementAt(table, at, facts);
    return one ? [{ ...one, class: one.class ?? '', cause: one.cause ?? '' }] : [];
  });
}

/** Puts down what the standard of a product should hold, unless it has a row already. */
export function beginStandard({ workbook, facts }: Shop, { sku, properties }: Product): void {
  const table = readTable(workbook, 'standards');
  if (table.rows.some((_, at) => table.text(at, 'sku').trim() === sku)) return;
  const { first, classes } = workbook.words.prevention.inspection;
  appendRows(
    table,
    firstRequirements(properties).map(({ id, class: kind, cause }) => {
      const words: { asks: string; test: string; target?: string } = first[id];
      return {
        sku,
        characteristic: words.asks,
        target: words.target ?? '',
        class: kind === '' ? '' : classes[kind],
        cause: cause === '' ? '' : facts.words.workbook.causes[cause],
        test: words.test,
      };
    }),
  );
}
