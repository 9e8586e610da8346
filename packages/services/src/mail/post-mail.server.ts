import { randomBytes } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { createTransport } from 'nodemailer';
import type { Ctx } from '../context.server.ts';
import { writeLogLine } from '../log.server.ts';
import { composeMail, type MailLetter } from './compose-mail.server.ts';

type MailCtx = Pick<Ctx, 'settings' | 'now' | 'log'>;

const underWay = new Set<Promise<void>>();

/**
 * Sends a letter off without waiting for it. Call it after the commit. A failure is logged, without
 * address or link.
 */
export function postMail(ctx: MailCtx, letter: MailLetter): void {
  const log = ctx.log ?? writeLogLine;
  const sending = deliver(ctx, letter).catch((error: unknown) => {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
    log('error', 'mail-not-sent', { kind: letter.kind, code });
  });
  underWay.add(sending);
  void sending.finally(() => underWay.delete(sending));
}

/** Resolves when no letter is under way any more: before a process ends, and in tests. */
export async function mailSettled(): Promise<void> {
  while (underWay.size > 0) await Promise.all(underWay);
}

async function deliver(ctx: MailCtx, letter: MailLetter): Promise<void> {
  const message = { from: ctx.settings.mailFrom, date: ctx.now, ...composeMail(letter) };
  if (ctx.settings.smtpUrl === null) return putInOutbox(ctx, letter, message);
  const transport = createTransport({
    url: ctx.settings.smtpUrl,
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 20_000,
    // Letters are made here of text alone: nothing may make the sender read a file or an address.
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  await transport.sendMail(message);
}

async function putInOutbox(
  ctx: MailCtx,
  letter: MailLetter,
  message: Record<string, unknown>,
): Promise<void> {
  const { message: eml } = await createTransport({ streamTransport: true, buffer: true }).sendMail(
    message,
  );
  const folder = path.resolve(ctx.settings.outboxDir);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const stamp = ctx.now.toISOString().replace(/[:.]/g, '-');
  const file = path.join(folder, `${stamp}-${letter.kind}-${randomBytes(4).toString('hex')}.eml`);
  await writeFile(file, eml as Buffer, { mode: 0o600, flag: 'wx' });
  (ctx.log ?? writeLogLine)('info', 'mail-in-outbox', { kind: letter.kind, file });
}
