/** Countries by the end of the address of their Amazon; everything else is named by its last part. */
const BY_DOMAIN: Readonly<Record<string, string>> = { com: 'US', 'co.uk': 'UK', 'co.jp': 'JP', 'co.za': 'ZA' };

const BY_NAME: Readonly<Record<string, string>> = {
  GB: 'UK',
  'UNITED STATES': 'US',
  'UNITED KINGDOM': 'UK',
  JAPAN: 'JP',
  CANADA: 'CA',
  GERMANY: 'DE',
  FRANCE: 'FR',
  ITALY: 'IT',
  SPAIN: 'ES',
  MEXICO: 'MX',
  AUSTRALIA: 'AU',
  美国: 'US',
  英国: 'UK',
  日本: 'JP',
  加拿大: 'CA',
  德国: 'DE',
  法国: 'FR',
  意大利: 'IT',
  西班牙: 'ES',
  墨西哥: 'MX',
  澳大利亚: 'AU',
  印度: 'IN',
  巴西: 'BR',
  新加坡: 'SG',
  阿联酋: 'AE',
  荷兰: 'NL',
  瑞典: 'SE',
  波兰: 'PL',
  比利时: 'BE',
  爱尔兰: 'IE',
  土耳其: 'TR',
  沙特: 'SA',
  沙特阿拉伯: 'SA',
  埃及: 'EG',
  南非: 'ZA',
};

/** Countries with an Amazon of their own. */
const COUNTRIES = 'US CA MX BR UK DE FR IT ES NL SE PL BE IE TR AE SA EG ZA IN JP AU SG'.split(' ');

/** The country a sales channel (`Amazon.co.jp`), a link or a country column (`JP`, `日本`) names, in two capitals, or `''`. */
export function marketplaceOf(name: string): string {
  if (name === '') return '';
  const domain = /\bamazon\.(com?\.[a-z]{2}|[a-z]{2,3})(?![a-z.]*[a-z])/i.exec(name)?.[1]?.toLowerCase();
  if (domain) return BY_DOMAIN[domain] ?? (domain.split('.').pop() ?? '').toUpperCase();
  const trimmed = name.trim().toUpperCase();
  return BY_NAME[trimmed] ?? (/^[A-Z]{2}$/.test(trimmed) ? trimmed : '');
}

/** The country the name of a shop ends in, as sellers of several marketplaces call their shops (`北岸-US`), or `''`. */
export function marketplaceOfShop(shop: string): string {
  if (shop === '') return '';
  const parts = shop.split(/[\s\-_/|:：()（）]+/).filter((part) => part !== '');
  const country = marketplaceOf((parts[parts.length - 1] ?? '').replace(/站$/, ''));
  return COUNTRIES.includes(country) ? country : '';
}
