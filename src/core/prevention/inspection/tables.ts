/** Inspection levels, the four special ones first, in the order of the columns of `LETTERS_BY_LOT`. */
export const LEVELS = ['S-1', 'S-2', 'S-3', 'S-4', 'I', 'II', 'III'] as const;

/** How many units of a lot are looked at for the same quality; II is usual. */
export type Level = (typeof LEVELS)[number];

/** Acceptance quality limits in per cent of units that there are plans of here. */
export const AQLS = [0.65, 1, 1.5, 2.5, 4] as const;

/** One of these limits. */
export type Aql = (typeof AQLS)[number];

/** How strictly lots are inspected. Reduced inspection is left out: editions of the standard differ in it. */
export const SEVERITIES = ['normal', 'tightened'] as const;

/** One of them. */
export type Severity = (typeof SEVERITIES)[number];

/** Code letters, the smallest sample first; I and O are none. */
export const LETTERS = 'ABCDEFGHJKLMNPQR';

/** Units of a sample by code letter, in the order of `LETTERS`. */
export const SAMPLE_SIZES = [2, 3, 5, 8, 13, 20, 32, 50, 80, 125, 200, 315, 500, 800, 1250, 2000] as const;

/** The largest lot of each row and its code letters by level. (ISO 2859-1, table 1; ANSI/ASQ Z1.4, table I.) */
export const LETTERS_BY_LOT: readonly (readonly [most: number, letters: string])[] = [
  [8, 'AAAAAAB'],
  [15, 'AAAAABC'],
  [25, 'AABBBCD'],
  [50, 'ABBCCDE'],
  [90, 'BBCCCEF'],
  [150, 'BBCDDFG'],
  [280, 'BCDEEGH'],
  [500, 'BCDEFHJ'],
  [1200, 'CCEFGJK'],
  [3200, 'CDEGHKL'],
  [10_000, 'CDFGJLM'],
  [35_000, 'CDFHKMN'],
  [150_000, 'DEGJLNP'],
  [500_000, 'DEGJMPQ'],
  [Number.POSITIVE_INFINITY, 'DEHKNQR'],
];

/**
 * The single plans: their acceptance numbers, or an arrow to the plan above or below it in the same column. In the published tables a
 * plan depends on nothing but letter and AQL counted together (A with 0.65 is 0, B with 0.65 and A with 1.0 are 1, and so on), so one row
 * holds the table. (ISO 2859-1, tables 2-A and 2-B; ANSI/ASQ Z1.4, tables II-A and II-B.)
 */
export const ACCEPTANCE: Readonly<Record<Severity, readonly (number | '↑' | '↓')[]>> = {
  normal: ['↓', '↓', '↓', '↓', '↓', 0, '↑', '↓', 1, 2, 3, 5, 7, 10, 14, 21, '↑', '↑', '↑', '↑'],
  tightened: ['↓', '↓', '↓', '↓', '↓', '↓', 0, '↓', '↓', 1, 2, 3, 5, 8, 12, 18, '↑', '↑', '↑', '↑'],
};
