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

/** Tasks a message names one by one. */
const MOST_TASKS = 10;

/** The open tasks of a person as plain text, ready to be pasted or mailed: the most urgent first, and the address of the spreadsheet. */
export function digestOf(
  owner: string,
  tasks: readonly DigestTask[],
  url: string,
  { sidebar: { tasks: texts } }: PageWords,
  most = MOST_TASKS,
): { subject: string; body: string } {
  const lines = tasks.slice(0, most).map(({ task, title, due, overdue, verdict }) => {
    const when = due === '' ? '' : fill(overdue ? texts.mailOverdue : texts.mailDue, { day: due });
    return [`- ${task} ${title}`, when, verdict].filter((part) => part !== '').join(' · ');
  });
  if (tasks.length > most) lines.push(fill(texts.mailMore, { count: tasks.length - most }));
  return {
    subject: fill(texts.mailSubject, { count: tasks.length }),
    body: [fill(texts.mailGreeting, { owner }), '', ...lines, '', url].join('\n'),
  };
}

/** Longer links some mail programs cut. */
const LONGEST_LINK = 1_900;

/** An address that opens the mail program with the tasks of somebody, filled in: as many of them as fit into a link. */
export function mailtoOf(email: string, digestWith: (most: number) => { subject: string; body: string }): string {
  const address = encodeURIComponent(email).replace(/%40/g, '@');
  for (let most = MOST_TASKS; ; most -= 1) {
    const { subject, body } = digestWith(most);
    const link = `mailto:${address}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body.replace(/\n/g, '\r\n'))}`;
    if (link.length <= LONGEST_LINK || most <= 1) return link;
  }
}
