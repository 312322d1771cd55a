import type { CauseCode } from '../causes.ts';

/** A task worth opening: one cause on one product, with the figures that speak for it. */
export interface TaskProposal {
  product: string;
  cause: CauseCode;
  /** A sentence a person would write, in the workbook's language. */
  title: string;
  units: number;
  voices: number;
  /** Share (0 to 1) of the product's units with a cause. */
  share: number;
  /** Returned units of the cause per shipped unit, or `null` where too few were shipped to say. */
  rate: number | null;
}
