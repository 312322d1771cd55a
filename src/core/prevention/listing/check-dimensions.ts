import { asHint, asMissing, type Finding, finding } from './finding.ts';
import { bodyOf, type Listing } from './listing.ts';
import { measuresIn, readDeclared } from './measures.ts';
import { PACKED_SMALLER, TOLERANCE } from './rules.ts';
import { WORN } from './statements.ts';

const FIELDS = [
  ['itemSize', 'length'],
  ['itemWeight', 'weight'],
  ['packageSize', 'length'],
  ['packageWeight', 'weight'],
] as const;

/** A name of a cell of sizes or weights. */
export type DeclaredField = (typeof FIELDS)[number][0];

/** Clothes and what folds may be larger than their package. */
const isPackedSmaller = (listing: Listing): boolean =>
  WORN.test(listing.productType) || PACKED_SMALLER.test(`${listing.productType}\n${listing.title}\n${bodyOf(listing)}`);

/** Sizes and weights: there, with units, and a package no smaller than what is in it. L15; `names` are the headings of the cells. */
export function checkDimensions(listing: Listing, names: Readonly<Record<DeclaredField, string>>): Finding[] {
  const read = FIELDS.map(([field, quantity]) => ({ field, says: readDeclared(listing[field], quantity) }));
  const findings: Finding[] = [];
  const missing = read.filter(({ says }) => says.is === 'empty').map(({ field }) => names[field]);
  if (missing.length > 0) findings.push(asMissing(finding('L15', 'sizeMissing', [], { fields: missing.join(', ') })));
  for (const { field, says } of read)
    if (says.is === 'unclear')
      findings.push(asMissing(finding('L15', 'sizeUnclear', [says.text], { field: names[field] })));
  for (const [item, pack] of [
    ['itemSize', 'packageSize'],
    ['itemWeight', 'packageWeight'],
  ] as const) {
    const [inner, outer] = [item, pack].map((name) => read.find(({ field }) => field === name)?.says);
    if (inner?.is !== 'measure' || outer?.is !== 'measure' || inner.values.length !== outer.values.length) continue;
    if (inner.values.every((value, at) => value <= (outer.values[at] ?? 0))) continue;
    const found = finding('L15', 'packageSmaller', [listing[item], listing[pack]], {
      item: names[item],
      pack: names[pack],
    });
    findings.push(item === 'itemSize' && isPackedSmaller(listing) ? asHint(found) : found);
  }
  return findings;
}

/** Whether a measured length (mm) is near enough to the declared one: by 3 % or 3 mm, whichever is more. */
export function isLengthWithin(declared: number, measured: number): boolean {
  return Math.abs(measured - declared) <= Math.max(TOLERANCE.length * declared, TOLERANCE.millimetres) + EXACT;
}

/** Whether a measured weight (g) is near enough to the declared one: by 5 %. */
export function isWeightWithin(declared: number, measured: number): boolean {
  return Math.abs(measured - declared) <= TOLERANCE.weight * declared + EXACT;
}

/** Arithmetic of binary fractions must not turn a just kept limit into a broken one. */
const EXACT = 1e-9;

/** What a measured unit says of the declared size and weight; `null` where there is nothing to compare or no measure was written. */
export function compareMeasured(listing: Listing, measured: string): { holds: boolean; findings: Finding[] } | null {
  const found = measuresIn(measured);
  const pairs = (
    [
      ['itemSize', 'length', isLengthWithin],
      ['itemWeight', 'weight', isWeightWithin],
    ] as const
  ).flatMap(([field, quantity, isWithin]) => {
    const declared = readDeclared(listing[field], quantity);
    const taken = found.filter((one) => one.quantity === quantity);
    const values = taken.flatMap((one) => one.values).sort((a, b) => b - a);
    if (declared.is !== 'measure' || values.length !== declared.values.length) return [];
    const holds = declared.values.every((value, at) => isWithin(value, values[at] ?? 0));
    return [{ holds, declared: listing[field], measured: taken.map(({ words }) => words).join(' x ') }];
  });
  if (pairs.length === 0) return null;
  const off = pairs.filter(({ holds }) => !holds);
  return {
    holds: off.length === 0,
    findings: off.map((one) => finding('L16', 'measuredOff', [], { declared: one.declared, measured: one.measured })),
  };
}
