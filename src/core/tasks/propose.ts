import type { Alert } from '../analysis/alerts.ts';
import type { MoneyLine } from '../analysis/money.ts';
import { rateOf } from '../analysis/rate.ts';
import type { ProductUnits, Tally } from '../analysis/tally.ts';
import { CAUSES, type CauseCode } from '../causes.ts';
import { fill } from '../words/fill.ts';
import type { Words } from '../words/words.ts';
import type { TaskThresholds } from './thresholds.ts';

/** A task worth opening: one cause on one product, with the figures that speak for it. */
export interface TaskProposal {
  product: string;
  cause: CauseCode;
  /** A sentence a person would write, in the workbook's language. */
  title: string;
  units: number;
  voices: number;
  /** Units that came back for this cause. */
  returned: number;
  /** Units of the product shipped in the same period. */
  shipped: number;
  /** Share (0 to 1) of the product's units with a cause. */
  share: number;
  /** Returned units of the cause per shipped unit, or `null` where too few were shipped to say. */
  rate: number | null;
  /** What its returns cost, in cents, and their share (0 to 1) of all that returns are known to cost; `null` where nobody said what a unit costs. */
  cost: { cents: number; share: number } | null;
}

/** What proposals are made from. */
export interface ProposalInput {
  /** All complaints in the period looked at: of these a share is a share. */
  tallies: readonly Tally[];
  /** Those a new task may rest on, where they are fewer: what a closed task dealt with opens none. */
  unsettled?: readonly Tally[];
  shipped: readonly ProductUnits[];
  /** What returns cost by product and cause, as far as it is known. */
  costs?: readonly Pick<MoneyLine, 'product' | 'cause' | 'cents'>[];
  /** Product and cause of tasks that are open: no twin is proposed. */
  openTasks: readonly { product: string; cause: CauseCode }[];
  /** What rose by more than chance explains: it is worth a task however little it weighs yet. */
  risen?: readonly Pick<Alert, 'product' | 'cause'>[];
  thresholds: TaskThresholds;
  /** Whether a cause is worth a task; by default as the taxonomy says. */
  controllable?: (cause: CauseCode) => boolean;
  words: Words;
}

const CONTROLLABLE = new Map(CAUSES.map((cause) => [cause.code as string, cause.controllable]));

/** Every tally a task may rest on with its figures, whether or not it passes a threshold. */
export function weighTallies(
  input: Pick<ProposalInput, 'tallies' | 'unsettled' | 'shipped' | 'costs' | 'thresholds' | 'words'>,
): TaskProposal[] {
  const unitsOf = new Map<string, number>();
  for (const { product, units } of input.tallies) unitsOf.set(product, (unitsOf.get(product) ?? 0) + units);
  const shippedOf = new Map<string, number>();
  for (const { sku, asin, units } of input.shipped) {
    const product = sku || asin;
    shippedOf.set(product, (shippedOf.get(product) ?? 0) + units);
  }
  const { costs = [] } = input;
  const all = costs.reduce((sum, { cents }) => sum + cents, 0);
  const centsOf = new Map(costs.map(({ product, cause, cents }) => [`${product}\n${cause}`, cents]));
  return (input.unsettled ?? input.tallies).map(({ product, cause, voices, units, returned }) => {
    const shipped = shippedOf.get(product) ?? 0;
    const cents = centsOf.get(`${product}\n${cause}`);
    const enough = shipped >= input.thresholds.shipped && returned > 0;
    return {
      product,
      cause,
      title: fill(input.words.tasks.titles[cause], { product }),
      units,
      voices,
      returned,
      shipped,
      share: units / (unitsOf.get(product) ?? units),
      rate: enough ? rateOf(returned, shipped) : null,
      cost: cents === undefined || all === 0 ? null : { cents, share: cents / all },
    };
  });
}

/** Whether a cause weighs enough on its product: enough voices, and a share or a rate that counts. Danger needs one voice only. */
export function passes({ cause, voices, share, rate }: TaskProposal, thresholds: TaskThresholds): boolean {
  if (cause === 'safety') return true;
  return voices >= thresholds.voices && (share >= thresholds.share || (rate ?? 0) >= thresholds.rate);
}

/** The tasks worth opening: what weighs enough, and what rose by more than chance; danger first, then by what it costs, then, where nobody knows that, by units. A cause on a product that has an open task is left out. */
export function proposeTasks(input: ProposalInput): TaskProposal[] {
  const controllable = input.controllable ?? ((cause: CauseCode) => CONTROLLABLE.get(cause) ?? false);
  const open = new Set(input.openTasks.map(({ product, cause }) => `${product}\n${cause}`));
  const risen = new Set(input.risen?.map(({ product, cause }) => `${product}\n${cause}`));
  return weighTallies(input)
    .filter((one) => one.product !== '' && controllable(one.cause) && !open.has(`${one.product}\n${one.cause}`))
    .filter((one) => passes(one, input.thresholds) || risen.has(`${one.product}\n${one.cause}`))
    .sort(
      (a, b) =>
        Number(b.cause === 'safety') - Number(a.cause === 'safety') ||
        (b.cost?.cents ?? -1) - (a.cost?.cents ?? -1) ||
        b.units - a.units ||
        (a.product < b.product ? -1 : 1),
    );
}
