import { describe, expect, test } from 'vitest';
import { completed, matching } from './match.ts';

const TEAMS = ['Catalogue', 'Operations', 'Quality', 'Operations abroad'];

describe('a text typed over a dropdown', () => {
  test.each([
    ['a beginning is completed', 'Oper', 'Operations'],
    ['letter case does not matter', 'quality', 'Quality'],
    ['a whole entry wins over a longer one', 'operations', 'Operations'],
    ['a part is completed', 'abroad', 'Operations abroad'],
    ['a text like no entry stays', 'Sales', 'Sales'],
    ['a formula stays', '=A1', '=A1'],
    ['nothing stays nothing', '', ''],
  ])('%s', (_, typed, taken) => {
    expect(completed(TEAMS, typed)).toBe(taken);
  });

  test('entries that start with it come first, all of them where nothing is typed', () => {
    expect(matching(['Tall', 'All'], 'al')).toEqual(['All', 'Tall']);
    expect(matching(TEAMS, ' ')).toEqual(TEAMS);
  });
});
