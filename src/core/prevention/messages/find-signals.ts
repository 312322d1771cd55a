import { createLatePrefilter } from '../patterns/prefilter.ts';
import { blotQuotes } from './quotes.ts';
import { plainText, sentencesOf, withoutAccents } from './sentences.ts';
import { type CueId, messageSignals, type SignalId } from './signals.ts';

/** A pattern, made when it is first tried, and its place in the prefilter. */
interface Pattern {
  place: number;
  source: string;
  flags: string;
  made?: RegExp;
}

interface Compiled {
  signals: Readonly<Record<SignalId, { find: Pattern[]; unless: Pattern[]; whole: boolean }>>;
  cues: Readonly<Record<CueId, Pattern[]>>;
  /** What the prefilter is made of, by the places of patterns; `null` for those tried on more than small letters, or seldom. */
  sources: (string | null)[];
}

let compiled: Compiled | null = null;

function compile(): Compiled {
  const data = messageSignals();
  const all: (string | null)[] = [];
  /** Patterns as texts are read: without accents. */
  const toPatterns = (sources: readonly string[], flags: string, isSifted = true): Pattern[] =>
    sources.map((pattern) => {
      const source = withoutAccents(pattern);
      return { source, flags, place: all.push(isSifted ? source : null) - 1 };
    });
  const signals = Object.entries(data.signals).map(([id, { find, unless = [], whole = false }]) => [
    id,
    { find: toPatterns(find, 'u', id !== 'styling'), unless: toPatterns(unless, 'u', false), whole },
  ]);
  const cues = Object.entries(data.cues).map(([id, patterns]) => [id, toPatterns(patterns, 'gu')]);
  return { signals: Object.fromEntries(signals), cues: Object.fromEntries(cues), sources: all };
}

function made(): Compiled {
  compiled ??= compile();
  return compiled;
}

const sift = createLatePrefilter(() => made().sources);

function regExpOf(pattern: Pattern): RegExp {
  pattern.made ??= new RegExp(pattern.source, pattern.flags);
  return pattern.made;
}

/** Sentences as patterns read them, the last ones: each is asked about by every signal. Small letters, for a pattern that leaves case alone is four times as fast. */
const plain = new Map<string, string>();
const MOST_KEPT = 200;

function plainOf(sentence: string): string {
  const known = plain.get(sentence);
  if (known !== undefined) return known;
  if (plain.size >= MOST_KEPT) plain.clear();
  const text = withoutAccents(sentence).toLowerCase();
  plain.set(sentence, text);
  return text;
}

/** A text taken apart once for all signals. */
export interface MessageText {
  whole: string;
  sentences: readonly string[];
  /** The same without what is quoted from the buyer or for the product. */
  own: { whole: string; sentences: readonly string[] };
  /** By the places of patterns: 0 for those that match nowhere in it; `null` where nobody looked. */
  may: Uint8Array | null;
}

/** Takes a text apart. */
export function readMessage(text: string): MessageText {
  const whole = plainText(text);
  const sentences = sentencesOf(whole);
  const own = blotQuotes(whole, (before, behind) => shows('elsesBefore', before) || shows('elsesBehind', behind));
  return {
    whole,
    sentences,
    own: own === whole ? { whole, sentences } : { whole: own, sentences: sentencesOf(own) },
    may: sift(plainOf(whole)),
  };
}

const mayMatch = ({ place }: Pattern, within?: MessageText): boolean => within?.may?.[place] !== 0;

/** Whether a text shows a cue; `within` is the message it is a part of, which saves trying most patterns. */
export function shows(id: CueId, text: string, within?: MessageText): boolean {
  return made().cues[id].some((pattern) => mayMatch(pattern, within) && plainOf(text).search(regExpOf(pattern)) >= 0);
}

/** How far before and behind a word another one still says that it only may be so. */
const HEDGE_BEFORE = 48;
const HEDGE_BEHIND = 20;
const HEDGE_AFTER = /possibl|sometimes|happen|moglich|vorkommen|possibil|posibl|可能/iu;

/** Whether some sentence tells of a trouble that is there, not of one that may come. */
export function tellsOfTrouble(text: MessageText): boolean {
  const tried = made().cues.trouble.filter((pattern) => mayMatch(pattern, text));
  return text.sentences.map(plainOf).some((sentence) =>
    tried.some((pattern) =>
      [...sentence.matchAll(regExpOf(pattern))].some(({ index, 0: words }) => {
        const before = sentence.slice(Math.max(0, index - HEDGE_BEFORE), index);
        const end = index + words.length;
        return !shows('hedge', before, text) && !HEDGE_AFTER.test(sentence.slice(end, end + HEDGE_BEHIND));
      }),
    ),
  );
}

/** What must not stand in a message even as a quotation. */
const EVEN_QUOTED: readonly SignalId[] = ['contact', 'outsideDeal', 'link', 'html', 'emoji', 'insult', 'styling'];

/** What a seller may refuse, or repeat from a buyer, without a breach. */
const OF_REVIEWS: readonly SignalId[] = [
  'rewardForReview',
  'positiveReview',
  'changeReview',
  'divertReview',
  'reviewTalk',
];

const isRefusal = (sentence: string, text: MessageText): boolean =>
  shows('buyerAsks', sentence, text) || (shows('refusal', sentence, text) && !shows('stillAsks', sentence, text));

/** Whether a sentence consists of nothing but the words of a neutral request. */
function isNeutral(sentence: string): boolean {
  const left = made().cues.neutralWord.reduce(
    (text, pattern) => text.replace(regExpOf(pattern), ' '),
    plainOf(sentence).replace(/\{[^}]*\}/g, ' '),
  );
  return !/[a-z\d\u3040-\u9FFF]/.test(left);
}

/** The words by which a text gives a signal, each place once, as they stand in it; none where it does not. */
export function findSignal(id: SignalId, text: MessageText): string[] {
  const signal = made().signals[id];
  const { find } = signal;
  if (!find.some((pattern) => mayMatch(pattern, text))) return [];
  const { whole, sentences } = EVEN_QUOTED.includes(id) ? text : text.own;
  return (signal.whole ? [whole] : sentences).flatMap((place) => {
    // Capitals count only where the styling of a text is looked at.
    const plain = id === 'styling' ? place : plainOf(place);
    for (const pattern of find) {
      const found = mayMatch(pattern, text) ? regExpOf(pattern).exec(plain) : null;
      if (!found) continue;
      if (signal.unless.some((one) => regExpOf(one).test(plain))) return [];
      if (OF_REVIEWS.includes(id) && isRefusal(place, text)) return [];
      if (id === 'reviewTalk' && isNeutral(place)) return [];
      return [place.slice(found.index, found.index + found[0].length).replace(/^[\s:：,，;]+|\s+$/g, '')];
    }
    return [];
  });
}
