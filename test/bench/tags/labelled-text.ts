import { readFileSync } from 'node:fs';
import type { Language } from '../../../src/core/tagging/tagging.ts';
import { readTexts } from '../../training/texts.ts';
import { deTexts } from './texts/de.ts';
import { enTexts } from './texts/en.ts';
import { esTexts } from './texts/es.ts';
import { frTexts } from './texts/fr.ts';
import { itTexts } from './texts/it.ts';
import { jaTexts } from './texts/ja.ts';
import { zhTexts } from './texts/zh.ts';

/** A comment, its causes parted by blanks (the primary first, `''` for none), and why it is a trap where it is one. */
export interface LabelledText {
  text: string;
  causes: string;
  trap?: string;
}

/** All texts by language. Every second one is kept back: nothing is ever learned from it. */
export const TEXTS: Readonly<Record<Language, readonly LabelledText[]>> = {
  en: enTexts,
  zh: zhTexts,
  de: deTexts,
  ja: jaTexts,
  es: esTexts,
  fr: frTexts,
  it: itTexts,
};

/**
 * Which texts: those the engine may be measured on at any time, those kept back for the end, or the exam, by other writers: short, idiomatic,
 * one in seven a trap, measured when all else was done.
 */
export type Split = 'open' | 'kept' | 'exam';

/** The texts of a split. */
export function textsOf(language: Language, which: Split): LabelledText[] {
  if (which === 'exam') return examTexts(language);
  return TEXTS[language].filter((_, at) => at % 2 === (which === 'open' ? 0 : 1));
}

const EXAM = new URL('exam/', import.meta.url);

function examTexts(language: Language): LabelledText[] {
  return readTexts(language, readFileSync(new URL(`${language}.tsv`, EXAM), 'utf8')).map(({ text, causes, trap }) => ({
    text,
    causes: causes.join(' '),
    ...(trap !== '' && { trap }),
  }));
}
