import type { Ctx } from '../../context.server.ts';
import { forgetRate, refuseWhenTooMany } from '../../rate-limits/index.server.ts';
import type { Caller } from '../caller.server.ts';

/** Counts a try at a code, for the account and for the network address; a refusal when there were too many. */
export function refuseCodeTries(ctx: Ctx, accountId: string, caller: Pick<Caller, 'address'>) {
  return refuseWhenTooMany(ctx, [
    { rule: 'second-factor:account', subject: accountId },
    { rule: 'second-factor:ip', subject: caller.address },
  ]);
}

/** After a right code: who signs in often is not mistaken for somebody who guesses. */
export function forgetCodeTries(ctx: Ctx, accountId: string): Promise<void> {
  return forgetRate(ctx, 'second-factor:account', accountId);
}
