import { describe, expect, test } from 'vitest';
import { type GuideCard, guideMatrix } from '../../../../src/core/prevention/insert-card/guide-matrix.ts';
import {
  GUIDE_LANGUAGES,
  MARKET_IDS,
  type MarketId,
  marketOf,
  readMarkets,
} from '../../../../src/core/prevention/insert-card/markets.ts';

const card = (language: GuideCard['language'], markets: MarketId[], verdict: GuideCard['verdict'] = 'clear') => ({
  language,
  markets,
  verdict,
});

/** The store to language defaults, written down once more. */
test.each([
  ['US', 'en'],
  ['CA', 'en fr'],
  ['MX', 'es'],
  ['BR', 'pt'],
  ['UK IE AU SG IN', 'en'],
  ['DE AT', 'de'],
  ['FR', 'fr'],
  ['IT', 'it'],
  ['ES', 'es'],
  ['NL', 'nl'],
  ['BE', 'nl fr'],
  ['PL', 'pl'],
  ['SE', 'sv'],
  ['TR', 'tr'],
  ['JP', 'ja'],
  ['AE SA EG', 'ar en'],
])('buyers in %s read %s', (markets, languages) => {
  for (const id of readMarkets(markets).markets) expect(marketOf(id).needs.join(' ')).toBe(languages);
});

test.each([
  ['DE, at;FR', ['DE', 'AT', 'FR'], []],
  ['GB UK', ['UK'], []],
  ['德国，DE、JP', ['DE', 'JP'], ['德国']],
  ['constructor', [], ['constructor']],
  ['', [], []],
] as [string, string[], string[]][])('%j names %j, and not %j', (text, markets, unknown) => {
  expect(readMarkets(text)).toEqual({ markets, unknown });
});

describe('the matrix', () => {
  test.each([
    ['a card that may go', [card('de', ['DE'])], 'ready', []],
    ['a card to look at', [card('de', ['DE'], 'care')], 'ready', []],
    ['an unfinished card', [card('de', ['DE'], 'todo')], 'todo', ['DE']],
    ['a card not to be printed', [card('de', ['DE'], 'blocked')], 'blocked', ['DE']],
    ['one of two is ready', [card('de', ['DE'], 'blocked'), card('de', ['DE'])], 'ready', []],
    ['a card for elsewhere', [card('de', ['AT'])], 'elsewhere', ['DE']],
    ['no card', [], 'missing', ['DE']],
  ] as [string, GuideCard[], string, MarketId[]][])('%s', (_, cards, state, gaps) => {
    const row = guideMatrix(cards, ['DE']).find(({ language }) => language === 'de');
    expect([row?.cells.DE, row?.gaps]).toEqual([state, gaps]);
  });

  test('a language that would help is no gap', () => {
    expect(guideMatrix([card('en', ['US'])], [])).toEqual([
      { language: 'en', cells: { US: 'ready' }, gaps: [] },
      { language: 'es', cells: { US: 'also' }, gaps: [] },
    ]);
  });

  test('a card whose language nobody knows is no row', () => {
    expect(guideMatrix([card('', ['JP'])], [])).toEqual([{ language: 'ja', cells: { JP: 'missing' }, gaps: ['JP'] }]);
  });

  test('law: cards that are ready in every language everywhere leave no gap, and none leaves as many as are needed', () => {
    const all = GUIDE_LANGUAGES.map((language) => card(language, MARKET_IDS));
    expect(guideMatrix(all, MARKET_IDS).flatMap(({ gaps }) => gaps)).toEqual([]);
    const needed = MARKET_IDS.reduce((sum, id) => sum + marketOf(id).needs.length, 0);
    expect(guideMatrix([], MARKET_IDS).flatMap(({ gaps }) => gaps)).toHaveLength(needed);
  });
});
