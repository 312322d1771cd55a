import { isBusy } from '../state.ts';
import type { Page } from './page.ts';

/** The way out where the spreadsheet is full: cells nobody uses are freed. */
export function TrimButton({ page: { state, actions, words } }: { page: Page }) {
  if (state.problem?.code !== 'workbook-full') return null;
  return (
    <button type="button" disabled={isBusy(state)} onClick={() => actions.trim()}>
      {words.sidebar.sources.trim}
    </button>
  );
}
