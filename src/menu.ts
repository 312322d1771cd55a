import type { Words } from './core/words/words.ts';

/** An entry of the add-on's menu and the global function it runs. */
export interface MenuEntry {
  label: keyof Words['menu'];
  runs: string;
}

/** The menu under Extensions, in order. */
export const MENU: readonly MenuEntry[] = [
  { label: 'open', runs: 'openSidebar' },
  { label: 'importFile', runs: 'openImport' },
  { label: 'review', runs: 'openReview' },
  { label: 'monthlyReview', runs: 'openMonthlyReview' },
  { label: 'refresh', runs: 'refreshSummaries' },
  { label: 'help', runs: 'showHelp' },
];
