/** What a code leads to: T1 static instructions, T2 support page, T3 collects personal data, T4 shop or chat, T5 reviews or gifts. */
export const TARGETS = ['T1', 'T2', 'T3', 'T4', 'T5'] as const;

/** One of the classes. */
export type Target = (typeof TARGETS)[number];

/** Where the units a card lies in are sold. */
export const CHANNELS = ['amazon', 'walmart', 'ebay', 'etsy', 'ownStore'] as const;

/** One of the channels. */
export type Channel = (typeof CHANNELS)[number];

/** How grave a finding is: nothing to say, something a person should look at, or not to be printed. */
export type Severity = 'clear' | 'care' | 'block';

/** What an address says of its target by itself, the gravest first. */
const SIGNS: readonly (readonly [Target, RegExp])[] = [
  [
    'T5',
    /(?:^|[^a-z])(?:review|rating|feedback|testimonial|gift|reward|bonus)|bewert|\bavis\b|recension|rese(?:n|ñ|%C3%B1)a|trustpilot|cashback|rebate|好评|评价|红包|レビュー/i,
  ],
  [
    'T4',
    /coupon|promo|discount|voucher|rabatt|gutschein|newsletter|subscribe|\b(?:shop|store|cart|checkout|products?|collections?)\b|wa\.me|whatsapp|t\.me|telegram|discord|line\.me|lin\.ee|weixin|wechat|facebook|instagram|tiktok|m\.me|linktr\.ee|\/(?:dp|gp\/product)\//i,
  ],
  [
    'T3',
    /warranty|garantie|garanz|garant[ií]a|regist(?:er|r)|sign-?up|login|account|survey|[^a-z]forms?(?![a-z])|typeform|保修|注册|保証/i,
  ],
  ['T2', /support|contact|help|faq|service|kundendienst|客服|サポート/i],
];

/** Services that hide where an address leads. */
const SHORTENERS =
  /^https?:\/\/(?:www\.)?(?:bit\.ly|tinyurl\.com|t\.co|goo\.gl|is\.gd|ow\.ly|rb\.gy|cutt\.ly|qr\.io|qrco\.de|amzn\.to|t\.cn|url\.cn|dwz\.cn)(?:\/|$)/i;

/** An address of the web: scheme, a host with a dot, no user name, no blank. */
const ADDRESS = /^https?:\/\/(?![^/?#]*@)[^\s/?#:]+\.[^\s/?#:.]{2,}(?::\d{1,5})?(?:[/?#]\S*)?$/i;

/** Whether a text is an address a code may hold. */
export const isAddress = (url: string): boolean => ADDRESS.test(url);

/** Whether an address hides where it leads. */
export const isShortened = (url: string): boolean => SHORTENERS.test(url);

function decode(url: string): string {
  try {
    return decodeURIComponent(url);
  } catch {
    return url;
  }
}

/** The gravest class an address shows by itself; `''` where it shows none. */
export function targetShown(url: string): Target | '' {
  const text = `${url}\n${decode(url)}`;
  return SIGNS.find(([, sign]) => sign.test(text))?.[0] ?? '';
}

/** The class that counts: what a person says, unless the address shows a graver one; `''` where neither tells. */
export function targetOf(url: string, said: Target | ''): Target | '' {
  const shown = targetShown(url);
  return shown > said ? shown : said;
}

/** By class: its severity on Amazon, Walmart, eBay, Etsy and in a store of one's own. Walmart is reported to allow no address at all. */
const JUDGED: Readonly<Record<Target, readonly [Severity, Severity, Severity, Severity, Severity]>> = {
  T1: ['clear', 'care', 'clear', 'clear', 'clear'],
  T2: ['care', 'care', 'care', 'care', 'clear'],
  T3: ['care', 'care', 'care', 'care', 'care'],
  T4: ['block', 'block', 'care', 'care', 'clear'],
  T5: ['block', 'block', 'block', 'block', 'block'],
};

/** How grave it is to print a code of a class on a card of a channel. */
export function judgeTarget(target: Target, channel: Channel): Severity {
  return JUDGED[target][CHANNELS.indexOf(channel)] ?? 'block';
}
