import { normalPoint } from '../analysis/normal.ts';
import { wilsonInterval } from '../analysis/wilson.ts';
import type { Input, Output, Range } from './cellwise.ts';
import { checkReturns, count, readFigures, share } from './figures.ts';

const NAME = 'HW_RATE_RANGE';
const CONFIDENCE = 0.95;

/** HW_RATE_RANGE: where the true return rate of each row lies, from and to; blank where nothing shipped or a cell is empty. */
export function rateRange(returned: Range, shipped: Range, confidence?: Input): Output[][] {
  const rows = readFigures(NAME, [
    count('returned', returned),
    count('shipped', shipped),
    share('confidence', confidence, CONFIDENCE),
  ]);
  return rows.map((row, at) => {
    const [back = 0, out = 0, sure = CONFIDENCE] = row ?? [];
    if (row === null || out === 0) return ['', ''];
    checkReturns(NAME, at, back, out);
    if (sure === 0 || sure === 1) throw new Error(`${NAME}: confidence should lie between 0 and 1, such as 0.95.`);
    return wilsonInterval(back, out, normalPoint((1 - sure) / 2));
  });
}
