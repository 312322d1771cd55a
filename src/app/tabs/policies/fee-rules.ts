import type { IsoDate } from '../../../core/cell.ts';
import {
  FEE_RULES,
  type FeeRule,
  type FeeRuleName,
  type FeeRules,
  feeKind,
  feeRuleOn,
} from '../../../core/policies/fee-rules.ts';
import { fill } from '../../../core/words/fill.ts';
import { UI_LANGUAGES, type UiLanguage, type Words, wordsOf } from '../../../core/words/words.ts';
import type { Row, TabTable } from '../../../sheets/table.ts';
import { readFeeCategory } from '../vocabulary.ts';
import { policyLine, sayTrouble, sortLines } from './policy-lines.ts';

const NAMES = Object.keys(FEE_RULES) as FeeRuleName[];
/** Full-width signs count as their narrow twins: people type either. */
export const folded = (text: string): string => text.normalize('NFKC').trim().toLowerCase();

/** What a rule of the return fee is called in the table of policies. */
const nameOf = (rule: string, { feeCategories, feeRules }: Words['workbook']): string =>
  rule === 'leastUnits'
    ? feeRules.leastUnits.name
    : fill(feeRules.category.name, { category: (feeCategories as Record<string, string>)[rule] ?? rule });

/** The rows of policies the return fee begins with. */
export const feeRuleRows = ({ workbook }: Words): Row[] =>
  NAMES.map((name) => {
    const { value, validFrom, store, mark, source, checkedOn } = FEE_RULES[name];
    const { leastUnits, apparel, category, marks, sources } = workbook.feeRules;
    return {
      policy: nameOf(name, workbook),
      value,
      reason: (name === 'leastUnits' ? leastUnits : name === 'apparel' ? apparel : category).reason,
      validFrom,
      store,
      mark: marks[mark],
      source: sources[source],
      checkedOn,
    };
  });

/** The category a cell names: a rule of ours in either language, else the seller's own name for it. */
const categoryIn = (text: string): string => readFeeCategory(text) || folded(text);

/** The rule of the return fee a row of policies is of, `''` for any other policy. A category of the seller's own is told by how such rows begin. */
export function ruleIn(policy: string): string {
  for (const language of UI_LANGUAGES) {
    const { feeRules } = wordsOf(language).workbook;
    if (folded(policy) === folded(feeRules.leastUnits.name)) return 'leastUnits';
    const start = folded(fill(feeRules.category.name, { category: '' }));
    if (folded(policy).startsWith(start)) return categoryIn(folded(policy).slice(start.length));
  }
  return '';
}

/** The rules of the return fee as the rows of policies have them on a day; none while there is no such tab. */
export function feeRulesIn(table: TabTable | null, on: IsoDate, language: UiLanguage): FeeRules {
  const named = table?.rows.map((_, at) => ({ at, rule: ruleIn(table.text(at, 'policy')) })) ?? [];
  const lines = named.flatMap(({ at, rule }) =>
    table && rule !== '' ? policyLine(table, at, rule, feeKind(rule)) : [],
  );
  const { held, unread } = sortLines(lines, (one) => sayTrouble(one, ({ fee }) => fee, language));
  const sources = new Map(lines.map(({ row }) => [row, table?.text(row - 2, 'source') ?? '']));
  return { on, held, unread, checkedOn: '', sources };
}

/** The figure in force of a rule, named as ours are or by a category as a cell has it, or why it cannot be read; `null` where there is none. */
export function feeRuleFor(
  named: string,
  rules: FeeRules,
  { workbook }: Words,
): (FeeRule & { category: string }) | { unread: string } | null {
  const rule = named === 'leastUnits' ? named : categoryIn(named);
  const first = NAMES.find((one) => one === rule);
  const known = first && { ...FEE_RULES[first], source: workbook.feeRules.sources[FEE_RULES[first].source] };
  const held = feeRuleOn(rule, rules, known ?? null);
  if (held === null || 'unread' in held) return held;
  return { ...held, category: (workbook.feeCategories as Record<string, string>)[rule] ?? named.trim() };
}
