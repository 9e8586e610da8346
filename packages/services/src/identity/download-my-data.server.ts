import { learnerIdOf, NotFoundError } from '@heard/domain/identity';
import { authorize, type Ctx } from '../context.server.ts';

const enrolments = {
  orderBy: { startedAt: 'asc' },
  select: {
    id: true,
    startedAt: true,
    completedAt: true,
    summary: true,
    course: { select: { slug: true } },
    courseVersion: { select: { number: true, minor: true } },
    events: {
      orderBy: { sequence: 'asc' },
      select: { kind: true, subject: true, at: true },
    },
    // Without `result`: it holds the key of every question.
    attempts: {
      orderBy: { startedAt: 'asc' },
      select: {
        quizKey: true,
        locale: true,
        startedAt: true,
        submittedAt: true,
        scorePercent: true,
        passed: true,
        answers: { select: { questionId: true, response: true, savedAt: true } },
      },
    },
  },
} as const;

const account = {
  select: {
    id: true,
    email: true,
    emailConfirmedAt: true,
    name: true,
    locale: true,
    country: true,
    audience: true,
    roles: true,
    createdAt: true,
    disabledAt: true,
    courseRoles: { select: { courseSlug: true, role: true } },
    secondFactor: { select: { confirmedAt: true } },
    recoveryCodes: { select: { usedAt: true } },
    passkeys: { select: { name: true, transports: true, createdAt: true, lastUsedAt: true } },
    mailTokens: {
      select: { kind: true, email: true, createdAt: true, expiresAt: true, usedAt: true },
    },
  },
} as const;

const organisations = {
  select: {
    organisation: { select: { name: true } },
    ...{ leads: true, joinedAt: true, agreedAt: true },
  },
} as const;

const sessions = {
  select: {
    device: true,
    createdAt: true,
    lastSeenAt: true,
    expiresAt: true,
    signedIn: true,
    secondFactorAt: true,
  },
} as const;

/**
 * Everything that Heard holds about the learner who asks, as a value for JSON. Not in it: the hashes of
 * password and secrets, which are of use to a thief alone, and the keys of questions. A guest's session
 * does not get the account of its learner.
 */
export async function downloadMyData(ctx: Ctx) {
  authorize(ctx, 'read:progress:own');
  const learnerId = learnerIdOf(ctx.actor);
  const learner = await ctx.db.learner.findUnique({
    where: { id: learnerId ?? '' },
    select: {
      id: true,
      createdAt: true,
      locale: true,
      account,
      sessions,
      enrolments,
      certificates: true,
      organisations,
    },
  });
  if (!learner) throw new NotFoundError('no learner');
  const audit = await ctx.db.auditEntry.findMany({
    where: { actor: learner.id },
    orderBy: { at: 'asc' },
    select: { at: true, action: true, subject: true, detail: true },
  });
  const isMember = ctx.actor.kind === 'member';
  return {
    format: 'heard-my-data-1',
    madeAt: ctx.now,
    ...learner,
    account: isMember ? learner.account : null,
    sessions: isMember ? learner.sessions : learner.sessions.filter(({ signedIn }) => !signedIn),
    certificates: isMember ? learner.certificates : [],
    organisations: isMember ? learner.organisations : [],
    audit,
  };
}
