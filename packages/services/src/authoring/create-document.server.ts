import { parseDocumentPath, refuseText, textLimitBytes } from '@heard/domain/authoring';
import { refuse, type Outcome } from '@heard/domain/outcome';
import { Prisma } from '@heard/db';
import { authorize, type Ctx } from '../context.server.ts';
import { changeDocuments, PathTakenError } from './change-documents.server.ts';

export type CreateDocumentRefusal =
  | { code: 'path-unknown' }
  | { code: 'path-taken' }
  | { code: 'document-too-long'; limit: number }
  | { code: 'document-unreadable' };

/**
 * Makes a document, a draft, at a path of the curriculum. Refuses a path that has no place there, one that is
 * taken, and a text that cannot be kept.
 */
export async function createDocument(
  ctx: Ctx,
  { path, text }: { path: string; text: string },
): Promise<Outcome<{ documentId: string }, CreateDocumentRefusal>> {
  authorize(ctx, 'write:draft:any');
  const place = parseDocumentPath(path);
  if (!place) return refuse({ code: 'path-unknown' });
  authorize(ctx, 'write:draft:any', { course: place.course });
  const wrong = refuseText(text);
  if (wrong === 'too-long') return refuse({ code: 'document-too-long', limit: textLimitBytes });
  if (wrong === 'unreadable') return refuse({ code: 'document-unreadable' });

  try {
    const [made] = await ctx.db.$transaction((tx) =>
      changeDocuments(tx, ctx, [{ path, text, kind: 'created' }]),
    );
    return { ok: true, documentId: made?.documentId ?? '' };
  } catch (error) {
    if (isPathTaken(error)) return refuse({ code: 'path-taken' });
    throw error;
  }
}

/** Seen before it was tried, or by the database when two tried at once. */
export function isPathTaken(error: unknown): boolean {
  if (error instanceof PathTakenError) return true;
  return error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2002';
}
