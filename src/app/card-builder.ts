import type { Answer, Request } from '../api.ts';
import type { RulesOn } from '../core/policies/rule-table.ts';
import { CARD_FIELDS, type CardField, EMPTY_CARD } from '../core/prevention/insert-card/card.ts';
import { wordsOf } from '../core/words/words.ts';
import { appendRows } from '../sheets/append.ts';
import { withDocumentLock } from '../sheets/lock.ts';
import { recallSpeech } from '../sheets/speech.ts';
import { readTable } from '../sheets/table.ts';
import { updateRows } from '../sheets/update.ts';
import { openWorkbook, type Workbook } from '../sheets/workbook.ts';
import type { Product } from './prevent/tool.ts';
import { readPlatformRules } from './tabs/policies/read-platform-rules.ts';
import { cellOf, judgeCards, readCards } from './tabs/prevention/card-rows.ts';
import { needsIn } from './tabs/prevention/product-needs.ts';
import { setUp } from './tabs/set-up.ts';
import { dayOf } from './today.ts';

const WINDOW = { width: 1000, height: 640 };

/** Opens the builder of insert cards over the spreadsheet, at a product; the page reads both from its root element. */
export function openCardBuilder(workbook: Workbook, { sku, name }: Product): void {
  const language = recallSpeech() ?? workbook.language;
  const page = HtmlService.createHtmlOutputFromFile('card');
  const start = page
    .getContent()
    .replace('data-sku=""', () => `data-sku="${encodeURIComponent(sku)}"`)
    .replace('lang="en"', `lang="${language}"`);
  const title = `${wordsOf(language).workbook.tabs.insertCards}: ${name === '' ? sku : name}`;
  page.setContent(start).setWidth(WINDOW.width).setHeight(WINDOW.height);
  SpreadsheetApp.getUi().showModalDialog(page, title);
}

/** The cards of a product, the first row of each language. */
function viewOf(workbook: Workbook, sku: string, rules: RulesOn, stale: CardField[]): Answer<'cards'> {
  const lines = workbook.find('insertCards') === null ? [] : readCards(readTable(workbook, 'insertCards'));
  const cards = lines.flatMap((line) => (line.sku === sku ? [line.card] : []));
  return {
    cards: cards.filter(({ language }, at) => cards.findIndex((card) => card.language === language) === at),
    stale,
    rules,
    needs: needsIn(workbook)(sku),
  };
}

const cardRulesIn = (workbook: Workbook, now: Date): RulesOn => readPlatformRules(workbook, dayOf(now, workbook)).card;

/** The cards of a product. */
export function cards({ sku }: Request<'cards'>, now: Date): Answer<'cards'> {
  const workbook = openWorkbook(now);
  return viewOf(workbook, sku, cardRulesIn(workbook, now), []);
}

/**
 * Writes what a person changed of the card of a product in a language into its row, or into a new one. A cell that holds something else
 * than they saw stays as it is, and is named.
 */
export function keepCard({ sku, language, cells }: Request<'keepCard'>, now: Date): Answer<'keepCard'> {
  return withDocumentLock(() => {
    const workbook = openWorkbook(now);
    setUp(workbook, ['insertCards', 'guideMatrix']);
    const table = readTable(workbook, 'insertCards');
    const line = readCards(table).find((one) => one.sku === sku && one.card.language === language);
    const held = line?.card ?? { ...EMPTY_CARD, language };
    const stale = cells.filter(({ field, was, is }) => held[field] !== was && held[field] !== is);
    const fresh = cells.filter((cell) => !stale.includes(cell) && held[cell.field] !== cell.is);
    const values = Object.fromEntries(fresh.map(({ field, is }) => [field, cellOf(field, is, workbook.words)]));
    if (line) updateRows(table, fresh.length > 0 ? [{ at: line.at, values }] : []);
    else appendRows(table, [{ ...values, sku, language: cellOf('language', language, workbook.words) }]);
    const rules = cardRulesIn(workbook, now);
    judgeCards(workbook, rules);
    return viewOf(
      workbook,
      sku,
      rules,
      CARD_FIELDS.filter((field) => stale.some((cell) => cell.field === field)),
    );
  });
}
