import type { Period } from '../analysis/tally.ts';
import { fill } from '../words/fill.ts';
import type { Words } from '../words/words.ts';
import type { TaskProposal } from './propose.ts';
import type { TaskThresholds } from './thresholds.ts';

const QUOTES = 3;
const LONGEST_QUOTE = 140;

/** A share or rate as a person reads it: `4.5 %`. */
export const percent = (share: number): string => `${(share * 100).toFixed(share < 0.1 ? 1 : 0)} %`;

/** Up to three different quotes, each cut to a readable length at a word. */
export function pickQuotes(comments: Iterable<string>): string[] {
  const picked: string[] = [];
  const seen = new Set<string>();
  for (const comment of comments) {
    const line = comment.replace(/\s+/g, ' ').trim();
    if (line === '' || seen.has(line.toLowerCase())) continue;
    seen.add(line.toLowerCase());
    picked.push(line.length <= LONGEST_QUOTE ? line : `${line.slice(0, LONGEST_QUOTE).replace(/\s+\S*$/, '')} …`);
    if (picked.length === QUOTES) break;
  }
  return picked;
}

/** Why there is a task: count, share, rate where enough units are known, and the buyers' own words. */
export function describeWhy(
  task: TaskProposal,
  period: Period,
  quotes: readonly string[],
  thresholds: TaskThresholds,
  words: Words,
): string {
  const { whyCount, whyRate, whyNoRate, whyQuotes, quote } = words.tasks;
  const lines = [fill(whyCount, { voices: task.voices, units: task.units, share: percent(task.share), ...period })];
  if (task.rate !== null)
    lines.push(fill(whyRate, { rate: percent(task.rate), returned: task.returned, shipped: task.shipped }));
  else if (task.returned > 0) lines.push(fill(whyNoRate, { shipped: task.shipped, minimum: thresholds.shipped }));
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
