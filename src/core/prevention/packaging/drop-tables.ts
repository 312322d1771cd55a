/** A drop order: Amazon's for preparing FBA units, or those of ISTA 1A (a parcel) and 2A (a parcel that travels further). */
export const PURPOSES = ['fba', '1A', '2A'] as const;

/** One of them. */
export type Purpose = (typeof PURPOSES)[number];

/** What a weight is written in. */
export type WeightUnit = 'kg' | 'lb';

/** How high a unit falls, in both measures as its table prints them. */
export interface Height {
  cm: number;
  in: number;
}

/** Amazon's drop test of FBA units: 3 feet, whatever they weigh (Seller Central G200280160 and 200280130). */
export const FBA_HEIGHT: Height = { cm: 91, in: 36 };

/** The five drops of it, in their order. */
export const FBA_DROPS = ['base', 'top', 'longestSide', 'shortestSide', 'oneCorner'] as const;

/** The ten drops of ISTA 1A and 2A, in their order: a corner, three edges from it, and the six faces. */
export const ISTA_DROPS = [
  'corner',
  'shortEdge',
  'nextEdge',
  'longEdge',
  'smallFace',
  'smallOpposite',
  'mediumFace',
  'mediumOpposite',
  'largeFace',
  'largeOpposite',
] as const;

/** A way a unit falls. */
export type DropName = (typeof FBA_DROPS)[number] | (typeof ISTA_DROPS)[number];

/** Heights for weights below `kg` (or `lb`) that no band before it holds. */
export interface Band extends Readonly<Record<'1A' | '2A', Height>> {
  kg: number;
  lb: number;
}

const band = (kg: number, lb: number, [cm1, in1]: [number, number], [cm2, in2]: [number, number]): Band => ({
  kg,
  lb,
  '1A': { cm: cm1, in: in1 },
  '2A': { cm: cm2, in: in2 },
});

/**
 * Heights of ISTA 1A and 2A, as two inspection firms and a maker of test equipment print them. A band holds weights from the end of the one
 * before it to below its own; the last one holds its own end too. What is heavier is outside of both orders.
 */
export const BANDS: readonly Band[] = [
  band(10, 21, [76, 30], [97, 38]),
  band(19, 41, [61, 24], [81, 32]),
  band(28, 61, [46, 18], [66, 26]),
  band(45, 100, [31, 12], [51, 20]),
  band(68, 150, [20, 8], [31, 12]),
];
