import { expect, test } from 'vitest';
import { googleSignatures } from '../services/google-signatures.ts';
import { disagreements } from './signature-check.ts';
import { BEYOND_TYPINGS, EXCEPTIONS } from './signature-exceptions.ts';
import { typedCalls } from './typed-calls.ts';

const all = disagreements();
const differing = all.filter(({ how }) => how !== 'beyond the typings');

test('methods take what the typings say, number and types, unless there is a reason', () => {
  expect(differing.filter(({ method }) => !(method in EXCEPTIONS))).toEqual([]);
});

test('each reason is still needed', () => {
  const needed = new Set(differing.map(({ method }) => method));
  expect(Object.keys(EXCEPTIONS).filter((method) => !needed.has(method))).toEqual([]);
});

test('methods the typings lack are listed', () => {
  const beyond = all.filter(({ how }) => how === 'beyond the typings').map(({ method }) => method);
  expect([...new Set(beyond)].sort()).toEqual([...BEYOND_TYPINGS].sort());
});

test('the typings are read whole', () => {
  expect(
    googleSignatures()
      .get('Range')
      ?.get('copyTo')
      ?.map(({ types }) => types.length),
  ).toEqual([1, 3, 2]);
  expect(googleSignatures().get('Sheet')?.get('insertImage')?.length).toBeGreaterThan(3);
});

test('the compiler is given every list of arguments the host takes', async () => {
  await expect(typedCalls()).toMatchFileSnapshot('./signatures.calls.ts');
});
