import { describe, expect, test } from 'vitest';
import { NEEDS, needsOf, unsaidNeeds } from '../../../src/core/prevention/needs.ts';

describe('what a buyer needs', () => {
  test.each([
    { points: {}, properties: [], needs: [], because: 'nothing is known' },
    {
      points: { B2: 4, E1: 4, E2: 4 },
      properties: [],
      needs: [],
      because: 'the best answers say that nothing is needed',
    },
    { points: { B2: 3 }, properties: [], needs: ['tools'], because: 'one screwdriver is a tool' },
    {
      points: { B2: 0, E1: 3, E2: 0 },
      properties: [],
      needs: ['tools', 'battery', 'plug'],
      because: 'AA cells not supplied are needed',
    },
    {
      points: { E1: 4 },
      properties: ['battery'],
      needs: ['battery'],
      because: 'Products calls it a thing with a battery',
    },
    { points: { A1: 0, C2: 0 }, properties: ['fragile'], needs: [], because: 'other weak answers are no need' },
  ] as const)('$because', ({ points, properties, needs }) => {
    expect(needsOf({ points }, properties)).toEqual(needs);
  });
});

describe('a text that names it', () => {
  test.each([
    ['Needs two AA batteries, a screwdriver and a 5 V charger', []],
    ['Benötigt Werkzeug, Netzteil 230 V, Akku enthalten', []],
    ['Piles et tournevis non fournis, prise UE', []],
    ['需要两节电池、螺丝刀和充电器', []],
    ['電池と工具が必要です。アダプター付属', []],
    ['A blue mug', [...NEEDS]],
    ['Works with AA cells', ['tools', 'plug']],
    ['A pilates mat, drawn on', [...NEEDS]],
  ])('%s', (text, unsaid) => {
    expect(unsaidNeeds(text, NEEDS)).toEqual(unsaid);
  });
});
