/** Languages a card can be written in. */
export const GUIDE_LANGUAGES = ['en', 'es', 'fr', 'pt', 'de', 'it', 'nl', 'pl', 'sv', 'tr', 'ja', 'ar', 'zh'] as const;

/** One of the languages. */
export type GuideLanguage = (typeof GUIDE_LANGUAGES)[number];

/** What buyers of a marketplace read, as commonly known and not looked up; and whether EU rules on product safety hold there. */
interface Market {
  needs: readonly GuideLanguage[];
  /** Good to have. */
  also?: readonly GuideLanguage[];
  /** `ni`: for goods that go to Northern Ireland. */
  safety?: 'eu' | 'ni';
}

/** The marketplaces, by their two letters. */
export const MARKETS = {
  US: { needs: ['en'], also: ['es'] },
  CA: { needs: ['en', 'fr'] },
  MX: { needs: ['es'] },
  BR: { needs: ['pt'] },
  UK: { needs: ['en'], safety: 'ni' },
  IE: { needs: ['en'], safety: 'eu' },
  DE: { needs: ['de'], safety: 'eu' },
  AT: { needs: ['de'], safety: 'eu' },
  FR: { needs: ['fr'], safety: 'eu' },
  IT: { needs: ['it'], safety: 'eu' },
  ES: { needs: ['es'], safety: 'eu' },
  NL: { needs: ['nl'], safety: 'eu' },
  BE: { needs: ['nl', 'fr'], safety: 'eu' },
  PL: { needs: ['pl'], safety: 'eu' },
  SE: { needs: ['sv'], safety: 'eu' },
  TR: { needs: ['tr'] },
  JP: { needs: ['ja'] },
  AU: { needs: ['en'] },
  SG: { needs: ['en'] },
  AE: { needs: ['ar', 'en'] },
  SA: { needs: ['ar', 'en'] },
  EG: { needs: ['ar', 'en'] },
  IN: { needs: ['en'] },
} as const satisfies Record<string, Market>;

/** One of the marketplaces. */
export type MarketId = keyof typeof MARKETS;

/** The marketplaces in the order they are shown. */
export const MARKET_IDS = Object.keys(MARKETS) as MarketId[];

/** What is known of a marketplace. */
export const marketOf = (id: MarketId): Market => MARKETS[id];

/** The marketplaces a cell names (`UK`, also as `GB`), and the words in it that name none. */
export function readMarkets(text: string): { markets: MarketId[]; unknown: string[] } {
  const parts = text.split(/[\s,，、;；/]+/).filter((part) => part !== '');
  const ids = parts.map((part) => part.toUpperCase().replace(/^GB$/, 'UK'));
  return {
    markets: MARKET_IDS.filter((id) => ids.includes(id)),
    unknown: parts.filter((_, at) => !(ids[at] !== undefined && ids[at] in MARKETS)),
  };
}
