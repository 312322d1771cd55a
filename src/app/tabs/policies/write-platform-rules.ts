import { PLATFORM_RULES, type PlatformRule, type RuleGroup } from '../../../core/policies/platform-rules.ts';
import type { RuleValue } from '../../../core/policies/rule-kinds.ts';
import { type UiLanguage, wordsOf } from '../../../core/words/words.ts';
import type { TableId } from '../../../sheets/layout.ts';
import type { Row } from '../../../sheets/table.ts';
import type { Workbook } from '../../../sheets/workbook.ts';
import { choiceOf, nameOf, reasonOf, ruleNamed } from './platform-rule-names.ts';
import { placesCell } from './rule-places.ts';

/** The tab that tells that a tool was begun, whose rules then stand in Policies. */
const TAB_OF: Readonly<Record<RuleGroup, TableId>> = {
  listing: 'listings',
  messages: 'messages',
  card: 'insertCards',
  packaging: 'packaging',
};

/** Whether a tool of prevention goes by rules of platforms. */
export const hasRules = (tool: string): boolean => tool in TAB_OF;

function rowsOf(rule: PlatformRule, language: UiLanguage): Row[] {
  const { workbook } = wordsOf(language);
  const { marks, sources } = wordsOf(language).prevention.platformRules;
  const written = (value: RuleValue): string | number =>
    typeof value === 'boolean'
      ? value
        ? workbook.yes
        : workbook.no
      : rule.kind.is === 'choice'
        ? choiceOf(String(value), language)
        : value;
  return rule.first.map(({ value, validFrom, stores, mark, source, checkedOn }) => ({
    policy: nameOf(rule, language),
    value: written(value),
    reason: reasonOf(rule, language),
    validFrom,
    store: placesCell(stores, rule, language),
    mark: { C: workbook.feeRules.marks.certain, R: workbook.feeRules.marks.reported, U: marks.open, D: marks.own }[
      mark
    ],
    source: (sources as Readonly<Record<string, string>>)[source] ?? source,
    checkedOn,
  }));
}

/** The rows of policies that rules of tools somebody began have none of yet; `there` are the names of the rows there are. */
export function missingPlatformRules(workbook: Workbook, there: Iterable<string>): Row[] {
  const begun = PLATFORM_RULES.filter(({ group }) => workbook.find(TAB_OF[group]) !== null);
  if (begun.length === 0) return [];
  const known = new Set([...there].map((policy) => ruleNamed(policy)?.id));
  return begun.filter(({ id }) => !known.has(id)).flatMap((rule) => rowsOf(rule, workbook.language));
}
