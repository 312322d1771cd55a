import { parentsTold } from '../../core/units/by-marketplace.ts';
import { readTable } from '../../sheets/table.ts';
import { type RowChange, updateRows } from '../../sheets/update.ts';
import type { Workbook } from '../../sheets/workbook.ts';
import type { Facts } from './facts.ts';
import type { ProductLine } from './read-workbook.ts';

type Known = Pick<Facts, 'listed' | 'units' | 'productOf'>;

/** Parents filled in at one refresh: each is a trip of its own, since the seller's cells between them are not touched. */
const MOST_FILLED = 12;

/** Whether a person chose the parent of a row, be it none: it is not what exports had filled in. */
const isChosen = ({ parent, parentSaid }: ProductLine): boolean => parent !== parentSaid;

/** The parent of each product that has one: what a person wrote into Products, else what exports name. */
export function parentsIn({ listed, units, productOf }: Known): ReadonlyMap<string, string> {
  const parents = new Map(parentsTold(units, productOf));
  for (const line of listed) if (isChosen(line)) parents.set(productOf(line), line.parent);
  return parents;
}

/**
 * Fills the parents exports name into rows of Products where no person wrote or emptied one, and takes back what no export names any
 * more; of a choice of the person's only what it was chosen against is forgotten then. What finds no place at this refresh does at the next.
 */
export function fillParents(workbook: Workbook, { listed, units, productOf }: Known): void {
  const told = parentsTold(units, productOf);
  const filled = new Set<string>();
  const wanted = listed.flatMap((line, at): RowChange[] => {
    const parent = told.get(productOf(line)) ?? '';
    if (isChosen(line)) return parent === '' && line.parentSaid !== '' ? [{ at, values: { parentSaid: '' } }] : [];
    if (parent === line.parent || (line.sku === '' && line.asin === '')) return [];
    if (!filled.has(parent) && filled.size >= MOST_FILLED) return [];
    filled.add(parent);
    return [{ at, values: { parent, parentSaid: parent } }];
  });
  if (wanted.length === 0) return;
  const table = readTable(workbook, 'products');
  if (table.places.has('parent') && table.places.has('parentSaid')) updateRows(table, wanted);
}
