import { marketplaceOf } from '../cells/marketplace.ts';

const PLACES: readonly (readonly [name: string, known: RegExp])[] = [
  ['TikTok Shop', /tik ?tok/i],
  ['Shopify', /shopify/i],
  ['eBay', /ebay/i],
  ['Etsy', /etsy/i],
  ['Walmart', /walmart/i],
  ['Shopee', /shopee/i],
  ['Lazada', /lazada/i],
];

/** The place of sale a channel of a help desk names: a country of Amazon, another marketplace, or `''`. */
export function salesPlaceOf(channel: string): string {
  const [, country = ''] = /amazon[\s.:(-]*([a-z]{2})\)?$/i.exec(channel.trim()) ?? [];
  return (
    marketplaceOf(channel) || country.toUpperCase() || (PLACES.find(([, known]) => known.test(channel))?.[0] ?? '')
  );
}
