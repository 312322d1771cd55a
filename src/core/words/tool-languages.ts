import { fmea } from './en/prevention/fmea.ts';
import { sourcing } from './en/prevention/sourcing.ts';
import type { Texts, UiLanguage } from './shape.ts';
import { fmea as zhFmea } from './zh/prevention/fmea.ts';
import { sourcing as zhSourcing } from './zh/prevention/sourcing.ts';

const en = { sourcing, fmea };

/** What only the tools of prevention say in their tabs: the page never carries it, and other requests never unpack it. */
export type ToolWords = Texts<typeof en>;

const WORDS: Readonly<Record<UiLanguage, ToolWords>> = { en, zh: { sourcing: zhSourcing, fmea: zhFmea } };

/** What only the tools of prevention say, by language; the build packs both together. */
export function toolTexts(): Readonly<Record<UiLanguage, ToolWords>> {
  return WORDS;
}
