import type { Server, SheetRows } from '../src/api.ts';
import { fail, type Result, succeed } from '../src/core/problem.ts';
import { fill } from '../src/core/words/fill.ts';
import { pageWordsOf } from '../src/core/words/page-words.ts';
import { guard } from './guard.ts';
import { correctedFiles } from './import/corrected-lines.ts';
import { type ChosenFile, isBusy, type State, withToday } from './state.ts';
import type { Store } from './store.ts';

/** Where rows come from that are no files, and what may keep them from coming in. */
export interface SourceActions {
  /** Changes what stands in the field for pasted rows. */
  draftRows: (text: string) => void;
  /** Takes rows a person pasted. */
  paste: (text: string) => Promise<void>;
  /** Takes the rows of the open tab, or of the cells selected in it. */
  takeSheet: (selection: boolean) => Promise<void>;
  /** Takes the rejected rows somebody corrected. */
  takeCorrections: () => Promise<void>;
  /** Frees the empty cells at the end of the tabs, then does again what found too few. */
  trim: () => Promise<void>;
  /** Has order numbers kept as codes, or as they are. */
  hideOrders: (hashOrders: boolean) => Promise<void>;
}

/** A moment on the person's clock, to the second. */
const timeOf = (now: Date): string =>
  new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 19).replace('T', ' ');

const NO_BYTES = async (): Promise<Uint8Array> => new Uint8Array();

/** Rows of the open tab in as many answers as it takes; a problem of one of them is the problem of all. */
async function readSheet(server: Server, selection: boolean): Promise<Result<SheetRows>> {
  const first = await server('readSheet', { selection, from: 0 });
  if (!first.ok) return first;
  const rows = [...first.value.rows];
  // Selected rows come under a line of headings that the first answer adds.
  const added = first.value.headed ? 1 : 0;
  for (let more = first.value.more; more; ) {
    const next = await server('readSheet', { selection, from: rows.length - added });
    if (!next.ok) return next;
    rows.push(...next.value.rows);
    more = next.value.more;
  }
  return rows.some((cells) => cells.some((cell) => cell.trim() !== ''))
    ? succeed({ ...first.value, rows, more: false })
    : fail('empty-tab', { tab: first.value.name });
}

/** The actions of the other sources; `choose` takes files in, `read` reads one anew, `resume` goes on with a resting import. */
export function createSourceActions(
  store: Store<State>,
  server: Server,
  {
    choose,
    read,
    resume,
  }: {
    choose: (files: ChosenFile[]) => Promise<void>;
    read: (file: ChosenFile) => Promise<void>;
    resume: () => Promise<void>;
  },
): SourceActions {
  const { get, update } = store;
  const texts = () => pageWordsOf(get().language).sidebar.sources;

  /** Asks the workbook for something short; nothing else is asked meanwhile. */
  const during = (call: NonNullable<State['call']>, work: () => Promise<void>): Promise<void> =>
    guard(store, async () => {
      if (isBusy(get())) return;
      update((state) => ({ ...state, call, problem: null }));
      await work();
    });

  return {
    draftRows: (draft) => update((state) => ({ ...state, draft })),
    paste: async (text) => {
      if (text.trim() === '') return;
      // Each paste is a file of its own, so its name says when it was.
      const name = fill(texts().pasted, { at: timeOf(new Date()) });
      await choose([{ name, bytes: async () => new TextEncoder().encode(text), pasted: true }]);
    },
    takeSheet: (selection) =>
      during('sheet', async () => {
        const answer = await readSheet(server, selection);
        update((state) => ({ ...state, call: null, ...(answer.ok ? {} : { problem: answer.problem }) }));
        if (!answer.ok) return;
        const { name, first, rows } = answer.value;
        const lines = rows.map((cells, at) => ({ line: first + at, cells, unclosed: false }));
        await choose([{ name, bytes: NO_BYTES, given: { sheetName: name, rows: lines } }]);
      }),
    takeCorrections: () =>
      during('sheet', async () => {
        const answer = await server('corrections', {});
        update((state) => ({ ...state, call: null, ...(answer.ok ? {} : { problem: answer.problem }) }));
        if (!answer.ok) return;
        const files = correctedFiles(answer.value).map(
          ({ fileName, report, ownName, headings, rows, from }): ChosenFile => {
            const lines = [{ line: 0, cells: headings }, ...rows].map((row) => ({ ...row, unclosed: false }));
            const given = { sheetName: '', rows: lines, as: { report, ownName, fileName } };
            return { name: fill(texts().correctedFile, { file: fileName }), bytes: NO_BYTES, given, corrects: from };
          },
        );
        await choose(files);
      }),
    trim: () =>
      during('trim', async () => {
        const { step } = get();
        const answer = await server('trimGrid', {});
        update((state) => ({ ...state, call: null, ...(answer.ok ? {} : { problem: answer.problem }) }));
        if (!answer.ok) return;
        if (step.at === 'choose' && step.again) await read(step.again);
        else await resume();
      }),
    hideOrders: (hashOrders) =>
      during('privacy', async () => {
        const answer = await server('setPrivacy', { hashOrders });
        update((state) => ({
          ...(answer.ok ? withToday(state, answer.value) : { ...state, problem: answer.problem }),
          call: null,
        }));
      }),
  };
}
