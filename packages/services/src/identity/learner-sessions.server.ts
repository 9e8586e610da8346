import { createHash } from 'node:crypto';
import type { DbOrTransaction } from '@heard/db';
import { isStaff, sessionEnd, type HeldRoles, type SessionKind } from '@heard/domain/identity';

/** A session as pages may show it. `id` is a hash and no secret: forms may carry it. */
export interface CurrentSession {
  id: string;
  /** Such as `Firefox · Android`; empty when unknown. */
  device: string;
  createdAt: Date;
  lastSeenAt: Date;
  expiresAt: Date;
  signedIn: boolean;
  /** When a second factor was given in it; null while it was not. */
  secondFactorAt: Date | null;
  /** Whose it is: how long it lives depends on it. */
  kind: SessionKind;
}

/** The account of a session's learner. */
export interface CurrentAccount {
  id: string;
  email: string;
  emailConfirmed: boolean;
  name: string;
  locale: string;
  country: string | null;
  audience: string | null;
  roles: string[];
  courseRoles: { course: string; role: string }[];
}

export type SessionAttributes = Omit<CurrentSession, 'id' | 'expiresAt'>;
export interface LearnerAttributes {
  account: CurrentAccount | null;
}

/** A session in Lucia's words: its `id` is the secret, its user the learner. */
interface KnownSession {
  id: string;
  userId: string;
  expiresAt: Date;
  attributes: SessionAttributes;
}
interface KnownLearner {
  id: string;
  attributes: LearnerAttributes;
}

/** What the table keeps instead of the cookie's secret. */
export function toSessionId(secret: string): string {
  return createHash('sha256').update(secret).digest('base64url');
}

/** Whose session it is, by what its account holds. */
function toKind(signedIn: boolean, account: HeldRoles | null): SessionKind {
  if (!signedIn) return 'guest';
  return account !== null && isStaff(account) ? 'staff' : 'member';
}

/** Whose session a new one for this learner will be. */
export async function findSessionKind(
  db: DbOrTransaction,
  learnerId: string,
  signedIn: boolean,
): Promise<SessionKind> {
  if (!signedIn) return 'guest';
  const select = { roles: true, courseRoles: true } as const;
  const account = await db.account.findUnique({ where: { learnerId }, select });
  const courseRoles =
    account?.courseRoles.map(({ courseSlug: course, role }) => ({ course, role })) ?? [];
  return toKind(signedIn, account && { roles: account.roles, courseRoles });
}

/** A session as the one query finds it, with what is known of its account. */
type FoundSession = Omit<CurrentSession, 'id' | 'kind'> & {
  learnerId: string;
  account: (CurrentAccount & { disabled?: boolean }) | null;
};

/** Our tables as Lucia's adapter: secrets are hashed on the way in, and `now` stands for its clock. */
export class LearnerSessions {
  /** Whether the session that was last asked for is one of staff that has ended. */
  foundEnded = false;

  constructor(
    private readonly db: DbOrTransaction,
    private readonly now: Date,
  ) {}

  /** Lucia compares with its own clock: a time of ours lies as far from its now as from ours. */
  #onLuciasClock(time: Date): Date {
    return new Date(Date.now() + time.getTime() - this.now.getTime());
  }

  async getSessionAndUser(secret: string): Promise<[KnownSession | null, KnownLearner | null]> {
    // One statement: a page that knows its reader costs one query for it.
    const [row] = await this.db.$queryRaw<FoundSession[]>`
      SELECT s."learnerId", s."device", s."createdAt", s."lastSeenAt", s."expiresAt", s."signedIn",
        s."secondFactorAt",
        CASE WHEN a."id" IS NULL THEN NULL ELSE jsonb_build_object('id', a."id", 'email', a."email",
          'emailConfirmed', a."emailConfirmedAt" IS NOT NULL, 'name', a."name", 'locale', a."locale",
          'country', a."country", 'audience', a."audience", 'roles', a."roles",
          'disabled', a."disabledAt" IS NOT NULL,
          'courseRoles', COALESCE((SELECT jsonb_agg(jsonb_build_object('course', c."courseSlug",
            'role', c."role")) FROM "CourseRole" c WHERE c."accountId" = a."id"), '[]')) END AS "account"
      FROM "Session" s LEFT JOIN "Account" a ON a."learnerId" = s."learnerId"
      WHERE s."id" = ${toSessionId(secret)}`;
    // A disabled account opens nothing, whatever sessions it had.
    if (!row || row.account?.disabled) return [null, null];
    const { learnerId, account, expiresAt: written, ...times } = row;
    const kind = toKind(times.signedIn, account);
    delete account?.disabled;
    // A role that was given since makes the session one of staff, with the shorter life.
    const end = kind === 'staff' ? sessionEnd(kind, { ...times, usedAt: this.now }) : null;
    const expiresAt = end !== null && end < written ? end : written;
    this.foundEnded = kind === 'staff' && expiresAt <= this.now;
    return [
      {
        ...{ id: secret, userId: learnerId, expiresAt: this.#onLuciasClock(expiresAt) },
        attributes: { ...times, kind },
      },
      { id: learnerId, attributes: { account } },
    ];
  }

  /** Lucia asks for it in its own lists alone; ours are in manage-sessions. */
  async getUserSessions(): Promise<KnownSession[]> {
    return [];
  }

  async setSession({ id, userId, attributes }: KnownSession): Promise<void> {
    // Lucia has one lifetime for all; ours depends on whose session it is.
    const { kind, ...row } = attributes;
    const expiresAt = sessionEnd(kind, { createdAt: row.createdAt, usedAt: this.now });
    await this.db.session.create({
      data: { id: toSessionId(id), learnerId: userId, expiresAt, ...row },
    });
  }

  async updateSessionExpiration(secret: string, expiresAt: Date): Promise<void> {
    const where = { id: toSessionId(secret) };
    await this.db.session.updateMany({ where, data: { expiresAt, lastSeenAt: this.now } });
  }

  async deleteSession(secret: string): Promise<void> {
    await this.db.session.deleteMany({ where: { id: toSessionId(secret) } });
  }

  async deleteUserSessions(learnerId: string): Promise<void> {
    await this.db.session.deleteMany({ where: { learnerId } });
  }

  async deleteExpiredSessions(): Promise<void> {
    await this.db.session.deleteMany({ where: { expiresAt: { lte: this.now } } });
  }
}
