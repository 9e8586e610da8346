import type { DbOrTransaction, Prisma } from '@heard/db';
import { learnerIdOf } from '@heard/domain/identity';
import type { Ctx } from './context.server.ts';

/** What happened to what. `detail` holds ids and choices, never a name, an address or an answer. */
export interface AuditedAct {
  /** `thing.verb`, such as `account.roles-changed`. */
  action: string;
  /** The id of the thing it happened to. */
  subject: string;
  detail?: Prisma.InputJsonObject;
}

/** Writes one audit entry. Call it in the transaction that makes the change. */
export async function writeAudit(
  transaction: DbOrTransaction,
  ctx: Pick<Ctx, 'actor' | 'now' | 'newId'>,
  act: AuditedAct,
): Promise<void> {
  const actor = ctx.actor.kind === 'system' ? 'system' : learnerIdOf(ctx.actor);
  await transaction.auditEntry.create({
    data: { id: ctx.newId('aud'), at: ctx.now, actor, detail: {}, ...act },
  });
}
