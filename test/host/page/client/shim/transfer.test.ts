import { describe, expect, test } from 'vitest';
import { toTransfer } from './transfer.ts';

const circle: { self?: unknown } = {};
circle.self = circle;
const shared = { sku: 'A-1' };

describe('what google.script.run lets through', () => {
  test.each([
    ['plain values', ['a', 1, true, null], ['a', 1, true, null]],
    ['undefined becomes null, also in a list', [undefined, [undefined, 1]], [null, [null, 1]]],
    ['objects and lists are copied to any depth', [{ a: [{ b: 'c' }] }], [{ a: [{ b: 'c' }] }]],
    ['the same object twice is no circle', [[shared, shared]], [[shared, shared]]],
    ['an object without a prototype is plain', [Object.assign(Object.create(null), { a: 1 })], [{ a: 1 }]],
  ])('%s', (_why, args, expected) => {
    expect(toTransfer(args)).toEqual(expected);
  });

  test.each([
    ['a date', [new Date(0)], 'Failed due to illegal value in property: 0'],
    [
      'a date deep inside names its key',
      ['x', { from: [new Date(0)], to: 1 }],
      'Failed due to illegal value in property: 0',
    ],
    ['a date under a key', ['x', { from: new Date(0) }], 'Failed due to illegal value in property: from'],
    ['a function', ['x', () => 1], 'Failed due to illegal value in property: 1'],
    ['a map', [new Map()], 'Failed due to illegal value in property: 0'],
    ['a typed array', [new Uint8Array(1)], 'Failed due to illegal value in property: 0'],
    ['a promise', [Promise.resolve()], 'Failed due to illegal value in property: 0'],
    ['a boxed number', [Object(1)], 'Failed due to illegal value in property: 0'],
    ['a circle', [circle], 'Failed due to circular reference.'],
  ])('refuses %s', (_why, args, message) => {
    expect(() => toTransfer(args)).toThrow(new TypeError(message));
  });
});
