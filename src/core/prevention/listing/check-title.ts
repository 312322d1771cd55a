import type { IsoDate } from '../../cell.ts';
import { BUILT_IN_RULES, type RulesOn, type Ruling, rulingOn } from '../../policies/rule-table.ts';
import { createLatePrefilter } from '../patterns/prefilter.ts';
import { asHint, type Finding, finding, wordsIn } from './finding.ts';
import { LETTERS } from './letters.ts';
import { byLimit, LISTING_LIMITS, noRule, type RulesHere, signsOf } from './limit-table.ts';
import { lengthOf } from './listing.ts';
import { EMOJI, MEDIA, TITLE } from './rules.ts';
import type { Store } from './stores.ts';
import { patternOf } from './wording.ts';

/** What is known beside the words of a title. */
export interface TitleContext {
  /** The store, `null` where nobody said. */
  store: Store | null;
  /** The day to check for. */
  on: IsoDate;
  productType: string;
  brand: string;
}

const LENGTHS = LISTING_LIMITS.titleLength.rows.map((row) => ({
  rule: 'titleLength',
  value: row.value,
  validFrom: row.from,
  stores: 'stores' in row ? row.stores : [],
}));

/** What the rules say of the length of a title in a store on a day: the characters it may have, `null` where no rule holds by then. */
export function titleLength(
  { store, on, productType }: Omit<TitleContext, 'brand'>,
  rules: RulesOn = BUILT_IN_RULES,
): Ruling<number | null> {
  const then = { ...rules, on };
  const [media] = LISTING_LIMITS.mediaTitleLength.rows;
  const own = MEDIA.test(productType.trim())
    ? rulingOn(then, 'mediaTitleLength', on < media.from ? null : media.value, store)
    : { value: null };
  if (!('value' in own) || own.value !== null) return own;
  const isWritten = rules.held.some(({ rule, validFrom }) => rule === 'titleLength' && validFrom <= on);
  const general = LENGTHS.filter(({ stores, validFrom }) => stores.length === 0 && validFrom <= on).pop();
  const table = isWritten ? then : { ...then, held: [...then.held, ...LENGTHS] };
  return rulingOn(table, 'titleLength', general?.value ?? null, store);
}

/** The part of a title that is over the limit, so that it can be marked. */
const beyond = (title: string, most: number): string => [...title.trim()].slice(most).join('').trim();

function checkLength(title: string, context: TitleContext, rules: RulesOn): Finding[] {
  const ruling = titleLength(context, rules);
  if (!('value' in ruling)) return [noRule('L01', ruling)];
  const { value: most } = ruling;
  if (most === null) return [asHint(finding('L01', 'noTitleRule', [], { day: context.on }))];
  const length = lengthOf(title);
  return length > most ? [finding('L01', 'titleLong', [beyond(title, most)], { length, most })] : [];
}

function withoutBrand(title: string, brand: string): string {
  const name = brand.trim().toLowerCase();
  return name === '' ? title : title.toLowerCase().split(name).join(' ');
}

function checkSigns(title: string, { brand }: TitleContext, here: RulesHere): Finding[] {
  const own = withoutBrand(title, brand);
  const idle = wordsIn(own.replace(TITLE.hasMeaning, ' '), TITLE.inContext);
  const emoji = wordsIn(title, EMOJI);
  return [
    ...byLimit('L02', 'titleSigns', here, (signs) => {
      const never = wordsIn(own, signsOf(signs));
      return never.length > 0 ? [finding('L02', 'titleSigns', never)] : [];
    }),
    ...(idle.length > 0 ? [finding('L02', 'titleContextSigns', idle)] : []),
    ...(emoji.length > 0 ? [finding('L02', 'emoji', emoji)] : []),
  ];
}

const WORD = new RegExp(`[${LETTERS}][${LETTERS}\\d'’-]*`, 'gu');
const NO_LETTERS = new RegExp(`[^${LETTERS}\\d]+`, 'u');

const SMALL_WORDS = new Set(TITLE.smallWords);

/** Words of a title that stand in it more often than `most` times, each as it is written first. */
export function repeatedWords(title: string, most: number): string[] {
  const counts = new Map<string, { first: string; times: number }>();
  for (const [word] of title.matchAll(WORD)) {
    const key = word.toLowerCase().replace(/['’-]+$/, '');
    if (SMALL_WORDS.has(key) || TITLE.notWords.test(key) || [...key].length < 2) continue;
    const seen = counts.get(key) ?? { first: word, times: 0 };
    seen.times += 1;
    counts.set(key, seen);
  }
  return [...counts.values()].filter(({ times }) => times > most).map(({ first }) => first);
}

/** Whether most letters of a title are capitals; short forms such as USB and words with digits do not count. */
export function shouts(title: string): boolean {
  const words = title.split(NO_LETTERS).filter((word) => !/\d/.test(word) && !TITLE.notWords.test(word));
  const letters = [...words.join('')];
  const capitals = letters.filter((letter) => letter !== letter.toLowerCase());
  return letters.length >= TITLE.capitals.letters && capitals.length > TITLE.capitals.share * letters.length;
}

const SELLING = ['promotion', 'shipping', 'price'] as const;
const sift = createLatePrefilter(() => SELLING.map((wording) => patternOf(wording).source.toLowerCase()));

/** A text in the small letters of patterns that leave case alone, to which the long s is one. */
const inSmallLetters = (text: string): string => text.toLowerCase().replace(/ſ/g, 's');

/** Words of a title that sell instead of naming: praise, delivery and terms of price, but not a price itself, which is no word. */
function promotionIn(title: string): string[] {
  const may = sift(inSmallLetters(title));
  return SELLING.flatMap((wording, at) => {
    const found = may?.[at] === 0 ? [] : wordsIn(title, patternOf(wording));
    return wording === 'promotion' ? found : found.filter((words) => !/\d/.test(words) || words.includes('%'));
  });
}

/** Everything the rules know against a title, L01 to L04. An empty title has nothing against it: that it is missing says the audit. */
export function checkTitle(title: string, context: TitleContext, rules: RulesOn = BUILT_IN_RULES): Finding[] {
  if (title.trim() === '') return [];
  const here = { rules, store: context.store };
  const promotion = promotionIn(title);
  return [
    ...checkLength(title, context, rules),
    ...checkSigns(title, context, here),
    ...byLimit('L03', 'titleWord', here, (most) => {
      const repeated = repeatedWords(title, most);
      return repeated.length > 0 ? [finding('L03', 'titleRepeats', repeated, { most })] : [];
    }),
    ...(promotion.length > 0 ? [finding('L04', 'promotion', promotion)] : []),
    ...(shouts(title) ? [finding('L04', 'capitals', [])] : []),
  ];
}
