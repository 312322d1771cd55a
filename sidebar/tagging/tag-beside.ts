import type { Answer, Server } from '../../src/api.ts';
import { ProblemError } from '../../src/core/problem.ts';
import type { Testimony } from '../../src/core/tagging/tagging.ts';
import { createTestimonyMap } from '../../src/core/tagging/testimony-map.ts';
import { MOST_ROWS } from '../import/plan-import.ts';
import type { TagOf } from './serve-tagging.ts';
import { createPageTagger } from './tagging.ts';
import { A_MESSAGE, startTagging, type TaggingWorker } from './tagging-worker.ts';

type Rules = Answer<'taggingRules'>;

/** Tags the testimonies of a file in a worker while the page still reads it. */
export interface TaggingBeside {
  /** Gets all that was read so far, again and again. */
  hear: (soFar: readonly Testimony[]) => void;
  /** The tagger for the rules that hold; where the worker began with others it begins anew. */
  tagWith: (rules: Rules) => TagOf;
  /** Ends the worker; to be called whatever the end of the import is. */
  end: () => void;
}

/** Testimonies below which the page has tagged them sooner than a worker is ready. */
const WORTH_A_WORKER = 2_000;

const BUILT_IN: Rules = { rules: null, learned: '' };

const areSame = (a: Rules, b: Rules): boolean =>
  a.learned === b.learned && JSON.stringify(a.rules) === JSON.stringify(b.rules);

/**
 * Begins to tag beside the page; where there can be no worker, or it fails, and for short files the page tags. Aborting the signal
 * ends the worker.
 */
export function tagBeside(server: Server, signal?: AbortSignal): TaggingBeside {
  const places = createTestimonyMap<number>();
  const testimonies: Testimony[] = [];
  let heard = 0;
  let sent = 0;
  let isSettled = false;
  let isOver = false;
  let at: { rules: Rules; worker: TaggingWorker | null } | null = null;

  const placeOf = (testimony: Testimony): number => {
    const known = places.get(testimony);
    if (known !== undefined) return known;
    const { comment, reason, disposition, rating } = testimony;
    places.add(testimony, testimonies.length);
    return testimonies.push({ comment, reason, disposition, rating } as Testimony) - 1;
  };
  const send = (fewest: number): void => {
    if (!at?.worker || testimonies.length - sent < fewest) return;
    at.worker.add(testimonies.slice(sent));
    sent = testimonies.length;
  };
  const follow = (rules: Rules): void => {
    if (!at || !areSame(at.rules, rules)) begin(rules);
  };
  const begin = (rules: Rules): void => {
    at?.worker?.end();
    at = { rules, worker: null };
    sent = 0;
    try {
      at.worker = startTagging(server, rules);
    } catch {
      return;
    }
    send(A_MESSAGE);
  };
  /** Most workbooks have the built-in rules and no lessons: with these it begins before the answer is there. */
  const start = async (): Promise<void> => {
    begin(BUILT_IN);
    const answer = await server('taggingRules', {});
    if (answer.ok && !isSettled && !isOver) follow(answer.value);
  };

  const end = (): void => {
    isOver = true;
    at?.worker?.end();
  };
  signal?.addEventListener('abort', end, { once: true });

  return {
    hear: (soFar) => {
      // Such a file will be refused.
      if (soFar.length > MOST_ROWS) end();
      for (; !isOver && heard < soFar.length; heard += 1) placeOf(soFar[heard] as Testimony);
      send(A_MESSAGE);
      if (!at && !isOver && heard >= WORTH_A_WORKER) void start();
    },
    tagWith: (rules) => {
      let inPage: TagOf | undefined;
      // Unpacked only where the page tags itself.
      const tagInPage: TagOf = (testimony) => {
        inPage ??= createPageTagger(server, rules.rules, rules.learned, signal);
        return inPage(testimony);
      };
      isSettled = true;
      if (!at || isOver) return tagInPage;
      follow(rules);
      const { worker } = at;
      if (!worker) return tagInPage;
      let hasFailed = false;
      return (testimony) => {
        if (hasFailed) return tagInPage(testimony);
        const place = placeOf(testimony);
        send(1);
        const tag = worker.tagAt(place);
        if (!(tag instanceof Promise)) return tag;
        return tag.catch((error) => {
          signal?.throwIfAborted();
          if (error instanceof ProblemError) throw error;
          hasFailed = true;
          return tagInPage(testimony);
        });
      };
    },
    end,
  };
}
