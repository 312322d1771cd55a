import type { Language } from '../../tagging/tagging.ts';

const BY_COUNTRY: Readonly<Record<string, Language>> = {
  US: 'en',
  CA: 'en',
  UK: 'en',
  GB: 'en',
  IE: 'en',
  AU: 'en',
  SG: 'en',
  IN: 'en',
  DE: 'de',
  AT: 'de',
  FR: 'fr',
  IT: 'it',
  ES: 'es',
  MX: 'es',
  JP: 'ja',
  CN: 'zh',
};

/** The language buyers of a country are written to in by default, `''` where the add-on has no texts in it. */
export const languageOfCountry = (country: string): Language | '' => BY_COUNTRY[country] ?? '';
