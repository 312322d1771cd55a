import type { IsoDate } from '../../../core/cell.ts';
import { ACCOUNT_LIMITS, type AccountLimitName, accountLimitOn } from '../../../core/policies/account-limits.ts';
import { UI_LANGUAGES, type UiLanguage, type Words, wordsOf } from '../../../core/words/words.ts';
import type { Row, TabTable } from '../../../sheets/table.ts';
import { folded } from './fee-rules.ts';
import { policyLine, sayTrouble, sortLines } from './policy-lines.ts';

const LIMITS = Object.keys(ACCOUNT_LIMITS) as AccountLimitName[];

/** The rows of policies that tell what marketplaces hold an account to. */
export const accountLimitRows = ({ workbook }: Words): Row[] =>
  LIMITS.map((limit) => {
    const { value, validFrom, mark, checkedOn } = ACCOUNT_LIMITS[limit];
    const { name, reason, source } = workbook.accountLimits[limit];
    return { policy: name, value, reason, validFrom, mark: workbook.feeRules.marks[mark], source, checkedOn };
  });

/** A limit in force on a day, with its mark as the table has it, or why its row cannot be read; `null` where nobody knows it. */
export function accountLimitIn(
  table: TabTable | null,
  limit: AccountLimitName,
  on: IsoDate,
  language: UiLanguage,
): { value: number; validFrom: IsoDate; mark: string } | { unread: string } | null {
  const named = UI_LANGUAGES.map((one) => folded(wordsOf(one).workbook.accountLimits[limit].name));
  const lines = (table?.rows ?? []).flatMap((_, at) =>
    table && named.includes(folded(table.text(at, 'policy'))) ? policyLine(table, at, limit, { is: 'share' }) : [],
  );
  const { held, unread } = sortLines(lines, (one) => sayTrouble(one, ({ limit: until }) => until, language));
  const found = accountLimitOn(limit, { on, held, unread, checkedOn: '' });
  if (found === null || 'unread' in found) return found;
  const { value, validFrom, row } = found;
  const written = row === null ? '' : (table?.text(row - 2, 'mark') ?? '');
  return { value, validFrom, mark: written || wordsOf(language).workbook.feeRules.marks[ACCOUNT_LIMITS[limit].mark] };
}
