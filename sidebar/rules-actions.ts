import type { CauseCode } from '../src/core/causes.ts';
import type { PhraseRule } from '../src/core/tagging/tagging.ts';
import { ask } from './ask.ts';
import { guard } from './guard.ts';
import type { Outside } from './outside.ts';
import { cellNames } from './review/review.ts';
import { tagAnew } from './review/tag-anew.ts';
import type { RulesState } from './rules-state.ts';
import { isFree, type State, withoutPreview, withToday } from './state.ts';
import type { Store } from './store.ts';
import { prepareRetag } from './tagging/tagging.ts';

/** What a person can do with rules. */
export interface RulesActions {
  /** Shows what rules and lessons would change in the voices that are there. */
  lookAtRules: () => Promise<void>;
  /** Does what was shown. */
  applyRules: () => Promise<void>;
  /** Ends looking at once, and writing after the chunk at hand. */
  stopRules: () => void;
  /** Adds proposed wording as a rule of a cause, and shows what that would change. */
  addRule: (at: number, cause: CauseCode) => Promise<void>;
  /** Takes the rule back that was added last. */
  takeRuleBack: () => Promise<void>;
}

/** The actions on rules. */
export function createRulesActions(store: Store<State>, { server, newId }: Outside): RulesActions {
  const { get, update } = store;
  let control = new AbortController();
  const change = (rules: Partial<RulesState>): void =>
    update((state) => ({ ...state, rules: { ...state.rules, ...rules } }));

  /** Works with a progress bar that can be stopped; nothing else starts meanwhile. */
  const work = (act: (hooks: { onProgress: (share: number) => void; signal: AbortSignal }) => Promise<void>) =>
    guard(store, async () => {
      if (!isFree(get())) return;
      control = new AbortController();
      const { signal } = control;
      update((state) => ({ ...state, call: 'rules', problem: null, undone: null }));
      change({ share: 0 });
      try {
        await act({ signal, onProgress: (share) => change({ share }) });
      } catch (error) {
        if (!signal.aborted) throw error;
      } finally {
        change({ share: null });
        update((state) => ({ ...state, call: null }));
      }
    });

  return {
    lookAtRules: () =>
      work(async (hooks) => {
        change({ retag: null, done: null });
        change({ retag: await prepareRetag(server, cellNames, hooks) });
      }),
    applyRules: () =>
      work(async (hooks) => {
        const { retag } = get().rules;
        if (!retag || retag.keys.length === 0) return;
        const id = newId();
        const { today } = await tagAnew(server, retag, id, hooks);
        update((state) => ({ ...withToday(withoutPreview(state), today), review: null }));
        change({ retag: null, done: { id, voices: retag.keys.length } });
      }),
    stopRules: () => control.abort(),
    addRule: (at, cause) =>
      work(async (hooks) => {
        const { retag, added } = get().rules;
        const proposal = retag?.proposals[at];
        if (!proposal) return;
        const { language, phrase } = proposal;
        const rule: PhraseRule = { cause, language, phrase, strength: 'normal', unless: '' };
        const today = await ask(server, 'changeRules', { add: [rule], remove: [] });
        update((state) => withToday(state, today));
        change({ added: [...added, rule], retag: await prepareRetag(server, cellNames, hooks) });
      }),
    takeRuleBack: () =>
      work(async (hooks) => {
        const { added } = get().rules;
        const last = added[added.length - 1];
        if (!last) return;
        const today = await ask(server, 'changeRules', { add: [], remove: [last] });
        update((state) => withToday(state, today));
        change({ added: added.slice(0, -1), retag: await prepareRetag(server, cellNames, hooks) });
      }),
  };
}
