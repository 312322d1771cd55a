import { beforeAll, describe, expect, test } from 'vitest';
import type { Request } from '../../src/api.ts';
import type { Saved } from '../host/host.ts';
import { openShop, returnsFile } from './shop.ts';

const FILE = returnsFile([
  { lpn: 'LPN1', reason: 'OTHER', comment: 'It wibbles at the hinge' },
  { lpn: 'LPN2', order: '111-2222222-2223334', reason: 'OTHER', comment: 'it WIBBLES at the hinge!' },
  { lpn: 'LPN3', order: '111-3333333-2223334', reason: 'OTHER', comment: 'Arrived broken' },
]);
const RULE = {
  cause: 'counterfeit',
  language: 'en',
  phrase: 'wibbles',
  strength: 'strong',
  unless: '',
} as const;

type Shop = ReturnType<typeof openShop>;

/** A workbook into which the file was imported. */
let saved: Saved;
beforeAll(async () => {
  const shop = openShop();
  await shop.bring('may.txt', FILE);
  saved = shop.host.save();
});

/** Has voices tagged anew with the rules in force, as the sidebar does. */
function tagAnew(shop: Shop, keys: readonly string[], id = 'tag-anew-1', more: Partial<Request<'commitChunk'>> = {}) {
  const { rules, learned, causeNames } = shop.ask('taggedVoices', { from: 0 });
  return shop.ask('commitChunk', {
    header: {
      id,
      fileName: 'Voices tagged anew by the rules',
      report: 'Rules',
      target: 'voices',
      from: '',
      to: '',
      rowsRead: 3,
      unchanged: 3 - keys.length,
      records: keys.length,
      rejected: 0,
      unsaid: [],
      leftOut: 0,
    },
    chunk: 1,
    of: 1,
    voices: [],
    units: [],
    records: [],
    rejected: [],
    corrected: [],
    known: [],
    anew: [...keys],
    rules,
    learned,
    causeNames,
    stopped: false,
    ...more,
  });
}

const keysOf = (shop: Shop): string[] => shop.rows('Voices').map(({ Key = '' }) => Key);
const causes = (shop: Shop) => shop.rows('Voices').map(({ Cause, Certainty }) => [Cause, Certainty]);

describe('rules added from the sidebar', () => {
  test('stand in the Rules tab as learned, once, and go again', async () => {
    const shop = openShop({ saved });
    const before = shop.rows('Rules').length;
    shop.ask('changeRules', { add: [RULE], remove: [] });
    shop.ask('changeRules', { add: [RULE], remove: [] });
    expect(shop.rows('Rules').slice(before)).toEqual([
      expect.objectContaining({ Cause: 'Not genuine', Phrase: 'wibbles', On: 'Yes', Source: 'Learned' }),
    ]);
    shop.ask('changeRules', { add: [], remove: [RULE] });
    expect(shop.rows('Rules')).toHaveLength(before);
  });

  test('are what a large file is tagged with while it is read, as its preparation says again', async () => {
    const shop = openShop();
    expect(shop.ask('taggingRules', {})).toEqual({ rules: null, learned: '' });
    await shop.bring('may.txt', FILE);
    shop.ask('changeRules', { add: [RULE], remove: [] });
    shop.ask('keepLearned', { packed: 'lessons' });
    const { rules, learned } = shop.ask('taggingRules', {});
    expect(rules?.filter(({ own }) => own)).toMatchObject([{ cause: 'counterfeit', phrase: 'wibbles' }]);
    const context = shop.ask('prepareImport', {
      target: 'voices',
      reportNames: [],
      fileName: 'june.txt',
      keys: [],
      prints: [],
      records: [],
    });
    expect({ rules, learned }).toEqual({ rules: context.rules, learned: context.learned });
  });

  test('are among the rules in force and the rows that are the seller’s own; rows that are no rule are told too', async () => {
    const shop = openShop({ saved });
    expect(shop.ask('taggedVoices', { from: 0 })).toMatchObject({ all: 3, rules: null, ownRules: [] });
    shop.ask('changeRules', { add: [RULE], remove: [] });
    const row = shop.rows('Rules').length + 1;
    expect(shop.ask('taggedVoices', { from: 0 }).ownRules).toEqual([
      { row, cause: 'counterfeit', language: 'en', phrase: 'wibbles', on: true },
    ]);
    shop.type('Rules', { Phrase: 'wibbles' }, 'Language', 'Elvish');
    expect(shop.ask('taggedVoices', { from: 0 }).ownRules).toEqual([
      { row, cause: 'counterfeit', language: '', phrase: 'wibbles', on: true },
    ]);
  });
});

describe('tagging anew', () => {
  test('gives the rows that are there the causes of the rules, is listed, and is undone to the letter', async () => {
    const shop = openShop({ saved });
    const before = shop.rows('Voices');
    shop.ask('changeRules', { add: [RULE], remove: [] });
    expect(tagAnew(shop, keysOf(shop))).toMatchObject({ added: 0, updated: 2, done: true });
    expect(causes(shop)).toEqual([
      ['Not genuine', 'Likely'],
      ['Not genuine', 'Likely'],
      ['Damaged on arrival', 'Sure'],
    ]);
    expect(shop.rows('Imports').at(-1)).toMatchObject({ File: 'Voices tagged anew by the rules', Updated: '2' });
    shop.ask('undoImport', { id: 'tag-anew-1' });
    expect(shop.rows('Voices')).toEqual(before);
  });

  test('the same twice changes nothing the second time', async () => {
    const shop = openShop({ saved });
    shop.ask('changeRules', { add: [RULE], remove: [] });
    tagAnew(shop, keysOf(shop));
    const once = shop.rows('Voices');
    tagAnew(shop, keysOf(shop));
    expect(shop.rows('Voices')).toEqual(once);
  });

  test('a cause a person chose stays, and counts as chosen where the rules come to it later', async () => {
    const shop = openShop({ saved });
    const [first = '', second = ''] = keysOf(shop);
    shop.type('Voices', { Key: first }, 'Cause', 'Price or value');
    shop.type('Voices', { Key: second }, 'Cause', 'Not genuine');
    shop.ask('changeRules', { add: [RULE], remove: [] });
    tagAnew(shop, keysOf(shop));
    const rows = shop.rows('Voices');
    expect(rows[0]).toMatchObject({ Cause: 'Price or value', 'Auto cause': 'Not genuine', Checked: '' });
    expect(rows[1]).toMatchObject({ Cause: 'Not genuine', 'Auto cause': 'Not genuine', Checked: 'Yes' });
  });

  test('it brings no voice: undoing the import takes its rows away although they were tagged anew since', async () => {
    const shop = openShop({ saved });
    shop.ask('changeRules', { add: [RULE], remove: [] });
    tagAnew(shop, keysOf(shop));
    const [{ Import: id = '' } = {}] = shop.rows('Imports');
    shop.ask('undoImport', { id });
    expect(shop.rows('Voices')).toEqual([]);
    shop.ask('undoImport', { id: 'tag-anew-1' });
    expect(shop.rows('Voices')).toEqual([]);
  });

  test('a row typed by hand is tagged and put back, never removed', async () => {
    const shop = openShop({ saved });
    const [first = ''] = keysOf(shop);
    shop.type('Voices', { Key: first }, 'Import', '');
    const before = shop.rows('Voices');
    shop.ask('changeRules', { add: [RULE], remove: [] });
    tagAnew(shop, keysOf(shop));
    shop.ask('undoImport', { id: 'tag-anew-1' });
    expect(shop.rows('Voices')).toEqual(before);
  });

  test('voices come in parts that together are all', async () => {
    const shop = openShop({ saved });
    const { voices } = shop.ask('taggedVoices', { from: 0 });
    expect(voices.map(({ voice }) => voice.key)).toEqual(keysOf(shop));
    expect(shop.ask('taggedVoices', { from: 2 }).voices).toEqual(voices.slice(2));
    expect(shop.ask('taggedVoices', { from: 3 }).voices).toEqual([]);
  });
});
