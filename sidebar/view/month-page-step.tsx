import { useState } from 'preact/hooks';
import type { ReviewedMonth } from '../../src/api.ts';
import { fill } from '../../src/core/words/fill.ts';
import { UI_LANGUAGES, type UiLanguage } from '../../src/core/words/words.ts';
import { isFree } from '../state.ts';
import { OWN_NAMES } from './language-switch.tsx';
import type { Page } from './page.ts';

/** The page that keeps the review, in the language a person chooses: written once, opened as often as wanted. */
export function MonthPageStep({ page, month }: { page: Page; month: ReviewedMonth }) {
  const { state, actions, words } = page;
  const texts = words.sidebar.month;
  const [language, choose] = useState<UiLanguage>(state.today?.language ?? state.language);
  return (
    <section>
      <p>{fill(texts.keeps, { month: month.review?.month ?? '' })}</p>
      {month.page === null && (
        <fieldset class="languages">
          <legend>{texts.pageLanguage}</legend>
          {UI_LANGUAGES.map((one) => (
            <label key={one} lang={one}>
              <input
                type="radio"
                name="page-language"
                value={one}
                checked={one === language}
                onChange={() => choose(one)}
              />
              {OWN_NAMES[one]}
            </label>
          ))}
        </fieldset>
      )}
      <button type="button" class="action" disabled={!isFree(state)} onClick={() => actions.writeMonth(language)}>
        {month.page ? texts.open : texts.write}
      </button>
      <p class="quiet" role="status">
        {month.page ? `${texts.written} ${texts.print}` : ''}
      </p>
    </section>
  );
}
