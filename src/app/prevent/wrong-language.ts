import { type GuideLanguage, MARKET_IDS, type MarketId, marketOf } from '../../core/prevention/insert-card/markets.ts';
import { tellsWrongLanguage } from '../../core/prevention/insert-card/wrong-language.ts';
import type { Shop } from './tool.ts';

interface Told {
  units: number;
  /** The newest words of a buyer, `''` where there are none. */
  quote: string;
  date: string;
}

/** Units of a product whose buyers say the guide is in the wrong language, by marketplace (`''`: not known). */
export type WrongLanguage = ReadonlyMap<MarketId | '', Told>;

/** What buyers of these products say; a voice that names no marketplace is of the only one its product was sold in. */
export function wrongLanguageIn(
  { facts }: Shop,
  wanted: ReadonlySet<string>,
  soldIn: (sku: string) => readonly MarketId[],
): Map<string, WrongLanguage> {
  const found = new Map<string, Map<MarketId | '', Told>>();
  for (const voice of facts.voices) {
    const product = facts.productOf(voice);
    if (!wanted.has(product)) continue;
    const sold = soldIn(product);
    const market = MARKET_IDS.find((id) => id === voice.marketplace) ?? (sold.length === 1 ? (sold[0] ?? '') : '');
    const reason = facts.voiceTable?.text(voice.at, 'reason') ?? '';
    if (!tellsWrongLanguage(voice.comment, reason, market)) continue;
    const own = found.get(product) ?? new Map<MarketId | '', Told>();
    const known = own.get(market) ?? { units: 0, quote: '', date: '' };
    const isNewer = voice.comment !== '' && voice.date >= known.date;
    own.set(market, {
      units: known.units + voice.units,
      ...(isNewer ? { quote: voice.comment, date: voice.date } : { quote: known.quote, date: known.date }),
    });
    found.set(product, own);
  }
  return found;
}

const MOST_QUOTED = 160;

/** What buyers of the marketplaces that need a language say, a line each; those of a marketplace nobody knows stand beside every language. */
export function sayWrong(wrong: WrongLanguage, language: GuideLanguage, nameOf: (market: MarketId) => string): string {
  return [...wrong]
    .filter(([market]) => market === '' || marketOf(market).needs.includes(language))
    .map(([market, { units, quote }]) => {
      const counted = `${market === '' ? '?' : nameOf(market)}: ${units}`;
      return quote === '' ? counted : `${counted} “${[...quote].slice(0, MOST_QUOTED).join('')}”`;
    })
    .join('\n');
}
