import { useState } from 'preact/hooks';
import { count } from '../../src/core/words/count.ts';
import { fill } from '../../src/core/words/fill.ts';
import { isBusy } from '../state.ts';
import type { Page } from './page.ts';

/** Rows that are no files: pasted ones, those of the open tab, and rejected ones that were corrected. */
export function OtherSources({ page }: { page: Page }) {
  const { state, actions, words } = page;
  const texts = words.sidebar.sources;
  const corrected = state.today?.corrected ?? 0;
  // Rows that could not be read are shown again; later on a person opens and closes the section.
  const [begun] = useState(state.draft !== '');
  return (
    <>
      {corrected > 0 && (
        <p>
          <button type="button" disabled={isBusy(state)} onClick={() => actions.takeCorrections()}>
            {fill(texts.corrections, { count: count(corrected) })}
          </button>
        </p>
      )}
      <details open={begun}>
        <summary>{texts.heading}</summary>
        <div class="buttons">
          <button type="button" disabled={isBusy(state)} onClick={() => actions.takeSheet(false)}>
            {texts.tab}
          </button>
          <button type="button" disabled={isBusy(state)} onClick={() => actions.takeSheet(true)}>
            {texts.selection}
          </button>
        </div>
        <PasteField page={page} />
      </details>
    </>
  );
}

/** Rows copied elsewhere, by the keyboard or into the field. */
function PasteField({ page: { state, actions, words } }: { page: Page }) {
  const texts = words.sidebar.sources;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void actions.paste(state.draft);
      }}
    >
      <div class="field">
        <label for="pasted-rows">{texts.paste}</label>
        <textarea
          id="pasted-rows"
          rows={4}
          value={state.draft}
          onInput={(event) => actions.draftRows(event.currentTarget.value)}
        />
      </div>
      <button type="submit" disabled={isBusy(state) || state.draft.trim() === ''}>
        {texts.read}
      </button>
    </form>
  );
}
