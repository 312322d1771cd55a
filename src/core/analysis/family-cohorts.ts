import type { AnyCauseCode } from '../causes.ts';
import type { IsoMonth } from '../cell.ts';
import { type Cohort, returnedFor } from './cohorts.ts';

/** A parent with the cohorts of all its variants together. */
export interface Family {
  parent: string;
  variants: string[];
  /** Oldest first. */
  cohorts: Cohort[];
}

/** The variants of a month added up: what each of them counts, no more. A month is known where that of each variant is. */
function addUp(month: IsoMonth, parts: readonly Cohort[]): Cohort {
  const causes = new Map<AnyCauseCode, number>();
  const someByOrder = parts.some(({ basis }) => basis === 'orders');
  let [shipped, returned, byReturn] = [0, 0, 0];
  for (const part of parts) {
    shipped += part.shipped;
    returned += part.returned;
    byReturn += someByOrder && part.basis === 'returns' ? part.returned : part.byReturn;
    for (const cause of part.causes.keys()) causes.set(cause, (causes.get(cause) ?? 0) + returnedFor(part, cause));
  }
  return {
    month,
    basis: someByOrder ? 'orders' : 'returns',
    shipped,
    returned,
    byReturn,
    causes,
    complete: parts.every(({ complete }) => complete),
    young: parts.some(({ young }) => young) && parts.every(({ complete, young }) => complete || young),
  };
}

/** The cohorts of several products together, oldest first. */
export function cohortsTogether(lists: Iterable<readonly Cohort[]>): Cohort[] {
  const months = new Map<IsoMonth, Cohort[]>();
  for (const cohort of [...lists].flat()) {
    const parts = months.get(cohort.month);
    if (parts) parts.push(cohort);
    else months.set(cohort.month, [cohort]);
  }
  return [...months].map(([month, parts]) => addUp(month, parts)).sort((a, b) => (a.month < b.month ? -1 : 1));
}

/** The families of two or more variants that shipped, by their parents; `''` is no parent, and a product that is its own parent none of a family. */
export function familiesOf(
  cohorts: ReadonlyMap<string, readonly Cohort[]>,
  parentOf: (product: string) => string,
): Family[] {
  const families = new Map<string, string[]>();
  for (const product of cohorts.keys()) {
    const parent = parentOf(product);
    if (parent === '') continue;
    const variants = families.get(parent);
    if (variants) variants.push(product);
    else families.set(parent, [product]);
  }
  return [...families]
    .filter(([, variants]) => variants.length > 1)
    .map(([parent, variants]) => ({
      parent,
      variants,
      cohorts: cohortsTogether(variants.map((variant) => cohorts.get(variant) ?? [])),
    }));
}
