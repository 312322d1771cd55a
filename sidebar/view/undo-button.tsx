import { fill } from '../../src/core/words/fill.ts';
import { isBusy, isFree } from '../state.ts';
import { useFocusOnArrival, useFocusOnChange } from './focus.ts';
import type { Page } from './page.ts';

/** What is to be undone; `own` where it is the import that rests at this moment. */
interface Undoable {
  id: string;
  fileName: string;
  own?: boolean;
}

/** Undoes one import after asking in the same place. */
export function UndoButton({ page, id, fileName, own = false }: Undoable & { page: Page }) {
  const { state, actions, words } = page;
  const { undo } = words.sidebar;
  const asking = state.asking === id;
  const button = useFocusOnChange<HTMLButtonElement>(String(asking));
  if (asking) return <Question page={page} id={id} />;
  return (
    <button
      type="button"
      ref={button}
      aria-label={fill(undo.label, { file: fileName })}
      disabled={own ? isBusy(state) : !isFree(state)}
      onClick={() => actions.askUndo(id)}
    >
      {undo.button}
    </button>
  );
}

function Question({ page: { state, actions, words }, id }: { page: Page; id: string }) {
  const { undo } = words.sidebar;
  const question = useFocusOnArrival<HTMLLegendElement>();
  const busy = isBusy(state);
  return (
    <fieldset class="question" onKeyDown={({ key }) => key === 'Escape' && !busy && actions.askUndo(null)}>
      <legend tabIndex={-1} ref={question}>
        {undo.ask}
      </legend>
      <button type="button" class="danger" disabled={busy} onClick={() => actions.undo(id)}>
        {undo.yes}
      </button>{' '}
      <button type="button" disabled={busy} onClick={() => actions.askUndo(null)}>
        {undo.no}
      </button>
    </fieldset>
  );
}
