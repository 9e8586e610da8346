import { mkdtempSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { simpleParser, type ParsedMail } from 'mailparser';
import { SMTPServer } from 'smtp-server';
import { expect, test } from 'vitest';
import { composeMail, mailKinds, mailSettled, postMail } from './index.server.ts';

const now = new Date('2025-06-01T12:00:00Z');
const letter = {
  kind: 'confirm',
  to: 'amina@example.org',
  locale: 'en',
  link: 'http://localhost:3000/en/confirm-email/abc_DEF-123',
} as const;

function aCtx(change: { smtpUrl?: string } = {}) {
  const logged: { event: string; fields: Record<string, unknown> }[] = [];
  const outboxDir = path.join(mkdtempSync(path.join(tmpdir(), 'heard-mail-')), 'outbox');
  const settings = {
    publicUrl: 'http://localhost:3000',
    smtpUrl: change.smtpUrl ?? null,
    mailFrom: 'Heard <no-reply@example.org>',
    outboxDir,
    mediaDir: '/nowhere',
  };
  const log = (_level: string, event: string, fields: Record<string, unknown>) =>
    void logged.push({ event, fields });
  return { settings, now, log, logged };
}

async function aMailServer(answer?: Error) {
  const received: ParsedMail[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData(stream, _session, done) {
      void simpleParser(stream).then((mail) => {
        received.push(mail);
        done(answer);
      });
    },
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return {
    url: `smtp://127.0.0.1:${port}`,
    received,
    [Symbol.asyncDispose]: () => new Promise<void>((resolve) => server.close(() => resolve())),
  };
}

test('over SMTP a letter arrives as plain text and HTML with the same link', async () => {
  await using server = await aMailServer();
  postMail(aCtx({ smtpUrl: server.url }), letter);
  await mailSettled();
  const mail = server.received[0];
  expect(mail?.subject).toBe('Confirm your e-mail address');
  expect(mail?.from?.text).toContain('no-reply@example.org');
  expect(mail?.to).toMatchObject({ text: 'amina@example.org' });
  expect(mail?.text).toContain(letter.link);
  expect(mail?.html).toContain(`href="${letter.link}"`);
});

test('without SMTP a letter lies in the outbox, for its owner only, and the log names the file', async () => {
  const ctx = aCtx();
  postMail(ctx, letter);
  await mailSettled();
  const files = readdirSync(ctx.settings.outboxDir);
  expect(files).toHaveLength(1);
  const file = path.join(ctx.settings.outboxDir, files[0] ?? '');
  expect(statSync(file).mode & 0o777).toBe(0o600);
  expect((await simpleParser(readFileSync(file))).text).toContain(letter.link);
  expect(ctx.logged).toEqual([{ event: 'mail-in-outbox', fields: { kind: 'confirm', file } }]);
});

test('a mail server that is not there breaks nothing and is logged without the address', async () => {
  const ctx = aCtx({ smtpUrl: 'smtp://127.0.0.1:1' });
  postMail(ctx, letter);
  await mailSettled();
  expect(ctx.logged).toEqual([
    { event: 'mail-not-sent', fields: { kind: 'confirm', code: 'ESOCKET' } },
  ]);
});

test('a mail server that refuses the letter is logged without the address or the link', async () => {
  await using server = await aMailServer(new Error('mailbox amina@example.org is full'));
  const ctx = aCtx({ smtpUrl: server.url });
  postMail(ctx, letter);
  await mailSettled();
  expect(ctx.logged).toHaveLength(1);
  expect(JSON.stringify(ctx.logged)).not.toMatch(/amina|abc_DEF/);
});

test.each(mailKinds)('the letter “%s” has words for all its parts', async (kind) => {
  const ctx = aCtx();
  const values = { title: 'One', count: 1, name: 'Amina', named: 'yes' };
  postMail(ctx, { ...letter, kind, values });
  await mailSettled();
  expect(readdirSync(ctx.settings.outboxDir)).toHaveLength(1);
});

test('a locale that is not shipped is read in the first one that is', async () => {
  const ctx = aCtx();
  postMail(ctx, { ...letter, locale: 'xx' });
  await mailSettled();
  expect(readdirSync(ctx.settings.outboxDir)).toHaveLength(1);
});

test('what somebody else wrote is passed on as a quotation, and as nothing but text', () => {
  const quote = 'Look at <b>line 3</b>.\nThanks';
  const values = { title: 'A & B', count: 2, name: 'Amina', named: 'yes' };
  const mail = composeMail({ ...letter, kind: 'reviewRequested', values, quote });
  expect(mail.text).toContain('> Look at <b>line 3</b>.\n> Thanks');
  expect(mail.html).toContain('Look at &#60;b&#62;line 3&#60;/b&#62;.');
  expect(composeMail({ ...letter, kind: 'reviewRequested', values }).html).not.toContain(
    'blockquote',
  );
});
