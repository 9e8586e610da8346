import type { ContentProblem } from '@heard/curriculum';
import {
  KeptSurroundings,
  previewLesson as look,
  type LessonPreview,
} from '@heard/curriculum/preview';
import { learnerIdOf, NotFoundError } from '@heard/domain/identity';
import { authorize, type Ctx } from '../context.server.ts';
import type { AuthoredDocument } from './authored-document.server.ts';
import { openDraftFolder } from './draft-folder.server.ts';
import { findDocument, getDocument } from './get-document.server.ts';
import { TurnsByKey } from './turns-by-key.server.ts';

export interface PreviewLessonInput {
  documentId: string;
  /** As it stands in the editor; nothing of it is kept. */
  text: string;
  /** The reader's language: his own translation is shown where there is one. */
  locale?: string;
}

export type ShownLesson =
  | {
      kind: 'shown';
      preview: LessonPreview;
      /** The language of what is shown. */
      locale: string;
      /** Whether it is another document, in the reader's language, as it was saved last. */
      isTranslation: boolean;
    }
  /** A later text of the same author came in before this one was looked at. */
  | { kind: 'overtaken' }
  /** The registry or the course around the lesson cannot be read. */
  | { kind: 'no-surroundings'; problems: ContentProblem[] };

const surroundings = new KeptSurroundings();
const turns = new TurnsByKey();

/**
 * Shows what a lesson's text would become, and measures it; nothing is kept. Texts are looked at one after
 * the other, and one that was overtaken by a later text of the same author is left out. Throws NotFoundError
 * when there is no such lesson.
 */
export async function previewLesson(ctx: Ctx, input: PreviewLessonInput): Promise<ShownLesson> {
  authorize(ctx, 'read:draft:any');
  const document = await getLesson(ctx, input.documentId);
  const translation = await findTranslation(ctx, document, input.locale);
  const shown = translation ?? { ...document, text: input.text };
  const drafts = await openDraftFolder(ctx);

  const key = `${learnerIdOf(ctx.actor) ?? ''} ${document.id}`;
  const done = await turns.take(key, async (): Promise<ShownLesson> => {
    const { resolve, problems } = surroundings.of(drafts, shown.path);
    if (!resolve) return { kind: 'no-surroundings', problems };
    const preview = await look({ path: shown.path, source: shown.text, resolve, today: ctx.now });
    const locale = shown.place.locale ?? '';
    return { kind: 'shown', preview, locale, isTranslation: translation !== null };
  });
  return done ?? { kind: 'overtaken' };
}

/** A lesson, or a page for the adult beside the child. Throws NotFoundError for everything else. */
export async function getLesson(ctx: Ctx, documentId: string): Promise<AuthoredDocument> {
  const document = await getDocument(ctx, { documentId });
  const { kind } = document.place;
  if (kind !== 'lesson' && kind !== 'adult-page') throw new NotFoundError('no such lesson');
  return document;
}

async function findTranslation(
  ctx: Ctx,
  { path, place }: AuthoredDocument,
  locale: string | undefined,
): Promise<AuthoredDocument | null> {
  if (locale === undefined || locale === place.locale) return null;
  return findDocument(ctx, { path: path.replace(/^[^/]+/, locale) });
}
