import { LATIN } from './letters.ts';
import { type Quantity, SPELLINGS, unitOf } from './units.ts';

/** A number with its unit, or several that belong together, such as 20 x 10 x 5 cm. */
export interface Measure {
  quantity: Quantity;
  /** In millimetres, grams, millilitres, watts, mAh, volts or pieces; several of a size from the largest. */
  values: readonly number[];
  /** As it stands in the text. */
  words: string;
  /** Where it begins in the text. */
  at: number;
}

const NUMBER = '\\d+(?:[.,]\\d+)*';
const TIMES = '\\s*[x×*]\\s*';
const UNIT = `(?:${SPELLINGS})`;
/** Each number but the last may have a unit of its own; a unit ends where no Latin letter follows. */
const PATTERN = new RegExp(
  `(^|[^\\d.,${LATIN}])${NUMBER}(?:(?:[- ]?${UNIT})?${TIMES}${NUMBER}){0,2}(?:\\s?|-)${UNIT}(?![${LATIN}\\d])`,
  'giu',
);
const PIECES =
  /(^|[^\d.,])(\d+)[- ]?(?:pack|pcs?|pieces?|count|ct)\b|\b(?:pack|set) of (\d+)\b|(\d+)\s?(?:件装|个装|只装|片装|枚入|個入)/giu;

/**
 * A figure as typed: the last of two kinds of sign begins the decimals; a comma alone does so unless three digits follow, a point alone
 * unless there are several.
 */
export function readFigure(text: string): number {
  const [comma, point] = [text.lastIndexOf(','), text.lastIndexOf('.')];
  const at = Math.max(comma, point);
  const sign = text[at] ?? '';
  const parts = text.split(sign || ' ');
  const isDecimal =
    at >= 0 && ((comma >= 0 && point >= 0) || (parts.length === 2 && (sign === '.' || parts[1]?.length !== 3)));
  const whole = (isDecimal ? text.slice(0, at) : text).replace(/[.,]/g, '');
  return Number(isDecimal ? `${whole}.${text.slice(at + 1)}` : whole);
}

function measureOf(words: string, at: number): Measure | null {
  const parts = words.split(new RegExp(TIMES, 'iu')).map((part) => {
    const [, number = '', spelling = ''] = new RegExp(`^(${NUMBER})[- ]?(.*)$`, 'iu').exec(part.trim()) ?? [];
    return { number, unit: unitOf(spelling) };
  });
  const last = parts[parts.length - 1]?.unit ?? null;
  if (last === null) return null;
  if (parts.some(({ unit }) => unit !== null && unit.quantity !== last.quantity)) return null;
  const values = parts.map(({ number, unit }) => readFigure(number) * (unit ?? last).factor);
  return { quantity: last.quantity, values: values.sort((a, b) => b - a), words: words.trim(), at };
}

/** All measures of a text in the order they stand there; numbers without a unit are none. */
export function measuresIn(text: string): Measure[] {
  const measures = [...text.matchAll(PATTERN)].flatMap(
    ({ 0: words, 1: before = '', index = 0 }) => measureOf(words.slice(before.length), index + before.length) ?? [],
  );
  const pieces = [...text.matchAll(PIECES)].map(
    ({ 0: words, 1: before = '', 2: one, 3: two, 4: three, index = 0 }) => ({
      quantity: 'pieces' as const,
      values: [Number(one ?? two ?? three)],
      words: words.slice(before.length),
      at: index + before.length,
    }),
  );
  return [...measures, ...pieces].sort((a, b) => a.at - b.at);
}

/** What a cell that should hold a size or a weight says: a measure, nothing, or words that are none. */
export type Declared = { is: 'empty' } | { is: 'measure'; values: readonly number[] } | { is: 'unclear'; text: string };

/** Reads a size (`20 x 10 x 5 cm`, up to three lengths) or a weight (`350 g`, `0.8 lb`); a bare number is unclear, not guessed. */
export function readDeclared(text: string, quantity: 'length' | 'weight'): Declared {
  const trimmed = text.trim();
  if (trimmed === '') return { is: 'empty' };
  const found = measuresIn(trimmed).filter((one) => one.quantity === quantity);
  const [first] = found;
  const isWhole =
    first !== undefined && found.length === 1 && first.words.length >= trimmed.replace(/[.。]$/, '').length;
  return isWhole && first.values.every((value) => value > 0)
    ? { is: 'measure', values: first.values }
    : { is: 'unclear', text: trimmed };
}
