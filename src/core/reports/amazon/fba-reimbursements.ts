import { keyOfReimbursement } from '../../voices/key.ts';
import { amount, code, count, date, filledId, id, type Kind, text } from '../cells/kinds.ts';
import { defineRecordReport, needed, optional } from '../define.ts';

/** Units paid for or given back, below 0 where Amazon takes them again; `null` where the cell is empty. */
const unitsOrNone: Kind<number | null> = (cell) => {
  const trimmed = cell.trim();
  if (trimmed === '') return { value: null };
  const [, sign, digits = ''] = /^([-−]?)(.*)$/.exec(trimmed) ?? [];
  const reading = count(digits);
  return sign && 'value' in reading ? { value: 0 - reading.value } : reading;
};

/** Cells without the empty ones. */
const filled = (cells: Readonly<Record<string, string | number | null>>): Record<string, string | number> =>
  Object.fromEntries(
    Object.entries(cells).filter((cell): cell is [string, string | number] => cell[1] !== '' && cell[1] !== null),
  );

/**
 * Seller Central > Reports > Fulfillment > Payments > Reimbursements. One line a reimbursed item, several to an id; what Amazon
 * takes back stands below 0. Amounts are kept as they are, in the currency of their line.
 */
export const fbaReimbursements = defineRecordReport({
  id: 'fba-reimbursements',
  from: 'amazon',
  target: 'reimbursements',
  alsoHas: [],
  columns: {
    date: needed(date, 'approval-date'),
    reimbursement: needed(filledId, 'reimbursement-id'),
    reason: needed(code, 'reason'),
    amount: needed(amount, 'amount-total'),
    currency: optional(code, 'currency-unit'),
    order: optional(id, 'amazon-order-id'),
    sku: optional(id, 'sku'),
    asin: optional(id, 'asin'),
    product: optional(text, 'product-name'),
    total: optional(unitsOrNone, 'quantity-reimbursed-total'),
    cash: optional(unitsOrNone, 'quantity-reimbursed-cash'),
    inventory: optional(unitsOrNone, 'quantity-reimbursed-inventory'),
  },
  personal: [],
  toRecord: ({ total, cash, inventory, ...row }) => {
    const { reimbursement, sku, reason } = row;
    const units = total ?? (cash === null && inventory === null ? null : (cash ?? 0) + (inventory ?? 0));
    return {
      keyOf: (number) => keyOfReimbursement({ reimbursement, sku, reason }, number),
      group: keyOfReimbursement({ reimbursement, sku, reason }, 0),
      cells: filled({ ...row, units }),
    };
  },
});
