import { DEFECT_CLASSES, type DefectClass, type Inspection } from './inspection.ts';
import { type SamplingPlan, samplingPlan } from './sampling-plan.ts';
import type { Severity } from './tables.ts';

/** What becomes of a lot; `open` while what was found does not decide it. */
export type Verdict = 'accept' | 'reject' | 'open';

/** A lot beside the plans it is judged by. */
export interface LotVerdict {
  /** Each class on its own first units of the sample; critical ones on the whole sample, where one is enough to reject. */
  plans: Readonly<Record<DefectClass, SamplingPlan>>;
  /** Units to draw: the largest of the plans. */
  size: number;
  verdict: Verdict;
  /** Classes of which more were found than the plan accepts. */
  refusedFor: DefectClass[];
  /** Classes of which more are said to be found than units are looked at; the lot is then not judged. */
  excess: DefectClass[];
  /** Classes nobody has said anything of. */
  untold: DefectClass[];
}

/** Judges a lot: accepted when no class has more defective units than its plan accepts, rejected as soon as one has. */
export function judgeLot({ lot, level, aql, found }: Inspection, severity: Severity): LotVerdict {
  const major = samplingPlan(lot, level, aql.major, severity);
  const minor = samplingPlan(lot, level, aql.minor, severity);
  const larger = major.size >= minor.size ? major : minor;
  const plans = { critical: { ...larger, accept: 0, reject: 1 }, major, minor };
  const those = (is: (count: number | null, plan: SamplingPlan) => boolean): DefectClass[] =>
    DEFECT_CLASSES.filter((one) => is(found[one], plans[one]));
  const excess = those((count, { size }) => count !== null && count > size);
  const refusedFor = those((count, { accept }) => count !== null && count > accept);
  const untold = those((count) => count === null);
  const decided = refusedFor.length > 0 ? 'reject' : untold.length > 0 ? 'open' : 'accept';
  return { plans, size: larger.size, verdict: excess.length > 0 ? 'open' : decided, refusedFor, excess, untold };
}
