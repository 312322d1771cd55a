import type { Decision } from '../src/api.ts';
import type { CauseCode } from '../src/core/causes.ts';
import { ProblemError } from '../src/core/problem.ts';
import type { Tagging, Testimony } from '../src/core/tagging/tagging.ts';
import { guard } from './guard.ts';
import type { PageTagger } from './import/page-tagger.ts';
import type { Outside } from './outside.ts';
import { cellNames, decisionsOn, groupAtHand, lookedAt, type ReviewState } from './review/review.ts';
import { isFree, type State, withToday } from './state.ts';
import type { Store } from './store.ts';
import { createPageTagger, learn, packLearned, queueOf } from './tagging.ts';

/** What a person can do with voices whose cause is uncertain. */
export interface ReviewActions {
  /** Asks for the voices to look at. */
  openReview: () => Promise<void>;
  /** Settles the group at hand: its cause is right (`null`), is another one, or there is none (`''`). */
  decide: (cause: CauseCode | '' | null) => Promise<void>;
  skip: () => Promise<void>;
  /** Takes the last answer back. */
  takeBack: () => Promise<void>;
  /** Learns from all that was looked at, for coming imports. */
  teach: () => Promise<void>;
}

/** The actions of the review. */
export function createReviewActions(store: Store<State>, { server }: Outside): ReviewActions {
  const { get, update } = store;
  let tag: PageTagger | null = null;

  /** Works on the review under way; nothing else starts meanwhile. */
  const work = (act: (review: ReviewState) => Promise<ReviewState>): Promise<void> =>
    guard(store, async () => {
      const { review } = get();
      if (!review || !isFree(get())) return;
      update((state) => ({ ...state, call: 'review', problem: null }));
      const next = await act(review);
      update((state) => ({ ...state, call: null, review: next }));
    });

  /** A review with what the engine says of the group at hand. */
  const lookedUp = async (review: ReviewState): Promise<ReviewState> => {
    const voice = groupAtHand(review)?.voices[0]?.voice;
    return { ...review, tagging: voice && tag ? await tag(voice) : null };
  };

  /** Has causes written; gives what stood in their cells before. */
  const send = async (decisions: Decision[]): Promise<Decision[]> => {
    const answer = await server('decideCauses', { decisions });
    if (!answer.ok) throw new ProblemError(answer.problem.code, answer.problem.facts);
    update((state) => withToday(state, answer.value.today));
    return answer.value.before;
  };

  return {
    openReview: () =>
      guard(store, async () => {
        if (!isFree(get())) return;
        update((state) => ({ ...state, call: 'review', problem: null }));
        const answer = await server('reviewVoices', {});
        if (!answer.ok) {
          update((state) => ({ ...state, call: null, problem: answer.problem }));
          return;
        }
        const asked = answer.value;
        tag = createPageTagger(server, asked.rules);
        const queue = queueOf(asked.toCheck, asked.checked);
        const review = await lookedUp({ asked, queue, at: 0, tagging: null, answers: [], trial: null });
        update((state) => ({ ...state, call: null, review }));
      }),
    decide: (cause) =>
      work(async (review) => {
        const group = groupAtHand(review);
        if (!group) return review;
        const now = decisionsOn(group, cause, review.asked);
        const before = await send(now);
        const answers = [...review.answers, { at: review.at, before, now }];
        return lookedUp({ ...review, answers, at: review.at + 1 });
      }),
    skip: () => work((review) => lookedUp({ ...review, at: review.at + 1 })),
    takeBack: () =>
      work(async (review) => {
        const last = review.answers[review.answers.length - 1];
        if (!last) return review;
        await send(last.before);
        return lookedUp({ ...review, answers: review.answers.slice(0, -1), at: last.at });
      }),
    teach: () =>
      work(async (review) => {
        if (!tag) return review;
        const { codeOf } = cellNames(review.asked);
        const taggings = new Map<string, Tagging>();
        const lessons = [];
        for (const { voice, cause } of lookedAt(review)) {
          const code = codeOf(cause);
          if (code === 'other' || code === 'unspecified') continue;
          taggings.set(testimonyOf(voice), await tag(voice));
          lessons.push({ ...voice, cause: code });
        }
        const known = (testimony: Testimony): Tagging => {
          const tagging = taggings.get(testimonyOf(testimony));
          if (!tagging) throw new Error('A lesson was not tagged beforehand.');
          return tagging;
        };
        const { learned, trial } = learn(lessons, known);
        const answer = await server('keepLearned', { packed: packLearned(learned) });
        if (!answer.ok) throw new ProblemError(answer.problem.code, answer.problem.facts);
        update((state) => withToday(state, answer.value));
        return { ...review, trial };
      }),
  };
}

/** What the engine looks at in a voice. */
const testimonyOf = ({ comment, reason = '', disposition = '', rating = null }: Testimony): string =>
  [reason, disposition, rating ?? '', comment].join('\n');
