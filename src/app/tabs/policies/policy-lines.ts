import type { RuleKind, RuleValue } from '../../../core/policies/rule-kinds.ts';
import { type RuleTrouble, sortRules, type UnreadRule, type WrittenRule } from '../../../core/policies/rule-table.ts';
import { fill } from '../../../core/words/fill.ts';
import { listed } from '../../../core/words/list.ts';
import { type UiLanguage, type Words, wordsOf } from '../../../core/words/words.ts';
import type { TabTable } from '../../../sheets/table.ts';
import { isDay } from '../read-workbook.ts';

/** The day from which rows hold where the tab of an earlier version has no column of days. */
export const EVER = '1900-01-01';

/** A row of Policies as it is written; it is for all stores unless the caller reads that cell. */
export function policyLine(
  table: TabTable,
  at: number,
  rule: string,
  kind: RuleKind,
  value: RuleValue = table.cell(at, 'value'),
): WrittenRule {
  return {
    rule,
    kind,
    row: at + 2,
    name: table.text(at, 'policy'),
    value,
    validFrom: table.places.has('validFrom') ? table.text(at, 'validFrom').trim() : EVER,
    store: table.text(at, 'store'),
    stores: [],
    checkedOn: table.text(at, 'checkedOn').trim(),
  };
}

type Code = keyof Words['prevention']['platformRules']['troubles'];

/** What is wrong with a row, by its number, and what counts until it is mended. Rules that differ otherwise say so by codes of their own. */
export function sayTrouble(
  { code, written: { row, name }, facts }: RuleTrouble,
  until: (words: Words['prevention']['platformRules']['until']) => string,
  language: UiLanguage,
  as: Code = code === 'twice' ? 'twiceDay' : code,
  more: Readonly<Record<string, string>> = {},
): string {
  const { platformRules, lists } = wordsOf(language).prevention;
  const says = fill(platformRules.troubles[as], { ...facts, ...more });
  return listed([fill(platformRules.trouble, { row, name, says }), until(platformRules.until)], lists.sentences);
}

/** Parts lines that can be gone by from those that cannot, each of these with the sentence about it. */
export function sortLines<Line extends WrittenRule>(
  lines: readonly Line[],
  say: (trouble: RuleTrouble<Line>) => string,
): { held: ReturnType<typeof sortRules>['held']; unread: UnreadRule[] } {
  const { held, troubles } = sortRules(lines, isDay);
  return {
    held,
    unread: troubles.map((one) => ({ rule: one.written.rule, stores: one.written.stores ?? [], why: say(one) })),
  };
}
