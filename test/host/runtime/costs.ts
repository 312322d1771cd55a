import type { ServiceCall } from '../host.ts';

/**
 * Virtual milliseconds of a call. A trip costs 8 ms: Google's best-practices page gives 70 s for 100 x 100 single writes.
 * Cells that cross cost more: half a million texts go in one write of a few seconds, reads are about a third cheaper.
 */
export const TRIP: Record<ServiceCall['kind'], number> = { handle: 0, read: 8, write: 8, other: 20 };

/** Virtual milliseconds for each 10,000 cells that cross with a call. */
export const PER_10000_CELLS: Record<ServiceCall['kind'], number> = { handle: 0, read: 60, write: 100, other: 0 };
