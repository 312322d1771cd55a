import { CAUSE_CODES, CAUSES, type CauseCode, type Stage } from '../../causes.ts';
import { pickQuotes, quoteSentence } from '../../tasks/evidence.ts';
import type { Role, Round } from './session.ts';

/** What tells that two products are alike. */
export interface Kind {
  sku: string;
  supplier: string;
  parent: string;
  category: string;
  name: string;
}

/** What two products have in common. */
export type Likeness = Exclude<keyof Kind, 'sku'>;

const HAN = /^[\u3040-\u30ff\u4e00-\u9fff]+$/;

/** Words of three letters and more; Chinese and Japanese, which part no words, in pairs of characters. */
function wordsOfName(name: string): Set<string> {
  const runs = name.toLowerCase().match(/[\u3040-\u30ff\u4e00-\u9fff]+|[a-z\u00c0-\u024f]{3,}/g) ?? [];
  return new Set(
    runs.flatMap((run) =>
      HAN.test(run) ? Array.from({ length: run.length - 1 }, (_, at) => run.slice(at, at + 2)) : [run],
    ),
  );
}

/** Names are alike that share two words, or the only one that one of them has. */
function namesAlike(one: string, other: string): boolean {
  const [a, b] = [wordsOfName(one), wordsOfName(other)];
  const shared = [...a].filter((word) => b.has(word)).length;
  return shared >= Math.min(2, Math.max(1, Math.min(a.size, b.size)));
}

/** What another product has in common with one; nothing is in common where either side does not say. */
export function likenesses(one: Kind, other: Kind): Likeness[] {
  const same = (key: Likeness): boolean => {
    const [a, b] = [one[key].trim().toLowerCase(), other[key].trim().toLowerCase()];
    if (a === '' || b === '') return false;
    return key === 'name' ? namesAlike(a, b) : a === b;
  };
  return (['parent', 'supplier', 'category', 'name'] as const).filter(same);
}

/** A voice as a session learns from it. */
export interface TellingVoice {
  product: string;
  cause: string;
  comment: string;
  evidence: string;
}

/** A cause buyers of other products complained of. */
export interface LikelyCause {
  cause: CauseCode;
  voices: number;
  products: string[];
  /** Up to two sentences of buyers. */
  quotes: string[];
}

/** Causes a session asks about one by one. */
export const MOST_CAUSES = 5;
const MOST_QUOTES = 2;

/** The causes most voices are of, at most five, of those products; equal ones in the order of the taxonomy. */
export function likelyCauses(voices: readonly TellingVoice[]): LikelyCause[] {
  return CAUSE_CODES.map((cause) => {
    const of = voices.filter((voice) => voice.cause === cause);
    const quotes = of.filter(({ comment }) => comment !== '').map((one) => quoteSentence(one.comment, one.evidence));
    return {
      cause,
      voices: of.length,
      products: [...new Set(of.map(({ product }) => product))].filter((product) => product !== ''),
      quotes: pickQuotes(quotes).slice(0, MOST_QUOTES),
    };
  })
    .filter((one) => one.voices > 0)
    .sort((a, b) => b.voices - a.voices)
    .slice(0, MOST_CAUSES);
}

/** Where in a session a cause shows, and who sees it first. */
const WHERE: Readonly<Record<Stage, readonly [Round, Role]>> = {
  sourcing: ['unbox', 'purchaser'],
  design: ['setUp', 'buyer'],
  listing: ['page', 'buyer'],
  pictures: ['page', 'buyer'],
  packaging: ['repack', 'operator'],
  supplier: ['unbox', 'purchaser'],
  fulfilment: ['unbox', 'operator'],
  logistics: ['repack', 'purchaser'],
  pricing: ['page', 'operator'],
  service: ['setUp', 'service'],
};

/** The round in which a cause is asked about, and the role that is asked. */
export function askedIn(cause: CauseCode): readonly [Round, Role] {
  return WHERE[CAUSES.find(({ code }) => code === cause)?.stage ?? 'design'];
}
