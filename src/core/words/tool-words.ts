import type { UiLanguage, Words } from './shape.ts';
import { wordsOf } from './words.ts';

type Prevention = Words['prevention'];

/** The words of a tool of prevention, and how its words and sentences follow each other. */
export type WordsOfTool<Tool extends keyof Prevention> = Prevention[Tool] & Pick<Prevention, 'lists'>;

/** The words of a tool in a language. */
export function wordsOfTool<Tool extends keyof Prevention>(language: UiLanguage, tool: Tool): WordsOfTool<Tool> {
  const { prevention } = wordsOf(language);
  return Object.assign({ lists: prevention.lists }, prevention[tool]);
}
