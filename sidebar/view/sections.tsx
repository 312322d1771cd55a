import type { TargetedKeyboardEvent } from 'preact';
import { VIEWS, type ViewId } from '../state.ts';
import type { Page } from './page.ts';

/** Which tab a key leads to from the one at `at`, `null` for keys that lead nowhere. */
function leadsTo(key: string, at: number): number | null {
  const last = VIEWS.length - 1;
  if (key === 'ArrowRight') return at === last ? 0 : at + 1;
  if (key === 'ArrowLeft') return at === 0 ? last : at - 1;
  if (key === 'Home') return 0;
  return key === 'End' ? last : null;
}

/** The tabs of the sidebar: one stop for the Tab key, arrows, Home and End between them. */
export function Sections({ page: { state, actions, words } }: { page: Page }) {
  const onKeyDown = (event: TargetedKeyboardEvent<HTMLDivElement>): void => {
    const to = leadsTo(event.key, VIEWS.indexOf(state.view));
    const view: ViewId | undefined = to === null ? undefined : VIEWS[to];
    if (to === null || view === undefined) return;
    event.preventDefault();
    (event.currentTarget.children[to] as HTMLElement).focus();
    actions.show(view);
  };
  return (
    <div class="sections" role="tablist" aria-label={words.sidebar.sections} onKeyDown={onKeyDown}>
      {VIEWS.map((view) => (
        <button
          key={view}
          type="button"
          role="tab"
          id={`tab-${view}`}
          aria-selected={view === state.view}
          aria-controls="panel"
          tabIndex={view === state.view ? 0 : -1}
          onClick={() => actions.show(view)}
        >
          {words.sidebar.views[view]}
        </button>
      ))}
    </div>
  );
}
