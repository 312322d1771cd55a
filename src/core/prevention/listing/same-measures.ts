import { type Finding, finding } from './finding.ts';
import { type Listing, type Part, textsOf } from './listing.ts';
import { type Measure, measuresIn } from './measures.ts';

/** Words before a number that make it a limit of use, not a measure of the product. */
const LIMIT_BEFORE =
  /(?:up to|holds?|supports?|fits?|max(?:imum)?\.?|min(?:imum)?\.?|at least|less than|more than|under|over|within|from|bis zu|jusqu'à|hasta|fino a|最大|可承重|承重|以内)\s*(?:[^\s\d.,;]+\s+){0,3}$/iu;

/** Numbers are told rounded: 12 oz is 355 ml. */
const ROUNDING = 0.02;

interface Told extends Measure {
  part: Part | 'itemSize' | 'itemWeight';
}

const kindOf = ({ quantity, values, words }: Told): string =>
  quantity === 'length' && values.length === 1
    ? `length ${/[^\d\s.,-]+\D*$/u.exec(words)?.[0].toLowerCase() ?? ''}`
    : `${quantity} ${values.length}`;

const isSame = (one: readonly number[], other: readonly number[]): boolean =>
  one.every((value, at) => Math.abs(value - (other[at] ?? 0)) <= ROUNDING * Math.max(value, other[at] ?? 0));

function toldBy(listing: Listing): Told[] {
  const told = textsOf(listing).flatMap(({ part, text }) =>
    measuresIn(text)
      .filter(({ at }) => !LIMIT_BEFORE.test(text.slice(Math.max(0, at - 40), at)))
      .map((one) => ({ ...one, part })),
  );
  const cells = (['itemSize', 'itemWeight'] as const).flatMap((part) =>
    measuresIn(listing[part]).map((one) => ({ ...one, part })),
  );
  return [...told, ...cells];
}

/**
 * Measures of the same kind that differ between title, bullets, description and the declared size and weight: L13. Compared where each
 * part tells just one of a kind, or the same ones over again: a page may speak of several parts of a product. Single lengths are of a kind
 * only in the same unit.
 */
export function checkSameMeasures(listing: Listing): Finding[] {
  const byKind = new Map<string, Told[]>();
  for (const one of toldBy(listing)) byKind.set(kindOf(one), [...(byKind.get(kindOf(one)) ?? []), one]);
  return [...byKind.values()].flatMap((told) => {
    const parts = [...new Set(told.map(({ part }) => part))];
    const single = parts.flatMap((part) => {
      const [first, ...others] = told.filter((one) => one.part === part);
      return first && others.every(({ values }) => isSame(first.values, values)) ? [first] : [];
    });
    const [first] = single;
    if (!first || single.every(({ values }) => isSame(first.values, values))) return [];
    return [
      finding(
        'L13',
        'measuresDiffer',
        single.map(({ words }) => words),
      ),
    ];
  });
}
