import type { CauseCode } from '../../causes.ts';

/** Least share of shipped units for each rating of occurrence, from 10 down to 2; our own scale after those of the handbooks. */
const OCCURRENCE: readonly (readonly [least: number, rating: number])[] = [
  [0.1, 10],
  [0.05, 9],
  [0.02, 8],
  [0.01, 7],
  [0.005, 6],
  [0.002, 5],
  [0.001, 4],
  [0.0005, 3],
  [0.0001, 2],
];

/** The rating of occurrence, 1 to 10, of units that came back for a cause among those shipped (more than none). */
export function occurrenceOf(returned: number, shipped: number): number {
  return OCCURRENCE.find(([least]) => returned >= least * shipped - 1e-9)?.[1] ?? 1;
}

/** How bad a cause is for the buyer until somebody says otherwise: 9 and 10 injury or illegal, 7 and 8 main use lost, 5 and 6 works badly, 4 annoying. */
export const SEVERITY: Readonly<Record<CauseCode, number>> = {
  size_fit: 6,
  function_defect: 8,
  quality_material: 6,
  damage_transit: 7,
  missing_parts: 7,
  wrong_item: 7,
  not_as_described: 5,
  counterfeit: 9,
  hard_to_use: 6,
  compatibility: 7,
  delivery: 4,
  used_or_dirty: 5,
  safety: 9,
  price_value: 4,
  buyer_remorse: 2,
  customer_service: 4,
};

/** What can be done about a failure mode. */
export const FMEA_ACTIONS = ['designChange', 'warningMark', 'guide', 'packaging', 'supplier'] as const;

/** One of these actions. */
export type FmeaAction = (typeof FMEA_ACTIONS)[number];

/** What usually helps against a cause. */
export const USUAL_ACTION: Readonly<Record<CauseCode, FmeaAction>> = {
  size_fit: 'guide',
  function_defect: 'designChange',
  quality_material: 'supplier',
  damage_transit: 'packaging',
  missing_parts: 'supplier',
  wrong_item: 'packaging',
  not_as_described: 'guide',
  counterfeit: 'supplier',
  hard_to_use: 'warningMark',
  compatibility: 'warningMark',
  delivery: 'packaging',
  used_or_dirty: 'packaging',
  safety: 'designChange',
  price_value: 'supplier',
  buyer_remorse: 'guide',
  customer_service: 'guide',
};
