import { Prisma, type Account, type Invitation } from '@heard/db';
import {
  findPasswordProblem,
  PersonNameSchema,
  type Actor,
  type PasswordProblem,
} from '@heard/domain/identity';
import { refuse, type Outcome } from '@heard/domain/outcome';
import { writeAudit } from '../../audit.server.ts';
import { authorize, type Ctx } from '../../context.server.ts';
import { refuseWhenTooMany } from '../../rate-limits/index.server.ts';
import type { Caller } from '../caller.server.ts';
import { commonPasswords } from '../common-passwords.server.ts';
import type { MailLinkRefusal } from '../confirm-email.server.ts';
import { hashSecret } from '../mail-token.server.ts';
import { hashPassword } from '../password-hash.server.ts';
import { endSessions, openSession } from '../session.server.ts';
import { findInvitation, rolesOf, type InvitedRoles } from './invitation-store.server.ts';

/** What the page of an invitation shows to whoever has its link. */
export interface ShownInvitation extends InvitedRoles {
  email: string;
  /** `password`: name and password are set here. `sign-in`: the address has an account. `accept`: it is that one which asks. */
  next: 'password' | 'sign-in' | 'accept';
}

/** Reads an invitation by the secret in its letter. Refused when it is unknown, used, withdrawn or too old. Uses nothing up. */
export async function readInvitation(
  ctx: Ctx,
  input: { secret: string; caller: Pick<Caller, 'address'> },
): Promise<Outcome<ShownInvitation, MailLinkRefusal>> {
  authorize(ctx, 'open:session:any');
  const subject = input.caller.address;
  const tooMany = await refuseWhenTooMany(ctx, [{ rule: 'mail-token:ip', subject }]);
  if (tooMany) return tooMany;
  const found = await findInvitation(ctx.db, ctx.now, input.secret);
  if (!found) return refuse({ code: 'link-dead' });
  const { invitation, account } = found;
  return {
    ...{ ok: true, email: invitation.email, ...rolesOf(invitation) },
    next: nextStep(ctx, account),
  };
}

function nextStep(ctx: Ctx, account: Account | null): ShownInvitation['next'] {
  // The letter proves the address better than whoever made an account with it and never confirmed it.
  if (account === null || account.emailConfirmedAt === null) return 'password';
  const isAsking = ctx.actor.kind === 'member' && ctx.actor.accountId === account.id;
  return isAsking ? 'accept' : 'sign-in';
}

export interface AcceptInvitationInput {
  secret: string;
  /** Asked for where the address has no account yet. */
  name: string;
  password: string;
  caller: Caller;
}

export type AcceptInvitationRefusal =
  MailLinkRefusal | PasswordProblem | { code: 'name-invalid' | 'sign-in-needed' };

/**
 * Accepts an invitation, once: the roles are given, on top of those that there are. Where the address has no
 * account, one is made with name and password, and a session opened; where it has one, its owner must be
 * signed in. The second factor comes next. A refused password does not use the invitation up.
 */
export async function acceptInvitation(
  ctx: Ctx,
  input: AcceptInvitationInput,
): Promise<Outcome<{ cookie: string | null }, AcceptInvitationRefusal>> {
  const read = await readInvitation(ctx, input);
  if (!read.ok) return read;
  if (read.next === 'sign-in') return refuse({ code: 'sign-in-needed' });
  let fresh: FreshAccount | null = null;
  if (read.next === 'password') {
    const name = PersonNameSchema.safeParse(input.name);
    if (!name.success) return refuse({ code: 'name-invalid' });
    const problem = findPasswordProblem(input.password, { email: read.email, commonPasswords });
    if (problem) return refuse(problem);
    fresh = { name: name.data, passwordHash: await hashPassword(input.password) };
  }

  const accepted = await ctx.db
    .$transaction((tx) => acceptInTransaction(tx, ctx, { input, fresh }))
    .catch((error: unknown) => {
      // The address got an account in this very moment: its owner looks at the page again.
      const isTaken = error instanceof Prisma.PrismaClientKnownRequestError;
      if (isTaken && error.code === 'P2002') return null;
      throw error;
    });
  return accepted ? { ok: true, ...accepted } : refuse({ code: 'link-dead' });
}

/** What a person sets who had no account. */
interface FreshAccount {
  name: string;
  passwordHash: string;
}

async function acceptInTransaction(
  tx: Prisma.TransactionClient,
  ctx: Ctx,
  { input, fresh }: { input: AcceptInvitationInput; fresh: FreshAccount | null },
): Promise<{ cookie: string | null } | null> {
  const found = await findInvitation(tx, ctx.now, input.secret);
  if (!found) return null;
  const { invitation } = found;
  // Of two that come at once only one gets to delete it.
  const spent = await tx.invitation.deleteMany({ where: { hash: hashSecret(input.secret) } });
  if (spent.count === 0) return null;
  // Somebody else's confirmed account is never given a new password here.
  if (fresh && found.account?.emailConfirmedAt) return null;
  if (!fresh && nextStep(ctx, found.account) !== 'accept') return null;
  const account = fresh ? await setUpAccount(tx, ctx, { ...found, fresh }) : found.account;
  if (!account) return null;
  await giveRoles(tx, account, rolesOf(invitation));
  const { id: subject, learnerId } = account;
  const actor: Actor = { kind: 'member', learnerId, accountId: subject, roles: [] };
  const detail = { invitation: invitation.id };
  const act = { action: 'invitation.accepted', subject, detail };
  await writeAudit(tx, { ...ctx, actor }, act);
  if (!fresh) return { cookie: null };
  const { userAgent, sessionId: replaces } = input.caller;
  return { cookie: await openSession(tx, ctx, { learnerId, signedIn: true, userAgent, replaces }) };
}

/** Makes the account, or takes over one that nobody ever confirmed, whose sessions end. */
async function setUpAccount(
  tx: Prisma.TransactionClient,
  ctx: Ctx,
  wanted: { invitation: Invitation; account: Account | null; fresh: FreshAccount },
): Promise<Account> {
  const { email, locale } = wanted.invitation;
  const { account: unconfirmed, fresh } = wanted;
  if (unconfirmed) {
    await endSessions(tx, unconfirmed.learnerId);
    await tx.mailToken.deleteMany({ where: { accountId: unconfirmed.id } });
    const data = { ...fresh, emailConfirmedAt: ctx.now };
    return tx.account.update({ where: { id: unconfirmed.id }, data });
  }
  const [learnerId, id] = [ctx.newId('lrn'), ctx.newId('acc')];
  await tx.learner.create({ data: { id: learnerId, createdAt: ctx.now, locale } });
  const dates = { createdAt: ctx.now, emailConfirmedAt: ctx.now };
  return tx.account.create({ data: { id, learnerId, email, locale, ...fresh, ...dates } });
}

async function giveRoles(
  tx: Prisma.TransactionClient,
  account: Account,
  { roles, course }: InvitedRoles,
): Promise<void> {
  const accountId = account.id;
  if (course !== null) {
    const data = roles.map((role) => ({ accountId, courseSlug: course, role }));
    await tx.courseRole.createMany({ data, skipDuplicates: true });
    return;
  }
  const all = [...new Set([...account.roles, ...roles])];
  await tx.account.update({ where: { id: accountId }, data: { roles: all } });
}
