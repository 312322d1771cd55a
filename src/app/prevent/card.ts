import { type GuideRow, guideMatrix } from '../../core/prevention/insert-card/guide-matrix.ts';
import { MARKET_IDS, type MarketId, readMarkets } from '../../core/prevention/insert-card/markets.ts';
import type { PreventiveTask } from '../../core/prevention/preventive-task.ts';
import { fill } from '../../core/words/fill.ts';
import type { Words } from '../../core/words/words.ts';
import { appendRows } from '../../sheets/append.ts';
import { syncRows } from '../../sheets/sync.ts';
import { type Row, readTable } from '../../sheets/table.ts';
import { openCardBuilder } from '../card-builder.ts';
import { cellOf, type JudgedCard, judgeCards, readCards } from '../tabs/prevention/card-rows.ts';
import type { Product, Shop, Tool } from './tool.ts';
import { sayWrong, type WrongLanguage, wrongLanguageIn } from './wrong-language.ts';

/** The marketplaces each product was sold in or heard of from, as far as exports tell. */
function soldIn({ facts }: Shop): (sku: string) => MarketId[] {
  const known = new Map<string, Set<string>>();
  const note = (sku: string, marketplace: string): void => {
    known.set(sku, (known.get(sku) ?? new Set()).add(marketplace));
  };
  for (const { sku, marketplace } of facts.voices) note(sku, marketplace);
  for (const { sku, split } of facts.units) for (const marketplace of split.keys()) note(sku, marketplace);
  return (sku) => MARKET_IDS.filter((id) => known.get(sku)?.has(id));
}

interface Guides {
  sku: string;
  wrong: WrongLanguage;
  cards: JudgedCard[];
  rows: GuideRow[];
}

function guidesOf(shop: Shop, cards: readonly JudgedCard[]): Guides[] {
  const marketsOf = soldIn(shop);
  const skus = new Set(cards.map(({ sku }) => sku));
  const wrong = wrongLanguageIn(shop, skus, marketsOf);
  return [...skus].map((sku) => {
    const own = cards.filter((card) => card.sku === sku);
    const known = own.map(({ card, verdict }) => ({
      language: card.language,
      markets: readMarkets(card.markets).markets,
      verdict,
    }));
    return { sku, wrong: wrong.get(sku) ?? new Map(), cards: own, rows: guideMatrix(known, marketsOf(sku)) };
  });
}

/** Marketplaces as the matrix calls them. */
function nameMarkets(markets: readonly MarketId[], { workbook }: Words): string {
  return markets.map((id) => workbook.headings.guideMatrix[id]).join(', ');
}

function matrixRows({ sku, rows, wrong }: Guides, words: Words): Row[] {
  const { card } = words.prevention;
  return rows.map(({ language, cells, gaps }) => ({
    sku,
    language: card.choices.guideLanguage[language],
    gaps: gaps.length === 0 ? card.noGaps : nameMarkets(gaps, words),
    said: sayWrong(wrong, language, (market) => nameMarkets([market], words)),
    ...Object.fromEntries(
      MARKET_IDS.map((id) => {
        const state = cells[id];
        return [id, state ? card.guide[state] : ''];
      }),
    ),
  }));
}

/** One task a product: guides buyers cannot read, cards that must not be printed, and once one is ready, languages that are missing. */
function taskOf({ sku, cards, rows, wrong }: Guides, all: Words): PreventiveTask[] {
  const words = all.prevention.card;
  const names: Readonly<Record<string, string>> = words.choices.guideLanguage;
  const blocked = cards.flatMap(({ verdict, card: { language }, reason }) =>
    verdict === 'blocked' ? [fill(words.task.blocked, { language: names[language] ?? '–', reason })] : [],
  );
  const isUnderWay = cards.some(({ verdict }) => verdict === 'clear' || verdict === 'care');
  const gaps = (isUnderWay ? rows : []).flatMap(({ language, gaps: markets }) =>
    markets.length === 0
      ? []
      : [fill(words.task.gap, { language: names[language] ?? '', markets: nameMarkets(markets, all) })],
  );
  const named = MARKET_IDS.filter((id) => wrong.has(id));
  const units = [...wrong.values()].reduce((sum, one) => sum + one.units, 0);
  const told = units === 0 ? [] : [fill(words.task.told, { markets: nameMarkets(named, all) || '?', units })];
  const why = [...told, ...blocked, ...gaps].join('\n');
  if (why === '') return [];
  const restsOnVoices = blocked.length + gaps.length === 0;
  const home = { stage: 'design', team: 'design' } as const;
  return [{ product: sku, title: words.task.title, cause: 'hard_to_use', ...home, why, restsOnVoices }];
}

function begin({ workbook }: Shop, { sku, name }: Product): void {
  const table = readTable(workbook, 'insertCards');
  if (readCards(table).some((line) => line.sku === sku)) return;
  const { words } = workbook;
  const first = { language: 'en', channel: 'amazon', size: 'a6', print: 'smooth' } as const;
  const cells = Object.entries(first).map(([field, code]) => [field, cellOf(field as keyof typeof first, code, words)]);
  appendRows(table, [{ sku, product: name, ...Object.fromEntries(cells) }]);
}

/** Insert cards and quick guides, and the languages they are there in. */
export const cardTool: Tool = {
  id: 'card',
  tables: ['insertCards', 'guideMatrix'],
  begin,
  check(shop) {
    const { workbook, rules } = shop;
    const guides = guidesOf(shop, judgeCards(workbook, rules.card));
    if (workbook.find('guideMatrix') !== null)
      syncRows(
        workbook,
        'guideMatrix',
        guides.flatMap((one) => matrixRows(one, workbook.words)),
      );
    const tasks = guides.flatMap((one) => taskOf(one, workbook.words));
    const asked = new Set(tasks.map(({ product }) => product));
    // Of a product without cards no voice was looked at.
    const unasked = new Set(guides.flatMap(({ sku }) => (asked.has(sku) ? [] : [sku])));
    return { standings: new Map(), tasks, isStillSaid: (product) => !unasked.has(product) };
  },
  show: openCardBuilder,
};
