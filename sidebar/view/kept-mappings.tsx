import { fill } from '../../src/core/words/fill.ts';
import { isBusy } from '../state.ts';
import type { Page } from './page.ts';

/** Tables people described, each with a button to forget it. */
export function KeptMappings({ page: { state, actions, words } }: { page: Page }) {
  const texts = words.sidebar.mapping;
  if (!state.mappings || state.mappings.length === 0) return null;
  return (
    <>
      <h3>{texts.kept}</h3>
      <ul class="kept">
        {state.mappings.map(({ key, mapping }) => {
          const name = mapping?.name ?? texts.unreadable;
          return (
            <li key={key}>
              {name}
              <button
                type="button"
                aria-label={fill(texts.forgetLabel, { name })}
                disabled={isBusy(state)}
                onClick={() => actions.forgetMapping(key)}
              >
                {texts.forget}
              </button>
            </li>
          );
        })}
      </ul>
    </>
  );
}
