import type { CauseCode } from '../src/core/causes.ts';
import { fill } from '../src/core/words/fill.ts';
import { pageWordsOf } from '../src/core/words/page-words.ts';
import { percent } from '../src/core/words/percent.ts';
import { ask } from './ask.ts';
import { guard } from './guard.ts';
import type { Outside } from './outside.ts';
import { measureProof, nextToLabel, type ProofState } from './review/proof.ts';
import { cellNames } from './review/review.ts';
import { isFree, type State, withToday } from './state.ts';
import type { Store } from './store.ts';
import { createPageTagger } from './tagging/tagging.ts';

/** What a person can do to see how right the causes are. */
export interface ProofActions {
  /** Goes on with the voices drawn before, or draws some. */
  openProof: () => Promise<void>;
  /** Draws other voices; what was said of the ones before is forgotten. */
  drawAgain: () => Promise<void>;
  /** Says which causes the voice at hand has, the primary first. */
  label: (causes: readonly CauseCode[]) => Promise<void>;
  /** Goes to another voice. */
  goTo: (at: number) => void;
  /** Measures, shows and keeps the figures. */
  showProof: () => Promise<void>;
}

/** The actions of the proof. */
export function createProofActions(store: Store<State>, { server, newId }: Outside): ProofActions {
  const { get, update } = store;

  const work = (act: () => Promise<ProofState | null>): Promise<void> =>
    guard(store, async () => {
      if (!isFree(get())) return;
      update((state) => ({ ...state, call: 'proof', problem: null }));
      const proof = await act();
      update((state) => ({ ...state, call: null, proof }));
    });

  const open = async (seed: string): Promise<ProofState> => {
    const asked = await ask(server, 'proof', { seed });
    if (asked.rows.length === 0 && seed === '') return open(newId());
    return { asked, rows: asked.rows, at: nextToLabel(asked.rows, 0), result: null };
  };

  return {
    openProof: () => work(() => open('')),
    drawAgain: () => work(() => open(newId())),
    goTo: (at) => update((state) => (state.proof ? { ...state, proof: { ...state.proof, at } } : state)),
    label: (causes) =>
      work(async () => {
        const { proof } = get();
        const row = proof?.rows[proof.at];
        if (!proof || !row) return proof;
        const { nameOf } = cellNames(proof.asked);
        const [first, ...others] = causes;
        const cells = { cause: first ? nameOf(first) : '', others: others.map(nameOf).join(', ') };
        await ask(server, 'labelProof', { key: row.voice.key, ...cells });
        const rows = proof.rows.map((one) => (one === row ? { ...one, ...cells, isLabelled: true } : one));
        return { ...proof, rows, at: nextToLabel(rows, proof.at + 1), result: null };
      }),
    showProof: () =>
      work(async () => {
        const { proof } = get();
        if (!proof) return proof;
        const { asked } = proof;
        const result = await measureProof(proof, createPageTagger(server, asked.rules, asked.learned));
        const { nameOf } = cellNames(asked);
        const texts = pageWordsOf(asked.language).sidebar.proof;
        const named = (cause: CauseCode | ''): string => nameOf(cause) || texts.noCause;
        const today = await ask(server, 'keepProof', {
          figures: [
            ...result.figures.map(({ what, right, of, from, to }) => ({
              figure: texts.figures[what],
              value: of === 0 ? '–' : percent(right / of),
              range: of === 0 ? '–' : fill(texts.range, { from: percent(from), to: percent(to) }),
              count: fill(texts.count, { right: String(right), of: String(of) }),
            })),
            ...result.confused.map(({ said, tagged, voices }) => ({
              figure: fill(texts.confused, { said: named(said), tagged: named(tagged) }),
              value: '',
              range: '',
              count: String(voices),
            })),
          ],
          tagged: result.tagged.map(({ key, causes }) => ({
            key,
            causes: causes.map(nameOf).join(', ') || texts.noCause,
          })),
        });
        update((state) => withToday(state, today));
        return { ...proof, result };
      }),
  };
}
