import { fill } from '../../src/core/words/fill.ts';
import type { Page } from './page.ts';

/** When a task is due, after what stands before it; marked in colour and words where that day is over. */
export function DueDay({ task, words }: { task: { due: string; overdue: boolean }; words: Page['words'] }) {
  const { due, overdueSince } = words.sidebar.today;
  if (task.due === '') return null;
  return (
    <>
      {' · '}
      <span class={task.overdue ? 'overdue' : ''}>{fill(task.overdue ? overdueSince : due, { day: task.due })}</span>
    </>
  );
}
