import { count } from '../../src/core/words/count.ts';
import { fill } from '../../src/core/words/fill.ts';
import type { ImportRun } from '../import/run-import.ts';
import { isBusy } from '../state.ts';
import { Counts } from './counts.tsx';
import type { Page } from './page.ts';
import { TabLinks } from './tab-links.tsx';
import { TaskList } from './task-list.tsx';
import { UndoButton } from './undo-button.tsx';

/** What an import did, and where to look at it. */
export function ResultStep({ page, run }: { page: Page; run: ImportRun }) {
  const { state, actions, words } = page;
  const { result: texts, import: files, preview } = words.sidebar;
  const { header } = run.plan;
  const next = state.waiting[0];
  const partly = run.written < run.chunks;
  const tasks = run.refreshed?.newTasks ?? [];
  return (
    <>
      <h2>{partly ? texts.partly : texts.heading}</h2>
      <p class="file">{header.fileName}</p>
      <Counts
        lines={[
          { name: texts.added, value: count(run.added) },
          { name: texts.updated, value: count(run.updated) },
          { name: texts.unchanged, value: count(run.unchanged) },
          { name: texts.rejected, value: count(header.rejected) },
        ]}
      />
      <div class="buttons">
        {next ? (
          <button type="button" class="action" disabled={isBusy(state)} onClick={() => actions.next()}>
            {fill(files.next, { file: next.name })}
          </button>
        ) : (
          <button type="button" class="action" disabled={isBusy(state)} onClick={() => actions.cancel()}>
            {texts.another}
          </button>
        )}
        {run.written > 0 && <UndoButton page={page} id={run.id} fileName={header.fileName} />}
      </div>
      <h3>{texts.look}</h3>
      <TabLinks
        today={state.today}
        ids={header.rejected > 0 ? [...TABS[header.target], 'rejected'] : TABS[header.target]}
        label={texts.look}
      />
      <h3>{texts.tasks}</h3>
      <TaskList tasks={tasks} none={texts.noTasks} more={preview.tasksMore} />
    </>
  );
}

/** Tabs worth a look after an import, by what it brought. */
const TABS = {
  voices: ['home', 'voices', 'tasks'],
  units: ['units'],
  products: ['products'],
  pages: ['pages'],
  reimbursements: ['reimbursements'],
} as const;
