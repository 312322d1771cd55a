import type { Answer, Api, Request, Server } from '../../src/api.ts';
import { BUILT_IN_RULES } from '../../src/core/policies/rule-table.ts';
import { type Result, succeed } from '../../src/core/problem.ts';
import { lexiconOf } from '../../src/core/tagging/lexicon/lexicons.ts';
import { EMPTY_LEDGER, EMPTY_TODAY, sampleContext } from './sample.ts';

type Answers = {
  [Name in keyof Api]: (request: Request<Name>) => Result<Answer<Name>> | Promise<Result<Answer<Name>>>;
};

/** A server that writes down what it is asked. */
export interface FakeServer {
  server: Server;
  /** Requests in the order they came. */
  asked: { name: keyof Api; request: unknown }[];
  /** Requests of one name, oldest first. */
  requests: <Name extends keyof Api>(name: Name) => Request<Name>[];
  /** Calls that are under way. */
  open: () => number;
  /** Most calls that were under way at the same time. */
  most: () => number;
}

const NOTHING_PREVENTED: Answer<'prevent'> = { products: [], tools: [], opened: 0, board: '' };

/** A server that knows nothing and takes everything in, but for the given answers. */
export function fakeServer(answers: Partial<Answers> = {}): FakeServer {
  const all: Answers = {
    today: () => succeed(EMPTY_TODAY),
    prepareImport: ({ keys }) => succeed(sampleContext('n'.repeat(keys.length))),
    lexicon: ({ language }) => succeed(lexiconOf(language)),
    taggingRules: () => succeed({ rules: null, learned: '' }),
    commitChunk: ({ voices, units, chunk, of }) =>
      succeed({ added: voices.length + units.length, updated: 0, unchanged: 0, done: chunk === of }),
    reviewVoices: () => succeed({ toCheck: [], checked: [], rules: null, causeNames: null, language: 'en' }),
    taggedVoices: () =>
      succeed({ voices: [], all: 0, rules: null, ownRules: [], learned: '', causeNames: null, language: 'en' }),
    changeRules: () => succeed(EMPTY_TODAY),
    proof: () => succeed({ rows: [], rules: null, learned: '', causeNames: null, language: 'en' }),
    labelProof: () => succeed({}),
    keepProof: () => succeed(EMPTY_TODAY),
    decideCauses: () => succeed({ undo: [], today: EMPTY_TODAY }),
    keepLearned: () => succeed(EMPTY_TODAY),
    refresh: () => succeed({ newTasks: [], updatedTasks: 0, today: EMPTY_TODAY }),
    undoImport: () => succeed({ removed: 1, restored: 0, withdrawn: 0, today: EMPTY_TODAY }),
    corrections: () => succeed([]),
    readSheet: ({ from }) => succeed({ name: 'Sheet1', first: from + 1, rows: [], headed: false, more: false }),
    addPivot: () => succeed(EMPTY_TODAY),
    openTasks: () => succeed({ tasks: [], owners: [], proven: [], ledger: EMPTY_LEDGER }),
    showVoices: () => succeed({}),
    ownerTab: () => succeed({}),
    monthlyReview: () => succeed({ months: [], review: null, page: null }),
    writeReview: () => succeed({ months: [], review: null, page: null }),
    prevent: () => succeed(NOTHING_PREVENTED),
    openTool: () => succeed(NOTHING_PREVENTED),
    addProduct: () => succeed(NOTHING_PREVENTED),
    evidencePack: () => succeed({}),
    mergeMessages: () => succeed({ rows: [], left: [] }),
    noteVoice: () =>
      succeed({
        ...{ key: 'k', added: true, skuKnown: true, cause: '', evidence: [], why: '', mentions: 0, opened: 0 },
        ...{ task: '', causeNames: null, language: 'en' },
      }),
    voiceDigest: () => succeed({ text: '', page: { name: '', gid: 0 } }),
    cards: () => succeed({ cards: [], stale: [], rules: BUILT_IN_RULES, needs: [] }),
    keepCard: () => succeed({ cards: [], stale: [], rules: BUILT_IN_RULES, needs: [] }),
    trimGrid: () => succeed({ freed: 0 }),
    setPrivacy: ({ hashOrders }) => succeed({ ...EMPTY_TODAY, hashOrders }),
    setLanguage: ({ language }) => succeed({ ...EMPTY_TODAY, language }),
    mappings: () => succeed([]),
    keepMapping: ({ key, json, forget }) => succeed(forget ? [] : [{ key, json }]),
    ...answers,
  };
  const asked: FakeServer['asked'] = [];
  let open = 0;
  let most = 0;
  return {
    asked,
    open: () => open,
    most: () => most,
    requests: <Name extends keyof Api>(name: Name) =>
      asked.filter((one) => one.name === name).map(({ request }) => request as Request<Name>),
    server: async (name, request) => {
      asked.push({ name, request: structuredClone(request) });
      open += 1;
      most = Math.max(most, open);
      await Promise.resolve();
      const answer = await all[name](request);
      open -= 1;
      return answer;
    },
  };
}

/** An answer that is given when the test says so. */
export function held<Value>(): { promise: Promise<Value>; release: (value: Value) => void } {
  let release: (value: Value) => void = () => {};
  const promise = new Promise<Value>((resolve) => {
    release = resolve;
  });
  return { promise, release };
}
