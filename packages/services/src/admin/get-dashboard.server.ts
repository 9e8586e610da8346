import { authorize, type Ctx } from '../context.server.ts';

/** How many there are at this moment. */
export interface Dashboard {
  /** Everybody who learns, guests included. */
  learners: number;
  accounts: number;
  enrolments: number;
  /** Enrolments whose course is completed. */
  completions: number;
  /** Certificates that are valid. */
  certificates: number;
  revokedCertificates: number;
}

/** Live counts, in one query. Names nobody. */
export async function getDashboard(ctx: Ctx): Promise<Dashboard> {
  authorize(ctx, 'read:dashboard:any');
  const [counts] = await ctx.db.$queryRaw<Dashboard[]>`
    SELECT
      (SELECT count(*) FROM "Learner")::int AS "learners",
      (SELECT count(*) FROM "Account")::int AS "accounts",
      (SELECT count(*) FROM "Enrolment")::int AS "enrolments",
      (SELECT count(*) FROM "Enrolment" WHERE "completedAt" IS NOT NULL)::int AS "completions",
      (SELECT count(*) FROM "Certificate" WHERE "revokedAt" IS NULL)::int AS "certificates",
      (SELECT count(*) FROM "Certificate" WHERE "revokedAt" IS NOT NULL)::int AS "revokedCertificates"`;
  if (!counts) throw new Error('the counts returned no row');
  return counts;
}
