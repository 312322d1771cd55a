import type { IsoDate } from '../../../core/cell.ts';
import { type Contradiction, contradictionsIn } from '../../../core/policies/contradictions.ts';
import { orderedRules, type PlatformRule, type RuleGroup } from '../../../core/policies/platform-rules.ts';
import type { RuleValue } from '../../../core/policies/rule-kinds.ts';
import type { HeldRule, RulesOn, RuleTrouble, UnreadRule, WrittenRule } from '../../../core/policies/rule-table.ts';
import { fill } from '../../../core/words/fill.ts';
import { listed } from '../../../core/words/list.ts';
import { type UiLanguage, wordsOf } from '../../../core/words/words.ts';
import { readTable, type TabTable } from '../../../sheets/table.ts';
import type { Workbook } from '../../../sheets/workbook.ts';
import { isDay } from '../read-workbook.ts';
import { readNo, readYes } from '../vocabulary.ts';
import { choiceIn, choiceOf, nameOfRule, ruleNamed } from './platform-rule-names.ts';
import { policyLine, sayTrouble, sortLines } from './policy-lines.ts';
import { channelNames, placesIn } from './rule-places.ts';

/** The rules of platforms on a day, by what they are about. */
export type PlatformRules = Readonly<Record<RuleGroup, RulesOn>>;

function valueIn(table: TabTable, at: number, { kind }: PlatformRule): RuleValue {
  const cell = table.cell(at, 'value');
  const text = String(cell);
  if (kind.is === 'choice') return choiceIn(text, kind.of) ?? (readYes(text) && kind.of.includes('yes') ? 'yes' : text);
  if (kind.is !== 'switch') return cell;
  return readYes(text) || text === 'true' ? true : readNo(text) || text === 'false' ? false : text;
}

interface Written extends WrittenRule {
  of: PlatformRule;
}

const readRows = (table: TabTable): Written[] =>
  table.rows.flatMap((_, at): Written[] => {
    const rule = ruleNamed(table.text(at, 'policy'));
    if (!rule) return [];
    const line = policyLine(table, at, rule.id, rule.kind, valueIn(table, at, rule));
    return [{ ...line, of: rule, stores: placesIn(line.store, rule) }];
  });

function sayOf(trouble: RuleTrouble<Written>, language: UiLanguage): string {
  const { kind, of } = trouble.written;
  const choices = kind.is === 'choice' ? kind.of.map((one) => choiceOf(one, language)) : [];
  const badPlace = of.by === undefined ? 'noStore' : of.by === 'channel' ? 'badChannel' : 'badStore';
  const code = trouble.code === 'badStore' ? badPlace : trouble.code;
  return sayTrouble(
    trouble,
    ({ rule }) => rule,
    language,
    of.by === undefined && code === 'twice' ? 'twiceDay' : code,
    {
      channels: of.by === 'channel' ? channelNames(language) : '',
      choices: listed(choices, wordsOf(language).prevention.lists.words),
    },
  );
}

/** Both rules of a contradiction go unread, by one sentence that names their rows; what is built in is named without one. */
function unreadBy(
  { least, most, rules, values, stores }: Contradiction,
  rows: readonly Written[],
  language: UiLanguage,
): UnreadRule[] {
  const { contradict, builtIn, ofRow } = wordsOf(language).prevention.platformRules;
  const nameOf = (held: HeldRule | null, rule: string, value: number): string =>
    fill(held ? ofRow : builtIn, {
      row: held?.row ?? '',
      name: rows.find(({ row }) => row === held?.row)?.name ?? nameOfRule(rule, language),
      value,
    });
  const why = fill(contradict, {
    least: nameOf(least, rules[0], values[0]),
    most: nameOf(most, rules[1], values[1]),
  });
  return rules.map((rule) => ({ rule, stores, why }));
}

/** The rules as the rows of policies have them on a day; `null`: there is no such tab, and those built in hold. */
export function rulesIn(table: TabTable | null, on: IsoDate, language: UiLanguage): PlatformRules {
  const rows = table ? readRows(table) : [];
  const rulesOf = (group: RuleGroup): RulesOn => {
    const own = rows.filter(({ of }) => of.group === group);
    const { held, unread } = sortLines(own, (one) => sayOf(one, language));
    const isRead = (rule: string): boolean => unread.every((one) => one.rule !== rule);
    const ordered = orderedRules(group).filter(({ least, most }) => isRead(least) && isRead(most));
    for (const one of contradictionsIn(held, ordered, on)) unread.push(...unreadBy(one, own, language));
    const days = own.map(({ checkedOn }) => checkedOn).filter((day) => isDay(day) && day <= on);
    return { on, held, unread, checkedOn: days.sort().pop() ?? '' };
  };
  return {
    listing: rulesOf('listing'),
    messages: rulesOf('messages'),
    card: rulesOf('card'),
    packaging: rulesOf('packaging'),
  };
}

/** Reads them from the tab, where there is one. */
export function readPlatformRules(workbook: Workbook, on: IsoDate): PlatformRules {
  const table = workbook.find('policies') === null ? null : readTable(workbook, 'policies');
  return rulesIn(table, on, workbook.language);
}

/** The sentences about rows nobody can read, each once. */
export const unreadIn = ({ unread }: RulesOn): string[] => [...new Set(unread.map(({ why }) => why))];
