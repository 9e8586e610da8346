import type { Ctx } from '@heard/services';
import { compareRevisions, type Comparison, type ListedRevision } from '@heard/services/authoring';

/**
 * The comparison that the address asks for (`from`, `to`): without `from`, with the one before. Null where it asks
 * for none, or for revisions that are not there.
 */
export async function readComparison(
  ctx: Ctx,
  wanted: {
    documentId: string;
    search: URLSearchParams;
    revisions: readonly Pick<ListedRevision, 'number'>[];
  },
): Promise<Comparison | null> {
  const { documentId, search, revisions } = wanted;
  const to = Number(search.get('to'));
  const from = search.has('from') ? Number(search.get('from')) : to - 1;
  const isThere = (number: number) => revisions.some((revision) => revision.number === number);
  if (!isThere(from) || !isThere(to)) return null;
  return compareRevisions(ctx, { documentId, from, to });
}
