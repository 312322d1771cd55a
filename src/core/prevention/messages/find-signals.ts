import { blotQuotes } from './quotes.ts';
import { plainText, sentencesOf, withoutAccents } from './sentences.ts';
import { type CueId, messageSignals, type SignalId } from './signals.ts';

interface Compiled {
  find: RegExp[];
  unless: RegExp[];
  whole: boolean;
}

const compiled = new Map<SignalId, Compiled>();
const cues = new Map<CueId, RegExp[]>();

/** Patterns as texts are read: without accents. */
const toPatterns = (sources: readonly string[], flags = 'u'): RegExp[] =>
  sources.map((source) => new RegExp(withoutAccents(source), flags));

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

function signalOf(id: SignalId): Compiled {
  let one = compiled.get(id);
  if (!one) {
    const { find, unless = [], whole = false } = messageSignals().signals[id];
    one = { find: toPatterns(find), unless: toPatterns(unless), whole };
    compiled.set(id, one);
  }
  return one;
}

function cueOf(id: CueId): RegExp[] {
  let one = cues.get(id);
  if (!one) {
    one = toPatterns(messageSignals().cues[id], 'gu');
    cues.set(id, one);
  }
  return one;
}

/** Whether a text shows a cue. */
export function shows(id: CueId, text: string): boolean {
  const plain = plainOf(text);
  return cueOf(id).some((pattern) => plain.search(pattern) >= 0);
}

/** How far before and behind a word another one still says that it only may be so. */
const HEDGE_BEFORE = 48;
const HEDGE_BEHIND = 20;
const HEDGE_AFTER = /possibl|sometimes|happen|moglich|vorkommen|possibil|posibl|可能/iu;

/** Whether some sentence tells of a trouble that is there, not of one that may come. */
export function tellsOfTrouble(sentences: readonly string[]): boolean {
  return sentences.map(plainOf).some((sentence) =>
    cueOf('trouble').some((pattern) =>
      [...sentence.matchAll(pattern)].some(({ index, 0: words }) => {
        const before = sentence.slice(Math.max(0, index - HEDGE_BEFORE), index);
        const end = index + words.length;
        return !shows('hedge', before) && !HEDGE_AFTER.test(sentence.slice(end, end + HEDGE_BEHIND));
      }),
    ),
  );
}

/** A text taken apart once for all signals. */
export interface MessageText {
  whole: string;
  sentences: readonly string[];
  /** The same without what is quoted from the buyer or for the product. */
  own: { whole: string; sentences: readonly string[] };
}

/** Takes a text apart. */
export function readMessage(text: string): MessageText {
  const whole = plainText(text);
  const own = blotQuotes(whole, (before, behind) => shows('elsesBefore', before) || shows('elsesBehind', behind));
  return { whole, sentences: sentencesOf(whole), own: { whole: own, sentences: sentencesOf(own) } };
}

/** What must not stand in a message even as a quotation. */
const EVEN_QUOTED: readonly SignalId[] = ['contact', 'outsideDeal', 'link', 'html', 'emoji', 'insult', 'styling'];

/** What a seller may refuse, or repeat from a buyer, without a breach. */
const OF_REVIEWS: readonly SignalId[] = ['rewardForReview', 'positiveReview', 'changeReview', 'divertReview'];

const isRefusal = (sentence: string): boolean =>
  shows('buyerAsks', sentence) || (shows('refusal', sentence) && !shows('stillAsks', sentence));

/** The words by which a text gives a signal, each place once, as they stand in it; none where it does not. */
export function findSignal(id: SignalId, text: MessageText): string[] {
  const { whole, sentences } = EVEN_QUOTED.includes(id) ? text : text.own;
  const { find, unless, whole: asWhole } = signalOf(id);
  return (asWhole ? [whole] : sentences).flatMap((place) => {
    // Capitals count only where the styling of a text is looked at.
    const plain = id === 'styling' ? place : plainOf(place);
    for (const pattern of find) {
      const found = pattern.exec(plain);
      if (!found) continue;
      if (unless.some((one) => one.test(plain))) return [];
      if (OF_REVIEWS.includes(id) && isRefusal(place)) return [];
      return [place.slice(found.index, found.index + found[0].length).replace(/^[\s:：,，;]+|\s+$/g, '')];
    }
    return [];
  });
}
