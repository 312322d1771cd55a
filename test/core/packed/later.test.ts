import { expect, test } from 'vitest';
import { type Rooms, standLater } from '../../../src/core/packed/later.ts';

const now = (): Rooms<string> => ({ en: { home: { title: 'Home' } }, zh: { home: { title: '首页' } } });
const rest: Rooms<string> = { en: { home: { note: 'Read me' } }, zh: { home: { note: '请看' } } };

test('what comes later stands where it belongs, and is fetched once, when it is first asked for', () => {
  let fetched = 0;
  const rooms = standLater(now(), { home: ['note'] }, () => {
    fetched += 1;
    return rest;
  });
  expect(rooms.en?.home?.title).toBe('Home');
  expect(fetched).toBe(0);
  expect([rooms.zh?.home?.note, rooms.en?.home?.note]).toEqual(['请看', 'Read me']);
  expect(fetched).toBe(1);
  expect({ ...rooms.zh?.home }).toEqual({ title: '首页', note: '请看' });
});

test('a room that is not there is said', () => {
  expect(() => standLater(now(), { attic: ['note'] }, () => rest)).toThrow('packing: there is no room attic.');
});
