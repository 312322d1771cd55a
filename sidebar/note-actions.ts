import type { Request } from '../src/api.ts';
import type { CauseCode } from '../src/core/causes.ts';
import { maskedKinds } from '../src/core/voices/masked.ts';
import { ask } from './ask.ts';
import { redact } from './file/exports.ts';
import { guard } from './guard.ts';
import type { NoteState } from './note-state.ts';
import type { Outside } from './outside.ts';
import { cellNames } from './review/review.ts';
import { isFree, type State, withToday } from './state.ts';
import type { Store } from './store.ts';

/** What service staff can do with what customers say. */
export interface NoteActions {
  /** Sends an entry without personal data; gives whether it was taken in. */
  noteVoice: (note: Request<'noteVoice'>) => Promise<boolean>;
  /** Gives the entry just noted another cause, or none (`''`). */
  changeCause: (cause: CauseCode | '') => Promise<void>;
  writeDigest: (digest: Request<'voiceDigest'>) => Promise<void>;
}

/** The actions of the customer voice. */
export function createNoteActions(store: Store<State>, { server }: Outside): NoteActions {
  const { get, update } = store;
  const take = async (work: (note: NoteState) => Promise<Partial<NoteState>>): Promise<boolean> => {
    let done = false;
    await guard(store, async () => {
      if (!isFree(get())) return;
      update((state) => ({ ...state, call: 'note', problem: null }));
      const change = await work(get().note);
      update((state) => ({ ...state, call: null, note: { ...state.note, ...change } }));
      done = true;
    });
    return done;
  };
  return {
    noteVoice: (note) =>
      take(async () => {
        const { reporter, channel } = note;
        update((state) => ({ ...state, note: { ...state.note, reporter, channel, noted: null } }));
        const [text, line] = [redact(note.text), redact(note.line)];
        const answer = await ask(server, 'noteVoice', { ...note, text, line });
        const masked = maskedKinds(`${note.text}\n${note.line}`, `${text}\n${line}`);
        return { noted: { ...answer, text, masked } };
      }),
    changeCause: async (cause) => {
      await take(async ({ noted }) => {
        if (noted === null) return {};
        const { nameOf, yes } = cellNames(noted);
        const name = nameOf(cause);
        const decision = { key: noted.key, was: noted.cause, cause: name, checked: yes };
        const { undo, today } = await ask(server, 'decideCauses', { decisions: [decision] });
        update((state) => withToday(state, today));
        return { noted: { ...noted, ...(undo.length > 0 && { cause: name, evidence: [], why: '' }) } };
      });
    },
    writeDigest: async (digest) => {
      await take(async () => ({ digest: await ask(server, 'voiceDigest', digest) }));
    },
  };
}
