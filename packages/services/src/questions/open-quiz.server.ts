import { createHash } from 'node:crypto';
import {
  readQuizText,
  type QuizText,
  type YamlMap,
  type YamlValue,
} from '@heard/curriculum/quiz-text';
import type { Prisma } from '@heard/db';
import {
  parseDocumentPath,
  refuseText,
  textLimitBytes,
  type DocumentPlace,
  type DocumentState,
} from '@heard/domain/authoring';
import { NotFoundError } from '@heard/domain/identity';
import { refuse, type Outcome } from '@heard/domain/outcome';
import { changeDocuments } from '../authoring/index.server.ts';
import { authorize, type Ctx } from '../context.server.ts';

/** A quiz's document, locked, with what its text says. */
export interface OpenQuiz {
  documentId: string;
  /** Its place in the curriculum; course and locale are there. */
  place: DocumentPlace & { locale: string; course: string };
  text: string;
  edit: number;
  content: QuizText;
}

/** What may keep any change of a quiz back. */
export type QuizRefusal =
  | { code: 'document-archived' }
  | { code: 'document-too-long'; limit: number }
  /** The text is no YAML that can be edited by its parts; the text editor can. */
  | { code: 'quiz-unreadable' };

export interface ChangedQuiz {
  edit: number;
  state: DocumentState;
}

/**
 * Changes the text of a quiz in a transaction: locks it, lets `decide` make the new text, and keeps it.
 * Throws NotFoundError when there is no such quiz.
 */
export async function changeQuiz<Done extends object, Refusal extends { code: string }>(
  ctx: Ctx,
  documentId: string,
  decide: (
    quiz: OpenQuiz,
    tx: Prisma.TransactionClient,
  ) => Promise<Outcome<Done & { text: string }, Refusal>>,
): Promise<Outcome<ChangedQuiz & Omit<Done, 'text'>, Refusal | QuizRefusal>> {
  return ctx.db.$transaction(
    async (tx): Promise<Outcome<ChangedQuiz & Omit<Done, 'text'>, Refusal | QuizRefusal>> => {
      const opened = await openQuiz(tx, ctx, documentId);
      if (!opened.ok) return opened;
      const { quiz } = opened;
      const decided = await decide(quiz, tx);
      if (!decided.ok) return decided;
      const { text, ...done } = decided;
      if (refuseText(text) !== null)
        return refuse({ code: 'document-too-long', limit: textLimitBytes });
      const change = { documentId, path: opened.path, text, kind: 'edited' } as const;
      const [changed] = await changeDocuments(tx, ctx, [change]);
      if (!changed) throw new Error('nothing was changed');
      return { ...done, ok: true, edit: changed.edit, state: changed.state };
    },
    { maxWait: 10_000 },
  );
}

async function openQuiz(
  tx: Prisma.TransactionClient,
  ctx: Ctx,
  documentId: string,
): Promise<Outcome<{ quiz: OpenQuiz; path: string }, QuizRefusal>> {
  await tx.$queryRaw`SELECT id FROM "Document" WHERE id = ${documentId} FOR UPDATE`;
  const found = await tx.document.findUnique({
    where: { id: documentId },
    select: { path: true, courseSlug: true, text: true, edit: true, archivedAt: true, kind: true },
  });
  if (!found || found.kind !== 'quiz') throw new NotFoundError('no such quiz');
  authorize(ctx, 'write:draft:any', { course: found.courseSlug });
  if (found.archivedAt !== null) return refuse({ code: 'document-archived' });
  const { path, text, edit } = found;
  const content = readQuizText(text);
  if (!content) return refuse({ code: 'quiz-unreadable' });
  return { ok: true, path, quiz: { documentId, place: quizPlace(path), text, edit, content } };
}

/** The place of a quiz. Throws when the path is no quiz's: every stored path was checked. */
export function quizPlace(path: string): OpenQuiz['place'] {
  const place = parseDocumentPath(path);
  if (place?.kind !== 'quiz' || place.locale === null || place.course === null)
    throw new Error(`this is no quiz: ${path}`);
  return { ...place, locale: place.locale, course: place.course };
}

/** A short text that tells whether something is still as it was when somebody began to change it. */
export function stampOf(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 16);
}

/** The question of this id in a quiz; undefined when there is none. */
export function questionIn(content: QuizText, questionId: string): YamlMap | undefined {
  return content.questions.find(({ id }) => id === questionId);
}

export function idOf({ id }: YamlMap): string {
  return wordOf(id);
}

/** A value that should be a word; empty when it is something else. */
export function wordOf(value: YamlValue | undefined): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/** A text that the library could not make is no text of ours. */
export function made(text: string | null): string {
  if (text === null) throw new Error('the text of the quiz could not be changed');
  return text;
}
