import { Prisma } from '@heard/db';
import {
  EmailSchema,
  findPasswordProblem,
  PersonNameSchema,
  toMember,
  type Actor,
  type PasswordProblem,
} from '@heard/domain/identity';
import { refuse, type Outcome } from '@heard/domain/outcome';
import { writeAudit } from '../audit.server.ts';
import { authorize, type Ctx } from '../context.server.ts';
import { refuseWhenTooMany, type TooManyTries } from '../rate-limits/index.server.ts';
import type { Caller } from './caller.server.ts';
import { commonPasswords } from './common-passwords.server.ts';
import { isAdministratorPresent, lockAdministrators } from './last-administrator.server.ts';
import { hashSecret, newSecret } from './mail-token.server.ts';
import { hashPassword } from './password-hash.server.ts';
import { openSession } from './session.server.ts';

/** Makes the secret of the one-time link for the first administrator; null when there is one already. Links made before die. */
export async function createSetupLink(ctx: Ctx): Promise<{ secret: string } | null> {
  authorize(ctx, 'keep:house:any');
  const secret = newSecret();
  const made = await ctx.db.$transaction(async (tx) => {
    await lockAdministrators(tx);
    if (await isAdministratorPresent(tx)) return false;
    await tx.setupLink.deleteMany({ where: { usedAt: null } });
    await tx.setupLink.create({ data: { hash: hashSecret(secret), createdAt: ctx.now } });
    return true;
  });
  return made ? { secret } : null;
}

/** Whether the set-up page may be shown for this secret. */
export async function isSetupLinkAlive(ctx: Ctx, input: { secret: string }): Promise<boolean> {
  authorize(ctx, 'set-up:administrator:any');
  const where = { hash: hashSecret(input.secret), usedAt: null };
  const link = await ctx.db.setupLink.findUnique({ where });
  return link !== null && !(await isAdministratorPresent(ctx.db));
}

export interface FirstAdministratorInput {
  secret: string;
  email: string;
  password: string;
  name: string;
  locale: string;
  caller: Caller;
}

export type FirstAdministratorRefusal =
  | { code: 'link-dead' | 'email-invalid' | 'email-taken' | 'name-invalid' }
  | PasswordProblem
  | TooManyTries;

/**
 * Makes the first administrator with the secret of the set-up link, once, and signs him in; his second
 * factor he sets up next. Refused when
 * there is an administrator, whatever the secret. Whoever started Heard is trusted with his own address:
 * it counts as confirmed.
 */
export async function createFirstAdministrator(
  ctx: Ctx,
  input: FirstAdministratorInput,
): Promise<Outcome<{ cookie: string; actor: Actor }, FirstAdministratorRefusal>> {
  authorize(ctx, 'set-up:administrator:any');
  const subject = input.caller.address;
  const tooMany = await refuseWhenTooMany(ctx, [{ rule: 'set-up:ip', subject }]);
  if (tooMany) return tooMany;
  if (!(await isSetupLinkAlive(ctx, input))) return refuse({ code: 'link-dead' });

  const email = EmailSchema.safeParse(input.email);
  if (!email.success) return refuse({ code: 'email-invalid' });
  const problem = findPasswordProblem(input.password, { email: email.data, commonPasswords });
  if (problem) return refuse(problem);
  const name = PersonNameSchema.safeParse(input.name);
  if (!name.success) return refuse({ code: 'name-invalid' });

  const passwordHash = await hashPassword(input.password);
  const account = { email: email.data, name: name.data, locale: input.locale, passwordHash };
  try {
    const done = await ctx.db.$transaction((tx) => makeAdministrator(tx, ctx, { account, input }));
    return done ? { ok: true, ...done } : refuse({ code: 'link-dead' });
  } catch (error) {
    if (error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2002')
      return refuse({ code: 'email-taken' });
    throw error;
  }
}

async function makeAdministrator(
  tx: Prisma.TransactionClient,
  ctx: Ctx,
  wanted: {
    account: { email: string; name: string; locale: string; passwordHash: string };
    input: FirstAdministratorInput;
  },
): Promise<{ cookie: string; actor: Actor } | null> {
  await lockAdministrators(tx);
  const spent = await tx.setupLink.updateMany({
    where: { hash: hashSecret(wanted.input.secret), usedAt: null },
    data: { usedAt: ctx.now },
  });
  if (spent.count === 0 || (await isAdministratorPresent(tx))) return null;
  const [learnerId, accountId] = [ctx.newId('lrn'), ctx.newId('acc')];
  const roles = ['learner', 'administrator'] as const;
  const createdAt = ctx.now;
  await tx.learner.create({ data: { id: learnerId, createdAt, locale: wanted.account.locale } });
  const dates = { createdAt, emailConfirmedAt: createdAt };
  await tx.account.create({
    data: { id: accountId, learnerId, roles: [...roles], ...dates, ...wanted.account },
  });
  await writeAudit(tx, ctx, { action: 'administrator.created', subject: accountId });
  const { userAgent, sessionId: replaces } = wanted.input.caller;
  const cookie = await openSession(tx, ctx, { learnerId, signedIn: true, userAgent, replaces });
  const held = { accountId, learnerId, roles, courseRoles: [] };
  return { cookie, actor: toMember(held, { secondFactorAt: null }) };
}
