import type { CardVerdict } from './lint-card.ts';
import { GUIDE_LANGUAGES, type GuideLanguage, MARKET_IDS, type MarketId, marketOf } from './markets.ts';

/** How a language stands in a marketplace: a card may go, one is not done or must not go, there is one for other places only, or none. */
export type GuideState = 'ready' | 'todo' | 'blocked' | 'elsewhere' | 'missing' | 'also';

/** What the matrix needs of a card. */
export interface GuideCard {
  language: GuideLanguage | '';
  markets: readonly MarketId[];
  verdict: CardVerdict;
}

/** A language of a product, by marketplace; what nobody needs there is left out. */
export interface GuideRow {
  language: GuideLanguage;
  cells: Partial<Record<MarketId, GuideState>>;
  /** Marketplaces whose buyers get no card in a language they need. */
  gaps: MarketId[];
}

const stateOf = ({ verdict }: GuideCard): GuideState =>
  verdict === 'blocked' || verdict === 'todo' ? verdict : 'ready';

function cellOf(cards: readonly GuideCard[], language: GuideLanguage, market: MarketId): GuideState | '' {
  const { needs, also = [] } = marketOf(market);
  const mine = cards.filter((card) => card.language === language);
  const states = mine.filter(({ markets }) => markets.includes(market)).map(stateOf);
  const best = (['ready', 'todo', 'blocked'] as const).find((state) => states.includes(state));
  if (best) return best;
  if (needs.includes(language)) return mine.length > 0 ? 'elsewhere' : 'missing';
  return also.includes(language) ? 'also' : '';
}

/** The languages of the cards of a product, and those buyers need, by the marketplaces it is sold in. */
export function guideMatrix(cards: readonly GuideCard[], soldIn: readonly MarketId[]): GuideRow[] {
  const markets = MARKET_IDS.filter((id) => soldIn.includes(id) || cards.some((card) => card.markets.includes(id)));
  return GUIDE_LANGUAGES.flatMap((language) => {
    const states = markets.map((market) => [market, cellOf(cards, language, market)] as const);
    const cells = Object.fromEntries(states.filter(([, state]) => state !== ''));
    const isThere = Object.keys(cells).length > 0 || cards.some((card) => card.language === language);
    const gaps = states.flatMap(([market, state]) =>
      marketOf(market).needs.includes(language) && state !== 'ready' ? [market] : [],
    );
    return isThere ? [{ language, cells, gaps }] : [];
  });
}
