import type { TabId } from '../core/tab.ts';
import { UI_LANGUAGES, type UiLanguage, type Words, wordsOf } from '../core/words/words.ts';
import { layouts, type TableId } from './layouts.ts';

export type { TableId } from './layouts.ts';

/** What a column holds, which decides its number format and how it is written. */
export type ColumnKind = 'text' | 'date' | 'number' | 'figure' | 'share' | 'money';

/** The fixed lists of choices. */
export type ListName =
  | 'status'
  | 'certainty'
  | 'strength'
  | 'priority'
  | 'teams'
  | 'stages'
  | 'yesNo'
  | 'feeCategories'
  | 'shipping'
  | 'testResults'
  | 'boxes'
  | 'defectClasses'
  | 'supplierCauses'
  | 'inspectionLevels'
  | 'aqls'
  | 'fmeaActions'
  | 'channels'
  | 'moments'
  | 'languages'
  | 'listingAnswers'
  | 'nitPlaces'
  | 'partRisks'
  | 'partPlans'
  | keyof Words['prevention']['card']['choices'];

/** Where the choices of a dropdown come from: a fixed list, or a column of another tab. */
export type Choices =
  | { list: ListName | keyof Words['prevention']['card']['choices'] }
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
  /** Columns that tell rows apart too where they are filled in; a tab that lacks one holds none of the rows that fill it. */
  partedBy?: readonly string[];
  /** Columns the add-on cannot do without; it asks for them by their heading instead of guessing. */
  needs: readonly string[];
  columns: readonly Column[];
  frozenColumns: number;
  tabColor: string;
}

/** The layout of a table tab. */
export function layoutOf(id: TableId): Layout {
  return layouts()[id];
}

/** Whether a tab is a table. */
export function isTable(id: TabId): id is TableId {
  return id in layouts();
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
  const { columns } = layoutOf(table);
  const there = columns.filter(({ key }) => namesOfHeading(table, key).some((name) => folded.has(name)));
  return there.length * 2 >= columns.length;
}
