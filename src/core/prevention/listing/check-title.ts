import type { IsoDate } from '../../cell.ts';
import { asHint, asMissing, type Finding, finding, wordsIn } from './finding.ts';
import { LETTERS } from './letters.ts';
import { lengthOf } from './listing.ts';
import { EMOJI, OFF_PAGE, TITLE, TITLE_LIMITS, type TitleLimit } from './rules.ts';
import type { Store } from './stores.ts';

/** What is known beside the words of a title. */
export interface TitleContext {
  /** The store, `null` where nobody said. */
  store: Store | null;
  /** The day to check for. */
  on: IsoDate;
  productType: string;
  brand: string;
}

const ruleOn = (on: IsoDate): TitleLimit | undefined =>
  TITLE_LIMITS.find(({ from, to }) => from <= on && (to === null || on <= to));

/** Characters a title may have in a store on a day; `null` where the rule table has no rule, or the rule asks for the store and nobody said. */
export function titleLimit({ store, on, productType }: Omit<TitleContext, 'brand'>): number | null {
  const rule = ruleOn(on);
  if (!rule) return null;
  const isExcepted =
    (store !== null && rule.exceptStores?.includes(store)) || rule.exceptTypes?.test(productType.trim());
  if (isExcepted) return rule.elseMost ?? rule.most;
  return store === null && rule.exceptStores ? null : rule.most;
}

/** The part of a title that is over the limit, so that it can be marked. */
const beyond = (title: string, most: number): string => [...title.trim()].slice(most).join('').trim();

function checkLength(title: string, context: TitleContext): Finding[] {
  const most = titleLimit(context);
  if (most === null) {
    return [
      ruleOn(context.on)
        ? asMissing(finding('L01', 'storeForTitle'))
        : asHint(finding('L01', 'noTitleRule', [], { day: context.on })),
    ];
  }
  const length = lengthOf(title);
  return length > most ? [finding('L01', 'titleLong', [beyond(title, most)], { length, most })] : [];
}

function withoutBrand(title: string, brand: string): string {
  const name = brand.trim().toLowerCase();
  return name === '' ? title : title.toLowerCase().split(name).join(' ');
}

function checkSigns(title: string, { brand }: TitleContext): Finding[] {
  const own = withoutBrand(title, brand);
  const never = wordsIn(own, TITLE.never);
  const idle = wordsIn(own.replace(TITLE.hasMeaning, ' '), TITLE.inContext);
  const emoji = wordsIn(title, EMOJI);
  return [
    ...(never.length > 0 ? [finding('L02', 'titleSigns', never)] : []),
    ...(idle.length > 0 ? [finding('L02', 'titleContextSigns', idle)] : []),
    ...(emoji.length > 0 ? [finding('L02', 'emoji', emoji)] : []),
  ];
}

const WORD = new RegExp(`[${LETTERS}][${LETTERS}\\d'’-]*`, 'gu');
const NO_LETTERS = new RegExp(`[^${LETTERS}\\d]+`, 'u');

const SMALL_WORDS = new Set(TITLE.smallWords);

/** Words of a title that stand in it more often than allowed, each as it is written first. */
export function repeatedWords(title: string): string[] {
  const counts = new Map<string, { first: string; times: number }>();
  for (const [word] of title.matchAll(WORD)) {
    const key = word.toLowerCase().replace(/['’-]+$/, '');
    if (SMALL_WORDS.has(key) || TITLE.notWords.test(key) || [...key].length < 2) continue;
    const seen = counts.get(key) ?? { first: word, times: 0 };
    seen.times += 1;
    counts.set(key, seen);
  }
  return [...counts.values()].filter(({ times }) => times > TITLE.sameWord).map(({ first }) => first);
}

/** Whether most letters of a title are capitals; short forms such as USB and words with digits do not count. */
export function shouts(title: string): boolean {
  const words = title.split(NO_LETTERS).filter((word) => !/\d/.test(word) && !TITLE.notWords.test(word));
  const letters = [...words.join('')];
  const capitals = letters.filter((letter) => letter !== letter.toLowerCase());
  return letters.length >= TITLE.capitals.letters && capitals.length > TITLE.capitals.share * letters.length;
}

/** Words of a title that sell instead of naming: praise, delivery and terms of price, but not a price itself, which is no word. */
const promotionIn = (title: string): string[] => [
  ...wordsIn(title, TITLE.promotion),
  ...[OFF_PAGE.shipping, OFF_PAGE.price]
    .flatMap((pattern) => wordsIn(title, pattern))
    .filter((words) => !/\d/.test(words) || words.includes('%')),
];

/** Everything the rules know against a title, L01 to L04. An empty title has nothing against it: that it is missing says the audit. */
export function checkTitle(title: string, context: TitleContext): Finding[] {
  if (title.trim() === '') return [];
  const repeated = repeatedWords(title);
  const promotion = promotionIn(title);
  return [
    ...checkLength(title, context),
    ...checkSigns(title, context),
    ...(repeated.length > 0 ? [finding('L03', 'titleRepeats', repeated, { most: TITLE.sameWord })] : []),
    ...(promotion.length > 0 ? [finding('L04', 'promotion', promotion)] : []),
    ...(shouts(title) ? [finding('L04', 'capitals', [])] : []),
  ];
}
