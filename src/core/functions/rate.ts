import { rateOf } from '../analysis/rate.ts';
import { beside, type Input, type Output, type Range, toColumn } from './cellwise.ts';

const isBlank = (value: Input): boolean => value === '' || value === null || value === undefined;

/** HW_RATE: share of shipped units that came back; blank where nothing shipped or a cell is empty. Throws for text. */
export function rate(returned: Range, shipped: Range): Output[][] {
  const numerators = toColumn('HW_RATE', 'returned', returned);
  const denominators = beside('HW_RATE', 'shipped', numerators.length, shipped);
  return numerators.map((back, at) => {
    const out = denominators[at];
    if (isBlank(back) || isBlank(out)) return [''];
    if (typeof back !== 'number' || typeof out !== 'number' || back < 0 || out < 0) {
      throw new Error(
        `HW_RATE: needs two numbers of 0 or more, but row ${at + 1} has "${String(back)}" and "${String(out)}".`,
      );
    }
    return [rateOf(back, out) ?? ''];
  });
}
