import { judgeMonth, SIGNAL_MINIMUM } from '../analysis/signal.ts';
import { wordsOf } from '../words/words.ts';
import type { Input, Output, Range } from './cellwise.ts';
import { amount, checkReturns, count, readFigures, share } from './figures.ts';
import { readForm } from './output.ts';

const NAME = 'HW_SIGNAL';

/** HW_SIGNAL: whether each month's returns lie beyond the control limits around a known rate; blank where nothing shipped or a cell is empty. */
export function signal(returned: Range, shipped: Range, baseline: Range, minimum?: Input, output?: Input): Output[][] {
  const form = readForm(NAME, output);
  const rows = readFigures(NAME, [
    count('returned', returned),
    count('shipped', shipped),
    share('baseline', baseline),
    amount('minimum', minimum, SIGNAL_MINIMUM.shipped),
  ]);
  return rows.map((row, at) => {
    const [back = 0, out = 0, rate = 0, least = 0] = row ?? [];
    if (row === null || out === 0) return [''];
    checkReturns(NAME, at, back, out);
    const found = judgeMonth({ returned: back, shipped: out }, rate, least);
    return [form === 'code' ? found : wordsOf(form).figures.signals[found]];
  });
}
