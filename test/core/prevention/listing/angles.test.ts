import { expect, test } from 'vitest';
import { ANGLES, type Angles, anglesLacking } from '../../../../src/core/prevention/listing/angles.ts';
import { checkImageCount } from '../../../../src/core/prevention/listing/check-images.ts';
import { BUILT_IN_HERE } from '../../../../src/core/prevention/listing/limit-table.ts';
import { sayFinding } from '../../../../src/core/prevention/listing/say-finding.ts';
import { wordsOf } from '../../../../src/core/words/words.ts';
import { listingOf } from './listing-of.ts';

const ALL: Angles = Object.fromEntries(ANGLES.map((angle) => [angle, 'yes']));

test.each<{ angles: Angles; gaps: string[]; unsaid: number; because: string }>([
  { angles: {}, gaps: [], unsaid: 6, because: 'what nobody spoke of is asked for, not called a gap' },
  { angles: ALL, gaps: [], unsaid: 0, because: 'all views shown' },
  {
    angles: { ...ALL, inside: 'notNeeded' },
    gaps: [],
    unsaid: 0,
    because: 'a product without an inside needs no picture of it',
  },
  {
    angles: { ...ALL, bottom: 'no', inBox: 'no' },
    gaps: ['bottom', 'inBox'],
    unsaid: 0,
    because: 'gaps in the order of the columns',
  },
])('$because', ({ angles, gaps, unsaid }) => {
  expect(anglesLacking(angles).gaps).toEqual(gaps);
  expect(anglesLacking(angles).unsaid).toHaveLength(unsaid);
});

test('the gaps are listed by name, in both languages', () => {
  const found = checkImageCount(listingOf({ images: '7', angles: { ...ALL, back: 'no', inUse: 'no' } }), BUILT_IN_HERE);
  expect(found).toMatchObject([{ check: 'L19', level: 'breach', code: 'anglesMissing' }]);
  const said = (language: 'en' | 'zh') => found.map((one) => sayFinding(one, wordsOf(language)));
  expect(said('en')).toEqual(['No picture shows: back, in use. Add one of each.']);
  expect(said('zh')).toEqual(['缺少这些角度的图片：背面、使用中。请各补一张。']);
});

test('a tab without the columns is asked for its number of pictures only', () => {
  expect(checkImageCount(listingOf({ images: '7' }), BUILT_IN_HERE)).toEqual([]);
});
