import { useState } from 'preact/hooks';
import { fill } from '../../src/core/words/fill.ts';
import type { Encoding } from '../file/decoder.ts';
import type { EncodingPreview } from '../file/preview-encodings.ts';
import { type ImportStep, isBusy } from '../state.ts';
import type { Page } from './page.ts';

/** Asks in which encoding the letters of a file read right, each shown on some of its rows. */
export function EncodingStep({
  page: { state, actions, words },
  step: { file, candidates },
}: {
  page: Page;
  step: Extract<ImportStep, { at: 'encoding' }>;
}) {
  const texts = words.sidebar.encoding;
  const [chosen, choose] = useState<Encoding | undefined>(candidates[0]?.encoding);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (chosen) void actions.answer({ encoding: chosen });
      }}
    >
      <h2>{fill(texts.heading, { file: file.name })}</h2>
      <fieldset class="choices">
        <legend>{texts.ask}</legend>
        {candidates.map((one) => (
          <Choice
            key={one.encoding}
            candidate={one}
            name={texts.names[one.encoding]}
            checked={one.encoding === chosen}
            onChoose={() => choose(one.encoding)}
          />
        ))}
      </fieldset>
      <div class="buttons">
        <button type="submit" class="action" disabled={isBusy(state)}>
          {texts.button}
        </button>
        <button type="button" disabled={isBusy(state)} onClick={() => actions.cancel()}>
          {words.sidebar.preview.cancel}
        </button>
      </div>
    </form>
  );
}

/** One encoding with the rows it makes; a screen reader hears them after its name. */
function Choice({
  candidate: { encoding, rows },
  name,
  checked,
  onChoose,
}: {
  candidate: EncodingPreview;
  name: string;
  checked: boolean;
  onChoose: () => void;
}) {
  const sample = `sample-${encoding}`;
  return (
    <div class="choice">
      <label>
        <input
          type="radio"
          name="encoding"
          value={encoding}
          checked={checked}
          aria-describedby={sample}
          onChange={onChoose}
        />
        {name}
      </label>
      <ul class="sample" id={sample}>
        {samplesOf(rows).map((sample) => (
          <li key={sample}>{sample}</li>
        ))}
      </ul>
    </div>
  );
}

/** Cells of plain ASCII read the same in every encoding. */
const isTelling = (cell: string): boolean => /[^\0-\x7F]/.test(cell);

/** What tells of each row, each wording once. */
const samplesOf = (rows: readonly (readonly string[])[]): string[] => [
  ...new Set(rows.map((cells) => cells.filter(isTelling).join(' · '))),
];
