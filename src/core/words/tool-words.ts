import type { UiLanguage } from './shape.ts';
import { type ToolWords, toolTexts } from './tool-languages.ts';

export type { ToolWords } from './tool-languages.ts';

/** The words of the tools of prevention in a language. */
export function toolWordsOf(language: UiLanguage): ToolWords {
  return toolTexts()[language];
}
