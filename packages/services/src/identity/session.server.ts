import type { DbOrTransaction } from '@heard/db';
import {
  deviceLabel,
  isSessionDueForExtension,
  RoleSchema,
  sessionEnd,
  type Actor,
} from '@heard/domain/identity';
import { Lucia, TimeSpan } from 'lucia';
import type { Ctx } from '../context.server.ts';
import type { ServiceSettings } from '../settings.server.ts';
import {
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

function cookieFor(lucia: Lucia, secret: string, life: { signedIn: boolean; now: Date }): string {
  const cookie = lucia.createSessionCookie(secret);
  const end = sessionEnd(life.signedIn, life.now);
  cookie.attributes.maxAge = (end.getTime() - life.now.getTime()) / 1000;
  return cookie.serialize();
}

/** The Set-Cookie header that takes the session's cookie away. */
export function blankCookie(ctx: SessionCtx & Pick<Ctx, 'db'>): string {
  const lucia = luciaFor(ctx, new LearnerSessions(ctx.db, ctx.now));
  return lucia.createBlankSessionCookie().serialize();
}

/** The Set-Cookie header that puts the sign of leaving in the place of the session's secret. */
export function leftCookie(ctx: SessionCtx & Pick<Ctx, 'db'>): string {
  const cookie = luciaFor(ctx, new LearnerSessions(ctx.db, ctx.now)).createSessionCookie(leftValue);
  cookie.attributes.maxAge = leftSeconds;
  return cookie.serialize();
}

// Lucia's own parser throws on a cookie that is not well encoded; ours are 40 signs of base 32.
const cookiePattern = new RegExp(`(?:^|;)\\s*${sessionCookieName}=([^;]*)`);

/**
 * Who is asking, from the request's Cookie header: one query. A session is extended at most once a day;
 * a dead, foreign or tampered cookie is an anonymous visitor whose cookie is taken away.
 */
export async function readActor(
  ctx: SessionCtx & Pick<Ctx, 'db'>,
  cookieHeader: string | null | undefined,
): Promise<ReadActor> {
  const value = cookiePattern.exec(cookieHeader ?? '')?.[1]?.trim();
  const nobody = { actor: { kind: 'anonymous' }, session: null, account: null } as const;
  if (value === undefined || value === leftValue)
    return { ...nobody, freshCookie: null, hasLeft: value === leftValue };
  const sessions = new LearnerSessions(ctx.db, ctx.now);
  const lucia = luciaFor(ctx, sessions);
  const known = /^[a-z0-9]{40}$/.test(value) ? await lucia.validateSession(value) : null;
  if (!known?.session) {
    const freshCookie = lucia.createBlankSessionCookie().serialize();
    return { ...nobody, freshCookie, hasLeft: false };
  }
  const { device, createdAt, lastSeenAt, signedIn } = known.session;
  const due = isSessionDueForExtension(lastSeenAt, ctx.now);
  const expiresAt = sessionEnd(signedIn, due ? ctx.now : lastSeenAt);
  if (due) await sessions.updateSessionExpiration(value, expiresAt);
  const account = signedIn ? known.user.account : null;
  return {
    actor: toActor(known.user.id, account),
    session: { id: toSessionId(value), device, createdAt, lastSeenAt, expiresAt, signedIn },
    account,
    freshCookie: due ? cookieFor(lucia, value, { signedIn, now: ctx.now }) : null,
    hasLeft: false,
  };
}

/** A session without a password given is a guest's, even when its learner has an account. */
function toActor(learnerId: string, account: CurrentAccount | null): Actor {
  if (!account) return { kind: 'guest', learnerId };
  const roles = account.roles.flatMap((role) => RoleSchema.safeParse(role).data ?? []);
  return { kind: 'member', learnerId, accountId: account.id, roles };
}

/** What a new session is for, and which one it takes the place of. */
export interface NewSession {
  learnerId: string;
  signedIn: boolean;
  userAgent: string | null;
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
  const session = await lucia.createSession(learnerId, {
    device: deviceLabel(userAgent),
    createdAt: ctx.now,
    lastSeenAt: ctx.now,
    signedIn,
  });
  return cookieFor(lucia, session.id, { signedIn, now: ctx.now });
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
