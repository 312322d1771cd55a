import { useEffect, useState } from 'preact/hooks';
import { count } from '../../src/core/words/count.ts';
import { fill } from '../../src/core/words/fill.ts';
import { pageWordsOf } from '../../src/core/words/page-words.ts';
import type { Actions } from '../actions.ts';
import type { State } from '../state.ts';
import type { Store } from '../store.ts';
import { DescribeButton } from './describe-button.tsx';
import { DoneNote } from './done-note.tsx';
import { isFocusLost, useFocusOnChange } from './focus.ts';
import { ImportView } from './import-view.tsx';
import { LanguageSwitch } from './language-switch.tsx';
import { MonthView } from './month-view.tsx';
import type { Page } from './page.ts';
import { usePaste } from './paste.ts';
import { PreventView } from './prevent-view.tsx';
import { ProblemNote } from './problem-note.tsx';
import { ReviewView } from './review-view.tsx';
import { Sections } from './sections.tsx';
import { ShownVoices } from './shown-voices.tsx';
import { TasksView } from './tasks-view.tsx';
import { TodayView } from './today-view.tsx';
import { TrimButton } from './trim-button.tsx';

/** The whole sidebar; draws itself again whenever the state changes. */
export function App({ store, actions }: { store: Store<State>; actions: Actions }) {
  const [state, setState] = useState(store.get());
  useEffect(() => store.listen(() => setState(store.get())), [store]);
  const words = pageWordsOf(state.language);
  useEffect(() => {
    document.documentElement.lang = state.language;
  }, [state.language]);
  const panel = useFocusOnChange<HTMLDivElement>(state.view, isFocusLost);
  const page: Page = { state, actions, words };
  usePaste(page);
  useLookAgain(actions);
  return (
    <>
      <Sections page={page} />
      <main>
        <div
          id="panel"
          role="tabpanel"
          tabIndex={-1}
          ref={panel}
          aria-labelledby={`tab-${state.view}`}
          aria-busy={state.call !== null}
        >
          {state.problem && (
            <ProblemNote key={state.problem.code} problem={state.problem} words={words}>
              <DescribeButton page={page} />
              <TrimButton page={page} />
            </ProblemNote>
          )}
          {state.undone && (
            <DoneNote
              text={fill(words.sidebar.undo.done, {
                removed: count(state.undone.removed),
                restored: count(state.undone.restored),
                withdrawn: count(state.undone.withdrawn),
              })}
            />
          )}
          <ShownVoices page={page} />
          {state.view === 'today' && <TodayView page={page} />}
          {state.view === 'import' && <ImportView page={page} />}
          {state.view === 'review' && <ReviewView page={page} />}
          {state.view === 'prevent' && <PreventView page={page} />}
          {state.view === 'month' && <MonthView page={page} />}
          {state.view === 'tasks' && <TasksView page={page} />}
        </div>
      </main>
      <footer>
        <LanguageSwitch page={page} />
      </footer>
    </>
  );
}

/** Looks at the workbook anew when a person comes back from its cells. */
function useLookAgain({ lookAgain }: Actions): void {
  useEffect(() => {
    const look = (): void => void lookAgain();
    window.addEventListener('focus', look);
    return () => window.removeEventListener('focus', look);
  }, [lookAgain]);
}
