import type { TabId } from '../core/tab.ts';
import { UI_LANGUAGES, type UiLanguage, wordsOf } from '../core/words/words.ts';

/** What a column holds, which decides its number format and how it is written. */
export type ColumnKind = 'text' | 'date' | 'number' | 'figure';

/** Where the choices of a dropdown come from: a fixed list, or a column of another tab. */
export type Choices =
  | { list: 'status' | 'certainty' | 'strength' | 'priority' | 'teams' | 'stages' | 'yesNo' }
  | { tab: TabId; column: string };

/** One column of one of our tabs. */
export interface Column {
  key: string;
  /** Ours is rewritten by imports; theirs belongs to the seller and is only filled where it is empty in a new row. */
  owner: 'ours' | 'theirs';
  kind: ColumnKind;
  /** Pixels. */
  width: number;
  hidden?: true;
  choices?: Choices;
  wrap?: true;
}

/** A tab that is a table: headings in row 1, a row a record, found again by the column `identity`. */
export interface Layout {
  id: TabId;
  identity: string;
  /** Columns that tell a row from all others only together with `identity`. */
  identityWith?: readonly string[];
  /** Columns the add-on cannot do without; it asks for them by their heading instead of guessing. */
  needs: readonly string[];
  columns: readonly Column[];
  frozenColumns: number;
  tabColor: string;
}

const ours = (key: string, kind: ColumnKind, width: number, more: Partial<Column> = {}): Column => ({
  key,
  owner: 'ours',
  kind,
  width,
  ...more,
});
const theirs = (key: string, kind: ColumnKind, width: number, more: Partial<Column> = {}): Column => ({
  key,
  owner: 'theirs',
  kind,
  width,
  ...more,
});
const hidden = (key: string): Column => ours(key, 'text', 60, { hidden: true });

const CAUSE_NAMES: Choices = { tab: 'causes', column: 'name' };
const OWNER_NAMES: Choices = { tab: 'owners', column: 'name' };

/** The table tabs by id. A new column is one line here and one heading in each language. */
export const LAYOUTS = {
  voices: {
    id: 'voices',
    identity: 'key',
    needs: ['key', 'date', 'units', 'comment', 'cause', 'autoCause', 'import', 'before'],
    frozenColumns: 1,
    tabColor: '#1a73e8',
    columns: [
      ours('date', 'date', 85),
      ours('type', 'text', 70),
      ours('marketplace', 'text', 80),
      ours('sku', 'text', 110),
      ours('asin', 'text', 100),
      ours('product', 'text', 180),
      ours('units', 'number', 50),
      ours('order', 'text', 150),
      ours('reason', 'text', 150),
      ours('disposition', 'text', 130),
      ours('rating', 'figure', 55),
      ours('comment', 'text', 340, { wrap: true }),
      ours('language', 'text', 75),
      theirs('cause', 'text', 210, { choices: CAUSE_NAMES }),
      ours('otherCauses', 'text', 170),
      ours('certainty', 'text', 75),
      ours('evidence', 'text', 180),
      ours('why', 'text', 220),
      hidden('autoCause'),
      hidden('import'),
      hidden('before'),
      hidden('key'),
      theirs('checked', 'text', 70, { choices: { list: 'yesNo' } }),
    ],
  },
  units: {
    id: 'units',
    identity: 'sku',
    identityWith: ['month', 'source'],
    needs: ['sku', 'month', 'shipped', 'source', 'days'],
    frozenColumns: 1,
    tabColor: '#34a853',
    columns: [
      ours('sku', 'text', 130),
      ours('asin', 'text', 110),
      ours('month', 'text', 80),
      ours('shipped', 'number', 100),
      ours('source', 'text', 180),
      hidden('days'),
    ],
  },
  causes: {
    id: 'causes',
    identity: 'code',
    needs: ['code', 'name'],
    frozenColumns: 2,
    tabColor: '#fbbc04',
    columns: [
      ours('code', 'text', 130),
      ours('name', 'text', 220),
      theirs('stage', 'text', 150, { choices: { list: 'stages' } }),
      theirs('team', 'text', 120, { choices: { list: 'teams' } }),
      theirs('playbook', 'text', 520, { wrap: true }),
      theirs('controllable', 'text', 100, { choices: { list: 'yesNo' } }),
    ],
  },
  rules: {
    id: 'rules',
    identity: 'phrase',
    needs: ['cause', 'language', 'phrase', 'on'],
    frozenColumns: 1,
    tabColor: '#fbbc04',
    columns: [
      theirs('cause', 'text', 220, { choices: CAUSE_NAMES }),
      theirs('language', 'text', 80),
      theirs('phrase', 'text', 360),
      theirs('strength', 'text', 80, { choices: { list: 'strength' } }),
      theirs('unless', 'text', 220),
      theirs('on', 'text', 55, { choices: { list: 'yesNo' } }),
      ours('source', 'text', 90),
      ours('hits', 'number', 60),
    ],
  },
  owners: {
    id: 'owners',
    identity: 'name',
    needs: ['name'],
    frozenColumns: 1,
    tabColor: '#ea4335',
    columns: [
      theirs('name', 'text', 150),
      theirs('email', 'text', 200),
      theirs('team', 'text', 110, { choices: { list: 'teams' } }),
      theirs('causes', 'text', 220),
      theirs('skus', 'text', 220),
    ],
  },
  tasks: {
    id: 'tasks',
    identity: 'task',
    needs: ['task', 'cause', 'sku', 'status'],
    frozenColumns: 2,
    tabColor: '#ea4335',
    columns: [
      ours('task', 'text', 70),
      ours('title', 'text', 300, { wrap: true }),
      ours('cause', 'text', 190),
      ours('sku', 'text', 120),
      ours('stage', 'text', 120),
      ours('team', 'text', 100),
      theirs('owner', 'text', 130, { choices: OWNER_NAMES }),
      theirs('status', 'text', 120, { choices: { list: 'status' } }),
      ours('priority', 'text', 75),
      ours('why', 'text', 380, { wrap: true }),
      theirs('fix', 'text', 380, { wrap: true }),
      theirs('due', 'date', 90),
      ours('baseline', 'text', 200, { wrap: true }),
      theirs('effectiveFrom', 'date', 100),
      ours('checkAfter', 'date', 100),
      ours('since', 'text', 140),
      ours('verdict', 'text', 110),
      ours('source', 'text', 90),
      ours('created', 'date', 90),
      theirs('notes', 'text', 240, { wrap: true }),
    ],
  },
  policies: {
    id: 'policies',
    identity: 'policy',
    needs: ['policy', 'value'],
    frozenColumns: 1,
    tabColor: '#9aa0a6',
    columns: [
      ours('policy', 'text', 300),
      theirs('value', 'figure', 80),
      ours('reason', 'text', 480, { wrap: true }),
      ours('validFrom', 'date', 90),
      ours('store', 'text', 80),
      ours('mark', 'text', 80),
      ours('source', 'text', 180),
      ours('checkedOn', 'date', 90),
    ],
  },
  imports: {
    id: 'imports',
    identity: 'id',
    needs: ['id', 'file', 'state'],
    frozenColumns: 1,
    tabColor: '#9aa0a6',
    columns: [
      ours('id', 'text', 110),
      ours('file', 'text', 260),
      ours('report', 'text', 160),
      ours('from', 'date', 85),
      ours('to', 'date', 85),
      ours('read', 'number', 80),
      ours('added', 'number', 70),
      ours('updated', 'number', 70),
      ours('unchanged', 'number', 90),
      ours('rejected', 'number', 75),
      ours('leftOut', 'number', 75),
      ours('at', 'text', 130),
      theirs('by', 'text', 170),
      ours('state', 'text', 80),
    ],
  },
  rejected: {
    id: 'rejected',
    identity: 'import',
    needs: ['import'],
    frozenColumns: 0,
    tabColor: '#9aa0a6',
    columns: [
      ours('import', 'text', 110),
      ours('file', 'text', 240),
      ours('line', 'number', 60),
      ours('column', 'text', 150),
      ours('found', 'text', 260),
      ours('expected', 'text', 360),
    ],
  },
} as const satisfies Partial<Record<TabId, Layout>>;

/** A tab that is a table. */
export type TableId = keyof typeof LAYOUTS;

/** Whether a tab is a table. */
export function isTable(id: TabId): id is TableId {
  return id in LAYOUTS;
}

/** The heading of a column in a language. */
export function headingOf(table: TableId, key: string, language: UiLanguage): string {
  return (wordsOf(language).workbook.headings[table] as Record<string, string>)[key] ?? key;
}

/** Every name a heading goes by, folded for comparison. */
export function namesOfHeading(table: TableId, key: string): string[] {
  return UI_LANGUAGES.map((language) => foldHeading(headingOf(table, key, language)));
}

/** Headings are compared without case and outer blanks. */
export const foldHeading = (heading: unknown): string => String(heading).trim().toLowerCase();

/** Whether a row of headings is that of a table of ours, however the seller changed it: at least half of our columns are there. */
export function showsTable(table: TableId, headings: readonly unknown[]): boolean {
  const folded = new Set(headings.map(foldHeading));
  const { columns } = LAYOUTS[table];
  const there = columns.filter(({ key }) => namesOfHeading(table, key).some((name) => folded.has(name)));
  return there.length * 2 >= columns.length;
}
