import type { DbOrTransaction } from '@heard/db';
import {
  deviceLabel,
  endedSessionMemory,
  isSessionDueForExtension,
  sessionEnd,
  toMember,
  type Actor,
  type SessionKind,
} from '@heard/domain/identity';
import { Lucia, TimeSpan } from 'lucia';
import type { Ctx } from '../context.server.ts';
import type { ServiceSettings } from '../settings.server.ts';
import {
  findSessionKind,
  LearnerSessions,
  toSessionId,
  type CurrentAccount,
  type CurrentSession,
  type LearnerAttributes,
  type SessionAttributes,
} from './learner-sessions.server.ts';

// Lucia is no longer maintained: this is the one module that imports it (ADR 002).

declare module 'lucia' {
  interface Register {
    Lucia: Lucia<SessionAttributes, LearnerAttributes>;
    UserId: string;
    DatabaseSessionAttributes: SessionAttributes;
    DatabaseUserAttributes: LearnerAttributes;
  }
}

/** The cookie that holds a session's secret, in both apps. */
export const sessionCookieName = 'heard_session';

/**
 * What the cookie holds instead of a secret after somebody has left a page in a hurry, for half an hour. It
 * is the same for everybody and opens nothing: it lets the server keep the way back closed where no script can.
 */
const leftValue = 'left';
const leftSeconds = 30 * 60;

/** What the cookie holds once a session of staff has ended, so that its owner can be told why. */
const endedValue = 'ended';
const endedSeconds = 12 * 60 * 60;

/** Who is asking, and from which session. */
export interface ReadActor {
  actor: Actor;
  /** Null for anonymous visitors. */
  session: CurrentSession | null;
  /** The member's account; null for everybody else. */
  account: CurrentAccount | null;
  /** A Set-Cookie header to send along: the session was extended, or the cookie is worth nothing. */
  freshCookie: string | null;
  /** Whether this browser has left in a hurry within the last half hour, and not come in again since. */
  hasLeft: boolean;
  /** Whether a session of staff in this browser came to its end lately, and nobody signed in since. */
  hasEnded: boolean;
}

type SessionCtx = Pick<Ctx, 'settings' | 'now'>;

function luciaFor(ctx: SessionCtx, sessions: LearnerSessions) {
  return new Lucia<SessionAttributes, LearnerAttributes>(sessions, {
    // Lucia's own lifetime is off: domain/identity/session-lifetime.ts says how long a session lives.
    sessionExpiresIn: new TimeSpan(0, 's'),
    sessionCookie: {
      name: sessionCookieName,
      attributes: { secure: isForHttpsOnly(ctx.settings), sameSite: 'lax' },
    },
    getSessionAttributes: (attributes) => attributes,
    getUserAttributes: (attributes) => attributes,
  });
}

function isForHttpsOnly({ secureCookies, publicUrl }: ServiceSettings): boolean {
  return secureCookies ?? publicUrl.startsWith('https:');
}

function cookieFor(lucia: Lucia, secret: string, kind: SessionKind, now: Date): string {
  const cookie = lucia.createSessionCookie(secret);
  const life = sessionEnd(kind, { createdAt: now, usedAt: now }).getTime() - now.getTime();
  // The cookie of staff outlives its session, so that the server can say that it has ended.
  cookie.attributes.maxAge = (life + (kind === 'staff' ? endedSessionMemory : 0)) / 1000;
  return cookie.serialize();
}

/** The Set-Cookie header that takes the session's cookie away. */
export function blankCookie(ctx: SessionCtx & Pick<Ctx, 'db'>): string {
  const lucia = luciaFor(ctx, new LearnerSessions(ctx.db, ctx.now));
  return lucia.createBlankSessionCookie().serialize();
}

/** The Set-Cookie header that puts the sign of leaving in the place of the session's secret. */
export function leftCookie(ctx: SessionCtx & Pick<Ctx, 'db'>): string {
  const lucia = luciaFor(ctx, new LearnerSessions(ctx.db, ctx.now));
  return wordCookie(lucia, leftValue, leftSeconds);
}

function wordCookie(lucia: Lucia, word: string, seconds: number): string {
  const cookie = lucia.createSessionCookie(word);
  cookie.attributes.maxAge = seconds;
  return cookie.serialize();
}

// Lucia's own parser throws on a cookie that is not well encoded; ours are 40 signs of base 32.
const cookiePattern = new RegExp(`(?:^|;)\\s*${sessionCookieName}=([^;]*)`);

/**
 * Who is asking, from the request's Cookie header: one query. A session is extended at most once a day, one
 * of staff never; a dead, foreign or tampered cookie is an anonymous visitor whose cookie is taken away.
 */
export async function readActor(
  ctx: SessionCtx & Pick<Ctx, 'db'>,
  cookieHeader: string | null | undefined,
): Promise<ReadActor> {
  const value = cookiePattern.exec(cookieHeader ?? '')?.[1]?.trim();
  const nobody = { actor: { kind: 'anonymous' }, session: null, account: null } as const;
  const signs = { hasLeft: value === leftValue, hasEnded: value === endedValue };
  if (value === undefined || signs.hasLeft || signs.hasEnded)
    return { ...nobody, ...signs, freshCookie: null };
  const sessions = new LearnerSessions(ctx.db, ctx.now);
  const lucia = luciaFor(ctx, sessions);
  const known = /^[a-z0-9]{40}$/.test(value) ? await lucia.validateSession(value) : null;
  if (!known?.session) {
    const hasEnded = sessions.foundEnded;
    const freshCookie = hasEnded
      ? wordCookie(lucia, endedValue, endedSeconds)
      : lucia.createBlankSessionCookie().serialize();
    return { ...nobody, ...signs, hasEnded, freshCookie };
  }
  const { device, createdAt, lastSeenAt, signedIn, secondFactorAt, kind } = known.session;
  const due = isSessionDueForExtension(kind, lastSeenAt, ctx.now);
  const expiresAt = sessionEnd(kind, { createdAt, usedAt: due ? ctx.now : lastSeenAt });
  if (due) await sessions.updateSessionExpiration(value, expiresAt);
  const account = signedIn ? known.user.account : null;
  const facts = { device, createdAt, lastSeenAt, expiresAt, signedIn, secondFactorAt, kind };
  const session = { id: toSessionId(value), ...facts };
  const freshCookie = due ? cookieFor(lucia, value, kind, ctx.now) : null;
  return {
    actor: toActor(known.user.id, account, session),
    session,
    account,
    freshCookie,
    ...signs,
  };
}

/** A session without a password given is a guest's, even when its learner has an account. */
function toActor(
  learnerId: string,
  account: CurrentAccount | null,
  session: { secondFactorAt: Date | null },
): Actor {
  if (!account) return { kind: 'guest', learnerId };
  return toMember({ ...account, accountId: account.id, learnerId }, session);
}

/** What a new session is for, and which one it takes the place of. */
export interface NewSession {
  learnerId: string;
  signedIn: boolean;
  userAgent: string | null;
  /** Whether a second factor was given with it. Left out: no. */
  secondFactor?: boolean;
  /** The session that asked. It ends, so that a secret known before is worth nothing after. */
  replaces: string | null;
}

/** Opens a session in this transaction and returns the Set-Cookie header that carries its secret. */
export async function openSession(
  transaction: DbOrTransaction,
  ctx: SessionCtx,
  wanted: NewSession,
): Promise<string> {
  const { learnerId, signedIn, userAgent, replaces } = wanted;
  const lucia = luciaFor(ctx, new LearnerSessions(transaction, ctx.now));
  if (replaces !== null) await transaction.session.deleteMany({ where: { id: replaces } });
  const kind = await findSessionKind(transaction, learnerId, signedIn);
  const session = await lucia.createSession(learnerId, {
    device: deviceLabel(userAgent),
    createdAt: ctx.now,
    lastSeenAt: ctx.now,
    signedIn,
    secondFactorAt: wanted.secondFactor ? ctx.now : null,
    kind,
  });
  return cookieFor(lucia, session.id, kind, ctx.now);
}

/** The id of the session whose Set-Cookie header this is. */
export function sessionIdOf(setCookie: string): string {
  return toSessionId(cookiePattern.exec(setCookie)?.[1] ?? '');
}

/** Ends all sessions of a learner, but the one to keep. */
export async function endSessions(
  transaction: DbOrTransaction,
  learnerId: string,
  keep: string | null = null,
): Promise<void> {
  const where = keep === null ? { learnerId } : { learnerId, id: { not: keep } };
  await transaction.session.deleteMany({ where });
}
