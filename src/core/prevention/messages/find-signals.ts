import { plainText, sentencesOf } from './sentences.ts';
import { type CueId, messageSignals, type SignalId } from './signals.ts';

interface Compiled {
  find: RegExp[];
  unless: RegExp[];
  whole: boolean;
}

const compiled = new Map<SignalId, Compiled>();
const cues = new Map<CueId, RegExp[]>();

/** The edge of a word of Latin letters; that of the language knows no letters with accents, and takes none beside Chinese for one. */
const LATIN = '[\\p{Script=Latin}\\p{N}_]';
const EDGE = `(?:(?<!${LATIN})(?=${LATIN})|(?<=${LATIN})(?!${LATIN}))`;
const toPatterns = (sources: readonly string[], flags = 'iu'): RegExp[] =>
  sources.map((source) => new RegExp(source.split('\\b').join(EDGE), flags));

function signalOf(id: SignalId): Compiled {
  let one = compiled.get(id);
  if (!one) {
    const { find, unless = [], whole = false } = messageSignals().signals[id];
    // Letters count as capitals only where the styling of a text is looked at.
    one = { find: toPatterns(find, id === 'styling' ? 'u' : 'iu'), unless: toPatterns(unless), whole };
    compiled.set(id, one);
  }
  return one;
}

function cueOf(id: CueId): RegExp[] {
  let one = cues.get(id);
  if (!one) {
    one = toPatterns(messageSignals().cues[id], 'giu');
    cues.set(id, one);
  }
  return one;
}

/** Whether a sentence shows a cue. */
export const shows = (id: CueId, sentence: string): boolean =>
  cueOf(id).some((pattern) => sentence.search(pattern) >= 0);

/** How far before and behind a word another one still says that it only may be so. */
const HEDGE_BEFORE = 48;
const HEDGE_BEHIND = 20;

/** Whether some sentence tells of a trouble that is there, not of one that may come. */
export function tellsOfTrouble(sentences: readonly string[]): boolean {
  return sentences.some((sentence) =>
    cueOf('trouble').some((pattern) =>
      [...sentence.matchAll(pattern)].some(({ index, 0: words }) => {
        const before = sentence.slice(Math.max(0, index - HEDGE_BEFORE), index);
        const behind = sentence.slice(index + words.length, index + words.length + HEDGE_BEHIND);
        return (
          !shows('hedge', before) && !/possibl|sometimes|happen|möglich|vorkommen|possibil|posibl|可能/iu.test(behind)
        );
      }),
    ),
  );
}

/** A text taken apart once for all signals. */
export interface MessageText {
  whole: string;
  sentences: readonly string[];
}

/** Takes a text apart. */
export function readMessage(text: string): MessageText {
  const whole = plainText(text);
  return { whole, sentences: sentencesOf(whole) };
}

/** The words by which a text gives a signal, each place once; none where it does not. */
export function findSignal(id: SignalId, { whole, sentences }: MessageText): string[] {
  const { find, unless, whole: asWhole } = signalOf(id);
  const places = asWhole ? [whole] : sentences;
  return places.flatMap((place) => {
    if (unless.some((pattern) => pattern.test(place))) return [];
    for (const pattern of find) {
      const [words] = pattern.exec(place) ?? [];
      if (words !== undefined) return [words.trim()];
    }
    return [];
  });
}
