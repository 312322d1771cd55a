import type { Request, Server } from '../src/api.ts';
import { fail, ProblemError } from '../src/core/problem.ts';
import { keyOfMapping, LONGEST_MAPPING, type Mapping, writeMapping } from '../src/core/reports/mapping/mapping.ts';
import { firstMapping } from './file/exports.ts';
import type { ReadAnswers } from './file/read-export.ts';
import { guard } from './guard.ts';
import { openKept, usable } from './import/kept-mappings.ts';
import { type ChosenFile, isBusy, type State } from './state.ts';
import type { Store } from './store.ts';

/** What a person can do with tables no report knows. */
export interface MappingActions {
  /** The tables people described; the workbook is asked once. */
  ownTables: () => Promise<Mapping[]>;
  /** Asks the workbook which tables people described, unless it was asked before. */
  loadMappings: () => Promise<void>;
  /** Begins to say which column is which of the file that was just refused. */
  describe: () => void;
  /** Changes what is said of the file at hand. */
  draftMapping: (mapping: Mapping) => void;
  /** Keeps what is said of the file at hand and reads it. */
  applyMapping: () => Promise<void>;
  forgetMapping: (key: string) => Promise<void>;
}

const bytesOf = (text: string): number => new TextEncoder().encode(text).length;

/** The actions for tables no report knows; `read` reads a file anew. */
export function createMappingActions(
  store: Store<State>,
  server: Server,
  read: (file: ChosenFile, answers?: ReadAnswers) => Promise<void>,
): MappingActions {
  const { get, update } = store;

  const ownTables = async (): Promise<Mapping[]> => {
    const known = get().mappings;
    if (known) return usable(known);
    const answer = await server('mappings', {});
    if (!answer.ok) throw new ProblemError(answer.problem.code, answer.problem.facts);
    const mappings = openKept(answer.value);
    update((state) => ({ ...state, mappings }));
    return usable(mappings);
  };

  /** Whether the workbook did as it was asked. */
  const keep = async (request: Request<'keepMapping'>): Promise<boolean> => {
    update((state) => ({ ...state, call: 'mappings', problem: null }));
    const answer = await server('keepMapping', request);
    update((state) => ({
      ...state,
      call: null,
      ...(answer.ok ? { mappings: openKept(answer.value) } : { problem: answer.problem }),
    }));
    return answer.ok;
  };

  return {
    ownTables,
    loadMappings: () =>
      guard(store, async () => {
        if (get().mappings !== null || isBusy(get())) return;
        update((state) => ({ ...state, call: 'mappings' }));
        await ownTables();
        update((state) => ({ ...state, call: null }));
      }),
    describe: () =>
      update((state) => {
        const unknown = state.step.at === 'choose' ? state.step.unknown : undefined;
        if (!unknown || isBusy(state)) return state;
        const mapping = firstMapping(unknown.file.name, unknown, usable(state.mappings ?? []));
        return { ...state, problem: null, step: { at: 'mapping', mapping, ...unknown } };
      }),
    draftMapping: (mapping) =>
      update((state) => (state.step.at === 'mapping' ? { ...state, step: { ...state.step, mapping } } : state)),
    applyMapping: () =>
      guard(store, async () => {
        const { step } = get();
        if (step.at !== 'mapping' || isBusy(get())) return;
        const json = writeMapping(step.mapping);
        const bytes = bytesOf(json);
        if (bytes > LONGEST_MAPPING) {
          const { problem } = fail('mapping-too-large', { bytes, limit: LONGEST_MAPPING });
          update((state) => ({ ...state, problem }));
          return;
        }
        if (await keep({ key: keyOfMapping(step.mapping), json, forget: false })) await read(step.file, step.answers);
      }),
    forgetMapping: (key) =>
      guard(store, async () => {
        if (!isBusy(get())) await keep({ key, json: '', forget: true });
      }),
  };
}
