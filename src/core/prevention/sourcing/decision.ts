import type { ProductScore } from './score.ts';

/** From this market potential on (0 to 100) a market counts as large; our own rule. */
export const LARGE_MARKET = 50;

/** What market potential and after-sales friendliness say together. */
export type Decision =
  | 'stopped'
  | 'answerFirst'
  | 'potentialFirst'
  | 'source'
  | 'niche'
  | 'mitigate'
  | 'leave'
  | 'redesign'
  | 'drop';

const BY_BAND = {
  green: ['source', 'niche'],
  amber: ['mitigate', 'leave'],
  red: ['redesign', 'drop'],
} as const;

/** Decides by the two axes; a knock-out stops whatever the market, and what is not known is asked for first. */
export function decide(
  { band, stoppedBy }: Pick<ProductScore, 'band' | 'stoppedBy'>,
  potential: number | null,
): Decision {
  if (stoppedBy.length > 0) return 'stopped';
  if (band === null) return 'answerFirst';
  if (potential === null) return 'potentialFirst';
  const [large, small] = BY_BAND[band];
  return potential >= LARGE_MARKET ? large : small;
}

/** Market potential as a cell holds it: a number from 0 to 100; `null` for a blank, `undefined` for anything else. */
export function readPotential(cell: unknown): number | null | undefined {
  if (cell === '' || cell === null || cell === undefined) return null;
  return typeof cell === 'number' && cell >= 0 && cell <= 100 ? cell : undefined;
}
