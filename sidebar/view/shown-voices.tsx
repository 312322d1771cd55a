import { isFree } from '../state.ts';
import type { Page } from './page.ts';

/** Says that the tab of voices shows some of them only, and gives the others back. */
export function ShownVoices({ page: { state, actions, words } }: { page: Page }) {
  const { alerts } = words.sidebar;
  return (
    <p class="warning">
      <span role="status">{alerts.shownSome}</span>{' '}
      <button type="button" disabled={!isFree(state)} onClick={() => actions.showVoices(null)}>
        {alerts.showAll}
      </button>
    </p>
  );
}
