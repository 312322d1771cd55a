import { useState } from 'preact/hooks';
import { describeProblem } from '../../src/core/words/describe-problem.ts';
import { type ImportStep, isBusy } from '../state.ts';
import { monthsUpTo } from './months.ts';
import type { Page } from './page.ts';

/** Marketplaces of Amazon, the largest first. */
const MARKETPLACES = [
  ...['US', 'UK', 'DE', 'JP', 'FR', 'IT', 'ES', 'CA', 'MX', 'AU', 'IN', 'BR'],
  ...['NL', 'SE', 'PL', 'BE', 'IE', 'TR', 'AE', 'SA', 'EG', 'SG', 'ZA'],
];

/** Months a person can have downloaded a report for, the newest first. */
const MONTHS = 60;

/** Asks what a file does not say: its month, or the marketplace that tells how its dates are written. */
export function QuestionStep({ page, step }: { page: Page; step: Extract<ImportStep, { at: 'question' }> }) {
  const { state, actions, words } = page;
  const asksMonth = step.problem.code === 'needs-month';
  const [answer, setAnswer] = useState(asksMonth ? '' : state.marketplace);
  const { message, fix } = describeProblem(step.problem, words);
  const choices = asksMonth ? monthsUpTo(new Date(), MONTHS) : MARKETPLACES;
  const texts = words.sidebar.question;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (answer !== '') void actions.answer(asksMonth ? { month: answer } : { marketplace: answer });
      }}
    >
      <h2>{message}</h2>
      <div class="field">
        <label for="answer">{fix}</label>
        <select id="answer" value={answer} onChange={(event) => setAnswer(event.currentTarget.value)}>
          <option value="">{texts.none}</option>
          {choices.map((one) => (
            <option key={one} value={one}>
              {one}
            </option>
          ))}
        </select>
      </div>
      <div class="buttons">
        <button type="submit" class="action" disabled={answer === '' || isBusy(state)}>
          {texts.button}
        </button>
        <button type="button" disabled={isBusy(state)} onClick={() => actions.cancel()}>
          {words.sidebar.preview.cancel}
        </button>
      </div>
    </form>
  );
}
