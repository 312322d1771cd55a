import { refuse } from '../book/refuse.ts';
import type { Mail } from '../host.ts';
import { fields, text } from './arguments.ts';
import type { Run } from './run.ts';
import type { Methods } from './service.ts';
import { describe, isHandle, make, read } from './service.ts';

const DAY = 86_400_000;

/** What a person with an account of their own may send. */
const MOST = { aDay: 100, aMessage: 50, body: 200 * 1024, attachments: 25 * 1024 * 1024, files: 250 };

type Draft = Record<string, unknown>;

const addresses = (value: unknown): string[] =>
  String(value ?? '')
    .split(',')
    .map((address) => address.trim())
    .filter((address) => address !== '');

/** Recipients a person has left within a day. */
function left(run: Run): number {
  const { mails, clock, userEmail } = run.world;
  const sent = mails.filter(({ from, at }) => from === userEmail && at > clock.now - DAY);
  return MOST.aDay - sent.reduce((sum, { to, cc, bcc }) => sum + to.length + cc.length + bcc.length, 0);
}

function send(draft: Draft, run: Run): void {
  const [to, cc, bcc] = [draft.to, draft.cc, draft.bcc].map(addresses) as [string[], string[], string[]];
  const all = [...to, ...cc, ...bcc];
  const wrong = all.find((address) => !/^([^<>]*<)?[^\s@<>]+@[^\s@<>]+>?$/.test(address));
  if (wrong) throw refuse(`Invalid email: ${wrong}`);
  if (all.length === 0) throw refuse('Failed to send email: no recipient');
  if (all.length > MOST.aMessage) throw refuse('Limit exceeded: Email Recipients Per Message.');
  const bodies = [draft.body, draft.htmlBody].map((body) => Buffer.byteLength(String(body ?? '')));
  if (bodies.some((bytes) => bytes > MOST.body)) throw refuse('Limit exceeded: Email Body Size.');
  const attached = (Array.isArray(draft.attachments) ? draft.attachments : []).filter(isHandle);
  const files = attached.map(({ self }) => self as { name: string | null; bytes: Buffer });
  if (files.length > MOST.files) throw refuse('Limit exceeded: Email Attachments Per Message.');
  if (files.reduce((sum, { bytes }) => sum + bytes.length, 0) > MOST.attachments)
    throw refuse('Limit exceeded: Email Total Attachments Size.');
  if (all.length > left(run)) throw refuse('Service invoked too many times for one day: email.');
  const mail: Mail = {
    from: run.world.userEmail,
    to,
    cc,
    bcc,
    replyTo: String(draft.replyTo ?? ''),
    subject: String(draft.subject ?? ''),
    body: String(draft.body ?? ''),
    htmlBody: String(draft.htmlBody ?? ''),
    attachments: files.map(({ name }) => name ?? ''),
    at: run.world.clock.now,
  };
  run.world.mails.push(mail);
}

function draftOf(args: readonly unknown[]): Draft {
  if (args.length === 1) return fields(args, 0);
  if (typeof args[3] === 'string')
    return { to: text(args, 0), replyTo: text(args, 1), subject: text(args, 2), body: text(args, 3) };
  return { ...fields(args, 3), to: text(args, 0), subject: text(args, 1), body: text(args, 2) };
}

const methods: Methods<GoogleAppsScript.Mail.MailApp, null> = {
  sendEmail: make(
    ['object', 'string string string', 'string string string object', 'string string string string'],
    (_, args, run) => send(draftOf(args), run),
  ),
  getRemainingDailyQuota: read([''], (_, __, run) => left(run)),
};

/** The service MailApp; what it sends stands in the host. */
export const mailService = describe<GoogleAppsScript.Mail.MailApp, null>('MailApp', [methods]);
