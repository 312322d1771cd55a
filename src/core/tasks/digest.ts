import { fill } from '../words/fill.ts';
import type { PageWords } from '../words/page-words.ts';

/** What a message says of a task. */
export interface DigestTask {
  task: string;
  title: string;
  due: string;
  overdue: boolean;
  verdict: string;
}

/** Tasks a message names one by one: a link that opens a mail program may not be longer than about two thousand characters. */
const MOST_TASKS = 10;

/** The open tasks of a person as plain text, ready to be pasted or mailed: the most urgent first, and the address of the spreadsheet. */
export function digestOf(
  owner: string,
  tasks: readonly DigestTask[],
  url: string,
  { sidebar: { tasks: texts } }: PageWords,
): { subject: string; body: string } {
  const lines = tasks.slice(0, MOST_TASKS).map(({ task, title, due, overdue, verdict }) => {
    const when = due === '' ? '' : fill(overdue ? texts.mailOverdue : texts.mailDue, { day: due });
    return [`- ${task} ${title}`, when, verdict].filter((part) => part !== '').join(' · ');
  });
  if (tasks.length > MOST_TASKS) lines.push(fill(texts.mailMore, { count: tasks.length - MOST_TASKS }));
  return {
    subject: fill(texts.mailSubject, { count: tasks.length }),
    body: [fill(texts.mailGreeting, { owner }), '', ...lines, '', url].join('\n'),
  };
}

/** An address that opens the mail program with a message to somebody, filled in. */
export function mailtoOf(email: string, { subject, body }: { subject: string; body: string }): string {
  const parts = [`subject=${encodeURIComponent(subject)}`, `body=${encodeURIComponent(body.replace(/\n/g, '\r\n'))}`];
  return `mailto:${encodeURIComponent(email).replace(/%40/g, '@')}?${parts.join('&')}`;
}
