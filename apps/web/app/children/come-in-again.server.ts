import type { EdgeContext } from '@heard/http/edge';
import type { Ctx } from '@heard/services';
import { returnToSite } from '@heard/services/identity';

/** By the start page or the list of courses one comes in again after having left: children's pages open anew. */
export async function comeInAgain(visit: {
  ctx: Ctx;
  edge: Pick<EdgeContext, 'setCookie'>;
  hasLeft: boolean;
}): Promise<void> {
  if (visit.hasLeft) visit.edge.setCookie((await returnToSite(visit.ctx)).cookie);
}
