import { expect, test } from 'vitest';
import { CORE_SCOPES, hostOf } from './script-host.ts';

const MANIFEST = { oauthScopes: [...CORE_SCOPES, 'https://www.googleapis.com/auth/script.send_mail'] };

const mailing = (code: string) => hostOf(`function go() { ${code} }`, {}, MANIFEST);

test('mails stand in the host, however they are written (platform 2.9)', () => {
  const host = mailing(`
    MailApp.sendEmail('a@example.com, b@example.com', 'S', 'B');
    MailApp.sendEmail('a@example.com', 'r@example.com', 'S', 'B');
    MailApp.sendEmail('a@example.com', 'S', 'B', { cc: 'c@example.com', htmlBody: '<i>', attachments: [Utilities.newBlob('x', 'text/plain', 'x.txt')] });
    MailApp.sendEmail({ to: 'a@example.com', subject: 'S', body: 'B' });
    return MailApp.getRemainingDailyQuota();`);
  expect(host.run('go')).toBe(94);
  expect(host.mails).toMatchObject([
    { from: 'seller@example.com', to: ['a@example.com', 'b@example.com'], subject: 'S', body: 'B' },
    { to: ['a@example.com'], replyTo: 'r@example.com' },
    { cc: ['c@example.com'], htmlBody: '<i>', attachments: ['x.txt'] },
    { to: ['a@example.com'], subject: 'S' },
  ]);
});

test.each([
  ['nobody', `MailApp.sendEmail('', 'S', 'B')`, 'Failed to send email: no recipient'],
  ['no address', `MailApp.sendEmail('seller', 'S', 'B')`, 'Invalid email: seller'],
  ['fifty-one at once', `MailApp.sendEmail(Array(51).fill('a@example.com').join(), 'S', 'B')`, 'Limit exceeded'],
  ['too long a text', `MailApp.sendEmail('a@example.com', 'S', 'x'.repeat(205000))`, 'Limit exceeded'],
  [
    'the hundred and first of a day',
    `for (let i = 0; i < 101; i++) MailApp.sendEmail('a@example.com', 'S', 'B')`,
    'Service invoked too many times for one day: email.',
  ],
])('%s is refused', (_, code, text) => {
  expect(() => mailing(code).run('go')).toThrow(text);
});

test('a day later there is room again', () => {
  const host = mailing(
    `MailApp.sendEmail(Array(50).fill('a@example.com').join(), 'S', 'B'); return MailApp.getRemainingDailyQuota();`,
  );
  expect([host.run('go'), host.run('go')]).toEqual([50, 0]);
  host.passTime(86_400_001);
  expect(host.run('go')).toBe(50);
});

test('mail needs its scope', () => {
  expect(() => hostOf(`function go() { MailApp.sendEmail('a@example.com', 'S', 'B'); }`).run('go')).toThrow(
    'script.send_mail',
  );
});
