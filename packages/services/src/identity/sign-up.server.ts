import { Prisma } from '@heard/db';
import {
  EmailSchema,
  findPasswordProblem,
  type Actor,
  type PasswordProblem,
} from '@heard/domain/identity';
import { refuse, type Outcome } from '@heard/domain/outcome';
import { writeAudit } from '../audit.server.ts';
import { authorize, type Ctx } from '../context.server.ts';
import { postMail, type MailLetter } from '../mail/index.server.ts';
import { refuseWhenTooMany, type TooManyTries } from '../rate-limits/index.server.ts';
import { accountUseFields, isReplaceable } from './account-use.server.ts';
import type { Caller } from './caller.server.ts';
import { commonPasswords } from './common-passwords.server.ts';
import { linkTo, makeMailToken } from './mail-token.server.ts';
import { hashPassword } from './password-hash.server.ts';
import { openSession } from './session.server.ts';

export interface SignUpInput {
  email: string;
  password: string;
  locale: string;
  caller: Caller;
}

export type SignUpRefusal =
  { code: 'already-signed-in' } | { code: 'email-invalid' } | PasswordProblem | TooManyTries;

/** `cookie` is always to be sent. `signedIn` is false whenever a message must be answered first. */
export interface SignedUp {
  cookie: string;
  signedIn: boolean;
  actor: Actor;
}

interface NewAccount {
  email: string;
  passwordHash: string;
  input: SignUpInput;
}

/**
 * Makes an account, attached to the guest's learner when there is one: his progress does not move. A
 * letter asks to confirm the address. Where sign-up waits for mail, the answer is the same whether or
 * not the address has an account; its owner gets a letter that says that somebody tried.
 */
export async function signUp(
  ctx: Ctx,
  input: SignUpInput,
): Promise<Outcome<SignedUp, SignUpRefusal>> {
  authorize(ctx, 'open:session:any');
  if (ctx.actor.kind === 'member') return refuse({ code: 'already-signed-in' });

  const email = EmailSchema.safeParse(input.email);
  if (!email.success) return refuse({ code: 'email-invalid' });
  const against = { email: email.data, commonPasswords };
  const problem = findPasswordProblem(input.password, against);
  if (problem) return refuse(problem);
  const tooMany = await refuseWhenTooMany(ctx, [
    { rule: 'sign-up:email', subject: email.data },
    { rule: 'sign-up:ip', subject: input.caller.address },
  ]);
  if (tooMany) return tooMany;

  // Hashed before the address is looked up: the work is the same either way.
  const passwordHash = await hashPassword(input.password);
  const account = { email: email.data, passwordHash, input };
  const { letter, ...done } = await createOrNotify(ctx, account).catch((error: unknown) => {
    // Somebody took the address or the learner in this very moment: now it is found taken.
    if (isDuplicate(error)) return createOrNotify(ctx, account);
    throw error;
  });

  postMail(ctx, letter);
  return { ok: true, ...done };
}

function isDuplicate(error: unknown): boolean {
  return error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2002';
}

/** One transaction: either the account with its session, or a guest's session and a letter to the owner. */
async function createOrNotify(
  ctx: Ctx,
  wanted: NewAccount,
): Promise<SignedUp & { letter: MailLetter }> {
  const { email, input } = wanted;
  const { locale } = input;
  return ctx.db.$transaction(async (tx) => {
    const existing = await tx.account.findUnique({ where: { email }, select: accountUseFields });
    const isTaken = existing !== null && !isReplaceable(ctx, existing);
    if (existing && !isTaken) await tx.account.delete({ where: { id: existing.id } });
    const learnerId = await findOrCreateLearner(tx, ctx, { locale, keepsAccount: isTaken });
    const signedIn = !isTaken && ctx.settings.signUpWaitsForMail !== true;
    const actor: Actor = { kind: 'guest', learnerId };
    const from = { userAgent: input.caller.userAgent, replaces: input.caller.sessionId };
    const cookie = await openSession(tx, ctx, { learnerId, signedIn, ...from });
    if (isTaken) {
      const link = linkTo(ctx, { locale: existing.locale, path: 'sign-in' });
      const letter = { kind: 'taken', to: email, locale: existing.locale, link } as const;
      return { cookie, signedIn, actor, letter };
    }
    const accountId = await createAccount(tx, ctx, { ...wanted, learnerId });
    const secret = await makeMailToken(tx, ctx.now, { kind: 'confirm-email', accountId, email });
    const link = linkTo(ctx, { locale, path: `confirm-email/${secret}` });
    const letter = { kind: 'confirm', to: email, locale, link } as const;
    const member: Actor = { kind: 'member', learnerId, accountId, roles: ['learner'] };
    return { cookie, signedIn, actor: signedIn ? member : actor, letter };
  });
}

async function createAccount(
  tx: Prisma.TransactionClient,
  ctx: Ctx,
  wanted: NewAccount & { learnerId: string },
): Promise<string> {
  const { email, passwordHash, learnerId } = wanted;
  const id = ctx.newId('acc');
  const { locale } = wanted.input;
  await tx.account.create({
    data: { id, learnerId, email, passwordHash, locale, createdAt: ctx.now },
  });
  await writeAudit(tx, ctx, { action: 'account.created', subject: id });
  return id;
}

/**
 * The guest's learner, or a new one. A guest whose learner has an account that is not in use yet (a
 * mistyped address) gives that account up; one whose learner has an account in use starts afresh.
 */
async function findOrCreateLearner(
  tx: Prisma.TransactionClient,
  ctx: Ctx,
  wanted: { locale: string; keepsAccount: boolean },
): Promise<string> {
  if (ctx.actor.kind === 'guest') {
    const { learnerId } = ctx.actor;
    const learner = await tx.learner.findUnique({
      where: { id: learnerId },
      select: { account: { select: accountUseFields } },
    });
    if (learner && wanted.keepsAccount) return learnerId;
    if (learner?.account && isReplaceable(ctx, learner.account))
      await tx.account.delete({ where: { id: learner.account.id } });
    if (learner && (!learner.account || isReplaceable(ctx, learner.account))) return learnerId;
  }
  const id = ctx.newId('lrn');
  await tx.learner.create({ data: { id, createdAt: ctx.now, locale: wanted.locale } });
  return id;
}
