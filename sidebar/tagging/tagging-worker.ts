import type { Answer, Server } from '../../src/api.ts';
import type { Testimony } from '../../src/core/tagging/tagging.ts';
import { startWorker } from '../start-worker.ts';
import { fetchLexicon } from './fetch-lexicon.ts';
import type { Tag, TaggingMessage, TaggingOrder } from './serve-tagging.ts';

/** A worker that tags testimonies, known by their place in the order they were given. */
export interface TaggingWorker {
  add: (testimonies: readonly Testimony[]) => void;
  /** The tag of a place; rejects where the worker cannot tell it, with a `ProblemError` where a lexicon cannot be had. */
  tagAt: (place: number) => Tag | Promise<Tag>;
  /** Frees all the worker holds; what is not told yet rejects. */
  end: () => void;
}

/** Testimonies in one message: their tags are taken in within a moment. */
export const A_MESSAGE = 500;

const PROGRAM = 'Headwater_tagging';
const SCRIPT = `
const take = ${PROGRAM}.serveTagging((message) => postMessage(message));
onmessage = ({ data }) => take(data);`;

/** Starts a worker that tags with the given rules and asks the server for lexicons; throws where there can be no worker. */
export function startTagging(server: Server, rules: Answer<'taggingRules'>): TaggingWorker {
  const { worker, end } = startWorker(PROGRAM, SCRIPT);
  const post = (order: TaggingOrder): void => worker.postMessage(order);
  const tags: Tag[] = [];
  let failed: unknown = null;
  let waiting: { place: number; resolve: (tag: Tag) => void; reject: (error: unknown) => void }[] = [];

  const fail = (error: unknown): void => {
    failed ??= error;
    for (const { reject } of waiting) reject(failed);
    waiting = [];
  };
  const settle = (): void => {
    for (const { place, resolve } of waiting) if (tags[place]) resolve(tags[place]);
    waiting = waiting.filter(({ place }) => !tags[place]);
  };

  worker.onmessage = ({ data }: MessageEvent<TaggingMessage>) => {
    if ('needs' in data) fetchLexicon(server, data.needs).then((lexicon) => post({ lexicon }), fail);
    else {
      for (const tag of data.tags) tags.push(tag);
      settle();
    }
  };
  worker.onerror = (event) => {
    event.preventDefault();
    fail(new Error(event.message));
  };
  post(rules);

  return {
    add: (testimonies) => {
      for (let from = 0; from < testimonies.length; from += A_MESSAGE)
        post({ testimonies: testimonies.slice(from, from + A_MESSAGE) });
    },
    tagAt: (place) => {
      const tag = tags[place];
      if (tag) return tag;
      if (failed !== null) return Promise.reject(failed);
      return new Promise((resolve, reject) => waiting.push({ place, resolve, reject }));
    },
    end: () => {
      end();
      fail(new Error('The worker was ended.'));
    },
  };
}
