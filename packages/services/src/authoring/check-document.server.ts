import type { ContentProblem } from '@heard/curriculum';
import { authorize, type Ctx } from '../context.server.ts';
import { getDocument } from './get-document.server.ts';

/**
 * What is wrong with a document's text by itself, with line and column; with `text`, with that one in its
 * place. What stands elsewhere is not looked up. Throws NotFoundError when there is no such document.
 */
export async function checkDocument(
  ctx: Ctx,
  input: { documentId: string; text?: string },
): Promise<Omit<ContentProblem, 'path'>[]> {
  authorize(ctx, 'read:draft:any');
  const document = await getDocument(ctx, input);
  const { checkText } = await import('@heard/curriculum/texts');
  const problems = checkText(document.path, input.text ?? document.text);
  return problems.map(({ line, column, message }) => ({ line, column, message }));
}
