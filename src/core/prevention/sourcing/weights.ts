import { DEFAULT_WEIGHTS, QUESTIONS, type QuestionId, type Weights } from './questions.ts';

/** The same weights as shares of 100; all nothing gives the weights a workbook starts with. */
export function normalised(weights: Weights): Weights {
  const sum = QUESTIONS.reduce((total, { id }) => total + weights[id], 0);
  if (!(sum > 0)) return DEFAULT_WEIGHTS;
  return Object.fromEntries(QUESTIONS.map(({ id }) => [id, (weights[id] * 100) / sum])) as Weights;
}

const MOST = 1_000_000;

/** Weights as cells hold them: a number from 0 on counts; of anything else, and of a blank, the first weight is taken and the question named. */
export function readWeights(cells: ReadonlyMap<QuestionId, unknown>): { weights: Weights; replaced: QuestionId[] } {
  const replaced: QuestionId[] = [];
  const weights = QUESTIONS.map(({ id, weight }) => {
    const cell = cells.get(id);
    if (typeof cell === 'number' && cell >= 0 && cell <= MOST) return [id, cell];
    replaced.push(id);
    return [id, weight];
  });
  return { weights: Object.fromEntries(weights) as Weights, replaced };
}
