import { useState } from 'preact/hooks';
import { fill } from '../../src/core/words/fill.ts';
import { chosenFiles } from './chosen-files.ts';
import { isFocusLost, useFocusOnChange } from './focus.ts';
import { KeptMappings } from './kept-mappings.tsx';
import { OtherSources } from './other-sources.tsx';
import type { Page } from './page.ts';
import { PrivacySwitch } from './privacy-switch.tsx';

/** Takes files by the keyboard, by a click or by dropping them, several at once. */
export function ChooseStep({ page }: { page: Page }) {
  const { state, actions, words } = page;
  const texts = words.sidebar.import;
  const next = state.waiting[0];
  const which = useFocusOnChange<HTMLElement>(String(state.mappings?.length), isFocusLost);
  return (
    <>
      <h2>{texts.heading}</h2>
      {next && (
        <p>
          <button type="button" class="action" onClick={() => actions.next()}>
            {fill(texts.next, { file: next.name })}
          </button>
        </p>
      )}
      <FileField page={page} />
      <OtherSources page={page} />
      <p class="quiet">{texts.privacy}</p>
      <PrivacySwitch page={page} />
      <details onToggle={(event) => event.currentTarget.open && void actions.loadMappings()}>
        <summary ref={which}>{texts.which}</summary>
        <KeptMappings page={page} />
        <dl class="kinds">
          {Object.entries(words.reports).map(([id, { name, where }]) => (
            <div key={id}>
              <dt>{name}</dt>
              <dd>{where}</dd>
            </div>
          ))}
        </dl>
      </details>
    </>
  );
}

/** The file field lies unseen over the whole zone: the browser itself takes clicks, keys and dropped files. */
function FileField({ page: { actions, words } }: { page: Page }) {
  const texts = words.sidebar.import;
  const [over, setOver] = useState(false);
  return (
    <div class={over ? 'drop over' : 'drop'}>
      <p>{texts.drop}</p>
      <label class="action" for="files">
        {texts.choose}
      </label>
      <p id="file-kinds">{texts.kinds}</p>
      <input
        id="files"
        type="file"
        multiple
        accept=".txt,.csv,.tsv,.xlsx,.xls,.xml,.zip,.gz"
        aria-describedby="file-kinds"
        onDragEnter={() => setOver(true)}
        onDragLeave={() => setOver(false)}
        onDrop={() => setOver(false)}
        onChange={(event) => {
          const field = event.currentTarget;
          const files = chosenFiles(field.files);
          field.value = '';
          void actions.choose(files);
        }}
      />
    </div>
  );
}
