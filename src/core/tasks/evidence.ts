import type { Period } from '../analysis/tally.ts';
import { readClickPath } from '../tagging/click-path.ts';
import { fill } from '../words/fill.ts';
import { percent } from '../words/percent.ts';
import type { Words } from '../words/words.ts';
import type { TaskProposal } from './propose.ts';
import type { TaskThresholds } from './thresholds.ts';

const QUOTES = 3;
const LONGEST_QUOTE = 140;

/** The last thing chosen in a form: the detail where there is one, without the answer that there is nothing to add. */
const lastClick = (comment: string): string => {
  const [head = '', ...details] = comment.split('|').map((one) => one.trim());
  return details.slice(0, -1).pop() || head;
};

const ENDS = /[.!?。！？\n]/;

/**
 * The sentence of a comment in which the proof stands (`proof` as the Evidence column has it: parts joined by ` … `), cut
 * to a readable length around it. Without proof, or where it is not found, the beginning of the comment; of a comment that a
 * form built from clicks the buyer's own words, else the last click.
 */
export function quoteSentence(comment: string, proof: string): string {
  const path = readClickPath(comment);
  if (path) return quoteSentence(path.to > path.from ? comment.slice(path.from, path.to) : lastClick(comment), proof);
  const [first = ''] = proof.split(' … ');
  const at = Math.max(0, comment.indexOf(first));
  let from = at;
  while (from > 0 && !ENDS.test(comment.charAt(from - 1))) from -= 1;
  let to = Math.max(at + first.length, from + 1);
  while (to < comment.length && !ENDS.test(comment.charAt(to - 1))) to += 1;
  const tooLong = to - from > LONGEST_QUOTE;
  if (tooLong) from = Math.max(from, Math.min(at - 40, to - LONGEST_QUOTE));
  const quote = comment
    .slice(from, Math.min(to, from + LONGEST_QUOTE))
    .replace(/\s+/g, ' ')
    .trim();
  return tooLong ? `… ${quote} …` : quote;
}

/** The first three quotes that differ, blank ones left out. */
export function pickQuotes(quotes: Iterable<string>): string[] {
  const picked = new Map<string, string>();
  for (const quote of quotes) {
    const place = quote.toLowerCase();
    if (quote !== '' && !picked.has(place)) picked.set(place, quote);
    if (picked.size === QUOTES) break;
  }
  return [...picked.values()];
}

/** Why there is a task: count, share, rate where enough units are known, cost where it is known, and the buyers' own words. */
export function describeWhy(
  task: TaskProposal,
  period: Period,
  quotes: readonly string[],
  thresholds: TaskThresholds,
  words: Words,
): string {
  const { whyCount, whyRate, whyNoRate, whyCost, whyQuotes, quote } = words.tasks;
  const lines = [fill(whyCount, { voices: task.voices, units: task.units, share: percent(task.share), ...period })];
  if (task.rate !== null)
    lines.push(fill(whyRate, { rate: percent(task.rate), returned: task.returned, shipped: task.shipped }));
  else if (task.returned > 0) lines.push(fill(whyNoRate, { shipped: task.shipped, minimum: thresholds.shipped }));
  if (task.cost)
    lines.push(fill(whyCost, { cost: (task.cost.cents / 100).toFixed(2), share: percent(task.cost.share) }));
  if (quotes.length > 0)
    lines.push(fill(whyQuotes, { quotes: quotes.map((one) => fill(quote, { words: one })).join(' ') }));
  return lines.join('\n');
}

/** The figures on the day a task is born; frozen, so that a later fix is measured against them. */
export function describeBaseline(task: TaskProposal, period: Period, words: Words): string {
  if (task.rate === null) return fill(words.tasks.baselineCount, { units: task.units, voices: task.voices, ...period });
  return fill(words.tasks.baselineRate, {
    returned: task.returned,
    shipped: task.shipped,
    rate: percent(task.rate),
    ...period,
  });
}
