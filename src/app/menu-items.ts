import type { Problem } from '../core/problem.ts';
import { fill } from '../core/words/fill.ts';
import { languageOfLocale, type Words, wordsOf } from '../core/words/words.ts';
import { MENU } from '../menu.ts';
import { callServer } from './handlers.ts';

const speak = (): Words => wordsOf(languageOfLocale(Session.getActiveUserLocale()));

/** Builds the menu. Uses nothing that needs authorization, so that it also works before the add-on is enabled in a document. */
export function onOpen(): void {
  const { menu } = speak();
  const entries = SpreadsheetApp.getUi().createAddonMenu();
  for (const { label, runs } of MENU) entries.addItem(menu[label], runs);
  entries.addToUi();
}

/** Opens the sidebar at one of its views, with a problem to tell; the page reads both from its root element. */
export function openSidebarAt(view: 'today' | 'import' | 'review' | 'month', problem?: Problem): void {
  const locale = Session.getActiveUserLocale();
  const page = HtmlService.createHtmlOutputFromFile('sidebar');
  const start = page
    .getContent()
    .replace('data-view="today"', `data-view="${view}"`)
    .replace('data-problem=""', `data-problem="${problem ? encodeURIComponent(JSON.stringify(problem)) : ''}"`)
    .replace('lang="en"', `lang="${languageOfLocale(locale)}"`);
  SpreadsheetApp.getUi().showSidebar(page.setContent(start).setTitle(speak().menu.name));
}

/** Refreshes pivots, Home and tasks, and says in a toast what changed; a problem is told in the sidebar. */
export function refreshSummaries(): void {
  const words = speak();
  const answer = callServer('refresh', {});
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  if (answer.ok) {
    const { newTasks } = answer.value as { newTasks: unknown[] };
    spreadsheet.toast(fill(words.menu.refreshed, { count: newTasks.length }), words.menu.name);
  } else openSidebarAt('today', answer.problem);
}

/** Says what the add-on is and where to begin. */
export function showHelp(): void {
  const { menu } = speak();
  const ui = SpreadsheetApp.getUi();
  ui.alert(menu.name, menu.helpText, ui.ButtonSet.OK);
}
