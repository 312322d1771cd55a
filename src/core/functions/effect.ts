import { judgeEffect } from '../analysis/effect.ts';
import { wordsOf } from '../words/words.ts';
import type { Input, Output, Range } from './cellwise.ts';
import { checkReturns, count, readFigures } from './figures.ts';
import { readForm } from './output.ts';

const NAME = 'HW_EFFECT';

/** HW_EFFECT: verdict on a fix, the rate before less the rate after, and where that difference lies; blank where a cell is empty, the verdict alone where nothing shipped. */
export function effect(
  returnedBefore: Range,
  shippedBefore: Range,
  returnedAfter: Range,
  shippedAfter: Range,
  output?: Input,
): Output[][] {
  const form = readForm(NAME, output);
  const rows = readFigures(NAME, [
    count('returnedBefore', returnedBefore),
    count('shippedBefore', shippedBefore),
    count('returnedAfter', returnedAfter),
    count('shippedAfter', shippedAfter),
  ]);
  return rows.map((row, at) => {
    if (row === null) return ['', '', '', ''];
    const [x1 = 0, n1 = 0, x2 = 0, n2 = 0] = row;
    checkReturns(NAME, at, x1, n1);
    checkReturns(NAME, at, x2, n2);
    const { verdict, difference, interval } = judgeEffect({ returned: x1, shipped: n1 }, { returned: x2, shipped: n2 });
    const said = form === 'code' ? verdict : wordsOf(form).figures.verdicts[verdict];
    return n1 > 0 && n2 > 0 ? [said, difference, ...interval] : [said, '', '', ''];
  });
}
