import { readReference, type ReferenceBodies, type ReferenceKind } from '@heard/domain/references';
import { NotFoundError } from '@heard/domain/identity';
import { authorize, type Ctx } from '../context.server.ts';

/** A reference as a page shows it. */
export interface Reference<Kind extends ReferenceKind> {
  /** The language in which it is, which may not be the reader's. */
  locale: string;
  publishedAt: Date;
  body: ReferenceBodies[Kind];
}

/** The reference in force, in the reader's language or else in English. Throws NotFoundError without either. */
export async function getReference<Kind extends ReferenceKind>(
  ctx: Ctx,
  { kind, locale }: { kind: Kind; locale: string },
): Promise<Reference<Kind>> {
  authorize(ctx, 'read:course:any');
  const rows = await ctx.db.referenceEdition.findMany({
    where: { kind, locale: { in: [locale, 'en'] } },
    select: { locale: true, publishedAt: true, body: true },
  });
  const row = rows.find((one) => one.locale === locale) ?? rows[0];
  if (!row) throw new NotFoundError(`no ${kind}`);
  return { ...row, body: readReference(kind, row.body) };
}
