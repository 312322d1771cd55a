import type { Decision, Review, ReviewVoice } from '../../src/api.ts';
import type { AnyCauseCode, CauseCode } from '../../src/core/causes.ts';
import type { ReviewGroup } from '../../src/core/review/queue.ts';
import type { Trial } from '../../src/core/tagging/learn/learn.ts';
import type { Tagging } from '../../src/core/tagging/tagging.ts';
import { wordsOf } from '../../src/core/words/words.ts';

/** A review under way: what is to be looked at, how far it is, and what can be taken back. */
export interface ReviewState {
  asked: Review;
  queue: readonly ReviewGroup[];
  /** The group at hand; past the last one all are looked at. */
  at: number;
  /** What the engine says of the group at hand, `null` before it has said so. */
  tagging: Tagging | null;
  /** What was answered and what takes it back, the last one last. */
  answers: readonly { at: number; now: Decision[]; undo: Decision[] }[];
  /** How the last lesson went, `null` before there was one. */
  trial: Trial | null;
}

/** The names of causes as cells of the workbook have them, and its word for yes. */
export function cellNames({ language, causeNames }: Pick<Review, 'language' | 'causeNames'>): {
  nameOf: (cause: CauseCode | '') => string;
  codeOf: (name: string) => AnyCauseCode | '';
  yes: string;
} {
  const { causes, yes } = wordsOf(language).workbook;
  const own = new Map(causeNames?.map(({ cause, name }) => [cause, name]));
  const nameOf = (cause: CauseCode | ''): string => (cause === '' ? '' : (own.get(cause) ?? causes[cause]));
  const codes = new Map(Object.keys(causes).map((code) => [nameOf(code as CauseCode), code as AnyCauseCode]));
  return { nameOf, codeOf: (name) => codes.get(name) ?? '', yes };
}

/** The group at hand, `null` when all are looked at. */
export function groupAtHand({ queue, at }: ReviewState): ReviewGroup | null {
  return queue[at] ?? null;
}

/** Cells of a group that say what a person answered; `null` leaves its cause as it is. */
export function decisionsOn(group: ReviewGroup, cause: CauseCode | '' | null, asked: Review): Decision[] {
  const { nameOf, yes } = cellNames(asked);
  return group.voices.map((one) => ({
    key: one.voice.key,
    was: one.cause,
    cause: cause === null ? one.cause : nameOf(cause),
    checked: yes,
  }));
}

/** All that people have looked at, with what they answered in this review. */
export function lookedAt({ asked, queue, answers }: ReviewState): ReviewVoice[] {
  const decided = new Map(answers.flatMap(({ now }) => now).map(({ key, cause }) => [key, cause]));
  const now = queue.flatMap(({ voices }) =>
    voices.flatMap((one) => {
      const cause = decided.get(one.voice.key);
      return cause === undefined ? [] : [{ ...one, cause }];
    }),
  );
  return [...asked.checked, ...now];
}
