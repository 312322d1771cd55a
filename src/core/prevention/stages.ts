import type { IsoDate } from '../cell.ts';

/** The stages a product passes on its way to buyers, in the order of the board. */
export const PREVENTION_STAGES = [
  'sourcing',
  'inspection',
  'design',
  'listing',
  'packaging',
  'messages',
  'nitPicking',
  'monthlyReview',
] as const;

/** One of the stages of the board. */
export type PreventionStage = (typeof PREVENTION_STAGES)[number];

/** Stages whose gate must be open before a product is launched; the review comes after it. */
export const GATES: readonly PreventionStage[] = PREVENTION_STAGES.filter((stage) => stage !== 'monthlyReview');

/** How a gate stands: nobody began, something is still to be done, all is done, or something found must be removed first. */
export type GateState = 'missing' | 'open' | 'passed' | 'stopped';

/** Where one product stands at one stage. */
export interface Standing {
  state: GateState;
  /** From 0 to 100, the more the better; `null` where too little is known to tell. */
  score: number | null;
  /** The day of the newest thing known; `''` where there is none. */
  date: IsoDate | '';
  /** What is missing or stands in the way, in the language of the workbook; `''` for nothing. */
  note: string;
  /** Whether it stands here as of an earlier check, since the tab could not be read. */
  unchecked?: true;
}

/** The standings of a product; a stage nobody began is left out. */
export type Standings = Partial<Record<PreventionStage, Standing>>;

/** The prevention score of a product: the mean of the scores of its stages, and how many stages it is made of. */
export interface PreventionScore {
  /** From 0 to 100; `null` below `LEAST_STAGES` stages with a score. */
  score: number | null;
  stages: PreventionStage[];
}

/** A score over fewer stages says more of what was left out than of the product. */
export const LEAST_STAGES = 3;

/** Adds up the stages that have a score; a stopped gate holds the whole at 40 at most, since one broken link breaks the chain. */
export function preventionScore(standings: Standings): PreventionScore {
  const stages = PREVENTION_STAGES.filter((stage) => typeof standings[stage]?.score === 'number');
  if (stages.length < LEAST_STAGES) return { score: null, stages };
  const mean = stages.reduce((sum, stage) => sum + (standings[stage]?.score ?? 0), 0) / stages.length;
  const isStopped = PREVENTION_STAGES.some((stage) => standings[stage]?.state === 'stopped');
  return { score: Math.round(isStopped ? Math.min(MOST_WHEN_STOPPED, mean) : mean), stages };
}

const MOST_WHEN_STOPPED = 40;

/** Gates that still keep a product from its launch, in their order; one that could not be checked keeps it too. */
export function closedGates(standings: Standings): PreventionStage[] {
  return GATES.filter((stage) => standings[stage]?.state !== 'passed' || standings[stage]?.unchecked);
}
