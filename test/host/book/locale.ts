/** How a locale writes numbers and dates. */
export interface Locale {
  /** As `numfmt` knows it. */
  numfmt: string;
  decimal: string;
  group: string;
  /** Order of day, month and year in a date of numbers. */
  order: 'mdy' | 'dmy' | 'ymd';
  datePattern: string;
  currency: string;
  currencyPattern: string;
  yes: string;
  no: string;
}

const LOCALES: Record<string, Locale> = {
  en_US: {
    numfmt: 'en_US',
    decimal: '.',
    group: ',',
    order: 'mdy',
    datePattern: 'M/d/yyyy',
    currency: '$',
    currencyPattern: '"$"#,##0.00',
    yes: 'TRUE',
    no: 'FALSE',
  },
  en_GB: {
    numfmt: 'en_GB',
    decimal: '.',
    group: ',',
    order: 'dmy',
    datePattern: 'dd/MM/yyyy',
    currency: '£',
    currencyPattern: '"£"#,##0.00',
    yes: 'TRUE',
    no: 'FALSE',
  },
  zh_CN: {
    numfmt: 'zh_CN',
    decimal: '.',
    group: ',',
    order: 'ymd',
    datePattern: 'yyyy/M/d',
    currency: '¥',
    currencyPattern: '"¥"#,##0.00',
    yes: 'TRUE',
    no: 'FALSE',
  },
  ja_JP: {
    numfmt: 'ja',
    decimal: '.',
    group: ',',
    order: 'ymd',
    datePattern: 'yyyy/MM/dd',
    currency: '¥',
    currencyPattern: '"¥"#,##0',
    yes: 'TRUE',
    no: 'FALSE',
  },
  de_DE: {
    numfmt: 'de',
    decimal: ',',
    group: '.',
    order: 'dmy',
    datePattern: 'dd.MM.yyyy',
    currency: '€',
    currencyPattern: '#,##0.00 "€"',
    yes: 'WAHR',
    no: 'FALSCH',
  },
};

/** The rules of a locale such as `de_DE`; a locale not known here throws, so that no test rests on a guess. */
export function localeOf(name: string): Locale {
  const locale = LOCALES[name];
  if (!locale) throw new Error(`not in the local host: locale ${name}; known are ${Object.keys(LOCALES).join(', ')}`);
  return locale;
}
