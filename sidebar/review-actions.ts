import type { Decision } from '../src/api.ts';
import type { CauseCode } from '../src/core/causes.ts';
import { keyOfTestimony } from '../src/core/tagging/remember-tags.ts';
import type { Tagging, Testimony } from '../src/core/tagging/tagging.ts';
import { ask } from './ask.ts';
import { takeTurns } from './file/pause.ts';
import { guard } from './guard.ts';
import type { Outside } from './outside.ts';
import { cellNames, decisionsOn, groupAtHand, lookedAt, type ReviewState } from './review/review.ts';
import { isFree, type State, withToday } from './state.ts';
import type { Store } from './store.ts';
import type { PageTagger } from './tagging/page-tagger.ts';
import { createPageTagger, learnInSteps, packLearned, queueOf } from './tagging/tagging.ts';

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

  /** Has causes written; gives what takes them back. */
  const send = async (decisions: Decision[]): Promise<Decision[]> => {
    const { undo, today } = await ask(server, 'decideCauses', { decisions });
    update((state) => withToday(state, today));
    return undo;
  };

  return {
    openReview: () =>
      guard(store, async () => {
        if (!isFree(get())) return;
        update((state) => ({ ...state, call: 'review', problem: null }));
        const asked = await ask(server, 'reviewVoices', {});
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
        const undo = await send(now);
        const answers = [...review.answers, { at: review.at, now, undo }];
        return lookedUp({ ...review, answers, at: review.at + 1 });
      }),
    skip: () => work((review) => lookedUp({ ...review, at: review.at + 1 })),
    takeBack: () =>
      work(async (review) => {
        const last = review.answers[review.answers.length - 1];
        if (!last) return review;
        await send(last.undo);
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
          taggings.set(keyOfTestimony(voice), await tag(voice));
          lessons.push({ ...voice, cause: code });
        }
        const known = (testimony: Testimony): Tagging => {
          const tagging = taggings.get(keyOfTestimony(testimony));
          if (!tagging) throw new Error('A lesson was not tagged beforehand.');
          return tagging;
        };
        const turn = takeTurns(undefined);
        const steps = learnInSteps(lessons, known);
        let step = steps.next();
        for (; !step.done; step = steps.next()) await turn();
        const { learned, trial } = step.value;
        const today = await ask(server, 'keepLearned', { packed: packLearned(learned) });
        update((state) => withToday(state, today));
        return { ...review, trial };
      }),
  };
}
