import type { Ctx } from '@heard/services';
import { listDocuments } from '@heard/services/authoring';

/** A problem, and the document that it stands in; null when there is none of that path. */
export interface PlacedProblem {
  path: string;
  line: number;
  column: number;
  message: string;
  documentId: string | null;
}

/** Finds for problems the documents that they stand in. */
export async function placeProblems(
  ctx: Ctx,
  problems: readonly Omit<PlacedProblem, 'documentId'>[],
): Promise<PlacedProblem[]> {
  if (problems.length === 0) return [];
  const documents = new Map((await listDocuments(ctx, {})).map(({ path, id }) => [path, id]));
  return problems.map(({ path, line, column, message }) => ({
    ...{ path, line, column, message },
    documentId: documents.get(path) ?? null,
  }));
}
