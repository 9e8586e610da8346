import { sourceLocale } from '@heard/curriculum';
import { translatedKinds, writeTranslation } from '@heard/curriculum/segments';
import { toCurriculumPath, type DocumentKind } from '@heard/domain/authoring';
import { NotFoundError } from '@heard/domain/identity';
import { refuse, type Outcome } from '@heard/domain/outcome';
import { authorize, type Ctx } from '../context.server.ts';
import { changeDocuments } from './change-documents.server.ts';
import { isPathTaken } from './create-document.server.ts';
import { findUnreadable } from './get-translation-page.server.ts';
import { sealSources } from './save-translation-segments.server.ts';
import {
  loadTranslation,
  readTranslation,
  targetPathOf,
  type Translation,
} from './translation-texts.server.ts';

export type StartTranslationRefusal =
  | { code: 'translation-there' }
  | { code: 'translation-unreadable'; side: 'source' | 'target'; line: number; column: number };

/**
 * Begins the translation of a document, or of all documents of a course that have none: the source's
 * structure, with every passage marked as untranslated. Refuses when all of them are there already, and when a
 * source cannot be read. Throws NotFoundError for a language that Heard does not speak.
 */
export async function startTranslation(
  ctx: Ctx,
  input: { locale: string } & ({ course: string } | { documentId: string }),
): Promise<Outcome<{ created: number; documentId: string }, StartTranslationRefusal>> {
  authorize(ctx, 'write:draft:any');
  const found = await listWanted(ctx, input);
  for (const { course } of found) authorize(ctx, 'write:draft:any', { course });

  const missing = found.filter(({ target }) => target === null);
  if (missing.length === 0) return refuse({ code: 'translation-there' });
  for (const translation of missing) {
    const unreadable = findUnreadable(translation);
    if (!unreadable) continue;
    const { side, line, column } = unreadable;
    return refuse({ code: 'translation-unreadable', side, line, column });
  }
  const changes = missing.map(({ texts, stamp, targetPath }) => ({
    ...{ path: targetPath, kind: 'created' as const },
    text: writeTranslation(texts, { words: new Map(), stamp, terms: new Map() }).text,
  }));

  for (const translation of missing) await sealSources(ctx, translation);
  try {
    const [first] = await ctx.db.$transaction((tx) => changeDocuments(tx, ctx, changes), {
      timeout: 60_000,
    });
    return { ok: true, created: changes.length, documentId: first?.documentId ?? '' };
  } catch (error) {
    if (isPathTaken(error)) return refuse({ code: 'translation-there' });
    throw error;
  }
}

async function listWanted(
  ctx: Ctx,
  input: { locale: string } & ({ course: string } | { documentId: string }),
): Promise<Translation[]> {
  if ('documentId' in input) return [await readTranslation(ctx, input)];
  const rows = await ctx.db.document.findMany({
    where: { courseSlug: input.course, locale: sourceLocale, archivedAt: null },
    orderBy: { path: 'asc' },
    select: { id: true, path: true, kind: true },
  });
  const [first] = rows;
  if (!first) throw new NotFoundError('no such course');
  // Says who may, and whether there is such a language, before anything else.
  await readTranslation(ctx, { documentId: first.id, locale: input.locale });
  const found: Translation[] = [];
  for (const { path, kind } of rows) {
    if (!translatedKinds.includes(kind as DocumentKind)) continue;
    const one = await loadTranslation(ctx, targetPathOf(toCurriculumPath(path), input.locale));
    if (one) found.push(one);
  }
  return found;
}
