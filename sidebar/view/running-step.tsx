import { count } from '../../src/core/words/count.ts';
import { fill } from '../../src/core/words/fill.ts';
import { rowsOf } from '../import/run-import.ts';
import type { ImportStep } from '../state.ts';
import type { Page } from './page.ts';
import { ProgressBar } from './progress-bar.tsx';

/** Shows how far the writing is; stopping waits for the rows that are on their way. */
export function RunningStep({
  page: { actions, words },
  step,
}: {
  page: Page;
  step: Extract<ImportStep, { at: 'running' }>;
}) {
  const { run: texts, import: reading } = words.sidebar;
  const { run, share, stopping } = step;
  const label = fill(texts.heading, { file: run.plan.header.fileName });
  const { done, all } = rowsOf(run);
  const summing = run.written === run.chunks;
  // Not `disabled`: the button would lose the focus it has.
  const over = stopping || summing;
  return (
    <>
      <h2>{label}</h2>
      <ProgressBar label={label} share={share} />
      <p>{summing ? texts.summing : fill(texts.rows, { done: count(done), all: count(all) })}</p>
      <button type="button" aria-disabled={over} onClick={() => over || actions.stop()}>
        {reading.stop}
      </button>
      {stopping && !summing && <p role="status">{texts.stopping}</p>}
    </>
  );
}
