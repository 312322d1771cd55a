import { isFree } from '../state.ts';
import { isSame } from './alert-list.tsx';
import type { Page } from './page.ts';

/** Says that the tab of voices shows some of them only, and gives the others back. */
export function ShownVoices({ page: { state, actions, words } }: { page: Page }) {
  const { alerts } = words.sidebar;
  const { shown, today, view } = state;
  // The list of alerts says so itself, beside the button that was pressed.
  const isSaid = view === 'today' && today?.alerts.some((alert) => isSame(shown, alert));
  if (shown === null || isSaid) return null;
  return (
    <p class="warning">
      <span role="status">{alerts.shownSome}</span>{' '}
      <button type="button" disabled={!isFree(state)} onClick={() => actions.showVoices(null)}>
        {alerts.showAll}
      </button>
    </p>
  );
}
