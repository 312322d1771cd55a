import { describe, expect, test } from 'vitest';
import { type Hearing, proposeRules } from '../../../../src/core/tagging/learn/propose-rules.ts';

const missed = (comment: string, cause: Hearing['cause'] = ''): Hearing => ({ comment, cause, isMissed: true });
const known = (comment: string): Hearing => ({ comment, cause: 'delivery', isMissed: false });
const WOBBLY = [
  missed('the left ear cup creaks like a door', 'quality_material'),
  missed('sadly the whole thing creaks like a door when worn', 'quality_material'),
  missed('walks well but creaks like a door', 'quality_material'),
  missed('it creaks like a door every morning'),
];

describe('wording that keeps coming', () => {
  test('is proposed once, in its longest form, with the cause most of its voices have and the voices it catches', () => {
    const [first, ...others] = proposeRules(WOBBLY);
    expect(first).toEqual({
      language: 'en',
      phrase: 'creaks like a door',
      cause: 'quality_material',
      catches: [0, 1, 2, 3],
    });
    expect(others).toEqual([]);
  });

  test.each([
    [WOBBLY.slice(0, 2), 'two wordings are too few'],
    [[WOBBLY[0], WOBBLY[0], WOBBLY[0]], 'the same words three times are one wording'],
    [
      [...WOBBLY, ...Array.from({ length: 6 }, (_, at) => known(`parcel ${at} came late and creaks like a door`))],
      'the rules understand most comments with it',
    ],
    [WOBBLY.map((one) => ({ ...one, isMissed: false })), 'the rules understand them all'],
    [[], 'nothing was heard'],
  ])('is not proposed where %#', (hearings) => {
    expect(proposeRules(hearings as Hearing[])).toEqual([]);
  });

  test('names no cause where its voices have several', () => {
    const mixed = WOBBLY.map((one, at) => ({
      ...one,
      cause: (['safety', 'delivery', 'price_value', ''] as const)[at],
    }));
    expect(proposeRules(mixed as Hearing[])[0]?.cause).toBe('');
  });

  test('works by characters where words are not parted', () => {
    const hearings = ['盖子老是弹开烦死了', '用着用着盖子老是弹开', '买来第二天盖子老是弹开'].map((one) => missed(one));
    expect(proposeRules(hearings)[0]?.phrase).toBe('盖子老是弹开');
  });
});
