import { setImmediate as nextTurn } from 'node:timers/promises';
import { sourceLocale } from '@heard/curriculum';
import { pairTexts, translatedKinds } from '@heard/curriculum/segments';
import type { DocumentKind, DocumentState } from '@heard/domain/authoring';
import { can } from '@heard/domain/identity';
import { locales } from '@heard/i18n';
import { BoundedMap } from '../bounded-map.server.ts';
import { authorize, type Ctx } from '../context.server.ts';
import {
  countStates,
  findUnreadable,
  type TranslationCounts,
} from './get-translation-page.server.ts';
import {
  pickSides,
  readLibrary,
  targetPathOf,
  withPast,
  type BareTranslation,
  type LibraryRow,
} from './translation-texts.server.ts';

/** How far one document is in one language. */
export interface DocumentProgress {
  /** The document in the source language. */
  sourceId: string;
  title: string;
  path: string;
  kind: DocumentKind;
  /** Null where nobody has begun. */
  target: { id: string; state: DocumentState } | null;
  state: 'missing' | 'behind' | 'open' | 'done';
  segments: TranslationCounts;
}

/** How far a course, or what belongs to no course, is in one language. */
export interface TranslationProgress {
  locale: string;
  /** Slug; null for glossary, figures, sources, pictures and poster. */
  course: string | null;
  title: string | null;
  documents: DocumentProgress[];
  segments: TranslationCounts;
}

/** What was counted before, by the edits of the documents that it was counted from. */
const counted = new BoundedMap<string, TranslationCounts>(5000);

/**
 * Every course in every language that Heard speaks, and how far its translation is: those behind come first,
 * then those begun, then those that nobody has begun. A role that holds for one course shows that course alone.
 */
export async function listTranslationProgress(
  ctx: Ctx,
  wanted: { locale?: string; course?: string } = {},
): Promise<TranslationProgress[]> {
  authorize(ctx, 'read:draft:any');
  const library = await readLibrary(ctx, {
    ...{ kind: { in: [...translatedKinds] } },
    ...(wanted.course !== undefined && { courseSlug: wanted.course }),
  });
  const sources = [...library.values()].filter(
    ({ locale, courseSlug }) =>
      (locale === null || locale === sourceLocale) &&
      can(ctx.actor, 'read:draft:any', { course: courseSlug }),
  );
  const asked = locales.filter(
    (locale) => locale !== sourceLocale && (wanted.locale ?? locale) === locale,
  );

  const progress: TranslationProgress[] = [];
  for (const locale of asked) {
    const byCourse = new Map<string | null, DocumentProgress[]>();
    const seen = new Set<string>();
    for (const source of sources) {
      const path = targetPathOf(source.path, locale);
      if (seen.has(path)) continue;
      seen.add(path);
      const one = await countDocument(ctx, { source, sides: pickSides(library, path) });
      if (!one) continue;
      byCourse.set(source.courseSlug, [...(byCourse.get(source.courseSlug) ?? []), one]);
    }
    for (const [course, documents] of byCourse) {
      const title = documents.find(({ kind }) => kind === 'course')?.title ?? course;
      const segments = sum(documents.map((one) => one.segments));
      progress.push({ locale, course, title, segments, documents: documents.sort(byUrgency) });
    }
  }
  return progress.sort((a, b) => urgencyOf(a) - urgencyOf(b));
}

async function countDocument(
  ctx: Ctx,
  { source, sides }: { source: LibraryRow; sides: BareTranslation | null },
): Promise<DocumentProgress | null> {
  if (!sides) return null;
  const { target, stamp, targetPath } = sides;
  const key = [targetPath, stamp, target?.id, target?.edit].join(' ');
  let segments = counted.get(key);
  if (!segments) {
    // Taking texts apart is work: between two documents, others have their turn.
    await nextTurn();
    const found = await withPast(ctx, sides);
    segments = countStates(findUnreadable(found) ? [] : pairTexts(found.texts).pairs);
    counted.set(key, segments);
  }
  return {
    ...{ sourceId: source.id, title: source.title, path: source.path },
    ...{ kind: source.kind as DocumentKind, segments },
    target: target && { id: target.id, state: target.state },
    state: target === null ? 'missing' : stateOf(segments),
  };
}

function stateOf({ behind, total, translated }: TranslationCounts): DocumentProgress['state'] {
  if (behind > 0) return 'behind';
  return translated < total || total === 0 ? 'open' : 'done';
}

function sum(all: readonly TranslationCounts[]): TranslationCounts {
  const of = (key: keyof TranslationCounts) => all.reduce((whole, one) => whole + one[key], 0);
  return {
    ...{ total: of('total'), translated: of('translated'), behind: of('behind') },
    ...{ unfinished: of('unfinished'), untranslated: of('untranslated') },
  };
}

const order = ['behind', 'open', 'missing', 'done'];

function byUrgency(a: DocumentProgress, b: DocumentProgress): number {
  return order.indexOf(a.state) - order.indexOf(b.state);
}

/** What is behind comes first; then what is begun and not done, what is not begun, what is done. */
function urgencyOf({ segments, documents }: TranslationProgress): number {
  if (segments.behind > 0) return 0;
  if (documents.every(({ state }) => state === 'done')) return 3;
  return documents.some(({ target }) => target !== null) ? 1 : 2;
}
