import { describe, expect, test } from 'vitest';
import { wordingOf } from '../../src/core/tagging/learn/learned.ts';
import { packLearned } from '../../src/core/tagging/learn/pack-learned.ts';
import { openShop, returnsFile } from './shop.ts';

/** Two voices of the same doubtful words, one whose reason disagrees, and one that is plain. */
const FILE = returnsFile([
  { lpn: 'LPN1', reason: 'APPAREL_TOO_SMALL', comment: 'The zipper broke after two days' },
  { lpn: 'LPN2', order: '111-2222222-2223334', reason: 'DEFECTIVE', comment: '' },
  { lpn: 'LPN3', order: '111-3333333-2223334', reason: 'OTHER', comment: 'Arrived broken' },
]);

describe('voices to check', () => {
  test('are those with an uncertain cause or a reason that disagrees, with what is needed to tag them', async () => {
    const shop = openShop();
    await shop.bring('may.txt', FILE);
    const { toCheck, checked, rules, causeNames, language } = shop.ask('reviewVoices', {});
    expect(toCheck.find(({ voice }) => voice.comment.startsWith('The zipper'))).toMatchObject({ disagrees: true });
    expect(toCheck.some(({ voice }) => voice.comment === 'Arrived broken')).toBe(false);
    expect([checked, rules, causeNames, language]).toEqual([[], null, null, 'en']);
    const [row] = shop.rows('Voices');
    expect(row?.['Reason says']).toBe('Size or fit');
  });

  test('a decision is written to cause and Checked, counts at once, and is taken back by what stood there', async () => {
    const shop = openShop();
    await shop.bring('may.txt', FILE);
    const before = shop.rows('Voices').map(({ Cause, Checked }) => [Cause, Checked]);
    const [{ voice, cause: was } = { voice: { key: '' }, cause: '' }] = shop.ask('reviewVoices', {}).toCheck;
    const { key } = voice;
    const decisions = [{ key, was, cause: 'Price or value', checked: 'Yes' }];
    const done = shop.ask('decideCauses', { decisions });
    expect(shop.rows('Voices').find(({ Key }) => Key === key)).toMatchObject({
      Cause: 'Price or value',
      Checked: 'Yes',
    });
    expect(shop.ask('reviewVoices', {}).checked).toHaveLength(1);
    shop.ask('decideCauses', { decisions: done.undo });
    expect(shop.rows('Voices').map(({ Cause, Checked }) => [Cause, Checked])).toEqual(before);
  });

  test('a row that is gone is passed over, and so is one whose cause somebody changed meanwhile', async () => {
    const shop = openShop();
    await shop.bring('may.txt', FILE);
    const rows = shop.rows('Voices');
    const decisions = [...rows, { Key: 'nobody', Cause: '' }].map(({ Key: key = '', Cause: was = '' }) => ({
      key,
      was,
      cause: 'Price or value',
      checked: 'Yes',
    }));
    shop.type('Voices', { Key: rows[0]?.Key ?? '' }, 'Cause', 'Safety or health');
    expect(shop.ask('decideCauses', { decisions }).undo).toHaveLength(rows.length - 1);
    expect(shop.rows('Voices')[0]).toMatchObject({ Cause: 'Safety or health', Checked: '' });
  });
});

describe('what was learned', () => {
  const said = 'The wick sulks and gutters';
  const packed = packLearned({
    memory: new Map([[wordingOf({ comment: said }), 'function_defect' as const]]),
    model: null,
  });

  test('stands in a hidden tab and decides in coming imports, in the preview and in the workbook alike', async () => {
    const shop = openShop();
    await shop.bring('may.txt', FILE);
    shop.ask('keepLearned', { packed });
    expect(shop.host.displayed('Learned')[1]?.[1]).toBe(packed);
    await shop.bring('june.txt', returnsFile([{ lpn: 'LPN9', reason: 'OTHER', comment: said.toUpperCase() }]));
    expect(shop.rows('Voices').at(-1)).toMatchObject({
      Cause: 'Does not work',
      Certainty: 'Sure',
      Why: 'A person gave this cause to the same words before.',
    });
  });

  test('more than a cell holds is cut into rows, and less takes their place', async () => {
    const shop = openShop();
    await shop.bring('may.txt', FILE);
    const long = `${Array.from({ length: 9_000 }, (_, at) => `w${at}:3`).join(' ')}\n`;
    shop.ask('keepLearned', { packed: long });
    expect(shop.rows('Learned').length).toBeGreaterThan(1);
    shop.ask('keepLearned', { packed });
    expect(shop.rows('Learned').map(({ Text }) => Text)).toEqual([packed]);
    shop.ask('keepLearned', { packed: '' });
    expect(shop.rows('Learned').filter(({ Text }) => Text !== '')).toEqual([]);
  });
});
