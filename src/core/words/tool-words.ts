import type { UiLanguage } from './shape.ts';
import { type ToolWords, toolTexts } from './tool-languages.ts';

/** The words of a tool of prevention, and how its words and sentences follow each other. */
export type WordsOfTool<Tool extends keyof ToolWords> = ToolWords[Tool] & Pick<ToolWords, 'lists'>;

/** The words of the tools of prevention in a language. */
export function toolWordsOf(language: UiLanguage): ToolWords {
  return toolTexts()[language];
}

/** The words of one of them. */
export function wordsOfTool<Tool extends keyof ToolWords>(language: UiLanguage, tool: Tool): WordsOfTool<Tool> {
  const words: ToolWords = toolWordsOf(language);
  return Object.assign({ lists: words.lists }, words[tool]);
}
