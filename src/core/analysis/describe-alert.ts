import { count } from '../words/count.ts';
import { fill } from '../words/fill.ts';
import { percent } from '../words/percent.ts';
import type { Words } from '../words/words.ts';
import type { Alert } from './alerts.ts';

/** Rarer than this nobody needs to know. */
const RAREST = 10_000;

/** How rarely chance does it, as one time in so many: rounded down to two digits. */
function timesOf(chance: number): string {
  const times = Math.min(RAREST, Math.floor(1 / Math.max(chance, Number.MIN_VALUE)));
  const step = 10 ** Math.max(0, String(times).length - 2);
  return count(Math.floor(times / step) * step);
}

/** One sentence that names product, cause, size and certainty; `fell` tells of a fall. */
export function sayAlert(
  { product, cause, month, returned, shipped, before, chance }: Alert,
  words: Words,
  direction: 'rose' | 'fell' = 'rose',
): string {
  const { newCause, risen, fallen } = words.figures.alerts;
  const rise = before.returned === 0 ? newCause : risen;
  return fill(direction === 'fell' ? fallen : rise, {
    product,
    cause: cause === '' ? words.workbook.rates.all : words.workbook.causes[cause],
    month,
    returned,
    shipped,
    rate: percent(returned / shipped),
    usual: percent(before.returned / before.shipped),
    times: timesOf(chance),
  });
}
