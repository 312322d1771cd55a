import { messageRules as en } from './en/message-rules.ts';
import type { Texts, UiLanguage } from './shape.ts';
import { messageRules as zh } from './zh/message-rules.ts';

/** The sentences of the rules on messages in one language. */
export type MessageRuleWords = Texts<typeof en>;

const WORDS: Readonly<Record<UiLanguage, MessageRuleWords>> = { en, zh };

/** The sentences of the rules on messages by language; the build packs them apart, as few requests and no page need them. */
export function messageRuleWords(): Readonly<Record<UiLanguage, MessageRuleWords>> {
  return WORDS;
}
