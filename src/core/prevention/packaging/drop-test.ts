import {
  BANDS,
  type DropName,
  FBA_DROPS,
  FBA_HEIGHT,
  type Height,
  ISTA_DROPS,
  type Purpose,
  type WeightUnit,
} from './drop-tables.ts';

/** Drops to make, one after another, all from one height. */
export interface DropTest {
  height: Height;
  drops: readonly DropName[];
}

/** Why there is no drop test: the weight is no weight, or beyond the last band. */
export type NoDropTest = 'no-weight' | 'too-heavy';

/** The heaviest unit the drop orders tell of. */
export function heaviest(unit: WeightUnit): number {
  return BANDS[BANDS.length - 1]?.[unit] ?? 0;
}

/** The drops a unit of a weight must stand, by the table of a purpose. Nothing is told of a weight that is none, or is beyond the tables. */
export function dropTest(weight: number | null, purpose: Purpose, unit: WeightUnit = 'kg'): DropTest | NoDropTest {
  if (weight === null || !Number.isFinite(weight) || weight <= 0) return 'no-weight';
  if (weight > heaviest(unit)) return 'too-heavy';
  if (purpose === 'fba') return { height: FBA_HEIGHT, drops: FBA_DROPS };
  const found = BANDS.find((band) => weight < band[unit]) ?? BANDS[BANDS.length - 1];
  return found ? { height: found[purpose], drops: ISTA_DROPS } : 'too-heavy';
}
