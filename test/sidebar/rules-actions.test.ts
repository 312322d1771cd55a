import { describe, expect, test } from 'vitest';
import { createActions } from '../../sidebar/actions.ts';
import { firstState, type State } from '../../sidebar/state.ts';
import { createStore, type Store } from '../../sidebar/store.ts';
import type { TaggedVoice, TaggedVoices } from '../../src/api.ts';
import { fail, succeed } from '../../src/core/problem.ts';
import { type FakeServer, fakeServer } from './fake-server.ts';
import { sampleVoice } from './sample.ts';

const tagged = (number: number, comment: string, more: Partial<TaggedVoice> = {}): TaggedVoice => ({
  voice: sampleVoice(number, { comment, reason: '', rating: null }),
  cause: '',
  autoCause: '',
  otherCauses: '',
  checked: false,
  ...more,
});
const answerOf = (voices: TaggedVoice[], more: Partial<TaggedVoices> = {}): TaggedVoices => ({
  voices,
  all: voices.length,
  rules: null,
  ownRules: [],
  learned: '',
  causeNames: null,
  language: 'en',
  ...more,
});

function open(answers: Parameters<typeof fakeServer>[0]): {
  store: Store<State>;
  fake: FakeServer;
  actions: ReturnType<typeof createActions>;
} {
  const store = createStore<State>({ ...firstState('review', 'en'), call: null });
  const fake = fakeServer(answers);
  const readExport = () => Promise.reject(new Error('Nothing is read here.'));
  return {
    store,
    fake,
    actions: createActions(store, { server: fake.server, readExport, newId: () => 'an-id-of-mine' }),
  };
}

describe('looking at rules', () => {
  test('asks part by part for all voices, writes nothing, and says what would change', async () => {
    const voices = [tagged(1, 'arrived broken'), tagged(2, 'way too small for me'), tagged(3, 'nice color')];
    const { store, fake, actions } = open({
      taggedVoices: ({ from }) => succeed({ ...answerOf(voices.slice(from, from + 2)), all: 3 }),
    });
    await actions.lookAtRules();
    const { retag, share } = store.get().rules;
    expect(fake.requests('taggedVoices')).toEqual([{ from: 0 }, { from: 2 }]);
    expect(retag?.keys).toEqual([voices[0]?.voice.key, voices[1]?.voice.key]);
    expect(retag?.counts).toEqual({ gain: 2, loss: 0, switch: 0, other: 0 });
    expect([share, store.get().call, fake.requests('commitChunk')]).toEqual([null, null, []]);
  });

  test('a voice whose cause a person chose is counted as kept, and shown last', async () => {
    const chosen = tagged(1, 'arrived broken', { cause: 'Price or value' });
    const { store, actions } = open({ taggedVoices: () => succeed(answerOf([chosen, tagged(2, 'way too small')])) });
    await actions.lookAtRules();
    expect(store.get().rules.retag).toMatchObject({ kept: 1 });
    expect(store.get().rules.retag?.shown.map(({ isKept }) => isKept)).toEqual([false, true]);
  });

  test('what the workbook refuses is a problem, and nothing stays busy', async () => {
    const { store, actions } = open({ taggedVoices: () => fail('busy') });
    await actions.lookAtRules();
    expect(store.get()).toMatchObject({ problem: { code: 'busy' }, call: null, rules: { share: null, retag: null } });
  });

  test('it can be stopped', async () => {
    const { store, actions } = open({
      taggedVoices: ({ from }) => {
        actions.stopRules();
        return succeed({ ...answerOf([tagged(from, 'arrived broken')]), all: 5 });
      },
    });
    await actions.lookAtRules();
    expect(store.get()).toMatchObject({ problem: null, call: null, rules: { share: null, retag: null } });
  });
});

describe('tagging anew', () => {
  test('sends the keys of what would change under an id of its own, then refreshes, and offers to undo it', async () => {
    const { store, fake, actions } = open({ taggedVoices: () => succeed(answerOf([tagged(1, 'arrived broken')])) });
    await actions.lookAtRules();
    await actions.applyRules();
    const [chunk] = fake.requests('commitChunk');
    expect(chunk).toMatchObject({ header: { id: 'an-id-of-mine', target: 'voices', records: 1 }, chunk: 1, of: 1 });
    expect(chunk?.anew).toHaveLength(1);
    expect(fake.requests('refresh')).toHaveLength(1);
    expect(store.get().rules).toMatchObject({ retag: null, done: { id: 'an-id-of-mine', voices: 1 } });
  });

  test('does nothing where nothing would change', async () => {
    const { fake, actions } = open({});
    await actions.lookAtRules();
    await actions.applyRules();
    expect(fake.requests('commitChunk')).toEqual([]);
  });
});

test('wording that keeps coming is added as a rule of the cause a person names, shown anew, and taken back', async () => {
  const voices = [1, 2, 3].map((number) => tagged(number, `the ${'abc'[number - 1]} lid gnurps at noon`));
  const { store, fake, actions } = open({ taggedVoices: () => succeed(answerOf(voices)) });
  await actions.lookAtRules();
  expect(store.get().rules.retag?.proposals.map(({ phrase }) => phrase)).toEqual(['lid gnurps at noon']);
  await actions.addRule(0, 'function_defect');
  const rule = {
    cause: 'function_defect',
    language: 'en',
    phrase: 'lid gnurps at noon',
    strength: 'normal',
    unless: '',
  };
  expect(fake.requests('changeRules')).toEqual([{ add: [rule], remove: [] }]);
  expect(fake.requests('taggedVoices')).toHaveLength(2);
  await actions.takeRuleBack();
  expect(fake.requests('changeRules')[1]).toEqual({ add: [], remove: [rule] });
  expect(store.get().rules.added).toEqual([]);
});
