import { describe, expect, test } from 'vitest';
import { createActions } from '../../sidebar/actions.ts';
import { firstState, type State } from '../../sidebar/state.ts';
import { createStore } from '../../sidebar/store.ts';
import type { ProofRow } from '../../src/api.ts';
import { succeed } from '../../src/core/problem.ts';
import { fakeServer } from './fake-server.ts';
import { sampleVoice } from './sample.ts';

const row = (number: number, comment: string): ProofRow => ({
  voice: sampleVoice(number, { comment, reason: '', rating: null }),
  cause: '',
  others: '',
  isLabelled: false,
});
const ROWS = [row(1, 'arrived broken'), row(2, 'way too small for me'), row(3, 'nice color')];

function open(drawn: ProofRow[] = ROWS) {
  const store = createStore<State>({ ...firstState('review', 'en'), call: null });
  const fake = fakeServer({
    proof: ({ seed }) =>
      succeed({ rows: seed === '' ? [] : drawn, rules: null, learned: '', causeNames: null, language: 'en' }),
  });
  const readExport = () => Promise.reject(new Error('Nothing is read here.'));
  return {
    store,
    fake,
    actions: createActions(store, { server: fake.server, readExport, newId: () => 'a-seed-of-mine' }),
  };
}

describe('a proof', () => {
  test('draws voices where none were drawn before, and begins with the first', async () => {
    const { store, fake, actions } = open();
    await actions.openProof();
    expect(fake.requests('proof')).toEqual([{ seed: '' }, { seed: 'a-seed-of-mine' }]);
    expect(store.get().proof).toMatchObject({ at: 0, result: null });
  });

  test('writes each label under the names of the workbook and goes on to the next without one', async () => {
    const { store, fake, actions } = open();
    await actions.openProof();
    await actions.label(['damage_transit', 'price_value']);
    await actions.label([]);
    expect(fake.requests('labelProof')).toEqual([
      { key: ROWS[0]?.voice.key, cause: 'Damaged on arrival', others: 'Price or value' },
      { key: ROWS[1]?.voice.key, cause: '', others: '' },
    ]);
    expect(store.get().proof?.at).toBe(2);
  });

  test('measures the labelled voices by what the tagger says, shows it and keeps it as cells', async () => {
    const { store, fake, actions } = open();
    await actions.openProof();
    await actions.label(['damage_transit']);
    await actions.label(['delivery']);
    await actions.showProof();
    const result = store.get().proof?.result;
    expect(result?.labelled).toBe(2);
    expect(result?.figures.find(({ what }) => what === 'primary')).toMatchObject({ right: 1, of: 2 });
    expect(result?.confused).toEqual([{ said: 'delivery', tagged: 'size_fit', voices: 1 }]);
    const [kept] = fake.requests('keepProof');
    expect(kept?.tagged[0]).toEqual({ key: ROWS[0]?.voice.key, causes: 'Damaged on arrival' });
    expect(kept?.figures.map(({ figure }) => figure)).toContain('Late or lost delivery → Size or fit');
  });

  test('of a workbook without words says so', async () => {
    const { store, actions } = open([]);
    await actions.openProof();
    expect(store.get().proof).toMatchObject({ rows: [], at: 0 });
    await actions.label(['safety']);
    expect(store.get().problem).toBeNull();
  });
});
