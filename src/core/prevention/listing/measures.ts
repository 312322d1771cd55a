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
/** A unit ends where no letter follows; a sign such as the inch mark ends by itself. */
const PATTERN = new RegExp(
  `(?<![\\d.,\\p{L}])(${NUMBER}(?:[- ]?${UNIT}(?![\\p{L}]))?(?:${TIMES}${NUMBER}(?:[- ]?${UNIT}(?![\\p{L}]))?){0,2})(?:\\s?|-)(${UNIT})?(?![\\p{L}\\d])`,
  'giu',
);
const PIECES =
  /(?<![\d.,])(\d+)[- ]?(?:pack|pcs?|pieces?|count|ct)\b|\b(?:pack|set) of (\d+)\b|(\d+)\s?(?:件装|个装|只装|片装|枚入|個入)/giu;

/** A figure as typed: a comma or a point before one or two digits is that of decimals, before three it parts thousands. */
export function readFigure(text: string): number {
  const [, whole = '', part = ''] = /^([\d.,]*?)(?:[.,](\d{1,2}|\d{4,}))?$/.exec(text) ?? [];
  return Number(`${whole.replace(/[.,]/g, '') || '0'}.${part || '0'}`);
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
  const measures = [...text.matchAll(PATTERN)].flatMap(({ 0: words, index }) => measureOf(words, index ?? 0) ?? []);
  const pieces = [...text.matchAll(PIECES)].map(({ 0: words, 1: one, 2: two, 3: three, index }): Measure => {
    return { quantity: 'pieces', values: [Number(one ?? two ?? three)], words, at: index ?? 0 };
  });
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
