/** What a rule of a platform says: a limit, the signs it is about, one of some choices, or whether it is on. */
export type RuleValue = number | string | boolean;

/**
 * What a rule may say: a whole number or any number in a range, a share or nothing where nobody knows it, signs without letters and digits,
 * yes and no, or one of some choices. A count that is `rounded` takes any number and makes it whole.
 */
export type RuleKind =
  | { is: 'count' | 'measure'; least: number; most: number; rounded?: true }
  | { is: 'share' }
  | { is: 'signs' }
  | { is: 'switch' }
  | { is: 'choice'; of: readonly string[] };

const NUMBER = /^\s*\d{1,9}(?:[.,]\d{1,6})?\s*$/;

const SHARES = { least: 0, most: 1 };

/** What a cell says as a value of a kind; `null` where it says nothing that could be one. */
export function readRuleValue(value: RuleValue, kind: RuleKind): RuleValue | null {
  if (kind.is === 'switch') return typeof value === 'boolean' ? value : null;
  if (kind.is === 'choice') return typeof value === 'string' && kind.of.includes(value) ? value : null;
  if (kind.is === 'signs') {
    const signs = String(value).replace(/\s/gu, '');
    const isWord = signs.toLowerCase() !== signs.toUpperCase() || /[\d\u3040-\u9fff]/.test(signs);
    return typeof value === 'string' && signs !== '' && !isWord ? signs : null;
  }
  if (kind.is === 'share' && value === '') return '';
  const { least, most } = kind.is === 'share' ? SHARES : kind;
  const number = typeof value === 'string' && NUMBER.test(value) ? Number(value.replace(',', '.')) : value;
  if (typeof number !== 'number') return null;
  const whole = kind.is === 'count' && kind.rounded ? Math.round(number) : number;
  const isOne = kind.is !== 'count' || Number.isInteger(whole);
  return isOne && whole >= least && whole <= most ? whole : null;
}

/** What is wrong with a value a kind does not have, for the sentences under the same names. */
export const BAD_VALUE = {
  count: 'badCount',
  measure: 'badMeasure',
  share: 'badShare',
  signs: 'badSigns',
  switch: 'badSwitch',
  choice: 'badChoice',
} as const satisfies Record<RuleKind['is'], string>;
