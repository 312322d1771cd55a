import type { IsoDate } from '../cell.ts';
import { OWN_POLICY } from './policies.ts';
import { newest, type RulesOn } from './rule-table.ts';

/** A limit the marketplace holds a whole account to, as the table of policies starts with it; a share. */
export interface AccountLimit {
  value: number;
  validFrom: IsoDate;
  mark: 'certain' | 'reported';
  checkedOn: IsoDate;
}

/**
 * The limits that compare with a figure the workbook has. Amazon's order defect rate is below 1 % of the orders of 60 days: those with
 * negative feedback, an A-to-z claim or a chargeback, as Hellotax and others tell it. Since when it holds is not known: it counts from the day
 * it was looked up. Late shipments, cancellations before shipping and answers within a day stand in no export the workbook reads.
 */
export const ACCOUNT_LIMITS = {
  orderDefects: { value: 0.01, validFrom: OWN_POLICY.checkedOn, mark: 'certain', checkedOn: OWN_POLICY.checkedOn },
} as const satisfies Readonly<Record<string, AccountLimit>>;

/** The name of a limit. */
export type AccountLimitName = keyof typeof ACCOUNT_LIMITS;

/** A limit in force, and the row of the sheet it stands in; `null` for the one built in. */
export interface HeldLimit {
  value: number;
  validFrom: IsoDate;
  row: number | null;
}

/**
 * The limit in force by the rows of the seller's table, what is built in where there is none, `null` where one of them says that nobody knows
 * it; why, where a row cannot be read.
 */
export function accountLimitOn(
  name: AccountLimitName,
  { on, held, unread }: RulesOn,
): HeldLimit | { unread: string } | null {
  const bad = unread.find(({ rule }) => rule === name);
  if (bad) return { unread: bad.why };
  const row = newest(held.filter(({ rule, validFrom }) => rule === name && validFrom <= on));
  if (!row) return { ...ACCOUNT_LIMITS[name], row: null };
  return row.value === '' ? null : { value: Number(row.value), validFrom: row.validFrom, row: row.row ?? null };
}
