/** What a rule of a platform says: a limit, the signs it is about, one of some choices, or whether it is on. */
export type RuleValue = number | string | boolean;

/** What a rule may say: a whole number or any number in a range, signs without letters and digits, yes and no, or one of some choices. */
export type RuleKind =
  | { is: 'count' | 'measure'; least: number; most: number }
  | { is: 'signs' }
  | { is: 'switch' }
  | { is: 'choice'; of: readonly string[] };

const NUMBER = /^\s*\d{1,9}(?:[.,]\d{1,6})?\s*$/;

/** What a cell says as a value of a kind; `null` where it says nothing that could be one. */
export function readRuleValue(value: RuleValue, kind: RuleKind): RuleValue | null {
  if (kind.is === 'switch') return typeof value === 'boolean' ? value : null;
  if (kind.is === 'choice') return typeof value === 'string' && kind.of.includes(value) ? value : null;
  if (kind.is === 'signs') {
    const signs = String(value).replace(/\s/gu, '');
    const isWord = signs.toLowerCase() !== signs.toUpperCase() || /[\d\u3040-\u9fff]/.test(signs);
    return typeof value === 'string' && signs !== '' && !isWord ? signs : null;
  }
  const number = typeof value === 'string' && NUMBER.test(value) ? Number(value.replace(',', '.')) : value;
  const isOne = typeof number === 'number' && (kind.is === 'measure' || Number.isInteger(number));
  return isOne && number >= kind.least && number <= kind.most ? number : null;
}

/** What is wrong with a value a kind does not have, for the sentences under the same names. */
export const BAD_VALUE = {
  count: 'badCount',
  measure: 'badMeasure',
  signs: 'badSigns',
  switch: 'badSwitch',
  choice: 'badChoice',
} as const satisfies Record<RuleKind['is'], string>;
