import { judgePart, namerOf } from '../../../core/prevention/sourcing/spare-parts.ts';
import { fill } from '../../../core/words/fill.ts';
import { appendRows } from '../../../sheets/append.ts';
import { readTable, type TabTable } from '../../../sheets/table.ts';
import type { RowChange } from '../../../sheets/update.ts';
import { updateDiffering } from '../../../sheets/update-differing.ts';
import type { Workbook } from '../../../sheets/workbook.ts';
import type { Facts } from '../facts.ts';
import { readPartPlan, readPartRisk } from '../vocabulary.ts';

const skuAt = (table: TabTable, at: number): string => table.text(at, 'sku').trim();

/** Puts down a first row of a product that has none, for its first part. */
export function beginParts(workbook: Workbook, sku: string): void {
  const table = readTable(workbook, 'spareParts');
  if (!table.rows.some((_, at) => skuAt(table, at) === sku)) appendRows(table, [{ sku }]);
}

const chosen = <Code extends string>(text: string, read: (name: string) => Code | ''): Code | 'unclear' | '' =>
  text.trim() === '' ? '' : read(text) || 'unclear';

/** Writes beside each part how its plan stands and how many units buyers name it of; gives the parts without a plan by SKU. */
export function judgeParts(
  workbook: Workbook,
  { voices, productOf }: Pick<Facts, 'voices' | 'productOf'>,
): Map<string, string[]> {
  const table = readTable(workbook, 'spareParts');
  const { says } = workbook.words.prevention.spareParts;
  const wanted = new Set(table.rows.map((_, at) => skuAt(table, at)));
  const told = voices
    .filter(({ comment, cause }) => comment !== '' && cause !== '')
    .map((voice) => ({ product: productOf(voice), voice }))
    .filter(({ product }) => wanted.has(product));
  const unplanned = new Map<string, string[]>();
  const changes = table.rows.flatMap((_, at): RowChange[] => {
    const sku = skuAt(table, at);
    if (sku === '') return [];
    const [part, risk, plan] = [table.text(at, 'part').trim(), table.text(at, 'risk'), table.text(at, 'plan')];
    const source = `${table.text(at, 'spareSku')}${table.text(at, 'stock')}`;
    const state = judgePart({ part, risk: chosen(risk, readPartRisk), plan: chosen(plan, readPartPlan), source });
    if (state !== 'planned' && state !== 'noPart') unplanned.set(sku, [...(unplanned.get(sku) ?? []), part]);
    const names = namerOf(part);
    const units = told.reduce(
      (sum, { product, voice }) => sum + (product === sku && names(voice.comment) ? voice.units : 0),
      0,
    );
    return [
      {
        at,
        values: {
          units: part === '' ? '' : units,
          state: fill(says[state], { text: state === 'notRisk' ? risk : plan }),
        },
      },
    ];
  });
  updateDiffering(table, changes);
  return unplanned;
}
