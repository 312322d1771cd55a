import { fill } from '../../src/core/words/fill.ts';
import type { ImportStep } from '../state.ts';
import type { Page } from './page.ts';
import { ProgressBar } from './progress-bar.tsx';

/** Shows how far the reading of a file is, and stops it. */
export function ReadingStep({
  page: { state, actions, words },
  step,
}: {
  page: Page;
  step: Extract<ImportStep, { at: 'reading' }>;
}) {
  const texts = words.sidebar.import;
  const label = fill(texts.reading, { file: step.file.name });
  return (
    <>
      <h2>{label}</h2>
      <ProgressBar label={label} share={step.share} />
      <button type="button" onClick={() => actions.stop()}>
        {texts.stop}
      </button>
      {state.waiting.length > 0 && <p class="quiet">{fill(texts.waiting, { count: state.waiting.length })}</p>}
    </>
  );
}
