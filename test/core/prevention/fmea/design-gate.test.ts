import { expect, test } from 'vitest';
import type { ActionPriority } from '../../../../src/core/prevention/fmea/action-priority.ts';
import { designGate } from '../../../../src/core/prevention/fmea/design-gate.ts';

const row = (priority: ActionPriority | null, hasAction = false, priorityAfter: ActionPriority | null = null) => ({
  ...{ rpn: null, rpnAfter: null, noRating: [], missing: [], severityFell: false },
  ...{ priority, hasAction, priorityAfter },
});

test.each([
  ['none high', [row('L'), row('M')], { state: 'passed', score: 100 }],
  ['not rated yet', [row(null), row('L')], { state: 'open', score: null, unrated: 1 }],
  ['one of two high ones without an action', [row('H', true, 'L'), row('H')], { state: 'stopped', score: 50, idle: 1 }],
  ['stopped comes before unrated', [row('H'), row(null)], { state: 'stopped', score: null, idle: 1 }],
  ['an action not rated yet', [row('H', true)], { state: 'open', score: 100, unproven: 1 }],
  ['an action that leaves it high', [row('H', true, 'H')], { state: 'open', score: 100, unproven: 1 }],
  ['all high ones brought down', [row('H', true, 'M'), row('H', true, 'L')], { state: 'passed', score: 100, high: 2 }],
] as const)('%s', (_, rows, expected) => {
  expect(designGate(rows)).toMatchObject(expected);
});
