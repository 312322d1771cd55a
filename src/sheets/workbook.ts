import type { TabId } from '../core/tab.ts';
import { languageOfLocale, UI_LANGUAGES, type UiLanguage, type Words, wordsOf } from '../core/words/words.ts';

import { LAYOUTS } from './layout.ts';

/** Tabs known by their headings; the others are only known by the sheet remembered for them. */
const IS_TABLE: Partial<Record<TabId, unknown>> = LAYOUTS;

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** What is remembered about the workbook: its language, and the sheet id of each tab, so that a renamed tab is found. */
interface Memory {
  language?: UiLanguage;
  tabs: Partial<Record<TabId, number>>;
  charts?: Partial<Record<ChartName, number>>;
}

/** The charts of Home. */
export type ChartName = 'pareto' | 'byMonth';

/** The spreadsheet the person has open, as the tabs we know. */
export interface Workbook {
  spreadsheet: Spreadsheet;
  language: UiLanguage;
  words: Words;
  /** What a tab is called in this workbook, even after the seller renamed it. */
  nameOf: (id: TabId) => string;
  /** The sheet of a tab, `null` while it does not exist. */
  find: (id: TabId) => Sheet | null;
  /** The sheet of a tab that must be there. */
  sheet: (id: TabId) => Sheet;
  /** Takes a sheet for a tab from now on. */
  adopt: (id: TabId, sheet: Sheet) => void;
  /** The id of a chart drawn before, even when the seller deleted it; `undefined` when it was never drawn. */
  chart: (name: ChartName) => number | undefined;
  /** Takes note of a chart just drawn. */
  adoptChart: (name: ChartName, id: number) => void;
  /** Keeps language and tabs in the document, for everybody who opens it. */
  remember: (language?: UiLanguage) => void;
  /** Time zone of the spreadsheet; asked once. */
  timeZone: () => string;
  /** Minutes the spreadsheet's clock is ahead of UTC. */
  offsetMinutes: () => number;
}

const MEMORY = 'headwater';

function recall(): Memory {
  const kept = PropertiesService.getDocumentProperties().getProperty(MEMORY);
  return kept === null ? { tabs: {} } : (JSON.parse(kept) as Memory);
}

/** Minutes in an offset such as `+0530` or `-0800`. */
export function minutesOf(offset: string): number {
  const sign = offset.startsWith('-') ? -1 : 1;
  return sign * (Number(offset.slice(1, 3)) * 60 + Number(offset.slice(3, 5)));
}

/**
 * Opens the workbook: tabs are found by their name in either language, and where that fails by the sheet remembered for
 * them. The name of the voices tab tells the language; a workbook without tabs speaks that of the person's locale.
 */
export function openWorkbook(now: Date): Workbook {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  let memory: Memory | null = null;
  const known = (): Memory => {
    memory ??= recall();
    return memory;
  };
  const found = new Map<TabId, Sheet | null>();
  const search = (id: TabId): Sheet | null => {
    for (const language of UI_LANGUAGES) {
      const named = spreadsheet.getSheetByName(wordsOf(language).workbook.tabs[id]);
      if (named && (IS_TABLE[id] || known().tabs[id] === named.getSheetId())) return named;
    }
    const remembered = known().tabs[id];
    if (remembered === undefined) return null;
    return spreadsheet.getSheets().find((sheet) => sheet.getSheetId() === remembered) ?? null;
  };
  const find = (id: TabId): Sheet | null => {
    const before = found.get(id);
    if (before !== undefined) return before;
    const sheet = search(id);
    found.set(id, sheet);
    return sheet;
  };
  const spoken = UI_LANGUAGES.find((one) => spreadsheet.getSheetByName(wordsOf(one).workbook.tabs.voices) !== null);
  const language = spoken ?? known().language ?? languageOfLocale(Session.getActiveUserLocale());
  const words = wordsOf(language);
  let zone: string | null = null;
  const timeZone = (): string => {
    zone ??= spreadsheet.getSpreadsheetTimeZone();
    return zone;
  };
  let offset: number | null = null;
  return {
    spreadsheet,
    language,
    words,
    find,
    nameOf: (id) => find(id)?.getName() ?? words.workbook.tabs[id],
    sheet: (id) => {
      const sheet = find(id);
      if (!sheet) throw new Error(`The tab "${words.workbook.tabs[id]}" does not exist.`);
      return sheet;
    },
    adopt: (id, sheet) => {
      found.set(id, sheet);
      memory = { ...known(), tabs: { ...known().tabs, [id]: sheet.getSheetId() } };
    },
    chart: (name) => known().charts?.[name],
    adoptChart: (name, id) => {
      memory = { ...known(), charts: { ...known().charts, [name]: id } };
    },
    remember: (chosen = language) => {
      PropertiesService.getDocumentProperties().setProperty(MEMORY, JSON.stringify({ ...known(), language: chosen }));
    },
    timeZone,
    offsetMinutes: () => {
      offset ??= minutesOf(Utilities.formatDate(now, timeZone(), 'Z'));
      return offset;
    },
  };
}
