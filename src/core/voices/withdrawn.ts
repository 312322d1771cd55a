import type { Voice } from './voice.ts';

/** What a row says of a return request that its buyer took back: nothing came, and nothing counts. */
export const WITHDRAWN: Pick<Voice, 'units' | 'disposition'> = { units: 0, disposition: 'CANCELLED' };

/** Whether a buyer took a return request back; where the workbook holds it the row is marked, else it is left out. */
export function isWithdrawn({ units }: Pick<Voice, 'units'>): boolean {
  return units === 0;
}
