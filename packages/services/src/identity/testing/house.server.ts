import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { simpleParser } from 'mailparser';
import type { Db } from '@heard/db';
import { freshDatabase } from '@heard/db/testing';
import type { Actor } from '@heard/domain/identity';
import { createContext, type Ctx } from '../../context.server.ts';
import { mailSettled } from '../../mail/index.server.ts';
import type { ServiceSettings } from '../../settings.server.ts';
import type { Caller } from '../caller.server.ts';
import { readActor, type ReadActor } from '../session.server.ts';

export const noon = new Date('2025-06-01T12:00:00Z');
export const goodPassword = 'mango lantern pedals';
export const firefox = 'Mozilla/5.0 (X11; Linux x86_64; rv:127.0) Gecko/20100101 Firefox/127.0';

/** The time some hours after noon. */
export function hoursLater(hours: number): Date {
  return new Date(noon.getTime() + hours * 3_600_000);
}

export interface Letter {
  kind: string;
  to: string;
  text: string;
  /** Last part of the link: the secret, where the letter has one. */
  secret: string;
}

/** One page view: who asks, and the context for use cases. */
export interface Visit extends ReadActor {
  ctx: Ctx;
  caller: Caller;
}

/** A browser that keeps its session cookie. */
export class Browser {
  cookie: string | null = null;
  constructor(
    private readonly house: { db: Db; settings: ServiceSettings },
    readonly address = '203.0.113.7',
  ) {}

  async visit(now = noon): Promise<Visit> {
    const read = await readActor({ ...this.house, now }, this.cookie);
    if (read.freshCookie !== null) this.keep(read.freshCookie);
    const ctx = createContext({ ...this.house, actor: read.actor, now, log: () => undefined });
    const sessionId = read.session?.id ?? null;
    return { ...read, ctx, caller: { sessionId, userAgent: firefox, address: this.address } };
  }

  /** Takes a Set-Cookie header as a browser does. */
  keep(setCookie: string | null): void {
    if (setCookie === null) return;
    const pair = setCookie.split(';')[0] ?? '';
    this.cookie = setCookie.includes('Max-Age=0') ? null : pair;
  }
}

/** An installation for one test: database, outbox, browsers. */
export async function aHouse(change: Partial<ServiceSettings> = {}) {
  const database = await freshDatabase();
  const folder = mkdtempSync(path.join(tmpdir(), 'heard-house-'));
  const settings: ServiceSettings = {
    publicUrl: 'http://localhost:3000',
    smtpUrl: null,
    mailFrom: 'Heard <no-reply@example.org>',
    outboxDir: path.join(folder, 'outbox'),
    mediaDir: path.join(folder, 'media'),
    signUpWaitsForMail: true,
    ipSalt: 'a salt for tests',
    adminUrl: 'http://localhost:3001',
    sealingKey: () => 'a key that seals secrets in tests',
    ...change,
  };
  const { db } = database;
  return {
    db,
    url: database.url,
    settings,
    browser: (address?: string) => new Browser({ db, settings }, address),
    ctxOf: (actor: Actor, now = noon) =>
      createContext({ db, settings, actor, now, log: () => undefined }),
    letters: () => readLetters(settings.outboxDir),
    [Symbol.asyncDispose]: () => database[Symbol.asyncDispose](),
  };
}
export type House = Awaited<ReturnType<typeof aHouse>>;

/** All letters in the outbox, once none is under way. */
async function readLetters(folder: string): Promise<Letter[]> {
  await mailSettled();
  let files: string[] = [];
  try {
    files = readdirSync(folder).sort();
  } catch {
    return [];
  }
  return Promise.all(
    files.map(async (file) => {
      const mail = await simpleParser(readFileSync(path.join(folder, file)));
      const text = mail.text ?? '';
      const to = mail.to && 'text' in mail.to ? mail.to.text : '';
      const secret = /\/([\w-]{43})\s/.exec(text)?.[1] ?? '';
      return { kind: file.split('Z-')[1]?.split('-')[0] ?? '', to, text, secret };
    }),
  );
}
