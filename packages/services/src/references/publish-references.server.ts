import type { Prisma } from '@heard/db';
import { readReference, type ReferenceBodies, type ReferenceKind } from '@heard/domain/references';
import { writeAudit } from '../audit.server.ts';
import { authorize, type Ctx } from '../context.server.ts';

/** Any number that no other lock of ours uses: two publishers at once take turns. */
const publishLock = 74_126_002;

/** A reference to be published. */
export interface NewReference {
  kind: ReferenceKind;
  locale: string;
  body: ReferenceBodies[ReferenceKind];
  /** SHA-256 of the body. */
  contentHash: string;
}

/**
 * Puts references in force, each in place of the edition before it, all of them or none. What is in force
 * already stays as it is. Answers how many are new.
 */
export async function publishReferences(
  ctx: Ctx,
  references: readonly NewReference[],
): Promise<{ published: number }> {
  authorize(ctx, 'publish:course:any');
  return ctx.db.$transaction((tx) => putReferences(tx, ctx, { references, by: null }));
}

/** The same in the caller's transaction. `by` is the person who publishes; Heard itself (null) yields to people. */
export async function putReferences(
  tx: Prisma.TransactionClient,
  ctx: Ctx,
  { references, by }: { references: readonly NewReference[]; by: string | null },
): Promise<{ published: number }> {
  const bodies = references.map(({ kind, body }) => readReference(kind, body));
  await tx.$queryRaw`SELECT pg_advisory_xact_lock(${publishLock})::text`;
  const rows = await tx.referenceEdition.findMany({
    select: { kind: true, locale: true, contentHash: true, publishedBy: true },
  });
  const known = new Map(rows.map((row) => [`${row.kind} ${row.locale}`, row]));
  let published = 0;
  for (const [at, { kind, locale, contentHash }] of references.entries()) {
    const inForce = known.get(`${kind} ${locale}`);
    if (inForce?.contentHash === contentHash || (by === null && inForce?.publishedBy)) continue;
    const edition = {
      ...{ contentHash, publishedAt: ctx.now, publishedBy: by },
      body: bodies[at] ?? {},
    };
    await tx.referenceEdition.upsert({
      where: { kind_locale: { kind, locale } },
      create: { kind, locale, ...edition },
      update: edition,
      select: { kind: true },
    });
    await writeAudit(tx, ctx, { action: 'reference.published', subject: `${kind} ${locale}` });
    published += 1;
  }
  return { published };
}
