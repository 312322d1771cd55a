import { UI_LANGUAGES, type UiLanguage } from '../../src/core/words/words.ts';
import { isFree } from '../state.ts';
import type { Page } from './page.ts';

/** Each language by its own name, so that whoever reads it finds it. */
export const OWN_NAMES: Readonly<Record<UiLanguage, string>> = { en: 'English', zh: '中文' };

/** Chooses the language of the sidebar and of the workbook. */
export function LanguageSwitch({ page: { state, actions, words } }: { page: Page }) {
  return (
    <fieldset class="languages">
      <legend>{words.sidebar.language}</legend>
      {UI_LANGUAGES.map((language) => (
        <label key={language} lang={language}>
          <input
            type="radio"
            name="language"
            value={language}
            checked={language === state.language}
            // Not while its own answer is on the way: it would lose the focus it has.
            disabled={!isFree(state) && state.call !== 'language'}
            onChange={() => actions.setLanguage(language)}
          />
          {OWN_NAMES[language]}
        </label>
      ))}
      <p class="quiet">{words.sidebar.languageHint}</p>
    </fieldset>
  );
}
