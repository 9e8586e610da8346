import type { Ctx } from '../../context.server.ts';
import { getDocument } from '../get-document.server.ts';
import { getRevision, type ListedRevision } from '../list-revisions.server.ts';
import { compareQuizTexts, type ChangedQuiz } from './compare-quizzes.server.ts';
import { compareTexts, type ComparedLines } from './compare-texts.server.ts';

/** Two texts of a document beside each other. */
export interface Comparison {
  from: ListedRevision;
  to: ListedRevision;
  lines: ComparedLines[];
  /** Question by question, for a quiz that can be read in both texts; else null. */
  quiz: ChangedQuiz | null;
}

/** Compares two revisions of a document. Throws NotFoundError when there is no such document or revision. */
export async function compareRevisions(
  ctx: Ctx,
  { documentId, from, to }: { documentId: string; from: number; to: number },
): Promise<Comparison> {
  const { place } = await getDocument(ctx, { documentId });
  const { text: before, ...older } = await getRevision(ctx, { documentId, number: from });
  const { text: after, ...newer } = await getRevision(ctx, { documentId, number: to });
  return {
    ...{ from: older, to: newer, lines: compareTexts(before, after) },
    quiz: place.kind === 'quiz' ? compareQuizTexts(before, after) : null,
  };
}
