import { NotFoundError, PersonNameSchema } from '@heard/domain/identity';
import { refuse, type Outcome } from '@heard/domain/outcome';
import { writeAudit } from '../../audit.server.ts';
import type { Ctx } from '../../context.server.ts';
import { getOwnProvenAccount } from '../second-factor/own-second-factor.server.ts';

/** A passkey as its owner sees it. */
export interface ListedPasskey {
  id: string;
  name: string;
  createdAt: Date;
  lastUsedAt: Date | null;
}

/** The passkeys of the member of staff who asks, oldest first. */
export async function listPasskeys(ctx: Ctx): Promise<ListedPasskey[]> {
  const { id: accountId } = await getOwnProvenAccount(ctx);
  return ctx.db.passkey.findMany({
    where: { accountId },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    select: { id: true, name: true, createdAt: true, lastUsedAt: true },
  });
}

/** Names one of his passkeys anew. Throws NotFoundError for another's or an unknown one. */
export async function renamePasskey(
  ctx: Ctx,
  input: { passkeyId: string; name: string },
): Promise<Outcome<object, { code: 'passkey-name-invalid' }>> {
  const { id: accountId } = await getOwnProvenAccount(ctx);
  const name = PersonNameSchema.safeParse(input.name);
  if (!name.success || name.data === '') return refuse({ code: 'passkey-name-invalid' });
  const where = { id: input.passkeyId, accountId };
  const { count } = await ctx.db.passkey.updateMany({ where, data: { name: name.data } });
  if (count === 0) throw new NotFoundError('no such passkey');
  return { ok: true };
}

/** Removes one of his passkeys: it signs nobody in any more. Throws NotFoundError for another's or an unknown one. */
export async function removePasskey(ctx: Ctx, input: { passkeyId: string }): Promise<void> {
  const { id: accountId } = await getOwnProvenAccount(ctx);
  await ctx.db.$transaction(async (tx) => {
    const where = { id: input.passkeyId, accountId };
    const { count } = await tx.passkey.deleteMany({ where });
    if (count === 0) throw new NotFoundError('no such passkey');
    await writeAudit(tx, ctx, { action: 'account.passkey-removed', subject: accountId });
  });
}
