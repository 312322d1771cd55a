import { UI_LANGUAGES, type UiLanguage } from '../core/words/words.ts';

const SPEECH = 'headwater-language';

/** The language a person chose for the sidebar, `null` while they never chose. */
export function recallSpeech(): UiLanguage | null {
  const kept = PropertiesService.getUserProperties().getProperty(SPEECH);
  return UI_LANGUAGES.find((language) => language === kept) ?? null;
}

/** Keeps the language a person chose, in every document they open. */
export function rememberSpeech(language: UiLanguage): void {
  PropertiesService.getUserProperties().setProperty(SPEECH, language);
}
