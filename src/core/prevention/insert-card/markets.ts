/** Languages a card can be written in. */
export const GUIDE_LANGUAGES = ['en', 'es', 'fr', 'pt', 'de', 'it', 'nl', 'pl', 'sv', 'tr', 'ja', 'ar', 'zh'] as const;

/** One of the languages. */
export type GuideLanguage = (typeof GUIDE_LANGUAGES)[number];

/** What buyers of a marketplace read, as commonly known and not looked up. */
interface Market {
  needs: readonly GuideLanguage[];
  /** Good to have. */
  also?: readonly GuideLanguage[];
}

/** The marketplaces, by their two letters. */
export const MARKETS = {
  US: { needs: ['en'], also: ['es'] },
  CA: { needs: ['en', 'fr'] },
  MX: { needs: ['es'] },
  BR: { needs: ['pt'] },
  UK: { needs: ['en'] },
  IE: { needs: ['en'] },
  DE: { needs: ['de'] },
  AT: { needs: ['de'] },
  FR: { needs: ['fr'] },
  IT: { needs: ['it'] },
  ES: { needs: ['es'] },
  NL: { needs: ['nl'] },
  BE: { needs: ['nl', 'fr'] },
  PL: { needs: ['pl'] },
  SE: { needs: ['sv'] },
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
