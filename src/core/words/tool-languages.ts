import { fmea } from './en/prevention/fmea.ts';
import { lists } from './en/prevention/lists.ts';
import { platformRules } from './en/prevention/platform-rules.ts';
import { sourcing } from './en/prevention/sourcing.ts';
import type { Texts, UiLanguage } from './shape.ts';
import { fmea as zhFmea } from './zh/prevention/fmea.ts';
import { lists as zhLists } from './zh/prevention/lists.ts';
import { platformRules as zhPlatformRules } from './zh/prevention/platform-rules.ts';
import { sourcing as zhSourcing } from './zh/prevention/sourcing.ts';

const en = { lists, sourcing, fmea, platformRules };

/** What only the tools of prevention say in their tabs: the page never carries it, and other requests never unpack it. */
export type ToolWords = Texts<typeof en>;

const zh: ToolWords = { lists: zhLists, sourcing: zhSourcing, fmea: zhFmea, platformRules: zhPlatformRules };

const WORDS: Readonly<Record<UiLanguage, ToolWords>> = { en, zh };

/** What only the tools of prevention say, by language; the build packs both together. */
export function toolTexts(): Readonly<Record<UiLanguage, ToolWords>> {
  return WORDS;
}
