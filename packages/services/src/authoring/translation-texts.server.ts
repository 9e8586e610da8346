import { isLocale, type Locale } from '@heard/i18n';
import { sourceLocale } from '@heard/curriculum';
import { readStamp, translatedKinds, type TranslatedTexts } from '@heard/curriculum/segments';
import { stampOf } from '@heard/curriculum/translations';
import { parseDocumentPath, type DocumentKind, type DocumentState } from '@heard/domain/authoring';
import type { Prisma } from '@heard/db';
import { NotFoundError } from '@heard/domain/identity';
import { authorize, type Ctx } from '../context.server.ts';

/** A document as translating needs it. */
interface TranslationSide {
  id: string;
  path: string;
  title: string;
  text: string;
  edit: number;
  state: DocumentState;
}

/** A document in its source language and in another, with what is known of its past. */
export interface Translation {
  kind: DocumentKind;
  course: string | null;
  locale: Locale;
  /** One document; for the words of figures all files of figures, which have one translation. */
  sources: TranslationSide[];
  target: TranslationSide | null;
  targetPath: string;
  /** Stamp of the source as it is now. */
  stamp: string;
  texts: TranslatedTexts;
}

const columns = {
  ...{ id: true, path: true, kind: true, locale: true, title: true, text: true, edit: true },
  ...{ state: true, approvedText: true, courseSlug: true, createdAt: true },
} as const;
export type LibraryRow = Prisma.DocumentGetPayload<{ select: typeof columns }>;

/**
 * The translation of a document into a locale; of a document that is a translation itself, that one. The
 * source is the text last approved, else the working text: who translates does not run after every draft.
 * Throws NotFoundError for what is not translated, and for a language that Heard does not speak.
 */
export async function readTranslation(
  ctx: Ctx,
  { documentId, locale }: { documentId: string; locale?: string },
): Promise<Translation> {
  const asked = await ctx.db.document.findUnique({
    where: { id: documentId, archivedAt: null },
    select: { path: true, courseSlug: true },
  });
  const place = asked && parseDocumentPath(asked.path);
  if (!asked || !place || !translatedKinds.includes(place.kind))
    throw new NotFoundError('no document that is translated');
  authorize(ctx, 'read:draft:any', { course: asked.courseSlug });
  const isSource = place.locale === null || place.locale === sourceLocale;
  const wanted = isSource ? (locale ?? '') : place.locale;
  if (wanted === null || !isLocale(wanted) || wanted === sourceLocale)
    throw new NotFoundError('no language to translate into');
  const targetPath = isSource ? targetPathOf(asked.path, wanted) : asked.path;
  const found = await loadTranslation(ctx, targetPath);
  if (!found) throw new NotFoundError('no source to translate from');
  return found;
}

/** Where the translation of a document stands. */
export function targetPathOf(path: string, locale: string): string {
  if (path.startsWith('facts/')) return `${locale}/facts.yaml`;
  return path === 'sources.yaml' ? `${locale}/sources.yaml` : path.replace(/^[^/]+/, locale);
}

/** The translation that stands, or would stand, at a path; null when there is nothing to translate from. */
export async function loadTranslation(ctx: Ctx, targetPath: string): Promise<Translation | null> {
  const place = parseDocumentPath(targetPath);
  if (!place) return null;
  const path = { in: [targetPath, sourcePathOf(targetPath)] };
  const where = place.kind === 'facts' ? { OR: [{ path }, { kind: 'facts' }] } : { path };
  const sides = pickSides(await readLibrary(ctx, where), targetPath);
  return sides && withPast(ctx, sides);
}

/** Documents with all that translating needs, by their paths. */
export async function readLibrary(
  ctx: Ctx,
  where: Prisma.DocumentWhereInput,
): Promise<Map<string, LibraryRow>> {
  const rows = await ctx.db.document.findMany({
    where: { AND: [where, { archivedAt: null }] },
    orderBy: { path: 'asc' },
    select: columns,
  });
  return new Map(rows.map((row) => [row.path, row]));
}

/** A translation of which nobody has looked up yet what its source said before. */
export type BareTranslation = Omit<Translation, 'texts'> & {
  source: string;
  targetCreatedAt: Date | null;
};

/** The two sides of the translation at a path; null when there is nothing to translate from. */
export function pickSides(
  library: ReadonlyMap<string, LibraryRow>,
  targetPath: string,
): BareTranslation | null {
  const place = parseDocumentPath(targetPath);
  if (!place || place.locale === null || !isLocale(place.locale)) return null;
  const rows =
    place.kind === 'facts'
      ? [...library.values()].filter((row) => row.kind === 'facts' && row.locale === null)
      : [library.get(sourcePathOf(targetPath)) ?? []].flat();
  if (rows.length === 0) return null;
  const sources = rows.map((row) => ({ ...toSide(row), text: row.approvedText ?? row.text }));
  const source = joinTexts(sources.map(({ text }) => text));
  const target = library.get(targetPath);
  return {
    ...{ kind: place.kind, course: place.course, locale: place.locale, sources, targetPath },
    ...{ target: target ? toSide(target) : null, stamp: stampOf(source), source },
    targetCreatedAt: target?.createdAt ?? null,
  };
}

/** Looks up what the source said when the translation was made. */
export async function withPast(ctx: Ctx, bare: BareTranslation): Promise<Translation> {
  const { kind, course, locale, sources, target, targetPath, stamp, source } = bare;
  const past = await readPast(ctx, bare);
  const texts = { kind, source, target: target?.text ?? null, ...past };
  return { kind, course, locale, sources, target, targetPath, stamp, texts };
}

function sourcePathOf(targetPath: string): string {
  const isNeutral = /^[^/]+\/sources\.yaml$/.test(targetPath);
  return isNeutral ? 'sources.yaml' : targetPath.replace(/^[^/]+/, sourceLocale);
}

function toSide({ id, path, title, text, edit, state }: LibraryRow): TranslationSide {
  return { id, path, title, text, edit, state: state as DocumentState };
}

/** Files of entries are one list of entries, put one after the other. */
function joinTexts(texts: readonly string[]): string {
  return texts
    .map((text) => (texts.length === 1 || text.endsWith('\n') ? text : `${text}\n`))
    .join('');
}

/** The earlier texts of the source that a translation names by their stamps. */
async function readPast(
  ctx: Ctx,
  { sources, source, target, targetCreatedAt, stamp: now }: BareTranslation,
): Promise<Pick<TranslatedTexts, 'then' | 'sourceAt'>> {
  if (!target || !targetCreatedAt) return { then: null };
  const stamp = readStamp(target.text);
  const marks = [...target.text.matchAll(/⟦([0-9a-f]{12}): /gu)].map(([, mark]) => mark);
  if ((stamp === now || source === '') && marks.length === 0) return { then: null };
  const past = await listPast(ctx, sources);
  const byStamp = new Map(past.map(({ text }) => [stampOf(text), text]));
  const sourceAt = (at: string) => byStamp.get(at) ?? null;
  // A translation that names no source was made from the one that was there when it came.
  const first = past.findLast(({ at }) => at <= targetCreatedAt)?.text ?? null;
  const text = stamp === null ? first : sourceAt(stamp);
  if (text === null || stampOf(text) === now) return { then: null, sourceAt };
  return { then: { text, stamp: stampOf(text) }, sourceAt };
}

/** Every text that the source had, the oldest first. */
async function listPast(
  ctx: Ctx,
  sources: readonly TranslationSide[],
): Promise<{ at: Date; text: string }[]> {
  const revisions = await ctx.db.documentRevision.findMany({
    where: { documentId: { in: sources.map(({ id }) => id) } },
    orderBy: [{ startedAt: 'asc' }, { number: 'asc' }],
    select: { documentId: true, text: true, startedAt: true },
  });
  const current = new Map<string, string>();
  return revisions.map(({ documentId, text, startedAt }) => {
    current.set(documentId, text);
    return { at: startedAt, text: joinTexts(sources.map(({ id }) => current.get(id) ?? '')) };
  });
}
