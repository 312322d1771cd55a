import type { Points } from './answer.ts';
import {
  DEFAULT_WEIGHTS,
  GROUPS,
  type Group,
  KNOCKOUTS,
  type KnockoutId,
  QUESTIONS,
  type QuestionId,
  type Weights,
} from './questions.ts';
import { normalised } from './weights.ts';

/** What is known of a product: points by question, and whether each knock-out is true. */
export interface SourcingAnswers {
  points: Partial<Record<QuestionId, Points>>;
  knockouts: Partial<Record<KnockoutId, boolean>>;
}

/** Source normally; only with the mitigations; or redesign, renegotiate or drop. */
export type Band = 'green' | 'amber' | 'red';

/** How little trouble after the sale is to be expected of a product. */
export interface ProductScore {
  /** From 0 to 100, to a tenth. */
  score: number;
  /** `null` where too many questions have no answer to tell. */
  band: Band | null;
  /** Questions without an answer: each counts one point of four. */
  unknown: QuestionId[];
  /** Knock-outs that are true: any of them stops the product. */
  stoppedBy: KnockoutId[];
  /** Knock-outs nobody has answered. */
  unansweredKnockouts: KnockoutId[];
  /** The two groups that reach the smallest share of their points, the worst first; a group with all its points is none. */
  weakest: Group[];
}

/** More questions without an answer than these, and no class is shown. */
export const MOST_UNKNOWN = 5;

const POINTS_OF_UNKNOWN = 1;
const FULL = 4;
const BANDS: readonly { band: Band; least: number }[] = [
  { band: 'green', least: 75 },
  { band: 'amber', least: 60 },
  { band: 'red', least: 0 },
];
const WEAKEST = 2;

const pointsOf = ({ points }: SourcingAnswers, id: QuestionId): number => points[id] ?? POINTS_OF_UNKNOWN;

function weakestGroups(answers: SourcingAnswers, weights: Weights): Group[] {
  const lines = GROUPS.map((group) => {
    const asked = QUESTIONS.filter((question) => question.group === group);
    const most = asked.reduce((sum, { id }) => sum + weights[id] * FULL, 0);
    const lost = asked.reduce((sum, { id }) => sum + weights[id] * (FULL - pointsOf(answers, id)), 0);
    return { group, lost, share: most > 0 ? lost / most : 0 };
  });
  return lines
    .filter(({ share }) => share > 0)
    .sort((a, b) => b.share - a.share || b.lost - a.lost)
    .slice(0, WEAKEST)
    .map(({ group }) => group);
}

/**
 * Scores a product: points × weight / 4 over all questions, the weights taken as shares of 100. The class goes by the score as it is
 * shown. A question whose weight is 0 is not asked, so it is not missed either.
 */
export function scoreProduct(answers: SourcingAnswers, given: Weights = DEFAULT_WEIGHTS): ProductScore {
  const weights = normalised(given);
  const sum = QUESTIONS.reduce((total, { id }) => total + (pointsOf(answers, id) * weights[id]) / FULL, 0);
  const score = Math.round(sum * 10) / 10;
  const unknown = QUESTIONS.filter(({ id }) => answers.points[id] === undefined && weights[id] > 0).map(({ id }) => id);
  const band = BANDS.find(({ least }) => score >= least)?.band ?? 'red';
  return {
    score,
    band: unknown.length > MOST_UNKNOWN ? null : band,
    unknown,
    stoppedBy: KNOCKOUTS.filter((id) => answers.knockouts[id] === true),
    unansweredKnockouts: KNOCKOUTS.filter((id) => answers.knockouts[id] === undefined),
    weakest: weakestGroups(answers, weights),
  };
}
