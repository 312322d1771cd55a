import type { IsoDate } from '../../../core/cell.ts';
import { PLATFORM_RULES, type PlatformRule, type RuleGroup } from '../../../core/policies/platform-rules.ts';
import {
  type RulesOn,
  type RuleTrouble,
  type RuleValue,
  sortRules,
  type UnreadRule,
  type WrittenRule,
} from '../../../core/policies/rule-table.ts';
import { readStore } from '../../../core/prevention/listing/stores.ts';
import type { RuleId } from '../../../core/prevention/messages/rules.ts';
import { fill } from '../../../core/words/fill.ts';
import { UI_LANGUAGES, type UiLanguage, wordsOf } from '../../../core/words/words.ts';
import type { TableId } from '../../../sheets/layout.ts';
import { type Row, readTable, type TabTable } from '../../../sheets/table.ts';
import type { Workbook } from '../../../sheets/workbook.ts';
import { folded } from '../fee-rules.ts';
import { isDay } from '../read-workbook.ts';
import { readNo, readYes } from '../vocabulary.ts';

/** The rules of platforms on a day, by what they are about. */
export type PlatformRules = Readonly<Record<RuleGroup, RulesOn>>;

/** The tab that tells that a tool was begun, whose rules then stand in Policies. */
const TAB_OF: Readonly<Record<RuleGroup, TableId>> = {
  listing: 'listings',
  messages: 'messages',
  card: 'insertCards',
};

/** Whether a tool of prevention goes by rules of platforms. */
export const hasRules = (tool: string): boolean => tool in TAB_OF;

type Named = Readonly<Record<string, { name: string; reason: string }>>;

function nameOf({ id, group }: PlatformRule, language: UiLanguage): string {
  const { card, platformRules } = wordsOf(language).prevention;
  if (group === 'messages') return fill(platformRules.message, { id });
  const own = (platformRules[group] as Named)[id];
  return own?.name ?? fill(platformRules.code, { target: (card.choices.qrTarget as Record<string, string>)[id] ?? id });
}

function reasonOf({ id, group }: PlatformRule, language: UiLanguage): string {
  const { card, messageRules, platformRules } = wordsOf(language).prevention;
  if (group === 'messages') return messageRules.rules[id as RuleId].reason;
  return (platformRules[group] as Named)[id]?.reason ?? (card.targets as Record<string, string>)[id] ?? '';
}

function rowsOf(rule: PlatformRule, language: UiLanguage): Row[] {
  const { workbook } = wordsOf(language);
  const { marks, sources } = wordsOf(language).prevention.platformRules;
  const written = (value: RuleValue): string | number =>
    typeof value === 'boolean' ? (value ? workbook.yes : workbook.no) : value;
  return rule.first.map(({ value, validFrom, stores, mark, source, checkedOn }) => ({
    policy: nameOf(rule, language),
    value: written(value),
    reason: reasonOf(rule, language),
    validFrom,
    store: stores.join(', '),
    mark: mark === 'C' ? workbook.feeRules.marks.certain : mark === 'R' ? workbook.feeRules.marks.reported : marks.open,
    source: (sources as Readonly<Record<string, string>>)[source] ?? source,
    checkedOn,
  }));
}

let named: Map<string, PlatformRule> | null = null;

/** The rule of a platform a row of policies is of, in either language; `undefined` for any other policy. */
function ruleNamed(policy: string): PlatformRule | undefined {
  named ??= new Map(
    UI_LANGUAGES.flatMap((language) => PLATFORM_RULES.map((rule) => [folded(nameOf(rule, language)), rule] as const)),
  );
  return named.get(folded(policy));
}

/** The rows of policies that rules of tools somebody began have none of yet; `there` are the names of the rows there are. */
export function missingPlatformRules(workbook: Workbook, there: Iterable<string>): Row[] {
  const begun = PLATFORM_RULES.filter(({ group }) => workbook.find(TAB_OF[group]) !== null);
  if (begun.length === 0) return [];
  const known = new Set([...there].map((policy) => ruleNamed(policy)?.id));
  return begun.filter(({ id }) => !known.has(id)).flatMap((rule) => rowsOf(rule, workbook.language));
}

/** The stores a cell names, none where it is empty; `null` where a word of it names none. Only rules of listings are by store. */
function storesIn(text: string, group: RuleGroup): string[] | null {
  if (text.trim() === '') return [];
  if (group !== 'listing') return null;
  const whole = readStore(text);
  const stores = whole
    ? [whole]
    : text.split(/[,，、;；/\n]+/).map((part) => (part.trim() === '' ? '' : readStore(part)));
  return stores.includes(null) ? null : stores.flatMap((store) => store || []);
}

function valueIn(table: TabTable, at: number, { kind }: PlatformRule): RuleValue {
  const cell = table.cell(at, 'value');
  if (kind.is !== 'switch') return cell;
  const text = String(cell);
  return readYes(text) || text === 'true' ? true : readNo(text) || text === 'false' ? false : text;
}

interface Written extends WrittenRule {
  group: RuleGroup;
}

const readRows = (table: TabTable): Written[] =>
  table.rows.flatMap((_, at): Written[] => {
    const name = table.text(at, 'policy');
    const rule = ruleNamed(name);
    if (!rule) return [];
    const store = table.text(at, 'store');
    return [
      {
        rule: rule.id,
        group: rule.group,
        kind: rule.kind,
        row: at + 2,
        name,
        value: valueIn(table, at, rule),
        validFrom: table.text(at, 'validFrom').trim(),
        store,
        stores: storesIn(store, rule.group),
        checkedOn: table.text(at, 'checkedOn').trim(),
      },
    ];
  });

function sayTrouble({ code, written, facts }: RuleTrouble, group: RuleGroup, language: UiLanguage): string {
  const { troubles, trouble } = wordsOf(language).prevention.platformRules;
  const says = fill(troubles[code === 'badStore' && group !== 'listing' ? 'noStore' : code], facts);
  return fill(trouble, { row: written.row, name: written.name, says });
}

/** The rules as the rows of policies have them on a day; `null`: there is no such tab, and those built in hold. */
export function rulesIn(table: TabTable | null, on: IsoDate, language: UiLanguage): PlatformRules {
  const rows = table ? readRows(table) : [];
  const rulesOf = (group: RuleGroup): RulesOn => {
    const own = rows.filter((row) => row.group === group);
    const { held, troubles } = sortRules(own, isDay);
    const unread = troubles.map(
      (one): UnreadRule => ({
        rule: one.written.rule,
        stores: one.written.stores ?? [],
        why: sayTrouble(one, group, language),
      }),
    );
    const days = own.map(({ checkedOn }) => checkedOn).filter((day) => isDay(day) && day <= on);
    return { on, held, unread, checkedOn: days.sort().pop() ?? '' };
  };
  return { listing: rulesOf('listing'), messages: rulesOf('messages'), card: rulesOf('card') };
}

/** Reads them from the tab, where there is one. */
export function readPlatformRules(workbook: Workbook, on: IsoDate): PlatformRules {
  const table = workbook.find('policies') === null ? null : readTable(workbook, 'policies');
  return rulesIn(table, on, workbook.language);
}

/** The sentences about rows nobody can read, each once. */
export const unreadIn = ({ unread }: RulesOn): string[] => [...new Set(unread.map(({ why }) => why))];
