import type { IsoDate } from '../../../core/cell.ts';
import {
  DEFAULT_POLICIES,
  type Policies,
  type PolicyName,
  policyKind,
  policyOn,
} from '../../../core/policies/policies.ts';
import { fill } from '../../../core/words/fill.ts';
import type { TabTable } from '../../../sheets/table.ts';
import type { Workbook } from '../../../sheets/workbook.ts';
import { EVER, policyLine, sayTrouble, sortLines } from './policy-lines.ts';

/** The figures of Policies, and the sentences about rows that cannot be read. */
export interface OwnPolicies {
  policies: Policies;
  troubles: string[];
}

/**
 * The figures the seller decides by on a day; the one a new workbook starts with in place of a row that cannot be read, and that is said. One
 * without a day holds from ever on.
 */
export function readPolicies(workbook: Workbook, table: TabTable | null, day: IsoDate): OwnPolicies {
  const policies = { ...DEFAULT_POLICIES };
  if (table === null) return { policies, troubles: [] };
  const named = workbook.words.workbook.policies;
  const names = new Map((Object.keys(policies) as PolicyName[]).map((name) => [named[name].name as string, name]));
  const lines = table.rows.flatMap((_, at) => {
    const name = names.get(table.text(at, 'policy'));
    if (!name) return [];
    const line = policyLine(table, at, name, policyKind(name));
    return { ...line, validFrom: line.validFrom || EVER };
  });
  const { held, unread } = sortLines(lines, (one) =>
    sayTrouble(
      one,
      ({ own }) => fill(own, { value: DEFAULT_POLICIES[one.written.rule as PolicyName] }),
      workbook.language,
    ),
  );
  const isRead = (name: string): boolean => unread.every(({ rule }) => rule !== name);
  for (const name of names.values()) if (isRead(name)) policies[name] = policyOn(day, name, held, policies[name]);
  return { policies, troubles: unread.map(({ why }) => why) };
}
