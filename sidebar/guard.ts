import { fail, problemOf } from '../src/core/problem.ts';
import type { ImportStep, State } from './state.ts';
import type { Store } from './store.ts';

/** Where a step rests when it broke off: a half written import can be continued, everything else begins anew. */
function rest(step: ImportStep): ImportStep {
  if (step.at === 'reading') return { at: 'choose' };
  return step.at === 'running' ? { at: 'resting', file: step.file, run: step.run } : step;
}

/** Does the work; a fault of the page itself becomes a problem a person can read, and nothing stays busy. */
export async function guard(store: Store<State>, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    const problem =
      problemOf(error) ??
      fail('unexpected', { reason: error instanceof Error ? error.message : String(error) }).problem;
    store.update((state) => ({ ...state, problem, call: null, step: rest(state.step) }));
  }
}
