import { createHash } from 'node:crypto';
import type { DbOrTransaction } from '@heard/db';
import { sessionEnd } from '@heard/domain/identity';

/** A session as pages may show it. `id` is a hash and no secret: forms may carry it. */
export interface CurrentSession {
  id: string;
  /** Such as `Firefox · Android`; empty when unknown. */
  device: string;
  createdAt: Date;
  lastSeenAt: Date;
  expiresAt: Date;
  signedIn: boolean;
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

/** Our tables as Lucia's adapter: secrets are hashed on the way in, and `now` stands for its clock. */
export class LearnerSessions {
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
    const [row] = await this.db.$queryRaw<
      (Omit<CurrentSession, 'id'> & LearnerAttributes & { learnerId: string })[]
    >`
      SELECT s."learnerId", s."device", s."createdAt", s."lastSeenAt", s."expiresAt", s."signedIn",
        CASE WHEN a."id" IS NULL THEN NULL ELSE jsonb_build_object('id', a."id", 'email', a."email",
          'emailConfirmed', a."emailConfirmedAt" IS NOT NULL, 'name', a."name", 'locale', a."locale",
          'country', a."country", 'audience', a."audience", 'roles', a."roles") END AS "account"
      FROM "Session" s LEFT JOIN "Account" a ON a."learnerId" = s."learnerId"
      WHERE s."id" = ${toSessionId(secret)}`;
    if (!row) return [null, null];
    const { learnerId, expiresAt, account, ...attributes } = row;
    return [
      { id: secret, userId: learnerId, expiresAt: this.#onLuciasClock(expiresAt), attributes },
      { id: learnerId, attributes: { account } },
    ];
  }

  async getUserSessions(learnerId: string): Promise<KnownSession[]> {
    const rows = await this.db.session.findMany({ where: { learnerId } });
    return rows.map(({ id, learnerId: userId, expiresAt, ...attributes }) => ({
      id,
      userId,
      expiresAt: this.#onLuciasClock(expiresAt),
      attributes,
    }));
  }

  async setSession({ id, userId, attributes }: KnownSession): Promise<void> {
    // Lucia has one lifetime for all; ours depends on whether the person signed in.
    const expiresAt = sessionEnd(attributes.signedIn, this.now);
    const row = { id: toSessionId(id), learnerId: userId, expiresAt, ...attributes };
    await this.db.session.create({ data: row });
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
