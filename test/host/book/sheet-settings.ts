import type { Book, Sheet } from './model.ts';

/** What a tab is set to beside its cells. */
const SETTINGS = [
  'tabColor',
  'frozenRows',
  'frozenColumns',
  'hiddenRows',
  'hiddenColumns',
  'rowHeights',
  'columnWidths',
  'filter',
  'filteredRows',
] as const satisfies readonly (keyof Sheet)[];

type Settings = Pick<Sheet, (typeof SETTINGS)[number]>;

/** Settings of one tab before and after a change. */
export interface SettingsChange {
  sheetId: number;
  before: Settings;
  after: Settings;
}

/** Makes a change of what a tab is set to and keeps the settings before and after. */
export function settingsChange(sheet: Sheet, change: () => void): SettingsChange {
  const before = settingsOf(sheet);
  change();
  sheet.version += 1;
  return { sheetId: sheet.id, before, after: settingsOf(sheet) };
}

/** The same change the other way round. */
export function inverseSettings({ sheetId, before, after }: SettingsChange): SettingsChange {
  return { sheetId, before: after, after: before };
}

/** Puts back each setting the change touched; what somebody else changed since is left alone. */
export function takeBackSettings(book: Book, { sheetId, before, after }: SettingsChange): void {
  const sheet = book.sheets.find(({ id }) => id === sheetId);
  if (!sheet) return;
  const now = settingsOf(sheet);
  for (const name of SETTINGS) {
    const isTouched = asText(before[name]) !== asText(after[name]);
    if (isTouched && asText(now[name]) === asText(after[name]))
      Object.assign(sheet, { [name]: structuredClone(before[name]) });
  }
  sheet.version += 1;
}

function settingsOf(sheet: Sheet): Settings {
  return structuredClone(Object.fromEntries(SETTINGS.map((name) => [name, sheet[name]]))) as Settings;
}

const asText = (setting: unknown): string =>
  JSON.stringify(setting, (_, value) => (value instanceof Map || value instanceof Set ? [...value] : value));
