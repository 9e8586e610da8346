import type { Actor } from '@heard/domain/identity';
import type { Ctx } from '../context.server.ts';
import { noon, type House } from '../identity/testing/house.server.ts';

/** A guest learner with a context of his own. */
export async function aGuest(house: House): Promise<{ learnerId: string; ctx: Ctx; actor: Actor }> {
  const learnerId = house.ctxOf({ kind: 'system' }).newId('lrn');
  await house.db.learner.create({ data: { id: learnerId, createdAt: noon } });
  const actor: Actor = { kind: 'guest', learnerId };
  return { learnerId, ctx: house.ctxOf(actor), actor };
}
