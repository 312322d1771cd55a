import type { Request } from '../src/api.ts';
import type { UiLanguage } from '../src/core/words/words.ts';
import { guard } from './guard.ts';
import { createImportActions, type ImportActions } from './import-actions.ts';
import { createMessagesActions, type MessagesActions } from './messages-actions.ts';
import { createMonthActions, type MonthActions } from './month-actions.ts';
import { createNoteActions, type NoteActions } from './note-actions.ts';
import type { Outside } from './outside.ts';
import { createPreventActions, type PreventActions } from './prevent-actions.ts';
import { createProofActions, type ProofActions } from './proof-actions.ts';
import { createReviewActions, type ReviewActions } from './review-actions.ts';
import { createRulesActions, type RulesActions } from './rules-actions.ts';
import { type Behind, isBusy, isFree, type State, type ViewId, withoutPreview, withToday } from './state.ts';
import type { Store } from './store.ts';
import { createTasksActions, type TasksActions } from './tasks-actions.ts';

/** A pivot table that is made when a person asks for it. */
export type MorePivot = Request<'addPivot'>['pivot'];

/** Everything a person can do. None of them throws, and none starts while another call runs. */
export interface Actions
  extends ImportActions,
    ReviewActions,
    RulesActions,
    ProofActions,
    TasksActions,
    MonthActions,
    MessagesActions,
    PreventActions,
    NoteActions {
  show: (view: ViewId) => void;
  /** Asks the workbook where it stands. */
  load: () => Promise<void>;
  /** Asks anew how many rejected rows were corrected, where there are any; keeps nobody from anything meanwhile. */
  lookAgain: () => Promise<void>;
  /** Asks whether an import is to be undone; `null` takes the question back. */
  askUndo: (id: string | null) => void;
  undo: (id: string) => Promise<void>;
  /** Opens Voices at those behind a figure; `null` shows all voices again. */
  showVoices: (behind: Behind | null) => Promise<void>;
  /** Has a pivot table made on a tab of its own. */
  addPivot: (pivot: MorePivot) => Promise<void>;
  setLanguage: (language: UiLanguage) => Promise<void>;
}

/** The actions of one page. */
export function createActions(store: Store<State>, outside: Outside): Actions {
  const { get, update } = store;
  const { server } = outside;

  const load = (): Promise<void> =>
    guard(store, async () => {
      update((state) => ({ ...state, call: 'today', problem: null }));
      const answer = await server('today', {});
      update((state) => ({
        ...(answer.ok ? withToday(state, answer.value) : { ...state, problem: answer.problem }),
        call: null,
      }));
    });

  let looking = false;
  const lookAgain = async (): Promise<void> => {
    const { today } = get();
    if (looking || !today?.tabs.rejected || !isFree(get())) return;
    looking = true;
    const answer = await server('today', {});
    looking = false;
    // Whatever was begun meanwhile brings its own answer.
    if (answer.ok && get().today === today && isFree(get())) update((state) => withToday(state, answer.value));
  };

  const undo = (id: string): Promise<void> =>
    guard(store, async () => {
      const { step } = get();
      const own = step.at === 'resting' && step.run.id === id;
      if (isBusy(get()) || !(own || isFree(get()))) return;
      update((state) => ({ ...state, call: 'undo', problem: null, undone: null }));
      const answer = await server('undoImport', { id });
      update((state) => {
        const after: State = { ...state, call: null, asking: null };
        if (!answer.ok) return { ...after, problem: answer.problem };
        const { today, ...undone } = answer.value;
        const ended = 'run' in step && step.run.id === id;
        return {
          ...withToday(ended ? { ...after, step: { at: 'choose' } } : withoutPreview(after), today),
          rules: { ...state.rules, retag: null, done: null },
          undone,
        };
      });
    });

  const showVoices = (behind: Behind | null): Promise<void> =>
    guard(store, async () => {
      if (!isFree(get())) return;
      update((state) => ({ ...state, call: 'voices', problem: null }));
      const answer = await server('showVoices', { behind });
      update((state) => ({ ...state, call: null, ...(answer.ok ? { shown: behind } : { problem: answer.problem }) }));
    });

  const addPivot = (pivot: MorePivot): Promise<void> =>
    guard(store, async () => {
      if (!isFree(get())) return;
      update((state) => ({ ...state, call: 'pivot', problem: null }));
      const answer = await server('addPivot', { pivot });
      update((state) =>
        answer.ok
          ? { ...withToday(state, answer.value), call: null }
          : { ...state, call: null, problem: answer.problem },
      );
    });

  const setLanguage = (language: UiLanguage): Promise<void> =>
    guard(store, async () => {
      if (!isFree(get()) || get().language === language) return;
      update((state) => ({ ...state, language, call: 'language', problem: null }));
      const answer = await server('setLanguage', { language });
      update((state) =>
        answer.ok
          ? { ...withToday(withoutPreview(state), answer.value), call: null }
          : { ...state, call: null, problem: answer.problem, language: state.today?.language ?? language },
      );
    });

  return {
    ...createImportActions(store, outside, load),
    ...createReviewActions(store, outside),
    ...createRulesActions(store, outside),
    ...createProofActions(store, outside),
    ...createTasksActions(store, outside),
    ...createMonthActions(store, outside),
    ...createMessagesActions(store, outside),
    ...createPreventActions(store, outside),
    ...createNoteActions(store, outside),
    show: (view) =>
      update((state) => (state.view === view ? state : { ...state, view, problem: null, asking: null, undone: null })),
    load,
    lookAgain,
    showVoices,
    addPivot,
    askUndo: (id) => update((state) => ({ ...state, asking: id, undone: null })),
    undo,
    setLanguage,
  };
}
