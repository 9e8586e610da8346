import { isDeepStrictEqual } from 'node:util';
import type { Prisma } from '@heard/db';
import { deriveQuestions, type DerivedQuestion } from './derive-questions.server.ts';

/**
 * Brings the bank's rows of a quiz in line with its text, touching only those that changed. A text that
 * cannot be read leaves them as they are; an archived quiz has none.
 */
export async function keepQuestions(
  tx: Prisma.TransactionClient,
  document: { documentId: string; path: string; text: string; isArchived: boolean },
): Promise<void> {
  const { documentId } = document;
  const wanted = document.isArchived ? [] : deriveQuestions(document.path, document.text);
  if (wanted === null) return;
  const rows = await tx.bankQuestion.findMany({
    where: { documentId },
    omit: { documentId: true },
  });
  const known = new Map<string, DerivedQuestion>(rows.map((row) => [row.questionId, row]));
  const changed = wanted.filter((row) => !isDeepStrictEqual(known.get(row.questionId), row));
  const kept = new Set(wanted.map(({ questionId }) => questionId));
  const stale = [
    ...rows.filter(({ questionId }) => !kept.has(questionId)),
    ...changed.filter(({ questionId }) => known.has(questionId)),
  ].map(({ questionId }) => questionId);
  if (stale.length > 0)
    await tx.bankQuestion.deleteMany({ where: { documentId, questionId: { in: stale } } });
  if (changed.length > 0)
    await tx.bankQuestion.createMany({ data: changed.map((row) => ({ documentId, ...row })) });
}
