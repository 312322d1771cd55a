import type { TaskProposal } from '../../src/core/tasks/propose.ts';
import { fill } from '../../src/core/words/fill.ts';

const SHOWN = 5;

/** The first tasks by title and how many more there are, or a sentence that says there is none. */
export function TaskList({ tasks, none, more }: { tasks: readonly TaskProposal[]; none: string; more: string }) {
  if (tasks.length === 0) return <p>{none}</p>;
  return (
    <>
      <ol class="tasks">
        {tasks.slice(0, SHOWN).map(({ product, cause, title }) => (
          <li key={`${product} ${cause}`}>{title}</li>
        ))}
      </ol>
      {tasks.length > SHOWN && <p class="quiet">{fill(more, { count: tasks.length - SHOWN })}</p>}
    </>
  );
}
