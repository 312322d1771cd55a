import { CAUSES } from '../../core/causes.ts';
import { DEFAULT_POLICIES, OWN_POLICY, type PolicyName } from '../../core/policies/policies.ts';
import type { ReportTarget } from '../../core/reports/report.ts';
import type { TabId } from '../../core/tab.ts';
import { builtInRules } from '../../core/tagging/built-in-rules.ts';
import type { Language } from '../../core/tagging/tagging.ts';

import { UI_LANGUAGES, type Words, wordsOf } from '../../core/words/words.ts';
import { appendRows } from '../../sheets/append.ts';
import { cellsOfNewTab, createTable } from '../../sheets/create.ts';
import { type Column, layoutOf, type TableId } from '../../sheets/layout.ts';
import { type Row, readTable } from '../../sheets/table.ts';
import type { Workbook } from '../../sheets/workbook.ts';
import { accountLimitRows } from './policies/account-limits.ts';
import { feeRuleRows, ruleIn } from './policies/fee-rules.ts';
import { missingPlatformRules } from './policies/write-platform-rules.ts';
import { printOfRules } from './read-rules.ts';

const causeRows = ({ workbook, tasks }: Words): Row[] =>
  CAUSES.map(({ code, stage, team, controllable }) => ({
    code,
    name: workbook.causes[code],
    stage: workbook.stages[stage],
    team: workbook.teams[team],
    playbook: code === 'other' || code === 'unspecified' ? '' : tasks.playbook[code],
    controllable: controllable ? workbook.yes : workbook.no,
  }));

const ruleRows = ({ workbook }: Words, languages: readonly Language[]): Row[] =>
  builtInRules(languages).map(({ cause, language, phrase, strength, unless }) => ({
    cause: workbook.causes[cause],
    language: workbook.languages[language],
    phrase,
    strength: workbook.strength[strength],
    unless,
    on: workbook.yes,
    source: workbook.ruleSource.builtIn,
  }));

/** The rows of policies by their names: our own, and after them those of the return fee and of accounts. */
const policyRows = (words: Words): Row[] => {
  const { policies } = words.workbook;
  const own = (Object.keys(DEFAULT_POLICIES) as PolicyName[]).map((name) => ({
    policy: policies[name].name,
    value: DEFAULT_POLICIES[name],
    reason: policies[name].reason,
    validFrom: OWN_POLICY.validFrom,
    source: policies.own,
    checkedOn: OWN_POLICY.checkedOn,
  }));
  return [...own, ...feeRuleRows(words), ...accountLimitRows(words)];
};

/**
 * Adds the policies a tab made by an earlier version lacks, at its foot; a row somebody deleted comes back with its first figure. One of
 * the return fee is there however it is spelled: it is read all the same, and a second one would overrule it. Rules of platforms come once somebody
 * begins the tool that goes by them.
 */
export function completePolicies(workbook: Workbook): void {
  if (workbook.find('policies') === null) return;
  const table = readTable(workbook, 'policies');
  const there = new Set(table.rows.map((_, at) => table.text(at, 'policy')));
  const rules = new Set([...there].map(ruleIn));
  const known = UI_LANGUAGES.map((language) => policyRows(wordsOf(language)));
  const missing = policyRows(workbook.words).filter(({ policy }, at) => {
    const rule = ruleIn(String(policy));
    return rule === '' ? known.every((rows) => !there.has(String(rows[at]?.policy ?? ''))) : !rules.has(rule);
  });
  appendRows(table, [...missing, ...missingPlatformRules(workbook, there)]);
}

/** The rows a tab starts with; tabs not named here start empty. */
const FIRST_ROWS: Partial<Record<TableId, (words: Words, languages: readonly Language[]) => Row[]>> = {
  causes: causeRows,
  rules: ruleRows,
  policies: policyRows,
};

/** A tab and those its dropdowns take their choices from, which are made first. */
const withSources = (id: TableId): TableId[] => {
  const columns: readonly Column[] = layoutOf(id).columns;
  const sources = columns.flatMap(({ choices }) => (choices && 'tab' in choices ? [choices.tab as TableId] : []));
  return [...sources, id];
};

/**
 * Makes the named tabs that are missing, and before them what their dropdowns refer to; the Rules tab begins with the phrases of the
 * given languages. True when any was made.
 */
export function setUp(
  workbook: Workbook,
  tables: readonly TableId[],
  languages: readonly Language[] = ['en'],
): boolean {
  const missing = [...new Set(tables.flatMap(withSources))].filter((id) => workbook.find(id) === null);
  for (const id of missing) createTable(workbook, id, FIRST_ROWS[id]?.(workbook.words, languages));
  if (missing.includes('rules')) workbook.noteFirstRules(printOfRules(builtInRules(languages)));
  if (missing.length > 0) workbook.remember();
  return missing.length > 0;
}

/** What an import writes to or refers to, by where its records go. */
export const TABLES_OF: Readonly<Record<ReportTarget, readonly TableId[]>> = {
  voices: ['causes', 'owners', 'voices', 'rules', 'policies', 'imports'],
  units: ['units', 'imports'],
  products: ['products', 'imports'],
  pages: ['pages', 'imports'],
  reimbursements: ['reimbursements', 'imports'],
};

/** What a refresh after an import of voices makes. */
const TABS_OF_REFRESH: readonly TabId[] = ['tasks', 'taskLog', 'causeByMonth', 'skuByCause', 'home'];

/** Tabs it makes only where another one has something for them. */
const TABS_WITH: readonly (readonly [tab: TabId, source: TabId])[] = [
  ['rates', 'units'],
  ['money', 'products'],
];

/** Cells the tabs take that an import would make. */
export function cellsOfMissingTabs(workbook: Workbook, target: ReportTarget): number {
  const more = TABS_WITH.flatMap(([tab, source]) => (workbook.find(source) === null ? [] : [tab]));
  const tabs = target === 'voices' ? [...TABLES_OF.voices, ...TABS_OF_REFRESH, ...more] : TABLES_OF[target];
  const missing = tabs.filter((id) => workbook.find(id) === null);
  return missing.reduce((cells, id) => cells + cellsOfNewTab(id), 0);
}
