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

test('only the room that is asked for is fetched', () => {
  const fetched: string[] = [];
  const rooms = standLater({ en: { home: {}, attic: {} } }, { home: ['note'], attic: ['key', 'lamp'] }, (name) => {
    fetched.push(name);
    return { en: { [name]: { note: 'Read me', key: 'brass', lamp: 'oil' } } };
  });
  expect([rooms.en?.attic?.key, rooms.en?.attic?.lamp]).toEqual(['brass', 'oil']);
  expect(fetched).toEqual(['attic']);
  expect(rooms.en?.home?.note).toBe('Read me');
  expect(fetched).toEqual(['attic', 'home']);
});

test('a room that is not there is said', () => {
  expect(() => standLater(now(), { attic: ['note'] }, () => rest)).toThrow('packing: there is no room attic.');
});
