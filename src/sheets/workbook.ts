import type { TabId } from '../core/tab.ts';
import { languageOfLocale, UI_LANGUAGES, type UiLanguage, type Words, wordsOf } from '../core/words/words.ts';

import { isTable, showsTable } from './layout.ts';
import { printOfCells } from './print-of-cells.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** What is remembered about the workbook: its language, and the sheet id of each tab, so that a renamed tab is found. */
interface Memory {
  language?: UiLanguage;
  tabs: Partial<Record<TabId, number>>;
  charts?: Partial<Record<ChartName, number>>;
  /** Sheets made when somebody asked for them, by what they are of: a month, or an owner. */
  pages?: Record<string, number>;
  /** The sheet the pivots were made over. */
  pivotSource?: number;
  /** Turns order numbers into codes; kept for good once it was needed, so that the same order keeps its code. */
  orderSalt?: string;
  /** What the Rules tab held when it was made. */
  firstRules?: string;
  /** Whether order numbers of coming imports become codes. */
  hidesOrders?: boolean;
  /** The tab that is being made, its sheet as soon as there is one: where an execution ended before its time it is half a tab. */
  making?: { name: string; id?: number; print?: string };
}

/** The charts of Home. */
const HOME_CHARTS = ['pareto', 'byMonth', 'money', 'rates'] as const;

/** One of them. */
export type HomeChart = (typeof HOME_CHARTS)[number];

/** The charts of Home, of the ledger of prevention, of sourcing and of the key figures. */
export type ChartName =
  | HomeChart
  | 'ledger'
  | 'sourcing'
  | 'keyContacts'
  | 'keyReturns'
  | 'keyStars'
  | 'keyLoyalty'
  | 'keyDisputes'
  | 'keyCost';

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
  /** Whether any of our tabs is there. */
  hasTabs: () => boolean;
  /** Takes a sheet for a tab from now on. */
  adopt: (id: TabId, sheet: Sheet) => void;
  /** The sheet made of a month or an owner, `null` where there is none (any more). */
  page: (of: string) => Sheet | null;
  /** Takes a sheet for that of a month or an owner. */
  adoptPage: (of: string, sheet: Sheet) => void;
  /**
   * What an attempt at a tab left behind that broke off, `null` where there is nothing. A tab whose content was noted and is another by now
   * is that of whoever typed into it.
   */
  halfMade: () => Sheet | null;
  /** Keeps in the document that a tab of this name is about to be made. */
  beginTab: (name: string) => void;
  /** Keeps in the document which sheet it is, and by its print what will be written to it. */
  noteTab: (sheet: Sheet, print?: string) => void;
  /** The tab that was begun is whole. */
  finishTab: () => void;
  /** The id of a chart drawn before, even when the seller deleted it; `undefined` when it was never drawn. */
  chart: (name: ChartName) => number | undefined;
  /** Takes note of a chart just drawn. */
  adoptChart: (name: ChartName, id: number) => void;
  /** Forgets the charts of a Home that is gone. */
  forgetCharts: () => void;
  /** Whether the pivots there are were made over this sheet; `true` where nobody remembers. */
  pivotsOver: (source: Sheet) => boolean;
  /** Takes note of the sheet the pivots are made over. */
  adoptPivotSource: (source: Sheet) => void;
  /** What order numbers are or were turned into codes with, `null` where none ever was. */
  orderSalt: () => string | null;
  /** Whether order numbers of coming imports become codes. */
  hidesOrders: () => boolean;
  /** Has order numbers turned into codes from now on, or kept. */
  hashOrders: (hash: boolean) => void;
  /** What was noted of the first content of the Rules tab; `undefined` where nobody did. */
  firstRules: () => string | undefined;
  /** Notes it; kept with the next `remember`. */
  noteFirstRules: (print: string) => void;
  /** Keeps language and tabs in the document, for everybody who opens it. */
  remember: (language?: UiLanguage) => void;
  /** Time zone of the spreadsheet; asked once. */
  timeZone: () => string;
  /** The day it is where the spreadsheet is. */
  day: () => string;
  /** Minutes the spreadsheet's clock is ahead of UTC. */
  offsetMinutes: () => number;
}

const MEMORY = 'headwater';

function recall(): Memory {
  const kept = PropertiesService.getDocumentProperties().getProperty(MEMORY);
  return kept === null ? { tabs: {} } : (JSON.parse(kept) as Memory);
}

/** Tabs one of which is there before most others are made, by a first import or a first product. */
const EARLY = ['voices', 'units', 'products'] as const satisfies readonly TabId[];

/** Minutes in an offset such as `+0530` or `-0800`. */
export function minutesOf(offset: string): number {
  const sign = offset.startsWith('-') ? -1 : 1;
  return sign * (Number(offset.slice(1, 3)) * 60 + Number(offset.slice(3, 5)));
}

/** Whether a sheet nobody remembers shows the headings of one of our tables, as in a copy of the document. */
function showsItsHeadings(sheet: Sheet, id: TabId): boolean {
  if (!isTable(id)) return false;
  const [headings = []] = sheet.getRange(1, 1, 1, sheet.getMaxColumns()).getValues() as unknown[][];
  return showsTable(id, headings);
}

/**
 * Opens the workbook: a tab is the sheet remembered for it, whatever it is called now, else the sheet with its name in either
 * language and its headings; a tab of the seller's that only shares the name is not ours. In a copy of the document the name of
 * the voices tab, or of another one that is made early, tells the language; a workbook without tabs speaks that of the person's locale.
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
    const remembered = known().tabs[id];
    const named = UI_LANGUAGES.flatMap((language) => {
      const name = wordsOf(language).workbook.tabs[id];
      return name === known().making?.name ? [] : (spreadsheet.getSheetByName(name) ?? []);
    });
    const same = named.find((sheet) => sheet.getSheetId() === remembered);
    if (same) return same;
    const renamed =
      remembered === undefined ? undefined : spreadsheet.getSheets().find((one) => one.getSheetId() === remembered);
    return renamed ?? named.find((sheet) => showsItsHeadings(sheet, id)) ?? null;
  };
  const find = (id: TabId): Sheet | null => {
    const before = found.get(id);
    if (before !== undefined) return before;
    const sheet = search(id);
    found.set(id, sheet);
    return sheet;
  };
  const spoken = (): UiLanguage | undefined => {
    for (const id of EARLY) {
      const name = find(id)?.getName();
      const language = UI_LANGUAGES.find((one) => name === wordsOf(one).workbook.tabs[id]);
      if (language) return language;
    }
    return undefined;
  };
  const language = known().language ?? spoken() ?? languageOfLocale(Session.getActiveUserLocale());
  const words = wordsOf(language);
  const keep = (): void => {
    PropertiesService.getDocumentProperties().setProperty(MEMORY, JSON.stringify(known()));
  };
  let zone: string | null = null;
  const timeZone = (): string => {
    zone ??= spreadsheet.getSpreadsheetTimeZone();
    return zone;
  };
  let offset: number | null = null;
  let day: string | null = null;
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
    hasTabs: () => {
      const ours = new Set(Object.values(known().tabs));
      return EARLY.some((id) => find(id) !== null) || spreadsheet.getSheets().some((one) => ours.has(one.getSheetId()));
    },
    adopt: (id, sheet) => {
      found.set(id, sheet);
      memory = { ...known(), tabs: { ...known().tabs, [id]: sheet.getSheetId() } };
    },
    page: (of) => {
      const id = known().pages?.[of];
      return id === undefined ? null : (spreadsheet.getSheets().find((one) => one.getSheetId() === id) ?? null);
    },
    adoptPage: (of, sheet) => {
      const there = new Set(spreadsheet.getSheets().map((one) => one.getSheetId()));
      const others = Object.entries(known().pages ?? {}).filter(([, id]) => there.has(id));
      memory = { ...known(), pages: { ...Object.fromEntries(others), [of]: sheet.getSheetId() } };
    },
    halfMade: () => {
      const { making } = known();
      if (making === undefined) return null;
      if (making.id !== undefined) {
        const noted = spreadsheet.getSheets().find((one) => one.getSheetId() === making.id) ?? null;
        if (noted === null || making.print === undefined || noted.getLastRow() === 0) return noted;
        return printOfCells(noted.getDataRange().getValues()) === making.print ? noted : null;
      }
      // Nobody noted which sheet it became: one with anything in it is somebody's.
      const named = spreadsheet.getSheetByName(making.name);
      return named?.getLastRow() === 0 ? named : null;
    },
    beginTab: (name) => {
      memory = { ...known(), making: { name } };
      keep();
    },
    noteTab: (sheet, print) => {
      memory = { ...known(), making: { name: sheet.getName(), id: sheet.getSheetId(), ...(print && { print }) } };
      keep();
    },
    finishTab: () => {
      const { making, ...whole } = known();
      memory = whole;
    },
    orderSalt: () => known().orderSalt ?? null,
    hidesOrders: () => known().hidesOrders === true,
    hashOrders: (hash) => {
      memory = { ...known(), orderSalt: known().orderSalt ?? Utilities.getUuid(), hidesOrders: hash };
      keep();
    },
    chart: (name) => known().charts?.[name],
    adoptChart: (name, id) => {
      memory = { ...known(), charts: { ...known().charts, [name]: id } };
    },
    forgetCharts: () => {
      const charts = { ...known().charts };
      for (const name of HOME_CHARTS) delete charts[name];
      memory = { ...known(), charts };
    },
    pivotsOver: (source) => (known().pivotSource ?? source.getSheetId()) === source.getSheetId(),
    adoptPivotSource: (source) => {
      memory = { ...known(), pivotSource: source.getSheetId() };
    },
    firstRules: () => known().firstRules,
    noteFirstRules: (print) => {
      memory = { ...known(), firstRules: print };
    },
    remember: (chosen = language) => {
      memory = { ...known(), language: chosen };
      keep();
    },
    timeZone,
    day: () => {
      day ??= Utilities.formatDate(now, timeZone(), 'yyyy-MM-dd');
      return day;
    },
    offsetMinutes: () => {
      offset ??= minutesOf(Utilities.formatDate(now, timeZone(), 'Z'));
      return offset;
    },
  };
}
