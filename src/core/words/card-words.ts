import { cardPage } from './en/card-page.ts';
import { card, cardHeadings } from './en/prevention/card.ts';
import { problems } from './en/problems.ts';
import type { Texts, UiLanguage } from './shape.ts';
import { cardPage as zhPage } from './zh/card-page.ts';
import { card as zhCard, cardHeadings as zhHeadings } from './zh/prevention/card.ts';
import { problems as zhProblems } from './zh/problems.ts';

const en = { page: cardPage, card, headings: cardHeadings, problems };

/** What the window of insert cards says: it carries no other words. */
export type CardWords = Texts<typeof en>;

const WORDS: Readonly<Record<UiLanguage, CardWords>> = {
  en,
  zh: { page: zhPage, card: zhCard, headings: zhHeadings, problems: zhProblems },
};

/** The words of the window of insert cards in a language. */
export const cardWordsOf = (language: UiLanguage): CardWords => WORDS[language];

/** The names of pictures in all languages, as steps may have been written in any of them. */
export const PICTURE_NAMES = [card.pictograms, zhCard.pictograms];
