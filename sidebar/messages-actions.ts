import type { Request } from '../src/api.ts';
import type { Merged } from '../src/core/prevention/messages/merge.ts';
import { ProblemError } from '../src/core/problem.ts';
import { ask } from './ask.ts';
import { messagesCsv, readOrderFile } from './file/exports.ts';
import { guard } from './guard.ts';
import type { Outside } from './outside.ts';
import { type ChosenFile, isFree, type State } from './state.ts';
import type { Store } from './store.ts';

/** What a person asks of messages, but for the orders. */
export type Wish = Omit<Request<'mergeMessages'>, 'orders'>;

/** Orders sent at a time. */
const PART = 5_000;

/** What a person can do with messages to buyers. */
export interface MessagesActions {
  /** Fills the texts of the plan for the orders of a file, which the page alone reads. */
  mergeMessages: (file: ChosenFile, wish: Wish) => Promise<void>;
}

/** The actions of messages. */
export function createMessagesActions(store: Store<State>, { server }: Outside): MessagesActions {
  const { get, update } = store;
  return {
    mergeMessages: (file, wish) =>
      guard(store, async () => {
        if (!isFree(get())) return;
        update((state) => ({ ...state, call: 'prevent', problem: null, merged: null }));
        const read = await readOrderFile({ name: file.name, bytes: await file.bytes() });
        if (!read.ok) throw new ProblemError(read.problem.code, read.problem.facts);
        const merged: Merged = { rows: [], left: [] };
        for (let at = 0; at < read.value.length; at += PART) {
          const { rows, left } = await ask(server, 'mergeMessages', {
            ...wish,
            orders: read.value.slice(at, at + PART),
          });
          merged.rows.push(...rows);
          merged.left.push(...left);
        }
        update((state) => ({ ...state, call: null, merged: { ...merged, csv: messagesCsv(merged.rows) } }));
      }),
  };
}
