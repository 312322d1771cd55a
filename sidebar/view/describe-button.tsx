import { isBusy } from '../state.ts';
import type { Page } from './page.ts';

/** The way out for a file no report knows: its columns can be named by hand. */
export function DescribeButton({ page: { state, actions, words } }: { page: Page }) {
  if (state.step.at !== 'choose' || !state.step.unknown) return null;
  return (
    <>
      <p>{words.sidebar.mapping.offer}</p>
      <button type="button" disabled={isBusy(state)} onClick={() => actions.describe()}>
        {words.sidebar.mapping.describe}
      </button>
    </>
  );
}
