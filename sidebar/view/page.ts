import type { PageWords } from '../../src/core/words/page-words.ts';
import type { Actions } from '../actions.ts';
import type { State } from '../state.ts';

/** What every view is drawn from. */
export interface Page {
  state: State;
  actions: Actions;
  words: PageWords;
}
