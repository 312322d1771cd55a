import { isBusy } from '../state.ts';
import type { Page } from './page.ts';

/** Whether order numbers of coming imports are kept as codes. */
export function PrivacySwitch({ page: { state, actions, words } }: { page: Page }) {
  const texts = words.sidebar.sources;
  return (
    <label class="quiet switch">
      <input
        type="checkbox"
        checked={state.today?.hashOrders ?? false}
        // Not while its own answer is on the way: it would lose the focus it has.
        disabled={state.today === null || (isBusy(state) && state.call !== 'privacy')}
        onChange={(event) => actions.hideOrders(event.currentTarget.checked)}
      />
      {texts.hideOrders}
    </label>
  );
}
