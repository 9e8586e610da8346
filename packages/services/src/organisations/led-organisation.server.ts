import { learnerIdOf, NotFoundError } from '@heard/domain/identity';
import type { Ctx } from '../context.server.ts';

/**
 * The organisation, when the asker leads it and it is not archived. Throws NotFoundError otherwise: whoever
 * does not lead it need not know that it is there.
 */
export async function getLedOrganisation(
  ctx: Ctx,
  organisationId: string,
): Promise<{ id: string; name: string; joinEndsAt: Date | null }> {
  const learnerId = learnerIdOf(ctx.actor) ?? '';
  const found = await ctx.db.organisation.findFirst({
    where: { id: organisationId, archivedAt: null, members: { some: { learnerId, leads: true } } },
    select: { id: true, name: true, joinEndsAt: true },
  });
  if (!found) throw new NotFoundError('no such organisation');
  return found;
}
