import { createHmac } from 'node:crypto';
import type { Db } from '@heard/db';
import {
  decideRate,
  rateRules,
  type RateCount,
  type RateDecision,
  type RateRuleName,
} from '@heard/domain/identity';
import { refuse } from '@heard/domain/outcome';
import type { Ctx } from '../context.server.ts';

export interface TooManyTries {
  code: 'too-many-tries';
  retryAfterSeconds: number;
}

type RateCtx = Pick<Ctx, 'db' | 'now' | 'settings'>;

/** The key under which a use is counted: the rule's name and a salted hash of whom it is about. */
export function rateKey(rule: RateRuleName, subject: string, salt: string): string {
  const hash = createHmac('sha256', salt).update(subject).digest('base64url');
  return `${rule}:${hash.slice(0, 24)}`;
}

/** Counts one use of the rule about `subject` (an e-mail or network address) and says whether it may go on. */
export async function spendRate(
  ctx: RateCtx,
  rule: RateRuleName,
  subject: string,
): Promise<RateDecision> {
  const key = rateKey(rule, subject, ctx.settings.ipSalt ?? '');
  const used = await countUse(ctx.db, {
    key,
    windowSeconds: rateRules[rule].windowSeconds,
    now: ctx.now,
  });
  return decideRate(rateRules[rule], used, ctx.now);
}

/**
 * Counts one use under each of several rules. Returns a refusal when any of them is used up, with the
 * longest wait, or null.
 */
export async function refuseWhenTooMany(
  ctx: RateCtx,
  uses: readonly { rule: RateRuleName; subject: string }[],
): Promise<{ ok: false; refusal: TooManyTries } | null> {
  const decisions = await Promise.all(
    uses.map(({ rule, subject }) => spendRate(ctx, rule, subject)),
  );
  const waits = decisions.map((one) => (one.allowed ? 0 : one.retryAfterSeconds));
  const longest = Math.max(0, ...waits);
  return longest > 0 ? refuse({ code: 'too-many-tries', retryAfterSeconds: longest }) : null;
}

/** Forgets the uses counted so far, once a right answer showed that they were no guesses. */
export async function forgetRate(ctx: RateCtx, rule: RateRuleName, subject: string): Promise<void> {
  const key = rateKey(rule, subject, ctx.settings.ipSalt ?? '');
  await ctx.db.rateLimit.deleteMany({ where: { key } });
}

async function countUse(
  db: Db,
  use: { key: string; windowSeconds: number; now: Date },
): Promise<RateCount> {
  const stale = new Date(use.now.getTime() - use.windowSeconds * 1000);
  const rows = await db.$queryRaw<RateCount[]>`
    INSERT INTO "RateLimit" AS used ("key", "windowStart", "count")
    VALUES (${use.key}, ${use.now}, 1)
    ON CONFLICT ("key") DO UPDATE SET
      "count" = CASE WHEN used."windowStart" <= ${stale} THEN 1 ELSE LEAST(used."count" + 1, 1000000) END,
      "windowStart" = CASE WHEN used."windowStart" <= ${stale} THEN ${use.now} ELSE used."windowStart" END
    RETURNING "windowStart", "count"`;
  const row = rows[0];
  if (!row) throw new Error('a counted use returned no row');
  return row;
}

/** Forgets windows that ended long ago. Called by the daily tidying. */
export async function forgetOldRates(db: Db, now: Date): Promise<void> {
  const longest = Math.max(...Object.values(rateRules).map((rule) => rule.windowSeconds));
  const before = new Date(now.getTime() - 2 * longest * 1000);
  await db.rateLimit.deleteMany({ where: { windowStart: { lt: before } } });
}
