import type { Cohort } from '../../core/analysis/cohorts.ts';
import { sayBaseline, sayProof } from '../../core/tasks/describe-proof.ts';
import { baselineOf, basisOf, checkDay, firstMonthAfter, proveFix, writeBaseline } from '../../core/tasks/fix-proof.ts';
import type { TaskThresholds } from '../../core/tasks/thresholds.ts';
import type { Words } from '../../core/words/words.ts';
import type { Row } from '../../sheets/table.ts';
import type { TaskLine } from './read-tasks.ts';

/** The return rates of all products, each month with its cohort. */
export type Cohorts = ReadonlyMap<string, readonly Cohort[]>;

/**
 * The cells of a task that tell whether its fix worked: the figures it is measured against, frozen once there are any, and, from the
 * day the fix reached buyers, when it can be judged, what came back since, and the verdict. Without that day they are blank.
 */
export function proofCells(task: TaskLine, cohorts: Cohorts, plan: TaskThresholds, words: Words): Row {
  const { product, cause, effectiveFrom, created } = task;
  const blank = { checkAfter: '', since: '', verdict: '' };
  if (cause === '') return blank;
  const months = cohorts.get(product) ?? [];
  // A fix made before its task is measured against the months before the fix.
  const isBefore = effectiveFrom !== '' && (created === '' || effectiveFrom < created);
  const isOver = task.baseline !== null && effectiveFrom !== '' && effectiveFrom.slice(0, 7) <= task.baseline.to;
  const kept = isOver ? null : task.baseline;
  // A task of the first weeks has no months before it: those before its fix must do.
  const baseline =
    kept ??
    baselineOf(months, cause, isBefore ? effectiveFrom : created, plan) ??
    (effectiveFrom === '' ? null : baselineOf(months, cause, effectiveFrom, plan));
  const frozen: Row =
    task.baseline || !baseline
      ? {}
      : { measured: writeBaseline(baseline), baseline: sayBaseline(baseline, plan.fall, words) };
  if (effectiveFrom === '') return { ...frozen, ...blank };
  if (!baseline) return { ...blank, verdict: words.figures.verdicts['too-few'] };
  const proof = proveFix(months, cause, baseline, effectiveFrom, plan);
  return {
    ...frozen,
    checkAfter: checkDay(months, baseline, effectiveFrom, plan),
    since: sayProof(proof, baseline, firstMonthAfter(effectiveFrom, plan, basisOf(months)), words),
    verdict: words.figures.verdicts[proof.effect.verdict],
  };
}
