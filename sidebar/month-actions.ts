import { ask } from './ask.ts';
import { guard } from './guard.ts';
import type { Outside } from './outside.ts';
import { isFree, type State } from './state.ts';
import type { Store } from './store.ts';

/** What a person can do with the review of a month. */
export interface MonthActions {
  /** Reviews a month (`''`: the newest that is known to its end). */
  openMonth: (month: string) => Promise<void>;
  /** Has the page of the month under review written, and opens it. */
  writeMonth: () => Promise<void>;
}

/** The actions of the monthly review. */
export function createMonthActions(store: Store<State>, { server }: Outside): MonthActions {
  const { get, update } = store;
  const take = (name: 'monthlyReview' | 'writeReview', month: string): Promise<void> =>
    guard(store, async () => {
      if (!isFree(get())) return;
      update((state) => ({ ...state, call: 'month', problem: null }));
      const answer = await ask(server, name, { month });
      update((state) => ({ ...state, call: null, month: answer }));
    });
  return {
    openMonth: (month) => take('monthlyReview', month),
    writeMonth: async () => {
      const review = get().month?.review;
      if (review) await take('writeReview', review.month);
    },
  };
}
