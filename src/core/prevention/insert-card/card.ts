import type { GuideLanguage } from './markets.ts';
import type { Print } from './qr-rules.ts';
import type { Channel, Target } from './qr-target.ts';
import type { CardSize } from './sizes.ts';

/** Longest text of a cell, in characters. */
export const MOST_IN_CELL = 4000;

/** What a card holds, each a cell of its row; steps may begin with the name of a picture in brackets. */
export const CARD_FIELDS = [
  'language',
  'channel',
  'markets',
  'size',
  'product',
  'story',
  'care',
  'warnings',
  'step1',
  'step2',
  'step3',
  'step4',
  'step5',
  'step6',
  'step7',
  'url',
  'target',
  'print',
  'distance',
  'manufacturer',
  'responsible',
  'batch',
] as const;

/** One of the cells. */
export type CardField = (typeof CARD_FIELDS)[number];

/** Steps by the cells they stand in. */
export const STEP_FIELDS = CARD_FIELDS.filter((field) => field.startsWith('step'));

/** A card as its row holds it: texts, and for cells with a dropdown the code of the choice (`''` for none, or none of ours). */
export interface Card extends Record<CardField, string> {
  language: GuideLanguage | '';
  channel: Channel | '';
  size: CardSize | '';
  target: Target | '';
  print: Print | '';
}

/** A card nobody filled in. */
export const EMPTY_CARD: Card = {
  ...(Object.fromEntries(CARD_FIELDS.map((field) => [field, ''])) as Record<CardField, string>),
  language: '',
  channel: '',
  size: '',
  target: '',
  print: '',
};

/** The list of choices of each cell that has a dropdown, by the names of `words/<language>/prevention/card.ts`. */
export const LIST_OF = {
  language: 'guideLanguage',
  channel: 'cardChannel',
  size: 'cardSize',
  target: 'qrTarget',
  print: 'printKind',
} as const satisfies Partial<Record<CardField, string>>;

/** A cell with a dropdown. */
export type ChosenField = keyof typeof LIST_OF;

/** Whether a cell has a dropdown. */
export const isChosen = (field: CardField): field is ChosenField => field in LIST_OF;
