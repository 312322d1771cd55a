import type { UnitsSource } from './shipped-units.ts';

/** Units according to each source, for one product and month. */
export type SourceFigures = Partial<Record<UnitsSource, number>>;

/** Sources that are views of the same sales: of each group the largest figure stands, and groups are added. */
const GROUPS: readonly (readonly UnitsSource[])[] = [
  ['orders', 'shipments', 'business-report'],
  ['own-shop', 'other-channels'],
];

/**
 * The units to count of what several exports say of the same product and month. All Orders, fulfilled shipments and the business
 * report tell of the same sales; an own shop's orders that Amazon ships are in the shop's export and in All Orders too.
 */
export function countedUnits(figures: SourceFigures): number {
  return GROUPS.reduce((sum, group) => sum + Math.max(0, ...group.map((source) => figures[source] ?? 0)), 0);
}
