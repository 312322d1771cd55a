import type { Answer } from '../src/api.ts';
import type { UiLanguage } from '../src/core/words/words.ts';
import { ask } from './ask.ts';
import { guard } from './guard.ts';
import type { Outside } from './outside.ts';
import { isFree, type MonthStep, type State } from './state.ts';
import type { Store } from './store.ts';

/** What a person can do with the review of a month. */
export interface MonthActions {
  /** Reviews a month (`''`: the newest that is known as a whole). */
  openMonth: (month: string) => Promise<void>;
  /** Has the page of the month under review written in a language, and opens it. */
  writeMonth: (language: UiLanguage) => Promise<void>;
  /** Goes to a step of the review. */
  goToMonthStep: (step: MonthStep) => void;
}

/** The actions of the monthly review. */
export function createMonthActions(store: Store<State>, { server }: Outside): MonthActions {
  const { get, update } = store;
  const take = (asked: () => Promise<Answer<'monthlyReview'>>): Promise<void> =>
    guard(store, async () => {
      if (!isFree(get())) return;
      update((state) => ({ ...state, call: 'month', problem: null }));
      const answer = await asked();
      update((state) => ({ ...state, call: null, month: answer }));
    });
  return {
    openMonth: (month) => take(() => ask(server, 'monthlyReview', { month })),
    writeMonth: async (language) => {
      const review = get().month?.review;
      if (review) await take(() => ask(server, 'writeReview', { month: review.month, language }));
    },
    goToMonthStep: (monthStep) => update((state) => ({ ...state, monthStep })),
  };
}
