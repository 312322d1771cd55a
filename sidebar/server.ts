import type { Answer, Api, Request, Server } from '../src/api.ts';
import { fail, type Problem, type Result } from '../src/core/problem.ts';
import type { Runner } from './google.ts';

/** Requests that may be sent again when nobody knows whether they arrived: sent twice they do what they do once. */
const REPEATABLE: Readonly<Record<keyof Api, boolean>> = {
  today: true,
  prepareImport: true,
  lexicon: true,
  taggingRules: true,
  commitChunk: true,
  reviewVoices: true,
  taggedVoices: true,
  changeRules: true,
  proof: true,
  labelProof: true,
  keepProof: true,
  // Sent twice it would take its own work for what stood before.
  decideCauses: false,
  keepLearned: true,
  refresh: true,
  undoImport: false,
  corrections: true,
  readSheet: true,
  addPivot: true,
  openTasks: true,
  showVoices: true,
  ownerTab: true,
  monthlyReview: true,
  writeReview: true,
  prevent: true,
  openTool: true,
  addProduct: true,
  evidencePack: true,
  mergeMessages: true,
  noteVoice: true,
  voiceDigest: true,
  cards: true,
  keepCard: true,
  trimGrid: true,
  setPrivacy: true,
  setLanguage: true,
  mappings: true,
  keepMapping: true,
};

/** How long to wait before each new try, in milliseconds. */
const BACK_OFF: readonly number[] = [1_000, 4_000];

/** What Google says when the page runs as another account than the one that opened the spreadsheet. */
const NO_ACCESS = /PERMISSION_DENIED|Authori[sz]ation is required/i;

/** Failures a second try cannot mend. Google translates most of its texts, so everything else counts as passing. */
const LASTING =
  /Script function not found|Exceeded maximum execution time|illegal value in property|circular reference|SyntaxError/i;

/** What the server client needs from the page. */
export interface Wire {
  runner: Runner;
  wait?: (milliseconds: number) => Promise<void>;
}

const sleep = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

const problemOf = (reason: string): Problem =>
  fail(NO_ACCESS.test(reason) ? 'several-accounts' : 'unexpected', { reason }).problem;

function callOnce<Name extends keyof Api>(
  runner: Runner,
  name: Name,
  request: Request<Name>,
): Promise<Result<Answer<Name>>> {
  return new Promise((resolve, reject) => {
    runner
      .withSuccessHandler((answer) => {
        if (answer === null || answer === undefined) reject(new Error('The answer was empty.'));
        else resolve(answer as Result<Answer<Name>>);
      })
      .withFailureHandler(reject)
      .callServer(name, request);
  });
}

/**
 * The client of the spreadsheet. Calls are made one after another in the order they are asked for, so there is never more than
 * one write. Never rejects: whatever goes wrong is a problem; a passing failure of a repeatable request is tried again first.
 */
export function createServer({ runner, wait = sleep }: Wire): Server {
  let last: Promise<unknown> = Promise.resolve();
  const call: Server = async (name, request) => {
    for (let attempt = 0; ; attempt += 1) {
      try {
        return await callOnce(runner, name, request);
      } catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        const pause = BACK_OFF[attempt];
        if (pause === undefined || !REPEATABLE[name] || NO_ACCESS.test(reason) || LASTING.test(reason))
          return { ok: false, problem: problemOf(reason) };
        await wait(pause);
      }
    }
  };
  return (name, request) => {
    const answer = last.then(() => call(name, request));
    last = answer;
    return answer;
  };
}
