import { authorize, type Ctx } from '../context.server.ts';
import { compareTexts, type ComparedPart } from './compare-texts.server.ts';
import { compareQuestions, type ComparedQuestion } from './compare-questions.server.ts';
import { getDocument } from './get-document.server.ts';
import { getRevision } from './list-revisions.server.ts';

export interface ComparedRevisions {
  parts: ComparedPart[];
  /** Of a quiz: what happened to each question; null for other documents and texts that cannot be read. */
  questions: ComparedQuestion[] | null;
}

/**
 * What changed between two revisions of a document; before the first there was nothing (`from` 0). Throws
 * NotFoundError when the document has no such revision.
 */
export async function compareRevisions(
  ctx: Ctx,
  { documentId, from, to }: { documentId: string; from: number; to: number },
): Promise<ComparedRevisions> {
  authorize(ctx, 'read:draft:any');
  const { place, path } = await getDocument(ctx, { documentId });
  const before = from === 0 ? '' : (await getRevision(ctx, { documentId, number: from })).text;
  const after = (await getRevision(ctx, { documentId, number: to })).text;
  return {
    parts: compareTexts(before, after, path.endsWith('.mdx') ? 'words' : 'lines'),
    questions: place.kind === 'quiz' ? compareQuestions(before, after) : null,
  };
}
