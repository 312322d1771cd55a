/** Latin letters as part of a class of characters; without the signs of times and division, which stand among them. */
export const LATIN = 'A-Za-z\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u024f\\u1e00-\\u1eff';

/** Letters of other scripts by name: Apps Script is not known to read properties of characters. */
export const SCRIPTS = {
  Greek: '\\u0370-\\u03ff\\u1f00-\\u1fff',
  Cyrillic: '\\u0400-\\u052f',
  Hebrew: '\\u0591-\\u05f4',
  Arabic: '\\u0620-\\u064a\\u066e-\\u06d3\\u0750-\\u077f\\ufb50-\\ufdff\\ufe70-\\ufefc',
  Thai: '\\u0e01-\\u0e3a\\u0e40-\\u0e4e',
  Hiragana: '\\u3041-\\u309f',
  Katakana: '\\u30a1-\\u30fa\\u30fd-\\u30ff\\uff66-\\uff9f',
  Han: '\\u3005\\u3400-\\u4dbf\\u4e00-\\u9fff\\uf900-\\ufaff\\u{20000}-\\u{3ffff}',
  Hangul: '\\u1100-\\u11ff\\uac00-\\ud7a3',
} as const;

/** A script that is not Latin. */
export type Script = keyof typeof SCRIPTS;

/** Letters of all of them, with marks above and below. */
export const LETTERS = `${LATIN}\\u0300-\\u036f${Object.values(SCRIPTS).join('')}`;
