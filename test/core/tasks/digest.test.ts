import { expect, test } from 'vitest';
import { digestOf, mailtoOf } from '../../../src/core/tasks/digest.ts';
import { pageWordsOf } from '../../../src/core/words/page-words.ts';

const task = (number: number) => ({
  task: `T-${String(number).padStart(4, '0')}`,
  title: `Correct the size chart & photos of "MUG ${number}"`,
  due: '2026-11-20',
  overdue: false,
  verdict: '',
});

test('a message names ten tasks and counts the others', () => {
  const { subject, body } = digestOf(
    'Mei',
    Array.from({ length: 13 }, (_, at) => task(at + 1)),
    'https://example.com/s',
    pageWordsOf('en'),
  );
  expect(subject).toBe('Your open tasks: 13');
  expect(body.split('\n').filter((line) => line.startsWith('- '))).toHaveLength(10);
  expect(body).toContain('and 3 more');
  expect(body.endsWith('https://example.com/s')).toBe(true);
});

test('whatever stands in a title stays in the message', () => {
  const odd = { ...task(1), title: 'A&B=C? #1 100% "x" 包装\u2028' };
  for (const language of ['en', 'zh'] as const) {
    const digest = digestOf('Ana & Co', [odd], 'https://example.com/s?a=1&b=2#gid=3', pageWordsOf(language));
    const link = new URL(mailtoOf('ana@example.com', () => digest));
    expect(link.searchParams.get('body')).toBe(digest.body.replace(/\n/g, '\r\n'));
    expect(link.searchParams.get('subject')).toBe(digest.subject);
    expect(link.hash).toBe('');
  }
});

test('an address cannot smuggle in a field of its own', () => {
  const link = mailtoOf('x@example.com?bcc=all@example.com', () => ({ subject: 'a', body: 'b' }));
  expect(new URL(link).searchParams.get('bcc')).toBeNull();
});

test('a link is never longer than mail programs take, in Chinese as well', () => {
  const words = pageWordsOf('zh');
  const tasks = Array.from({ length: 12 }, (_, at) => ({
    ...task(at),
    title: '请重新包装这款马克杯，让它完整送达买家手中',
  }));
  const link = mailtoOf('mei@example.com', (most) => digestOf('美', tasks, 'https://example.com/s', words, most));
  expect(link.length).toBeLessThanOrEqual(1_900);
  expect(new URL(link).searchParams.get('body')).toContain('另有');
});
