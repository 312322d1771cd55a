import { describe, expect, test } from 'vitest';
import { judgePart, namerOf, type SparePart } from '../../../../src/core/prevention/sourcing/spare-parts.ts';

const HINGE: SparePart = { part: 'hinge', risk: 'breaks', plan: 'free', source: 'HINGE-1' };

describe('the plan of a part', () => {
  test.each([
    { more: {}, is: 'planned', because: 'service sends one, and it is known which' },
    { more: { part: ' ' }, is: 'noPart', because: 'a row without a part' },
    { more: { risk: '' }, is: 'noRisk', because: 'nobody said what happens to it' },
    { more: { risk: 'unclear' }, is: 'notRisk', because: 'words that are no choice' },
    { more: { plan: '' }, is: 'noPlan', because: 'nobody said how a buyer gets one' },
    { more: { plan: 'unclear' }, is: 'notPlan', because: 'words that are no choice' },
    { more: { plan: 'none' }, is: 'unplanned', because: 'it breaks and there is none' },
    { more: { risk: 'none', plan: '' }, is: 'planned', because: 'what lasts needs no plan' },
    { more: { risk: 'none', plan: 'none', source: '' }, is: 'planned', because: 'what lasts needs no spare one' },
    { more: { source: '' }, is: 'noSource', because: 'service has to have it from somewhere' },
    { more: { plan: 'inBox', source: '' }, is: 'planned', because: 'it is in the box' },
  ] as const)('$because', ({ more, is }) => {
    expect(judgePart({ ...HINGE, ...more })).toBe(is);
  });
});

describe('a comment that names a part', () => {
  test.each([
    ['hinge', 'The HINGE broke', true],
    ['hinge', 'Both hinges are weak', true],
    ['hinge', 'It is unhinged', false],
    ['battery door', 'The battery  door fell off', true],
    ['lid', 'Solid work', false],
    ['铰链', '铰链断了', true],
    ['(x)', 'anything (x) goes', true],
    ['a', 'a mug', false],
    ['', 'a mug', false],
  ])('%s: %s', (part, comment, names) => {
    expect(namerOf(part)(comment)).toBe(names);
  });
});
