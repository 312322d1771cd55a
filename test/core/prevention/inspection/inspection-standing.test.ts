import { expect, test } from 'vitest';
import { judgeLog } from '../../../../src/core/prevention/inspection/inspection-log.ts';
import { inspectionStanding } from '../../../../src/core/prevention/inspection/inspection-standing.ts';
import { faultsOf, firstRequirements, type Requirement } from '../../../../src/core/prevention/inspection/standard.ts';
import { wordsOf } from '../../../../src/core/words/words.ts';
import { inspectionOf } from './lots.ts';

const WHOLE: Requirement = {
  sku: 'MUG-1',
  characteristic: 'Weight',
  target: '400',
  tolerance: '±5',
  unit: 'g',
  class: 'major',
  test: 'Weigh it',
  cause: 'quality_material',
};
const LACKING = { ...WHOLE, characteristic: 'Handle', target: '' };
const lotOf = (critical: number | '') => judgeLog([inspectionOf({ critical })])[0] ?? null;

test.each([
  { standard: [], critical: null, gives: null, because: 'nobody began' },
  { standard: [LACKING], critical: null, gives: ['open', 0], because: 'neither target nor batch' },
  { standard: [WHOLE, LACKING], critical: null, gives: ['open', 25], because: 'half of the standard' },
  { standard: [WHOLE], critical: null, gives: ['open', 50], because: 'no batch yet' },
  { standard: [WHOLE], critical: '', gives: ['open', 50], because: 'the batch is not judged yet' },
  { standard: [WHOLE], critical: 0, gives: ['passed', 100], because: 'all there' },
  { standard: [], critical: 0, gives: ['open', 50], because: 'accepted by no standard' },
  { standard: [WHOLE, LACKING], critical: 0, gives: ['open', 75], because: 'a requirement nobody can test' },
  { standard: [WHOLE], critical: 1, gives: ['stopped', 50], because: 'the batch was rejected' },
] as { standard: Requirement[]; critical: number | '' | null; gives: [string, number] | null; because: string }[])(
  '$gives: $because',
  ({ standard, critical, gives }) => {
    const standing = inspectionStanding(standard, critical === null ? null : lotOf(critical), wordsOf('en'));
    expect(standing && [standing.state, standing.score]).toEqual(gives);
    if (standing) expect(standing.note === '').toBe(standing.state === 'passed');
  },
);

test.each([
  { more: {}, faults: [], because: 'it can be tested' },
  { more: { class: '' as const, cause: '' as const }, faults: [], because: 'terms have neither class nor cause' },
  { more: { target: '', test: '' }, faults: ['noTarget', 'noTest'], because: 'both are named' },
  { more: { class: null, cause: null }, faults: ['noClass', 'noCause'], because: 'words of no list' },
  { more: { tolerance: '-2' }, faults: ['noTolerance'], because: 'nothing lies less than nothing apart' },
  { more: { tolerance: 'small' }, faults: ['noTolerance'], because: 'nobody can measure it' },
  { more: { tolerance: '+1 / -0.5' }, faults: [], because: 'one for each side' },
])('a requirement with $more has $faults: $because', ({ more, faults }) => {
  expect(faultsOf({ ...WHOLE, ...more })).toEqual(faults);
});

test('a standard begins with more for what can burn, leak or cut', () => {
  const ids = (properties: Parameters<typeof firstRequirements>[0]) =>
    firstRequirements(properties).map(({ id }) => id);
  expect(ids([])).toHaveLength(11);
  expect(ids(['battery', 'liquid', 'sharp']).filter((id) => !ids([]).includes(id))).toEqual([
    'charge',
    'tight',
    'edges',
  ]);
});
