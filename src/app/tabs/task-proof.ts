import type { Cohort } from '../../core/analysis/cohorts.ts';
import { sayBaseline, sayOtherBaseline, sayProof } from '../../core/tasks/describe-proof.ts';
import { basisOf, checkDay, firstMonthAfter, proveFix, writeBaseline } from '../../core/tasks/fix-proof.ts';
import { heldAgainst } from '../../core/tasks/held-against.ts';
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
  const { product, cause, effectiveFrom } = task;
  const blank = { checkAfter: '', since: '', verdict: '' };
  if (cause === '') return blank;
  const months = cohorts.get(product) ?? [];
  const baseline = heldAgainst(task, months, cause, plan);
  const frozen: Row =
    task.baseline || !baseline
      ? {}
      : { measured: writeBaseline(baseline), baseline: sayBaseline(baseline, plan.fall, words) };
  if (effectiveFrom === '') return { ...frozen, ...blank };
  if (!baseline) return { ...blank, verdict: words.figures.verdicts['too-few'] };
  const proof = proveFix(months, cause, baseline, effectiveFrom, plan);
  const said = sayProof(proof, baseline, firstMonthAfter(effectiveFrom, plan, basisOf(months)), words);
  return {
    ...frozen,
    checkAfter: checkDay(months, baseline, effectiveFrom, plan),
    since: `${task.baseline && task.baseline !== baseline ? `${sayOtherBaseline(baseline, words)}\n` : ''}${said}`,
    verdict: words.figures.verdicts[proof.effect.verdict],
  };
}
