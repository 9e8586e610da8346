import { EmailSchema, toMember, type Actor } from '@heard/domain/identity';
import { refuse, type Outcome } from '@heard/domain/outcome';
import { authorize, type Ctx } from '../context.server.ts';
import { refuseWhenTooMany, type TooManyTries } from '../rate-limits/index.server.ts';
import { isUsable } from './account-use.server.ts';
import type { Caller } from './caller.server.ts';
import { claimProgress } from './claim-progress.server.ts';
import { isPasswordRight } from './password-hash.server.ts';
import { sendConfirmation } from './resend-confirmation.server.ts';
import { openSession } from './session.server.ts';

export interface SignInInput {
  email: string;
  password: string;
  caller: Caller;
}

export type SignInRefusal = { code: 'sign-in-failed' | 'account-disabled' } | TooManyTries;

export interface SignedIn {
  cookie: string;
  actor: Actor & { kind: 'member' };
  /** How many courses that were begun as a guest came along. */
  claimedCourses: number;
}

/**
 * Signs in with address and password, in a new session, and brings a guest's progress along. One and
 * the same refusal, after the same work, for an unknown address, a wrong password, and an address that
 * waits for its confirmation (whose owner gets a new letter). Whoever knows the password of a disabled
 * account is told that it is disabled. Roles of staff count after a second factor (`passSecondFactor`).
 */
export async function signIn(
  ctx: Ctx,
  input: SignInInput,
): Promise<Outcome<SignedIn, SignInRefusal>> {
  authorize(ctx, 'open:session:any');

  const parsed = EmailSchema.safeParse(input.email);
  const email = parsed.success ? parsed.data : '';
  const tooMany = await refuseWhenTooMany(ctx, [
    { rule: 'sign-in:email', subject: email },
    { rule: 'sign-in:ip', subject: input.caller.address },
  ]);
  if (tooMany) return tooMany;
  const account = await ctx.db.account.findUnique({
    where: { email },
    select: {
      id: true,
      email: true,
      locale: true,
      learnerId: true,
      passwordHash: true,
      roles: true,
      emailConfirmedAt: true,
      disabledAt: true,
    },
  });

  const right = await isPasswordRight(input.password, account?.passwordHash ?? null);
  if (!account || !right) return refuse({ code: 'sign-in-failed' });
  if (!isUsable(ctx, account)) {
    await sendConfirmation(ctx, account);
    return refuse({ code: 'sign-in-failed' });
  }
  if (account.disabledAt) return refuse({ code: 'account-disabled' });

  const { learnerId } = account;
  const { userAgent, sessionId: replaces } = input.caller;
  const done = await ctx.db.$transaction(async (tx) => {
    const claimedCourses =
      ctx.actor.kind === 'guest' ? await claimProgress(tx, ctx.actor.learnerId, learnerId) : 0;
    const session = { learnerId, signedIn: true, userAgent, replaces };
    return { claimedCourses, cookie: await openSession(tx, ctx, session) };
  });

  const held = { accountId: account.id, learnerId, roles: account.roles, courseRoles: [] };
  return { ok: true, ...done, actor: toMember(held, { secondFactorAt: null }) };
}
