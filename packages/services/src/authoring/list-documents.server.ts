import type { Prisma } from '@heard/db';
import { documentKinds } from '@heard/domain/authoring';
import { can } from '@heard/domain/identity';
import { z } from 'zod';
import { authorize, type Ctx } from '../context.server.ts';
import {
  listedColumns,
  readNames,
  toListed,
  type ListedDocument,
} from './authored-document.server.ts';

/** Which documents are wanted. What is not said is not asked for. */
export const ListDocumentsInputSchema = z.object({
  kind: z.enum(documentKinds).optional(),
  locale: z.string().max(8).optional(),
  course: z.string().max(80).optional(),
  /** Part of a title or path, in any case. */
  query: z.string().trim().max(200).optional(),
  /** True for archived documents, false (and unsaid) for all others. */
  archived: z.boolean().default(false),
});
export type ListDocumentsInput = z.input<typeof ListDocumentsInputSchema>;

/** The documents that are wanted, without their texts, in the order of their paths. */
export async function listDocuments(
  ctx: Ctx,
  input: ListDocumentsInput = {},
): Promise<ListedDocument[]> {
  authorize(ctx, 'read:draft:any');
  const { query = '', archived, ...wanted } = ListDocumentsInputSchema.parse(input);
  // PostgreSQL takes no zero byte; % and _ stand for themselves.
  const contains = query.replace(/\p{Cc}/gu, ' ').replace(/[\\%_]/g, '\\$&');
  const matches = { contains, mode: 'insensitive' } as const;
  const where: Prisma.DocumentWhereInput = {
    archivedAt: archived ? { not: null } : null,
    ...(wanted.kind !== undefined && { kind: wanted.kind }),
    ...(wanted.locale !== undefined && { locale: wanted.locale }),
    ...(wanted.course !== undefined && { courseSlug: wanted.course }),
    ...(query !== '' && { OR: [{ title: matches }, { path: matches }] }),
  };
  const rows = await ctx.db.document.findMany({
    where,
    orderBy: { path: 'asc' },
    select: { ...listedColumns, courseSlug: true },
  });
  // A role that holds for one course shows that course alone.
  const own = rows.filter(({ courseSlug }) =>
    can(ctx.actor, 'read:draft:any', { course: courseSlug }),
  );
  const names = await readNames(
    ctx.db,
    own.map(({ updatedBy }) => updatedBy),
  );
  return own.map(({ courseSlug: _, ...row }) => toListed(row, names));
}
