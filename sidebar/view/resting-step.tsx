import { count } from '../../src/core/words/count.ts';
import { fill } from '../../src/core/words/fill.ts';
import { type ImportRun, rowsOf } from '../import/run-import.ts';
import { isBusy } from '../state.ts';
import type { Page } from './page.ts';
import { UndoButton } from './undo-button.tsx';

/** An import that stopped half way: go on, keep what is written, or undo it. */
export function RestingStep({ page, run }: { page: Page; run: ImportRun }) {
  const { state, actions, words } = page;
  const { run: texts, preview } = words.sidebar;
  const { done, all } = rowsOf(run);
  const complete = run.written === run.chunks;
  const busy = isBusy(state);
  return (
    <>
      <h2>{run.state === 'stopped' ? texts.stopped : texts.failed}</h2>
      <p>{complete ? texts.restRefresh : fill(texts.rest, { done: count(done), all: count(all) })}</p>
      <div class="buttons">
        <button type="button" class="action" disabled={busy} onClick={() => actions.resume()}>
          {texts.continue}
        </button>
        {run.written === 0 && (
          <button type="button" disabled={busy} onClick={() => actions.cancel()}>
            {preview.cancel}
          </button>
        )}
        {run.written > 0 && !complete && (
          <button type="button" disabled={busy} onClick={() => actions.close()}>
            {texts.keep}
          </button>
        )}
      </div>
      {run.written > 0 && <UndoButton page={page} id={run.id} fileName={run.plan.header.fileName} own />}
    </>
  );
}
