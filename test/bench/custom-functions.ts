import { readFileSync } from 'node:fs';
import { createContext, Script } from 'node:vm';
import { enLabels } from '../core/tagging/en.labels.ts';

/** How long a custom function takes over a column in one call, the script just loaded. */
export interface FunctionCost {
  what: string;
  rows: number;
  milliseconds: number;
}

const ROWS = 10_000;
const fixture = (name: string): { text: string; title: string }[] =>
  JSON.parse(readFileSync(new URL(`../fixtures/prevention/${name}.json`, import.meta.url), 'utf8'));
const column = <T>(cellAt: (row: number) => T): T[][] => Array.from({ length: ROWS }, (_, row) => [cellAt(row)]);

/** Processor time of every custom function that takes a column, on the built script; no two texts are alike. */
export function timeFunctions(): FunctionCost[] {
  const script = new Script(readFileSync(new URL('../../dist/Code.js', import.meta.url), 'utf8'));
  const messages = fixture('messages');
  const listings = fixture('listings');
  const comments = column((row) => `${enLabels[row % enLabels.length]?.[0]} ${row}`);
  const returned = column((row) => 1 + (row % 40));
  const shipped = column((row) => 200 + (row % 900));
  const five = column(() => 5);
  const calls: Record<string, unknown[]> = {
    HW_CHECK_MESSAGE: [column((row) => `${messages[row % messages.length]?.text} Ref ${row}.`), 'Amazon'],
    HW_CHECK_TITLE: [column((row) => `${listings[row % listings.length]?.title} ${row}`), 'US', '2026-11-27'],
    HW_CAUSE: [comments],
    HW_CAUSES: [comments],
    HW_WHY: [comments],
    HW_REASON: [column((row) => ['DEFECTIVE', 'APPAREL_TOO_SMALL', 'UNWANTED_ITEM', 'MISSING_PARTS'][row % 4])],
    HW_REDACT: [comments],
    HW_RATE: [returned, shipped],
    HW_RATE_RANGE: [returned, shipped],
    HW_SIGNAL: [returned, shipped, 0.02],
    HW_EFFECT: [returned, shipped, returned, shipped],
    HW_COST: [returned, shipped, five, five, column(() => 0.5)],
    HW_SAMPLE: [shipped],
    HW_PARETO: [column((row) => `cause ${row % 17}`)],
  };
  return Object.entries(calls).map(([what, args]) => {
    const context = createContext({ args });
    script.runInContext(context);
    const start = process.cpuUsage();
    new Script(`${what}.apply(null, args)`).runInContext(context);
    const { user, system } = process.cpuUsage(start);
    return { what, rows: ROWS, milliseconds: Math.round((user + system) / 1000) };
  });
}
