import { ask } from './ask.ts';
import { guard } from './guard.ts';
import type { Outside } from './outside.ts';
import { isFree, type State } from './state.ts';
import type { Store } from './store.ts';

/** What a person can do with the open tasks. */
export interface TasksActions {
  /** Asks for the open tasks. */
  openTasks: () => Promise<void>;
  /** Shows the tasks of everybody (`null`), of one person, or of nobody (`''`). */
  showTasksOf: (owner: string | null) => void;
  /** Opens a tab of the open tasks of one person. */
  openOwnerTab: (owner: string) => Promise<void>;
}

/** The actions of the tasks. */
export function createTasksActions(store: Store<State>, { server }: Outside): TasksActions {
  const { get, update } = store;
  return {
    openTasks: () =>
      guard(store, async () => {
        if (!isFree(get())) return;
        update((state) => ({ ...state, call: 'tasks', problem: null }));
        const found = await ask(server, 'openTasks', {});
        update((state) => ({ ...state, call: null, tasks: { ...found, of: state.tasks?.of ?? null } }));
      }),
    openOwnerTab: (owner) =>
      guard(store, async () => {
        if (!isFree(get())) return;
        update((state) => ({ ...state, call: 'tasks', problem: null }));
        await ask(server, 'ownerTab', { owner });
        update((state) => ({ ...state, call: null }));
      }),
    showTasksOf: (owner) =>
      update((state) => (state.tasks ? { ...state, tasks: { ...state.tasks, of: owner } } : state)),
  };
}
