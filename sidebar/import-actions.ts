import type { Problem } from '../src/core/problem.ts';
import { openArchive } from './file/archive.ts';
import type { ExportFile } from './file/export-file.ts';
import { previewEncodings } from './file/exports.ts';
import { kindOf } from './file/kind.ts';
import type { ReadAnswers } from './file/read-export.ts';
import { guard } from './guard.ts';
import { prepareImport } from './import/prepare-import.ts';
import { closeRun, continueRun, type ImportRun, startRun } from './import/run-import.ts';
import { createMappingActions, type MappingActions } from './mapping-actions.ts';
import type { Outside } from './outside.ts';
import { createSourceActions, type SourceActions } from './source-actions.ts';
import { type ChosenFile, isBusy, type State, type UnknownTable, withRun, withToday } from './state.ts';
import type { Store } from './store.ts';
import { tagBeside } from './tagging/tag-beside.ts';

/** What a person can do with files. */
export interface ImportActions extends SourceActions, Omit<MappingActions, 'ownTables'> {
  /** Takes files in; the first is read as soon as no short call is under way, unless an import is. */
  choose: (files: readonly ChosenFile[]) => Promise<void>;
  /** Reads the next file that waits. */
  next: () => Promise<void>;
  /** Reads the file at hand again with what a person said of it. */
  answer: (answers: ReadAnswers) => Promise<void>;
  /** Ends reading at once, or the import after the chunk that is being written. */
  stop: () => void;
  /** Puts the preview, the result, or an import that never got to write away. */
  cancel: () => Promise<void>;
  /** Does what the preview says. */
  start: () => Promise<void>;
  /** Goes on with a resting import. */
  resume: () => Promise<void>;
  /** Ends a resting import and keeps what is written. */
  close: () => Promise<void>;
}

/** Share of the progress bar that reading takes; tagging takes the rest. */
const READING_PART = 0.5;

/** Share of the progress bar a step moves at least: painting it after each slice of work would take a quarter of the time. */
const SHOWN_STEP = 0.03;

/** Waits for the end of the short call that is under way. */
function calm({ get, listen }: Store<State>): Promise<void> {
  return new Promise((resolve) => {
    const stop = listen(() => {
      if (get().call !== null) return;
      stop();
      resolve();
    });
  });
}

/** Problems that one answer of a person solves. */
const isQuestion = ({ code }: Problem): boolean => code === 'needs-month' || code === 'needs-marketplace';

const unpacked = ({ name, bytes, given }: ExportFile): ChosenFile => ({
  name,
  bytes: async () => bytes,
  isUnpacked: true,
  ...(given && { given }),
});

/** The actions of the import view; `load` asks the workbook where it stands. */
export function createImportActions(
  store: Store<State>,
  { server, readExport, newId }: Outside,
  load: () => Promise<void>,
): ImportActions {
  const { get, update } = store;
  let control = new AbortController();

  /** The file itself, or the first of an archive, whose others then wait in front of all that waited; `null` after a problem. */
  const open = async (file: ChosenFile, signal: AbortSignal): Promise<ExportFile | null> => {
    const bytes = await file.bytes();
    if (file.given) return { name: file.name, bytes, given: file.given };
    if (file.isUnpacked || kindOf(bytes) !== 'archive') return { name: file.name, bytes };
    const opened = await openArchive({ name: file.name, bytes }, { signal });
    if (signal.aborted) return null;
    if (!opened.ok) return refuse(opened.problem);
    const [first, ...others] = opened.value;
    update((state) => ({ ...state, waiting: [...others.map(unpacked), ...state.waiting] }));
    return first ?? null;
  };

  /** Puts files in front of all that wait; a file that is read once more does not bring its sheets twice. */
  const queue = (files: readonly ExportFile[]): void =>
    update((state) => {
      const names = state.waiting.map(({ name }) => name);
      const fresh = files.filter(({ name }) => !names.includes(name)).map(unpacked);
      return { ...state, waiting: [...fresh, ...state.waiting] };
    });

  const refuse = (problem: Problem, unknown?: UnknownTable, again?: ChosenFile): null => {
    update((state) => ({ ...state, step: { at: 'choose', unknown, again }, problem }));
    return null;
  };

  const read = (chosen: ChosenFile, answers: ReadAnswers = {}): Promise<void> =>
    guard(store, async () => {
      control = new AbortController();
      const { signal } = control;
      let file = chosen;
      let shown = Number.NEGATIVE_INFINITY;
      const show = (share: number): void => {
        if (share < shown + SHOWN_STEP) return;
        shown = share;
        if (!signal.aborted) update((state) => ({ ...state, step: { at: 'reading', file, share } }));
      };
      update((state) => ({ ...state, problem: null, undone: null }));
      show(0);
      const beside = tagBeside(server, signal);
      try {
        const own = await ownTables();
        const opened = await open(chosen, signal);
        if (!opened || signal.aborted) return;
        if (opened.name !== file.name) file = unpacked(opened);
        let unknown: UnknownTable | undefined;
        const outcome = await readExport(opened, {
          onProgress: (share) => show(share * READING_PART),
          signal,
          answers,
          pasted: chosen.pasted,
          own,
          onOtherSheets: queue,
          onVoices: beside.hear,
          onUnknown: (top) => {
            unknown = { file, answers, ...top };
          },
        });
        if (signal.aborted) return;
        if (!outcome.ok && outcome.problem.code === 'needs-encoding') {
          const candidates = previewEncodings(opened.bytes);
          update((state) => ({ ...state, step: { at: 'encoding', file, answers, candidates } }));
          return;
        }
        if (!outcome.ok && isQuestion(outcome.problem)) {
          const { problem } = outcome;
          update((state) => ({ ...state, step: { at: 'question', file, answers, problem } }));
          return;
        }
        const onProgress = (share: number): void => show(READING_PART + share * (1 - READING_PART));
        const plan = outcome.ok
          ? await prepareImport(
              server,
              file.name,
              outcome.value,
              { onProgress, signal, tagWith: beside.tagWith },
              chosen.corrects,
            )
          : outcome;
        if (signal.aborted) return;
        if (plan.ok) update((state) => ({ ...state, draft: '', step: { at: 'preview', file, plan: plan.value } }));
        else refuse(plan.problem, unknown, plan.problem.code === 'workbook-full' ? file : undefined);
      } catch (error) {
        if (!signal.aborted) throw error;
      } finally {
        beside.end();
      }
    });

  const { ownTables, ...mapping } = createMappingActions(store, server, read);
  const choose = async (files: readonly ChosenFile[]): Promise<void> => {
    if (files.length === 0) return;
    update((state) => ({ ...state, waiting: [...state.waiting, ...files] }));
    if (get().call !== null) await calm(store);
    const { at } = get().step;
    if (at === 'choose' || at === 'result') await next();
  };

  const next = async (): Promise<void> => {
    const { waiting } = get();
    const [file, ...others] = waiting;
    if (!file || isBusy(get())) return;
    update((state) => ({ ...state, waiting: others }));
    await read(file);
  };

  const go = (file: ChosenFile, from: ImportRun): Promise<void> =>
    guard(store, async () => {
      control = new AbortController();
      const { signal } = control;
      const show = (run: ImportRun): void =>
        update((state) => ({
          ...state,
          step: { at: 'running', file, run, share: run.written / (run.chunks + 1), stopping: signal.aborted },
        }));
      update((state) => ({ ...state, problem: null, undone: null, asking: null }));
      show(from);
      const run = await continueRun(server, from, { signal, onStep: show });
      update((state) => withRun(run.refreshed ? withToday(state, run.refreshed.today) : state, run, file));
    });

  const resume = async (): Promise<void> => {
    const { step } = get();
    if (step.at === 'resting' && !isBusy(get())) await go(step.file, step.run);
  };

  const close = (): Promise<void> =>
    guard(store, async () => {
      const { step } = get();
      if (step.at !== 'resting' || isBusy(get())) return;
      update((state) => ({ ...state, call: 'close', problem: null }));
      const run = await closeRun(server, step.run);
      update((state) => ({
        ...withRun(run.refreshed ? withToday(state, run.refreshed.today) : state, run, step.file),
        call: null,
      }));
    });

  return {
    ...mapping,
    ...createSourceActions(store, server, { choose, read, resume }),
    choose,
    next,
    answer: async (answers) => {
      const { step } = get();
      if (!('answers' in step) || isBusy(get())) return;
      const { marketplace } = answers;
      if (marketplace) update((state) => ({ ...state, marketplace }));
      await read(step.file, { ...step.answers, ...answers });
    },
    stop: () => {
      control.abort();
      update((state) => {
        if (state.step.at === 'reading') return { ...state, step: { at: 'choose' } };
        return state.step.at === 'running' ? { ...state, step: { ...state.step, stopping: true } } : state;
      });
    },
    cancel: async () => {
      const { step } = get();
      if (isBusy(get())) return;
      update((state) => ({ ...state, step: { at: 'choose' }, problem: null, asking: null }));
      if (step.at === 'resting') await load();
    },
    start: async () => {
      const { step } = get();
      if (step.at === 'preview' && !isBusy(get())) await go(step.file, startRun(step.plan, newId()));
    },
    resume,
    close,
  };
}
